"""Intents about git repositories."""

from caro.backends.static.intent import intent

INTENTS = (
    intent(
        "git.branch.delete",
        say="delete [local] [git] branch {branch:word}",
        run="git branch -d {branch}",
        yes={
            "delete the branch old-login": "git branch -d old-login",
            "remove local branch test": "git branch -d test",
        },
        no="delete all branches",
    ),
    intent(
        "git.branch.list",
        say=("[git] branches", "which branches exist"),
        run="git branch[[all? -a]]",
        yes={"list all git branches": "git branch -a", "show branches": "git branch"},
        no="delete branches",
        also="all local",
    ),
)
