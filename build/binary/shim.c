/* What Debian's static libraries call and a C library of 2018 does not have, and the modules that are linked
   into the program: Python finds them as it finds its own built-in ones. */

#define _GNU_SOURCE
#include <Python.h>
#include <errno.h>
#include <semaphore.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* glibc 2.34. Older kernels answer ENOSYS, and Python closes the files one by one. */
int close_range(unsigned first, unsigned last, int flags) { return (int)syscall(SYS_close_range, first, last, flags); }

/* glibc 2.36; expat salts its hash tables with it. */
void arc4random_buf(void *buffer, size_t size) {
    char *at = buffer;
    while (size) {
        long got = syscall(SYS_getrandom, at, size, 0);
        if (got > 0) { at += got; size -= (size_t)got; }
    }
}

/* glibc 2.30. The wait is the same length on the clock that the older call knows. */
int sem_clockwait(sem_t *semaphore, clockid_t clock, const struct timespec *until) {
    struct timespec now, real;
    clock_gettime(clock, &now);
    clock_gettime(CLOCK_REALTIME, &real);
    real.tv_sec += until->tv_sec - now.tv_sec;
    real.tv_nsec += until->tv_nsec - now.tv_nsec;
    if (real.tv_nsec < 0) { real.tv_nsec += 1000000000; real.tv_sec--; }
    else if (real.tv_nsec >= 1000000000) { real.tv_nsec -= 1000000000; real.tv_sec++; }
    return sem_timedwait(semaphore, &real);
}

#define MODULE(name, init) PyObject *init(void);
#include "modules.h"
#undef MODULE

/* Python's code lies at fixed addresses, so the program has a copy of `environ`, and the C library goes by another
   of its names: unless it is set here, Python sees no variables. That code takes 13 % fewer instructions to a
   static answer than the one that may lie anywhere. */
extern char **__environ;

__attribute__((constructor)) static void caro_begin(void) {
    environ = __environ;
#define MODULE(name, init) PyImport_AppendInittab(name, init);
#include "modules.h"
#undef MODULE
}
