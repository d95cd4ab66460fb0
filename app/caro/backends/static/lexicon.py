"""The words the matcher knows: what can be ignored, what is weak, and which words mean the same.

Read only when the index is compiled (`compiler.py`), never while answering. A row is `concept: word, word,
several words, …`; a word of several concepts belongs to the first. Inflections of single words are added by
the compiler. To teach a synonym, add it to its row.
"""

FILLERS = """
but
a an the that these those please pls plz kindly can could would will shall should may might must you u your i me we
us our my mine want wants wanna need needs would like how do does did doing done is are was were be been being am it its
it's there what whats which who whom whose just only simply simple quick quickly easy easily way ways command commands
terminal shell bash zsh linux unix mac macos osx hey hi hello ok okay thanks thank so also too some any really actually
currently right now o'clock i'd i'm i've let lets let's help try trying tell asap again etc something thing things
stuff somehow oneliner one-liner cli console prompt there's where's who's how's what's that's has have had having got
able specific given particular certain various gonna im ill i'll ya yo kinda basically exactly nicely bit
possible possibly perhaps maybe actual if best than ones yet about regarding concerning their they them much
"""

FILLER_PHRASES = """
give me; give me the; the amount of; amount of; how do i; how can i; how to; how would i; i want to; i need to; i would like to; i'd like to; can you; could you;
would you; commands to; commands for; what commands; which commands; the commands to; what is the command to; what command; command to; command for; command that; give me a command; good way to; a good way to; is there a way to; is there any way to; i have to;
help me; tell me; let me know; let me see; one liner; find out; for me; in the terminal; from the terminal; on the command line;
from the command line; in bash; in a shell; in my shell; on linux; in linux; on ubuntu; on debian; on unix; on my mac; on a mac; using bash; with bash; at the moment; right now; if i push; if i push now; if i pushed; if i pushed now; when i push; when i push now; on the next push; with the next push; next time i push; as well; if possible; so that i can;
so i can; a list of; the list of; list of; the contents of; the content of; contents of; content of; the output of; the value of; the names of; kind of; sort of; all of; each of the; any of; in total; as of now; what's the best way to; what is the best way to; the following;
want to; need to; going to; trying to; i am looking for; i'm looking for; do i have; are there; is there; of them; by any chance; a way to; compared to
"""

WEAK = """
show: show, list, display, print, see, view, output, present, enumerate, reveal, ls, listing, which are, shows
find: find, search, look, look up, looking up, locate, seek, look for, search for, hunt down, track down, looking for, searching for, get, fetch me, gimme, pull up
where: where, where is, where are, where's, wheres
all: all, every single, entire, whole, full, complete, everything, overall, every last
here: here, around here, this tree, this directory tree, this folder tree, current directory, current folder, this directory, this folder, this dir, current dir, the current working directory, current working directory, working directory, present directory, in place here, cwd, pwd here, this location, my current folder, my current directory
in: in, inside, within
on: on, upon
from: from, out of
to: to, onto, into, over to, over into
of: of
at: at
with: with
by: by
for: for
as: as
under: under, underneath, below, beneath
using: using, via, through, use
and: and, then, and then, &
or: or
this: this
current: current, current one, currently active, present
who: who, whom
whatdid: what did
command: command, commands
bash: bash
zsh: zsh
shell: shell, sh
when: when
named: named, called, name it, call it, naming it, calling it, name is, titled, by the name, by the name of, with the name, with name, whose name is
machine: this machine, my machine, the machine, my computer, this computer, the computer, machine, computer, system, my system, this system, my laptop, this server, the server, the host, this host, my pc, pc, box, this box, laptop
check: check, verify, inspect, examine
information: information, info, details, detail, data about, report, overview, summary of
"""
"""Concepts that may go unexplained: they say little when the rest of the query is understood."""

