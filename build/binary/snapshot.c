/* Starts from the memory that the program had when its modules were loaded, rather than loading them again.

   Recording: with CARO_SNAPSHOT_TO in the environment, everything that Python allocates lies in one range of fixed
   addresses, and what becomes of the program's own variables is compared with what they were when `main` began. The
   module `_snapshot` writes both into a file, which the builder puts behind the program (pack.py).

   Resuming: the range is mapped from the program's file, privately and at the same addresses; the variables get
   their values; and what belongs to a process (threads, locks, standard streams, variables, arguments) is renewed,
   as after a fork. Where anything of that can't be done, the program starts as any other Python.

   What the C library holds is never recorded: variables that its own start changed are as they were in `main`, so
   they differ in no word; memory that it allocates is its own; and the program lies at fixed addresses. */

#define _GNU_SOURCE
#define Py_BUILD_CORE
#include <Python.h>
#include "internal/pycore_runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/stat.h>

#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0x100000
#endif

#define BASE ((char *)0x1000000000) /* 64 GiB: free on x86-64 and on arm64 with 39 bits of addresses */
#define ROOM ((size_t)64 << 20)
#define STEP ((size_t)65536) /* the largest page of arm64 */
#define BINS 8192
#define MAGIC "CAROSNP1"

extern char __data_start[], _end[];

struct header {
    char magic[8];
    uint64_t used;         /* bytes of the range, behind the runs at a multiple of STEP */
    uint64_t runs, words;  /* runs of changed words, and words in them */
    uint64_t start, end;   /* the variables' addresses: another program's snapshot is none of ours */
    uint64_t resume;       /* the function that is called */
    uint64_t reserved;
};
struct run { uint64_t address, words; };

static enum { ORDINARY, RECORDING, RESUMED } mode;
static char *top;
static uint64_t *before;
static void *bins[BINS]; /* blocks that were given back while recording, by their size in steps of 16 bytes */
static PyObject *resume_with;

void *__real_malloc(size_t);
void *__real_calloc(size_t, size_t);
void *__real_realloc(void *, size_t);
void __real_free(void *);
char *__real_strdup(const char *);
ssize_t __real_getrandom(void *, size_t, unsigned);
int __real_main(int, char **);

static int inside(const void *p) { return (const char *)p >= BASE && (const char *)p < BASE + ROOM; }

static void *take(size_t size, size_t align) {
    char *at = (char *)(((uintptr_t)top + 16 + align - 1) & ~(uintptr_t)(align - 1));
    size = size ? (size + 15) & ~(size_t)15 : 16;
    if (size > ROOM || at + size > BASE + ROOM) return NULL;
    if (align == 16 && size / 16 < BINS && bins[size / 16]) {
        at = bins[size / 16];
        bins[size / 16] = *(void **)at;
        return memset(at, 0, size);
    }
    ((size_t *)at)[-1] = size;
    top = at + size;
    return at;
}

void *__wrap_malloc(size_t size) { return mode == RECORDING ? take(size, 16) : __real_malloc(size); }

void *__wrap_calloc(size_t count, size_t size) {
    if (mode != RECORDING) return __real_calloc(count, size);
    return size && count > ROOM / size ? NULL : take(count * size, 16); /* fresh pages are zeros */
}

void __wrap_free(void *p) {
    if (!inside(p)) {
        __real_free(p);
    } else if (mode == RECORDING) {
        size_t size = ((size_t *)p)[-1];
        memset(p, 0, size);
        if (size / 16 >= BINS) return;
        *(void **)p = bins[size / 16];
        bins[size / 16] = p;
    }
}

void *__wrap_realloc(void *old, size_t size) {
    if (!inside(old) && (mode != RECORDING || old)) return __real_realloc(old, size);
    size_t had = old ? ((size_t *)old)[-1] : 0;
    if (old && size <= had && size) return old;
    void *new = __wrap_malloc(size);
    if (!new || !old) return new;
    memcpy(new, old, had < size ? had : size);
    __wrap_free(old);
    return new;
}

char *__wrap_strdup(const char *text) {
    if (mode != RECORDING) return __real_strdup(text);
    size_t size = strlen(text) + 1;
    char *new = take(size, 16);
    return new ? memcpy(new, text, size) : NULL;
}

/* The seed of Python's hashes: with a fixed one, two recordings are the same. */
ssize_t __wrap_getrandom(void *buffer, size_t size, unsigned flags) {
    if (mode != RECORDING) return __real_getrandom(buffer, size, flags);
    memset(buffer, 0x5a, size);
    return (ssize_t)size;
}

