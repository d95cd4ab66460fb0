"""Intents about a project's source and settings: where things are defined, checks of syntax, `.env`, leftovers."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote, quote_path
from caro.backends.static.surroundings import exists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

LANGUAGES = {
    "python": ("py", r"^\s*class ", r"^\s*(async )?def "),
    "javascript": ("js", r"^\s*(export )?(default )?class ", r"\bfunction\b"),
    "typescript": ("ts", r"^\s*(export )?(default )?(abstract )?class ", r"\bfunction\b"),
    "golang": ("go", r"^type .* struct", r"^func "),
    "rust": ("rs", r"^\s*(pub )?(struct|enum) ", r"^\s*(pub )?(async )?fn "),
    "ruby": ("rb", r"^\s*class ", r"^\s*def "),
    "php": ("php", r"^\s*(abstract |final )?class ", r"\bfunction\b"),
}
"""Language to the ending of its files, and how classes and functions begin."""


LINTERS = "(ruff|flake8|eslint|mypy|pylint|stylelint|shellcheck)"
FIXES = "fix fixes problems problem issue issues error automatically automatic autofix auto let find found everything"
CHECKS = {
    "ruff": ("ruff check", " --fix"), "eslint": ("npx eslint", " --fix"), "stylelint": ("npx stylelint", " --fix"),
    "flake8": ("flake8", ""), "mypy": ("mypy", ""), "pylint": ("pylint", ""), "shellcheck": ("shellcheck", ""),
}  # fmt: skip
"""Linter to the command that checks, and the option with which it mends what it can."""
FORMATS = {
    "black": ("black", "black --check"), "ruff": ("ruff format", "ruff format --check"),
    "prettier": ("prettier --write", "prettier --check"), "isort": ("isort", "isort --check"),
}  # fmt: skip
"""Formatter to the command that formats, and the one that only checks."""


def linted(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the run of the linter that is named."""
    tool = next((name for name in CHECKS if name in values), None)
    fixes = any(word in values for word in ("fix", "fixes", "autofix"))
    if tool is None or (fixes and not CHECKS[tool][1]):
        return None
    where = quote_path(str(values["f"])) if "f" in values else "."
    if tool == "shellcheck" and where == ".":
        return None
    return f"{CHECKS[tool][0]}{CHECKS[tool][1] if fixes else ''} {where}"


