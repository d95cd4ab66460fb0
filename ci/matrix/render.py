"""Writes the hosted workflows from `hosted.toml`: `python ci/matrix/render.py [--check]`."""

from __future__ import annotations

import argparse
import os
import sys
import textwrap
import tomllib
from typing import Any

from plain_yaml import Noted, dump

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FOLDER = os.path.join(".github", "workflows")
HEAD = "# Made by ci/matrix/render.py from ci/matrix/hosted.toml: change that, then `make workflows`.\n"

Data = dict[str, Any]


class Hosted:
    """The table, and what several jobs have in common."""

    def __init__(self, table: Data) -> None:
        self.table = table
        self.platforms: list[Data] = table["platform"]

    def platform(self, name: str) -> Data:
        """Return the row of a platform."""
        return next(one for one in self.platforms if one["name"] == name)

    def use(self, action: str, **given: Any) -> Data:
        """Return a step that runs an action, at its commit."""
        commit, release = self.table["actions"][action]
        return {"uses": Noted(commit, release), **({"with": given} if given else {})}

    def job(self, platform: Data, minutes: str, steps: list[Data], caches: tuple[str, ...] = ()) -> Data:
        """Return a job on a platform: its machine, made ready, and then the steps."""
        system = self.table["systems"][platform["system"]]
        made: Data = {"runs-on": platform["runner"], "timeout-minutes": self.table["minutes"][minutes]}
        ready = [self.use("checkout", **{"persist-credentials": False})]
        if "image" in system:
            made["container"] = {"image": system["image"], "options": system["options"]}
            ready.insert(0, {"name": "packages", "run": _packages(system["packages"])})
            ready.append({"name": "the checkout is another user's",
                          "run": 'git config --global --add safe.directory "$GITHUB_WORKSPACE"'})  # fmt: skip
        else:
            ready.append(self.use("python", **{"python-version": system["python"]}))
        ready += [self.cache(name, platform) for name in caches]
        return {**made, "steps": [*ready, *steps]}

    def cache(self, name: str, platform: Data) -> Data:
        """Return the step that brings a cache, and keeps it after the job."""
        row = self.table["caches"][name]
        files = ", ".join(f"'{path}'" for path in row["files"])
        key = f"{name}-{platform['name']}-${{{{ hashFiles({files}) }}}}"
        return self.use("cache", path="\n".join([*row["paths"], ""]), key=key)

    def programs(self, platform: Data, *more: Data, caches: tuple[str, ...] = ()) -> Data:
        """Return the job that builds both flavours for a platform, and judges them."""
        name = platform["name"]
        only = f' ONLY="{" ".join(platform["gates"])}"' if platform["gates"] else ""
        gates = "\n".join(f"make gates PROGRAM=dist/caro-{name}{flavour}{only}" for flavour in ("", "-slim"))
        pytest = ".venv/bin/python -m pytest tests/e2e"
        steps = [
            {"name": "programs", "run": f"make programs PLATFORM={name}"},
            {"name": "gates", "run": gates + "\n"},
            {"name": "end to end",
             "run": f'CARO_BIN="$PWD/dist/caro-{name}" {pytest}\n'
                    f'CARO_BIN="$PWD/dist/caro-{name}-slim" {pytest}/test_beside.py\n'},
        ]  # fmt: skip
        return self.job(platform, "programs", [*steps, *more], caches)


def _packages(names: list[str]) -> str:
    lines = textwrap.wrap(" ".join(names), 90, break_long_words=False, break_on_hyphens=False)
    install = ["DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends", *lines]
    return "apt-get update -qq\n" + " \\\n  ".join(install) + " >/dev/null\n"


def _workflow(name: str, on: Data, jobs: Data, cancel: bool) -> str:
    return HEAD + dump({
        "name": name,
        "on": on,
        "permissions": {"contents": "read"},
        "concurrency": {"group": name + "-${{ github.ref }}", "cancel-in-progress": cancel},
        "env": {"CARO_THREADS": "1", "OMP_NUM_THREADS": "1"},
        "defaults": {"run": {"shell": "bash"}},
        "jobs": jobs,
    })  # fmt: skip


