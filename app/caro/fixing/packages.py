"""Packages of the system, of Python and of Node: unknown, not installed, or locked by another program."""

from __future__ import annotations

import re

from caro.fixing.near import nearest
from caro.fixing.packagenames import NAMES, SAME
from caro.fixing.quoting import quote
from caro.fixing.scene import Fix, Scene

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

APT = ("apt", "apt-get", "aptitude")

MODULES = {
    "yaml": "pyyaml", "cv2": "opencv-python", "PIL": "pillow", "sklearn": "scikit-learn",
    "bs4": "beautifulsoup4", "dotenv": "python-dotenv", "dateutil": "python-dateutil",
    "Crypto": "pycryptodome",
    "git": "gitpython", "serial": "pyserial", "usb": "pyusb", "docx": "python-docx", "pptx": "python-pptx",
    "jwt": "pyjwt", "magic": "python-magic", "MySQLdb": "mysqlclient", "psycopg2": "psycopg2-binary",
    "skimage": "scikit-image", "fitz": "pymupdf", "attr": "attrs", "google.protobuf": "protobuf",
    "OpenSSL": "pyopenssl", "zmq": "pyzmq", "websocket": "websocket-client", "slugify": "python-slugify",
    "telegram": "python-telegram-bot", "nacl": "pynacl", "Levenshtein": "levenshtein", "markdown": "markdown",
}  # fmt: skip
"""Modules of Python whose package is called otherwise."""

SAME_MODULES = frozenset(
    """requests numpy pandas matplotlib scipy flask django fastapi uvicorn pytest httpx aiohttp rich click
    typer tqdm seaborn torch tensorflow jax transformers pydantic sqlalchemy jinja2 lxml boto3 redis pymongo
    celery gunicorn black ruff mypy tox nox openpyxl plotly polars psutil paramiko cryptography selenium
    playwright scrapy nltk spacy networkx sympy statsmodels xgboost lightgbm notebook jupyterlab ipython
    virtualenv poetry twine wheel setuptools pygame pillow certifi colorama tabulate toml tomli attrs
    simplejson ujson orjson websockets starlette alembic marshmallow peewee faker hypothesis coverage
    pyinstaller nuitka streamlit gradio dash bokeh altair docutils sphinx mkdocs babel arrow pendulum pytz
    tzdata regex chardet cffi cython numba dask joblib h5py tables pyarrow xlrd xlsxwriter""".split()
)


def no_such_package(scene: Scene) -> Iterator[Fix]:
    """`apt install NAME`, and the name is unknown: its right name, or the list is old."""
    found = scene.find(
        r"unable to locate package (\S+)|couldn't find any package .*'(\S+)'|no match for argument: (\S+)"
        r"|target not found: (\S+)|no available formula or cask with the name \"(\S+?)\""
        r"|^\s+(\S+) \(no such package\)"
        r"|package ['‘\"]?(\S+?)['’\"]? (?:has no installation candidate|not found)"
    )
    if not found:
        return
    name = next(group for group in found.groups() if group)
    from caro.fixing.instead import package

    for part in scene.blamed():
        word = next((one for one in part.args if one.value == name), None)
        if word is None:
            continue
        kind = "apt" if part.program in APT else part.program
        right = package(name, scene.environment, kind)
        if right and right != name:
            yield Fix(scene.put(word, right), f"the package with {name} is called {right}")
            continue
        for other in nearest(name, NAMES.keys() | SAME)[:1]:
            called = package(other, scene.environment, kind)
            if called and called != name:
                yield Fix(scene.put(word, called), f"there is no package {name}; {called} is one")
        if part.program in APT:
            sudo = "sudo " if part.raised else ""
            yield Fix(scene.before(f"{sudo}{part.program} update"), "the list of packages may be old")


def interrupted(scene: Scene) -> Iterator[Fix]:
    """`dpkg was interrupted`: what it says to run first."""
    if scene.said("dpkg was interrupted") or scene.said("dpkg --configure -a"):
        yield Fix(scene.before("sudo dpkg --configure -a"), "an earlier installation was broken off")
    elif scene.said("fix-broken install", "unmet dependencies"):
        for part in scene.parts:
            if part.program in APT:
                yield Fix(
                    f"sudo {part.program} --fix-broken install", "packages that others need are missing"
                )


def locked(scene: Scene) -> Iterator[Fix]:
    """`Could not get lock`: another program installs right now; apt can wait for it."""
    if not (
        scene.said("could not get lock", "unable to acquire the dpkg frontend lock")
        and scene.said("held by", "resource temporarily")
    ):
        return
    for part in scene.parts:
        if part.program in ("apt", "apt-get"):
            yield Fix(
                scene.option(part, "-o DPkg::Lock::Timeout=60"),
                "another program is installing; this waits a minute",
            )


