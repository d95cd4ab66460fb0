"""Intents that tell something about one file or folder: type, size, times, checksums, differences."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import is_folder, path, q
from caro.backends.static.intents.system import size_of
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import exists, has_tool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def whole_path(values: Mapping[str, Any], environment: Environment) -> str:
    """Print the absolute path of a file."""
    folder = str(values["d"]).rstrip("/") + "/" if "d" in values else ""
    name = str(values["f"])
    further_down = environment.may_look and not exists(folder + name, environment)
    if further_down and not folder and "/" not in name:
        return f'find "$PWD" -name {q(name)}'
    return "realpath " + path(folder + name)


def tree(values: Mapping[str, Any], environment: Environment) -> str:
    """Show a folder as a tree; by `find` where `tree` is not installed and all that is asked for it can show."""
    folders = "subdirectory" in values or "dironly" in values
    if has_tool("tree", environment) is False and "size" not in values:
        found = ["find", path(str(values["d"])) if "d" in values else "."]
        found += [f"-maxdepth {values['n']}"] if "n" in values else []
        found += ["-type d"] if folders else []
        found += [f"-name {q(values['x'])} -prune -o -print"] if "x" in values else []
        return " ".join(found) + " | sort"
    words = ["tree"]
    if "hidden" in values:
        words.append("-a")
    if folders:
        words.append("-d")
    if "n" in values:
        words.append(f"-L {values['n']}")
    if "size" in values:
        words.append("-h" if "human" in values else "-s")
    if "x" in values:
        words.append(f"-I {path(str(values['x']))}")
    if "d" in values:
        words.append(path(str(values["d"])))
    return " ".join(words)


def usage(values: Mapping[str, Any], environment: Environment) -> str:
    """Tell how much each folder in a folder takes, largest first where asked."""
    start = path(str(values["d"])).rstrip("/") + "/*/" if "d" in values else "*/"
    n = f" | head -n {values['n']}" if "n" in values else ""
    order = ""
    if any(
        c in values
        for c in ("sort", "largest", "largestfirst", "top", "smallest", "ascending", "smallestfirst")
    ):
        order = (
            " | sort -h"
            if any(c in values for c in ("ascending", "smallestfirst", "smallest"))
            else " | sort -rh"
        )
    return f"du -sh {start}{order}{n}"


def hogs(values: Mapping[str, Any], environment: Environment) -> str:
    """Show what takes the space in a folder, largest first."""
    inside = path(str(values["d"])).rstrip("/") + "/*" if "d" in values else "*"
    return f"du -sh {inside} | sort -rh"


def checksum(values: Mapping[str, Any], environment: Environment) -> str:
    """Compute the checksum of a file."""
    bsd = environment.platform == "macos"
    name = path(str(values["f"]))
    if "md5" in values or "md5sum" in values:
        return f"md5 {name}" if bsd else f"md5sum {name}"
    for concept, bits in (("sha512", "512"), ("sha512sum", "512"), ("sha1", "1"), ("sha1sum", "1")):
        if concept in values:
            return f"shasum -a {bits} {name}" if bsd else f"sha{bits}sum {name}"
    return f"shasum -a 256 {name}" if bsd else f"sha256sum {name}"


def compare(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Compare two folders, in brief when only the names are wanted."""
    brief = any(
        c in values for c in ("brief", "briefly", "name", "names", "summary", "file", "which", "quiet")
    )
    both = (str(values["a"]), str(values["b"]))
    if any(archive_kind(name) for name in both):
        return None  # `diff` does not look into them
    if exists(".git", environment) and not any(exists(name, environment) for name in both):
        return None  # two branches, most likely
    left_out = f" -x {path(str(values['x']).rstrip('/'))}" if "x" in values else ""
    return f"diff -r{'q' if brief else ''}{left_out} {path(both[0])} {path(both[1])}"


