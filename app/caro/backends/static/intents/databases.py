"""Intents about database clients: sqlite3, psql, mysql, redis."""

from __future__ import annotations

from caro.backends.static.intent import intent

S = "sqlite sqlite3 database db file in of the from"
PG = "postgres postgresql psql database db in of server to local"
MY = "mysql mariadb database db in of server to local"
P = "(postgres|postgresql|psql)"
M = "(mysql|mariadb)"

INTENTS = (
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
        "psql -d {db} -f {f}",
        {"restore shop.sql into the postgres database shop": "psql -d shop -f shop.sql"},
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
        "mysql {db} < {f}",
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
