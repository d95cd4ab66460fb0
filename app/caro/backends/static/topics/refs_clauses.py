"""The clauses of requests about branches, tags and stashes; `clauses.py` explains the form of a row."""

CLAUSES = """
git: git [repo|repository]; [in] this (repo|repository|project); (repo|repository|project|codebase); [in] git
noun.branch: branch; branch name; name of branch; git branch
noun.tag: tag; release tag; tag name; git tag
noun.stash: stash; [git] stash list; list of stash; stash entries; stash entry; stash item; stash change; change in stash; stash number
name: name; only name; name only
when: when
where.local: local; locally; [on] here; only local
where.remote: remote; only remote; (on|in|of|from) [the] (remote|server|origin|github|gitlab); remote tracking
where.all: local and remote; remote and local; both local and remote; containing remote [ones]; also remote; remote ones too; remote also; everywhere
merged.into: merged [in|to] [branch] {gitref}; merged (in|to) [branch] {ref}
merged: merged; merged in current branch; merged in this branch
unmerged.into: unmerged [in|to] [branch] {gitref} [yet]; unmerged (in|to) [branch] {ref} [yet]; not [yet] merged [in|to] [branch] {gitref} [yet]
unmerged: unmerged; not merged; unmerged yet
gone: gone; [remote|upstream] [branch] (gone|disappeared|vanished) [on|from] [remote|server|origin]; (not|no) longer (exist|on|there|in) [on|in|at] [remote|server|origin|github]; deleted (on|from|in|at) [the] (remote|server|origin|github); (remote|upstream) [branch] [was] deleted; not exist [on|in] (remote|server|origin) anymore; (upstream|remote) not exist anymore
lonely: without [remote|upstream] (upstream|remote) [branch]; not have (upstream|remote); not (tracking|track) [remote|upstream] [branch]; without tracking [branch]
has.commit: (containing|include) [commit] {gitref}; (containing|with|include|have) commit {ref}; commit {ref} [in]
sort.date: sort by [commit] date; by [last|newest] [commit|change|activity] date; by [last|newest|recently] (commit|activity|change|modified|use); by age; by newest; by recency; by recently [modified|commit]; sort by (last|newest) [commit|change]; date; recently [modified|commit|use|usage]; newest [usage|use]; by creation [date]
sort.name: sort; sort alphabetical; alphabetical; sort by name; by name
sort.highest: (newest|highest|last) version first; highest version at top
sort.version: [sort] by version [number]; [in] version order; sort version; semver; [sort] by semver; version sort; by semantic version
dir.new: newestfirst; sort newestfirst; sort by newestfirst; (newest|last) [ones] (at|on) [the] top; newest on top; descending; highest first; reverse
dir.old: oldestfirst; sort oldestfirst; sort by oldestfirst; oldest (at|on) [the] top; oldest; (newest|last) at [the] (bottom|end)
n.old: {number} oldest; oldest {number}; first {number} create
n: last {number}; {number} newest; newest {number}; top {number}; first {number}; {number} last; {number} (recently|newest) (modified|use|usage|change); {number} recently
glob: matching {glob}; like {glob}; {glob}; pattern {glob}; named {glob}; starting {glob}; matching pattern {glob}; with pattern {glob}
prefix: starting [in|by|on|to] {word}; prefix {word}; with prefix {word}; under {word}; (in|under) {path}; starting {gitref}
part: containing [word|text] {text}; [with] {text} in [the|their] name; with name containing {text}; name containing {text}; named like {text}; mention {text}; [with] [the] word {text}
count: count
verbose: (track|tracks|follows|follow) remote [branch]; (track|tracks|follows|follow) [remote] upstream [branch]; [with] [their|the] (tracking|upstream) [branch|information|status]; verbose; which remote [branch] [they|each] (track|tracks|follow)
with.commit: [with|and] [their|the] last commit [each|message]; [with] last commit of each; [and] last commit [message|on|in|of] [each]
with.author: [with|and] [the|their] [name of] [the] [last] [commit] (author|authors|committer) [name]; and who [last] (made|commit|modified|change) [it|them|last]; and author [of each]; [with|and] [the|their] author [name] of [the|their] [last|newest] commit; [with|and] who made [the|their] last commit
with.commit.author: [with|and] [their|the] last commit and [its|the|their] author; [with|and] [their|the] author and last commit [message]
with.message: [with|and] [their|the] (message|description|annotation|note|text)
with.date: [with|and] [their|the] date; [with|and] [the|their] date of [the|their] last (commit|change); [with|and] [their|the] last (commit|change) date; [with|and] [their|the] last commit and [its|the] date; [and] when [they|each] [were] last (commit|modified|change|touched|updated); [with|and] [their|the] date of last (commit|change); [with|and] commit date; [with|and] when [they] [were] (created|create|made|tagged); when were made
at: (point|pointing|points) (at|to) [commit] {word}; on [the] current commit; on this commit; (at|on) head; of current commit; of this commit
annotated: annotated; only annotated
do.apply: apply; reapply; re-apply
do.pop: pop; (apply|restore) and (delete|drop); unstash
do.drop: drop; delete; discard; throw
do.content: content; (change|modified|difference|patch) (in|of|from|inside); difference; patch; as [a] patch; as [a] diff; full difference; [with] [the] (change|patch|difference); stored in; detail
do.files: which file [in|modified|change|touch]; [which] file (modified|change|touch|touched|in|stored in); file; file name; only file; names of file
do.keep: without (delete|drop|removing|deleting|dropping|popping) [it|from] [list|stash]; but keep [in] [list|stash]; keep [it|in] [list|stash]; keeping; keep it; not (delete|drop|removing|remove|pop) [from] [list]
ordinal: {ordinal}; {ordinal} [to] last; {ordinal} newest
index: {number}; number {number}; index {number}; at index {number}; item {number}
entry: {glob}
"""

