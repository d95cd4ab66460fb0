"""Intents about building: make, cargo, go, cmake, maven, gradle, gcc."""

from __future__ import annotations

import re

from caro.backends.static.intent import intent
from caro.backends.static.render import quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

STANDARD = re.compile(r"(c|gnu)(\+\+)?\d\w")
"""A version of the language: "as c++20"."""


def compiled(values: Mapping[str, Any], default: str, names: tuple[str, ...]) -> str | None:
    """Return the call of the compiler that was named, with the flags that were asked for and no others."""
    compiler = next((name for name in names if name in values), default)
    flags = {
        "debug": "-g",
        "debugging": "-g",
        "optimized": "-O2",
        "optimization": "-O2",
        "optimizations": "-O2",
        "warnings": "-Wall",
        "warning": "-Wall",
    }
    extra = "".join(f" {flag}" for flag in dict.fromkeys(flags[word] for word in flags if word in values))
    out = values.get("out") or str(values["f"]).rpartition(".")[0]
    if str(out).lower() in ("errors", "error"):  # "with warnings as errors"
        extra, out = f"{extra} -Werror", str(values["f"]).rpartition(".")[0]
    if str(out).lower().endswith((".c", ".cpp", ".cc", ".cxx", ".h", ".hpp")):
        return None
    if STANDARD.fullmatch(str(out)):
        extra, out = f" -std={out}{extra}", str(values["f"]).rpartition(".")[0]
    if isinstance(values.get("level"), int):
        extra = extra.replace(" -O2", "") + f" -O{values['level']}"
    return f"{compiler}{extra} {quote_path(values['f'])} -o {quote_path(str(out))}"


def started(values: Mapping[str, Any], command: str | None) -> str | None:
    """Return the compilation, and the start of what it makes where that is asked."""
    if command is None:
        return None
    name = command.rpartition(" -o ")[2]
    runs = "run" in values or "start" in values
    return f"{command} && {'' if name[0] in '/~' else './'}{name}" if runs else command


