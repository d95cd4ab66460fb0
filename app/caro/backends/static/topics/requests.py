"""Requests over HTTP: what to fetch or send, with which headers, credentials, limits, and where it goes.

The clauses of `requests_clauses.py` become options. `curl` has all of them; `wget` is taken for downloads
that it does better: into a folder, in the background, picked up where they broke off.
"""

from __future__ import annotations

from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause
    from caro.domain import Environment

FOLDERS = {"outdir.downloads": "~/Downloads", "outdir.home": "~", "outdir.here": "."}
CURL = {
    "quiet": "-s", "follow": "-L", "resume": "-C -", "insecure": "-k", "verbose": "-v", "headers.only": "-I",
    "headers.too": "-i",
    "retry": "--retry {}", "rate": "--limit-rate {}", "timeout": "-m {}", "agent": "-A {}",
    "cookie": "-b {}", "cookies.use": "-b {}", "cookies.save": "-c {}", "proxy": "-x {}", "referer": "-e {}",
    "compressed": "--compressed", "progress": "-#",
}  # fmt: skip
"""Feature to the option of `curl`; what the feature takes stands for the braces."""
WGET = {
    "quiet": "-q", "resume": "-c", "background": "-b", "insecure": "--no-check-certificate",
    "rate": "--limit-rate={}", "retry": "--tries={}", "timeout": "-T {}", "agent": "-U {}", "follow": "",
}  # fmt: skip
ONLY_WGET = {"do.wget", "background", "resume"}
"""What asks for `wget` where a download is asked for and `curl` is not."""
FETCHES = ("fetch", "fetching", "fetches")
"""Words for a download that may only mean to show."""
SHAPES = ("do.get", "url", "json", "follow.not", "when")
"""Clauses that say no more than that something is fetched."""
SENDS = ("do.", "method.", "data", "form", "headers", "cookies", "resume")
"""What the features of clauses begin with one of which a request has."""


def command(clauses: list[Clause], reading: Reading, environment: Environment) -> str | None:
    """Return the command for the clauses, or None when they do not make one request."""
    said: dict[str, tuple[Any, ...]] = {}
    headers: list[str] = []
    urls: list[str] = []
    for clause in clauses:
        if clause.feature == "header":
            headers += [str(value) for value in clause.values]
        elif clause.feature in said and clause.feature not in ("do.get", "url", "when"):
            return None
        if clause.feature == "url":
            urls.append(quote(str(clause.values[-1])))
        said[clause.feature] = clause.values
    if "url" not in said or not _whole(said, len(urls) > 1):
        return None
    url = " ".join(urls)
    values = {name: _value(name, found) for name, found in said.items()}
    words = {token.low for token in reading.tokens}
    saves = "do.wget" in said or "resume" in said
    saves = saves or ("do.download" in said and (words.isdisjoint(FETCHES) or _names_file(urls[0])))
    folder = next(
        (FOLDERS.get(name, found) for name, found in values.items() if name.startswith("outdir")), ""
    )
    wget = WGET.keys() | {"when"} | {"do.wget", "do.download", "url", "outdir", "out", *FOLDERS}
    better = said.keys() <= wget and (folder or len(urls) > 1 or said.keys() & ONLY_WGET)
    if saves and better and environment.platform == "linux" and "curl" not in words:
        options = [WGET[name].format(values[name]) for name in WGET if name in said]
        where = f"-O {values['out']}" if "out" in said else f"-P {quote_path(folder)}" if folder else ""
        return " ".join(word for word in ("wget", *options, where, url) if word)
    if "background" in said or "do.wget" in said or len(urls) > 1:
        return None
    flags = [CURL[name] for name in CURL if name in said and len(CURL[name]) == 2]
    flags += ["-s"] if "pretty" in said and "quiet" not in said else []
    flags += ["-L"] if "follow" not in said and (saves or "do.download" in said) else []
    options = [CURL[name].format(values[name]) for name in CURL if name in said and len(CURL[name]) > 2]
    sent = _sent(said, values, headers)
    if sent is None:
        return None
    options += sent
    if "cookies.keep" in said:
        if "out" not in said:
            return None
        options.append(f"-c {values['out']}")
    elif "out" in said:
        options.append(f"-o {values['out']}")
    elif saves and "pretty" not in said:
        flags.append("-O")
        options += [f"--output-dir {quote_path(folder)}"] if folder else []
    elif folder:
        return None
    together = ["-" + "".join(flag[1] for flag in flags)] if flags else []
    return " ".join(("curl", *together, *options, url)) + (" | jq ." if "pretty" in said else "")


