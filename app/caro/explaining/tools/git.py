"""git and its sub-commands."""

from __future__ import annotations

TEXT = """
git: keeps the history of files
  ~ sub
  -C=: in this folder
  -c=: with this setting, once
  --no-pager: without a pager
  --git-dir=: with this repository
  --work-tree=: with these files
  --version: prints its version
git init: makes a repository
  --bare: only the history, without files
  -b --initial-branch=: with this first branch
  -q --quiet: says little
  1: the folder
git clone: copies a repository with its history
  --depth=: only the last so many commits
  -b --branch=: this branch or tag
  --recursive --recurse-submodules: with those inside it
  --single-branch: only one branch
  --bare: only the history, without files
  --mirror: all of it, for later updates
  -q --quiet: says little
  -j --jobs=: so many at the same time
  --filter=: without what this leaves out
  --sparse: only the files at the top at first
  1: where from
  2: the folder
git add: marks changes for the next commit
  -A --all: all of them, removed files too
  -p --patch: asks about each
  -u --update: only of files that git knows
  -f --force: ignored ones too
  -n --dry-run: only tells what it would do
  -N --intent-to-add: only that the file will come
  -v --verbose: says what it does
  *: file or folder
git commit: records the marked changes
  -m --message=: with this message
  -a --all: with all changes of files that git knows
  --amend: in place of the last commit
  --no-edit: with the message that it has
  -v --verbose: shows the changes in the editor
  -n --no-verify: without the hooks that check it
  -s --signoff: with a line that signs it off
  -S --gpg-sign=?: signed with a key
  --allow-empty: even without changes
  -F --file=: with the message in this file
  --author=: by this author
  --date=: at this time
  --fixup=: to be joined with this commit later
  -C --reuse-message=: with the message of this commit
  -q --quiet: says little
  *: only these files
git status: tells what is changed and what is marked
  -s --short: in short
  -b --branch: with the branch
  -u --untracked-files=?: with files that git does not know
  --ignored=?: with ignored files
  --porcelain=?: for programs to read
  *: of this
git log: shows the history
  --oneline: a line for each commit
  -n --max-count=: so many commits
  -#: so many commits
  -p --patch -u: with the changes
  --graph: with a drawing of branches
  --all: of all branches
  --stat=?: with how much each file changed
  --since --after=: since then
  --until --before=: up to then
  --author=: only by this author
  --grep=: only with this in the message
  -S=: only those that add or remove this text
  -G=: only those with a changed line like this
  --follow: also from before the file was renamed
  --decorate=?: with names of branches and tags
  --pretty --format=: in this form
  --name-only: with names of files
  --name-status: with names of files and what was done
  --reverse: oldest first
  --merges: only merges
  --no-merges: without merges
  --first-parent: only the main line
  --date=: how times are written
  --abbrev-commit: with short numbers
  -L=: only of these lines
  --diff-filter=: only where files were so changed
  -i --regexp-ignore-case: capitals or not
  -g --walk-reflogs: where the branch stood before
  *: of this branch, range or file
git diff: shows what is changed
  --staged --cached: what is marked for the next commit
  --stat=?: only how much
  --name-only: only names of files
  --name-status: only names and what was done
  -w --ignore-all-space: blanks do not count
  -b --ignore-space-change: the number of blanks does not count
  --color=?: in colours
  --word-diff=?: word by word
  -U --unified=: with so many lines around
  --no-index: of files outside a repository
  --check: only mistakes in blanks
  --shortstat: only the sum
  --diff-filter=: only files so changed
  --quiet: says nothing; the status tells
  --exit-code: the status tells
  *: between these, or of this file
git show: shows a commit, tag or file of the past
  --stat=?: with how much each file changed
  --name-only: with names of files only
  --oneline: in short
  -s --no-patch: without the changes
  --pretty --format=: in this form
  *: which one
git branch: lists, makes or removes branches
  -a --all: also of the other sides
  -r --remotes: of the other sides
  -d --delete: removes it, where it is merged
  -D: removes it, merged or not
  -m --move: renames it
  -M: renames it, even over another
  -c --copy: copies it
  -v --verbose: with the last commit
  -vv: with the last commit and the other side
  -u --set-upstream-to=: joins it with this one of the other side
  -f --force: even where there is one
  --merged: only merged ones
  --no-merged: only ones not merged
  --show-current: only the name of this one
  --contains=: only with this commit
  --list: lists them
  --sort=: in this order
  --format=: in this form
  *: a branch
git checkout: goes to a branch, or brings files back
  -b=: makes this branch and goes to it
  -B=: makes this branch, even over another
  -f --force: throws changes away
  -t --track=?: joined with the other side's
  --orphan=: a branch without a history
  -p --patch: asks about each change
  --detach: to a commit, not a branch
  --ours: our side of a conflict
  --theirs: their side of a conflict
  -q --quiet: says little
  -: the branch before
  *: branch, commit or file
git switch: goes to a branch
  -c --create=: makes this branch first
  -C --force-create=: makes this branch, even over another
  -d --detach: to a commit, not a branch
  -f --force --discard-changes: throws changes away
  -: the branch before
  1: the branch
git restore: brings files back as they were; changes are lost
  --staged -S: only takes the mark for the next commit off
  --worktree -W: the files
  -s --source=: as they were there
  -p --patch: asks about each change
  *: a file
git reset: moves the branch, or takes marks off
  --hard: throws all changes away
  --soft: keeps changes, and their marks
  --mixed: keeps changes, takes marks off
  --keep: keeps changes that are not in the way
  --merge: ends a merge, keeps other changes
  -p --patch: asks about each change
  -q --quiet: says little
  *: to this commit, or of this file
git revert: makes a commit that undoes another
  -n --no-commit: only the changes
  --no-edit: without asking for a message
  -m --mainline=: as seen from this parent
  --abort: gives up
  --continue: goes on
  *: the commit
"""
