"""Intents about the tables of a database: their first rows, their counts, as CSV; and clients told whom to ask."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import path, sed
from caro.backends.static.intents.databases import PG, P, S
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

OPERATORS = {"larger": ">", "over": ">", "above": ">", "smaller": "<", "below": "<", "under": "<",
             "atleast": ">=", "atmost": "<="}  # fmt: skip

RESERVED = frozenset(
    "order group table index select values transaction check default references limit case from to where".split()
)
"""Words of SQL, which a table or a column must be quoted to be called."""


def _name(text: Any) -> str | None:
    """Return a table or column as SQL names it, or None for what is not a plain name."""
    word = str(text)
    if not word.replace("_", "a").isalnum() or word[:1].isdigit():
        return None
    return f'"{word}"' if word.lower() in RESERVED else word


def _condition(values: Mapping[str, Any]) -> str | None:
    """Return the WHERE of a statement, "" without one, or None where it was not understood."""
    if "k" not in values:
        return ""
    column = _name(values["k"])
    signs = [sign for word, sign in OPERATORS.items() if word in values]
    if column is None or len(signs) > 1:
        return None
    if isinstance(values.get("v"), (int, float)):
        return f" WHERE {column} {signs[0] if signs else '='} {values['v']:g}"
    if signs or not isinstance(values.get("t"), str):
        return None
    text = values["t"].replace("'", "''")
    return f" WHERE {column} = '{text}'"


def rows(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the rows of a table, the first ones or those that meet a condition, shown or counted or as CSV."""
    table, where = _name(values["table"]), _condition(values)
    if table is None or where is None or table.lower() in ("each", "all", "the"):
        return None
    statement = f"SELECT {'count(*)' if 'count' in values else '*'} FROM {table}{where}"
    if isinstance(values.get("n"), int):
        if "last" in values or "count" in values:
            return None  # the last rows are a matter of an order that was not said
        statement += f" LIMIT {values['n']}"
    name = str(values.get("out") or "")
    csv, tabs = "csv" in values or name.endswith(".csv"), name.endswith(".tsv")
    options = (" -header" if "header" in values else "") + (" -tabs" if tabs else " -csv" if csv else "")
    out = f" > {path(name)}" if name else ""
    if csv and not out and "file" in values:
        out = f" > {path(str(values['table']))}.csv"
    return f"sqlite3{options} {quote_path(str(values['db']))} {sqlite(statement)}{out}"


def sqlite(statement: str) -> str:
    """Return a statement as one shell word."""
    return f'"{statement}"' if "'" in statement and not set('$`"\\') & set(statement) else sed(statement)