def sync(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Copy what differs from one folder to another; what does not exist in the first goes where that was said."""
    bounds = values.keys() & {"not", "without", "local", "locally", "here", "source"}
    if "delete" in values and bounds and "exist" not in values:
        return None  # nothing is to be deleted, or what was sent
    letters = "avn" if any(c in values for c in ("dry", "preview", "simulate", "dry-run")) else "av"
    words = ["rsync", f"-{letters}"]
    if "progress" in values:
        words.append("--progress")
    if any(c in values for c in ("delete", "mirror", "exact", "exactly", "extra", "extraneous")):
        words.append("--delete")
    if "x" in values:
        words.append(f"--exclude={path(str(values['x']))}")
    source = str(values["a"])
    source = path(source.rstrip("/") + "/" if is_folder(source) else source)
    return " ".join([*words, source, path(str(values["b"])).rstrip("/") + "/"])


INTENTS = (
    intent(
        "look.pwd",
        say=("pwd", "!here path"),
        run="pwd",
        yes={"print the current directory": "pwd", "which folder am i in": "pwd", "where am i": "pwd"},
        no=("list files in the current directory", "size of the current directory"),
        also="directory path i working full absolute name in current location print file where",
    ),
    intent(
        "look.path",
        say=(
            "(absolute|full|real|canonical) path {f:path}",
            "path {f:path}",
            "(realpath|resolve) {f:path}",
            "(absolute|full|complete) path {f:path} !in [directory] {d:path}",
            "path {f:path} !in {d:path}",
        ),
        run=whole_path,
        yes={
            "absolute path of notes.txt": "realpath notes.txt",
            "what is the full path of the file notes.txt": "realpath notes.txt",
        },
        no=("full path of the current directory", "paths of all txt files"),
        also="file directory absolute full real",
    ),
    intent(
        "look.link.target",
        say=(
            "symlink {f:path} (point|points|target|link|links)",
            "(!where|!show) link {f:path} (point|points)",
            "target !of [symlink|link] {f:path}",
            "where {f:path} (point|points|link|links)",
            "target symlink {f:path}",
            "(readlink|resolve) symlink {f:path}",
            "readlink {f:path}",
            "!where symlink {f:path}",
            "!show symlink {f:path}",
        ),
        run="readlink [[final?-f ]]{f}",
        yes={"where does the symlink latest.txt point to": "readlink latest.txt"},
        no=("create a symlink to notes.txt", "find broken symlinks"),
        also="file where target to link symbolic symlink of go points named final",
    ),
    intent(
        "look.type",
        say=(
            "type {f:path}",
            "kind file {f:path}",
            "type file {f:path}",
            "(filetype|mimetype|mime) {f:path}",
            "kind {f:path}",
            "file {f:file}",
        ),
        run="file [[mime?--mime-type ]][[mimetype?--mime-type ]]{f}",
        yes={
            "what type of file is photo.jpg": "file photo.jpg",
            "show the mime type of photo.jpg": "file --mime-type photo.jpg",
            "determine the file type of data.bin": "file data.bin",
        },
        no="show photo.jpg",
        also="file determine detect type kind of mime is",
    ),
    intent(
        "look.size",
        say=(
            "size file {f:path}",
            "size {f:file}",
            "how (large|big|long) {f:path}",
            "(large|big) {f:file}",
            "file size {f:path}",
        ),
        run={
            "gnu": "[[bytes?stat -c %s]][[!bytes?du -sh]] {f}",
            "bsd": "[[bytes?stat -f %z]][[!bytes?du -sh]] {f}",
        },
        yes={
            "how big is video.mp4": "du -sh video.mp4",
            "size of notes.txt": "du -sh notes.txt",
            "what is the size of notes.txt in bytes": "stat -c %s notes.txt",
        },
        no=("files larger than 10MB", "size of the folder src", "sort files by size"),
        also="file human size bytes in take disk space usage show much",
    ),
    intent(
        "look.size.folder",
        say=(
            "size directory {f:path}",
            "(large|big) directory {f:path}",
            "space directory {f:path}",
            "disk usage directory {f:path}",
            "total size directory {f:path}",
            "size {f:path}",
            "disk [usage] {f:path}",
            "space {f:path} usage",
            "disk space {f:path}",
            "space usage {f:path}",
            "space {f:path} take",
            "much space {f:path}",
        ),
        run=size_of,
        yes={
            "size of the folder src": "du -sh src",
            "how much disk space does /var/log use": "du -sh /var/log",
            "how large is the directory data": "du -sh data",
        },
        no=("size of each subfolder of src", "free disk space", "sort folders by size"),
        also="directory total human disk space usage size of take how much in all its content contents up",
    ),
    intent(
        "look.hogs",
        say=("spacehog [!here]", "spacehog disk", "spacehog [!in {d:path}]"),
        run=hogs,
        yes={"what's taking up space in this folder": "du -sh * | sort -rh"},
        no=("how much space does this folder take", "free disk space"),
        also="file directory here in all disk which most so much on show find",
    ),
    intent(
        "look.sizes",
        say=("size file human", "file size human", "size human", "!all file size"),
        run="ls -lh",
        yes={"show file sizes in a readable way": "ls -lh"},
        no=("size of notes.txt in human readable form", "how big is this folder"),
        also="file here in human directory",
    ),
    intent(
        "look.size.here",
        say=(
            "size !here",
            "(large|big) !here",
            "disk usage !here",
            "space !here [usage]",
            "total size !here",
        ),
        run="du -sh .",
        yes={
            "how big is this directory": "du -sh .",
            "total size of the current folder": "du -sh .",
            "disk usage of this folder": "du -sh .",
        },
        no=("size of each subfolder here", "size of all log files"),
        also="directory total human disk space usage take here current file all much up content contents",
    ),
    intent(
        "look.size.each",
        say=(
            "size each (directory|subdirectory) [in {d:path}]",
            "size !all (subdirectory|subdirectories) [in {d:path}]",
            "disk usage each (directory|subdirectory) [in {d:path}]",
            "space each (directory|subdirectory) [in {d:path}]",
            "size subdirectory [in {d:path}] [sort]",
            "disk usage subdirectory [in {d:path}]",
            "size directory sort [in {d:path}]",
            "disk usage !by directory",
            "disk usage !by directory !in {d:path}",
            "disk usage directory sort",
            "(subdirectory|directory) largest space",
            "which (subdirectory|directory) (largest|usage) [space]",
            "size !all directory [in {d:path}]",
            "[{n:number}] largest subdirectory",
            "top {n:number} (directory|subdirectory) size",
        ),
        run=usage,
        yes={
            "disk usage of each directory sorted by size": "du -sh */ | sort -rh",
        },
        no=("size of the folder src", "size of notes.txt"),
        also="give directory subdirectory total human disk space usage sort size here in by largest largestfirst smallest smallestfirst ascending reverse top first and each all take immediate each its how much",
    ),
    intent(
        "look.disk.of",
        say=(
            "which (disk|partition|filesystem) {f:path}",
            "(disk|partition|filesystem) {f:path} (mounted|on|located|stored)",
            "free disk space {f:path}",
            "free space {f:path}",
            "free space disk !here",
        ),
        run="df -h [[f?{f}]][[!f?.]]",
        yes={
            "which partition is /home on": "df -h /home",
            "how much free space is left in /tmp": "df -h /tmp",
        },
        no=("size of the folder /home", "free memory"),
        also="file directory disk space left free in on of located stored mounted is there current here",
    ),
    intent(
        "look.mtime",
        say=(
            "(modified|mtime) {f:path}",
            "last modified {f:path}",
            "!when {f:path} modified",
            "(modification|modified) (time|date) {f:path}",
            "(timestamp|date) {f:path}",
            "old file {f:path}",
            "old {f:file}",
        ),
        run={"gnu": "stat -c %y {f}", "bsd": "stat -f %Sm {f}"},
        yes={
            "when was notes.txt last modified": "stat -c %y notes.txt",
            "show the modification time of notes.txt": "stat -c %y notes.txt",
        },
        no=(
            "files modified today",
            "set the modification time of notes.txt to 2024-01-01",
            "when was notes.txt last accessed",
        ),
        also="file directory when last time date modified change modification timestamp was of newest",
    ),
    intent(
        "look.atime",
        say=(
            "last accessed {f:path}",
            "accessed {f:path} (time|date|last)",
            "accessed time {f:path}",
            "access time {f:path}",
            "last access [time] {f:path}",
            "!when {f:path} last access",
            "!when {f:path} accessed",
        ),
        run={"gnu": "stat -c %x {f}", "bsd": "stat -f %Sa {f}"},
        yes={"when was notes.txt last accessed": "stat -c %x notes.txt"},
        no=("when was notes.txt modified",),
        also="file directory when last time date access of",
    ),
    intent(
        "look.birth",
        say=(
            "create (time|date) {f:files}",
            "!when {f:files} create",
            "(creation|birth) [time|date] {f:path}",
        ),
        run={"gnu": "stat -c %w {f}", "bsd": "stat -f %SB {f}"},
        yes={"when was notes.txt created": "stat -c %w notes.txt"},
        no=("create notes.txt", "when was notes.txt modified"),
        also="file directory time date when of",
    ),
    intent(
        "look.stat",
        say=(
            "!information {f:path}",
            "stat {f:path}",
            "metadata {f:path}",
            "(properties|attributes|status) file {f:path}",
        ),
        run="stat {f}",
        yes={"show detailed information about notes.txt": "stat notes.txt"},
        no=("show notes.txt", "size of notes.txt"),
        also="file directory about long information metadata all number detail full",
    ),
    intent(
        "look.inode",
        say=(
            "inode [number] {f:files}",
            "inode number !of {f:path}",
            "inode !of file {f:path}",
        ),
        run={"gnu": "stat -c %i {f}", "bsd": "stat -f %i {f}"},
        yes={"inode number of notes.txt": "stat -c %i notes.txt"},
        no=("free inodes", "find files with inode 1234"),
        also="file number count of show which",
    ),
    intent(
        "look.inode.names",
        say=(
            "file inode [number] {n:number} [(!in|!under) {d:path}]",
            "!find inode [number] {n:number} [(!in|!under) {d:path}]",
        ),
        run="find [[d?{d}]][[!d?.]] -xdev -inum {n}",
        yes={"find files with inode 1234": "find . -xdev -inum 1234"},
        no=("inode number of notes.txt", "how many inodes are free"),
        also="file number count name all have with in under of which",
    ),
    intent(
        "look.exists",
        say=(
            "!check {f:path} exist",
            "{f:path} exist",
            "!check if file {f:path} (exist|exists)",
            "(exist|exists) {f:path}",
        ),
        run="test -e {f} && echo yes || echo no",
        yes={"check if notes.txt exists": "test -e notes.txt && echo yes || echo no"},
        no=("check if notes.txt contains milk", "create notes.txt if it does not exist"),
        also="file directory if whether exist exists there",
    ),
    intent(
        "look.checksum",
        say=(
            "(checksum|hash|md5|sha1|sha256|sha512|md5sum|sha256sum|sha1sum|sha512sum|fingerprint) {f:path}",
            "checksum sha256 {f:path}",
        ),
        run=checksum,
        yes={
            "sha256 checksum of image.iso": "sha256sum image.iso",
            "compute the md5 hash of a.txt": "md5sum a.txt",
            "checksum of notes.txt": "sha256sum notes.txt",
        },
        no=("verify the checksums in SHA256SUMS.txt", "find duplicate files by hash"),
        also="file sum checksum hash calculate compute sha256 md5 md5sum generate create sha of",
    ),
    intent(
        "look.checksum.verify",
        say=(
            "!check (checksums|checksum) !in {f:file}",
            "(verify|validate) (checksums|checksum) {f:file}",
            "!check {f:file} checksums",
        ),
        run={"gnu": "sha256sum -c {f}", "bsd": "shasum -a 256 -c {f}"},
        yes={"verify the checksums in sums.txt": "sha256sum -c sums.txt"},
        no="sha256 checksum of image.iso",
        also="file against sha256 hashes",
    ),
    intent(
        "look.duplicate.files",
        say=(
            "duplicate files [in {d:path}]",
            "(identical|same) files [content|contents] [in {d:path}]",
            "files identical (copy|copies) [each other]",
            "files copy each other",
            "files (occur|exist) twice",
        ),
        run="find [[d?{d}]][[!d?.]] -type f -exec sha256sum {} + | sort | uniq -w64 -D",
        yes={"find duplicate files": "find . -type f -exec sha256sum {} + | sort | uniq -w64 -D"},
        no=("find duplicate lines in a.txt", "delete duplicate files"),
        also="file directory here recursive content hash by checksum contents identical same with copy each other copies one another all any duplicate of",
    ),
    intent(
        "look.same.names",
        say=("files same name", "files (identical|duplicate) name", "files same name different directory"),
        run={
            "gnu": "find . -type f -printf '%f\\n' | sort | uniq -d",
            "bsd": "find . -type f -exec basename {} \\; | sort | uniq -d",
        },
        yes={
            "find files with the same name in different folders": "find . -type f -printf '%f\\n' | sort | uniq -d"
        },
        no=("find duplicate files", "give a.txt the same name as b.txt"),
        also="file directory subdirectory different several multiple more that have in here across duplicate",
    ),
    intent(
        "look.extensions",
        say=(
            "extension (usage|present|exist) [file]",
            "unique extension [file]",
            "different extension [file]",
        ),
        run="find . -type f -name '*.*' | sed 's/.*\\.//' | sort -u",
        yes={"list the file extensions used here": "find . -type f -name '*.*' | sed 's/.*\\.//' | sort -u"},
        no=("count files by extension", "files with no extension", "files with the extension txt"),
        also="file all here in directory usage exist unique different this",
    ),
    intent(
        "look.compare.folders",
        say=(
            "difference directory {a:path} {b:word}",
            "difference directory {a:path} !and {b:path}",
            "difference directory {a:path} !with {b:path}",
            "difference directory {a:path} !to {b:path}",
            "which files difference [between] {a:path} !and {b:path}",
            "difference directory {a:path} !and {b:path} (brief|names|name|summary|briefly|only)",
            "difference directory {a:path} !and {b:path} [name] (without|except) {x:path}",
            "difference {a:path} !and {b:path} [recursive] [name] (without|except) {x:path}",
        ),
        run=compare,
        yes={"compare the folders src and src_old": "diff -r src src_old"},
        no="compare a.txt and b.txt",
        also="directory recursive two content contents file between which and brief briefly name names summary report only trees tree quiet changed of",
    ),
    intent(
        "look.tree",
        say=(
            "tree [{d:path}]",
            "tree {d:path} {n:number} level",
            "tree {n:number} level",
            "tree level {n:number} [{d:path}]",
            "tree directory {d:path} [{n:number} level]",
            "tree !of {d:path} [{n:number} level]",
            "tree except {x:path}",
            "tree (without|except) {x:path}",
            "tree [!of] {d:path} (without|except) {x:path}",
            "tree !in {d:path} (without|except) {x:path}",
            "tree [!of] [{d:path}] {n:number} level (without|except) {x:path}",
            "tree !in {d:path} {n:number} level [(without|except) {x:path}]",
            "tree [!of] [{d:path}] dironly",
            "dironly tree [!of {d:path}]",
        ),
        run=tree,
        yes={
            "show the directory tree with sizes": "tree -s",
            "show the tree of the folder src with human readable sizes": "tree -h src",
        },
        no=("binary tree", "process tree"),
        also="directory file hidden subdirectory only here level current size human max maximum of limited as all to with structure including",
    ),
    intent(
        "look.rsync",
        say=(
            "(sync|synchronize|synchronise|rsync|mirror) [directory] {a:path} !to {b:path}",
            "(sync|synchronize|synchronise|rsync|mirror) {a:path} !with {b:path}",
            "(sync|synchronize|synchronise|rsync|mirror) {a:path} !and {b:path}",
            "(sync|rsync|mirror) {a:path} {b:path}",
            "(sync|synchronize|rsync|mirror) {a:path} !to {b:path} (delete|dry|preview|simulate|dry-run) [run|extra|extraneous]",
            "(sync|synchronize|rsync|mirror) {a:path} !to {b:path} except {x:path}",
        ),
        run=sync,
        yes={
            "sync the folder src to /backup": "rsync -av src/ /backup/",
            "mirror src to /backup": "rsync -av --delete src/ /backup/",
            "sync src/ to /backup/ deleting extra files": "rsync -av --delete src/ /backup/",
            "sync src/ to /backup/ excluding node_modules": "rsync -av --exclude=node_modules src/ /backup/",
        },
        no=("copy src to /backup", "sync the clock", "sync src to user@host:/backup"),
        also="file directory delete deleted removed longer present gone extra extraneous dry run preview simulate progress with that not exist missing destination source in only rsync show local locally there here from",
    ),
    intent(
        "look.open.with",
        say="edit [file] {f:path}",
        run="nano {f}",
        yes={"edit notes.txt": "nano notes.txt"},
        no="show notes.txt",
        also="file in text editor",
    ),
    intent(
        "look.vim",
        say=("(vim|vi) {f:path}", "open {f:path} (vim|vi)", "edit {f:path} (vim|vi)"),
        run="vim {f}",
        yes={"edit notes.txt with vim": "vim notes.txt"},
        no="show notes.txt",
        also="file in text editor with edit open",
    ),
    intent(
        "look.temp",
        say=("create (temporary|temp|tmp) file", "(temporary|temp) file create"),
        run="mktemp",
        yes={"create a temporary file": "mktemp"},
        no=("delete temporary files", "create a temporary directory"),
        also="new unique safely",
    ),
    intent(
        "look.temp.folder",
        say="create (temporary|temp|tmp) directory",
        run="mktemp -d",
        yes={"create a temporary directory": "mktemp -d"},
        no="create a temporary file",
        also="new unique",
    ),
    intent(
        "look.watch",
        say=(
            "(monitor|follow) directory {d:path} [changes|change]",
            "follow {d:path} (changes|change) directory",
            "follow !here (changes|change)",
            "follow directory (changes|change)",
        ),
        run={"gnu": "inotifywait -m -r [[d?{d}]][[!d?.]]", "bsd": "fswatch [[d?{d}]][[!d?.]]"},
        yes={"watch the folder src for changes": "inotifywait -m -r src"},
        no=("follow app.log", "watch the log file"),
        also="directory file for changes change new recursive modified here",
    ),
    intent(
        "look.watch.new",
        say=(
            "(follow|inotifywait|monitor) [directory] {d:path} [!for] (new|created|create|added) file",
            "(follow|inotifywait|monitor) [directory] {d:path} file (created|create|added)",
            "(wait|notify) [!for|!when] (new|created|create) file [!in] [directory] {d:path} [name]",
            "(new|!when) file (appears|appear|arrives|arrive) [!in|!to] {d:path}",
            "(notify|alert) [!when] [new] file (created|create|added|add|appears|appear|arrives) [!in|!to] {d:path}",
            "whenever [new] file (created|create|added|add|appears|appear|arrives) [!in|!to] {d:path}",
        ),
        run={
            "gnu": "inotifywait -m[[recursive? -r]][[recursively? -r]] -e create -e moved_to --format '%w%f' {d}",
            "bsd": "fswatch --event Created --event MovedTo {d}",
        },
        yes={
            "watch the folder incoming for new files": "inotifywait -m -e create -e moved_to --format '%w%f' incoming",
            "print a line whenever a new file appears in /srv/upload": "inotifywait -m -e create -e moved_to --format '%w%f' /srv/upload",
            "watch /var/spool/in recursively for new files": "inotifywait -m -r -e create -e moved_to --format '%w%f' /var/spool/in",
        },
        no=(
            "create a new file in /srv",
            "follow app.log",
            "files created in /tmp today",
            "when were the files in /tmp created",
            "find new files in ~/Downloads",
        ),
        also="directory file new print name line whenever each time recursive recursively created create added add when for in their to tell",
    ),
)
