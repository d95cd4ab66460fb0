"""The words for a project's daily tasks, and what each is called in scripts, in Makefiles and by the tools.

Data only: a task is taught by a row here.
"""

from __future__ import annotations

SAME = {
    "tests": "test", "testing": "test", "specs": "test", "spec": "test", "testsuite": "test",
    "linter": "lint", "linting": "lint", "lints": "lint", "linters": "lint",
    "formatter": "format", "formatting": "format", "reformat": "format", "fmt": "format",
    "builds": "build", "building": "build", "compile": "build", "compiling": "build", "compiles": "build",
    "develop": "dev", "development": "dev", "migrations": "migrate", "migration": "migrate",
    "migrating": "migrate", "seeds": "seed", "seeding": "seed", "documentation": "docs", "doc": "docs",
    "types": "type", "checker": "check", "checks": "check", "checking": "check", "cleanup": "clean",
    "cleaning": "clean", "deployment": "deploy", "deploying": "deploy", "database": "db",
    "production": "prod", "benchmarks": "bench", "benchmark": "bench", "deps": "dependencies",
    "dependency": "dependencies", "packages": "dependencies", "modules": "dependencies",
    "requirements": "dependencies", "libraries": "dependencies", "starting": "start",
}  # fmt: skip
"""Word to the word that it stands for here."""
VERBS = frozenset(
    """run start launch execute exec call invoke trigger do perform kick fire use apply give bring spin
    again go begin boot rerun
    """.split()
)
"""Words that say only that a task is to be done; "start" may be a task itself."""
NOISE = frozenset(
    """project projects app application program code codebase source sources suite all whole entire script
    target task command job rule goal recipe step npm yarn pnpm bun node make makefile gnumakefile
    package.json package json using with via from through this that here repo repository off up our it defined
    mode everything now locally local for in of to nodejs js javascript typescript frontend ui website site
    me folder directory current
    """.split()
)
"""Words that add nothing to which task is meant."""
TOOLS = {
    "npm": "node", "yarn": "node", "pnpm": "node", "bun": "node", "node": "node", "package.json": "node",
    "nodejs": "node", "javascript": "node", "typescript": "node",
    "make": "make", "makefile": "make", "target": "make",
    "cargo": "rust", "rust": "rust", "golang": "go", "python": "python", "django": "django",
    "pytest": "python", "java": "java", "maven": "java", "gradle": "java",
}  # fmt: skip
"""Word to the one kind of project that it allows."""
TASKS: dict[str, tuple[str, ...]] = {
    "test": ("test", "tests", "check"),
    "unit test": ("test:unit", "unit-test", "unit", "test", "tests"),
    "lint": ("lint", "eslint", "check"),
    "format": ("format", "fmt", "prettier"),
    "build": ("build", "compile", "all"),
    "build release": ("build:release", "build:prod", "release"),
    "build clean": ("clean",),
    "prod build": ("build:prod", "build:production", "build"),
    "dev server": ("dev", "start:dev", "serve", "develop", "start"),
    "dev": ("dev", "start:dev", "develop", "serve", "start"),
    "start": ("start", "serve", "run", "dev"),
    "server": ("start", "serve", "server", "run", "runserver", "dev"),
    "start server": ("start", "serve", "server", "run", "runserver", "dev"),
    "serve": ("serve", "start", "run", "dev"),
    "clean": ("clean", "clean-all"),
    "type check": ("typecheck", "type-check", "types", "tsc", "check-types"),
    "typecheck": ("typecheck", "type-check", "types", "tsc", "check-types"),
    "deploy": ("deploy",),
    "db migrate": ("db:migrate", "migrate"),
    "migrate": ("migrate", "db:migrate", "migrations"),
    "db seed": ("db:seed", "seed"),
    "coverage": ("coverage", "test:coverage", "cov"),
    "test coverage": ("test:coverage", "coverage", "cov"),
    "watch test": ("test:watch", "watch"),
}
"""The words of a task, sorted by the alphabet within a key only where people say so, to names of scripts."""
USUAL: tuple[tuple[str, tuple[str, ...], dict[str, str]], ...] = (
    (
        "rust",
        ("Cargo.toml",),
        {
            "test": "cargo test", "unit test": "cargo test", "build": "cargo build",
            "prod build": "cargo build --release",
            "build release": "cargo build --release", "start": "cargo run", "lint": "cargo clippy",
            "format": "cargo fmt", "clean": "cargo clean", "dependencies install": "cargo fetch",
            "docs": "cargo doc", "bench": "cargo bench",
        },
    ),
    (
        "go",
        ("go.mod",),
        {
            "test": "go test ./...", "unit test": "go test ./...", "build": "go build ./...",
            "start": "go run .", "lint": "go vet ./...", "format": "gofmt -w .",
            "dependencies install": "go mod download", "bench": "go test -bench=. ./...",
        },
    ),
    (
        "django",
        ("manage.py",),
        {
            "test": "python3 manage.py test", "unit test": "python3 manage.py test",
            "dev server": "python3 manage.py runserver", "start server": "python3 manage.py runserver",
            "server": "python3 manage.py runserver", "dev": "python3 manage.py runserver",
            "start": "python3 manage.py runserver", "migrate": "python3 manage.py migrate",
            "db migrate": "python3 manage.py migrate", "shell": "python3 manage.py shell",
        },
    ),
    (
        "python",
        (
            "pyproject.toml", "setup.py", "setup.cfg", "pytest.ini", "tox.ini", "requirements.txt",
            "conftest.py", "Pipfile", "manage.py",
        ),
        {"test": "python3 -m pytest", "unit test": "python3 -m pytest"},
    ),
    (
        "java",
        ("pom.xml",),
        {
            "test": "mvn test", "build": "mvn package", "clean": "mvn clean",
            "unit test": "mvn test", "dependencies install": "mvn install",
        },
    ),
    (
        "java",
        ("gradlew",),
        {
            "test": "./gradlew test", "build": "./gradlew build", "clean": "./gradlew clean",
            "unit test": "./gradlew test", "start": "./gradlew run",
        },
    ),
)  # fmt: skip
"""Kind of project, the files that show it, and the commands of its own tool by task."""
INSTALLS: tuple[tuple[str, str, str], ...] = (
    ("package.json", "node", ""),
    ("uv.lock", "python", "uv sync"),
    ("poetry.lock", "python", "poetry install"),
    ("Pipfile", "python", "pipenv install"),
    ("requirements.txt", "python", "python3 -m pip install -r requirements.txt"),
    ("pyproject.toml", "python", "python3 -m pip install -e ."),
    ("Gemfile", "ruby", "bundle install"),
    ("composer.json", "php", "composer install"),
)
"""File, kind of project, and what installs the packages that it names; "" is the package manager's own."""
PACKAGES = (
    ("yarn.lock", "node", "yarn add", " --dev", "yarn remove"),
    ("pnpm-lock.yaml", "node", "pnpm add", " --save-dev", "pnpm remove"),
    ("bun.lockb", "node", "bun add", " --dev", "bun remove"),
    ("package.json", "node", "npm install", " --save-dev", "npm uninstall"),
    ("Cargo.toml", "rust", "cargo add", " --dev", "cargo remove"),
    ("uv.lock", "python", "uv add", " --dev", "uv remove"),
    ("poetry.lock", "python", "poetry add", " --group dev", "poetry remove"),
    ("Pipfile", "python", "pipenv install", " --dev", "pipenv uninstall"),
    ("go.mod", "go", "go get", "", "go mod edit -droprequire"),
)
"""File, kind of project, what adds a package, the option for development only, and what takes one away."""
