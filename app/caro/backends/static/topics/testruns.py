"""Requests to run the tests of a Python project with pytest: which ones, how, and with what report."""

from __future__ import annotations

from caro.backends.static.projectfiles import scripts
from caro.backends.static.render import quote, quote_path
from caro.backends.static.surroundings import exists, is_folder
from caro.backends.static.topics.said import by_feature

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause
    from caro.domain import Environment

MARKS = ("conftest.py", "tests/conftest.py", "pytest.ini", "tox.ini", "setup.py", "setup.cfg",
         "pyproject.toml", "requirements.txt")  # fmt: skip
"""Files that show that the tests here are those of a Python project."""
OPTIONS = (
    ("verbose", "-v"), ("quiet", "-q"), ("stop", "-x"), ("failed", "--lf"), ("failed.first", "--ff"),
    ("parallel", "-n auto"), ("prints", "-s"), ("list", "--collect-only -q"),
)  # fmt: skip
MANY = ("run", "noun", "tool")
OTHERS = frozenset(
    "make npm yarn pnpm cargo go golang mvn maven gradle jest mocha vitest rspec phpunit ctest tox".split()
)
"""Programs that run tests of their own."""


def command(clauses: list[Clause], reading: Reading, environment: Environment) -> str | None:
    """Return the run of pytest, or None when none is asked for, or only a plain one."""
    said = by_feature(clauses, MANY)
    if said is None or any(token.low in OTHERS for token in reading.tokens):
        return None
    place = _place(reading, environment) if not said.keys() & {"path", "mark.not"} else ""
    if place:
        said = {name: clause for name, clause in said.items() if name not in ("name", "one", "list", "mark")}
    python = "tool" in said or any(exists(mark, environment) for mark in MARKS)
    asked = (
        "run" in said
        or "tool" in said
        or bool({"cov", "cov.of"} & said.keys())
        or ("failed" in said and "list" not in said)
    )
    if not python or not asked or not (said.keys() - set(MANY) or place):
        return None
    ours = any(exists(mark, environment) for mark in MARKS[:-1])
    if "tool" not in said and not ours and "test" in scripts(environment):
        return None  # the project says itself how its tests run
    if len(said.keys() & {"failed", "failed.first"}) > 1 or len(said.keys() & {"parallel", "parallel.n"}) > 1:
        return None
    out = "python3 -m pytest"
    for name, option in OPTIONS:
        out += f" {option}" if name in said else ""
    if "parallel.n" in said:
        out += f" -n {said['parallel.n'].values[-1]}"
    if "name" in said:
        out += f" -k {quote(str(said['name'].values[-1]))}"
    if "mark" in said and "mark.not" in said:
        return None
    for name, negated in (("mark", ""), ("mark.not", "not ")):
        if name == "mark.not" in said and (spared := named(_bare(said[name]), environment)):
            out += f" --ignore={quote_path(spared)}"
        elif name == "mark.not" in said and str(said[name].values[-1]).startswith("test_"):
            out += f" -k {quote(negated + str(said[name].values[-1]))}"
        elif name in said:
            out += f" -m {quote(negated + str(said[name].values[-1]))}"
    if "slow" in said:
        out += f" --durations={said['slow'].values[-1]}"
    out += _coverage(said)
    if place:
        out += f" {quote_path(place)}"
    if "path" in said:
        out += f" {quote_path(found(str(said['path'].values[-1]), environment))}"
        out += f"::{quote(str(said['one'].values[-1]))}" if "one" in said else ""
    elif "one" in said:
        out += f" -k {quote(str(said['one'].values[-1]))}" if "name" not in said else ""
    return out


def _bare(clause: Clause) -> str:
    """Return what is left out without the beginning of the names of tests."""
    return str(clause.values[-1]).removeprefix("test_").removesuffix(".py")


def _place(reading: Reading, environment: Environment) -> str:
    """Return the folder or file that the word before "tests" names: "the unit tests", "the views test"."""
    lows = [token.low for token in reading.tokens]
    for k, after in enumerate(lows[1:]):
        if after in ("test", "tests") and (place := named(lows[k], environment)):
            return place
    return ""


def named(word: str, environment: Environment) -> str:
    """Return the folder or the file of tests that a word names, or ""."""
    if not word.replace("_", "").isalnum() or word in ("test", "tests", "all"):
        return ""
    files = (found(f"test_{word}.py", environment), found(f"{word}_test.py", environment))
    return _folder(word, environment) or next((name for name in files if exists(name, environment)), "")


def found(file: str, environment: Environment) -> str:
    """Return where a file of tests is that is not here: in the folder of tests, or in one below it."""
    if "/" in file or exists(file, environment) or not environment.may_look:
        return file
    import os

    for top in ("tests", "test"):
        try:
            below = sorted(os.listdir(os.path.join(environment.cwd, top)))
        except OSError:
            continue
        for place in (top, *(f"{top}/{name}" for name in below[:50])):
            if exists(f"{place}/{file}", environment):
                return f"{place}/{file}"
    return file


def _folder(name: str, environment: Environment) -> str:
    """Return the folder of tests that a word names, "the e2e ones", or "" where it must be a marker."""
    return next((f"{top}/{name}" for top in ("tests", "test") if is_folder(f"{top}/{name}", environment)), "")


def _coverage(said: dict[str, Clause]) -> str:
    """Return the options of the report that tells which lines the tests reach."""
    if not said.keys() & {"cov", "cov.of", "cov.missing", "cov.html"}:
        return ""
    of = f"={quote(str(said['cov.of'].values[-1]).rstrip('/'))}" if "cov.of" in said else ""
    out = f" --cov{of}"
    out += " --cov-report=term-missing" if "cov.missing" in said else ""
    return out + (" --cov-report=html" if "cov.html" in said else "")