def counts(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the number of rows of each table of a file."""
    db = quote_path(str(values["db"]))
    names = "\"SELECT name FROM sqlite_master WHERE type = 'table'\""
    return (
        f"sqlite3 {db} {names} | while read -r t; do "
        f'echo "$t $(sqlite3 {db} "SELECT count(*) FROM \\"$t\\"")"; done'
    )


def script(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the run of a file of SQL, as whom and against which server it was said."""
    if str(values["f"]).endswith((".dump", ".backup", ".gz")):
        return None
    whom = _whom(values)
    if whom is None:
        return None
    if values.get("who_name") != "postgres" and {"postgres", "postgresql", "psql"}.isdisjoint(values):
        return None  # any client may be meant
    stop = " -v ON_ERROR_STOP=1" if "stop" in values or "error" in values else ""
    return f"psql{whom}{stop} -d {quote(str(values['db']))} -f {quote_path(str(values['f']))}"


def sqlite_script(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the run of a file of SQL against a file of sqlite."""
    stop = " -bail" if "stop" in values else ""
    return f"sqlite3{stop} {quote_path(str(values['db']))} < {quote_path(str(values['f']))}"


def _whom(values: Mapping[str, Any]) -> str | None:
    """Return the options that name the server, the port and the user; None where one was not understood."""
    for word, slot in (("host", "host_name"), ("port", "port_number"), ("user", "who_name")):
        if word in values and slot not in values:
            return None
    out = f" -h {quote(str(values['host_name']))}" if isinstance(values.get("host_name"), str) else ""
    out += f" -p {values['port_number']}" if isinstance(values.get("port_number"), int) else ""
    return out + (f" -U {quote(str(values['who_name']))}" if isinstance(values.get("who_name"), str) else "")


def psql(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return a session, the list of tables or a dump of a database on another server or as another user."""
    name, whom = quote(str(values["db"])), _whom(values)
    if whom is None:
        return None
    if "tables" in values or "table" in values:
        return f"psql{whom} -d {name} -c '\\dt'"
    if {"dump", "backup", "export"} & values.keys():
        out = path(str(values["out"])) if isinstance(values.get("out"), str) else f"{name}.sql"
        return f"pg_dump{whom} {name} > {out}"
    return f"psql{whom} -d {name}"


def psql_size(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the size of a database, or of each of its tables."""
    if "each" in values or "tables" in values or "table" in values:
        statement = (
            "SELECT relname, pg_size_pretty(pg_total_relation_size(relid)) FROM pg_catalog.pg_statio_user_tables "
            "ORDER BY pg_total_relation_size(relid) DESC"
        )
        return f"psql -d {quote(str(values['db']))} -c '{statement}'"
    name = str(values["db"])
    return (
        f"psql -d {name} -c \"SELECT pg_size_pretty(pg_database_size('{name}'))\""
        if name.replace("_", "a").isalnum()
        else None
    )


TABLE = "table {table:ref}"
OF = "[sqlite|sqlite3] [database] {db:dbfile}"
COMPARED = "(larger|smaller|atleast|atmost|above|below|over|under)"
SERVERS = ("host {host_name:host}", "user {who_name:account}", "host {host_name:host} user {who_name:account}",
           "host {host_name:host} port {port_number:port}",
           "host {host_name:host} port {port_number:port} user {who_name:account}")  # fmt: skip


def served(*phrases: str) -> tuple[str, ...]:
    """Return the phrasings with a server, a port or a user in each way that these are said."""
    return tuple(f"{phrase} {server}" for phrase in phrases for server in SERVERS)


INTENTS = (
    intent(
        "sqlite.rows",
        (
            f"first {{n:number}} line [!of] {TABLE} {OF}",
            f"{{n:number}} line [!of] {TABLE} {OF}",
            f"!all line [!of] {TABLE} {OF}",
            f"content {TABLE} {OF}",
            f"!show {TABLE} {OF}",
            f"count line [!in] {TABLE} {OF}",
            f"line [!of|!in] {TABLE} {OF} !where {{k:word}} {COMPARED} {{v:number}}",
            f"line [!of|!in] {TABLE} {OF} !where {{k:word}} (equals|equal|is) {{v:number}}",
            f"line [!of|!in] {TABLE} {OF} !where {{k:word}} (equals|equal|is) {{t:text}}",
            f"count line [!of|!in] {TABLE} {OF} !where {{k:word}} {COMPARED} {{v:number}}",
            f"(export|save|dump|write|convert) {TABLE} {OF} csv [header]",
            f"(export|save|dump|write|convert) {TABLE} {OF} csv [header] !to {{out:file}}",
            f"(export|save|dump|write|convert) {TABLE} {OF} [header] !to {{out:csvfile}}",
            f"(export|save|dump|write|convert) {TABLE} {OF} csv [header] !where {{k:word}} {COMPARED} {{v:number}}",
            f"(export|save|dump|write|convert) {TABLE} {OF} csv [header] !to {{out:file}} !where {{k:word}} {COMPARED} {{v:number}}",
            f"{TABLE} {OF} !as csv [header]",
        ),
        rows,
        {
            "show the first 10 rows of the table users in app.db with headers": "sqlite3 -header app.db 'SELECT * FROM users LIMIT 10'",
            "how many rows are in the table items of app.db": "sqlite3 app.db 'SELECT count(*) FROM items'",
            "export table orders of shop.db to a csv file with headers where total is over 100": "sqlite3 -header -csv shop.db 'SELECT * FROM orders WHERE total > 100' > orders.csv",
            "export the table items of app.db to items.csv as csv": "sqlite3 -csv app.db 'SELECT * FROM items' > items.csv",
        },
        (
            "list the tables in app.db",
            "schema of the table users in app.db",
            "first 10 lines of a.txt",
            "drop the table users of app.db",
            "delete all rows of the table users in app.db",
        ),
        also=S
        + " header headers with line rows content csv file as to where is equals equal larger smaller all first",
    ),
    intent(
        "sqlite.counts",
        (
            f"count line [!in|!of] each (table|tables) {OF}",
            f"count line [!in|!of] !all (table|tables) {OF}",
            f"line count [!in|!of] each (table|tables) {OF}",
        ),
        counts,
        {
            "count the rows in each table of app.db": 'sqlite3 app.db "SELECT name FROM sqlite_master WHERE type = \'table\'" | while read -r t; do echo "$t $(sqlite3 app.db "SELECT count(*) FROM \\"$t\\"")"; done',
        },
        ("list the tables in app.db", "count the tables in app.db"),
        also=S + " all each line rows number table tables",
    ),
    intent(
        "sqlite.script",
        (
            "(run|apply|load|import) [sql] [!in] {f:sqlfile} (!on|!in|!against|!to) [sqlite|sqlite3] {db:dbfile}",
            "(run|apply|load|import) [sql] [!in] {f:sqlfile} against {db:dbfile}",
        ),
        sqlite_script,
        {"run schema.sql on app.db": "sqlite3 app.db < schema.sql"},
        ("dump app.db to app.sql", "run 'select 1' on app.db"),
        also=S + " sql script run on against to into statements stop first error at and",
    ),
    intent(
        "psql.script",
        (
            f"(run|apply|load) [sql] [!in] {{f:sqlfile}} (!on|against|!in) {P} [database] {{db:ref}}",
            "(run|apply|load) [sql] [!in] {f:sqlfile} (!on|against|!in) database {db:ref}",
            "(run|apply|load) [sql] [!in] {f:sqlfile} (!on|against|!in) database {db:ref} [!as] user {who_name:account}",
            f"(run|apply|load) [sql] [!in] {{f:sqlfile}} (!on|against|!in) {P} [database] {{db:ref}} [!as] user {{who_name:account}}",
            f"(run|apply|load) [sql] [!in] {{f:sqlfile}} {P} [database] {{db:ref}} host {{host_name:host}}",
            f"(run|apply|load) [sql] [!in] {{f:sqlfile}} {P} [database] {{db:ref}} host {{host_name:host}} user {{who_name:account}}",
        ),
        script,
        {
            "run the sql in schema.sql against database shop as user postgres and stop at the first error": "psql -U postgres -v ON_ERROR_STOP=1 -d shop -f schema.sql",
            "run init.sql on the postgres database shop": "psql -d shop -f init.sql",
        },
        ("restore shop.sql into the postgres database shop", "import a.sql into the mysql database shop"),
        also=PG
        + " sql script file run on against as user host stop first error errors and at statements the",
    ),
    intent(
        "psql.elsewhere",
        (
            *served(f"(table|tables) {P} [database] {{db:ref}}"),
            *served(f"(dump|backup|export) {P} [database] {{db:ref}}"),
            *served(f"(dump|backup|export) {P} [database] {{db:ref}} !to {{out:sqlfile}}"),
            *served(f"(connect|connection|open|login) [!to] {P} [database] {{db:ref}}"),
            *served("(connect|connection|open|login) database {db:ref} (psql|postgres)"),
        ),
        psql,
        {
            "list the tables of postgres database shop on host db.local as user admin": "psql -h db.local -U admin -d shop -c '\\dt'",
            "connect to the postgres database shop on host db.local port 5433 as user bob": "psql -h db.local -p 5433 -U bob -d shop",
        },
        ("list postgres databases", "connect to the postgres database shop", "dump the mysql database shop"),
        also=PG + " as user host port all table tables with using to on",
    ),
    intent(
        "psql.size",
        (
            f"size {P} [database] {{db:ref}}",
            f"(size|large|big) {P} [database] {{db:ref}}",
            f"(largest|size) [each] (table|tables) {P} [database] {{db:ref}}",
        ),
        psql_size,
        {
            "size of the postgres database shop": "psql -d shop -c \"SELECT pg_size_pretty(pg_database_size('shop'))\"",
        },
        ("list postgres databases", "size of the file shop.sql", "size of app.db"),
        also=PG + " each table tables disk how large big size by sort of all",
    ),
)
