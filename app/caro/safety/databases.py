"""Clients of databases: what the statements given to them, as arguments or through the pipe, would delete."""

from __future__ import annotations

from caro.safety.flow import Arg, Flow
from caro.safety.paths import UNKNOWN, placed
from caro.safety.valuables import secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.commands import Handler
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

_CLIENTS = (
    "psql mysql mariadb sqlite3 sqlite sqlcmd mongo mongosh redis-cli valkey-cli clickhouse-client "
    "clickhouse cqlsh "
    "duckdb mysqladmin mariadb-admin cockroach influx usql pgcli mycli litecli snowsql bq hive "
    "beeline impala-shell "
    "cypher-shell isql sqlplus"
).split()
_WHOLE = (
    "database schema table keyspace tablespace owned bucket measurement collection stream if "
    "temporary series "
    "materialized catalog"
).split()
_MAX_STATEMENTS = 100


def client(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`psql -c`, `mysql -e`, `redis-cli FLUSHALL`, `… | psql` and their kind."""
    kinds = [kind for arg in args if (kind := secret(arg.text))]
    for index, arg in enumerate(args):
        text = arg.text
        if any(path.startswith("every_key") for path in arg.flow.paths):
            walk.emit("database", arg, "all")
        if text.startswith("--") and "=" in text:
            text = text.partition("=")[2]
        elif text[:1] == "-" and len(text) > 3 and text[1] in "ceq" and not text.startswith("--"):
            text = text[2:]
        if arg.flow.remote or arg.flow.decoded:
            walk.emit("execute", arg, "remote" if arg.flow.remote else "decoded")
        if args[index - 1].text in ("-f", "--file") and index:
            known = scope.files.get(placed(text, scope.cwd))
            text = known.text or "" if known is not None else ""
        whole = text.strip() == UNKNOWN
        if whole and index and args[index - 1].text in ("-c", "-e", "--eval", "--command", "--execute", "-q"):
            walk.emit("database", arg, "unknown")
        _judge(walk, text, arg, scope)
    if name in ("redis-cli", "valkey-cli", "mysqladmin", "mariadb-admin") and args:
        _judge_words(walk, [arg.text.lower() for arg in args], args[0])
    if stdin is not None:
        where = walk.place(args)
        if stdin.remote or (stdin.decoded and "packed" not in stdin.paths):
            walk.emit("execute", where, "remote" if stdin.remote else "decoded")
        elif stdin.text is not None:
            _judge(walk, stdin.text, where, scope)
            if name in ("redis-cli", "valkey-cli"):
                _judge_words(walk, stdin.text.lower().split(), where)
    told = " ".join(arg.text.lower() for arg in args)
    makes = any(mark in told for mark in ("'drop ", "'truncate ", "'delete from ", '"drop ', "('drop "))
    every = ("every_key",) if name in ("redis-cli", "valkey-cli") and _every_key(told.split()) else ()
    return Flow(None, decoded=makes, secret=kinds[0] if kinds else "", paths=every)


def _every_key(words: list[str]) -> bool:
    return "keys" in words or "--scan" in words


def _judge_words(walk: Walk, words: list[str], where: Arg) -> None:
    if {"flushall", "flushdb", "drop"} & set(words) or any("flushall" in word for word in words):
        walk.emit("database", where, "all")
    elif {"del", "unlink", "shutdown"} & set(words):
        walk.emit("database", where, "some")


def _judge(walk: Walk, text: str, where: Arg, scope: Scope) -> None:
    for statement in text.split(";")[:_MAX_STATEMENTS]:
        for escape in ("\\!", ".shell ", ".system ", "system ", "!"):
            if statement.strip().startswith(escape):
                walk.program(Flow(statement.strip()[len(escape) :]), where, scope)
        if "program '" in statement.lower():
            walk.program(Flow(statement.partition("'")[2].partition("'")[0]), where, scope)
        found = kind(statement)
        if found:
            walk.emit("database", where, found)


def kind(statement: str) -> str:
    """Return what a statement would do: `drop`, `empty`, `all`, `every_row`, `some`, `grant`, or nothing."""
    words = _plain(statement).split()
    if not words:
        return ""
    line = " ".join(words)
    if any(
        mark in line
        for mark in (
            "dropdatabase",
            ".drop(",
            "deletemany({})",
            ".remove({})",
            "deletemany( {} )",
            "dropallusers",
            "detach delete",
        )
    ):
        return "drop"
    if words[0] == "explain":
        return ""
    if words[0] in ("do", "execute", "exec", "begin", "call", "with", "declare", "set"):
        rest = " " + line.replace("'", " ").replace('"', " ").replace("(", " ")
        for start in (" drop ", " truncate ", " delete from "):
            if start in rest:
                return kind(rest[rest.index(start) :].partition(")")[0])
        return ""
    if words[0] == "drop" and len(words) > 1:
        return "drop" if words[1] in _WHOLE else "some"
    if words[0] == "truncate":
        return "empty"
    # A ` where ` inside quotes is text.
    outside = "'".join(
        piece.replace(" ", "_") if index % 2 else piece for index, piece in enumerate(line.split("'"))
    )
    where = outside.partition(" where ")[2].replace(" ", "").replace("'", "")
    narrow = where not in ("", "1", "1=1", "true", "1<>0", "0=0", "1=1)")
    if words[:2] == ["delete", "from"] or (words[0] == "delete" and "from" in words[:3]):
        return "some" if narrow else "all"
    if words[0] == "update" and "set" in words:
        return "some" if narrow else "every_row"
    if words[0] == "alter" and "drop" in words:
        return "some"
    if words[:2] == ["grant", "all"]:
        return "grant_all" if "*.*" in words and "%" in line else "grant"
    if words[:1] in (["alter"], ["create"]) and words[1:2] in (["role"], ["user"]):
        open_to_all = "superuser" in words or "by ''" in line or "'@'%'" in line
        return "grant" if open_to_all and "nosuperuser" not in words else ""
    return ""


def _plain(statement: str) -> str:
    """Lower the case and take comments out, which serve to hide words."""
    text = statement.lower()
    while "/*" in text:
        before, _, rest = text.partition("/*")
        text = before + " " + rest.partition("*/")[2]
    return "\n".join(line.partition("--")[0].partition(" # ")[0] for line in text.split("\n"))


HANDLERS: dict[str, Handler] = dict.fromkeys(_CLIENTS, client)
