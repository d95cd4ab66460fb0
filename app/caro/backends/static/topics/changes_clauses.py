"""The clauses of requests about differences in a git repository; `clauses.py` explains the form of a row."""

CLAUSES = """
git: git [repo|repository]; [in] this (repo|repository|project); (repo|repository|project|codebase); [in] git
diff: difference; git difference; [the] (change|modified) [made|done]; patch; edits; what [did] change; have change; all (change|difference)
what.staged: staged; [in] (staging area|index); in staging; cached
what.unstaged: unstaged; not staged; [in] (working tree|working copy)
what.both: staged and unstaged; unstaged and staged; staged or unstaged; staged or not; staged and not staged; both staged and unstaged; unstaged or staged; staged as well as unstaged; uncommitted; uncommitted [yet]; (since|against|to|with|from|versus|vs) [the] last commit; (since|against|to|with|from|versus|vs) head; not [yet] committed; staged plus unstaged
pair: between [tag|branch|commit|release|version] {gitref} and [tag|branch|commit|release|version] {gitref}; [tag|branch|commit|release|version] {gitref} and [tag|branch|commit|release|version] {gitref}; from [tag|branch|commit|release|version] {gitref} to [tag|branch|commit|release|version] {gitref}; {gitref} (against|to|with|vs|versus) [branch|tag] {gitref}; between (branch|tag|commit|release|version) {ref} and [branch|tag|commit] {ref}; between {ref} and {ref} branch; branch {ref} and [branch] {ref}; {gitref} {gitref}; between branch {gitref} {gitref}
since: since [tag|release|version|commit|branch] {gitref}; (against|to|with|from|vs|versus) [branch|tag|commit] {gitref}; between [tag|branch|commit|release|version] {gitref} and (now|today|head|here|current|this branch|current branch|this|my branch|current state); from [tag|branch|commit] {gitref} to (now|today|head|here|current|this branch|current branch|this); between (current branch|this branch|head|now|my branch|current|my current branch|here) and [branch|tag] {gitref}; (current branch|this branch|head|here) (to|with|against|and|from) [branch] {gitref}
last.n: [in|of|over] last {number} commit; [by|of|in] [the] last commit; [in|of] newest commit
path: [in|of|to|for|on|under|at|made to|made in|inside] [file|directory] {path} [file|directory]; [in|of|to|for|on] [file] {file}; (in|under|inside|of|to) [directory] {name} [directory]; [only] in directory {name}; [in|under|of] [the] {word} directory
ext: [in|of|to|for|only] {ext} files; [in] {dotext} [files]
form.names: [which|what|list|only|just] file; [only] file name; names of file; list of file; name only; only name; name; which file; just file name; files only; file name only
form.status: with [their|the] status; name and status; file and status; file name and status; and whether [they] [are|were] (added|modified|deleted|add|delete|change)
form.stat: [with] [a] (stat|statistics|diffstat|statistic|overview|summary); stat; per file; each file; lines each file; count line each file; in short; short; brief
form.shortstat: [count] [of] [modified|change|added|deleted|add|delete|inserted] line; count line [modified|change|added|deleted|add|delete] [and] [added|deleted|removed|delete]; [count] line (added|add) and (delete|deleted|removed); line [modified|added]; summary only; only summary; only [the] (total|totals); total; shortstat; insertions and deletions; just summary
form.word: [each] word; word by word; word level; word difference; [at] [the] word level; on word level; color words; words
form.nospace: (ignoring|except|without|not) [all|any] (whitespace|space|spacing|indentation) [change]; ignore whitespace; whitespace ignored; insensitive whitespace
filter.added: added file; (new|create|added) file; file [that|which] [were] (added|create|add)
filter.deleted: (deleted|delete|removed) file; file [that|which] [were] (deleted|delete|removed)
filter.modified: file modified; modified file; change file; file change; file [that] (differ|difference); differing file
filter.renamed: (renamed|rename) file; file [that] [were] (renamed|rename)
count: count
"""

EXAMPLES = {
    "compare the last two commits": "git diff HEAD~1 HEAD",
    "show all changes staged and unstaged against the last commit": "git diff HEAD",
    "names of the files that differ between main and dev": "git diff --name-only main dev",
    "number of changed lines between v1.0 and v1.1, summary only": "git diff --shortstat v1.0 v1.1",
    "files added between v1.0 and v2.0": "git diff --name-only --diff-filter=A v1.0 v2.0",
    "how many files changed between v1.0 and v2.0": "git diff --name-only v1.0 v2.0 | wc -l",
    "diff of src/app.py against main": "git diff main -- src/app.py",
    "staged changes word by word": "git diff --word-diff --staged",
    "difference between main and dev ignoring whitespace": "git diff -w main dev",
    "statistics of the uncommitted changes": "git diff --stat HEAD",
    "what changed in src/ since v1.0": "git diff v1.0 -- src/",
}
"""Requests and the commands that they must give."""

OTHERS = (
    "difference between a.txt and b.txt",
    "commit the staged changes",
    "stash the uncommitted changes",
    "summary of sales.csv",
    "discard unstaged changes",
    "files changed since yesterday",
    "unstaged files",
    "switch to branch dev",
    "stage all modified files",
    "what changed in the last commit",
)
"""Requests that are none about this topic, or that intents of their own answer."""
