"""The clauses of which a request about many files is made, as data.

A row is `feature: pattern; pattern; …`. Patterns are written in plain words, which the lexicon turns into
concepts, so every synonym counts; `[x]` is optional, `(a|b)` are alternatives, `{size}` and the like take one
typed value. `{name}` takes a bare name or a quoted one, `{word}` any single word at all.
"""

CLAUSES = """
noun.both: files and directories; directories and files; files or directories; items
noun.dir: directories; subdirectories; dironly
noun.link: symlinks; links; soft links
noun.file: files
noun.script: scripts
ext.noun: {exts}
ext.dot: (each|all) {dotext}; {dotext} here; {dotext} in; {dotext} ones
ext.bare: (each|all) {ext}

size.gt: [with] [a] [size] [of] larger [in size] [of] {size} [in size] [each]; sizes larger {size}
size.ge: [with] [size] [of] atleast {size} [in size]; {size} atleast; {size} (and|or) larger
size.lt: [with] [size] [of] smaller [in size] [of] {size} [in size] [each]; [size] under {size} [in size]
size.le: [with] [size] [of] atmost {size} [in size]; {size} atmost; {size} (and|or) smaller
size.between: [with] [size] [of] between {size} and {size} [in size]; from {size} to {size} [in size]; [with] [size] between {number} and {size}; from {number} to {size} [in size]
size.eq: of size {size}; with size {size}; size is {size}; {size} in size; that are {size}

age.lt: [in|within|from|during|over|of|for] last {span}; within {span}; newer {span}; smaller {span} (old|ago); under {span} old; since {span} ago; in {span}; younger {span}; last {number} {span}; smaller {span}; for {span}; up to {span} old
age.gt: older {span}; larger {span} (old|ago|older); larger {span}; before {span} ago; atleast {span} old; {span} old or older; {span} older; {span} and older; over {span} old; from larger {span} ago; (atleast|larger) {span} (ago|old)
age.eq: {span} ago; exactly {span} ago
age.between: between {span} and {span} (ago|old); between {number} and {span} (ago|old); from {number} to {span} (ago|old); [of] larger {number} [and] smaller {span} [ago|old]; [of] larger {span} [and] smaller {span} [ago|old]; atleast {number} [and] atmost {span} [ago|old]; [of] smaller {span} [and] larger {span} [ago|old]; [of] smaller {span} [and] larger {number} [ago|old]
age.today: [in|from|since|during] today; since midnight; from earlier today; since this morning
age.yesterday: [from|on|in|during] yesterday
age.sinceyesterday: since yesterday
age.week: [in|within|from|during|of|over] (thisweek|lastweek); since lastweek
age.month: [in|within|from|during|of|over] (thismonth|lastmonth); since lastmonth
age.year: [in|within|from|during|of|over] (thisyear|lastyear); since lastyear
age.oldweek: older lastweek; before lastweek
age.oldmonth: older lastmonth; before lastmonth
age.after: after {date}; newer {date}
age.since: (since|from) {date}; on or after {date}; [since] {date} or later; starting from {date}
age.until: before {date}; older {date}; until {date}
age.on: (on|from) {date}; in {date}; during {date}; dated {date}
age.untilyear: before {year}; older {year}
age.afteryear: after {year}; newer {year}
age.sinceyear: since {year}
age.inyear: in {year}; from {year}; during {year}; in the year {year}
age.sinceday: (since|after|from) {weekday}; since last {weekday}
age.lastday: last {weekday}; on last {weekday}
age.onday: on {weekday}; this {weekday}; {weekday}
age.dayrange: between {weekday} and {weekday}; from {weekday} to {weekday}
age.range: between {date} and {date}; from {date} to {date}; after {date} and before {date}
age.recent: recently
field.modified: modified; [with] modification [time]; modified at; last (change|modification); change time; (modification|change) date; taken
field.change: change; [have] i change
field.accessed: accessed
field.changed: status changed
newer.file: (newer|after) {file}; newer [the] file {word}; more recent {file}; modified since {file}
older.file: older {file}; older the file {word}; before {file}

name.is: {file} (somewhere|anywhere|everywhere); {file} files; (find|where) [file] {file}; where move [file] {file}; where save [file] {file}; (find|where) file {name}; named {name}; named {file}; named {path}; named {ext}; [with] [the] name {name}; [with] name {file}; named {word}; named exactly {word}; filename is {word}
name.glob: [named] [matching] {glob}; named like {glob}; name matching {glob}; matching [the] pattern {glob}; with pattern {glob}; matching {name}; pattern {glob}
name.has: named like {word}; [with] name like {word}; [with] name (containing|with|has|matching) [the] [word|text|string] {word}; [whose] name includes {word}; containing [the] [word|text] {word} in [the] name; [with|having] {word} in [their|the|its] name; that have {word} in name; with [the] word {word} in name; name contains {word}; containing {word} in the file name; containing {word} in their file names
name.starts: [with] [name] starting with [letter|word|prefix|letters|character] {word}; [with] prefix {word}
name.ends: [with] [name] ending [in|with] [extension] {ext}; [with] [name] ending [in|with] {word}; [with] suffix {word}
name.anyext: not matter [the|what] extension; regardless of extension; whatever [the] extension; any extension; with any extension
nocase: [with] case insensitive; insensitive; except case; ignore case; regardless of case; no matter [the] case; in any case; whatever case
name.upper: [with|containing|having] uppercase [character] [in] [the|their|its] [name]; with uppercase name; named in uppercase
ext.is: {ext} (images|scripts|documents|archives); [with|of] [a] [the] extension [of] {ext}; [with] [the] extension {word}; with [an] {ext} extension; [of] type {ext}; {ext} files; {ext} code; {ext} source [code|files]; {ext} modules; {ext} extension; with {word} extension; having extension {word}; {ext} and {ext} files; {ext} or {ext} files; (each|all) {ext} files; (each|all) {ext} and {ext} files

has.text: containing [the] [word|text|pattern|phrase|keyword|term] {text}; with [the] (word|text|pattern|phrase) {text} [in them|inside]; matching text {text}; with {quoted} in them; with {quoted} inside; which contain the line {text}; with {word} inside; with {word} in it; mentioning {text}; mention {text}; (call|calling|reference|referencing) {text}
has.for: for {text}

owner.is: owner [by|of] [the] [user] {name}; belonging [to] [user] {name}; [of|by] user {name}; from user {name}
owner.me: ofmine; [of|by] ofmine
owner.mine: owner; owner by
owner.root: owner [by|is] [user] root; belonging to root
group.is: owner [by] [the] group {name}; [of|in|with|belonging] group {name}; group owner {name}; owner by group {word}; group {word}
perm.is: [with] permission [of|set to|are|is] {mode}; [with] {mode} permission; [with] permission {number}; [with] {number} permission; [that] [are|is] chmod {number}; mode {number}; [with] {mode}
perm.worldwrite: world writable; writable by (everyone|anyone|others|everybody|all|world); anyone can write [to]; others can write to; everyone can write to; world-writable; (other|others|everyone|everybody|anyone|world) [to] (write|modified|writable); writable by others; writable for (everyone|others|all)
perm.suid: suid; setuid; (suid|setuid) (binaries|programs|executables) [files]; with suid bit; with setuid bit; suid bit set; setuid bit set; with the suid permission; with suid bit set; with setuid bit set
perm.sgid: sgid; setgid; (sgid|setgid) (binaries|programs|executables) [files]
perm.readable: readable by everyone; world readable; (other|others|everyone|everybody|anyone|world) (accessed|read|readable); readable by (everyone|everybody|anyone|others|all|world); accessed by (everyone|everybody|anyone|others|all)
perm.ownerread: (readable|accessed) by [the|their] owner; owner (accessed|readable|read); accessed and write by [the|their] owner; readable and writable by [the] owner
perm.groupread: (readable|accessed) by [the|their] group; group readable; group accessed; group-readable
perm.groupwrite: writable by [the|their] group; group writable; group (write|modified); group-writable
perm.worldexec: (other|others|everyone|everybody|anyone) (execute|run); executable by (everyone|everybody|anyone|others|all); world executable
perm.ownerexec: (executable|run) [by|for|to] onlyme; onlyme (run|execute|executable)
perm.sticky: sticky
show.octal: [show] permission (in|as) octal; octal permission; octal; permission (in|as) octal; permission (in|as) number; permission numeric; numeric permission; permission in numeric
perm.writable: [that i can] writable; i can write to
perm.readonly: read only; read-only; not writable
is.executable: execute permission;executable; with execute permission; with executable permission; with execute bit; with executable bit set
is.empty: empty; with no content; nothing in them; without content
is.hidden: hidden; starting with a dot
with.hidden: [including|and] hidden ones; including hidden [files|item|directories]; (include|with|and) hidden [files|item] [too]; hidden included; even hidden; hidden too
is.hardlinked: [with|have] hardlinked
link.to: (point|pointing) [to|in|under|at] [directory] {path}; (point|pointing) [to|at] [file] {file}; link to {path}
is.broken: broken; pointing nowhere; point nowhere; pointing [to] nothing; without target; pointing to missing [files]

depth.max: [up to|atmost|only|down to|go] {number} level [deep|down]; [with] [a] [max|maximum] depth [of] {number}; {number} directories deep; level {number}; no deeper than {number} level; not deeper than {number} level; atmost {number} directories deep; {number} level deep
depth.one: not count subdirectories; without count subdirectories; except subdirectories; not recursive; without recursing; without subdirectories; not [in|including] subdirectories; except subdirectories; not descending; top level; directly in; in the top level; at the top level; immediate; without descending [into subdirectories]; do not descend into subdirectories; non-recursively; don't recurse; not go into subdirectories; without going into subdirectories; top-level
depth.any: and its subdirectories; and [all] [the] subdirectories; with subdirectories; including subdirectories; in [this] project; in [this] repo; everywhere; somewhere; under here; anywhere under here; (here|in here) and under; recursive; recursive in subdirectories; (in|and) [all] subdirectories; [in] here and [all] [below|its] subdirectories; and below; anywhere; at any depth; under it; down; nested; in the whole tree

place: (in|under|from|of|on|at|for) [directory] {path}; (in|under|from|of|for|at) {word} directory; (in|under|from|of|for) directory {word}; (in|under|from|of) directory named {word}; (in|under|from|of) {word}; {path} directory; directory {path}; [in] {path} tree; located in {path}; stored in {path}; located in {word}
place.home: [in|under|from|of|on] home directory; [in|under|from|of|on] home; [in|from] [the] user home directory; in my home
place.root: [on|in|across|from] [the] (entire|whole|all) [file] (system|disk|machine|computer|drive|filesystem); everywhere on (machine|disk); [in|from|under] root directory; filesystem wide; system wide; system-wide; anywhere on [the] (machine|disk|system|filesystem); on the disk; on all machine; on all disk; [in|on] root filesystem; starting [at|from] root; all over machine; across all machine; on machine
place.downloads: [in|from|under|of] downloads [directory]; [in|from|under|of] download directory
place.documents: [in|from|under|of] documents directory; (in|from|under) documents
place.desktop: (in|from|under|on|of) desktop [directory]; desktop directory
place.pictures: [in|from|under|of] (pictures|photos) directory
place.parent: [in|from|of] parentdir
place.tmp: [in|from|under|of] (tmp|temp|temporary) directory
place.here: [in|from|of|for] here
place.several: in {path} and {path}; (in|under) {path} or {path}

except.dir: not count [files in] {word}; not count [files in] {path}; not count [the] {word} directory; except [files] in {word} [directory]; except [files] (in|under) {path}; not under {word}; except under {word}; except [the] [directory] {path} [directory]; except [the] {word} directory; except [the] directory {word}; except anything in {path}; except files in {path}; except those in {path}; not in [the] [directory] {path}; not in [the] directory {word}; not in [the] {word} directory; (outside|outside of) [the] {path} [directory]; outside [of] [the] {word} [directory]; except {word}; not in {word}; except everything in {path}; except anything under {path}; except files in [the] {word} directory; except contents of {path}; not inside {path}; not under {path}; skip directory {word}; without {word} directory; without {path}; without {word}; not including {word}; not including {path}
except.type: sparedirs; except directories; not directories; without directories; except subdirectories; except symlinks; not symlinks
except.hidden: except hidden [files|ones|item]; except hidden (files|ones) and (files|directories); without hidden [files]; not hidden; not [including] hidden [files]
except.glob: except {glob} [files]; not matching {glob}; without {glob}; not {glob}
except.ext: except {ext} files; except {ext}; not {ext} files; that are not {ext}; not ending [in|with] {ext}; not ending [in|with] {word}; without [the] extension {ext}; without [the] {ext} extension; not {ext}; other {ext}
except.named: not named {file}; not named {word}; except {file}; except [the] file {word}; except [files] named {word}; except [files] named {glob}; not named {glob}
except.starts: [name] not starting with {word}
except.has: name not containing {word}; not containing {word} in [their|its] name
except.ends: name not ending [in|with] {word}
name.dir: (each|all) {name} directory; {name} directories; (find|where) directory {name}; (find|where) directory {word}; (find|where) {name} directory
each: each
noext: without [an|any] extension; no extension; not extension; have no extension
notempty: not empty; non-empty; nonempty; contain something
not.bit: (without|not) [the] (sticky|setuid|setgid|suid|sgid) [bit] [set]
not.owner: owner [by] [user] except {name}; owner [by] [user] except {word}; not owner [by] [user] {name}; not owner {word}; not belonging to {name}
not.groupless: groupless
not.ownerless: ownerless; not owner [by] (anyone|anybody|any user|user); without owner; not owner; without [a|an] [valid] owner
not.text: not containing [the] [word|text] {text}; without [the] (word|text) {text} [in them]; without {quoted}; not mention {text}
not.perm: not executable; lack [the] (execute|executable) [bit|permission]; without [the] (execute|executable) (bit|permission); missing [the] (execute|executable) (bit|permission); not have execute permission; not have execute bit
not.writable: without write permission; not have write permission; lack write permission; not writable by me
not.mode: permission except {number}; permission except {mode}; permission not {number}; permission not {mode}; without permission {number}; with permission except {number}; mode except {number}; mode not {number}
not.readable: [i] not (accessed|read|readable); not readable [by]; i not accessed
not.age.lt: not (modified|accessed) [in|within|for|since] [the] [last] {span}; untouched for {span}; untouched in [the] last {span}; not used in [the] last {span}; unused for {span}; not (modified|accessed) in over {span}; not modified for larger {span}
not.age.week: not (modified|accessed) [in|since|within] [the] (lastweek|thisweek)
not.age.month: not (modified|accessed) [in|since|within] [the] (lastmonth|thismonth)
not.age.year: not (modified|accessed) [in|since|within] [the] (lastyear|thisyear); untouched since lastyear

sort.size: sort [by] [file] size; by size; sort [by] how large; in order of size; ordered by size; according to size
sort.time: sort [by] [last] (modified|date|time|age) [time|date]; sort [by] modification (time|date); by [modification] (date|time|age); by modified [time|date]; in order of (date|age|time); by modification (time|date); by last modified; sort newest; chronologically; sort by newest; in chronological order; by newest; sort by how old; sort by the last modified [time|date]; last modified time
sort.access: sort [by] [last] accessed [time|date]; by accessed time
sort.name: sort [by] [file] name; by name; alphabetical; sort alphabetical [by name]; alphabetical by name; sort
sort.natural: [sort] [in] numeric [order]; [sort] natural; numeric sort; sort number
sort.ext: sort [by] [file] (extension|type); by extension; by type
dir.reverse: reverse [order]; in reverse [order]
dir.asc: ascending [order]; in ascending order; smallestfirst; smallest first
dir.desc: largestfirst; largest first; descending
dir.newest: [with] newestfirst; newest at top; oldest (at|on|in) [the] (bottom|end); oldest last; newest (at|on) [the] top
dir.oldest: [with] oldestfirst; oldest at top; newest (at|on|in) [the] (bottom|end); newest last; oldest (at|on) [the] top
top.largest: [top] {number} largest; largest {number}; largest; top {number} [by] size; {number} [files] (taking|using|with) largest; largest in size; by largest; {number} largest by size; with largest size; largest by size; top {number} largest
top.smallest: [top] {number} smallest; smallest {number}; smallest
top.newest: [top] {number} newest [modified]; newest {number}; newest [modified]; last {number} modified; last modified; {number} (last|recently) modified; {number} recently; last {number}; newest {number} modified; {number} modified newest; last {number} [files] modified; top {number} newest modified; recently modified {number}; newest changes; modified last; changed last
top.oldest: [top] {number} oldest [modified]; oldest {number}; oldest [modified]
top.n: top {number}; first {number}; limit [to] {number}; limit {number} results; {number} of them; the first {number} results; {number} results

show.targets: linktargets
show.size: [with|and|show|including] [their|its] [human] size; show size; along with [their] size; and how large they are; how large [is|are]; and size; by their size; file size; with human size; with size in human; size of each; what size; size (in|under) mb; and how large; size in mb
show.human: human; in human; in human sizes; human sizes
show.parents: (keeping|preserving|keep|preserve|maintaining|retaining|maintain|retain) [the|their] (tree|directory|path|structure|subdirectory) [structure]; with [their|the] (tree|directory structure); with path
show.bytes: in bytes; bytes
show.mb: in mb; in megabytes; in mib; in mebibytes; in total in mb; mb
show.gb: in gb; in gigabytes; in gib; in gibibytes; gb
show.onefs: onefs
show.long: long; in long; with [their] permission; and permission; show permission; with [all] information; with owner; with [their] (date|time); with modification (date|time); with timestamps; and (date|time); with permission and owner; with [their] modified (date|time); permission and size; with size and date; with permission and size; and modified date; with last modified date; along with permission; with owner and permission; and owner; [and] show owner; including owner; along with owner; with owner and group; and show permission; and show owner and permission; along with modified (date|time); timestamps
show.names: [print] only [their] name; name only; just [the] name; without [the] path; names; by name only; without directory
show.full: [with|show|print] [their] (full|absolute|complete) path; full path; absolute path; all path; with all path; as absolute paths; path
show.oneline: oneline
show.spare: (without|not) overwrite; (without|not) overwrite [any] existing [item|files|ones]; (without|not) overwrite [any] (item|files|existing)
group.ext: count by extension; group by extension; by extension; count each extension; of each (extension|type); each extension; each type; of each file type; grouped by type; by file type; count by type; per extension; for each extension

do.count: count
do.delete: delete; delete all; (clean|clear) (up|out); clean up all; clear out all
do.total: total [disk] (size|space|usage) [used|taken] [by|of|for|taken by|used by]; [how much] [disk] space [do|does] ; total [combined] size; how large are [all] [in total]; space usage [by|of]; disk usage [of|by]; combined size [of]; total disk usage [by|of]; sum size; add up size; how much [disk] space usage [by]; total; how much space; sum of size; sum file size; disk space usage by; space; sum of size of
show.summed: usage [together|total|all]; together; total; together usage
do.hash: [calculate|compute|create] (md5|sha1|sha256|sha512|md5sum|sha1sum|sha256sum|sha512sum) [checksum|hash|sum] [of|for]; [calculate|compute|create] [md5|sha1|sha256|sha512] (checksum|hash) [of|for]
do.move: move
do.copy: copy
do.lines: count [total] lines [of] [code]; total [number of] lines [of code]; lines of code; how many lines [of] [code] [are there]; count [the] lines of [each]; number of lines; total line count; line count; [together] with [their] line count; and [their] line count; together with [the] number of lines
do.archive: (archive|compress|zip) [up]
to.path: to [the] [directory] [called|named] {path}; to [the] directory {word}; to [the] {word} directory; to a directory called {word}; to {archive}; to {word}; to [{word}] directory named {word}; to [{word}] directory named {path}; in new directory [named] {word}; to new directory [named] {word}; to new directory [named] {path}; to [a|an] [archive|zip] [named|called] {archive}; as {archive}; in [a] [archive|zip] [named] {archive}; archive named {archive}; named {archive}; zip named {archive}
to.parent: to parentdir
to.home: to home directory; to home
to.tmp: to (tmp|temp|temporary) directory
do.chown: (change|set|transfer) owner [of] [to]; chown [of]
do.chgrp: (change|set) group [owner] [of]; chgrp [of]
do.chmod: [change] permission [of]; chmod; set permission; change mode
to.mode: chmod {mode}; chmod {number}; to {mode}; to {number}; {mode}; {number}; permission {number}; mode {number}
do.create: create; give; grant
mode.o-w: delete write permission (for|from|of) others; strip write permission (for|from|of) others; revoke write permission (for|from|of) others; delete others write permission
mode.a-x: delete run (from|for|of|on); delete executable (from|for|of|on); delete [the] (run|execute|executable) permission (from|for|of|on); delete (run|execute|executable) bit (from|for|of|on); strip (run|execute|executable) bit (from|for|of|on)
mode.go-w: delete write permission (for|from|of) group and others
mode.a-w: create read only; delete write permission
do.makeexec: add execute permission; add executable permission; set executable; chmod executable; mark as executable
do.find: find; where
"""