EXAMPLES = {
    "branches with the author of their last commit": "git branch --format='%(refname:short) %(authorname)'",
    "which branch tracks which remote branch": "git branch -vv",
    "branches and when they were last updated": "git branch --format='%(refname:short) %(committerdate:short)'",
    "which branches contain commit 3f2a9c1": "git branch -a --contains 3f2a9c1",
    "branches by most recent commit, latest at the top": "git branch --sort=-committerdate",
    "the 5 most recently used branches": "git branch --sort=-committerdate | head -n 5",
    "remote branches not yet merged into main": "git branch -r --no-merged main",
    "branches whose remote is gone": "git branch -vv | grep ': gone]'",
    "how many remote branches are there": "git branch -r | wc -l",
    "local branches without an upstream": "git for-each-ref --format='%(refname:short) %(upstream)' refs/heads | awk 'NF == 1'",
    "branches starting with feature/": "git branch --list 'feature/*'",
    "tags ordered by version, newest first": "git tag --sort=-v:refname",
    "last 3 tags": "git tag --sort=-creatordate | head -n 3",
    "tags with their dates": "git tag --format='%(refname:short) %(creatordate:short)'",
    "show the second stash as a patch": "git stash show -p stash@{1}",
    "which files are in stash 2": "git stash show --name-only stash@{2}",
    "drop the second stash": "git stash drop stash@{1}",
    "what's in my stash list": "git stash list",
    "apply the third stash but keep it in the list": "git stash apply stash@{2}",
}
"""Requests and the commands that they must give."""

OTHERS = (
    "delete the branch old-login",
    "create a branch called dev",
    "stash my changes",
    "stash only config.yml",
    "create tag v1.0",
    "push all tags",
    "docker tag a b",
    "rename branch a to b",
    "delete all stashes",
    "html tags in index.html",
)
"""Requests that are none about this topic, or that intents of their own answer."""
