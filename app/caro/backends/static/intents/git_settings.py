"""Intents that switch on one of git's settings, as a table of settings."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.intent import Intent

ALSO = (
    "make change set configure tell enable always by default only this here global globally local "
    "so that when with up automatically for in to want config setting all use using on turn"
)
ASK = "(change|configure|create|enable)"
SETTINGS = (
    (
        "rebase",
        "pull.rebase true",
        (f"{ASK} git pull rebase", "pull always rebase", "git pull always rebase", "rebase by default pull"),
        "set up git so that pull always rebases",
        "pull rebase",
    ),
    (
        "sign",
        "commit.gpgsign true",
        (f"{ASK} [git] sign commit", "git sign commit always", "always sign commit"),
        "make git sign all commits by default",
        "sign commit gpg key my",
    ),
    (
        "filemode",
        "core.fileMode false",
        (
            "git except permission [change]",
            "git not (track|follow) permission",
            "git (except|not) (filemode|chmod) [change]",
        ),
        "make git ignore permission changes",
        "except not file permission change filemode track mode bits chmod",
    ),
    (
        "upstream",
        "push.autoSetupRemote true",
        (f"{ASK} git push upstream", "git push upstream automatically"),
        "make git set the upstream automatically on push",
        "push upstream tracking branch new first remote",
    ),
    (
        "prune",
        "fetch.prune true",
        (
            "git (always|automatically) prune [download]",
            "(download|pull) always prune",
            f"{ASK} git prune download",
        ),
        "make git always prune when fetching",
        "prune download pull branch remote deleted gone",
    ),
    (
        "autostash",
        "rebase.autoStash true",
        (
            "git (always|automatically) stash before (rebase|pull)",
            "git autostash",
            f"{ASK} autostash",
            f"{ASK} git stash automatically before (rebase|pull)",
        ),
        "make git stash automatically before a rebase",
        "stash rebase before pull change autostash",
    ),
    (
        "rerere",
        "rerere.enabled true",
        ("git remember conflict", "git rerere", f"{ASK} rerere"),
        "make git remember how conflicts were resolved",
        "remember rerere conflict resolve resolution how merge",
    ),
)
"""Name, key with value, phrasings, an example, further words."""


def _row(name: str, setting: str, say: tuple[str, ...], example: str, also: str) -> Intent:
    return git(
        f"config.{name}",
        say=say,
        run=f"git config[[global? --global]][[globally? --global]] {setting}",
        yes={example: f"git config {setting}"},
        no=("show git config", "pull with rebase", "rebase onto main", "stash my changes"),
        also=f"{ALSO} {also}",
    )


INTENTS = tuple(_row(*setting) for setting in SETTINGS)
