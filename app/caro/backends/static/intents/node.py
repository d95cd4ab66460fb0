"""Intents about JavaScript packages: npm, yarn, pnpm, node."""

from __future__ import annotations

from caro.backends.static.intent import Intent, intent
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def tool(values: Mapping[str, Any]) -> str:
    """Return the package manager that the words name, else npm."""
    return "yarn" if "yarn" in values else "pnpm" if "pnpm" in values else "npm"


def install(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the installation of one package, or of all that the project names."""
    name = tool(values)
    if isinstance(values.get("lock"), str):
        locked = {
            "yarn.lock": "yarn install --frozen-lockfile",
            "pnpm-lock.yaml": "pnpm install --frozen-lockfile",
        }
        return locked.get(str(values["lock"]).rpartition("/")[2], "npm ci")
    if not isinstance(values.get("pkg"), str):
        return f"{name} ci" if "ci" in values or ("clean" in values and name == "npm") else f"{name} install"
    package = quote(values["pkg"])
    if "global" in values or "globally" in values:
        return {"npm": "npm install -g ", "yarn": "yarn global add ", "pnpm": "pnpm add -g "}[name] + package
    dev = "dev" in values or "development" in values
    if name == "npm":
        return f"npm install{' --save-dev' if dev else ''} {package}"
    return f"{name} add{' -D' if dev else ''} {package}"


def uninstall(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the removal of a package."""
    name = tool(values)
    package = quote(values["pkg"])
    if "global" in values or "globally" in values:
        return {"npm": "npm uninstall -g ", "yarn": "yarn global remove ", "pnpm": "pnpm remove -g "}[
            name
        ] + package
    return f"{name} {'uninstall' if name == 'npm' else 'remove'} {package}"


def script(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the run of a script that the project defines."""
    return f"{tool(values)} run {quote(values['script'])}"


def global_list(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the list of globally installed packages."""
    name = tool(values)
    return "yarn global list" if name == "yarn" else f"{name} list -g --depth=0"


def manager(
    verb: str, name: str, say: tuple[str, ...], yes: dict[str, str], no: tuple[str, ...], also: str = ""
) -> Intent:
    """Return the row of a request that all three managers answer with the same words."""
    command = f"[[yarn?yarn]][[pnpm?pnpm]][[npm?npm]] {verb}"
    return intent("node." + name, say, command, yes, no, also)


def outdated(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the list of packages that have newer versions; npm's where no manager is named."""
    return f"{tool(values)} outdated" + (" -g" if {"global", "globally"} & values.keys() else "")


def json_dependencies(values: Mapping[str, Any], environment: Environment) -> str:
    """Return what reads the dependencies out of package.json."""
    dev = any(k in values for k in ("dev", "development", "devdependencies"))
    return f"jq .{'devDependencies' if dev else 'dependencies'} {quote_path(values['f'])}"


def json_field(values: Mapping[str, Any], environment: Environment) -> str:
    """Return what reads one field out of package.json."""
    field = next(k for k in ("version", "description", "license", "author", "name") if k in values)
    return f"jq -r .{field} {quote_path(values['f'])}"


ANY = "(npm|yarn|pnpm)"
WORDS = "project package node module dependency this current directory in with using all"

INTENTS = (
    intent(
        "node.install",
        (
            f"{ANY} install",
            f"install {ANY} package",
            "install (node|javascript) package",
            f"{ANY} ci",
            "install package {f:file}",
            "install package {lock:lockfile}",
            "install [package] (exactly|exact) {lock:lockfile}",
        ),
        install,
        {
            "npm install dependencies": "npm install",
            "install all npm packages": "npm install",
            "yarn install": "yarn install",
            "install the packages listed in package-lock.json exactly": "npm ci",
        },
        ("npm install express", "uninstall npm package express"),
        also=WORDS + " project's from clean install ci exactly exact listed as",
    ),
    intent(
        "node.install.package",
        (
            f"{ANY} install {{pkg:pkg}}",
            f"{ANY} add {{pkg:pkg}}",
            f"(install|add) {{pkg:pkg}} {ANY}",
            "(install|add) {pkg:pkg} (dev|development) dependency",
            f"install {ANY} package {{pkg:pkg}}",
            "install node (package|module) {pkg:pkg}",
        ),
        install,
        {
            "npm install express": "npm install express",
            "install typescript as a dev dependency with npm": "npm install --save-dev typescript",
            "install eslint globally with npm": "npm install -g eslint",
            "yarn add lodash": "yarn add lodash",
        },
        ("npm uninstall express", "install nginx", "npm run build"),
        also=WORDS + " dev development global globally as locally local dependencies called save",
    ),
    intent(
        "node.uninstall",
        (
            f"{ANY} (uninstall|delete) {{pkg:pkg}}",
            f"(uninstall|delete) {{pkg:pkg}} {ANY}",
            f"(uninstall|delete) {ANY} package {{pkg:pkg}}",
            "(uninstall|delete) node (package|module) {pkg:pkg}",
        ),
        uninstall,
        {
            "npm uninstall express": "npm uninstall express",
            "remove the npm package lodash": "npm uninstall lodash",
        },
        ("npm install express", "delete node_modules"),
        also=WORDS + " global globally from",
    ),
    intent(
        "node.run",
        (
            f"{ANY} run {{script:ref}}",
            f"run {ANY} script {{script:ref}}",
            f"run {{script:ref}} script {ANY}",
            f"run {{script:ref}} {ANY}",
            f"run script {{script:ref}} [!from|!of] {{f:packagejson}} {ANY}",
            f"run {{script:ref}} script [!from|!of] {{f:packagejson}} {ANY}",
        ),
        script,
        {"run the npm script build:prod": "npm run build:prod", "npm run lint": "npm run lint"},
        ("npm install", "npm list scripts"),
        also="script node  command from named",
    ),
    manager(
        "test",
        "test",
        (f"{ANY} (test|tests)", f"run {ANY} tests", f"run tests {ANY}"),
        {"npm test": "npm test", "run the tests with yarn": "yarn test"},
        ("npm install",),
        also="run all with using suite unit test tests node",
    ),
    manager(
        "run dev",
        "dev",
        (
            f"start dev server {ANY}",
            f"start development server {ANY}",
            f"{ANY} dev server",
            f"run dev server {ANY}",
        ),
        {"start the dev server with npm": "npm run dev"},
        ("npm start", "npm install"),
        also="with using app project run local script",
    ),
    manager(
        "run build",
        "build",
        (f"{ANY} build", f"run {ANY} build", f"build project {ANY}"),
        {"npm build": "npm run build", "build the project with npm": "npm run build"},
        ("npm install",),
        also="run with using script project production node app",
    ),
    manager(
        "start",
        "start",
        (f"{ANY} start",),
        {"npm start": "npm start", "start the app with npm": "npm start"},
        ("npm install",),
        also="with using script project app application run server",
    ),
    intent(
        "node.scripts",
        (f"!show {ANY} scripts", f"available {ANY} scripts", f"{ANY} scripts", f"!which {ANY} scripts"),
        "[[yarn?yarn run]][[pnpm?pnpm run]][[npm?jq .scripts package.json]]",
        {"list npm scripts": "jq .scripts package.json", "list the pnpm scripts": "pnpm run"},
        ("npm run lint",),
        also="all available defined project script npm exist",
    ),
    intent(
        "node.project.new",
        ("(create|initialize|start|initialise) new (node|nodejs|javascript) project",),
        "npm init[[default? -y]][[defaults? -y]][[without? -y]][[yes? -y]]",
        {"start a new node project with default answers": "npm init -y"},
        ("start the node project", "npm install"),
        also="with default defaults answer question without asking yes all in here",
    ),
    manager(
        "init[[default? -y]][[without? -y]][[yes? -y]]",
        "init",
        (f"{ANY} init", f"(create|initialize|start|initialise) [new] {ANY} project", f"initialize {ANY}"),
        {"npm init": "npm init", "create a new npm project with defaults": "npm init -y"},
        ("npm install",),
        also="new node nodejs javascript answer project with default defaults questions without asking yes npm in file package node",
    ),
    manager(
        "list --depth=0",
        "list",
        (f"!show {ANY} package", f"{ANY} list", f"installed {ANY} package", f"{ANY} package install"),
        {"list installed npm packages": "npm list --depth=0"},
        ("npm list global packages", "install all yarn packages in ci"),
        also="installed install all local project locally in top level which have node module",
    ),
    intent(
        "node.list.global",
        (
            f"{ANY} (global|globally) package",
            f"{ANY} package install (global|globally)",
            f"{ANY} (global|globally) list",
            f"{ANY} (global|globally) install",
            "(global|globally) (node|install) package",
            f"{ANY} package (global|globally) level",
        ),
        global_list,
        {"list globally installed npm packages": "npm list -g --depth=0"},
        ("npm install eslint globally", "list npm packages"),
        also="installed install all package list show node which have module top level only direct without dependency",
    ),
    intent(
        "node.outdated",
        (
            f"{ANY} outdated",
            f"outdated {ANY} package",
            "outdated (node|javascript) package",
            f"!check {ANY} update",
        ),
        outdated,
        {"show outdated npm packages": "npm outdated", "show outdated node dependencies": "npm outdated"},
        ("npm update",),
        also="package check for all project dependency global globally update installed new version which are node npm",
    ),
    manager(
        "update",
        "update",
        (
            f"{ANY} (update|upgrade)",
            f"(update|upgrade) {ANY} package",
            f"(update|upgrade) [all] package {ANY}",
        ),
        {"update all npm packages": "npm update"},
        ("npm outdated", "update npm itsel"),
        also="package all project dependency modified modules newest version to node",
    ),
    intent(
        "node.update.sel",
        (
            "(update|upgrade) npm (itself|newest|newest version)",
            "install newest npm",
            "(update|upgrade) npm version",
        ),
        "npm install -g npm@latest",
        {"update npm itself to the latest version": "npm install -g npm@latest"},
        ("update npm packages",),
        also="itself version to newest globally global sel",
    ),
    manager(
        "audit[[fix? fix]]",
        "audit",
        (
            f"{ANY} audit",
            f"(vulnerabilities|vulnerable|security) {ANY}",
            f"!check {ANY} vulnerabilities",
            f"fix {ANY} vulnerabilities",
        ),
        {"npm audit": "npm audit", "fix npm vulnerabilities": "npm audit fix"},
        ("npm update",),
        also="package check for security vulnerabilities vulnerable issues problems dependency fix run known automatically in",
    ),
    manager(
        "cache clean[[npm? --force]]",
        "cache",
        (f"(clear|clean|delete|empty) {ANY} cache", f"{ANY} cache clean"),
        {"clear the npm cache": "npm cache clean --force"},
        ("npm install",),
        also="force all local files clean",
    ),
    intent(
        "node.json.dependencies",
        (
            "package {f:packagejson}",
            "{f:packagejson} (depends|requires)",
            "(dev|development|devdependencies) [package] {f:packagejson}",
        ),
        json_dependencies,
        {
            "show the dependencies in package.json": "jq .dependencies package.json",
            "list the dev dependencies of package.json": "jq .devDependencies package.json",
        },
        ("install the packages in package.json", "scripts in package.json"),
        also="in of from which listed show does declared dev development names",
    ),
    intent(
        "node.json.scripts",
        ("scripts {f:packagejson}",),
        "jq .scripts {f}",
        {"show the scripts in package.json": "jq .scripts package.json"},
        ("run the script build", "dependencies in package.json"),
        also="in of from which defined available command npm section",
    ),
    intent(
        "node.json.field",
        ("(version|name|description|license|author) {f:packagejson}",),
        json_field,
        {"version in package.json": "jq -r .version package.json"},
        ("dependencies in package.json", "set the version in package.json to 2.0", "npm version"),
        also="in of from project package app number",
    ),
    intent(
        "node.version",
        ("node version", "version (node|nodejs|node.js)", "nodejs version"),
        "node --version",
        {"which node version do i have": "node --version"},
        ("list node packages",),
        also="js installed current check of nodejs",
    ),
    intent(
        "node.npm.version",
        (f"{ANY} version",),
        "[[yarn?yarn]][[pnpm?pnpm]][[npm?npm]] --version",
        {"npm version": "npm --version"},
        ("update npm version",),
        also="installed current check of my",
    ),
    intent(
        "node.view",
        (
            "(newest|newest version|available) npm package {pkg:pkg}",
            "newest version {pkg:pkg} npm",
            "npm (!view|!information) {pkg:pkg}",
            "npm version package {pkg:pkg} available",
        ),
        "npm view {pkg}[[version? version]]",
        {"latest version of react on npm": "npm view react version"},
        ("npm install react",),
        also="version of package on newest published info information",
    ),
    intent(
        "node.run.file",
        ("run {f:file} (node|nodejs)", "node run {f:file}", "run javascript [file] {f:file}"),
        "node {f}",
        {"run app.js with node": "node app.js"},
        ("npm run lint",),
        also="with using script file program node",
    ),
)
