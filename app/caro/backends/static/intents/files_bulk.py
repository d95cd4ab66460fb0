"""Intents about many files at once: side by side on all cores, renamed by date, packed by age, fetched from a list."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import in_place, is_folder, path, q, regex, replacement, sed
from caro.backends.static.intents.archives import TAR, tar
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import exists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

UNNAMED = "information command machine shell bash zsh current"
"""Weak words that may be the name of a folder: "in reports"."""


OF_HOME = frozenset("downloads documents desktop pictures music videos".split())
"""Folders that are rather meant in the home folder where none of the name stands here."""


def _lost(values: Mapping[str, Any], environment: Environment) -> bool:
    """Tell whether the folder is a file, or may be a word that says nothing: all would be done elsewhere."""
    if "d" in values:
        name = str(values["d"])
        return not is_folder(name) or (name.lower() in OF_HOME and not exists(name, environment))
    return not values.keys().isdisjoint(UNNAMED.split())


PACKERS = ("bzip2", "xz", "zstd")
DAY = 86400


def _jobs(values: Mapping[str, Any], environment: Environment) -> str:
    """Return how many jobs run at once: as many as were said, or one for each core."""
    if "n" in values:
        return str(int(values["n"]))
    return '"$(sysctl -n hw.ncpu)"' if environment.dialect == "bsd" else '"$(nproc)"'


def _each(values: Mapping[str, Any], environment: Environment, ending: str) -> str | None:
    """Return a pipe that gives files one by one to so many jobs at once; those here, or all below a folder."""
    if _lost(values, environment) or ("n" in values and int(values["n"]) < 1):
        return None
    shallow = "d" not in values and "recursive" not in values
    place = path(str(values["d"])) if "d" in values else ". -maxdepth 1" if shallow else "."
    jobs = _jobs(values, environment)
    return f"find {place} -type f -name {q('*.' + ending)} -print0 | xargs -0 -n 1 -P {jobs}"


def packed(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Compress files one by one, several at once."""
    tool = next((name for name in PACKERS if name in values), "gzip")
    start = _each(values, environment, str(values["e"]).lstrip("*."))
    keep = " -k" if values.keys() & {"keep", "keeping", "original", "originals"} else ""
    return f"{start} {tool}{keep}" if start else None


PICTURES = ("jpg", "jpeg", "png", "gif", "webp", "bmp", "tiff", "heic")
FILMS = ("mp4", "mkv", "avi", "mov", "webm", "wav", "flac", "mp3", "ogg", "m4a")