STRONG = """
delete: delete, remove, erase, rm, get rid of, wipe out, trash, deleting, del
create: create, make, generate, mkdir
copy: copy, cp, copies, put a copy, put a copy of, put copies of, place a copy of, save a copy of, leave a copy of, drop a copy of, make a copy, make a copy of, create a copy, create a copy of, take a copy of
move: move, mv, relocate, put, goes into, goes to, should go into, should go to, belongs into
rename: rename
count: count, how many, number of, tally, count of, total number of, amount of files, the number
larger: larger, bigger, greater, over, above, exceeding, more than, exceed, exceeds, larger than, bigger than, greater than, heavier than, heavier, >, in excess of, upwards of
atleast: at least, no less than, >=, minimum of, or more, or larger, or bigger, or above, or greater, or higher, and above, and higher
smaller: smaller, less, lighter, smaller than, less than, fewer than, lighter than, <, tinier than, under the size of, fewer
atmost: at most, no more than, no larger than, no bigger than, not more than, maximum of, <=, up to, or less, or smaller, or below, or fewer
between: between
largest: largest, biggest, heaviest, most space, the most space, most disk space, the most disk space, space hogs, taking up the most space, taking the most space, using the most space, use the most space, take up the most space, takes up the most space, eating up the most space, eating the most space, take the most space, takes the most space, takes up most space, take up most space, taking most space, taking up most space, most storage, huge
smallest: smallest, tiniest, lightest
newest: newest, latest, most recent, most recently, freshest, most recently modified, most recently changed, last modified, last changed
newestfirst: newest at top, newest at the top, newest on top, latest on top, latest at the top, newest ones first, newest one first, most recent on top, newest first, latest first, most recent first, from newest to oldest, newest to oldest
oldestfirst: oldest at top, oldest at the top, oldest on top, oldest ones first, oldest first, oldest to newest, from oldest to newest
oldest: oldest, least recently, least recent
newer: newer, newer than, more recent than, younger than
older: older, older than
largestfirst: smallest last, biggest on top, largest on top, largest first, biggest first, from largest to smallest, from biggest to smallest, from large to small, descending by size, big to small, large to small, largest to smallest, biggest to smallest
smallestfirst: biggest last, largest last, bigger ones last, largest at the end, biggest at the end, smallest first, from smallest to largest, smallest to largest, small to large
recently: recently, lately, recent
last: last, past, previous, preceding, final
first: first, initial
top: top
ago: ago, back
since: since
before: before, prior to, earlier than, until
after: after, later than
today: today, today's
yesterday: yesterday, yesterday's
thisweek: this week, this current week
thismonth: this month
thisyear: this year
lastweek: last week, past week, previous week, the last week
lastmonth: last month, past month, previous month
lastyear: last year, past year, previous year
modified: modified, changed, updated, edited, touched, modify, altered, written, written to
accessed: accessed, opened, read, accessible
createdtime: created on
file: file, files, regular file, regular files, plain file, plain files, ordinary files, normal files, document, documents
directory: directory, directories, folder, folders, dir, dirs
subdirectory: subdirectory, subdirectories, subfolder, subfolders, subdirs, subdir, sub folders, sub directories, sub-folders, sub-directories, nested folders
item: item, items, entry, entries, anything, stuff
symlink: symlink, symlinks, symbolic link, symbolic links, soft link, soft links, softlink, symlinked
broken: broken, dangling, dead
empty: empty, zero byte, zero-byte, zero length, zero-length, 0 byte, blank files, zero sized
hidden: hidden, dotfiles, dot files, dotfile
executable: executable, executables, runnable
ofmine: of mine, are mine
spacehog: takes up so much space, taking up so much space, takes so much space, takes up all the space, using all the space, uses all the space, taking up space, taking up all the space, taking up all my space, taking up my space, using up space, using up all the space, using all my space, eating space, eating up space, eating up my disk, eating up my disk space, eating my disk space, hogging space, hogging disk space, hogging my disk, filling my disk, filling up my disk, filling up the disk, filling the disk
onlyme: only i, only me, nobody but me, no one but me, nobody else, no one else, only myself, just me, just i, only my user, i alone, only the owner, only its owner, only their owner, the owner only, owner only, owner-only, for me only, for me alone, for myself only, for just me, by me only, by me alone, only by me, only by its owner, only by the owner, only for me, only to me, only to the owner, only to its owner, nobody except me, no one except me
letgroup: let the group, let group, let my group, let the group members, let group members
letothers: let others, let other users, let other people, let the others
leteveryone: let everyone, let everybody, let anyone, let all users, let anybody
nobody: nobody, no one, noone
dironly: only on folders, only on directories, only for folders, only for directories, on folders only, on directories only, for folders only, for directories only, directories but not files, folders but not files, but not files, but not on files, not files, not on files, not the files, folders only, directories only, only folders, only directories, only the folders, only the directories, just folders, just the folders, just directories, just the directories
recursive: with all it contains, and all it contains, with everything it contains, and everything it contains, with all that is in it, and all its files, and all the files in it, and all files in it, and its files, and all of its files, and the files in it, and all files inside, and all files inside it, and everything inside it, and what's inside, as well as its contents, with all its files, and the files inside, including all its files, and everything below it, incl subfolders, incl. subfolders, incl subdirectories, including what's in it, including what is in it, and what's in it, including its contents, including all its contents, including everything in it, including everything inside, including the contents, in this tree, in the whole tree, throughout the tree, recursively, recursive, in all subdirectories, in all subfolders, including subdirectories, including subfolders, in subdirectories, in subfolders, and subdirectories, and subfolders, and all subdirectories, and its subdirectories, and all its subdirectories, and below, and everything in it, and everything inside, and everything under it, and all its contents, and its contents, and all of its contents, with its contents, with all its contents, with everything in it, and contents, under the current directory tree, in the tree, anywhere below, and their contents, at any depth, all the way down
size: size, sizes, filesize, file size, file sizes
total: total, totals, combined, altogether, sum total
name: name, names, filename, filenames, file name, file names, basename
extension: extension, extensions, suffix, file extension, ext, file extensions
containing: containing, contain, contains, that contain, which contain, including the text, that mention, mention, mentions, mentioning, include, includes, including, incl, with the word, with the text, with the string, that has the word, having the word
matching: matching, match, matches, that match
starting: starting, starting with, start with, starts with, beginning with, begin with, begins with, prefixed with, prefixed
ending: ending in, ending with, end in, end with, ends in, ends with, ending, suffixed with
not: not, no, havent, hasnt, dont, doesnt, didnt, isnt, arent, wasnt, cant, isn't, aren't, don't, doesn't, didn't, haven't, hasn't, never, non, wasn't, weren't, cannot, can't
except: except, excluding, exclude, other than, but not, apart from, ignoring, ignore, skipping, skip, minus, leaving out, leave out, except for, excludes, all but, everything but, everything except, all except, everything except for, everything but for
without: without, lacking, missing, that lack
each: each, every, per, for each, for every, of each, of every
sort: sort, sorted, order, ordered, rank, ranked, arrange, arranged, sorting, order them, sorted in order
reverse: reverse, reversed, backwards, in reverse, in reverse order, reverse order, backward
descending: highest on top, highest at the top, highest at top, descending, descending order, in descending order, desc, high to low, highest first, highest to lowest, from highest to lowest, largest value first, z to a, from z to a, z-a, reverse alphabetical order, in reverse alphabetical order
ascending: ascending, ascending order, in ascending order, asc, lowest first, low to high, lowest to highest, from lowest to highest
natural: naturally, natural order, in natural order, natural sort order, version order, in version order
numeric: in numerical order, by their number, by their numbers, numerically, numeric, numerical, by number, as numbers, numeric order, in numeric order
alphabetical: alphabetically, alphabetical, in alphabetical order, alphabetical order, by alphabet, a to z, lexically, abc order
human: human readable, human-readable, in human-readable format, human-readable format, in a human readable format, in a human-readable format, in human-readable form, in human-readable, readable, in human readable form, in human readable format, human readable format, human friendly
long: long format, long listing, detailed, in detail, with details, in long format, long form, full details
line: line, lines, row, rows
word: word, words
character: character, characters, chars, char, letters, letter
column: column, columns, field, fields, col, cols
withbash: with bash, using bash, through bash, via bash, bash prompt, bash session
testoutput: show their output, see their output, with their output, showing their output, display their output, print their output, printing their output, and their output
linenumbers: with their line numbers, and their line numbers, with their numbers, and line numbers, plus line numbers, line numbers, line number, with line numbers, the line numbers, which line, what line, line nos
bytes: bytes, byte
zeromatches: files with zero matches, files with no matches, files without matches, files without any matches, files with none, files that have none, those with zero matches, those with no matches, those without matches, those without any matches, those with none, those that have none, ones with zero matches, ones with no matches, ones without matches, ones without any matches, ones with none, ones that have none
byteordermark: byte order mark, byte-order mark, byte order marks, bom, utf-8 bom, utf8 bom
alsoin: that are also in, which are also in, that is also in, are also in, also in, that also appear in, which also appear in, also appear in, also appears in, that also occur in, which also occur in, that also exist in, which also exist in
withcounts: with counts, with their counts, with the counts, with its count, with count, with the count of each, with a count of each, with counts of each, and their counts, and the count of each, and counts of each, and count of each, along with their counts, together with their counts, and how many times each occurs, and how many times each one occurs, and how often each occurs, and how often each one occurs, and how many times each appears, and how many times each one appears, and how often each appears, and how often each one appears, with how often each occurs, with how many times each occurs, with the number of occurrences, with the number of occurrences of each, and the number of occurrences of each, with their frequency, with their frequencies, with number of occurrences, and how often they occur, and how many times they occur, and how often they appear, and how many times they appear
comma: comma, commas, comma-separated, comma separated, comma-delimited
deviation: standard deviation, std deviation, standard-deviation, stddev, stdev, std dev
nomarks: without the markers, without markers, not including the markers, not including the markers themselves, excluding the markers, excluding the markers themselves, without the marker lines, without the markers themselves, but not the markers, keep the markers, but keep the markers, keeping the markers, but keeping the markers, markers excluded, markers exclusive, exclusive of the markers
withmarks: including the markers, including the markers themselves, including the marker lines, including both markers, with the markers, and the markers, markers included, markers inclusive, inclusive of the markers
oneheader: with only one header, with only one header line, with only one header row, with only the first header, with one header, with one header row, with one header line, with a single header, with a single header line, with a single header row, keeping only one header, keeping only the first header, keep only the first header, keep only one header, keeping just one header, keeping one header, keep one header, keeping a single header, keep the header only once, keep the header once, but keep the header only once, keeping the header only once, keeping the header once, header only once, the header only once, with the header only once, with the header once, header once, one header only, only one header, with the header only from the first, with the header of the first only, keep only the header of the first, keeping only the header of the first, without repeating the header, without repeating headers, without duplicate headers, skipping repeated headers, skip repeated headers
unsorted: unsorted, two unsorted, both unsorted
atatime: at a time, at the same time
striptop: drop the top directory, dropping the top directory, drop the top folder, dropping the top folder, drop the top-level directory, drop the top level directory, dropping the top-level directory, drop the top-level folder, drop the leading directory, dropping the leading directory, drop the first directory, without its top-level directory, without its top-level folder, without its top directory
wouldbe: what would be done, what would happen, what it would do, without doing it, without really doing it, without actually doing it, what would be deleted if, what would be copied if, what would be copied from, what would be copied, what would be transferred, what would be transferred if, what would be removed if, what would change if, what rsync would copy, what rsync would copy from, what rsync would do, what rsync would transfer, what rsync would change, what rsync would delete, what would be synced, without copying, without copying anything, without really copying, without actually copying, without actually copying anything
sparedirs: leave directories alone, leave directories untouched, leave directories as they are, leave folders alone, leave folders untouched, leave folders as they are, leave the directories alone, leave the directories untouched, leave the directories as they are, leave the folders alone, leave the folders untouched, leave the folders as they are, leaving directories alone, leaving directories untouched, leaving directories as they are, leaving folders alone, leaving folders untouched, leaving folders as they are, leaving the directories alone, leaving the directories untouched, leaving the directories as they are, leaving the folders alone, leaving the folders untouched, leaving the folders as they are, don't touch directories, don't touch folders, don't touch the directories, don't touch the folders, do not touch directories, do not touch folders, do not touch the directories, do not touch the folders, not touching directories, not touching folders, not touching the directories, not touching the folders, without touching directories, without touching folders, without touching the directories, without touching the folders, don't change directories, don't change folders, don't change the directories, don't change the folders, do not change directories, do not change folders, do not change the directories, do not change the folders, not changing directories, not changing folders, not changing the directories, not changing the folders
ownerless: belong to no user, belong to no one, belong to no existing user, belong to no known user, belongs to no user, belongs to no one, belongs to no existing user, belongs to no known user, belonging to no user, belonging to no one, belonging to no existing user, belonging to no known user, owned by no user, owned by no one, owned by no existing user, owned by no known user, without a valid owner, with no valid owner, whose owner no longer exists, whose owner does not exist, whose owner is gone, orphaned
groupless: belong to no group, belong to no existing group, belong to no known group, belongs to no group, belongs to no existing group, belongs to no known group, belonging to no group, belonging to no existing group, belonging to no known group, owned by no group, owned by no existing group, owned by no known group, without a valid group, with no valid group, without a group, with no group, whose group no longer exists
linktargets: along with their targets, along with their target, along with the targets, together with their targets, together with their target, together with the targets, with their targets, with their target, and their targets, and their target, and show their targets, and show their target, showing their targets, showing their target, plus their targets, plus their target, including their targets, including their target, and where they point, and where they point to, and where each points, and where each points to, and where each one points, and where each one points to, and what they point to, and what each points to, and show where they point, and show where they point to, and show where each points, and show where each points to, and show where each one points, and show where each one points to, and show what they point to, and show what each points to, showing where they point, showing where they point to, showing where each points, showing where each points to, showing where each one points, showing where each one points to, showing what they point to, showing what each points to, with where they point, with where they point to, with where each points, with where each points to, with where each one points, with where each one points to, with what they point to, with what each points to, and tell me where they point, and tell me where they point to, and tell me where each points, and tell me where each points to, and tell me where each one points, and tell me where each one points to, and tell me what they point to, and tell me what each points to
hardlinked: more than one hard link, more than one hard links, more than one hardlinks, multiple hard link, multiple hard links, multiple hardlinks, several hard link, several hard links, several hardlinks, at least two hard link, at least two hard links, at least two hardlinks, two or more hard link, two or more hard links, two or more hardlinks, hard linked, hardlinked, hard-linked
onefs: not on other filesystems, not on other file systems, not other filesystems, not other file systems, staying on this filesystem, staying on this file system, without crossing mount points, without descending into other filesystems, without descending into other file systems, not crossing filesystems, on the same file system, on the same filesystem, on one file system, on one filesystem, on this file system, on this filesystem, on this file system only, on this filesystem only, only on this file system, only on this filesystem, one file system only, one filesystem only, on one file system only, on one filesystem only, on the same file system only, staying on one filesystem, staying on one file system, staying on the same file system, staying on the same filesystem, stay on one file system, stay on the same file system, without leaving the file system, without leaving the filesystem, without crossing file systems, without crossing filesystems, without crossing file system boundaries, without crossing filesystem boundaries, without other file systems, not crossing file systems, within one file system, within the same file system
progress: progress, progress bar, progress bars, a progress bar, progress indicator
useragent: user agent, user agents, user-agent, user-agents, useragents
referrer: referrer, referrers, referer, referers
hideerrors: hiding error messages, hide error messages, errors hidden, with errors hidden, error messages hidden, suppressing errors, suppress errors, suppress error messages, suppressing error messages, errors suppressed, with errors suppressed, discard errors, discarding errors, discard error messages, discarding error messages, silencing errors, silence errors, ignore permission errors, ignoring permission errors, hide permission errors, hiding permission errors, suppress permission errors, suppressing permission errors, without permission errors, skip permission errors, ignore permission denied errors, ignoring permission denied errors, hide permission denied errors, hiding permission denied errors, suppress permission denied errors, suppressing permission denied errors, without permission denied errors, without permission denied messages, hide permission denied messages, hiding permission denied messages, suppress permission denied messages, suppressing permission denied messages, ignoring permission denied messages, no permission denied errors, no permission denied messages, without permission denied
newline: newline, newlines, line break, line breaks, linebreaks, linebreak
whitespace: whitespace, whitespaces, white space, white spaces, white-space
comments: comments, comment lines, commented lines, commented-out lines
tabstospaces: tabs to spaces, tabs with spaces, tabs into spaces, tabs by spaces, tabs for spaces, tab characters with spaces
datewithouttime: date without time, date without the time, date but not time, date but not the time, date but no time, date but no the time, date not time, date not the time, date except time, date except the time, date except for time, date except for the time, date excluding time, date excluding the time, date minus time, date minus the time, date leaving out time, date leaving out the time
timewithoutdate: time without date, time without the date, time but not date, time but not the date, time but no date, time but no the date, time not date, time not the date, time except date, time except the date, time except for date, time except for the date, time excluding date, time excluding the date, time minus date, time minus the date, time leaving out date, time leaving out the date
spacestotabs: spaces to tabs, spaces with tabs, spaces into tabs, spaces by tabs
unixtodos: lf to crlf, to crlf, unix to dos, unix to windows, to windows line endings, to dos line endings, to dos format, to windows format
lineendings: line endings, line ending, end of line characters, newline characters, end-of-line characters
pwd: pwd, where am i, which directory am i in, which folder am i in, what directory am i in, what folder am i in, in which directory am i, print the current directory, print current directory, print working directory, print the working directory, print the current working directory, name of the current directory, path of the current directory, path of the current folder, path of this directory, path of this folder, my current location, what is the current directory, what is my current directory, what's the current directory, full path of the current directory
backup: backup, backups, back up, back-up, backing up, backed up
readonly: read only, read-only, readonly, write protected, write-protected
mygroups: my groups, my own groups, my group memberships, my group membership
groupsof: which groups is, what groups is, which groups does, what groups does, groups of user, groups of the user, groups of, groups for, groups for user
meowner: make me the owner, make me owner, set me as the owner, set me as owner, take ownership, taking ownership, myself the owner, make me as the owner
wholeword: whole word, whole words, entire word, exact word, whole-word, full word, words only, whole words only, complete word
unique: unique, distinct, deduplicate, deduplicated, dedupe, uniq, de-duplicate, without duplicates, no duplicates, without repeats, remove duplicates, drop repeats, remove repeats, drop duplicates, removing duplicates, removing duplicate lines
norepeats: have no duplicates, has no duplicates, have no duplicate, have no repeats, are not repeated, aren't repeated, is not repeated, isn't repeated, not repeated, not duplicated, are not duplicated, aren't duplicated, never repeated
side: next to each other, beside each other, side-by-side
duplicate: duplicate, duplicated, duplicates, repeated, repeating, dupes, duplicate lines, occurring more than once, appear more than once, more than once
replace: replace, substitute, swap, replacing
permission: permission, permissions, perms, access rights, mode, modes, rights
owner: owner, owned, owns, own, belonging to, belong to, belongs to, owned by
user: user, users
group: group, groups
pid: pid, pids, process id, process ids, process number, process numbers, id of the process, process identifier
process: process, processes, procs, proc, program, programs, running process, running processes
running: running, executing
run: run, execute, launch, runs
kill: kill, terminate, end the process, kill off
stop: stop, halt, shut off, shutdown the service, stopping
beginning: beginning
start: start, begin, bring up
restart: restart, bounce
reload: reload
memory: memory, ram, mem
cpu: cpu, processor, cpus, processors
disk: disk, volumes, drive, hard drive, hard disk, disks, drives, hdd, ssd, filesystem, filesystems, file system, file systems, partition, partitions, storage, volume
space: space, room
usage: usage, used, consumption, utilization, consuming, utilisation, in use, are in use, is in use, uses, taking up, take up, takes up, taken up, taking, takes, occupy, occupies, occupied, hogging, eat, eats, eats up, eat up, eating, eating up, consume, consumes, take
free: free, available, remaining, left, unused
network: network, networks, networking, net
port: port, ports
listening: listening, listen, listens, listeners, listener
open: open, opened ports
connection: connection, connections, socket, sockets, connected
address: address, addresses
ip: ip, ip address, ip addresses, ips
targz: tar.gz, .tar.gz, tgz, .tgz, gzipped tar, gzipped tarball, compressed tar, compressed tarball, compressed tar archive, gzipped tar archive, gzip compressed tar, gzip-compressed tar
tarbz2: tar.bz2, .tar.bz2, tbz2, bzip2 compressed tar, bzip2 tar
tarxz: tar.xz, .tar.xz, txz, xz compressed tar, xz tar
sevenzip: 7z, 7zip, 7-zip, .7z, p7zip
archive: tar them up, tar them all up, tar it up, pack them up, pack it up, archive, tar up, tarball, tar, archives, tarballs, tar archive
zip: zip them up, zip it up, zip them all up, zip, zip up, zipped, zipped up, zip archive, zip archives
compress: compress, gzip, pack, archive up, bundle, bundle up, compressed, pack up
extract: extract, unpack, decompress, uncompress, unzip, untar, unarchive, gunzip, inflate, expand
branch: branch, branches
commit: commit, commits, committed
download: download, fetch, grab, pull down, wget
upload: upload, send
installed: installed
install: install
updates: updates
difference: compare two files, compare the two files, compare these two files, compare both files, diff two files, diff the two files, diff these two files, difference between the two files, differences between the two files, difference between two files, differences between two files, difference, differences, diff, differ, compare, differing, differs, what changed between, compared
tree: tree, tree structure, directory tree, folder structure, hierarchy, directory structure, tree view, file tree
log: log, logs
error: error, errors
text: text, string
pattern: pattern, regex, regular expression, expression
packagedeps: package dependencies, package's dependencies
package: package, packages, dependency, dependencies, library, libraries
version: version, versions
service: service, services, daemon, daemons, unit, units
container: container, containers
image: image, images, picture, pictures, photo, photos
server: server, servers
host: hostname, host name
date: date, dates
time: time, clock
change: change, set, alter, switch
follow: follow, tail -f, keep an eye on, keep watch on, keep tailing, live, in real time, in realtime, real-time, realtime, as it grows, continuously, as they come in, watch, monitor, keep watching, stream
uppercase: uppercase, upper case, capitals, capital letters, upper-case, upper, all caps
lowercase: lowercase, lower case, lower-case, lower, small letters
https: https
insensitive: whatever the case, whatever case, case insensitive, case-insensitive, ignoring case, ignore case, regardless of case, case insensitively, case-insensitively, any case
parentdir: one level up, one directory up, up one level, up one directory, directory above, folder above, parent directory, parent folder
oneline: one per line, one number per line, one value per line, one number on each line, one on each line, in one column, one file per line, single column, in a single column
level: level, levels, deep, depth
average: average, mean, avg
sum: sum, add up, sum up, total up, summed
maximum: maximum, max, highest
minimum: minimum, min, lowest, fewest
commonestword: most common word, most frequent word, most used word, most frequently used word, most often used word, word used most, word that appears most, word that occurs most, word appears most, word occurs most
commonestline: most common line, most frequent line, most repeated line, most duplicated line
frequent: frequent, common, most common, most frequent, most frequently, frequency, frequencies, most often, occurring most
checkout: checkout, check out, check it out, checked out
beon: want to be on, get me on, get me onto, get me to, put me on, bring me to, take me to, take me onto, need to be on, get on, get onto, be on
tobecommitted: will be committed, to be committed, going to be committed, about to be committed, would be committed, about to commit, ready to commit, ready to be committed, in the next commit, go into the next commit
commitsaying: commits with, commits with message, commits with the message, commits whose message, commits with a message, commits that mention, commits mentioning, commits which mention
merged: merged, already merged, been merged, fully merged
oursversion: our version, our versions, our changes, our side, ours, my version
theirsversion: their version, their versions, their changes, their side, theirs
gitignore: gitignore, .gitignore, gitignore file, .gitignore file, git ignore file
discard: discard, discarding
throw: throw, throw away, throw out, throwing away, chuck, chuck out, toss, toss out
forcibly: even if it is running, even if it's running, even if its running, even if running, even when running, even when it's running, even when it is running, even though it's running, even though it is running, even if it is still running, even if it's still running, while it is running, while it's running, even if it is not merged, even if it's not merged, even if its not merged, even if not merged, even if unmerged, even if it isn't merged, even if it isnt merged, even if it hasn't been merged, even if it was not merged, even if it was never merged, even though it was never merged, even though it's not merged, even though it isn't merged, even though it isn't merged yet, even though it isnt merged, even though it hasn't been merged, even though it is not merged, even though it's unmerged, although it was never merged, although it's not merged, although it is not merged, merged or not, whether merged or not, no matter if merged, running or not, no matter what
deleted: deleted, that were removed, that was removed
nocommit: without committing, without committing it, without committing them, without making a commit, without making a new commit, without creating a commit, without creating a new commit, without a commit, but don't commit, but do not commit, but don't commit it, but do not commit it, don't commit it yet, but don't commit yet, without committing yet, without committing it yet
nodns: without resolving names, without resolving host names, without resolving hostnames, without resolving, without dns names, without dns, without dns lookup, without dns lookups, without name resolution, without looking up names, without host names, without hostnames, no dns
unixtime: unixtime, unix time, unix timestamp, epoch time, seconds since 1970, seconds have passed since 1970, seconds passed since 1970, seconds since the year 1970
reboothistory: last reboots, recent reboots, past reboots, all reboots, previous reboots, latest reboots
ignored: ignored, gitignored, git-ignored
dockervolume: docker volume, docker volumes, podman volume, podman volumes, container volumes, container volume
parentcommit: to previous commit, to the previous commit, to one commit before, to the commit before last, to the commit before the last one, to the commit before the last, commit before the last one, commit before last, commit before the last, commit before that, one commit back, back one commit, back by one commit
stoppedtoo: also stopped, also the stopped, including stopped, including the stopped, including exited, even stopped, even the stopped, and stopped, and the stopped, running and stopped, running or stopped, stopped and running, stopped or running, running or not, whether running or not, not just running, not only running, not just the running, not only the running, as well as stopped, plus stopped, stopped included, stopped too, stopped as well, with stopped, also exited, even exited, and exited, in any state
danglingimage: images are dangling, images that are dangling, images which are dangling, dangling image, dangling images, dangling docker image, dangling docker images, untagged image, untagged images, untagged docker images, images without a tag, images without tag, image without a tag, image without tag, images without tags, docker images without a tag
commitsdid: which commits did, what commits did
cherrypick: cherry-pick, cherry pick, cherrypick
oneline: oneline, one line, one-line, one line each, one line per, one per line, single line, on one line, one liners
unstage: unstage, un-stage
uncommitted: uncommitted, but not committed, but not yet committed, but uncommitted, but haven't committed, but haven't been committed, that are not committed, not committed, not yet committed, haven't committed, have not committed, not been committed, haven't been committed, have not been committed, un-committed, not yet been committed
untracked: untracked, but not tracked, not tracked, aren't tracked, not being tracked
unstaged: unstaged, but not staged, but not yet staged, but unstaged, not stage, but not stage, not staged, not yet staged, not been staged, haven't staged, have not staged
unpushed: unpushed, but not pushed, but not yet pushed, not pushed, not yet pushed, haven't pushed, have not pushed, will be pushed, to be pushed, need to be pushed, needs to be pushed, waiting to be pushed, would be pushed, would get pushed, will get pushed, gets pushed, is going to be pushed, are going to be pushed, going to be pushed, ready to push, not been pushed, haven't been pushed
unmerged: unmerged, not merged, not yet merged, haven't been merged, not been merged, have not been merged, aren't merged, no merged
occurrence: occurrence, occurrences, times, instances, how often, how many times, occurs, appears, occur, appear
shellzsh: shell to zsh, zsh my default shell, zsh my shell, zsh as my default shell, zsh as default shell, zsh the default shell, zsh as my shell, zsh as the default shell
shellbash: shell to bash, bash my default shell, bash my shell, bash as my default shell, bash as default shell, bash the default shell, bash as my shell, bash as the default shell
cmdhistory: command history, commands history, shell history, bash history, zsh history, terminal history, history of commands, history command, recent commands, previous commands, last commands, commands i ran, commands i have run, commands i've run, commands i typed, commands i entered, commands i executed, commands i used, recently run commands, recently used commands, past commands
usershell: usershell, which shell, what shell, default shell, login shell, current shell, shells, kind of shell, type of shell, echo shell
whatdo: whatdo, what are they doing, and what are they doing, what are they up to, what is each doing, what they are doing, what they're doing, what each is doing, what is everyone doing, users doing, what users are doing, everyone doing, what everyone is doing, people doing
occupying: occupying, blocking, holding, hogging up
mounts: mounts, mounted, mount points, mount point, mountpoints, mountpoint
linuxarm64: linux arm64, linux/arm64, arm64 linux, linux on arm64, linux on arm, linux aarch64
linuxamd64: linux amd64, linux/amd64, amd64 linux, linux x86_64, linux on amd64, linux x64
windowsamd64: windows amd64, windows/amd64, amd64 windows, windows x86_64, windows on amd64, windows x64
darwinarm64: darwin arm64, darwin/arm64, mac arm64, macos arm64, macos/arm64, apple silicon
darwinamd64: darwin amd64, darwin/amd64, mac amd64, macos amd64, macos/amd64, intel mac, intel macs
linuxversion: linux version, version of linux, linux release, linux distro, linux distribution, version of the linux, linux flavor, flavor of linux
bitness: bitness, 64-bit, 32-bit, 64bit, 32bit, 64 bit, 32 bit, 64 or 32 bit, 32 or 64 bit, 64 or 32-bit, 32 or 64-bit
ifneeded: if needed, if necessary, if required, if it is needed, if it's needed, if it needs to, when needed, when necessary, when required, only if, unless
ifdown: if it isn't running, if it is not running, if it's not running, if its not running, if not running, if it isn't active, if it is not active, if it's not active, if not active, if it is down, if it's down, if it is stopped, if it's stopped, if it has stopped, if not already running, if it isn't already running, if it is not already running, if it's not already running, if it is inactive, if it's inactive, if inactive, if it is dead, if it's dead, if it has died, if it died, when it isn't running, when it is not running, when it's not running, unless it is running, unless it's running, unless it is already running, unless it's already running, unless already running, unless running, unless it runs, unless it already runs, unless it is active
neverin: never logged in, never logged on, never signed in, not ever logged in, never ever logged in, never log in, never once logged in
megabytes: megabytes, megabyte
gigabytes: gigabytes, gigabyte
immediately: immediately, right away, at once, straight away, straightaway, instantly
howlong: how long, for how long, since when
howfull: how full, almost full, nearly full, is almost full, is nearly full, getting full, about to be full, close to full, disk full, drive full, disks full, disk getting full, disk almost full, disk nearly full, disk is full, space running out, running out of, run out of
whoami: who am i, user am i, whoami, my username, my user name, current user, current username, current user name, my login name, logged in as, i am logged in as, am i logged in as
canlogin: can log in, can login, can sign in, able to log in, able to login, allowed to log in, allowed to login, may log in, could log in, can actually log in, that log in interactively, log in interactively, login interactively
loggedin: logged in, logged on, signed in, logged-in, log in to this, login sessions
logout: logout, log out, log off, logoff, log-out, sign out, sign off, logging out, logged out, logging off
login: log into, log in to, log on to, login, logins, sign in, sign-in, log in
shutdown: shutdown, shut down, power off, poweroff, power down, power-off, shutting down
reboot: reboot, reboots, rebooted, rebooting
isdisabled: disabled, turned off, switched off, deactivated
disable: disable, turn off, deactivate, switch off
isenabled: enabled, turned on, switched on, activated
enable: enable, turn on, activate, switch on
boot: boot, bootup, start up, startup, boot up, boot-up, system start
status: status, state, health
timezones: timezones, time zones
timezone: timezone, time zone, tz
cron: cron, crontab, crontabs, cron job, cron jobs, cronjob, cronjobs, cron table, scheduled jobs, scheduled job, scheduled tasks, scheduled task, cron tasks, cron entries
zombie: zombie, zombies, defunct
interface: interface, interfaces, nic, nics, network card, network cards, network adapter, network adapters, adapter, adapters, network device, network devices, network interface, network interfaces, netif
macaddress: mac address, mac addresses, hardware address, ethernet address, physical address, mac-address
publicip: public ip, external ip, public ip address, external ip address, wan ip, wan address, public address, internet ip, outside ip, public-facing ip, external address, internet ip address, wan ip address, public ipv4, external ipv4
localip: local ip, private ip, internal ip, lan ip, local ip address, private ip address, internal ip address, lan ip address, local address, local ip addresses, private address, lan address
nameserver: nameserver, nameservers, name server, name servers, dns server, dns servers, dns resolver, dns resolvers, resolvers
gateway: gateway, default gateway, default route, router ip, router address, router's ip, gateway ip, default router
webserver: web server, http server, webserver, static file server, static server
statuscode: status code, http code, response code, http status, http status code, status codes, http response code, return code of
sshkey: ssh key, ssh keys, ssh keypair, ssh key pair, ssh keypairs, key pair, keypair, ssh-key
password: password, passwd, passwords, passphrase
background: background, backgrounded
foreground: foreground
package: pkg, pkgs
upgrade: upgrade, upgrades, upgraded
upgradable: upgradable, upgradeable, outdated, can be upgraded, can be updated, need updating, needs updating, have updates, pending updates, available updates, updates available, out of date, available upgrades, pending upgrades, updatable, will be upgraded, will be updated, would be upgraded, would be updated, to be upgraded, to be updated, going to be upgraded, going to be updated
previouslogs: previous logs, previous log
"""

NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90}  # fmt: skip

FILE_TYPES = """
py: python, .py; js: javascript, js; ts: typescript; java: java; c: c source; cpp: c++, cpp; go: golang, go; rs: rust;
rb: ruby; php: php; pl: perl; sh: shell script, shell scripts, bash script, bash scripts, shell; html: html; css: css;
json: json; xml: xml; yaml: yaml; yml: yml; toml: toml; ini: ini; md: markdown, md; txt: text, txt, plain text; csv: csv;
tsv: tsv; sql: sql; pdf: pdf, pdfs; log: log; conf: conf; jpg: jpg, jpgs; jpeg: jpeg, jpegs;
png: png, pngs; gif: gif, gifs; svg: svg, svgs; mp3: mp3, mp3s; mp4: mp4, mp4s; mkv: mkv; wav: wav; flac: flac; zip: zip;
gz: gz, gzip, gzipped; tar: tar; bak: backup, bak; tmp: temp, tmp, temporary; ipynb: jupyter notebook, notebook, ipynb;
doc: doc; docx: word document, word documents, docx; xlsx: excel, xlsx; pptx: powerpoint, pptx; deb: deb; rpm: rpm; iso: iso; so: shared object;
h: header; hpp: hpp; o: object; pyc: pyc, compiled python; class: class; jar: jar; swp: swp; vue: vue; tsx: tsx; jsx: jsx; scss: scss; lua: lua; kt: kotlin; swift: swift; tex: latex, tex; epub: epub; db: db; env: env; lock: lock; dat: dat; bin: binary, bin; webp: webp; mov: mov; avi: avi; tgz: tgz; bz2: bz2; xz: xz; cfg: cfg; old: old; orig: orig; out: out; po: po; proto: proto; gradle: gradle; tf: terraform, tf; properties: properties; parquet: parquet; svelte: svelte; patch: patch; pem: pem; key: key; crt: crt, certificate
"""
"""Extension: the words that, before `file(s)`, ask for it."""

FILE_CLASSES = {
    "image": ("jpg", "jpeg", "png", "gif", "webp", "bmp", "svg"),
    "picture": ("jpg", "jpeg", "png", "gif", "webp", "bmp"),
    "photo": ("jpg", "jpeg", "png", "heic"),
    "video": ("mp4", "mkv", "avi", "mov", "webm"),
    "audio": ("mp3", "wav", "flac", "ogg", "m4a"),
    "music": ("mp3", "wav", "flac", "ogg", "m4a"),
    "archive": ("zip", "tar", "gz", "tgz", "bz2", "xz", "7z", "rar"),
    "song": ("mp3", "wav", "flac", "ogg", "m4a"),
    "movie": ("mp4", "mkv", "avi", "mov", "webm"),
    "film": ("mp4", "mkv", "avi", "mov", "webm"),
    "spreadsheet": ("xlsx", "xls", "ods", "csv"),
    "presentation": ("pptx", "ppt", "odp", "key"),
    "font": ("ttf", "otf", "woff", "woff2"),
    "ebook": ("epub", "mobi", "azw3"),
    "yaml": ("yaml", "yml"),
    "jpeg": ("jpg", "jpeg"),
    "html": ("html", "htm"),
}
"""Kinds of file that several extensions stand for."""
