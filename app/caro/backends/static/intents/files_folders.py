"""Intents about folders as sets of files: what one has that another lacks, one job for each, the fullest, the deepest."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import path
from caro.backends.static.slots import archive_kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def _folder(values: Mapping[str, Any], name: str = "d") -> str:
    """Return the folder spoken of with its slash, or nothing for the one here."""
    return path(str(values[name]).rstrip("/") + "/") if name in values else ""


def _is_glob(*names: object) -> bool:
    return any(mark in str(name) for name in names for mark in "*?[")


def missing(values: Mapping[str, Any], environment: Environment) -> str | None:
    """List the files that one folder has and another lacks, by their paths below it."""
    if environment.dialect == "busybox" or _is_glob(values["a"], values["b"]):
        return None
    one, other = (f"<(cd {path(str(values[name]))} && find . -type f | sort)" for name in ("a", "b"))
    return f"comm -{'12' if 'both' in values else '23'} {one} {other}"


DATES = (("year", "%Y"), ("month", "%Y-%m"), ("day", "%F"), ("date", "%F"))
PLACES = (("download", "~/Downloads"), ("downloads", "~/Downloads"), ("desktop", "~/Desktop"))


IMAGES = frozenset(("image", "images", "photo", "photos", "picture", "pictures"))


def sorted_out(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Move each file of a folder into a folder for its ending, or for the time that it is from."""
    place = path(str(values["d"])).rstrip("/") if "d" in values else ""
    place = place or next((folder for concept, folder in PLACES if concept in values), "")
    shape = next((shape for concept, shape in DATES if concept in values), "")
    what = f"*.{values['e']}" if "e" in values else "*" if shape else "*.*"
    if not IMAGES.isdisjoint(values):
        what = "*.jpg *.jpeg *.png *.heic"
    if shape:
        step = f'd=$(date -r "$f" +{shape}) && mkdir -p "$d" && mv -n -- "$f" "$d/"'
    else:
        step = 'mkdir -p "${f##*.}" && mv -n -- "$f" "${f##*.}/"'
    loop = f'for f in {what}; do [ -f "$f" ] && {step}; done'
    return f"(cd {place} && {loop})" if place else loop