def formatted(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the run of the formatter that is named."""
    tool = next((name for name in FORMATS if name in values), None)
    if tool is None:
        return None
    where = quote_path(str(values["f"])) if "f" in values else "."
    return f"{FORMATS[tool]['check' in values or 'whether' in values]} {where}"


def definitions(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the search for the classes or functions that are defined, or the count of them."""
    ending, classes, functions = next((v for k, v in LANGUAGES.items() if k in values), LANGUAGES["python"])
    place = str(values.get("d", ""))
    if place[:1] == "." and place[1:].isalnum():  # "class definitions in .py files"
        values = {"ext": place[1:], **{k: v for k, v in values.items() if k != "d"}}
    said = str(values.get("ext") or str(values.get("f", "")).rpartition(".")[2])
    if said:
        found = [language for language in LANGUAGES.values() if language[0] == said]
        if not found:
            return None
        ending, classes, functions = found[0]
    pattern = classes if "class" in values else functions
    if "test" in values or "tests" in values:
        if ending != "py" or "class" in values:
            return None
        pattern = r"^\s*(async )?def test_"
    if "f" in values:
        return f"grep -{'c' if 'count' in values else 'n'}E {quote(pattern)} {quote_path(values['f'])}"
    where = quote_path(values["d"]) if "d" in values else "."
    if "count" in values:
        return f"grep -rhE --include='*.{ending}' {quote(pattern)} {where} | wc -l"
    return f"grep -rnE --include='*.{ending}' {quote(pattern)} {where}"


def env_set(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the change of one setting's line in a `.env` file."""
    key, value = str(values["key"]), str(values["value"])
    if not key.replace("_", "a").isalnum():
        return None
    text = "".join("\\" + ch if ch in "\\/&" else ch for ch in value)
    in_place = "sed -i ''" if environment.dialect == "bsd" else "sed -i"
    return f"{in_place} {quote(f's/^{key}=.*/{key}={text}/')} {quote_path(values['f'])}"


def defined(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the search for the line that defines a name, in any of the usual languages."""
    name = str(values["name"]).removesuffix("()")
    if not name.replace("_", "a").replace("$", "a").isalnum():
        return None
    words = "class|struct|interface|type|enum" if "class" in values else "def|function|func|fn|const|let|var"
    skip = " --exclude-dir=node_modules" if exists("node_modules", environment) else ""
    return f"grep -rnE{skip} {quote(f'({words}) +{name}' + chr(92) + 'b')} ."


def imports(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the search for the files that import a module, in any of the usual languages."""
    name = str(values["name"])
    if not all(c.isalnum() or c in "._-/@" for c in name):
        return None
    skip = " --exclude-dir=node_modules" if exists("node_modules", environment) else ""
    only = f" --include={quote('*.' + values['ext'])}" if "ext" in values else ""
    place = quote_path(values["d"]) if "d" in values else "."
    word = name.replace(".", "\\.")
    return f"grep -rlE{skip}{only} {quote(f'(import|from|require){chr(92)}b.*{chr(92)}b{word}{chr(92)}b')} {place}"


FUNCTION = "(function|functions|method|methods|class)"

INTENTS = (
    intent(
        "code.definitions",
        (
            f"{FUNCTION} definition",
            f"{FUNCTION} [definition] {{ext:ext}} file",
            f"{FUNCTION} definition {{f:plainfile}}",
            f"{FUNCTION} defined {{f:plainfile}}",
            f"{FUNCTION} (!in|!of) {{f:plainfile}}",
            f"{FUNCTION} (defined|definition) (!in|!under) {{d:dir}}",
            "test (function|functions) (!in|!under) {d:dir}",
            "test (function|functions)",
            "count test (function|functions) {d:dir} directory",
            "count (function|class|functions|classes) python",
        ),
        definitions,
        {
            "show every class definition in .py files": r"grep -rnE --include='*.py' '^\s*class ' .",
            "count the test functions in the folder specs": r"grep -rhE --include='*.py' '^\s*(async )?def test_' specs | wc -l",
            "list the functions in app.py": r"grep -nE '^\s*(async )?def ' app.py",
        },
        ("run the test functions", "delete class.py", "find files named class"),
        also="python javascript typescript golang rust ruby php count all each defined definition file function test "
        "code source project list find line here directory declared",
    ),
    intent(
        "code.usages",
        (
            "!where {name:word} usage (!in|!under) {d:dir}",
            "!where {name:word} called (!in|!under) {d:dir}",
            "!where function {name:word} usage",
            "usage !of function {name:word}",
            "!where function {name:word} usage (!in|!under) {d:dir}",
        ),
        "grep -rnF {name} [[d?{d}]][[!d?.]]",
        {"where is console.log used in src/": "grep -rnF console.log src/"},
        ("disk usage of src", "where is python installed"),
        also="code project source function variable in here directory",
    ),
    intent(
        "code.defined",
        (
            "!where (function|method|variable|constant|class) {name:word} (defined|declared|implemented)",
            "!find [definition] (function|method|class) {name:word} (definition|defined|declared)",
            "!where {name:word} (defined|declared|implemented)",
            "definition (function|method|class) {name:word}",
            "!find definition {name:word}",
        ),
        defined,
        {
            "where is the function load_user defined": r"grep -rnE '(def|function|func|fn|const|let|var) +load_user\b' .",
            "find the definition of class Order": r"grep -rnE '(class|struct|interface|type|enum) +Order\b' .",
        },
        ("where is console.log used in src/", "show every class definition in .py files"),
        also="code project source here in file python javascript of function method class definition show code",
    ),
    intent(
        "code.imports",
        (
            "!which file (import|imports|importing|require|requires) {name:word}",
            "!find file (import|imports|importing) {name:word}",
            "{ext:ext} file (import|imports|importing) {name:word}",
            "!which file (import|imports|importing) {name:word} !in {d:dir}",
            "!where {name:word} (imported|required)",
        ),
        imports,
        {"which files import requests2": r"grep -rlE '(import|from|require)\b.*\brequests2\b' ."},
        ("import a.sql into postgres", "which files use console.log"),
        also="code project source module library package python here directory javascript",
    ),
    intent(
        "code.todo",
        (
            "(todo|todos|fixme) [comments]",
            "(todo|fixme) comments (!in|!under) {d:dir}",
            "(todo|todos|fixme) [comments] (!in|!under) {d:dir} directory",
            "(todo|todos|fixme) [comments] {ext:ext} file",
        ),
        "grep -rn[[ext? --include='*.{ext:raw}']] [[fixme?FIXME]][[!fixme?TODO]] [[d?{d}]][[!d?.]]",
        {"find all todo comments": "grep -rn TODO .", "show the todo comments in src/": "grep -rn TODO src/"},
        ("count the todos", "delete todo.txt"),
        also="comments comment all code source project find line each left here in directory",
    ),
    intent(
        "code.syntax.shell",
        (
            "(syntax|valid|validate) {f:shfile}",
            "(syntax|valid|validate) {f:shfile} (without|not) (run|running|executing)",
            "(parse|parses) {f:shfile}",
        ),
        "bash -n {f}",
        {
            "check the syntax of deploy.sh": "bash -n deploy.sh",
            "is build.sh valid bash? don't run it": "bash -n build.sh",
        },
        ("run deploy.sh", "lint deploy.sh with shellcheck"),
        also="check script bash shell syntax error errors for file without not run running executing it valid",
    ),
    intent(
        "code.shellcheck",
        ("(lint|shellcheck) {f:shfile}", "shellcheck {f:plainfile}"),
        "shellcheck {f}",
        {"lint deploy.sh with shellcheck": "shellcheck deploy.sh"},
        ("check the syntax of deploy.sh",),
        also="with using script shell bash run check on shellcheck lint",
    ),
    intent(
        "code.env.set",
        (
            "change {key:word} !to {value:text} !in {f:envfile}",
            "change {key:word} !to {value:text} !in {f:envfile} file",
            "change {key:word} !in {f:envfile} [file] !to {value:text}",
            "change variable {key:word} !to {value:text} !in {f:envfile}",
            "change value {key:word} !in {f:envfile} !to {value:text}",
        ),
        env_set,
        {
            "set PORT to 4000 in the .env file": "sed -i 's/^PORT=.*/PORT=4000/' .env",
            "change DEBUG in .env to false": "sed -i 's/^DEBUG=.*/DEBUG=false/' .env",
        },
        ("replace foo with bar in .env", "show PORT from .env"),
        also="file variable value of in key environment setting",
    ),
    intent(
        "code.env.get",
        (
            "!show {key:word} (!from|!in|!of) {f:envfile}",
            "value {key:word} (!from|!in) {f:envfile}",
            "{key:word} change !to !in {f:envfile}",
            "{key:word} (!from|!in) {f:envfile}",
        ),
        "grep '^{key}=' {f} | cut -d= -f2-",
        {"print the DB_HOST from .env": "grep '^DB_HOST=' .env | cut -d= -f2-"},
        ("set PORT to 4000 in .env", "delete PORT from .env", "count lines in .env"),
        also="file variable value of in environment setting only show",
    ),
    intent(
        "code.leftovers",
        ("delete {d:devdir}", "delete {d:devdir} directory"),
        "rm -rf {d}",
        {"delete node_modules": "rm -rf node_modules"},
        ("delete every __pycache__ directory", "delete node_modules and reinstall"),
        also="directory here this current in",
    ),
    intent(
        "code.format",
        (
            "(format|reformat) [code] (black|ruff|prettier|isort)",
            "run (black|prettier|isort)",
            "(format|reformat) {f:path} (black|ruff|prettier|isort)",
            "run {f:path} (black|prettier|isort)",
            "(black|prettier|isort) {f:path}",
            "(format|reformat) [all] python [file code] black",
            "!check format (black|ruff|prettier|isort)",
        ),
        formatted,
        {
            "format the code with black": "black .",
            "run prettier": "prettier --write .",
            "format app.py with black": "black app.py",
            "check the formatting with black": "black --check .",
        },
        ("lint with ruff", "format disk sdb"),
        also=f"code python project all with using here source javascript on file formatting check whether if {FIXES}",
    ),
    intent(
        "code.lint",
        (
            f"(lint|!check) [python] [code] {LINTERS}",
            f"(run|fix) {LINTERS}",
            f"(lint|!check|run|fix) {{f:path}} {LINTERS}",
            f"{LINTERS} {{f:path}}",
            f"{LINTERS} fix",
            "type !check mypy",
            "type !check {f:path} mypy",
        ),
        linted,
        {
            "lint the code with ruff": "ruff check .",
            "run mypy": "mypy .",
            "run eslint on src/ and fix problems automatically": "npx eslint --fix src/",
        },
        ("format the code with black",),
        also=f"code project all with using here source check run type python javascript on file directory in {FIXES}",
    ),
)
