"""Intents about Python: interpreters, virtual environments, pip, tests."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

ENV = "virtual environment virtualenv venv env"
VENV = "(virtualenv|venv|virtual environment|virtual env)"


def run(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the run of a script, with the arguments that were named; "a" in "a and b" is lost as an article."""
    name = str(values["f"]).rpartition("/")[2]
    if name.startswith("test_") or name.endswith("_test.py"):
        from caro.backends.static.topics.testruns import found

        return (
            f"python3 -m pytest {quote_path(found(str(values['f']), environment))}"
            if "args" not in values
            else None
        )
    out = f"python3 {quote_path(values['f'])}"
    if "args" not in values:
        return out
    if "and" in values and "more" not in values:
        return None
    return out + "".join(f" {quote(values[k])}" for k in ("args", "more") if k in values)


SAID_OF_NAMES = frozenset(("containing", "matching", "named", "name", "keyword"))
"""Words that speak of the names of tests, and of no file of theirs."""


def tested(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the run of pytest; "the api tests" are those of a file or folder that is named so, where one is."""
    from caro.backends.static.topics.testruns import OTHERS, found, named

    if str(values.get("k", "")).lower() in OTHERS:
        return None
    out = "python3 -m pytest"
    for word, option in (("verbose", "-v"), ("verbosely", "-v"), ("failed", "--lf"), ("failure", "-x")):
        out += f" {option}" if word in values else ""
    out += " --cov" if "coverage" in values else ""
    if "k" in values:
        place = named(str(values["k"]), environment) if not SAID_OF_NAMES & values.keys() else ""
        out += f" {quote_path(place)}" if place else f" -k {quote(str(values['k']))}"
    if "f" in values:
        out += f" {quote_path(found(str(values['f']), environment))}"
        out += f"::{quote(str(values['t']))}" if "t" in values else ""
    return out


INTENTS = (
    intent(
        "python.venv.create",
        (
            f"(create|new|setup|start) [python] {VENV}",
            f"(create|new|setup) [python] {VENV} {{dir:ref}}",
            f"(create|new) {VENV} (!in|!named) {{dir:dir}}",
            f"python {VENV}",
        ),
        "python3 -m venv [[dir?{dir}]][[!dir?.venv]]",
        {
            "create a python virtual environment": "python3 -m venv .venv",
            "create a virtualenv called env3": "python3 -m venv env3",
        },
        ("activate the virtual environment", "delete the virtual environment"),
        also="python python3 new here current directory named for this project in up set",
    ),
    intent(
        "python.venv.create.activate",
        (
            f"(create|new|setup) [python] {VENV} !and (activate|enter|source)",
            f"(create|new|setup) [python] {VENV} {{dir:ref}} !and (activate|enter|source)",
        ),
        "python3 -m venv [[dir?{dir}]][[!dir?.venv]] && source [[dir?{dir}]][[!dir?.venv]]/bin/activate",
        {
            "create a virtualenv and activate it": "python3 -m venv .venv && source .venv/bin/activate",
            "create a python venv called env3, then activate it": "python3 -m venv env3 && source env3/bin/activate",
        },
        ("create a python virtual environment", "activate the virtual environment"),
        also="python python3 new here current directory named for this project in up set it",
    ),
    intent(
        "python.venv.activate",
        (
            f"(activate|enter|use|source) [python] {VENV}",
            f"activate {VENV} {{dir:ref}}",
            f"activate {VENV} (!in|!named) {{dir:dir}}",
        ),
        "source [[dir?{dir}]][[!dir?.venv]]/bin/activate",
        {
            "activate the virtual environment": "source .venv/bin/activate",
            "activate the venv in ./myenv": "source ./myenv/bin/activate",
        },
        ("create a virtual environment", "deactivate the virtual environment"),
        also="python named in directory my current this",
    ),
    intent(
        "python.venv.deactivate",
        (f"(deactivate|exit|leave|quit) [python] {VENV}",),
        "deactivate",
        {"deactivate the virtual environment": "deactivate"},
        ("activate the virtual environment",),
        also="python current this my out of",
    ),
    intent(
        "pip.requirements",
        (
            "install [python] (requirements|dependency) pip",
            "install python dependency",
            "install {file:file} (pip|python|requirements)",
            "pip install requirements",
            "install requirements",
            "install (python|pip) (package|dependency|requirements) [from] {file:file}",
            "pip install (!from) {file:file}",
            "install (requirements|dependency|package) [from] {file:txtfile}",
            "install {file:txtfile}",
        ),
        "python3 -m pip install -r [[file?{file}]][[!file?requirements.txt]]",
        {
            "install python dependencies from requirements.txt": "python3 -m pip install -r requirements.txt",
            "pip install requirements": "python3 -m pip install -r requirements.txt",
        },
        ("pip install requests", "uninstall requirements"),
        also="my python pip all package dependency dependencies requirements file from with using in listed",
    ),
    intent(
        "pip.install",
        (
            "pip install {pkg:pkg}",
            "install {pkg:pkg} (pip|pip3)",
            "install python (package|module) {pkg:pkg}",
            "install {pkg:pkg} python (package|module)",
            "pip install package {pkg:pkg} version {v:ref}",
            "pip install {pkg:pkg} (!for) user",
        ),
        "python3 -m pip install[[user? --user]] {pkg}[[v?=={v}]]",
        {
            "pip install requests": "python3 -m pip install requests",
            "install the python package flask": "python3 -m pip install flask",
        },
        ("pip install requirements", "pip uninstall requests", "upgrade the python package flask"),
        also="python package module library with using version user pip for only",
    ),
    intent(
        "pip.editable",
        (
            "install (project|package|directory|code) editable [mode]",
            "pip install editable",
            "install !this editable",
            "editable install",
            "install (project|package) (development|develop) mode",
        ),
        "python3 -m pip install -e .",
        {"install this project in editable mode": "python3 -m pip install -e ."},
        ("pip install requests", "install the dev dependencies"),
        also="in this pip python mode permission as here current for of project package directory development with",
    ),
    intent(
        "pip.check",
        (
            "pip !check",
            "(python|pip) package (conflict|conflicting|broken|compatible|incompatible) [dependency]",
            "(python|pip) dependency (conflict|conflicting|broken)",
            "(conflict|conflicting|broken|incompatible) (python|pip) (dependency|package|requirements)",
        ),
        "python3 -m pip check",
        {
            "check whether the installed python packages have conflicting dependencies": "python3 -m pip check",
            "are there broken python dependencies": "python3 -m pip check",
        },
        ("list python packages", "check if flask is installed"),
        also="check whether if installed dependency package requirements any each other with in environment compatible conflict versions version",
    ),
    intent(
        "python.venv.requirements",
        (
            f"install {{file:txtfile}} [(new|create)] {VENV} {{dir:ref}}",
            f"install {{file:txtfile}} (new|fresh|create) {VENV}",
            f"(create|new) {VENV} (!and|!with) install {{file:txtfile}}",
            f"(create|new) {VENV} {{dir:ref}} (!and|!with) install {{file:txtfile}}",
            f"(create|new) {VENV} (!and|!with) install (requirements|dependency)",
        ),
        "python3 -m venv [[dir?{dir}]][[!dir?.venv]] && [[dir?{dir}]][[!dir?.venv]]/bin/pip install -r [[file?{file}]][[!file?requirements.txt]]",
        {
            "install everything in requirements.txt, but into a fresh venv named env3": "python3 -m venv env3 && env3/bin/pip install -r requirements.txt",
            "create a venv and install the requirements": "python3 -m venv .venv && .venv/bin/pip install -r requirements.txt",
        },
        ("install requirements.txt", "create a venv"),
        also="python new fresh create in named all from with and then requirements dependency package it",
    ),
    intent(
        "pip.uninstall",
        (
            "pip (uninstall|delete) {pkg:pkg}",
            "(uninstall|delete) {pkg:pkg} (pip|pip3)",
            "(uninstall|delete) python (package|module) {pkg:pkg}",
        ),
        "python3 -m pip uninstall {pkg}",
        {
            "pip uninstall requests": "python3 -m pip uninstall requests",
            "uninstall the python package flask": "python3 -m pip uninstall flask",
        },
        ("pip install requests",),
        also="python package module with using pip",
    ),
    intent(
        "pip.upgrade",
        (
            "pip (upgrade|update) {pkg:pkg}",
            "(upgrade|update) {pkg:pkg} (pip|pip3)",
            "(upgrade|update) python (package|module) {pkg:pkg}",
            "pip install newest {pkg:pkg}",
            "pip install upgrade {pkg:pkg}",
        ),
        "python3 -m pip install --upgrade {pkg}",
        {"upgrade requests with pip": "python3 -m pip install --upgrade requests"},
        ("pip install requests", "upgrade pip"),
        also="python package module to newest version with using pip of",
    ),
    intent(
        "pip.upgrade.self",
        ("(upgrade|update) pip", "(upgrade|update) pip itself", "install newest pip"),
        "python3 -m pip install --upgrade pip",
        {"upgrade pip": "python3 -m pip install --upgrade pip"},
        ("upgrade requests with pip", "list outdated pip packages"),
        also="itself to newest version python",
    ),
    intent(
        "pip.list",
        (
            "!which (pip|python) package",
            "(pip|python) package (installed|install) [!here]",
            "!which (python|pip) (module|library) (installed|install)",
            "package installed (pip|!in venv|virtualenv|virtual environment)",
            "pip list",
            "!show (pip|python) package",
            "(installed|install) (python|pip) package",
            "(python|pip) package install",
            "python (module|modules) install",
        ),
        "python3 -m pip list",
        {"list installed python packages": "python3 -m pip list"},
        ("pip install package requests", "list outdated python packages", "is python installed"),
        also="theirsversion environment here all installed python pip package have module my in this venv environment with version",
    ),
    intent(
        "pip.upgrade.all",
        (
            "(upgrade|update) [!all] upgradable (pip|python) package",
            "(upgrade|update) !all (pip|python) package",
            "(upgrade|update) (pip|python) package upgradable",
        ),
        'python3 -m pip list --outdated --format=json | python3 -c \'import json, sys; print(*(p["name"] for p in json.load(sys.stdin)), sep="\\n")\' | xargs -r -n 1 python3 -m pip install --upgrade',
        {
            "upgrade all outdated pip packages": 'python3 -m pip list --outdated --format=json | python3 -c \'import json, sys; print(*(p["name"] for p in json.load(sys.stdin)), sep="\\n")\' | xargs -r -n 1 python3 -m pip install --upgrade'
        },
        (
            "list outdated pip packages",
            "upgrade all packages",
            "upgrade pip",
            "upgrade the package requests with pip",
        ),
        also="installed install all package that are pip python",
    ),
    intent(
        "pip.outdated",
        (
            "outdated (pip|python) package",
            "pip outdated",
            "(pip|python) package outdated",
            "(pip|python) package update available",
            "(pip|python) package newer version",
            "(pip|python) package new version",
        ),
        "python3 -m pip list --outdated",
        {"list outdated python packages": "python3 -m pip list --outdated"},
        ("list python packages",),
        also="newer which pip python install are all package updated need new version check",
    ),
    intent(
        "pip.freeze",
        (
            "(write|save|put|output) [pip] freeze (!to|!in) {file:plainfile}",
            "(write|save|output|put) pip (freeze|package) {file:plainfile}",
            "pip freeze",
            "(save|export|write|freeze) [installed] (pip|python) package [to] [file]",
            "(create|generate) requirements file",
            "(save|export|write|freeze|create|generate) [python] [install] (package|dependency|requirements) (to) {file:plainfile}",
            "pip freeze (!to|!in) {file:plainfile}",
            "freeze {file:plainfile}",
            "(generate|create) {file:txtfile} (pip|install|python|virtualenv|venv|package)",
            "freeze (requirements|package)",
        ),
        "python3 -m pip freeze > [[file?{file}]][[!file?requirements.txt]]",
        {
            "create requirements.txt from installed packages": "python3 -m pip freeze > requirements.txt",
            "pip freeze to requirements.txt": "python3 -m pip freeze > requirements.txt",
        },
        ("install requirements.txt", "create file a.txt"),
        also="write output of into python pip install installed package dependency current environment venv file to from requirements all in my with version",
    ),
    intent(
        "pip.show",
        (
            "pip show {pkg:pkg}",
            "!information (python|pip) package {pkg:pkg}",
            "pip version {pkg:pkg}",
            "version (python|pip) package {pkg:pkg}",
            "version {pkg:pkg} (pip|python) install",
            "where python package {pkg:pkg} install",
            "pip location {pkg:pkg}",
        ),
        "python3 -m pip show {pkg}",
        {
            "pip show requests": "python3 -m pip show requests",
            "which version of the python package flask is installed": "python3 -m pip show flask",
        },
        ("pip install requests",),
        also="about python package module installed install information of show library location where",
    ),
    intent(
        "python.version",
        ("python version", "version python", "python3 version"),
        "python3 --version",
        {"which python version do i have": "python3 --version"},
        ("run a python script",),
        also="installed current check of my python3 default in use",
    ),
    intent(
        "python.which",
        ("(which|where|path|location) python", "python (path|location|interpreter)"),
        "command -v python3",
        {"where is the python interpreter located": "command -v python3"},
        ("python version",),
        also="which interpreter executable binary located installed path where install full to run",
    ),
    intent(
        "python.server",
        (
            "python (http|web|file) server",
            "(start|run|serve) [simple] [http|web] server (!here|directory|http|python|web)",
            "(http|web) server [port] {port:port}",
            "serve !this directory",
            "serve !current directory http",
            "serve (!here|directory|file) (http|web|port|browser)",
            "serve (!here|directory|file) {port:port}",
            "serve directory {dir:dir}",
            "serve directory {dir:dir} [port] {port:port}",
            "(share) directory (http|web)",
            "simple (http|web) server",
            "python server",
            "(start|run) http server directory {dir:dir}",
            "static file server {port:port}",
            "static file server",
            "(start|run) [web http] server [on] port {port:port} (python|http|web|static|local)",
            "serve {dir:path} (http|port|web) [{port:port}]",
            "serve (file|directory) over http",
            "(http|web) server {port:port} directory {dir:dir}",
            "python http server {port:port} directory {dir:dir}",
            "share !here (http|web) [port] [{port:port}]",
            "share [!current] directory (http|web) [port] [{port:port}]",
            "host !this directory http",
        ),
        "python3 -m http.server[[port? {port}]][[dir? --directory {dir}]]",
        {
            "serve this folder over http": "python3 -m http.server",
            "serve the current directory on port 9000": "python3 -m http.server 9000",
        },
        ("stop the web server", "start the nginx server", "which process uses port 8000"),
        also="python start run static simple local directory http web on port server serve file here current this quick using over current up browser serving contents host",
    ),
    intent(
        "python.module",
        (
            "run [python] module {module:file}",
            "run module {module:ref} python",
            "python module {module:ref} run",
            "run python module {module:ref}",
        ),
        "python3 -m {module}",
        {"run the python module mypkg.cli": "python3 -m mypkg.cli"},
        ("install the python module flask",),
        also="python as with script",
    ),
    intent(
        "python.run",
        (
            "run {f:pyfile} (argument|args|parameter|parameters) {args:word}",
            "run {f:pyfile} (argument|args|parameter|parameters) {args:word} {more:word}",
            "run python [script file program] {f:file}",
            "run {f:file} (python|python3)",
            "python {f:file}",
            "run script {f:pyfile}",
            "run {f:pyfile}",
        ),
        run,
        {
            "run script.py with python": "python3 script.py",
            "run the python script main.py": "python3 main.py",
        },
        ("run python tests", "profile main.py", "run app.js with node"),
        also="and two script file program with using python3 python",
    ),
    intent(
        "python.repl",
        (
            "(start|open|run|launch) python (shell|interpreter|repl|prompt|interactive)",
            "python (repl|interpreter|interactive)",
            "(start|open|launch) python",
        ),
        "python3",
        {"open the python interpreter": "python3"},
        ("python version", "where is the python interpreter located"),
        also="interactive shell start open console session prompt",
    ),
    intent(
        "python.profile",
        ("profile [python script] {f:file}", "(profile|profiling) python [script] {f:file}"),
        "python3 -m cProfile -s cumulative {f}",
        {"profile the python script slow.py": "python3 -m cProfile -s cumulative slow.py"},
        ("run slow.py", "source .profile"),
        also="python script performance run program cprofile",
    ),
    intent(
        "python.compile",
        (
            "(!check|check|validate|compile) python syntax {f:file}",
            "syntax {f:pyfile}",
            "compile python [file] {f:pyfile}",
        ),
        "python3 -m py_compile {f}",
        {"check the python syntax of app.py": "python3 -m py_compile app.py"},
        ("run app.py",),
        also="check errors error of validate file python for",
    ),
    intent(
        "pytest",
        (
            "run test {t:ref} (!in|!from|file) {f:pyfile}",
            "run single test {t:ref} {f:pyfile}",
            "pytest {t:ref} {f:pyfile}",
            "run (tests|test) (name|named|containing|matching) {k:word}",
            "run (tests|test) name (containing|matching|include) {k:word}",
            "run [all] (pytest|unittests)",
            "run python (tests|test)",
            "pytest",
            "run (tests|pytest) (!in|file|!from) {f:path}",
            "(tests|pytest|test) {f:pyfile}",
            "pytest directory {f:dir}",
            "run (tests|pytest) matching {k:ref}",
            "pytest (matching|!named|keyword) {k:ref}",
            "(rerun|run) [only] failed tests",
            "pytest (failed|last failed|first failure|coverage|verbose|verbosely)",
            "(run) tests (verbose|verbosely)",
            "run tests stop first failure",
            "run pytest {f:path}",
        ),
        tested,
        {
            "run pytest": "python3 -m pytest",
            "run the tests in tests/test_app.py": "python3 -m pytest tests/test_app.py",
            "rerun only the failed tests": "python3 -m pytest --lf",
        },
        ("npm test", "make test", "cargo test"),
        also="single containing name only just whose run all tests python pytest test verbose verbosely output in file only failed last with stop at on first failure fails coverage suite unit named matching function keyword from again rerun directory that my after",
    ),
)
