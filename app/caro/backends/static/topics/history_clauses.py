"""The clauses of requests about the history of a git repository; `clauses.py` explains the form of a row.

`{ref}` takes a bare name, `{gitref}` one that can only be a branch, a tag or a commit.
"""

from caro.backends.static.topics.times_clauses import TIMES

CLAUSES = (
    TIMES
    + """
git: git [repo|repository]; [in] this (repo|repository|project); (repo|repository|project|codebase); [in] git
noun.commit: commit; [git] history; git log; commit history; log; commit log; history of commits; commit made; commit were made; whatdid commit; commitsdid made
noun.file: [the] files; [which] file
noun.line: line; lines of code; (add|added|insertions) and (delete|deleted|removed|deletions) line; line (add|added|changed|modified|change|written|wrote|write) [and|or] [delete|deleted|removed]; line (add|added) and (delete|removed|deleted); (insertions|additions) [and] [deletions]; code churn; churn
noun.author: author; contributor; committer; developer; people (contributed|committed|commit); all author; all contributor; who contributed; who (wrote|authored) code
noun.who: who; who (made|make|wrote|authored); everyone; everyone who; everybody; everybody who; people; people who; person; person who; developer who; who else
change: (modified|change|touch|touched|edit|worked|work) [on]; were (modified|change)
author.is: (by|from|of) [author|user|developer] {name}; author {name}; [by|from] author {mail}; (by|from) {mail}; {name} (made|make|wrote|write|push|pushed|author|authored|create|committed|commit|modified|change|touch|edit|introduced|add|added|delete|deleted|removed); by {ref}; authored by {name}; whose author is {name}
author.did: whatdid {name} [commit|work on|make|modified|change|push]; commitsdid {name} [make|made|create|push|write|wrote]
author.full: (by|from|of) [author] {name} {name}; author {name} {name}; {name} {name} (made|make|wrote|write|push|pushed|authored|commit)
author.two: (by|from) {name} (and|or) {name}; author {name} (and|or) {name}
author.poss: {name} commit; {name} commit history; {name} last {number} commit; {name} (recent|recently|newest) commit; {name} last commit
author.me: [by] ofmine; by myself
except.author: except [commit] [by|from|of] [author] {name}; not [made|authored|author|written] (by|from) {name}; without [commit] [by|from|of] {name}
except.me: not (made|authored|author) by me; not by me
path.is: (modified|change|touch|affect|touching|affecting|edit|work|worked|wrote|authored|involve|involving|in|to|of|for|under|on|inside|concerning) [on|to|in|under|file|directory|any] {path} [file|directory]; (modified|newest|change|touch|affect|touching|affecting|edit|work|worked|wrote|authored|to|of|for|in|involving|on) [on|to|in] [file] {file} [file]; last (modified|change|commit) [to] {file}; (in|under|to|of|for|touch|touching|modified|change|affect|affecting) [directory] {name} directory; (in|under|to|of|for|touch|touching|modified|change|affect|affecting) directory {name}; (touch|touching|affect|affecting|modified|change) [any|all] [file|files|anything] (in|under) {path}; (in|under|to|modified|change|touch|touching) [directory] {word} directory
path.glob: (modified|change|touch|touching|affect|in|to) [file] {glob} [file]
path.ext: [modified|change|touch|touching|affect|to|in] (only|any) {ext} files; (modified|change|touch|touching|affect|affecting|to|in) [the] {ext} files
path.maybe: (in|under|inside|of|on|touch|touching|to|for) {name}; (modified|change) {name}
except.path: (except|not|without) [in|under|touching|touch|from] [file|directory] {path} [directory]; (except|not|without) [in|under] {file}; except [the] {word} directory; except directory {word}
message.has: message (containing|matching|with|including|include|mention) [the] [word|text|string|issue] {text}; (containing|matching|mention|mentioning) [the] [word|text|issue] {text} [in message]; message {pickaxe}; message {quoted}; with message {text}; with {text} in [the|their] message; with {quoted}; (refer|referencing|refers|reference|references|referring) [to] [issue|ticket] {text}; with [the] (word|text) {text} [in] [their] [message]; whose message (starting|start) [with] {text}
saying.has: commitsaying [containing|matching|including] [the] [word|text|issue] {text}
diff.added: (add|added|create|introduced|introduce) [the] [file] {file}; {file} (added|create|add|introduced)
diff.deleted: (delete|deleted|removed) [the] [file] {file}; {file} (delete|deleted|removed|disappeared|lost|gone|disappear)
noun.what: whatdid
noun.when: when; where
saying.starts: commitsaying starting [with|by] [the] [word|text|prefix] {text}; message starting [with] {text}; message starting {quoted}; (with|having) message starting {text}; prefixed [with] {text}
path.more: (or|and) [file] {path}; (or|and) [file] {file}
message.not: message not containing [the] [word] {text}; not containing [the] [word] {text} [in message]; not mention {text}; without [the] (word|text) {text} [in message]; not (containing|mention) {text}
follow: (including|with|across|through|follow|and|also|from before|despite) [all|any|its|the] (rename|renames|renaming|move|moves); even [if|when] [it] [was] rename; even across [its] (rename|renames); follow (rename|renames|renaming); (rename|renames) included; across (rename|renames)
merges: merge; merge commit; only merge; only merge commit
merges.not: (except|not|without|no) [counting|count|including|with|the|any] merge [commit]; non-merge; not merge commit; that are not merge; not merges
pick: (introduced|introduce|add|added|delete|deleted|removed|touch) [or|and] [delete|deleted|removed] [the] [text|word|string|line|code|function|method|variable|class|call] {pickaxe}; (modified|change) [the] (text|word|string|line|code|function|method|variable|class|call|number of occurrences of) {pickaxe}; (add|added|delete|deleted|removed) [or|and] [delete|deleted|removed|add|added] {quoted}
range.pair: between [the] [tag|branch|commit|release|version] {gitref} and [tag|branch|commit|release|version] {gitref}; from [tag|branch|commit] {gitref} to [tag|branch|commit] {gitref}; between (tag|branch|commit|release|version) {ref} and [tag|branch|commit|release|version] {ref}; (since|after) {gitref} [up] to {gitref}; between {ref} and {ref}
range.since: (since|after) [tag|commit|release|version|branch] {gitref}; since (tag|commit|release|version|branch) {ref}; newer {gitref}
range.lasttag: since [the] (last|newest) (tag|release|version) [tag]; since [the] (last|newest) tagged (release|version)
range.ahead: [branch] {gitref} [branch] ahead [of] [branch] {gitref}; [branch] {ref} [branch] ahead of [branch] {ref}; branch {ref} ahead of [branch] {gitref}
range.behind: [branch] {gitref} [branch] behind [branch] {gitref}; [branch] {ref} [branch] behind [branch] {ref}
range.not: (on|in|of|from) [branch] {gitref} [branch] except [on|in] [branch] {gitref}; (on|in|of|from) [branch] {ref} [branch] except [on|in] [branch] {ref} [branch]; (on|in|of|from) [branch] {gitref} [branch] except [on|in] [branch] {ref} [branch]; (on|in|of|from) [branch] {gitref} [branch] not [on|in|merge|merged|part of] [yet] [branch] {gitref}; (on|in|of|from) [branch] {ref} [branch] not [on|in|yet] [in|on] [branch] {ref} [branch]; (on|in|of) [branch] {ref} [branch] (missing|without) [from|in|on] [branch] {ref}; {gitref} containing {gitref} not; (on|in) [branch] {ref} [branch] that {ref} not have; (on|in|of|from) [branch] {ref} [branch] unmerged [into|in|to] [branch] {ref}
range.missing: not [yet] [in|on|merged] [into] [branch] {gitref} [yet]; unmerged (in|into|to) [branch] {gitref}; (missing|without) (in|on|from) [branch] {gitref}; ahead [of] [branch] {gitref}
range.unpushed: unpushed; not [yet] on [the] (remote|server|origin); unpushed to {remote}
branch.is: (on|in|of|from|for) [the] [branch] {gitref} [branch]; (on|in|of|from) branch {ref}; (on|in|of|from) {ref} branch; branch {ref}
branch.all: [on|in|from|of|across|over] all branch; [on|in|across] any branch; each branch; all refs; everywhere
branch.this: [on|in|of] this branch; [on|in|of] current branch; so far; to date; ever; all time
n.last: [the] last {number}; {number} (newest|recently|last); newest {number}; top {number}; limit [to] {number}; up to {number}; at most {number}
n.bare: {number}
n.first: first {number}; {number} oldest; oldest {number}
n.one: newest; last; most recent
one.first: first; oldest
recent: recently
order.reverse: reverse [order]; oldestfirst; oldest at top; chronologically; in chronological order
order.normal: newestfirst; sort by date; by date
fmt.oneline: [as|in] oneline [each]; short; brief; compact; [in] short (form|format); on one line; one per line; condensed; briefly
fmt.stat: commitsaying [the|their] (stat|statistics|diffstat); with [the|their] count [of] (modified|change|changed|added|add|delete|deleted) [and] [deleted|delete|removed] line; (with|and) how many line [each|they|were] (modified|change|add|added) [and] [delete|deleted|removed]; [with] (stat|statistics|diffstat); with [a|the] summary [of change]
fmt.patch: commitsaying [the|their] (patch|difference|patches|diffs); [with] (patch|difference|diff); with [the|their] (change|diffs|patches|difference); including [the] (difference|patch|change)
fmt.files: commitsaying [the|their] [modified|change|touched] file [they|it] [modified|change|touch]; (with|and|including) [the|a list of] file [they|that|were|each] [modified|change|touch]; with file name; with [their] modified files; and [which] file [they|it] (modified|change|touch); including [the] file (modified|change)
fmt.graph: [as|in] [a] graph; [as|in] [a] tree; graph view
fmt.subject: [only|just] [the] (subject|subjects|titles|title|messages|message) [lines|line] [only]; and [the] (messages|message|subject|title|titles); (subject|title|messages) of
fmt.short: [only] [and] (short|abbreviated) (hash|hashes|sha|shas|id|ids)
fmt.date: commitsaying [the|their] date; [and|with] [their|the] date; [and] [the] date of each; [and] when
fmt.name: [and] [the] author name; and author
fmt.hash: [only] [and] [the] (hash|hashes|sha|shas|id|ids)
fmt.author: commitsaying [the|their] author [name] [and] [the|their] [date]; commitsaying [the|their] date and author; (with|and|including) [the|their] author [name] [and] [date]; with [their] date [and author]; with author and date; and who made them; and who (made|wrote) (it|them|each)
group.author: (each|by) (author|contributor|person|developer|user|people|committer); group by author; did each author (make|do); sort by author; each person (made|make|did); each (author|contributor|developer|person) (make|made|do|did|have|push)
group.day: (each|by) day [of the month]; daily; group by day
group.week: (each|by) week; weekly
group.month: (each|by) month; monthly; group by month
group.year: (each|by) year; yearly; group by year; annually
group.weekday: (each|by) weekday; (each|by) day of [the] week; on each day of the week
group.hour: (each|by) hour [of [the] day]; hourly
group.file: each file
top.day: which day [have] most; day [with|have] most; most (active|busy|productive) day; busiest day
top.weekday: (which|what) weekday most; weekday [with] most; (which|on which) day of [the] week most; most (active|busy|productive) (weekday|day of the week)
top.month: month [with] most; most (active|busy|productive) month; busiest month
top.hour: hour [of day] [with] most; [at] (which|what) hour most
most: most; most often; frequent; the most; most frequently; a lot
fewest: minimum; fewest; least
count: count; stat how many
sort.count: sort [by] count; sort by (number|count) [of] [commit]; by [number of] commit; sort by commit; sort; sort by most [commit]; most first; descending; largestfirst; with [their] [commit] count; with count [of commit] [each]; and count commit [each] [made]
email: [with|and] [their] (email|emails|e-mail) [address]
"""
)