def java(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the compilation of a class, and its start where that is asked."""
    file = str(values["f"])
    folder, _, name = file.rpartition("/")
    out = f"javac {quote_path(file)}"
    if "run" in values or "start" in values:
        place = f" -cp {quote_path(folder)}" if folder else ""
        out += f" && java{place} {quote_path(name.removesuffix('.java'))}"
    return out


def c(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the compilation of a C file."""
    return started(values, compiled(values, "gcc", ("clang", "cc")))


def cpp(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the compilation of a C++ file."""
    return started(values, compiled(values, "g++", ("clang", "clang++")))


INTENTS = (
    intent(
        "make.target",
        (
            "run make target {t:ref}",
            "make target {t:ref}",
            "run make {t:ref}",
            "run makefile target {t:ref}",
            "build make target {t:ref}",
            "run target {t:ref} (makefile|using make)",
        ),
        "make {t}",
        {"run the make target docs2": "make docs2", "run the makefile target lint": "make lint"},
        ("create a folder", "list make targets", "make file executable"),
        also="the in of makefile named with using",
    ),
    intent(
        "make.build",
        (
            "build [project] (!with|!using) make",
            "(run|call|execute) make",
            "compile [project] (!with|!using) make",
        ),
        "make",
        {"build the project with make": "make", "run make": "make"},
        ("build with cmake", "make a folder", "run the make target docs2", "create a build folder"),
        also="project program all code it here default target current directory",
    ),
    intent(
        "make.clean",
        ("make clean", "clean [project build] (!with|!using) make", "run make clean"),
        "make clean",
        {"make clean": "make clean", "clean the build with make": "make clean"},
        ("git clean", "clean the npm cache"),
        also="build artifacts project up target run with using",
    ),
    intent(
        "make.parallel",
        (
            "(build|run|compile) [with] (makefile|gnu make|using make) {n:number} (jobs|cores|threads|cpu|parallel|process)",
            "run makefile parallel",
            "parallel make [build]",
            "(makefile|build) parallel {n:number} jobs",
            "(build|compile) [project] (parallel|!all cores) makefile",
            "build {n:number} (jobs|parallel) [jobs]",
            "(build|compile) !all cores",
            "run make !all (core|cores|cpu|threads) [cores]",
            "run make {n:number} (core|cores|jobs|threads)",
            "make (!with|!using|!on) !all (core|cores|cpu|threads) [cores]",
            "make (!with|!using|!on) {n:number} (core|cores|jobs|threads)",
            "(build|compile) !all cpu [cores]",
            "parallel build",
            "build parallel",
        ),
        {"gnu": 'make -j[[n?{n}]][[!n?"$(nproc)"]]', "bsd": 'make -j[[n?{n}]][[!n?"$(sysctl -n hw.ncpu)"]]'},
        {"build in parallel with 8 jobs": "make -j8", "compile using all cores": 'make -j"$(nproc)"'},
        ("build a docker image", "count cpu cores"),
        also="make makefile build parallel jobs job cores core cpu threads in with using all run project on",
    ),
    intent(
        "make.dry",
        (
            "dry run create {t:ref}",
            "dry run create",
            "dry run make target {t:ref}",
            "(preview|dry) make {t:ref}",
            "(dry|preview|dry-run) [run] (makefile|make)",
            "make (dry|dry-run) [run]",
            "makefile (dry|preview|without) [run executing]",
            "!show command makefile run",
        ),
        "make -n[[t? {t}]]",
        {"make dry run": "make -n"},
        ("git clean dry run", "create a folder", "dry run of rsync src dst"),
        also="target without running run of without executing what would do command target",
    ),
    intent(
        "make.targets",
        (
            "targets (makefile|make)",
            "rules makefile",
            "!show makefile targets",
            "targets makefile",
            "make targets",
            "(available) (makefile|make) targets",
        ),
        "grep -oE '^[A-Za-z0-9_-]+:' Makefile",
        {"list makefile targets": "grep -oE '^[A-Za-z0-9_-]+:' Makefile"},
        ("run the make target docs2",),
        also="all available defined in of make makefile create",
    ),
    intent(
        "cargo.build",
        ("cargo build", "(build|compile) rust [project]", "cargo compile"),
        "cargo build[[release? --release]]",
        {"cargo build": "cargo build", "build the rust project in release mode": "cargo build --release"},
        ("cargo test",),
        also="rust cargo project crate in this with using the mode current my release optimized build compile",
    ),
    intent(
        "cargo.bin",
        (
            "(build|compile) [!only] binary {name:ref} (cargo|rust)",
            "cargo build [!only] binary {name:ref}",
        ),
        "cargo build[[release? --release]] --bin {name}",
        {
            "build only the binary admin-cli in release mode with cargo": "cargo build --release --bin admin-cli"
        },
        ("cargo build", "build the rust project in release mode"),
        also="rust cargo project crate in this with using the mode current my release optimized only called",
    ),
    intent(
        "cargo.tree",
        (
            "cargo tree",
            "(package|dependency) tree (cargo|rust) [project]",
            "(cargo|rust) [project] (package|dependency) [tree]",
        ),
        "cargo tree",
        {"show the dependency tree of the cargo project": "cargo tree"},
        ("cargo build", "add the crate serde with cargo", "update the cargo dependencies"),
        also="rust cargo project crate of this package all",
    ),
    intent(
        "cargo.test",
        ("cargo (test|tests)", "run rust tests", "rust tests", "cargo tests", "run cargo tests"),
        "cargo test[[stdout? -- --nocapture]][[prints? -- --nocapture]][[testoutput? -- --nocapture]][[doc? --doc]]",
        {
            "run the rust tests": "cargo test",
            "cargo: run the tests and show their output": "cargo test -- --nocapture",
        },
        ("cargo build",),
        also="testoutput stdout prints doc rust cargo project crate in this with using the mode current my run all test tests unit",
    ),
    intent(
        "cargo.run",
        (
            "cargo run",
            "run rust (project|program|app)",
            "cargo build run",
            "(build|compile) run (rust|cargo) [project|program|app]",
        ),
        "cargo run[[release? --release]]",
        {
            "run the rust project": "cargo run",
            "cargo build in release mode and run it": "cargo run --release",
        },
        ("cargo test",),
        also="rust cargo project crate in this with using the mode current my release run program app process build compile permission it and",
    ),
    intent(
        "cargo.check",
        ("cargo !check", "!check rust (project|code) compiles"),
        "cargo check",
        {"cargo check": "cargo check"},
        ("cargo build",),
        also="rust cargo project crate in this with using the mode current my compiles without building code check",
    ),
    intent(
        "cargo.clippy",
        ("cargo clippy", "(lint|clippy) rust [code]"),
        "cargo clippy",
        {"lint the rust code": "cargo clippy"},
        ("cargo build",),
        also="rust cargo project crate in this with using the mode current my run code lints lint",
    ),
    intent(
        "cargo.fmt",
        ("cargo (fmt|format)", "format rust [code]"),
        "cargo fmt",
        {"format the rust code": "cargo fmt"},
        ("cargo build", "format disk sdb"),
        also="rust cargo project crate in this with using the mode current my code all file",
    ),
    intent(
        "cargo.clean",
        ("cargo clean", "clean rust [project build]"),
        "cargo clean",
        {"cargo clean": "cargo clean"},
        ("cargo build",),
        also="rust cargo project crate in this with using the mode current my build artifacts up",
    ),
    intent(
        "cargo.new",
        ("(create|new|start) (rust|cargo) [project] {name:ref}", "cargo new {name:ref}"),
        "cargo new[[lib? --lib]][[package? --lib]] {name}",
        {"create a new rust project called demo": "cargo new demo"},
        ("cargo build",),
        also="rust cargo project crate in this with using the mode current my new named lib package",
    ),
    intent(
        "cargo.add",
        (
            "cargo add {pkg:pkg}",
            "add (crate|package) {pkg:pkg} (cargo|rust)",
            "add crate {pkg:pkg}",
            "add (rust|cargo) (crate|package|dependency) {pkg:pkg}",
        ),
        "cargo add {pkg}",
        {"cargo add serde": "cargo add serde"},
        ("cargo install ripgrep",),
        also="rust cargo project crate in this with using the mode current my dependency to package as",
    ),
    intent(
        "cargo.install",
        ("cargo install {pkg:pkg}", "install {pkg:pkg} (cargo)"),
        "cargo install {pkg}",
        {"install ripgrep with cargo": "cargo install ripgrep"},
        ("cargo add serde",),
        also="rust cargo project crate in this with using the mode current my binary package",
    ),
    intent(
        "cargo.update",
        ("cargo (update|upgrade)", "(update|upgrade) (rust|cargo) (package|crates)"),
        "cargo update",
        {"update the rust dependencies": "cargo update"},
        ("cargo add serde",),
        also="rust cargo project crate in this with using the mode current my package all crates",
    ),
    intent(
        "rust.version",
        ("(rust|rustc|cargo) version",),
        "[[cargo?cargo]][[!cargo?rustc]] --version",
        {"rust version": "rustc --version"},
        ("cargo build",),
        also="installed current check of",
    ),
    intent(
        "go.build",
        (
            "(build|compile) {f:gofile}",
            "compile go [file] {f:gofile}",
            "(go|golang) build",
            "(build|compile) (golang|go) (project|program|module|app|code)",
            "go compile",
        ),
        "go build[[f? {f}]]",
        {"go build": "go build", "build the go project": "go build"},
        ("go test", "go to folder src"),
        also="project program module app golang this current compile",
    ),
    intent(
        "go.test",
        ("go (test|tests) [all]", "run (go|golang) (test|tests)", "golang tests"),
        "go test[[verbose? -v]][[testoutput? -v]] ./...",
        {"run the go tests": "go test ./..."},
        ("go build",),
        also="testoutput run all verbose package in golang unit test tests",
    ),
    intent(
        "go.run",
        ("go run {f:gofile}", "run {f:gofile}", "run golang {f:file}"),
        "go run {f}",
        {"go run main.go": "go run main.go"},
        ("go test",),
        also="golang program file with using script go",
    ),
    intent(
        "go.mod.tidy",
        ("go mod tidy", "(tidy|clean) (go|golang) (modules|module|mod|package)", "tidy go modules"),
        "go mod tidy",
        {"go mod tidy": "go mod tidy"},
        ("go build",),
        also="up dependency unused delete golang module",
    ),
    intent(
        "go.mod.init",
        ("go mod init {m:pkg}", "(initialize|init|create|start) (go|golang) (module|mod) {m:pkg}"),
        "go mod init {m}",
        {"initialize a go module example.com/demo": "go mod init example.com/demo"},
        ("go mod tidy",),
        also="new named golang",
    ),
    intent(
        "go.get",
        (
            "go get {m:pkg} package",
            "go (!get|update|upgrade) {m:path}",
            "(!get|update|upgrade|add|install) newest [version] {m:path} go",
            "(add|install|download) (go|golang) (package|module|dependency) {m:pkg}",
        ),
        "go get {m}[[newest?@latest]]",
        {"add the go package github.com/spf13/cobra": "go get github.com/spf13/cobra"},
        ("go mod tidy",),
        also="golang package newest version of module dependency find",
    ),
    intent(
        "go.version",
        ("(go|golang) version",),
        "go version",
        {"go version": "go version"},
        ("go build",),
        also="installed current check of",
    ),
    intent(
        "go.fmt",
        ("go (fmt|format)", "format (go|golang) (code|file|project)"),
        "gofmt -w .",
        {"format the go code": "gofmt -w ."},
        ("go build",),
        also="all code file golang",
    ),
    intent(
        "cmake.configure",
        (
            "cmake configure",
            "configure cmake [project]",
            "(generate|create|run|configure) cmake (build|project)",
            "cmake {d:dir} build directory",
        ),
        "cmake -S . -B build",
        {"configure the cmake project": "cmake -S . -B build"},
        ("build with cmake",),
        also="build directory files project in with run",
    ),
    intent(
        "cmake.build",
        ("build cmake", "build [project] (using|with) cmake", "cmake build"),
        "cmake --build build",
        {"build the project with cmake": "cmake --build build"},
        ("configure the cmake project",),
        also="project using with parallel run",
    ),
    intent(
        "gcc",
        (
            "gcc {f:cfile} (!to|!into|!as|output|named) {out:ref}",
            "(compile|build) {f:cfile} (named|output|executable) {out:ref}",
            "(compile|build) {f:cfile} (to|as|into) {out:ref}",
            "(compile|build) {f:cfile}",
            "(compile|build) {f:cfile} (run|start)",
            "(compile|build) {f:cfile} (optimization|optimized|optimizations) [level] {level:number}",
            "(compile|build) {f:cfile} (optimization|optimized|optimizations) [level] {level:number} (to|as|into|named) {out:ref}",
            "(compile|build) c (program|file) {f:file}",
            "gcc {f:file}",
        ),
        c,
        {
            "compile hello.c": "gcc hello.c -o hello",
            "compile main.c to prog": "gcc main.c -o prog",
            "compile hello.c and run it": "gcc hello.c -o hello && ./hello",
        },
        ("run main.c", "compile main.cpp"),
        also="level debug debugging symbols optimized optimization optimizations warning warnings all enabled for information gcc with using c program file named source clang code into to as cc output executable called",
    ),
    intent(
        "gxx",
        (
            "g++ {f:cppfile} (!to|!into|!as|output|named) {out:ref}",
            "(compile|build) {f:cppfile} (named|output|executable) {out:ref}",
            "(compile|build) {f:cppfile} (to|as|into) {out:ref}",
            "(compile|build) {f:cppfile}",
            "(compile|build) {f:cppfile} (run|start)",
            "(compile|build) {f:cppfile} (optimization|optimized|optimizations) [level] {level:number}",
            "(compile|build) {f:cppfile} (optimization|optimized|optimizations) [level] {level:number} (to|as|into|named) {out:ref}",
            "g++ {f:cppfile}",
        ),
        cpp,
        {"compile main.cpp": "g++ main.cpp -o main"},
        ("compile hello.c",),
        also="level debug debugging symbols optimized optimization optimizations warning warnings all enabled for information clang clang++ gcc g++ with using program file named source into to as output executable called",
    ),
    intent(
        "javac",
        ("(compile|build) {f:javafile}", "javac {f:javafile}", "(compile|build) {f:javafile} (run|start)"),
        java,
        {
            "compile Main.java": "javac Main.java",
            "compile Main.java and start it": "javac Main.java && java Main",
        },
        ("compile hello.c",),
        also="java with using program file",
    ),
    intent(
        "java.jar",
        ("run {f:jarfile}", "run (jar|java) {f:file}", "java jar {f:file}"),
        "java -jar {f}",
        {"run app.jar": "java -jar app.jar"},
        ("extract app.jar",),
        also="java jar with file using program",
    ),
    intent(
        "java.version",
        ("(java|jdk) version",),
        "java -version",
        {"java version": "java -version"},
        ("run app.jar",),
        also="installed current check of",
    ),
)
