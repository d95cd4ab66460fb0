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
    # Each import that is not for Nuitka, caro's are not, went through its table to the end: 0.8 of 61 million
    # instructions.
    ("static_src/MetaPathBasedLoader.c", _FIND, _FIND_HASHED),
    # Of Debian it takes the library whose code may lie anywhere, and always this machine's.
    (
        "../utils/StaticLibraries.py",
        '"libpython" + python_abi_version + "-pic.a",',
        'os.environ["CARO_LIBPYTHON"],',
    ),
)