static void *arena_take(void *context, size_t size) {
    (void)context;
    if (mode == RECORDING) return take(size, 4096);
    void *at = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return at == MAP_FAILED ? NULL : at;
}

static void arena_give(void *context, void *at, size_t size) {
    (void)context;
    if (!inside(at)) munmap(at, size);
}

static PyObjectArenaAllocator arenas = {NULL, arena_take, arena_give};

/* ---- recording */

static void begin_recording(void) {
    if (mmap(BASE, ROOM, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE | MAP_NORESERVE, -1, 0)
        != BASE) return;
    top = BASE;
    PyObject_SetArenaAllocator(&arenas);
    size_t size = (size_t)(_end - __data_start);
    uint64_t *copy = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (copy == MAP_FAILED) return;
    memcpy(copy, __data_start, size);
    before = copy;
    mode = RECORDING;
}

static PyObject *recording(PyObject *self, PyObject *none) {
    (void)self; (void)none;
    return PyBool_FromLong(mode == RECORDING);
}

static int put(FILE *file, const void *data, size_t size) { return size && fwrite(data, size, 1, file) != 1; }

/* Nuitka keeps pointers to arguments and variables, which lie behind the stack. */
static int on_stack(uint64_t value) {
    uint64_t here = (uint64_t)(uintptr_t)&value;
    return value >= here && value < here + ((uint64_t)64 << 20);
}

static PyObject *record(PyObject *self, PyObject *args) {
    (void)self;
    PyObject *path, *function;
    if (!PyArg_ParseTuple(args, "O&O", PyUnicode_FSConverter, &path, &function)) return NULL;
    Py_INCREF(function);
    resume_with = function;
    /* What differs from run to run and is set anew, or never looked at again. */
    PyThreadState *thread = PyThreadState_Get();
    thread->cframe = &thread->root_cframe;
    thread->thread_id = thread->native_thread_id = _PyRuntime.main_thread = 0;
    uint64_t *old = before;
    before = NULL;
    uint64_t *now = (uint64_t *)__data_start;
    size_t words = (size_t)(_end - __data_start) / 8;
    struct header header = {MAGIC, 0, 0, 0, (uint64_t)(uintptr_t)__data_start, (uint64_t)(uintptr_t)_end, 0, 0};
    FILE *file = fopen(PyBytes_AS_STRING(path), "wb");
    if (!file) goto no;
    for (size_t at = 0; at < words; at++)
        if (now[at] != old[at] && on_stack(now[at])) now[at] = old[at];
    for (size_t at = 0; at < words; at++) {
        if (now[at] == old[at]) continue;
        if (!at || now[at - 1] == old[at - 1]) header.runs++;
        header.words++;
    }
    header.used = ((size_t)(top - BASE) + STEP - 1) & ~(STEP - 1);
    int failed = put(file, &header, sizeof header);
    for (size_t at = 0; at < words; at++) {
        if (now[at] == old[at]) continue;
        struct run run = {(uint64_t)(uintptr_t)(now + at), 1};
        while (at + run.words < words && now[at + run.words] != old[at + run.words]) run.words++;
        failed |= put(file, &run, sizeof run) | put(file, now + at, run.words * 8);
        at += run.words;
    }
    failed |= fseek(file, (long)((ftell(file) + (long)STEP - 1) & ~((long)STEP - 1)), SEEK_SET);
    failed |= put(file, BASE, header.used) | fclose(file);
    if (!failed) _exit(0); /* this process's own state was just made that of another */
no:
    fprintf(stderr, "caro: %s: %s\n", PyBytes_AS_STRING(path), strerror(errno));
    _exit(1);
}

static PyMethodDef methods[] = {
    {"recording", recording, METH_NOARGS, NULL}, {"record", record, METH_VARARGS, NULL}, {NULL, NULL, 0, NULL},
};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_snapshot", NULL, -1, methods, NULL, NULL, NULL, NULL};

PyObject *PyInit__snapshot(void) { return PyModule_Create(&definition); }

/* ---- resuming */

static int whole(int handle, void *data, size_t size, off_t at) {
    for (size_t done = 0; done < size;) {
        ssize_t got = pread(handle, (char *)data + done, size - done, at + (off_t)done);
        if (got <= 0) return 0;
        done += (size_t)got;
    }
    return 1;
}

/* Python takes the encoding of names and streams from the locale. Recorded was UTF-8, which is right where the
   locale says nothing, too. */
