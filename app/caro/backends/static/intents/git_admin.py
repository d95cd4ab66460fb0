"""Intents about a repository as a whole: its files, its settings, its health, and patches."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def config(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the command that sets the name or the mail address of commits."""
    where = " --global" if "global" in values or "globally" in values or "all" in values else ""
    if "mail" in values:
        return f"git config{where} user.email {quote(values['mail'])}"
    return f"git config{where} user.name {quote(values['value'])}"


def archive(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the export of one tree, as zip unless the words or the name say otherwise."""
    name = values["out"] if isinstance(values.get("out"), str) else ""
    if not name:
        name = "archive.zip" if "zip" in values or "archive" not in values else "archive.tar.gz"
    return f"git archive --output={quote(name)} {quote(values.get('ref', 'HEAD'))}"


def patch(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the patches of the last commits, or of the one that is named."""
    return f"git format-patch -{values.get('n', 1)} {quote(values.get('ref', 'HEAD'))}"


INTENTS = (
    git(
        "root",
        say=(
            "(root|top|toplevel|top-level) [directory path] git",
            "(root|top|toplevel) (repo|repository|project)",
            "git (root|toplevel)",
            "where git (repo|repository|root)",
        ),
        run="git rev-parse --show-toplevel",
        yes={"show the root directory of the git repo": "git rev-parse --show-toplevel"},
        no=("root commit", "git log"),
        also="directory path level of current absolute full top",
    ),
    git(
        "cdroot",
        say=("(go|cd|change|jump|move) [to] (root|top|toplevel) [directory] (git|repo|repository|project)",),
        run='cd "$(git rev-parse --show-toplevel)"',
        yes={"go to the root of the git repo": 'cd "$(git rev-parse --show-toplevel)"'},
        no="show the root of the git repo",
        also="directory of current level to",
    ),
    git(
        "isrepo",
        say=(
            "!check !this git (repo|repository)",
            "!check directory git (repo|repository)",
            "!this directory git (repo|repository)",
            "inside git (repo|repository)",
            "!check !here git (repo|repository)",
            "!here git (repo|repository) !in",
        ),
        run="git rev-parse --is-inside-work-tree",
        yes={"check if this folder is a git repository": "git rev-parse --is-inside-work-tree"},
        no=("create a git repository", "clone the repo"),
        also="directory inside current in am i here whether within if this",
    ),
    git(
        "files.tracked",
        say=(
            "tracked file",
            "file (tracked|track) git",
            "git ls-files",
            "git file",
            "file under (version|git) [control]",
            "file !in git",
            "tracked {ext:ext} file",
        ),
        run="git ls-files[[ext? '*.{ext:raw}']][[count? | wc -l]]",
        yes={
            "list tracked files": "git ls-files",
            "show all files tracked by git": "git ls-files",
            "count the files in the git repo": "git ls-files | wc -l",
        },
        no=("list untracked files", "list modified files in git"),
        also="all by in under control version name count track current",
    ),
    git(
        "files.untracked",
        say=("untracked file", "untracked git", "untracked item"),
        run="git ls-files --others --exclude-standard[[count? | wc -l]]",
        yes={
            "list untracked files": "git ls-files --others --exclude-standard",
            "how many untracked files are there": "git ls-files --others --exclude-standard | wc -l",
        },
        no=("remove untracked files", "stash untracked files", "list tracked files"),
        also="all new by in count name only current directory not staged yet excluding ignored except without",
    ),
    git(
        "files.ignored",
        say=("ignored file (git|!by)", "ignored file", "file (ignored) (git|gitignore)", "git ignored"),
        run="git ls-files --others --ignored --exclude-standard[[count? | wc -l]]",
        yes={
            "list ignored files": "git ls-files --others --ignored --exclude-standard",
            "which files are ignored by git": "git ls-files --others --ignored --exclude-standard",
        },
        no=("is app.py ignored", "add app.py to gitignore", "list untracked files"),
        also="all by gitignore in currently count being are name directory",
    ),
    git(
        "files.modified",
        say=(
            "git modified file",
            "modified [tracked] file (git|repo|repository)",
            "modified file (not|unstaged|without) [stage]",
            "unstaged file",
            "modified tracked file",
            "tracked file modified",
            "change file git",
        ),
        run="git diff --name-only",
        yes={
            "git list modified files": "git diff --name-only",
            "show modified but unstaged files": "git diff --name-only",
        },
        no=("list files modified today", "stage modified files", "list staged files"),
        also="tracked name only unstaged but yet all list locally currently current working tree changes have been which were not stage",
    ),
    git(
        "files.uncommitted",
        say=(
            "uncommitted file",
            "modified file uncommitted",
            "file (modified|change) (uncommitted|since last commit)",
            "file with uncommitted [change]",
            "git file modified since last commit",
            "file differ last commit",
        ),
        run="git diff --name-only HEAD",
        yes={
            "list uncommitted files": "git diff --name-only HEAD",
            "which files changed since the last commit": "git diff --name-only HEAD",
        },
        no=("show uncommitted changes", "files changed in the last commit"),
        also="name only change all but with list yet uncommitted local",
    ),
    git(
        "files.deleted",
        say=("(deleted|missing) [tracked] file (git|tracked|working)", "tracked file deleted"),
        run="git ls-files --deleted",
        yes={"git list deleted files": "git ls-files --deleted"},
        no=(
            "git restore deleted file a.txt",
            "delete old.txt from git",
            "delete file a.txt from git",
            "git delete all files",
        ),
        also="tracked show list working tree which been have from disk",
    ),
    git(
        "files.checkignore",
        say=(
            "(why|!check) {file:file} ignored",
            "{file:file} ignored",
            "which gitignore rule {file:file}",
            "(rule|pattern|gitignore) ignored {file:file}",
            "git (ignore|ignoring|ignored) {file:file} why",
        ),
        run="git check-ignore -v {file}",
        yes={
            "why is build/app.log ignored by git": "git check-ignore -v build/app.log",
            "check if notes.txt is ignored": "git check-ignore -v notes.txt",
        },
        no=("add notes.txt to gitignore", "list ignored files"),
        also="by whether if gitignore why file rule pattern which check being",
    ),
    git(
        "files.istracked",
        say=("{file:file} tracked", "!check {file:file} tracked", "git (tracks|track|tracking) {file:file}"),
        run="git ls-files --error-unmatch {file}",
        yes={"is app.py tracked by git": "git ls-files --error-unmatch app.py"},
        no=("list tracked files", "stop tracking app.py"),
        also="by whether if file check",
    ),
    git(
        "lines",
        say=(
            "count line (git|repo|repository|tracked)",
            "count line code (git|repo|repository|tracked)",
            "count line tracked file",
        ),
        run="git ls-files -z | xargs -0 cat | wc -l",
        yes={"count lines of code in the git repo": "git ls-files -z | xargs -0 cat | wc -l"},
        no="count commits",
        also="of code in all file total tracked by this",
    ),
    git(
        "size",
        say=(
            "size (git repo|git repository|git objects|repo|repository)",
            "(disk) (big|large|space|usage) (repo|repository)",
            "git size",
            "count object git",
            "git objects",
            "big (repo|repository)",
            "git disk usage",
        ),
        run="git count-objects -vH",
        yes={
            "size of the git repository": "git count-objects -vH",
            "how big is this repo": "git count-objects -vH",
        },
        no=("largest files in git history", "size of folder src"),
        also="of disk space usage in on how big objects this total take count object",
    ),
    git(
        "largest",
        say=(
            "(largest|big) (file|object|blob|objects) (history|git|repo|repository)",
            "(largest|big) {n:number} (file|object|blob) (history|git)",
            "{n:number} largest (blob|object|file) (history|git)",
        ),
        run="git rev-list --objects --all | git cat-file --batch-check='%(objecttype) %(objectname) %(objectsize) %(rest)' | grep '^blob' | sort -k3,3nr | head -n [[n?{n}]][[!n?10]]",
        yes={
            "find the largest files in git history": "git rev-list --objects --all | git cat-file --batch-check='%(objecttype) %(objectname) %(objectsize) %(rest)' | grep '^blob' | sort -k3,3nr | head -n 10"
        },
        no=("largest files in src", "size of the repository"),
        also="in history of all commit ever top file by size blob object",
    ),
    git(
        "gc",
        say=(
            "git (gc|garbage)",
            "git (optimize|optimise|compact|cleanup)",
            "(optimize|compact) (repo|repository)",
            "garbage (collect|collection) (git|repo|repository)",
        ),
        run="git gc[[aggressive? --aggressive]]",
        yes={"run git garbage collection": "git gc", "optimize the git repository": "git gc"},
        no="git clean",
        also="run collect collection garbage unnecessary file local aggressive aggressively up size clean",
    ),
    git(
        "fsck",
        say=(
            "git fsck",
            "(!check|!verify|integrity) (repo|repository|git) (integrity|corruption|corrupt|errors|broken|damage|corrupted)",
            "git integrity",
        ),
        run="git fsck",
        yes={"check the git repository for corruption": "git fsck"},
        no="git status",
        also="integrity of run for errors error objects full check broken",
    ),
    git(
        "init",
        say=(
            "git init",
            "(create|initialize|init|start|initialise|new) [empty] git [repo|repository]",
            "(initialize|init|initialise|create|new) (repo|repository)",
            "(make|turn) !this directory git (repo|repository)",
            "(create|initialize|init|new) git (repo|repository) {dir:dir}",
            "git init {dir:path}",
            "(create|initialize|init|new) git (repo|repository) directory {dir:dir}",
        ),
        run="git init[[bare? --bare]][[dir? {dir}]]",
        yes={
            "initialize a git repository": "git init",
            "create a bare git repo": "git init --bare",
            "create a git repo in the folder demo": "git init demo",
        },
        no=("clone the repo", "create branch dev", "create a tag v1.0"),
        also="empty new here current directory local in bare under into start create",
    ),
    git(
        "version",
        say="git version",
        run="git --version",
        yes={"which git version do i have": "git --version"},
        no="git log",
        also="installed current check of",
    ),
    git(
        "config.list",
        say=("git (config|configuration|settings|setting)", "git global (config|settings|configuration)"),
        run="git config --list[[global? --global]][[origin? --show-origin]][[where? --show-origin]][[local? --local]]",
        yes={
            "show git config": "git config --list",
            "list my global git settings": "git config --list --global",
        },
        no=("set git user name to Ann", "edit git config"),
        also="all global local value values current options where origin come",
    ),
    git(
        "config.edit",
        say=(
            "edit [global] git (config|configuration|settings)",
            "open git (config|configuration)",
            "edit gitconfig",
            "modify git config",
        ),
        run="git config[[global? --global]][[gitconfig? --global]] --edit",
        yes={"edit the global git config": "git config --global --edit"},
        no="show git config",
        also="global my editor file open in",
    ),
    git(
        "config.user.show",
        say=(
            "git (user|author|username) [name]",
            "git email",
            "git user email",
            "(user|author|committer) name git config",
            "email git (config|configured|uses)",
            "git config (user|username|email)",
            "git name",
        ),
        run="git config user.[[email?email]][[!email?name]]",
        yes={
            "show my git user name": "git config user.name",
            "what is my git email": "git config user.email",
        },
        no=("set my git user name to Ann", "git log by author"),
        also="config configured global address currently username my use name set for who author identity commit",
    ),
    git(
        "config.user.set",
        say=(
            "(change|configure|update) [global] git (user|name|username|author) [to] {value:text}",
            "(change|configure|update) [global] git (email|mail) [to] {mail:email}",
            "git config [global] (name|username|user) {value:text}",
            "git config [global] (email|mail) {mail:email}",
            "(change|configure) git user email {mail:email}",
            "(change|configure|update) git user name {value:text}",
            "(change|configure) email !for git {mail:email}",
            "(change|configure) (email|commit) {mail:email} (repo|repository|git)",
        ),
        run=config,
        yes={
            "set my git user name to 'Ann Lee'": "git config user.name 'Ann Lee'",
            "set the global git email to ann@example.com": "git config --global user.email ann@example.com",
        },
        no=("show my git email", "change the author of the last commit"),
        also="my globally global user name email address to as for this local only config username identity author in all here commit",
    ),
    git(
        "config.alias",
        say=(
            "(create|add|change|define) git alias {alias:ref} (!for|!to|!as) {cmd:text}",
            "git alias {alias:ref} (!for|!to) {cmd:text}",
            "(create|add) alias {alias:ref} !for git {cmd:text}",
        ),
        run="git config --global alias.{alias} {cmd}",
        yes={"create a git alias st for status": "git config --global alias.st status"},
        no=("list git aliases", "create alias ll for 'ls -l'"),
        also="global to for as named shortcut",
    ),
    git(
        "config.alias.list",
        say=("git alias",),
        run="git config --get-regexp '^alias\\.'",
        yes={"list git aliases": "git config --get-regexp '^alias\\.'"},
        no="create a git alias st for status",
        also="all my configured defined",
    ),
    git(
        "config.editor",
        say=(
            "(change|configure|!use) git editor [to] {editor:ref}",
            "(change|make) {editor:ref} git editor",
            "git (!use|!using) {editor:ref} editor",
        ),
        run="git config --global core.editor {editor}",
        yes={"set the git editor to nano": "git config --global core.editor nano"},
        no="edit git config",
        also="default global to as my for the core",
    ),
    git(
        "config.branch",
        say=(
            "(change|configure) [git] default branch [name] [to] {branch:ref}",
            "git default branch {branch:ref}",
        ),
        run="git config --global init.defaultBranch {branch}",
        yes={"set the default branch name to main in git": "git config --global init.defaultBranch main"},
        no="rename branch main",
        also="name to new initial for git global in as init",
    ),
    git(
        "config.credentials",
        say=(
            "git (remember|store|cache|save) (password|credentials|credential)",
            "(remember|store|cache|save) git (password|credentials)",
            "git credential (helper|store|cache)",
        ),
        run="git config --global credential.helper [[store?store]][[!store?cache]]",
        yes={"make git remember my credentials": "git config --global credential.helper cache"},
        no="show git config",
        also="make my for credential helper store password save permanently",
    ),
    git(
        "config.get",
        say=(
            "git config (value|!get|setting) {key:file}",
            "value of git config {key:file}",
            "git (config|setting) {key:file}",
        ),
        run="git config --get {key:raw}",
        yes={"get git config value user.email": "git config --get user.email"},
        no="set git config",
        also="value of get setting for option global key",
    ),
    git(
        "bisect.start",
        say=(
            "(start|begin|run) bisect [session]",
            "git bisect [start]",
            "bisect start",
            "!find commit (introduced|broke|caused) bug",
            "(start|begin) binary [search] (commit|bug)",
        ),
        run="git bisect start",
        yes={"start a git bisect": "git bisect start"},
        no=("mark commit as bad in bisect", "end the bisect"),
        also="session start binary search to a bug new which",
    ),
    git(
        "bisect.mark",
        say=(
            "mark [commit] (good|bad)",
            "bisect (good|bad)",
            "bisect (good|bad) {ref:commit}",
            "mark [commit] {ref:commit} (good|bad)",
        ),
        run="git bisect [[good?good]][[bad?bad]][[ref? {ref}]]",
        yes={
            "mark the current commit as bad in bisect": "git bisect bad",
            "bisect good v1.0": "git bisect good v1.0",
        },
        no="start bisect",
        also="commit current this as in bisect mark version good bad",
    ),
    git(
        "bisect.reset",
        say=("(stop|end|reset|finish|quit|abort|exit|cancel) bisect",),
        run="git bisect reset",
        yes={"end the bisect": "git bisect reset"},
        no="start bisect",
        also="session out current and",
    ),
    git(
        "submodule.update",
        say=(
            "(update|initialize|init|download|clone|pull|checkout|fetch|!get) submodule",
            "submodule update",
        ),
        run="git submodule update --init --recursive[[newest? --remote]]",
        yes={
            "update all submodules": "git submodule update --init --recursive",
            "initialize git submodules": "git submodule update --init --recursive",
        },
        no=("list submodules", "add a submodule"),
        also="all recursively recursive and newest to commit remote nested init update initialize",
    ),
    git(
        "submodule.list",
        say=("submodule", "submodule status"),
        run="git submodule status",
        yes={"list submodules": "git submodule status"},
        no=("update submodules", "add submodule"),
        also="all status have of",
    ),
    git(
        "submodule.add",
        say=(
            "add submodule {url:remoteurl}",
            "add {url:remoteurl} as submodule",
            "add submodule {url:remoteurl} (!in|!to|!at|directory) {dir:dir}",
        ),
        run="git submodule add {url}[[dir? {dir}]]",
        yes={"add https://github.com/a/b.git as a submodule": "git submodule add https://github.com/a/b.git"},
        no="list submodules",
        also="new as to under from in directory",
    ),
    git(
        "worktree.list",
        say="worktree",
        run="git worktree list",
        yes={"list git worktrees": "git worktree list"},
        no="add a worktree",
        also="all have",
    ),
    git(
        "worktree.add",
        say=(
            "(add|create|new) worktree {dir:dir} (branch|!for|!from|!with) {branch:ref}",
            "(add|create|new) worktree branch {branch:ref} (!in|!at|!to) {dir:dir}",
            "(add|create|new) worktree (!in|!at|directory) {dir:dir}",
            "(add|create) worktree {dir:path}",
        ),
        run="git worktree add {dir}[[branch? {branch}]]",
        yes={"create a worktree in ../hotfix for branch hotfix": "git worktree add ../hotfix hotfix"},
        no="list worktrees",
        also="new branch for in at to",
    ),
    git(
        "worktree.remove",
        say=("delete worktree {dir:dir}", "delete worktree (!in|!at|directory) {dir:dir}"),
        run="git worktree remove {dir}",
        yes={"remove the worktree ../hotfix": "git worktree remove ../hotfix"},
        no="list worktrees",
        also="in at named",
    ),
    git(
        "archive",
        say=(
            "git archive",
            "(export|archive|zip) (repo|repository|git|head|branch) [zip archive]",
            "git archive {out:archive}",
            "(create|export|zip|archive) (git|repo|repository|head) {out:archive}",
            "(export|archive|zip) branch {ref:ref}",
            "(export|archive|zip) branch {ref:ref} {out:archive}",
            "create (zip|archive) (git|repo|repository|head)",
            "create (zip|archive) branch {ref:ref}",
        ),
        run=archive,
        yes={
            "export the git repo as a zip": "git archive --output=archive.zip HEAD",
            "git archive branch dev to dev.tar.gz": "git archive --output=dev.tar.gz dev",
        },
        no=("extract archive.zip", "zip the folder src"),
        also="zip archive of to as current head branch named file without history export create into in from last commit",
    ),
    git(
        "patch.create",
        say=(
            "(create|generate|make|export) patch [last commit]",
            "(create|export) patch last {n:number} commit",
            "last {n:number} commit [as] patch",
            "export last commit as patch",
            "format patch",
            "(create|export) commit {ref:commit} patch",
        ),
        run=patch,
        yes={
            "create a patch from the last commit": "git format-patch -1 HEAD",
            "create patches for the last 3 commits": "git format-patch -3 HEAD",
        },
        no=("apply fix.patch", "stage a patch"),
        also="from of for last newest commit file new as git head",
    ),
    git(
        "patch.diff",
        say=(
            "(save|write|export|create) (difference|change|patch|uncommitted) [to] {file:file}",
            "(save|create) patch {file:file} [from] (uncommitted|change|difference)",
            "git difference to {file:file} file",
            "(save|create) (uncommitted|unstaged|staged) change patch {file:file}",
        ),
        run="git diff[[staged? --staged]] > {file}",
        yes={"save my changes to fix.patch": "git diff > fix.patch"},
        no=("apply fix.patch", "create a patch from the last commit"),
        also="file patch change difference uncommitted unstaged staged local to from with named as current all git named in my",
    ),
    git(
        "patch.apply",
        say=("apply [patch] {file:file}", "apply patch file {file:file}", "git apply {file:file}"),
        run="git apply {file}",
        yes={"apply the patch fix.patch": "git apply fix.patch"},
        no=("create fix.patch", "apply the stash", "kubectl apply -f app.yaml"),
        also="patch file difference with from",
    ),
    git(
        "patch.am",
        say=(
            "(apply|import) [patch] {file:file} !as commit",
            "git am {file:file}",
            "(apply|import) mailbox {file:file}",
        ),
        run="git am {file}",
        yes={"apply 0001-fix.patch as a commit": "git am 0001-fix.patch"},
        no="apply fix.patch",
        also="patch file commit mailbox format-patch with from author message",
    ),
    git(
        "hooks",
        say=("git hook", "hook (git|repo|repository)"),
        run='ls "$(git rev-parse --git-path hooks)"',
        yes={"list git hooks": 'ls "$(git rev-parse --git-path hooks)"'},
        no="git log",
        also="all installed",
    ),
    git(
        "gitdir",
        say=(
            "git directory (path|location|where)",
            "where git directory",
        ),
        run="git rev-parse --git-dir",
        yes={"show the path of the git directory": "git rev-parse --git-dir"},
        no="git root",
        also="of .git path show location metadata",
    ),
)