EXAMPLES = {
    "which commit deleted old.txt": "git log --diff-filter=D -- old.txt",
    "find the commit where old.txt was removed": "git log --diff-filter=D -- old.txt",
    "which commit added app.py": "git log --diff-filter=A -- app.py",
    "git log": "git log",
    "history of app.py including renames": "git log --follow -- app.py",
    "what did the last commit change in app.py": "git show HEAD -- app.py",
    "last 3 commits with their diffs": "git log -p -n 3",
    "commits on dev but not on main": "git log --oneline main..dev",
    "last 5 commits with author and date only": "git log --format='%an %ad' --date=short -n 5",
    "show the last 5 commits": "git log -n 5",
    "last 3 commits one line each": "git log --oneline -n 3",
    "commits by alice in the last 2 weeks": "git log -i --author=alice --since='2 weeks ago'",
    "show commit history as a graph": "git log --oneline --graph",
    "commits that changed app.py": "git log -- app.py",
    "commits since 2024-01-01": "git log --since='2024-01-01 00:00'",
    "find commits whose message contains 'login'": "git log -i --grep=login",
    "list merge commits": "git log --merges",
    "show the first 5 commits": "git log --reverse --oneline | head -n 5",
    "commits on dev that are not on main": "git log --oneline main..dev",
    "commits between v1.0 and v2.0": "git log --oneline v1.0..v2.0",
    "show unpushed commits": "git log --oneline @{u}..",
    "list commits that are not yet pushed": "git log --oneline @{u}..",
    "count commits": "git rev-list --count HEAD",
    "how many commits are on branch dev": "git rev-list --count dev",
    "how many commits did alice make": "git rev-list --count -i --author=alice HEAD",
    "list contributors": "git shortlog -sn HEAD",
    "how many commits per author": "git shortlog -sn HEAD",
    "who has the most commits": "git shortlog -sn HEAD",
    "how many contributors does this repo have": "git shortlog -sn HEAD | wc -l",
    "which commits by Bob touched src/ since 2024-01-01, oldest first": "git log --reverse --author=Bob --since='2024-01-01 00:00' -- src/",
    "commits not by bob without merges": "git log -i --perl-regexp --author='^(?!.*bob)' --no-merges",
    "commits per weekday": "git log --format=%ad --date=format:%A | sort | uniq -c",
    "10 most frequently changed files in the git history": "git log --format= --name-only | sort | uniq -c | sort -rn | head -n 10",
    "top 3 contributors since 2024": "git shortlog -sn --since='2024-01-01 00:00' HEAD | head -n 3",
    "my commits from yesterday": 'git log --author="$(git config user.name)" --since=yesterday.midnight --until=midnight',
}
"""Requests and the commands that they must give."""

OTHERS = (
    "last commit date of every file in src",
    "restore the deleted file old.txt",
    "delete old.txt from git",
    "add app.py to the last commit",
    "create app.py and commit it",
    "undo the last commit",
    "commit app.py",
    "commit with message fix",
    "log file app.log",
    "push commits",
    "signed commits",
    "who is logged in since yesterday",
)
"""Requests that are none about this topic."""