def spread(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Copy one file into each folder."""
    name = str(values["a"])
    if _is_glob(name) or (archive_kind(name) and "extract" in values):
        return None
    if str(values.get("d", "")).lower() in ("top-level", "toplevel"):
        values = {slot: value for slot, value in values.items() if slot != "d"}
    if "recursive" in values:
        where = path(str(values["d"])) if "d" in values else "."
        return f"find {where} -mindepth 1 -type d -exec cp {path(name)} {{}} \\;"
    return f'for d in {_folder(values)}*/; do cp {path(name)} "$d"; done'


BESTS = {"newest": ("%T@", "rn"), "oldest": ("%T@", "n"), "largest": ("%s", "rn"), "smallest": ("%s", "n")}


def best_of_each(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Show the newest, oldest, largest or smallest file of each folder."""
    key = next((name for name in BESTS if name in values), "")
    if not key or environment.dialect != "gnu":
        return None
    shown, order = BESTS[key]
    kind = f" -name '*.{values['e']}'" if "e" in values else ""
    listing = f"find \"$d\" -type f{kind} -printf '{shown}\\t%p\\n' | sort -{order} | head -n 1 | cut -f 2-"
    return f"for d in {_folder(values)}*/; do {listing}; done"


def deepest(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Show the deepest folder, with the number of its level."""
    if environment.dialect != "gnu":
        return None
    where = path(str(values["d"])) if "d" in values else "."
    return f"find {where} -type d -printf '%d\\t%p\\n' | sort -rn | head -n 1"


def crowded(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Find the folders that hold more, or fewer, files than a number; those right in them count."""
    number = int(values["n"])
    sign = next((s for c, s in (("larger", "-gt"), ("smaller", "-lt"), ("atleast", "-ge"), ("atmost", "-le"),
                                ("exactly", "-eq")) if c in values), "")  # fmt: skip
    if not sign:
        return None
    where = path(str(values["d"])) if "d" in values else "."
    kind = f" -name '*.{values['e']}'" if "e" in values else ""
    count = f'[ "$(find "$1" -mindepth 1 -maxdepth 1 -type f{kind} | wc -l)" {sign} {number} ]'
    if "'" in kind:
        count = count.replace("'", '"')
    return f"find {where} -type d -exec sh -c '{count}' _ {{}} \\; -print"


def holds(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Find the folders that hold a file of a name, or hold none."""
    where, name = path(str(values["d"])) if "d" in values else ".", str(values["f"])
    if "/" in name or _is_glob(name) or environment.dialect != "gnu":
        return None
    if "not" in values or "without" in values:
        return f"find {where} -type d ! -exec test -e {{}}/{path(name)} \\; -print"
    return f"find {where} -type f -name {path(name)} -printf '%h\\n' | sort -u"


def housed(values: Mapping[str, Any], environment: Environment) -> str:
    """Give each file a folder of its own, called as the file is without its ending."""
    bare = f'"${{f%.{values["e"]}}}"'
    return f'for f in *.{values["e"]}; do mkdir -p {bare} && mv -n -- "$f" {bare}/; done'


def fullest(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Show the folders that hold the most files."""
    if environment.dialect != "gnu":
        return None
    where = path(str(values["d"])) if "d" in values else "."
    return f"find {where} -type f -printf '%h\\n' | sort | uniq -c | sort -rn | head -n {int(values.get('n', 10))}"


def per_owner(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Add up, or count, the files of each owner."""
    if environment.dialect != "gnu":
        return None
    if str(values.get("d", "")).lower() in ("bytes", "kilobytes", "megabytes", "kb", "mb", "gb"):
        values = {slot: value for slot, value in values.items() if slot != "d"}
    where = path(str(values["d"])) if "d" in values else "."
    who = "%g" if "group" in values else "%u"
    if "count" in values:
        return f"find {where} -type f -printf '{who}\\n' | sort | uniq -c | sort -rn"
    added = "awk '{s[$1] += $2} END {for (u in s) print s[u], u}'"
    return f"find {where} -type f -printf '{who} %s\\n' | {added} | sort -rn"


def by_lines(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Find the files that have more, or fewer, lines than a number."""
    sign = next(
        (
            s
            for c, s in (("larger", ">"), ("smaller", "<"), ("atleast", ">="), ("atmost", "<="))
            if c in values
        ),
        "",
    )
    if not sign:
        return None
    where = path(str(values["d"])) if "d" in values else "."
    kind = f" -name '*.{values['e']}'" if "e" in values else ""
    count = f"awk 'END {{if (NR {sign} {int(values['n'])}) print NR, FILENAME}}' {{}} \\;"
    smallest = "ascending" in values or "smallestfirst" in values
    return f"find {where} -type f{kind} -exec {count} | sort -{'n' if smallest else 'rn'}"


def of_links(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Copy a folder by giving each of its files a second name; its mirror has no folder of the same name in it."""
    one, other = path(str(values["a"])).rstrip("/"), path(str(values["b"])).rstrip("/")
    if "mirror" in values and environment.dialect == "gnu":
        return f"mkdir -p {other} && cp -al {one}/. {other}/"
    return (
        f"cp -al {path(str(values['a']))} {path(str(values['b']))}" if environment.dialect == "gnu" else None
    )


EACH = "(each (directory|subdirectory)|!all (directories|subdirectories|subdirectory))"
MANY = "file directory subdirectory all each every it its !show in under of"

INTENTS = (
    intent(
        "folder.missing",
        say=(
            "file !in {a:path} (missing|lacking|not) !in {b:path}",
            "file !in [directory] {a:path} (missing|lacking|not) !from [directory] {b:path}",
            "file !in directory {a:path} (missing|lacking|not|except) !in directory {b:path}",
            "file exist !in [directory] {a:path} (not|except) [exist] !in [directory] {b:path}",
            "file only exist !in {a:path} not {b:path}",
            "file (missing|lacking) !in {b:path} exist !in {a:path}",
            "file exist !in both {a:path} !and {b:path}",
            "file exist !in both directory {a:path} !and {b:path}",
        ),
        run=missing,
        yes={
            "list files in folder src that are missing from folder dst": "comm -23 <(cd src && find . -type f | sort) <(cd dst && find . -type f | sort)",
            "which files exist in src but not in dst": "comm -23 <(cd src && find . -type f | sort) <(cd dst && find . -type f | sort)",
        },
        no=(
            "find files in src except in tests",
            "files in src without an extension",
            "compare the folders src and dst",
        ),
        also="file directory !show all name that exist exists there which any in from",
    ),
    intent(
        "folder.sorted.out",
        say=(
            "(sort|move|organize|organise|group|put|arrange|separate|split) [!all] [{e:ext}] file !to (directory|subdirectory) [named|based] (extension|type|year|month|day|date) [!in {d:dir}]",
            "(sort|move|organize|organise|group|put|arrange|separate|split) [!all] file !in {d:dir} !to (directory|subdirectory) (extension|type|year|month|day|date)",
            "(sort|move|organize|organise|group|put|arrange|separate|split) [!all] {e:ext} file !in {d:dir} !to (directory|subdirectory) (extension|type|year|month|day|date)",
            "(sort|move|organize|organise|group|put|arrange|separate) [!all] image [!in {d:dir}] !to (directory|subdirectory) (year|month|day|date)",
            "(sort|organize|organise|group|arrange|separate) (download|downloads|desktop) [directory] (extension|type|year|month|day|date) !to (directory|subdirectory)",
            "(sort|organize|organise|group|arrange|separate|move) [!all] file (download|downloads|desktop) [directory] !to (directory|subdirectory) (extension|type|year|month|day|date)",
        ),
        run=sorted_out,
        yes={
            "sort the files in inbox into folders by extension": '(cd inbox && for f in *.*; do [ -f "$f" ] && mkdir -p "${f##*.}" && mv -n -- "$f" "${f##*.}/"; done)',
            "move all jpg files into folders by month": 'for f in *.jpg; do [ -f "$f" ] && d=$(date -r "$f" +%Y-%m) && mkdir -p "$d" && mv -n -- "$f" "$d/"; done',
        },
        no=("list files by extension", "sort files by date", "move all jpg files into pics"),
        also="file directory subdirectory all each own their by based on in to named after type extension modified modification date download one per",
    ),
    intent(
        "folder.spread",
        say=(
            "(copy|put) [file] {a:file} !to each (directory|subdirectory) [(!in|!of|!under) {d:path}]",
            "(copy|put) [file] {a:file} !to !all (directory|subdirectory) [(!in|!of|!under) {d:path}]",
            "(copy|put) [file] {a:file} !in each (directory|subdirectory) [(!of|!under) {d:path}]",
        ),
        run=spread,
        yes={
            "copy license.txt to every subdirectory": 'for d in */; do cp license.txt "$d"; done',
            "copy a.txt into each folder under projects": 'for d in projects/*/; do cp a.txt "$d"; done',
        },
        no=("copy a.txt to the folder docs", "copy all files to every subdirectory"),
        also="file directory subdirectory all each recursive here in of under a copy",
    ),
    intent(
        "folder.best.each",
        say=(
            "(newest|oldest|largest|smallest) [{e:ext}] file (!in|!of|!from) each (directory|subdirectory)",
            "(newest|oldest|largest|smallest) [{e:ext}] file (!in|!of|!from) each (directory|subdirectory) (!in|!of|!under) {d:path}",
            "each (directory|subdirectory) [!show] (newest|oldest|largest|smallest) [{e:ext}] file",
            "each (directory|subdirectory) (!in|!of|!under) {d:path} (newest|oldest|largest|smallest) [{e:ext}] file",
        ),
        run=best_of_each,
        yes={
            "find the newest file in each subdirectory": "for d in */; do find \"$d\" -type f -printf '%T@\\t%p\\n' | sort -rn | head -n 1 | cut -f 2-; done",
            "the largest file in every folder under data": "for d in data/*/; do find \"$d\" -type f -printf '%s\\t%p\\n' | sort -rn | head -n 1 | cut -f 2-; done",
        },
        no=("find the newest file", "the newest file in docs", "the newest folder"),
        also="file directory subdirectory each in of from under modified recently here",
    ),
    intent(
        "folder.deepest",
        say=(
            "(deepest|deepest-nested) (directory|subdirectory|level|path) [level] [directory] [(!in|!under|!of) {d:path}]",
            "(maximum|max) (directory|nesting) level [(!in|!under|!of) {d:path}]",
            "how level tree [(!in|!under|!of) {d:path}]",
            "(deepest|maximum|max) nested (directory|level) [(!in|!under|!of) {d:path}]",
        ),
        run=deepest,
        yes={
            "what is the deepest folder under src": "find src -type d -printf '%d\\t%p\\n' | sort -rn | head -n 1"
        },
        no=("find directories 3 levels deep", "show the tree 2 levels deep"),
        also="directory subdirectory level nested nesting of in under tree here path structure",
    ),
    intent(
        "folder.crowded",
        say=(
            "directory (containing|with) (larger|smaller|atleast|atmost|exactly) {n:number} [{e:ext}] file [(!in|!under) {d:path}]",
            "directory (!in|!under) {d:path} (containing|with) (larger|smaller|atleast|atmost|exactly) {n:number} [{e:ext}] file",
            "directory have (larger|smaller|atleast|atmost|exactly) {n:number} [{e:ext}] file",
            "directory (larger|smaller|atleast|atmost) {n:number} [{e:ext}] file [(!in|!under) {d:path}]",
        ),
        run=crowded,
        yes={
            "list all directories that contain more than 100 files": 'find . -type d -exec sh -c \'[ "$(find "$1" -mindepth 1 -maxdepth 1 -type f | wc -l)" -gt 100 ]\' _ {} \\; -print',
        },
        no=(
            "find directories larger than 100 MB",
            "how many files are in each directory",
            "files with more than 100 lines",
        ),
        also="file directory subdirectory all in under with containing have that item",
    ),
    intent(
        "folder.per.owner",
        say=(
            "(total|size|space|usage) [size] each (user|owner|group) [file] [(!in|!under) {d:path}]",
            "(total|size|space|usage) [size] file each (user|owner|group) [(!in|!under) {d:path}]",
            "count file each (user|owner|group) [(!in|!under) {d:path}]",
            "each (user|owner) (total|size|space|usage) file [(!in|!under) {d:path}]",
            "count file !by (user|owner|group) [(!in|!under) {d:path}]",
            "(total|size|space|usage) [size] [file] !by (user|owner|group) (!in|!under) {d:path}",
        ),
        run=per_owner,
        yes={
            "total size of the files in /home per user": "find /home -type f -printf '%u %s\\n' | awk '{s[$1] += $2} END {for (u in s) print s[u], u}' | sort -rn",
            "count the files in /srv per owner": "find /srv -type f -printf '%u\\n' | sort | uniq -c | sort -rn",
        },
        no=("size of each folder in /home", "list files by owner"),
        also="file directory total size space disk usage owner user in under of by each many",
    ),
    intent(
        "folder.holds",
        say=(
            "directory containing [file] {f:file} [(!in|!under) {d:path}]",
            "directory !with [file] {f:file} [(!in|!under) {d:path}]",
            "directory (!in|!under) {d:path} containing [file] {f:file}",
            "directory not containing [file] {f:file} [(!in|!under) {d:path}]",
            "directory without [file] {f:file} [(!in|!under) {d:path}]",
        ),
        run=holds,
        yes={
            "find directories that contain package.json": "find . -type f -name package.json -printf '%h\\n' | sort -u",
            "find folders under src without __init__.py": "find src -type d ! -exec test -e {}/__init__.py \\; -print",
        },
        no=("find files containing foo", "find directories named build", "list files in docs"),
        also="file directory all in under which with without",
    ),
    intent(
        "folder.of.each",
        say=(
            "each {e:ext} [file] create directory same name move",
            "move each {e:ext} [file] !to [own] directory same name",
            "move each {e:ext} [file] !to own directory",
            "(put|move) each {e:ext} [file] !in own directory",
        ),
        run=housed,
        yes={
            "for every mp4 here create a folder of the same name and move it in there": 'for f in *.mp4; do mkdir -p "${f%.mp4}" && mv -n -- "$f" "${f%.mp4}"/; done',
        },
        no=("move every mp4 into videos", "unzip each zip into its own folder"),
        also="file directory each own same name of here it in to there its named after create move",
    ),
    intent(
        "folder.fullest",
        say=(
            "[{n:number}] directory most file [(!in|!under) {d:path}]",
            "directory (!in|!under) {d:path} (containing|with) most file",
            "directory containing most file [(!in|!under) {d:path}]",
            "(top|first|largest) {n:number} directory (numeric|count) file [(!in|!under) {d:path}]",
        ),
        run=fullest,
        yes={
            "which folder has the most files": "find . -type f -printf '%h\\n' | sort | uniq -c | sort -rn | head -n 10",
        },
        no=("which folder is the largest", "the largest file in docs", "how many files are in each folder"),
        also="directory subdirectory file have which with in under count numeric containing by of top",
    ),
    intent(
        "folder.by.lines",
        say=(
            "{e:ext} file (larger|smaller|atleast|atmost) {n:number} line [(!in|!under) {d:path}] [sort count line]",
            "{e:ext} file (!in|!under) {d:path} (larger|smaller|atleast|atmost) {n:number} line [sort count line]",
            "file (!in|!under) {d:path} (larger|smaller|atleast|atmost) {n:number} line [sort count line]",
        ),
        run=by_lines,
        yes={
            "find all java files with more than 500 lines": "find . -type f -name '*.java' -exec awk 'END {if (NR > 500) print NR, FILENAME}' {} \\; | sort -rn",
        },
        no=("lines longer than 80 characters in a.txt", "count lines of all java files"),
        also="file with have all containing of code length sort by line count largest largestfirst ascending smallestfirst in under that longest",
    ),
    intent(
        "folder.hard.copy",
        say=(
            "(mirror|copy|clone|duplicate) [directory] {a:path} (!in|!to|!as) [directory] {b:path} hard link",
            "(mirror|copy|clone|duplicate) [directory] {a:path} !to {b:path} hard link",
            "(mirror|copy|clone|duplicate) [directory] {a:path} !as {b:path} hard link",
            "create (mirror|copy|clone) !of [directory] {a:path} (!in|!to|!as) [directory] {b:path} hard link",
        ),
        run=of_links,
        yes={"copy the folder src to src2 using hard links": "cp -al src src2"},
        no=("create a hard link to a.txt", "copy src to dst"),
        also="directory hard link create instead of in to with using file only",
    ),
)
