"""Changes to the sources of Nuitka 2.8.10 that spare every start of caro what it has no use for.

Each is a file of its folder `build`, a text that it holds exactly once, and what takes its place.
"""

from __future__ import annotations

_UNLESS_DONE = "    if (is_done) {\n        return;\n    }\n\n    CHECK_OBJECT(dict_builtin);\n"

_FIND = """static struct Nuitka_MetaPathBasedLoaderEntry *findEntry(char const *name) {
    struct Nuitka_MetaPathBasedLoaderEntry *current = loader_entries;
    assert(current);

    while (current->name != NULL) {
        if ((current->flags & NUITKA_TRANSLATED_FLAG) != 0) {
            current->name = UN_TRANSLATE(current->name);
            current->flags -= NUITKA_TRANSLATED_FLAG;
        }

        if (strcmp(name, current->name) == 0) {
            return current;
        }

        current++;
    }

    return NULL;
}
"""
_FIND_HASHED = """#define CARO_SLOTS 4096

static unsigned caro_slot(char const *name) {
    unsigned hash = 2166136261u; /* FNV-1a */
    while (*name != 0) {
        hash = (hash ^ (unsigned char)*name++) * 16777619u;
    }
    return hash % CARO_SLOTS;
}

static struct Nuitka_MetaPathBasedLoaderEntry *findEntry(char const *name) {
    static struct Nuitka_MetaPathBasedLoaderEntry *slots[CARO_SLOTS];
    static bool filled = false;

    if (!filled) {
        struct Nuitka_MetaPathBasedLoaderEntry *current = loader_entries;
        unsigned count = 0;
        for (; current->name != NULL; current++) {
            unsigned slot;
            if ((current->flags & NUITKA_TRANSLATED_FLAG) != 0) {
                current->name = UN_TRANSLATE(current->name);
                current->flags -= NUITKA_TRANSLATED_FLAG;
            }
            slot = caro_slot(current->name);
            while (slots[slot] != NULL) {
                slot = (slot + 1) % CARO_SLOTS;
            }
            slots[slot] = current;
            if (++count == CARO_SLOTS) {
                abort(); /* more modules than slots: raise CARO_SLOTS */
            }
        }
        filled = true;
    }
    for (unsigned slot = caro_slot(name); slots[slot] != NULL; slot = (slot + 1) % CARO_SLOTS) {
        if (strcmp(name, slots[slot]->name) == 0) {
            return slots[slot];
        }
    }
    return NULL;
}
"""

_PRELOAD = """
/* Load a compiled module and the packages around it, as `import` would, unless they are there: what is in
   sys.modules then is what `__import__` finds. Anything but compiled modules is left to `__import__`. */
static bool caro_load(PyThreadState *tstate, char const *name) {
    char part[256];
    size_t length = strlen(name);
    PyObject *parent = NULL;
    size_t start = 0;

    if (length >= sizeof(part)) {
        return true;
    }
    for (;;) {
        char const *dot = strchr(name + start, '.');
        size_t end = dot == NULL ? length : (size_t)(dot - name);
        PyObject *module;

        memcpy(part, name, end);
        part[end] = 0;
        module = Nuitka_GetModuleString(tstate, part);
        if (module == NULL) {
            struct Nuitka_MetaPathBasedLoaderEntry *entry = findEntry(part);
            if (entry == NULL ||
                (entry->flags & (NUITKA_EXTENSION_MODULE_FLAG | NUITKA_BYTECODE_FLAG)) != 0) {
                return true;
            }
            module = IMPORT_EMBEDDED_MODULE(tstate, part);
            if (module == NULL) {
                Nuitka_DelModuleString(tstate, part);
                return false;
            }
            if (parent != NULL && PyObject_SetAttrString(parent, part + start, module) < 0) {
                return false;
            }
        }
        if (dot == NULL) {
            return true;
        }
        parent = module;
        start = end + 1;
    }
}

bool caro_preload(PyThreadState *tstate, PyObject *module_name, PyObject *import_items) {
    char const *name = PyUnicode_Check(module_name) ? PyUnicode_AsUTF8(module_name) : NULL;
    struct Nuitka_MetaPathBasedLoaderEntry *entry;

    if (name == NULL) {
        CLEAR_ERROR_OCCURRED(tstate);
        return true;
    }
    if (!caro_load(tstate, name)) {
        return false;
    }
    /* `from package import module` */
    entry = PyTuple_Check(import_items) ? findEntry(name) : NULL;
    if (entry != NULL && (entry->flags & NUITKA_PACKAGE_FLAG) != 0) {
        for (Py_ssize_t k = 0; k < PyTuple_GET_SIZE(import_items); k++) {
            char inner[256];
            PyObject *item = PyTuple_GET_ITEM(import_items, k);
            char const *last = PyUnicode_Check(item) ? PyUnicode_AsUTF8(item) : NULL;
            int length = last == NULL ? -1 : snprintf(inner, sizeof(inner), "%s.%s", name, last);

            if (length > 0 && (size_t)length < sizeof(inner) && findEntry(inner) != NULL) {
                PyObject *module = Nuitka_GetModuleString(tstate, name);
                if (module != NULL && !PyObject_HasAttr(module, item) && !caro_load(tstate, inner)) {
                    return false;
                }
            }
        }
    }
    return true;
}
"""
_LOADER_END = "// The importlib distribution class is implemented in a separate file.\n"