def converted(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Convert pictures, films or sounds, several at once."""
    old, new = (str(values[slot]).lstrip("*.") for slot in ("a", "b"))
    start = _each(values, environment, old)
    if start is None or not new.isalnum():
        return None
    if old in PICTURES and new in PICTURES:
        return f'{start} sh -c \'convert "$1" "${{1%.{old}}}.{new}"\' _'
    if old in FILMS and new in FILMS:
        return f'{start} sh -c \'ffmpeg -nostdin -i "$1" "${{1%.{old}}}.{new}"\' _'
    return None


def run_on(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Run a program on files, several at once."""
    program = str(values["c"])
    start = _each(values, environment, str(values["e"]).lstrip("*."))
    if start is None or not all(c.isalnum() or c in "./_-+" for c in program) or program[0] == "-":
        return None
    if program.lower() in ("script", "program", "command", "tool", "it", "them"):
        return None  # which one was left open
    return f"{start} {path(program)}"


def dated(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Put the day of its last change before the name of each file."""
    if _lost(values, environment):
        return None
    files = f"*.{str(values['e']).lstrip('*.')}" if "e" in values else "*"
    day = 'stat -f %Sm -t %F "$f"' if environment.dialect == "bsd" else 'date -r "$f" +%F'
    job = f'for f in {files}; do [ -f "$f" ] && mv -n -- "$f" "$({day})_$f"; done'
    return f"(cd {path(str(values['d']))} && {job})" if "d" in values else job


def spaceless(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Write another character for the blanks in the names of a whole tree, the deepest first."""
    if environment.dialect == "busybox" or _lost(values, environment):
        return None
    new = "_" if values.keys() & {"underscore", "underscores"} else "-"
    place = path(str(values["d"])) if "d" in values else "."
    return f"find {place} -mindepth 1 -depth -name '* *' -execdir bash -c 'mv -n -- \"$1\" \"${{1// /{new}}}\"' _ {{}} \\;"


def aged(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Pack the files that are older than some time into an archive, and delete them where that was said."""
    kind = archive_kind(str(values["a"]))
    amount, unit = values["s"]
    seconds = amount * unit
    if kind not in TAR or environment.dialect != "gnu" or seconds <= 0 or _lost(values, environment):
        return None
    age = f"-mtime +{int(seconds // DAY)}" if seconds % DAY == 0 else f"-mmin +{int(seconds // 60)}"
    place = path(str(values["d"])) if "d" in values else "."
    name = f" -name {q('*.' + str(values['e']).lstrip('*.'))}" if "e" in values else ""
    gone = values.keys() & {"delete", "move"}
    target = str(values["a"])
    spared = f" ! -name {q(target.rpartition('/')[2])}" if "/" not in target and not name else ""
    return (
        f"find {place} -type f{name}{spared} {age} -print0 | {tar('c', str(kind))} {path(target)} --null -T -"
        + (" --remove-files" if gone else "")
    )


def replaced(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Replace a text in all files of a kind below a folder; what they held before stays beside them where asked."""
    keeps = values.keys() & {"keep", "keeping", "backup", "copy", "save"}
    ending = str(values.get("x", ".bak")).lstrip("*.")
    if _lost(values, environment) or not ending.isalnum() or ("x" in values and not keeps):
        return None
    script = f"s/{regex(str(values['a']))}/{replacement(str(values['b']))}/g"
    tool = f"sed -i.{ending}" if keeps else in_place(environment)
    place = path(str(values["d"])) if "d" in values else "."
    name = q("*." + str(values["e"]).lstrip("*."))
    return f"find {place} -type f -name {name} -exec {tool} {sed(script)} {{}} +"


def kept(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Compress every file of a kind below a folder, and leave the files as they are."""
    if _lost(values, environment):
        return None
    tool = next((name for name in PACKERS if name in values), "gzip")
    name = q("*." + str(values["e"]).lstrip("*."))
    return f"find {path(str(values['d']))} -type f -name {name} -exec {tool} -k {{}} +"


def copied(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Copy a file or a folder with its times and its rights."""
    source, target = str(values["a"]), path(str(values["b"]))
    if archive_kind(target) or any(c in source for c in "*?["):
        return None
    folder = source.endswith("/") or "directory" in values or (is_folder(source) and "file" not in values)
    if environment.dialect == "gnu" or environment.dialect == "busybox":
        letters = "a" if folder else "p"
    else:
        letters = "Rp" if folder else "p"
    return f"cp -{letters} {path(source)} {target}"


def shown(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Copy with a bar that tells how far it is."""
    source, target = str(values["a"]), str(values["b"])
    if any(":" in end or archive_kind(target) for end in (source, target)):
        return None
    return f"rsync -ah --progress {path(source.rstrip('/'))} {path(target)}"


def fetched(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Fetch what a list names, several at once where that was said."""
    if "to" in values and "d" not in values:
        return None
    several = values.keys() & {"n", "parallel", "atatime", "cores", "simultaneously"}
    jobs = f" -P {_jobs(values, environment)}" if several else ""
    curl = "curl" in values or environment.dialect == "bsd"
    place = path(str(values["d"])) if "d" in values else ""
    into = (f" --output-dir {place}" if curl else f" -P {place}") if place else ""
    tool = f"curl -fsSLO{into}" if curl else f"wget -q{into}"
    return f"xargs -n 1{jobs} {tool} < {path(str(values['f']))}"


def rehearsed(values: Mapping[str, Any], environment: Environment) -> str:
    """Show what rsync would do, and do nothing."""
    source, target = str(values["a"]), str(values["b"])
    source = source.rstrip("/") + "/" if is_folder(source) else source
    gone = " --delete" if values.keys() & {"delete", "deleted", "mirror"} else ""
    return f"rsync -avn{gone} {path(source)} {path(target).rstrip('/')}/"


AT_ONCE = "(parallel|cores|core|atatime|jobs|threads)"
OFTEN = (
    "process jobs job threads core cores cpu parallel atatime each all file in on with using of number available all every "
    + UNNAMED
)

INTENTS = (
    intent(
        "bulk.packed",
        say=(
            f"(compress|bzip2|xz|zstd) [!all|each] {{e:ext}} [file] [{{n:number}}] {AT_ONCE}",
            f"(compress|bzip2|xz|zstd) [!all|each] {{e:ext}} [file] (!in|!under) {{d:dir}} [{{n:number}}] {AT_ONCE}",
            f"run (compress|bzip2|xz|zstd) [!all|each] {{e:ext}} [file] [{{n:number}}] {AT_ONCE}",
            f"run (compress|bzip2|xz|zstd) [!all|each] {{e:ext}} [file] (!in|!under) {{d:dir}} [{{n:number}}] {AT_ONCE}",
        ),
        run=packed,
        yes={
            "gzip all log files in parallel on all cores": "find . -maxdepth 1 -type f -name '*.log' -print0 | xargs -0 -n 1 -P \"$(nproc)\" gzip",
            "gzip every csv file below data, 4 at a time": "find data -type f -name '*.csv' -print0 | xargs -0 -n 1 -P 4 gzip",
        },
        no=("gzip all log files", "run the tests in parallel", "gzip big.log with 4 threads"),
        also=OFTEN + " keep keeping original originals recursive compress run",
    ),
    intent(
        "bulk.converted",
        say=(
            f"convert [!all|each] {{a:ext}} [file|image|images] !to {{b:ext}} [{{n:number}}] {AT_ONCE}",
            f"convert [!all|each] {{a:ext}} [file|image|images] (!in|!under) {{d:dir}} !to {{b:ext}} [{{n:number}}] {AT_ONCE}",
        ),
        run=converted,
        yes={
            "convert all png files to jpg in parallel": 'find . -maxdepth 1 -type f -name \'*.png\' -print0 | xargs -0 -n 1 -P "$(nproc)" sh -c \'convert "$1" "${1%.png}.jpg"\' _',
        },
        no=("convert all png files to jpg", "convert a.png to a.jpg"),
        also=OFTEN + " image images video videos recursive",
    ),
    intent(
        "bulk.run",
        say=(
            f"run {{c:word}} !on [!all|each] {{e:ext}} [file] [{{n:number}}] {AT_ONCE}",
            f"run {{c:word}} !on [!all|each] {{e:ext}} [file] (!in|!under) {{d:dir}} [{{n:number}}] {AT_ONCE}",
            f"(optimize|process|lint|check|format) [!all|each] {{e:ext}} [file] !with {{c:word}} [{{n:number}}] {AT_ONCE}",
            f"(optimize|process|lint|check|format) [!all|each] {{e:ext}} [file] (!in|!under) {{d:dir}} !with {{c:word}} [{{n:number}}] {AT_ONCE}",
        ),
        run=run_on,
        yes={
            "run md5sum on all iso files in parallel": "find . -maxdepth 1 -type f -name '*.iso' -print0 | xargs -0 -n 1 -P \"$(nproc)\" md5sum",
            "run ./process.sh on every csv file in data, 4 in parallel": "find data -type f -name '*.csv' -print0 | xargs -0 -n 1 -P 4 ./process.sh",
        },
        no=(
            "run shellcheck on all sh files",
            "run the tests in parallel with 4 workers",
            "run build.sh in parallel",
        ),
        also=OFTEN + " recursive",
    ),
    intent(
        "bulk.dated",
        say=(
            "(prefix|prepend|starting|beginning) [!all|each] [{e:ext}] [file] [name] (modified|modification) (date|time) [!in {d:dir}]",
            "(prefix|prepend|starting|beginning) [!all|each] [{e:ext}] file !in {d:dir} (modified|modification) (date|time)",
            "(prefix|prepend) date (modified|modification) name [!all|each] [{e:ext}] file [!in {d:dir}]",
            "(add|put|prepend) (modified|modification) (date|time) (front|before|beginning|start) [!all|each] [{e:ext}] [file] name [!in {d:dir}]",
            "(add|put|move) (modified|modification) (date|time) (front|before|beginning|start) name [!all|each] [{e:ext}] file [!in {d:dir}]",
            "rename [!all|each] [{e:ext}] file (prefix|starting|beginning|start|begin) (modified|modification) (date|time) [!in {d:dir}]",
        ),
        run=dated,
        yes={
            "prefix all files with their modification date": 'for f in *; do [ -f "$f" ] && mv -n -- "$f" "$(date -r "$f" +%F)_$f"; done',
            "rename all jpg files in pics to start with their modification date": '(cd pics && for f in *.jpg; do [ -f "$f" ] && mv -n -- "$f" "$(date -r "$f" +%F)_$f"; done)',
        },
        no=(
            "prefix all files with draft_",
            "list files with their modification date",
            "sort files by modification date",
            "set the modification date of a.txt to 2024-01-01",
        ),
        also="file each all name rename prefix last of in to with so their as begin starting " + UNNAMED,
    ),
    intent(
        "bulk.spaceless",
        say=(
            "(replace|change|turn|rename|convert) (space|blank|blanks) (underscore|underscores|dash|dashes|hyphen|hyphens) name (recursive|tree|!under|directory)",
            "(replace|change) (space|blank|blanks) !with (underscore|underscores|dash|dashes|hyphen|hyphens) !in name !under {d:dir}",
            "(replace|change) (space|blank|blanks) !by (underscore|underscores|dash|dashes|hyphen|hyphens) !in name !under {d:dir}",
            "(replace|change|turn|convert) (space|blank|blanks) !to (underscore|underscores|dash|dashes|hyphen|hyphens) !in name !under {d:dir}",
            "(replace|change|turn|convert) (space|blank|blanks) (underscore|underscores|dash|dashes|hyphen|hyphens) name !under {d:dir}",
            "(replace|change|turn|convert) (space|blank|blanks) (underscore|underscores|dash|dashes|hyphen|hyphens) name directory !in {d:dir}",
            "(replace|change|turn|convert) (space|blank|blanks) (underscore|underscores|dash|dashes|hyphen|hyphens) name !in {d:dir} recursive",
            "rename file !and directory replace (space|blank|blanks) (underscore|underscores|dash|dashes|hyphen|hyphens) [recursive]",
            "rename file recursive replace (space|blank|blanks) (underscore|underscores|dash|dashes|hyphen|hyphens)",
        ),
        run=spaceless,
        yes={
            "replace spaces with underscores in all file names recursively": "find . -mindepth 1 -depth -name '* *' -execdir bash -c 'mv -n -- \"$1\" \"${1// /_}\"' _ {} \\;",
            "replace spaces with dashes in all file and folder names below docs": "find docs -mindepth 1 -depth -name '* *' -execdir bash -c 'mv -n -- \"$1\" \"${1// /-}\"' _ {} \\;",
        },
        no=(
            "replace spaces with underscores in file names",
            "replace spaces with underscores in a.txt",
            "find files with spaces in their names",
        ),
        also="file directory name each all here whole tree rename recursive by with of in every subdirectory under "
        + UNNAMED,
    ),
    intent(
        "bulk.aged",
        say=(
            "(archive|compress|targz|move) [!all] [{e:ext}] file older {s:span} [(!in|!under) {d:dir}] !to {a:archive} [delete]",
            "(archive|compress|targz|move) [!all] [{e:ext}] file (!in|!under) {d:dir} older {s:span} !to {a:archive} [delete]",
            "(archive|compress|targz) !all older {s:span} [(!in|!under) {d:dir}] !to {a:archive} [delete]",
            "(archive|compress|targz) !all (!in|!under) {d:dir} older {s:span} !to {a:archive} [delete]",
        ),
        run=aged,
        yes={
            "archive files older than 30 days in logs to old.tar.gz and delete them": "find logs -type f ! -name old.tar.gz -mtime +30 -print0 | tar -czf old.tar.gz --null -T - --remove-files",
            "pack all log files older than 90 days into logs.tar.gz": "find . -type f -name '*.log' -mtime +90 -print0 | tar -czf logs.tar.gz --null -T -",
        },
        no=(
            "delete files older than 30 days in logs",
            "archive logs to old.tar.gz",
            "move files older than 30 days to old",
            "archive files newer than 30 days in logs to new.tar.gz",
        ),
        also="file all item delete original originals afterwards after archive compress targz and " + UNNAMED,
    ),
    intent(
        "bulk.replaced",
        say=(
            "(replace|change) {a:text} (!with|!by|!to) {b:text} [!all|each|across] {e:ext} file (!in|!under) {d:dir} [recursive]",
            "(replace|change) {a:text} (!with|!by|!to) {b:text} across [!all] {e:ext} file [recursive]",
            "(replace|change) {a:text} (!with|!by|!to) {b:text} [!all|each|across] {e:ext} file (!in|!under) {d:dir} (keep|keeping|backup|copy|save) {x:ext}",
            "(replace|change) {a:text} (!with|!by|!to) {b:text} [!all|each|across] {e:ext} file (!in|!under) {d:dir} (keep|keeping|save|create) (backup|copy)",
        ),
        run=replaced,
        yes={
            "replace foo by bar in every php file below www keeping a .bak backup": "find www -type f -name '*.php' -exec sed -i.bak 's/foo/bar/g' {} +",
            "substitute foo with bar across all js files in src recursively": "find src -type f -name '*.js' -exec sed -i 's/foo/bar/g' {} +",
        },
        no=(
            "replace foo with bar in a.txt",
            "replace foo with bar in the name of each txt file below docs",
            "find txt files below docs that contain foo",
            "replace foo with bar on the first line of all txt files below docs",
        ),
        also="file each all across recursive keep keeping backup copy save suffix extension !in place create as and with "
        + UNNAMED,
    ),
    intent(
        "bulk.kept",
        say=(
            "(compress|bzip2|xz|zstd) [!all|each] {e:ext} file (!in|!under) {d:dir} (keep|keeping|preserve|preserving) (original|originals)",
            "(compress|bzip2|xz|zstd) [!all|each] {e:ext} file (!in|!under) {d:dir} (without|not) delete [original|originals]",
        ),
        run=kept,
        yes={
            "gzip every txt file below docs and keep the originals": "find docs -type f -name '*.txt' -exec gzip -k {} +",
        },
        no=(
            "gzip all txt files but keep the originals",
            "gzip every txt file below docs",
            "delete all txt files in docs",
        ),
        also="file each all compress and but with recursive",
    ),
    intent(
        "bulk.copied",
        say=(
            "(copy|duplicate|clone) [directory|file] {a:path} (!to|!as) {b:path} (preserving|preserve|keeping|keep|preserved) (permission|occurrence|time|date|timestamps|timestamp|attributes|owner|links|all|everything)",
            "(copy|duplicate|clone) [directory|file] {a:path} (!to|!as) {b:path} (preserving|preserve|keeping|keep|preserved) !all",
            "(copy|duplicate|clone) [directory|file] {a:path} !to {b:path} attributes",
        ),
        run=copied,
        yes={
            "copy src to dst preserving times and permissions": "cp -a src dst",
            "copy a.txt to b.txt keeping the modification time": "cp -p a.txt b.txt",
        },
        no=(
            "copy src to dst",
            "copy a.txt to b.txt without overwriting",
            "copy all txt files to dst keeping times",
        ),
        also=(
            "file directory recursive permission attributes preserve preserving preserved keep keeping timestamps timestamp "
            "occurrence time date owner links symlink mode modification modified all everything its their and"
        ),
    ),
    intent(
        "bulk.shown",
        say=(
            "copy [directory|file] {a:path} !to {b:path} progress",
            "copy [directory|file] {a:path} !to {b:path} !show progress",
        ),
        run=shown,
        yes={"copy big.iso to /mnt/usb with a progress bar": "rsync -ah --progress big.iso /mnt/usb"},
        no=(
            "copy big.iso to /mnt/usb",
            "show the progress of the copy",
            "copy a.txt to ann@web1:/srv with progress",
        ),
        also="file directory progress while recursive show with",
    ),
    intent(
        "bulk.fetched",
        say=(
            f"download [!all|each] (urls|url|links|link|file) [listed] (!in|!from|listed) {{f:txtfile}} [{{n:number}}] {AT_ONCE} [download|downloads]",
            f"download [!all|each] (urls|url|links|link|file) [listed] (!in|!from|listed) {{f:txtfile}} !to {{d:dir}} [{{n:number}}] {AT_ONCE} [download|downloads]",
            "download [!all|each] (urls|url|links|link|file) [listed] (!in|!from|listed) {f:txtfile} curl",
        ),
        run=fetched,
        yes={
            "download all urls in urls.txt 4 at a time": "xargs -n 1 -P 4 wget -q < urls.txt",
            "download every url in list.txt with curl in parallel": 'xargs -n 1 -P "$(nproc)" curl -fsSLO < list.txt',
        },
        no=(
            "download all urls in urls.txt",
            "extract all urls from notes.txt",
            "download https://example.com/a.zip",
        ),
        also="file urls url links link listed each all download downloads parallel curl wget jobs process number atatime with using to",
    ),
    intent(
        "bulk.rehearsed",
        say=(
            "wouldbe {a:path} !to {b:path} [sync|rsync|mirror]",
            "wouldbe (sync|rsync|mirror|copy) {a:path} !to {b:path}",
            "(rsync|sync|mirror) {a:path} !to {b:path} wouldbe",
        ),
        run=rehearsed,
        yes={
            "show what rsync would copy from src to /backup without copying": "rsync -avn src/ /backup/",
            "show what would be deleted if I mirror a2 to b2 with rsync": "rsync -avn --delete a2/ b2/",
        },
        no=("rsync src to /backup", "show what git clean would delete", "mirror src to /backup"),
        also="rsync sync mirror copy delete deleted from !show directory without copying dry run whether",
    ),
)