def _names_file(url: str) -> bool:
    """Tell whether the last part of an address looks like a file's name."""
    path = url.partition("://")[2].partition("?")[0]
    return "." in path.rpartition("/")[2] and "/" in path


def _whole(said: dict[str, Any], several: bool) -> bool:
    """Tell whether the clauses are a request with something to it: the plain have intents of their own."""
    more = {name for name in said if name not in SHAPES and not name.startswith("do.")}
    if not more and "follow.not" not in said and not several:
        return False
    sends = any(name.startswith(SENDS) for name in said)
    return sends and not ("headers.only" in said and len(said) <= 3 and not {"data", "follow"} & said.keys())


def _value(name: str, found: tuple[Any, ...]) -> str:
    """Return what a clause took, as it stands in a command."""
    if not found:
        return ""
    value = found[-1]
    if name == "rate":
        return f"{value[0]:g}{value[1].lower()}"
    if name == "timeout":
        return f"{value[0] * value[1]:g}"
    if name.startswith(("cookies", "out")):
        return str(value) if name.startswith("outdir") else quote_path(str(value))
    return quote(str(value))


def _sent(said: dict[str, Any], values: dict[str, str], headers: list[str]) -> list[str] | None:
    """Return the options for the method, the headers, the credentials and the body; None when they clash."""
    methods = [name.partition(".")[2] for name in said if name.startswith("method.")]
    bodies = [name for name in ("data", "data.file") if name in said]
    if len(methods) > 1 or len(bodies) > 1:
        return None
    method = methods[0] if methods else ""
    body = str(said[bodies[0]][-1]) if bodies else ""
    whole_file = "do.upload" in said and bodies == ["data.file"] and not method and "json" not in said
    form = "form" in said or "form.field" in said or whole_file
    if form and bodies != ["data.file"]:
        return None
    if body and not form and not method and "do.upload" not in said:
        return None
    options = []
    if method == "head":
        options.append("-I")
    elif method and not (method == "post" and (body or form)):
        options.append(f"-X {method.upper()}")
    is_json = "json" in said or body.endswith(".json") or body.lstrip()[:1] in ("{", "[")
    if body and not form and is_json:
        options.append("-H 'Content-Type: application/json'")
    elif "json" in said and not body and "pretty" not in said:
        options.append("-H 'Accept: application/json'")
    options += [f"-H {_header(header)}" for header in headers]
    if "header.pair" in said:
        options.append(f"-H {_header(': '.join(str(part) for part in said['header.pair']))}")
    if "bearer" in said:
        options.append(f"-H {_header('Authorization: Bearer ' + str(said['bearer'][-1]))}")
    if "basic" in said:
        options.append(f"-u {quote(':'.join(str(part) for part in said['basic']))}")
    if "basic.user" in said:
        options.append(f"-u {values['basic.user']}")
    if form:
        field = str(said["form.field"][-1]) if "form.field" in said else "file"
        options.append(f"-F {quote(f'{field}=@{body}')}")
    elif body:
        options.append(f"-d {quote('@' + body if bodies == ['data.file'] else body)}")
    return options


def _header(text: str) -> str:
    """Return a header quoted so that a variable in it is still replaced by the shell."""
    named = text.rpartition(" ")[2]
    if named[:1] == "$" and named[1:].strip("{}").replace("_", "a").isalnum() and '"' not in text:
        return f'"{text}"'
    return quote(text)
