"""Whose package a name is: one of Python, of Node, or of the system.

The project's own files decide where they name it; else it is one that everybody knows by that name.
"""

from __future__ import annotations

from caro.backends.static.tablefile import start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Environment

PYTHON = frozenset(
    """numpy pandas scipy matplotlib seaborn scikit-learn sklearn tensorflow torch pytorch keras jax xgboost
    lightgbm requests httpx aiohttp urllib3 flask django fastapi starlette uvicorn gunicorn celery sqlalchemy
    alembic psycopg2 psycopg2-binary pymongo redis-py pydantic attrs click typer rich tqdm pytest pytest-cov
    pytest-xdist hypothesis mypy ruff black isort flake8 pylint tox nox poetry pipenv virtualenv setuptools
    wheel twine jupyter jupyterlab notebook ipython ipykernel beautifulsoup4 bs4 lxml scrapy selenium pillow
    opencv-python nltk spacy transformers datasets boto3 pyyaml toml jinja2 sphinx mkdocs cryptography
    paramiko fabric psutil python-dateutil pytz polars plotly dash streamlit gradio openpyxl xlrd""".split()
)
NODE = frozenset(
    """express react react-dom vue angular svelte next nuxt vite webpack rollup parcel esbuild babel
    typescript eslint prettier jest mocha chai vitest cypress playwright lodash axios dayjs dotenv nodemon
    pm2 mongoose sequelize prisma socket.io cors body-parser jsonwebtoken bcrypt tailwindcss sass postcss
    autoprefixer redux zustand graphql apollo rxjs left-pad chalk commander yargs uuid zod""".split()
)
REQUIREMENTS = (
    "requirements.txt",
    "requirements-dev.txt",
    "pyproject.toml",
    "Pipfile",
    "setup.cfg",
    "setup.py",
)
COMMANDS = {
    "pip": {
        "installed": "python3 -m pip show {pkg}", "version": "python3 -m pip show {pkg}",
        "info": "python3 -m pip show {pkg}", "install": "python3 -m pip install {pkg}",
        "remove": "python3 -m pip uninstall {pkg}",
        "upgrade_one": "python3 -m pip install --upgrade {pkg}",
    },
    "npm": {
        "installed": "npm list {pkg}", "version": "npm list {pkg}", "info": "npm view {pkg}",
        "install": "npm install {pkg}", "remove": "npm uninstall {pkg}", "upgrade_one": "npm update {pkg}",
    },
}  # fmt: skip
"""What the manager of each language calls an action."""


def of(name: str, environment: Environment) -> str | None:
    """Return `pip` or `npm` where `name` is a package of that language, or None."""
    low = name.lower()
    if environment.may_look:
        for file in REQUIREMENTS:
            for line in start(file, environment.cwd):
                if low == _first_name(line):
                    return "pip"
        if any(f'"{low}"' in line for line in start("package.json", environment.cwd)):
            return "npm"
    return "pip" if low in PYTHON else "npm" if low in NODE else None


def _first_name(line: str) -> str:
    """Return the package that a line of requirements names."""
    text = line.strip().strip("\"',").lower()
    end = next((k for k, c in enumerate(text) if not (c.isalnum() or c in "-_.")), len(text))
    return text[:end]