static int usual_locale(void) {
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    const char *value = NULL;
    for (int i = 0; i < 3 && !(value && *value); i++) value = getenv(names[i]);
    if (!value || !*value || !strcmp(value, "C") || !strcmp(value, "POSIX")) return 1;
    return strstr(value, "UTF-8") || strstr(value, "utf8") || strstr(value, "UTF8") || strstr(value, "utf-8");
}

static PyObject *arguments(int count, char **values) {
    PyObject *list = PyList_New(count);
    for (int i = 0; list && i < count; i++) {
        PyObject *one = PyUnicode_DecodeFSDefault(values[i]);
        if (!one) return NULL;
        PyList_SET_ITEM(list, i, one);
    }
    return list;
}

static PyObject *variables(void) {
    PyObject *found = PyDict_New();
    for (char **at = environ; found && at && *at; at++) {
        const char *sign = strchr(*at, '=');
        if (!sign) continue;
        PyObject *name = PyBytes_FromStringAndSize(*at, sign - *at), *value = PyBytes_FromString(sign + 1);
        if (!name || !value || !PyDict_SetDefault(found, name, value)) return NULL;
        Py_DECREF(name);
        Py_DECREF(value);
    }
    return found;
}

static int resume(int argc, char **argv) {
    char trailer[32];
    struct header header;
    struct stat info;
    uint64_t offset;
    if (getenv("CARO_NO_SNAPSHOT") || !usual_locale()) return 0;
    int handle = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (handle >= 0 && handle < 3) { /* somebody closed a standard stream */
        int moved = fcntl(handle, F_DUPFD_CLOEXEC, 3);
        close(handle);
        handle = moved;
    }
    if (handle < 0) return 0;
    if (fstat(handle, &info) || !whole(handle, trailer, sizeof trailer, info.st_size - (off_t)sizeof trailer)) goto no;
    memcpy(&offset, trailer + 24, sizeof offset);
    if (memcmp(trailer, "CAROPAY1", 8) || !offset || !whole(handle, &header, sizeof header, (off_t)offset)) goto no;
    if (memcmp(header.magic, MAGIC, 8) || header.start != (uint64_t)(uintptr_t)__data_start
        || header.end != (uint64_t)(uintptr_t)_end || header.used > ROOM) goto no;
    size_t size = header.runs * sizeof(struct run) + header.words * 8;
    off_t behind = (off_t)((offset + sizeof header + size + STEP - 1) & ~(uint64_t)(STEP - 1));
    char *runs = __real_malloc(size);
    if (!runs || !whole(handle, runs, size, (off_t)(offset + sizeof header))) goto no;
    void *at = mmap(BASE, header.used, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED_NOREPLACE, handle, behind);
    if (at != BASE) {
        if (at != MAP_FAILED) munmap(at, header.used); /* kernels before 4.17 take the address for a wish */
        __real_free(runs);
        goto no;
    }
    for (char *next = runs; next < runs + size;) {
        struct run *run = (struct run *)next;
        memcpy((void *)(uintptr_t)run->address, next + sizeof *run, run->words * 8);
        next += sizeof *run + run->words * 8;
    }
    __real_free(runs);
    mode = RESUMED;

    PyThreadState *thread = (PyThreadState *)_Py_atomic_load_relaxed(&_PyRuntime.gilstate.tstate_current);
    thread->thread_id = PyThread_get_thread_ident();
    thread->cframe = &thread->root_cframe;
    thread->root_cframe.current_frame = NULL;
    thread->root_cframe.previous = NULL;
    thread->recursion_remaining = thread->recursion_limit;
    thread->exc_info = &thread->exc_state;
    PyOS_AfterFork_Child();
    PyThread_tss_set(&_PyRuntime.gilstate.autoTSSkey, thread);

    /* What whoever started this told it to ignore, nohup among them; Python's own list is the recording's. */
    const int told[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2};
    unsigned ignored = 0;
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        struct sigaction one;
        if (!sigaction(told[i], NULL, &one) && one.sa_handler == SIG_IGN) ignored |= 1u << told[i];
    }
    signal(SIGXFSZ, SIG_IGN); /* as Python does, and so is the next line */
    setlocale(LC_CTYPE, "");
    PyObject *values = arguments(argc, argv), *there = variables();
    PyObject *done = values && there ? PyObject_CallFunction(resume_with, "iOOI", handle, values, there, ignored) : NULL;
    if (!done) PyErr_Print();
    fflush(NULL);
    _exit(1); /* the function leaves by itself */
no:
    close(handle);
    return 0;
}

int __wrap_main(int argc, char **argv) {
    if (getenv("CARO_SNAPSHOT_TO")) begin_recording();
    else resume(argc, argv);
    return __real_main(argc, argv);
}