def ci(hosted: Hosted) -> str:
    """Return the workflow of every change: lint, tests, programs and their gates."""
    lint = hosted.platform(hosted.table["lint"]["platform"])
    jobs = {"lint": hosted.job(lint, "lint", [{"name": "lint", "run": "make lint"}])}
    for platform in hosted.platforms:
        steps = [{"name": "tests", "run": "make test"}]
        # What a Mac's Python imports and takes is not recorded yet.
        if platform["system"] == "debian":
            steps.append({"name": "gates of the package", "run": "make bench-gates"})
        jobs[f"tests-{platform['name']}"] = hosted.job(platform, "tests", steps, ("engine",))
    for platform in hosted.platforms:
        jobs[f"program-{platform['name']}"] = hosted.programs(platform, caches=("program",))
    return _workflow("ci", {"push": {"branches": ["main"]}, "pull_request": {}}, jobs, cancel=True)


def release(hosted: Hosted) -> str:
    """Return the workflow of a tag: programs for all platforms, what is made of them, a draft of a release.

    No cache: another branch may have written it, and what is published is compiled from what was tagged.
    """
    jobs: Data = {}
    for platform in hosted.platforms:
        name = platform["name"]
        keep = hosted.use("upload", name=f"program-{name}", path="dist/", **{
            "if-no-files-found": "error", "compression-level": 0, "retention-days": 7})  # fmt: skip
        jobs[f"program-{name}"] = hosted.programs(platform, keep)
    row = hosted.table["release"]
    fetched = hosted.use("download", pattern="program-*", path="dist", **{"merge-multiple": True})
    secrets = {name: f"${{{{ secrets.{name} }}}}" for name in row["secrets"]}
    make = 'make release FINAL=yes VERSION="${GITHUB_REF_NAME#v}" ADDRESS="$ADDRESS"'
    steps = [
        fetched,
        # Artefacts carry no modes.
        {"name": "modes", "run": "find dist -name 'caro-*' ! -name '*.json' -exec chmod 755 {} +"},
        {"name": "sources, for the licences in them", "run": "make sources"},
        {"name": "release", "env": {"ADDRESS": f"${{{{ vars.{row['address']} }}}}", **secrets}, "run": make},
        {"name": "apt installs it", "run": "make try-release"},
        # A release holds files alone.
        {"name": "apt repository", "run": "tar -C dist -czf dist/apt.tar.gz apt && rm -r dist/apt"},
        hosted.use("upload", name="release", path="dist/", **{
            "if-no-files-found": "error", "compression-level": 0}),
    ]  # fmt: skip
    builders = list(jobs)
    made = hosted.job(hosted.platform(row["platform"]), "release", steps)
    jobs["release"] = {"needs": builders, "environment": row["environment"], **made}
    draft = (
        'gh release create "$GITHUB_REF_NAME" --draft --verify-tag --title "$GITHUB_REF_NAME" \\\n'
        "  --notes-file dist/RELEASE-NOTES.md dist/*\n"
    )
    jobs["publish"] = {
        "needs": ["release"],
        "runs-on": row["runner"],
        "timeout-minutes": hosted.table["minutes"]["publish"],
        "permissions": {"contents": "write"},
        "steps": [
            hosted.use("download", name="release", path="dist"),
            {"name": "a draft, for a person to publish", "run": draft,
             "env": {"GH_TOKEN": "${{ github.token }}", "GH_REPO": "${{ github.repository }}"}},
        ],
    }  # fmt: skip
    return _workflow("release", {"push": {"tags": ["v*"]}}, jobs, cancel=False)


def rendered() -> dict[str, str]:
    """Return the text of each workflow by its path below the top of the checkout."""
    with open(os.path.join(HERE, "hosted.toml"), "rb") as file:
        hosted = Hosted(tomllib.load(file))
    return {
        os.path.join(FOLDER, "ci.yml"): ci(hosted),
        os.path.join(FOLDER, "release.yml"): release(hosted),
    }


def main() -> int:
    """Write the files, or compare them; return 1 where one differs."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--check", action="store_true", help="write nothing; fail where a file is another")
    given = options.parse_args()
    worst = 0
    for name, text in rendered().items():
        path = os.path.join(ROOT, name)
        if given.check:
            kept = ""
            if os.path.exists(path):
                with open(path, encoding="utf-8") as file:
                    kept = file.read()
            if kept != text:
                print(f"{name} is not what ci/matrix/hosted.toml says: run `make workflows`", file=sys.stderr)
                worst = 1
        else:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
    return worst


if __name__ == "__main__":
    sys.exit(main())
