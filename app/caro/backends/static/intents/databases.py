"""Intents about database clients: sqlite3, psql, mysql, redis."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import sed
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

S = "sqlite sqlite3 database db file in of the from"
PG = "postgres postgresql psql database db in of server to local"
MY = "mysql mariadb database db in of server to local"
P = "(postgres|postgresql|psql)"
M = "(mysql|mariadb)"

INTO = "(!to|!on|!at|host|server)"
SQUEEZED = "(compress|gz|gzip|gzipped)"


def _engine(values: Mapping[str, Any]) -> str:
    """Return the program that dumps the database that was spoken of."""
    return "mysqldump" if {"mysql", "mariadb", "mysqldump"} & values.keys() else "pg_dump"


def restore(values: Mapping[str, Any], environment: Environment) -> str:
    """Return what reads a dump into a database, unpacked on the way where it is packed."""
    name, file = quote(str(values["db"])), quote_path(str(values["f"]))
    mysql = bool({"mysql", "mariadb", "mysqldump"} & values.keys())
    unpack = {"gz": "gunzip -c", "bz2": "bunzip2 -c", "xz": "xz -dc", "zst": "zstd -dc"}.get(
        file.strip("'").rpartition(".")[2].lower()
    )
    if file.strip("'").endswith((".dump", ".backup")) and not mysql:
        return f"pg_restore -d {name} {file}"
    if unpack:
        return f"{unpack} {file} | {f'mysql {name}' if mysql else f'psql -d {name}'}"
    return f"mysql {name} < {file}" if mysql else f"psql -d {name} -f {file}"


def packed_dump(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return a dump through gzip into a file here or on another host."""
    name = quote(str(values["db"]))
    out = str(values.get("out") or f"{values['db']}.sql.gz")
    if not out.endswith(".gz"):
        return None
    dump = f"{_engine(values)} {name} | gzip"
    if not isinstance(values.get("target"), str):
        if {"host", "server", "ssh", "machine"} & values.keys():
            return None  # it is to lie on another machine, which was not understood
        if "date" in values:
            return f'{dump} > {name}-"$(date +%F)".sql.gz'
        return f"{dump} > {quote_path(out)}"
    inner = f"cat > {quote_path(out)}"
    return f"{dump} | ssh {quote(values['target'])} {sed(inner)}"