def of_python(scene: Scene) -> Iterator[Fix]:
    """`No module named requests`: the package, installed for the Python that was called."""
    found = scene.find(r"no module named ['\"]?([\w.]+)['\"]?")
    if not found:
        return
    full = found[1].rstrip(".")
    name = full.split(".")[0]
    if scene.is_file(name + ".py") or scene.is_folder(name):
        return
    package = MODULES.get(full) or MODULES.get(name) or (name if name.lower() in SAME_MODULES else "")
    for part in scene.blamed():
        python = part.first.text if part.first and re.fullmatch(r"python[\d.]*", part.program) else "python3"
        if name == "pip":
            yield Fix(scene.before(f"{python} -m ensurepip"), "pip is not installed for this Python")
        elif package:
            yield Fix(
                scene.before(f"{python} -m pip install {package}"),
                f"the Python package {package} is not installed",
            )
        return


def externally_managed(scene: Scene) -> Iterator[Fix]:
    """`externally-managed-environment`: the system's Python takes packages from the system alone."""
    if not scene.said("externally-managed-environment", "externally managed"):
        return
    for part in scene.parts:
        values = part.values()
        if "install" not in values:
            continue
        at = [word.value for word in part.args].index("install")
        wanted = " ".join(word.text for word in part.args[at + 1 :])
        if "/" in (part.first.text if part.first else ""):
            continue
        fixed = scene.edited((part.start, part.words[-1].end, f".venv/bin/pip install {wanted}"))
        made = fixed if scene.exists(".venv/bin/pip") else f"python3 -m venv .venv && {fixed}"
        yield Fix(made, "the system's Python is managed by its own packages")
        names = [word for word in part.args[at + 1 :] if not word.text.startswith("-")]
        if scene.has_program("pipx") and len(names) == 1:
            yield Fix(f"pipx install {names[0].text}", "pipx keeps a program apart from the system's Python")


def of_node(scene: Scene) -> Iterator[Fix]:
    """`Cannot find module 'express'`: the package of Node, or all that the project names."""
    found = scene.find(r"cannot find (?:module|package) '([^'./][^']*)'")
    if not found:
        return
    name = "/".join(found[1].split("/")[: 2 if found[1][0] == "@" else 1])
    for part in scene.parts:
        if part.program in ("node", "nodejs", "npm", "npx", "tsx", "ts-node"):
            if scene.is_file("package.json") and not scene.is_folder("node_modules"):
                yield Fix(scene.before("npm install"), "the packages of the project are not installed")
            yield Fix(scene.before(f"npm install {quote(name)}"), f"the package {name} is not installed")
            return


def no_project(scene: Scene) -> Iterator[Fix]:
    """`npm test`, `make`, `cargo build` in a folder above or beside the project."""
    for part in scene.parts:
        file = PROJECT_FILES.get(part.program)
        if file is None or any(scene.is_file(name) for name in file):
            continue
        if part.program == "npm" and part.values()[:1] not in (
            ["run"],
            ["start"],
            ["test"],
            ["ci"],
            ["build"],
        ):
            continue
        if not (
            scene.silent
            or scene.said(
                "no such file",
                "enoent",
                "no makefile found",
                "could not find",
                "no rule to make",
                "no configuration file",
            )
        ):
            continue
        for name in sorted(scene.entries(".")):
            if any(scene.is_file(f"{name}/{one}") for one in file):
                yield Fix(scene.before(f"cd {quote(name)}"), f"{file[0]} is in {name}")


PROJECT_FILES = {
    "npm": ("package.json",),
    "yarn": ("package.json",),
    "pnpm": ("package.json",),
    "make": ("Makefile", "makefile", "GNUmakefile"),
    "cargo": ("Cargo.toml",),
    "docker-compose": ("docker-compose.yml", "compose.yaml", "compose.yml", "docker-compose.yaml"),
}


def target(scene: Scene) -> Iterator[Fix]:
    """`make biuld`, `npm run strat`: the target or script with the nearest name."""
    for part in scene.parts:
        if part.program == "make" and (scene.silent or scene.said("no rule to make target")):
            known = _targets(scene)
            words = part.plain()
        elif part.program in ("npm", "yarn", "pnpm") and (scene.silent or scene.said("missing script")):
            known = _scripts(scene)
            words = part.plain()[1:] if part.values()[:1] in (["run"], ["run-script"]) else []
        else:
            continue
        for word in words[:1]:
            if word.value and known and word.value not in known:
                for other in nearest(word.value, known)[:2]:
                    yield Fix(scene.put(word, other), f"there is no {word.value}; {other} is one")


def _targets(scene: Scene) -> list[str]:
    for name in PROJECT_FILES["make"]:
        text = _text(scene, name)
        if text:
            return re.findall(r"^([A-Za-z][\w./-]*)\s*:(?!=)", text, re.MULTILINE)
    return []


def _scripts(scene: Scene) -> list[str]:
    import json

    try:
        scripts = json.loads(_text(scene, "package.json") or "{}").get("scripts", {})
    except (ValueError, AttributeError):
        return []
    return list(scripts) if isinstance(scripts, dict) else []


def _text(scene: Scene, name: str) -> str:
    if not scene.is_file(name):
        return ""
    try:
        with open(scene.full(name), encoding="utf-8", errors="replace") as file:
            return file.read(200_000)
    except OSError:
        return ""


RULES = (no_such_package, interrupted, locked, of_python, externally_managed, of_node, target, no_project)
