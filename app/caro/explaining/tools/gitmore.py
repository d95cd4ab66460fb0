"""More of git's sub-commands."""

from __future__ import annotations

TEXT = """
git merge: brings another branch in
  --no-ff: always with a commit of its own
  --ff-only: only where nothing has to be merged
  --squash: its changes as one, not yet recorded
  --abort: gives up
  --continue: goes on
  --no-commit: does not record it yet
  --no-edit: without asking for a message
  -m=: with this message
  -X --strategy-option=: in case of conflict so
  -s --strategy=: in this way
  *: the branch
git rebase: puts commits onto another place; makes new ones of them
  -i --interactive: asks what becomes of each
  --onto=: onto this
  --continue: goes on
  --abort: gives up
  --skip: leaves this commit out
  --autosquash: joins those made for it
  --autostash: keeps changes aside meanwhile
  --root: from the first commit on
  -r --rebase-merges: with merges
  -x --exec=SHELL: runs this after each
  *: onto this, and which branch
git cherry-pick: brings single commits in
  -n --no-commit: only the changes
  -x: says in the message where from
  -m --mainline=: as seen from this parent
  --abort: gives up
  --continue: goes on
  --skip: leaves this commit out
  *: the commit
git pull: fetches from the other side and brings it in
  --rebase=?: puts your commits on top
  --no-rebase: merges
  --ff-only: only where nothing has to be merged
  --autostash: keeps changes aside meanwhile
  --all: from all other sides
  --tags: with all tags
  -p --prune: forgets branches that are gone there
  -q --quiet: says little
  1: the other side
  2: its branch
git push: sends commits to the other side
  --prune: removes branches there that are gone here
  --no-force-with-lease: overwrites in any case
  --porcelain: for programs to read
  -v --verbose: says more
  -4 --ipv4: over IPv4
  -u --set-upstream: and joins the branches
  -f --force: overwrites what is there
  --force-with-lease=?: overwrites, unless others sent something meanwhile
  --force-if-includes: only what you have seen
  --tags: all tags
  --follow-tags: tags of what is sent
  --all: all branches
  -d --delete: removes it there
  -n --dry-run: only tells what it would do
  --mirror: makes the other side the same
  --no-verify: without the hooks that check it
  -q --quiet: says little
  -o --push-option=: with this word for the other side
  1: the other side
  *: the branch or tag
git fetch: fetches from the other side, changes no file of yours
  --all: from all other sides
  -p --prune: forgets branches that are gone there
  -t --tags: with all tags
  --depth=: only the last so many commits
  --unshallow: the whole history after all
  -f --force: even over others
  -q --quiet: says little
  1: the other side
  *: which branch
git remote: the other sides
  -v --verbose: with addresses
git remote add: adds one
  -f: and fetches from it
  1: its name
  2: its address
git remote remove, git remote rm: removes one
  1: its name
git remote rename: renames one
  1: its name
  2: its new name
git remote set-url: changes an address
  1: its name
  2: its address
git remote show: tells about one
  1: its name
git remote prune: forgets branches that are gone there
  1: its name
git remote get-url: prints an address
  1: its name
git stash: puts changes aside
  -u --include-untracked: with files that git does not know
  -k --keep-index: leaves what is marked
git stash push: puts changes aside
  -m --message=: with this remark
  -u --include-untracked: with files that git does not know
  -a --all: ignored files too
  -k --keep-index: leaves what is marked
  -p --patch: asks about each
  *: only of this file
git stash pop: brings them back, and forgets them
  1: which ones
git stash apply: brings them back
  1: which ones
git stash list: lists what was put aside
git stash drop: forgets what was put aside
  1: which ones
git stash clear: forgets everything that was put aside
git stash show: shows what was put aside
  -p --patch: with the changes
  1: which ones
git tag: lists, makes or removes tags
  -a --annotate: with who and when
  -m --message=: with this message
  -d --delete: removes it
  -l --list: lists those like this
  -f --force: even over another
  -s --sign: signed with a key
  -n: with messages
  --sort=: in this order
  --contains=: only with this commit
  1: the tag
  2: the commit
git rm: removes files, and marks that
  -r: folders with all that is in them
  -f --force: changed ones too
  --cached: keeps the file; git forgets it
  -n --dry-run: only tells what it would do
  *: a file
git mv: moves or renames a file, and marks that
  -f --force: even over another
  *: the file
  $: where it goes
git clean: removes files that git does not know
  -f --force: really does it
  -d: folders too
  -x: ignored files too
  -X: only ignored files
  -n --dry-run: only tells what it would do
  -i --interactive: asks about each
  -e --exclude=: not these
  *: only here
git config: shows or sets settings
  --global: for you
  --system: for the machine
  --local: for this repository
  -l --list: lists them
  --unset: takes it away
  --get: shows it
  -e --edit: opens them in an editor
  --add: adds one more
  --show-origin: with where it comes from
  1: the setting
  2: its value
git blame: tells who changed each line last
  -L=: only these lines
  -w: blanks do not count
  -C: finds lines that were copied
  -e: with addresses
  *: the file
git grep: looks for a pattern in files that git knows
  ~ like=grep
git reflog: shows where branches stood before
  *: which one
git bisect: finds the commit that broke something, by halves
  ~ sub
git bisect start: begins
  *: a bad and a good commit
git bisect good: this one is good
  *: the commit
git bisect bad: this one is bad
  *: the commit
git bisect reset: ends, and goes back
git bisect run: tries each by a command
  ~ runs
git worktree: further folders for the same repository
  ~ sub
git worktree add: makes one
  -b=: with this new branch
  1: the folder
  2: the branch
git worktree list: lists them
git worktree remove: removes one
  -f --force: even with changes
  1: the folder
git worktree prune: forgets those that are gone
git submodule: repositories inside this one
  ~ sub
git submodule update: fetches what belongs here
  --init: begins those that are new
  --recursive: with those inside them
  --remote: the newest of the other side
git submodule add: adds one
  1: where from
  2: the folder
git archive: packs the files of a commit
  --format=: as this kind
  -o --output=: into this file
  --prefix=: in this folder
  *: which commit
git ls-files: lists files that git knows
  -o --others: those it does not know
  -m --modified: those that are changed
  -d --deleted: those that are gone
  -i --ignored: ignored ones
  -z: a zero byte behind each
  --exclude-standard: without ignored ones
  *: which
git rev-parse: says what a name stands for
  --short=?: in short
  --abbrev-ref: as a name
  --show-toplevel: the folder of the repository
  --verify: only where there is one
  *: the name
git rev-list: lists commits
  --count: only how many
  --all: of all branches
  -n --max-count=: at most so many
  *: of what
git shortlog: sums up who did what
  -s --summary: only how many
  -n --numbered: most first
  -e --email: with addresses
  *: of what
git describe: names a commit by the last tag
  --tags: any tag
  --always: a number where there is none
  --abbrev=: so many digits
  --dirty=?: says where files are changed
  *: the commit
git apply: changes files as a diff says
  --check: only tells whether it would fit
  -R --reverse: undoes it
  --index: and marks it
  --stat: only how much
  -p=: without so many folders of the paths
  *: the diff
git format-patch: writes commits as files to be mailed
  -o --output-directory=: into this folder
  -#: the last so many
  --stdout: prints them
  *: which commits
git am: takes in commits that were mailed
  --abort: gives up
  --continue: goes on
  *: the file
git gc: tidies the repository up
  --prune=?: forgets what nobody needs
  --aggressive: thoroughly, and slowly
git fsck: tests whether the repository is whole
  --full: all of it
git filter-branch: writes the history anew
  -f --force: even a second time
  *: how, and of what
git init-db: makes a repository
git notes: remarks on commits
  *: what is done to them
git update-index: changes what git knows of files
  --assume-unchanged: as if it were not changed
  --no-assume-unchanged: changes count again
  --skip-worktree: as if it were not there
  --no-skip-worktree: counts again
  --chmod=: with these rights
  *: a file
git update-ref: changes where a name points
  -d: removes it
  *: the name, and where to
git cat-file: shows what the repository holds
  -p: prettily
  -t: only the kind
  -s: only the size
  *: which
git sparse-checkout: only some folders as files
  *: what is done
git lfs: keeps big files elsewhere
  *: what is done
git help: explains a sub-command
  1: which one
"""