def query_csv(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the rows of one query as CSV."""
    statement = str(values["query"])
    if not statement.lower().startswith(("select ", "with ", "table ", "values ")) or ";" in statement:
        return None
    return f"psql -d {quote(str(values['db']))} --csv -c {sed(statement)}"


INTENTS = (
    intent(
        "db.dump.packed",
        (
            f"(dump|backup|export) {P} [database] {{db:ref}} {SQUEEZED} [to] [{{out:file}}] [date]",
            f"(dump|backup|export) {M} [database] {{db:ref}} {SQUEEZED} [to] [{{out:file}}] [date]",
            f"(pg_dump|mysqldump) [database] {{db:ref}} {SQUEEZED} [to] [{{out:file}}] [date]",
            f"(dump|backup|export) {P} [database] {{db:ref}} to {{out:archive}}",
            f"(dump|backup|export) {M} [database] {{db:ref}} to {{out:archive}}",
            "(pg_dump|mysqldump) [database] {db:ref} to {out:archive}",
            f"(dump|backup|export) (postgres|postgresql|psql|mysql|mariadb) [database] {{db:ref}} {SQUEEZED} {INTO} {{target:host}} [{{out:archive}}]",
            f"(pg_dump|mysqldump) [database] {{db:ref}} {SQUEEZED} {INTO} {{target:host}} [{{out:archive}}]",
            f"(dump|backup|export) (postgres|postgresql|psql|mysql|mariadb) [database] {{db:ref}} ssh [{SQUEEZED}] to [host|server] {{target:host}} [{{out:archive}}]",
            f"(pg_dump|mysqldump) [database] {{db:ref}} ssh [{SQUEEZED}] to [host|server] {{target:host}} [{{out:archive}}]",
        ),
        packed_dump,
        {
            "dump the postgres database shop compressed": "pg_dump shop | gzip > shop.sql.gz",
            "backup mysql database shop compressed to shop.sql.gz": "mysqldump shop | gzip > shop.sql.gz",
            "dump postgres database shop over ssh to backup.example.com compressed": "pg_dump shop | gzip | ssh backup.example.com 'cat > shop.sql.gz'",
            "mysqldump of wordpress gzipped with the date in the name": 'mysqldump wordpress | gzip > wordpress-"$(date +%F)".sql.gz',
        },
        (
            "dump the postgres database shop",
            "compress shop.sql",
            "restore shop.sql.gz into the postgres database shop",
            "copy shop.sql.gz to backup.example.com",
        ),
        also="postgres postgresql psql mysql mariadb database db of in to on as file dump backup store save host server "
        "ssh gz gzip compress through over pipe name date with and using sql named",
    ),
    intent(
        "psql.csv",
        (
            f"(run|export|query|result|results) {{query:saying}} [!from|!on|!in] {P} [database] {{db:ref}} [as|to] csv",
            f"(run|export|query|result|results) {{query:saying}} database {{db:ref}} csv {P}",
        ),
        query_csv,
        {
            "export the result of 'select * from users' as csv from the postgres database shop": "psql -d shop --csv -c 'select * from users'",
        },
        ("export a.csv", "run 'df -h' on web1", "dump the postgres database shop"),
        also="postgres database db as csv output of result query export run in on from format",
    ),
    intent(
        "sqlite.tables",
        ("tables {db:dbfile}", "sqlite tables {db:file}", "tables sqlite [database] {db:file}"),
        "sqlite3 {db} .tables",
        {"list the tables in app.db": "sqlite3 app.db .tables"},
        ("schema of app.db", "list tables in postgres database shop"),
        also=S + " all",
    ),
    intent(
        "sqlite.schema",
        ("schema {db:dbfile}", "schema sqlite {db:file}", "schema table {t:ref} {db:dbfile}"),
        "sqlite3 {db} '.schema[[t? {t}]]'",
        {"show the schema of app.db": "sqlite3 app.db '.schema'"},
        ("list the tables in app.db",),
        also=S + " table all",
    ),
    intent(
        "sqlite.open",
        (
            "open {db:dbfile}",
            "(open|connect|start) sqlite [database] {db:file}",
            "connect to {db:dbfile}",
            "sqlite3 {db:dbfile}",
        ),
        "sqlite3 {db}",
        {"open app.db": "sqlite3 app.db", "open the sqlite database store.db": "sqlite3 store.db"},
        ("list the tables in app.db",),
        also=S + " with to using shell",
    ),
    intent(
        "sqlite.dump",
        (
            "dump {db:dbfile} [to] [{out:file}]",
            "(backup|export) {db:dbfile} to {out:sqlfile}",
            "dump sqlite [database] {db:file} to {out:file}",
        ),
        "sqlite3 {db} .dump[[out? > {out}]]",
        {"dump app.db to app.sql": "sqlite3 app.db .dump > app.sql"},
        ("open app.db",),
        also=S + " to sql as",
    ),
    intent(
        "sqlite.query",
        (
            "run {q:text} (!on|!in|!against) {db:dbfile}",
            "(run|execute|query) [sql query] {q:text} {db:dbfile}",
            "query {db:dbfile} {q:text}",
            "(sqlite|sqlite3) {q:text} {db:dbfile}",
        ),
        "sqlite3 {db} {q}",
        {"run 'select count(*) from users' on app.db": "sqlite3 app.db 'select count(*) from users'"},
        ("open app.db",),
        also=S + " sql query run on with against",
    ),
    intent(
        "psql.databases",
        (f"{P} databases", f"!show {P} (databases|database)", f"databases {P}"),
        "psql -l",
        {"list postgres databases": "psql -l"},
        ("connect to postgres database shop", "dump the postgres database shop"),
        also="all server in on my databases postgres",
    ),
    intent(
        "psql.connect",
        (
            f"(connect|connection|open|login) [to] {P} database {{db:ref}}",
            f"connect to {P} {{db:ref}}",
            "psql {db:ref}",
            f"(connect|connection|open) {P} database {{db:ref}} (as) user {{user:ref}}",
            f"(connect|open) {{db:ref}} {P}",
            "(connection|connect) {db:ref} [database] (!with|!using) psql",
        ),
        "psql[[user? -U {user}]] -d {db}",
        {"connect to the postgres database shop": "psql -d shop"},
        ("list postgres databases",),
        also=PG + " as user with using connection",
    ),
    intent(
        "psql.tables",
        (f"tables {P} [database] {{db:ref}}", f"tables {{db:ref}} {P}"),
        "psql -d {db} -c '\\dt'",
        {"list tables in the postgres database shop": "psql -d shop -c '\\dt'"},
        ("list postgres databases",),
        also=PG + " all",
    ),
    intent(
        "psql.dump",
        (
            f"(dump|backup|export) {P} [database] {{db:ref}}",
            f"(dump|backup|export) {P} [database] {{db:ref}} to {{out:file}}",
            "pg_dump {db:ref} [to] [{out:file}]",
            f"(dump|backup) {{db:ref}} {P} database",
        ),
        "pg_dump {db} > [[out?{out}]][[!out?{db}.sql]]",
        {"dump the postgres database shop to shop.sql": "pg_dump shop > shop.sql"},
        ("connect to the postgres database shop",),
        also=PG + " file sql with using pg_dump as up back",
    ),
    intent(
        "psql.restore",
        (
            f"(restore|import|load) {{f:file}} [to] {P} [database] {{db:ref}}",
            f"(restore|import|load) {P} [database] {{db:ref}} from {{f:file}}",
        ),
        restore,
        {
            "restore shop.sql into the postgres database shop": "psql -d shop -f shop.sql",
            "restore shop.sql.gz into the postgres database shop": "gunzip -c shop.sql.gz | psql -d shop",
        },
        ("dump the postgres database shop",),
        also=PG + " from into dump backup sql",
    ),
    intent(
        "psql.create",
        (f"create {P} [database] {{db:ref}}", "createdb {db:ref}"),
        "createdb {db}",
        {"create a postgres database called shop": "createdb shop"},
        ("dump the postgres database shop",),
        also=PG + " new named",
    ),
    intent(
        "mysql.databases",
        (f"{M} databases", f"!show {M} (databases|database)"),
        "mysql -e 'SHOW DATABASES'",
        {"list mysql databases": "mysql -e 'SHOW DATABASES'"},
        ("connect to mysql database shop", "dump the mysql database shop"),
        also="all server in on my databases mysql",
    ),
    intent(
        "mysql.connect",
        (
            f"(connect|connection|open|login) [to] {M} database {{db:ref}}",
            f"connect to {M} {{db:ref}}",
            f"(connect|connection|open) {M} database {{db:ref}} user {{user:ref}}",
            f"(connect|connection|login|open) {M} (!as|user) {{user:ref}}",
            f"(connect|connection|login) [to] {M}",
        ),
        "mysql -u [[user?{user}]][[!user?root]] -p[[db? {db}]]",
        {
            "connect to mysql as user bob": "mysql -u bob -p",
            "connect to the mysql database shop": "mysql -u root -p shop",
        },
        ("list mysql databases", "show mysql logs"),
        also=MY + " as user root with using shell in",
    ),
    intent(
        "mysql.tables",
        (f"tables {M} [database] {{db:ref}}", f"tables {{db:ref}} {M}"),
        "mysql -e 'SHOW TABLES' {db}",
        {"list tables in the mysql database shop": "mysql -e 'SHOW TABLES' shop"},
        ("list mysql databases",),
        also=MY + " all",
    ),
    intent(
        "mysql.dump",
        (
            f"(dump|backup|export) {M} [database] {{db:ref}}",
            f"(dump|backup|export) {M} [database] {{db:ref}} to {{out:file}}",
            "mysqldump {db:ref} [to] [{out:file}]",
        ),
        "mysqldump {db} > [[out?{out}]][[!out?{db}.sql]]",
        {"dump the mysql database shop to shop.sql": "mysqldump shop > shop.sql"},
        ("connect to the mysql database shop",),
        also=MY + " file sql with using mysqldump as up back",
    ),
    intent(
        "mysql.restore",
        (
            f"(restore|import|load) {{f:file}} [to] {M} [database] {{db:ref}}",
            f"(restore|import|load) {M} [database] {{db:ref}} from {{f:file}}",
        ),
        restore,
        {"import shop.sql into the mysql database shop": "mysql shop < shop.sql"},
        ("dump the mysql database shop",),
        also=MY + " from into dump backup sql",
    ),
    intent(
        "redis.cli",
        ("(connect|open|connection|start) [to] (redis|redis-cli) [cli]", "redis cli"),
        "redis-cli",
        {"connect to redis": "redis-cli"},
        ("redis keys", "restart redis", "start the redis service"),
        also="local server cli shell to client",
    ),
    intent(
        "redis.keys",
        ("redis keys", "keys redis", "redis keys {p:glob}"),
        "redis-cli --scan[[p? --pattern '{p}']]",
        {"list all redis keys": "redis-cli --scan"},
        ("connect to redis",),
        also="all in matching",
    ),
    intent(
        "redis.flush",
        ("(flush|clear|empty) redis", "redis delete !all [keys]", "delete !all redis keys"),
        "redis-cli FLUSHALL",
        {"flush redis": "redis-cli FLUSHALL"},
        ("list all redis keys",),
        also="all keys database data cache cli",
    ),
)
