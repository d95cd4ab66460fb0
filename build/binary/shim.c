/* What Debian's static libraries call and a C library of 2018 does not have, and the modules that are linked
   into the program: Python finds them as it finds its own built-in ones. */

#define _GNU_SOURCE
#include <Python.h>

#ifdef __linux__
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

#endif

#ifdef __APPLE__
#include <mach-o/dyld.h>
#include <mach-o/getsect.h>
#include <mach-o/ldsyms.h>

/* Tells where this program's file is, and where in it the section lies that holds caro's parts. */
static PyObject *caro_place(void) {
    static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_caro", NULL, -1};
    char named[4096], path[4096];
    uint32_t room = sizeof named;
    const struct section_64 *parts = getsectbynamefromheader_64(&_mh_execute_header, "__CARO", "__parts");
    PyObject *module = PyModule_Create(&definition);
    if (!module) return NULL;
    if (!parts || _NSGetExecutablePath(named, &room) || !realpath(named, path)) {
        PyErr_SetString(PyExc_ImportError, "this program can't find itself");
        Py_DECREF(module);
        return NULL;
    }
    if (PyModule_AddObject(module, "PATH", PyUnicode_DecodeFSDefault(path)) ||
        PyModule_AddIntConstant(module, "OFFSET", (long)parts->offset) ||
        PyModule_AddIntConstant(module, "SIZE", (long)parts->size)) {
        Py_DECREF(module);
        return NULL;
    }
    return module;
}
#endif

#define MODULE(name, init) PyObject *init(void);
#include "modules.h"
#undef MODULE

#ifdef __linux__
/* Python's code lies at fixed addresses, so the program has a copy of `environ`, and the C library goes by another
   of its names: unless it is set here, Python sees no variables. That code takes 13 % fewer instructions to a
   static answer than the one that may lie anywhere. */
extern char **__environ;
#endif

__attribute__((constructor)) static void caro_begin(void) {
#ifdef __linux__
    environ = __environ;
#endif
#ifdef __APPLE__
    PyImport_AppendInittab("_caro", caro_place);
#endif
#define MODULE(name, init) PyImport_AppendInittab(name, init);
#include "modules.h"
#undef MODULE
}
