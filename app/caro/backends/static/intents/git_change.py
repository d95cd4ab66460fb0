"""Intents that change what is staged, committed or stashed, and that undo such changes."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git

INTENTS = (
    git(
        "add.all",
        say=(
            "(stage|add) !all [to] (change|file|git|index|modified|commit)",
            "git add !all",
            "stage !all",
            "stage change",
            "(stage|add) git",
            "stage modified file",
            "git add change",
            "stage every (change|file)",
        ),
        run="git add [[modified?-u]][[!modified?-A]]",
        yes={
            "stage all changes": "git add -A",
            "git add everything": "git add -A",
            "stage all modified files": "git add -u",
        },
        no=("unstage all changes", "stage app.py", "show staged changes"),
        also="all change file to index new untracked here current each modified commit staging area for",
    ),
    git(
        "add.ext",
        say=("stage {ext:ext} file", "git add {ext:ext} file"),
        run="git add '*.{ext:raw}'",
        yes={"stage all .py files": "git add '*.py'"},
        no="stage app.py",
        also="all modified change",
    ),
    git(
        "add.file",
        say=(
            "stage {file:file}",
            "git add {file:file}",
            "add {file:file} [to] (index|staging|commit|stage|git|staged)",
            "stage {file:file} {two:file}",
            "git add {file:file} {two:file}",
            "(track|start tracking) {file:file}",
        ),
        run="git add {file}[[two? {two}]]",
        yes={"stage app.py": "git add app.py", "add README.md to the staging area": "git add README.md"},
        no=("unstage app.py", "add app.py to gitignore", "commit app.py", "add an empty line to app.py"),
        also="file change to staging area index new only and in of for next commit tracking",
    ),
    git(
        "add.dir",
        say=(
            "(stage|git add) directory {dir:dir}",
            "(stage|git add) change in {dir:dir}",
            "(stage|git add) file (!in|!under|!from) {dir:dir}",
            "stage {dir:path}",
        ),
        run="git add {dir}",
        yes={"stage all files in src/": "git add src/", "git add the folder docs": "git add docs"},
        no="stage app.py",
        also="all change under in to index",
    ),
    git(
        "add.patch",
        say=(
            "(stage|add) (interactively|interactive|hunk|hunks|patch|part|parts|partially) [change]",
            "git add (interactively|patch|interactive)",
            "(stage|add) (part|hunk|chunk|parts|interactively|patch|hunks) {file:file}",
        ),
        run="git add -p[[file? {file}]]",
        yes={"stage changes interactively": "git add -p", "stage parts of app.py": "git add -p app.py"},
        no="stage all changes",
        also="change by of mode file hunk only selectively patch hunks",
    ),
    git(
        "unstage.all",
        say=(
            "unstage (!all|change|file|git)",
            "unstage",
            "(undo|reverse) git add",
            "git reset index",
            "delete !all file !from (staging|index)",
            "undo (stage|staging) [all] [file]",
        ),
        run="git reset",
        yes={
            "unstage all files": "git reset",
            "unstage everything": "git reset",
            "undo git add": "git reset",
        },
        no=("unstage app.py", "stage all files", "show unstaged changes"),
        also="all change file staged from index staging area currently keep without losing",
    ),
    git(
        "unstage.file",
        say=(
            "unstage {file:file}",
            "delete {file:file} !from (index|staging|stage)",
            "undo git add {file:file}",
            "(take|move) {file:file} from staging",
        ),
        run="git restore --staged {file}",
        yes={
            "unstage app.py": "git restore --staged app.py",
            "remove app.py from the staging area": "git restore --staged app.py",
        },
        no=("unstage all files", "stage app.py", "remove app.py from git but keep it"),
        also="file change keep in without losing area staged of out from",
    ),
    git(
        "rm",
        say=(
            "git (delete|rm) {file:file}",
            "delete {file:file} !from git",
            "delete file {file:file} git index disk",
        ),
        run="git rm[[recursive? -r]] {file}",
        yes={"git remove old.txt": "git rm old.txt", "delete old.txt from git": "git rm old.txt"},
        no=("remove secret.env from git but keep the file", "delete old.txt"),
        also="file disk and working tree stage from tracked directory recursive",
    ),
    git(
        "rm.cached",
        say=(
            "(stop|untrack) (track|tracking|git) {file:file}",
            "untrack {file:file}",
            "delete {file:file} (!from) git keep",
            "delete {file:file} git (not|without) [delete] [disk local]",
            "delete {file:file} from (git|repo) but (keep|not)",
            "git (forget|untrack) {file:file}",
            "stop tracking {file:file}",
            "delete {file:file} from (index|cache|tracking) [keep]",
        ),
        run="git rm --cached[[directory? -r]] {file}",
        yes={
            "remove secret.env from git but keep the file": "git rm --cached secret.env",
            "stop tracking config.ini": "git rm --cached config.ini",
        },
        no=("delete old.txt from git", "unstage app.py"),
        also="file directory git it locally local disk keep on in but not from deleting delete without copy my still working it actually tracked index removing",
    ),
    git(
        "mv",
        say=(
            "git (rename|move) {old:file} [to] {new:file}",
            "(rename|move) {old:file} to {new:file} (!in|!with|!using) git",
        ),
        run="git mv {old} {new}",
        yes={"git rename old.py to new.py": "git mv old.py new.py"},
        no="rename old.py to new.py",
        also="file to tracked",
    ),
    git(
        "ignore",
        say=(
            "add {file:path} to gitignore",
            "(git|gitignore) ignore {file:path}",
            "add {file:glob} to gitignore",
            "git ignore file {file:glob}",
            "gitignore {file:path}",
        ),
        run="echo '{file:raw}' >> .gitignore",
        yes={"add node_modules/ to gitignore": "echo 'node_modules/' >> .gitignore"},
        no=("list ignored files", "why is app.py ignored"),
        also="file directory all the in",
    ),
)
