"""Intents that change what is staged, committed or stashed, and that undo such changes."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def commit(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the commit, with staging first where everything or a file is to go in."""
    message = quote(str(values["msg"])) if "msg" in values else ""
    out = (
        "git commit"
        + (" --allow-empty" if "empty" in values else "")
        + (" -s" if "signoff" in values else "")
    )
    if isinstance(values.get("file"), str):
        path = quote_path(values["file"])
        return (
            f"git add {path} && {out} -m {message} {path}"
            if "add" in values or "stage" in values
            else (f"{out} -m {message} {path}")
        )
    if ("add" in values or "stage" in values) and "staged" not in values:
        return f"git add -A && {out} -m {message}"
    if "all" in values and "staged" not in values:
        out += " -a"
    return f"{out} -m {message}" if message else out


def undo(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the reset that takes back the last commits."""
    kind = "--soft"
    if "discard" in values or ("delete" in values and "change" in values):
        kind = "--hard"
    elif "unstaged" in values or "unstage" in values:
        kind = "--mixed"
    return f"git reset {kind} HEAD~{values.get('n', 1)}"


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
        "commit.message",
        say=(
            "commit message {msg:text}",
            "commit !with message {msg:text}",
            "git commit {msg:text}",
            "(add|stage) commit message {msg:text}",
            "commit (!with|!as|saying) {msg:text}",
            "commit !all change {msg:text}",
            "commit file {file:file} message {msg:text}",
            "commit {file:file} message {msg:text}",
            "commit {file:file} !with {msg:text}",
            "empty commit message {msg:text}",
            "empty commit !with {msg:text}",
            "commit change {msg:text}",
        ),
        run=commit,
        yes={
            "commit with message 'fix login'": "git commit -m 'fix login'",
            'commit all changes with the message "first draft"': "git commit -a -m 'first draft'",
            "stage everything and commit with message 'wip'": "git add -A && git commit -m wip",
            "commit only app.py with message 'fix'": "git commit -m fix app.py",
        },
        no=(
            "change the last commit message to 'x'",
            "find commits whose message contains 'x'",
            "last commit message",
        ),
        also="all change staged file add stage create do new only tracked modified everything now with and text current empty sign signoff saying git make as in record save",
    ),
    git(
        "commit",
        say=(
            "git commit",
            "commit change",
            "commit staged change",
            "commit !all",
            "(create|save) commit",
            "commit work",
        ),
        run=commit,
        yes={"commit my changes": "git commit", "commit all changes": "git commit -a"},
        no=("show commits", "undo commit", "uncommitted changes", "commits on dev"),
        also="all change staged file new create current save work modified tracked",
    ),
    git(
        "commit.empty",
        say="(create|add|push|commit) empty commit",
        run="git commit --allow-empty -m 'Empty commit'",
        yes={"create an empty commit": "git commit --allow-empty -m 'Empty commit'"},
        no="find empty files",
        also="new create add",
    ),
    git(
        "commit.amend",
        say=(
            "(amend|change|edit|fix|modify|reword|rewrite|update|rename|modified|replace) last commit message [to] {msg:text}",
            "amend [last] commit [message] {msg:text}",
            "(change|edit|modify|reword|amend|fix|update) commit message {msg:text}",
        ),
        run="git commit --amend -m {msg}",
        yes={"change the last commit message to 'fix typo'": "git commit --amend -m 'fix typo'"},
        no=("commit with message 'fix typo'", "last commit message"),
        also="to with as newest text new message of last git",
    ),
    git(
        "commit.amend.editor",
        say=(
            "(amend|change|edit|fix|modify|reword|rewrite|update|modified) (last|newest) commit message",
            "amend (last|newest) commit",
            "(amend|edit) commit message",
            "edit (last|newest) commit",
            "git amend",
            "amend commit",
        ),
        run="git commit --amend",
        yes={
            "amend the last commit": "git commit --amend",
            "edit the last commit message": "git commit --amend",
        },
        no=("amend the last commit without changing the message", "last commit message"),
        also="text last newest message",
    ),
    git(
        "commit.amend.noedit",
        say=(
            "amend [last] commit (not|without) (edit|editing|change|changing|opening|modified|touch|altering) [message editor]",
            "amend commit keep [same] message",
            "amend commit no edit",
            "amend (no-edit|noedit)",
            "add [change|staged|file] to last commit",
            "(add|include|containing) (staged|change|forgotten|file) last commit",
            "add forgotten [file] to last commit",
            "commit amend same message",
        ),
        run="git commit --amend --no-edit",
        yes={
            "amend the last commit without changing the message": "git commit --amend --no-edit",
            "add staged changes to the last commit": "git commit --amend --no-edit",
        },
        no=("amend the last commit", "stage changes"),
        also="last newest commit change staged file to into its message editor same forgotten the with",
    ),
    git(
        "commit.amend.file",
        say=("add {file:file} to last commit", "add forgotten [file] {file:file} to last commit"),
        run="git add {file} && git commit --amend --no-edit",
        yes={"add app.py to the last commit": "git add app.py && git commit --amend --no-edit"},
        no="add app.py to the index",
        also="forgotten newest file include without changing message",
    ),
    git(
        "commit.amend.author",
        say=(
            "(change|amend|fix|edit) author last commit [to] {author:text}",
            "(change|amend) author last commit {name:text} {mail:email}",
        ),
        run="git commit --amend --no-edit --author=[[name?{name} <{mail}>]][[author?{author}]]",
        yes={
            "change the author of the last commit to 'Ann Lee <ann@example.com>'": "git commit --amend --no-edit --author='Ann Lee <ann@example.com>'"
        },
        no="author of the last commit",
        also="to newest",
    ),
    git(
        "undo.commit",
        say=(
            "undo (last|newest) commit",
            "undo commit",
            "(uncommit|un-commit) [last commit]",
            "undo last {n:number} commit",
            "reset last commit",
            "(delete|drop) (last|newest) commit",
            "(undo|delete|drop) last {n:number} commit",
            "git undo commit",
            "(undo|revert) last commit keep",
            "(delete|undo) last commit (keep|without) [losing]",
            "roll ago last commit",
            "undo last local commit",
            "revert last commit (not|without) [losing] change",
            "uncommit last {n:number} commit",
            "reset soft last commit",
            "go ago {n:number} commit (discard|keep)",
            "git undo last",
            "cancel (last|newest) commit",
            "take ago last commit",
            "discard last {n:number} commit",
            "delete most last commit",
        ),
        run=undo,
        yes={
            "undo the last commit": "git reset --soft HEAD~1",
            "undo the last commit but keep the changes": "git reset --soft HEAD~1",
            "undo the last 3 commits": "git reset --soft HEAD~3",
        },
        no=(
            "revert commit abc1234",
            "undo last commit and discard the changes",
            "show the last commit",
            "undo the last pushed commit",
        ),
        also="keep change file but staged stage soft losing without local my in working tree directory and unstaged newest made work most not lose git soft mode index as recently any keeping still preserve",
    ),
    git(
        "undo.commit.hard",
        say=(
            "(undo|drop|reset) last commit [and] (delete|discard|lose|throw|hard|drop) [change]",
            "undo last {n:number} commit (delete|discard|hard|lose) [change]",
            "delete last commit (change|completely|permanently|hard|entirely|change)",
            "delete last {n:number} commit (change|completely|permanently|hard|entirely)",
            "(hard|completely) reset last commit",
            "(discard|throw|destroy) last commit",
            "reset hard last {n:number} commit",
            "git reset hard ago {n:number} commit",
            "reset last {n:number} commit hard",
        ),
        run="git reset --hard HEAD~[[n?{n}]][[!n?1]]",
        yes={
            "undo the last commit and discard the changes": "git reset --hard HEAD~1",
            "delete the last 2 commits completely": "git reset --hard HEAD~2",
        },
        no=("undo the last commit", "undo the last commit keeping the changes"),
        also="change all newest local my its file and completely too permanently discard throw away hard with delete ago lose",
    ),
    git(
        "undo.head",
        say=(
            "reset hard to {ref:ref}",
            "git reset hard {ref:ref}",
            "reset (branch|!current|local) to {ref:ref}",
            "(make|reset|force) local branch match {ref:ref}",
            "reset to match {ref:ref}",
            "reset to (remote|origin|commit) {ref:ref}",
            "(go|roll) ago to commit {ref:commit} (discard|delete|hard)",
        ),
        run="git reset --hard {ref}",
        yes={
            "hard reset to origin/main": "git reset --hard origin/main",
            "reset my branch to match origin/main": "git reset --hard origin/main",
        },
        no=("soft reset to abc1234", "undo the last commit"),
        also="git hard branch current local my to matching match remote exactly commit discard change all discarding state same as reset",
    ),
    git(
        "undo.soft",
        say=(
            "reset soft to {ref:ref}",
            "soft reset {ref:ref}",
            "reset to commit {ref:commit} (keep|without)",
            "mixed reset {ref:ref}",
        ),
        run="git reset [[mixed?--mixed]][[!mixed?--soft]] {ref}",
        yes={"soft reset to abc1234": "git reset --soft abc1234"},
        no="hard reset to abc1234",
        also="git commit keep change staged to keeping losing branch",
    ),
    git(
        "discard.file",
        say=(
            "(discard|delete|undo|reset|revert|throw|drop) [local] change (!in|!to|!of|!from|made) {file:file}",
            "git (discard|restore|undo|revert|reset|checkout) {file:file}",
            "(discard|undo|revert) {file:file}",
            "(revert|reset|restore) {file:file} [to] (head|version|state|original|git|last commit|commit version)",
            "git restore deleted [file] {file:file}",
            "(undo|discard|revert) change file {file:file}",
            "restore {file:file} !from (git|head|last)",
            "(discard|revert|undo) (unstaged|local|uncommitted) {file:file}",
            "restore delete file {file:file} git",
        ),
        run="git restore[[staged? --staged --worktree]] {file}",
        yes={
            "discard changes in app.py": "git restore app.py",
            "revert app.py to the last committed version": "git restore app.py",
            "git restore deleted file notes.txt": "git restore notes.txt",
        },
        no=(
            "discard all changes",
            "unstage app.py",
            "revert commit abc1234",
            "restore app.py from commit abc1234",
        ),
        also="file change local unstaged uncommitted staged git last version head to from made its state original it was modified working not yet delete deleted",
    ),
    git(
        "discard.all",
        say=(
            "(discard|undo|delete|revert|drop) [all] (unstaged|local|working) [change]",
            "discard !all change",
            "discard change",
            "git (discard|revert|undo) change",
            "(revert|undo|reset) !all [local] change git",
            "(restore|reset) (working|!all) [tree] (tree|file) git",
            "(throw|revert|undo) !all (change|modified)",
            "(discard|undo) (modified|change) file",
        ),
        run="git restore .",
        yes={"discard all unstaged changes": "git restore .", "discard all local changes": "git restore ."},
        no=("discard changes in app.py", "discard staged changes", "stash changes"),
        also="all change local file working tree directory unstaged here modified tracked current away in my",
    ),
    git(
        "discard.hard",
        say=(
            "(discard|undo|delete|revert|reset|drop|remove) uncommitted [change]",
            "(discard|undo|revert|delete|reset) [all] (staged unstaged|change staged) ",
            "(reset|go) !all to (last commit|head)",
            "git reset hard",
            "(reset|revert|go) [ago] !to (last|newest) commit",
            "reset (repo|git|working) to head",
            "(discard|undo|throw) !all change since last commit",
            "discard change last commit",
            "hard reset",
        ),
        run="git reset --hard[[head? HEAD]]",
        yes={"discard all uncommitted changes": "git reset --hard", "git reset hard": "git reset --hard"},
        no=("discard changes in app.py", "undo last commit", "show uncommitted changes"),
        also="all change local staged unstaged and to last commit head work working tree files since file ago hard state uncommitted git both",
    ),
    git(
        "discard.everything",
        say=(
            "(discard|delete|reset|revert) [all] change untracked [file]",
            "(discard|delete) !all (uncommitted|local) untracked",
            "reset (repo|git) clean state",
            "discard untracked change",
        ),
        run="git reset --hard && git clean -fd",
        yes={"discard all changes including untracked files": "git reset --hard && git clean -fd"},
        no=("remove untracked files", "discard all changes"),
        also="all change uncommitted local containing including untracked file and directory clean state staged both tracked",
    ),
    git(
        "restore.from",
        say=(
            "(restore|!get|checkout|recover|revert|bring|take|reset|copy) {file:file} (!from|!to|!at|version|!as|!in) (commit|branch|tag|git|state) {ref:ref}",
            "checkout file {file:file} !from {ref:ref}",
            "(restore|checkout|revert) {file:file} (!from|!to) {ref:ref}",
        ),
        run="git restore --source={ref} {file}",
        yes={
            "restore app.py from commit abc1234": "git restore --source=abc1234 app.py",
            "checkout file config.yml from branch dev": "git restore --source=dev config.yml",
        },
        no=("show app.py from commit abc1234", "discard changes in app.py", "restore app.py"),
        also="file version from to at of in commit branch old single ago only state",
    ),
    git(
        "revert",
        say=(
            "(revert|undo) commit {ref:commit}",
            "git revert {ref:commit}",
            "(revert|undo) change (!from|!in|!of) commit {ref:commit}",
            "create commit (undo|revert|undoes|reverses) {ref:commit}",
        ),
        run="git revert[[without? --no-edit]] {ref}",
        yes={"revert commit abc1234": "git revert abc1234"},
        no=("revert the last commit", "undo the last commit", "revert app.py"),
        also="change made by in from edit editor new that with without opening editing not commit message",
    ),
    git(
        "revert.last",
        say=(
            "revert (last|newest) commit",
            "(undo|revert) last (pushed|published) commit",
            "undo last commit [pushed] (safely|revert|new)",
            "(undo|revert) last commit pushed",
            "(undo|revert) last commit (!with|create) new commit",
            "git revert last",
            "revert head",
        ),
        run="git revert[[without? --no-edit]] HEAD",
        yes={
            "revert the last commit": "git revert HEAD",
            "undo the last commit that was already pushed": "git revert HEAD",
        },
        no=("undo the last commit", "revert commit abc1234"),
        also="already pushed published create new safely on remote to origin creating a edit editor editing opening without remote history rewriting not head undo revert newest",
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
    git(
        "stash",
        say=(
            "stash",
            "git stash [save push]",
            "stash change",
            "(shelve|temporarily save|temporarily set) change [aside]",
            "save [work change] for later",
            "stash !with (message|!named) {msg:text}",
            "stash message {msg:text}",
            "stash {f:file}",
            "stash named {msg:text}",
            "stash untracked",
            "stash containing untracked [{msg:text}]",
            "stash as {msg:text}",
            "stash !keep (staged|index)",
        ),
        run="git stash[[msg? push]][[f? push]][[untracked? -u]][[keep? --keep-index]][[msg? -m {msg}]][[f? {f}]]",
        yes={
            "stash my changes": "git stash",
            "stash changes including untracked files": "git stash -u",
            "stash with message 'wip login'": "git stash push -m 'wip login'",
        },
        no=("list stashes", "pop the stash", "drop the last stash"),
        also="change current all work my save uncommitted create push working directory file untracked containing including new modified local message named in progress temporarily later away aside put store and too only tree index staged keep",
    ),
    git(
        "stash.list",
        say=(
            "!show stash",
            "stash list",
            "!all stash",
            "list stash",
            "stash have",
            "!which stash",
            "count stash",
        ),
        run="git stash list[[count? | wc -l]]",
        yes={"list stashes": "git stash list", "show all my stashes": "git stash list"},
        no=("stash my changes", "show the contents of the last stash", "clear all stashes"),
        also="all exist saved entries",
    ),
    git(
        "stash.show",
        say=(
            "!show (change|difference|content|patch|modified|!inside) stash",
            "(difference|content|patch) [last] stash",
            "!show (last|newest) stash",
            "!in stash",
            "!show stash {n:number}",
            "!show stash {ref:glob}",
            "(difference|change|patch) stash {n:number}",
            "stash contain",
        ),
        run="git stash show -p[[n? stash@{{n}}]][[ref? {ref:raw}]]",
        yes={
            "show the changes in the last stash": "git stash show -p",
            "show the diff of the stash": "git stash show -p",
        },
        no=("list stashes", "apply the last stash"),
        also="content contents change difference last newest in of patch full file top inside number",
    ),
    git(
        "stash.pop",
        say=(
            "stash pop",
            "pop stash",
            "(restore|bring|!get|unstash|recover|reapply) [ago] stash [change]",
            "(restore|!get) stash change",
            "(apply|restore) stash [and] (delete|drop)",
            "pop stash {n:number}",
            "unstash",
            "pop stash {ref:glob}",
        ),
        run="git stash pop[[n? stash@{{n}}]][[ref? {ref:raw}]]",
        yes={"pop the stash": "git stash pop", "restore my stashed changes": "git stash pop"},
        no=("apply the stash", "drop the stash", "stash changes"),
        also="last newest change ago top from apply latest my work back and delete drop it number most",
    ),
    git(
        "stash.apply",
        say=(
            "apply stash",
            "apply stash {n:number}",
            "(apply|restore) stash (without|keep) [delete drop it removing]",
            "apply stash {ref:glob}",
        ),
        run="git stash apply[[n? stash@{{n}}]][[ref? {ref:raw}]]",
        yes={"apply the last stash": "git stash apply", "apply stash 2": "git stash apply stash@{2}"},
        no=("pop the stash", "drop stash 2"),
        also="last newest change top most to working number keep it in list without removing dropping delete drop but not",
    ),
    git(
        "stash.drop",
        say=(
            "(drop|delete) stash",
            "(drop|delete) stash {n:number}",
            "(drop|delete) (last|newest|top) stash",
            "(drop|delete) stash {ref:glob}",
            "discard stash",
        ),
        run="git stash drop[[n? stash@{{n}}]][[ref? {ref:raw}]]",
        yes={"drop the last stash": "git stash drop", "delete stash 1": "git stash drop stash@{1}"},
        no=("clear all stashes", "pop the stash"),
        also="last newest top most number entry item",
    ),
    git(
        "stash.clear",
        say=("(clear|empty) stash", "(delete|drop|clear) !all stash", "(delete|drop|clear) each stash"),
        run="git stash clear",
        yes={"clear all stashes": "git stash clear", "delete all stashes": "git stash clear"},
        no=("drop the last stash", "list all stashes"),
        also="all list entries item saved",
    ),
    git(
        "stash.branch",
        say="create branch {branch:ref} from [last] stash",
        run="git stash branch {branch}",
        yes={"create a branch called wip from the stash": "git stash branch wip"},
        no="create branch wip",
        also="new last newest named",
    ),
    git(
        "clean.dry",
        say=(
            "git clean (dry|preview)",
            "dry run git clean",
            "!show untracked file clean delete",
            "git clean without (delete|deleting)",
            "(preview|dry) [run] (clean|delete) untracked",
            "git clean dry",
        ),
        run="git clean -n[[directory? -d]]",
        yes={
            "git clean dry run": "git clean -n",
            "preview which untracked files would be removed": "git clean -n",
        },
        no=("remove untracked files", "list untracked files"),
        also="untracked file delete preview dry run directory would be what deleting clean of cleaning see and",
    ),
    git(
        "clean",
        say=(
            "(delete|clean|clean) untracked file",
            "(delete|clean) untracked",
            "git clean",
            "(delete|clean) untracked (file directory|directory)",
            "(clean|delete) untracked ignored [file]",
            "(delete|clean) ignored file git",
        ),
        run="git clean -f[[directory?d]][[ignored?x]]",
        yes={
            "remove untracked files": "git clean -f",
            "delete all untracked files and folders": "git clean -fd",
            "remove untracked and ignored files": "git clean -fx",
        },
        no=("list untracked files", "git clean dry run", "delete files"),
        also="all file directory and containing including ignored up from working tree too here current git",
    ),
)