_IMPORT = """    PyObject *pos_args[] = {module_name, globals, locals, import_items, level};

    NUITKA_ASSIGN_BUILTIN(__import__);
    PyObject *import_function = NUITKA_ACCESS_BUILTIN(__import__);
"""
_IMPORT_PRELOADED = (
    """    if (PyLong_Check(level) && PyLong_AsLong(level) == 0) {
        extern bool caro_preload(PyThreadState * tstate, PyObject * module_name, PyObject * import_items);
        if (!caro_preload(tstate, module_name, import_items)) {
            return NULL;
        }
    }

"""
    + _IMPORT
)

_FROZEN = "    copyFrozenModulesTo(merged + pre_existing_count);\n"
_FROZEN_BUT_OWN = (
    _FROZEN
    + """    extern const struct _frozen *_PyImport_FrozenStdlib;
    struct _frozen *kept = merged;
    for (struct _frozen *one = merged; one->name != NULL; one++) {
        struct _frozen const *own = _PyImport_FrozenStdlib;
        while (own->name != NULL && strcmp(own->name, one->name) != 0) {
            own++;
        }
        if (own->name == NULL) {
            *kept++ = *one;
        }
    }
    kept->name = NULL;
"""
)

_STARTED = '    NUITKA_PRINT_TRACE("main(): Restore standalone environment.");\n'

CUTS = (
    # At every start Nuitka imports `inspect` (with ast, dis, tokenize, re, enum: 30 modules, 12 ms) to teach
    # two of its functions about compiled generators. caro uses neither.
    (
        "static_src/InspectPatcher.c",
        "    static bool is_done = false;\n" + _UNLESS_DONE,
        "    static bool is_done = true;\n" + _UNLESS_DONE,
    ),
    # At every start it sums up all its constants, 69 of 114 million instructions. Nothing else in the file is
    # checked so, and `caro doctor` can check all of it.
    (
        "static_src/HelpersConstantsBlob.c",
        "        if (calcCRC32(constant_bin, size) != hash) {\n",
        "        if (0) {\n",
    ),
    # Its copy of zlib's checksum has a name in common with zlib, which Python brings along.
    (
        "static_src/HelpersChecksumTools.c",
        "// #define _NUITKA_USE_OWN_CRC32\n",
        "#define _NUITKA_USE_OWN_CRC32\n",
    ),
    # Python holds the modules that every start needs (os, io, abc, codecs, …) as objects that are ready made;
    # Nuitka put copies in front of them that have to be read: 8 of 62 million instructions.
    ("static_src/MainProgram.c", _FROZEN, _FROZEN_BUT_OWN),
    (
        "static_src/MainProgram.c",
        "#if _NUITKA_STANDALONE_MODE\n    config.use_frozen_modules = 0;\n",
        "    config.use_environment = 0; /* PYTHON… variables are another program's */\n"
        "#if _NUITKA_STANDALONE_MODE\n    config.use_frozen_modules = 1;\n",
    ),
    # The collector ran eight times during a start and found nothing: 4 of 62 million instructions. `caro`
    # turns it on again where it stays for long.
    ("static_src/MainProgram.c", _STARTED, "    PyGC_Disable();\n" + _STARTED),
    # An interrupt between the start of Python and the first line of caro ended in an abort. The system's own
    # action, to end the process, is right until caro sets its own.
    (
        "static_src/MainProgram.c",
        "    config.install_signal_handlers = 1;\n",
        "    config.install_signal_handlers = 0;\n",
    ),
    # A closed stream was opened anew, as /dev/null: caro could not tell that its answer was lost.
    ("static_src/MainProgram.c", "    setInputOutputHandles(tstate);\n", ""),
    # All twelve categories of the locale were loaded, 24 files, to read the arguments.
    (
        "static_src/MainProgram.c",
        '    char *old_locale = strdup(setlocale(LC_ALL, NULL));\n    setlocale(LC_ALL, "");\n',
        '    char *old_locale = strdup(setlocale(LC_CTYPE, NULL));\n    setlocale(LC_CTYPE, "");\n',
    ),
    (
        "static_src/MainProgram.c",
        "    setlocale(LC_ALL, old_locale);\n",
        "    setlocale(LC_CTYPE, old_locale);\n",
    ),
    # The C library was looked for beside the program first, in 20 folders, and would have been taken from
    # there.
    (
        "Backend.scons",
        "    env.Append(LINKFLAGS=[\"-Wl,-R,'%s'\" % rpath])\n",
        "",
    ),
    # Each import searched the table of 650 modules from its start four times.
    ("static_src/MetaPathBasedLoader.c", _FIND, _FIND_HASHED),
    # Each import of a compiled module went through importlib, which is written in Python.
    ("static_src/MetaPathBasedLoader.c", _LOADER_END, _PRELOAD + _LOADER_END),
    ("static_src/HelpersImport.c", _IMPORT, _IMPORT_PRELOADED),
)
