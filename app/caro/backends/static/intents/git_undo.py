"""Intents that undo changes and commits in git."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


KEPT = frozenset(
    "keep keeping preserve without not staged unstaged unstage soft still losing lose stage".split()
)
"""Words by which the changes of a commit outlive it: "remove the last commit but keep the changes"."""


def undo(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the reset that takes back the last commits."""
    kind = "--soft"
    loses = values.keys() & {"discard", "throw"} or ("delete" in values and "change" in values)
    if loses and values.keys().isdisjoint(KEPT):
        kind = "--hard"
    elif "unstaged" in values or "unstage" in values:
        kind = "--mixed"
    return f"git reset {kind} HEAD~{values.get('n', 1)}"


def discard(values: Mapping[str, Any], environment: Environment) -> str:
    """Return what gives up changes: all of them, staged ones too, unless only the working tree is meant."""
    unstaged = any(k in values for k in ("unstaged", "working", "unstage"))
    everything = any(k in values for k in ("all", "local", "tracked"))
    return "git reset --hard" if everything and not unstaged else "git restore ."


INTENTS = (
    git(
        "undo.commit",
        say=(
            "(forget|drop) last commit keep [change staged]",
            "forget last commit",
            "reset soft parentcommit",
            "(undo|uncommit) parentcommit",
            "reset parentcommit keep",
            "(go|roll|move) [ago] parentcommit keep",
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
            "remove the last two commits but keep the changes staged": "git reset --soft HEAD~2",
        },
        no=(
            "revert commit abc1234",
            "undo last commit and discard the changes",
            "show the last commit",
            "undo the last pushed commit",
        ),
        also="edits edit forget modified work staging keep change file but staged stage soft losing without local my in working tree directory and unstaged newest made work most not lose git soft mode index as recently any keeping still preserve",
    ),
    git(
        "undo.commit.hard",
        say=(
            "hard reset parentcommit",
            "reset hard parentcommit",
            "(go|move|roll|get|reset|return) [ago] parentcommit (drop|discard|delete|throw|losing|hard)",
            "(drop|discard|throw) last commit (completely|entirely|permanently)",
            "(go|move|roll) ago {n:number} commit (drop|discard|delete|throw|hard)",
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
        also="last commit parentcommit dropping drop completely entirely back work to go uncommitted change all newest local my its file and completely too permanently discard throw away hard with delete ago lose",
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
            "(!get|bring) ago (delete|deleted) [file] {file:file}",
            "(!get|bring) ago {file:plainfile} (git|head|last commit)",
            "(discard|delete|undo|reset|revert|throw|drop) [local] change (!in|!to|!of|!from|made) {file:file}",
            "git (discard|restore|undo|revert|reset|checkout) {file:file}",
            "(discard|undo|revert) {file:file}",
            "(revert|reset|restore) {file:file} [to] (head|version|state|original|git|last commit|commit version)",
            "git restore deleted [file] {file:file}",
            "(undo|discard|revert|reset|drop) (edit|edits) (!in|!to|!of|!from) {file:file}",
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
            "(discard|throw) !all",
            "discard change tracked file",
            "(discard|revert) local change tracked",
            "(discard|undo|revert) [all] (unstaged|local|working) [change]",
            "(delete|drop) [all] (unstaged|local|working) change",
            "discard !all change",
            "discard change",
            "git (discard|revert|undo) change",
            "(revert|undo|reset) !all [local] change git",
            "(restore|reset) (working|!all) [tree] (tree|file) git",
            "(throw|revert|undo) !all (change|modified)",
            "(discard|undo) (modified|change) file",
        ),
        run=discard,
        yes={
            "discard all unstaged changes": "git restore .",
            "discard all local changes": "git reset --hard",
            "discard my changes": "git restore .",
        },
        no=("discard changes in app.py", "discard staged changes", "stash changes"),
        also="uncommitted code edits all change local file working tree directory unstaged here modified tracked current away in my",
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
        "restore.ago",
        say=(
            "(restore|!get|checkout|recover|revert|bring|take|reset) {file:file} (!from|!to|!as|was) {n:number} commit ago",
            "(restore|!get|checkout|recover|revert|bring|take|reset) {file:file} version {n:number} commit ago",
        ),
        run="git restore --source=HEAD~{n} {file}",
        yes={"restore app.py from 2 commits ago": "git restore --source=HEAD~2 app.py"},
        no=("restore app.py from commit abc1234", "undo the last 2 commits", "show app.py 2 commits ago"),
        also="file version to from as it of was the",
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
        "restore.deleted",
        say=(
            "(restore|recover|undelete|!get|bring|resurrect) {file:plainfile} before (delete|deleted)",
            "(restore|recover|undelete|resurrect) (delete|deleted) {file:plainfile} (history|git|commit|last version)",
            "(!get|bring) ago {file:plainfile} (delete|deleted) commit",
            "(restore|recover|!get|bring) {file:plainfile} (delete|deleted) [in] commit",
            "undelete {file:plainfile}",
        ),
        run='git checkout "$(git rev-list -n 1 HEAD -- {file})^" -- {file}',
        yes={
            "restore old.txt from before it was deleted": 'git checkout "$(git rev-list -n 1 HEAD -- old.txt)^" -- old.txt',
        },
        no=("discard changes in old.txt", "git restore deleted file old.txt", "which commit deleted old.txt"),
        also="file deleted delete from before it was in last ago commit version history an earlier",
    ),
    git(
        "restore.parent",
        say=(
            "(restore|revert|checkout|!get|reset|bring) {file:plainfile} parentcommit",
            "(restore|revert|checkout|!get|reset) {file:plainfile} [to] last version before last commit",
        ),
        run="git restore --source=HEAD~1 {file}",
        yes={"restore app.py from the commit before the last one": "git restore --source=HEAD~1 app.py"},
        no=("restore app.py", "restore app.py from commit abc1234"),
        also="file version to from as of it was ago",
    ),
    git(
        "revert",
        say=(
            "(revert|undo) commit {ref:commit}",
            "git revert {ref:commit}",
            "(revert|undo) change (!from|!in|!of) commit {ref:commit}",
            "create commit (undo|revert|undoes|reverses) {ref:commit}",
        ),
        run="git revert[[nocommit? --no-commit]][[without? --no-edit]] {ref}",
        yes={"revert commit abc1234": "git revert abc1234"},
        no=("revert the last commit", "undo the last commit", "revert app.py"),
        also="change made by in from edit editor new that with without opening editing not commit message nocommit",
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
        run="git revert[[nocommit? --no-commit]][[without? --no-edit]] HEAD",
        yes={
            "revert the last commit": "git revert HEAD",
            "undo the last commit that was already pushed": "git revert HEAD",
        },
        no=("undo the last commit", "revert commit abc1234"),
        also="already pushed published create new safely on remote to origin creating a edit editor editing opening without remote history rewriting not head undo revert newest nocommit",
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
