"""Intents that rename or convert many files at once, and simple jobs on pictures and films."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import path, q
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def glob(values: Mapping[str, Any]) -> str:
    """Return the files spoken of as a live glob."""
    return f"*.{values['e']}" if "e" in values else path(str(values["g"])) if "g" in values else "*"


def inner(text: Any) -> str:
    """Escape a text for double quotes."""
    return "".join("\\" + c if c in '\\"$`' else c for c in str(text))


def within(values: Mapping[str, Any], job: str) -> str:
    """Return the job as done in the folder spoken of, if there is one."""
    return f"(cd {path(str(values['d']))} && {job})" if "d" in values else job


def extension(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Change the extension of all files that have one, or take it off."""
    if "x" in values and str(values["x"]).rpartition(".")[0] != str(values.get("y")):
        return None
    old = str(values["x"]).rpartition(".")[2] if "x" in values else str(values["a"]).lstrip("*.")
    fresh = "." + str(values["b"]).lstrip("*.") if "b" in values else ""
    if not (old.isalnum() and (fresh[1:].isalnum() or not fresh)):
        return None
    if fresh == f".{old}" and old.islower():
        old = old.upper()  # of what has the ending already, only its letters can change: "JPG to jpg"
    keep = "-n " if "overwrite" in values or not fresh else ""
    if "recursive" in values:
        place = path(str(values["d"])) if "d" in values else "."
        return f"find {place} -type f -name '*.{old}' -exec sh -c 'mv {keep}\"$1\" \"${{1%.{old}}}{fresh}\"' _ {{}} \\;"
    return within(values, f'for f in *.{old}; do mv {keep}-- "$f" "${{f%.{old}}}{fresh}"; done')


def replace(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Replace a text in the names of files."""
    if environment.shell not in ("bash", "zsh") or not ("space" in values or "a" in values):
        return None
    if "." in str(values.get("d", "")).strip("./"):
        return None  # "in names in data.csv": the text of one file
    old = " " if "space" in values else str(values["a"])
    new = (
        "_"
        if "underscore" in values
        else "-"
        if any(c in values for c in ("dash", "hyphen"))
        else ""
        if "b" not in values
        else str(values["b"])
    )
    if "delete" in values:
        new = ""
    if any(c in old + new for c in "\\*?[]{}/\"'$`"):
        return None
    files = f"*.{values['e']}" if "e" in values else f'*"{old}"*' if old == " " else f"*{quote(old)}*"
    old_in = " " if old == " " else old
    return within(values, f'for f in {files}; do mv -- "$f" "${{f//{old_in}/{new}}}"; done')


def case(values: Mapping[str, Any], environment: Environment) -> str:
    """Put the names of files into lower or upper case."""
    pair = "'[:lower:]' '[:upper:]'" if "uppercase" in values else "'[:upper:]' '[:lower:]'"
    folders = "directory" in values and values.keys().isdisjoint(("file", "d", "e"))
    job = f'for f in {"*/" if folders else glob(values)}; do n=$(printf %s "$f" | tr {pair}); [ "$f" = "$n" ] || mv -- "$f" "$n"; done'
    return within(values, job)


WORKED_OUT = frozenset("date today's time timestamp size number owner counter hash today now".split())
"""Words for a text that differs from day to day or from file to file."""


def affix(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Put a text before or after the names of files; None for a text that is to be worked out first."""
    text = inner(values["t"])
    if "/" in text or not WORKED_OUT.isdisjoint(text.lower().split()):
        return None
    if "." in str(values.get("d", "")).strip("./"):
        return None  # "to the name of backup.tar": one file, not what lies in it
    if any(c in values for c in ("suffix", "extension", "end", "append", "after")) and "prefix" not in values:
        if "e" in values:
            e = values["e"]
            return within(values, f'for f in {glob(values)}; do mv -- "$f" "${{f%.{e}}}{text}.{e}"; done')
        return within(values, f'for f in {glob(values)}; do mv -- "$f" "${{f}}{text}"; done')
    return within(values, f'for f in {glob(values)}; do mv -- "$f" "{text}$f"; done')


MODES = frozenset("444 555 600 640 644 660 664 666 700 711 750 755 770 775 777".split())
"""Numbers that say who may do what with a file, and hardly how many are wanted."""


def numbered(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Make files or folders with running numbers, by the shell's braces."""
    tool = "mkdir" if "directory" in values else "touch"
    if "a" in values and "b" in values:
        head, tail = _split(str(values["a"]))
        head2, tail2 = _split(str(values["b"]))
        first, last = head[1], head2[1]
        if not first or not last or head[0] != head2[0] or tail != tail2:
            return None
        return f"{tool} {quote(head[0]) if head[0] else ''}{{{first}..{last}}}{tail}"
    n = values["n"]
    if str(n) in MODES and "new" not in values and "empty" not in values:
        return None  # "make all files in site 644"
    if "f" in values:
        name = str(values["f"])
        if "/" in name:
            return None
        stem, dot, ending = name.partition(".")
        stem = stem.rstrip("0123456789")
        return f"{tool} {quote(stem)}{{1..{n}}}{dot}{ending}"
    kind = "dir" if tool == "mkdir" else "file"
    ending = f".{values['e']}" if "e" in values else ""
    return f"{tool} {kind}{{1..{n}}}{ending}"


PADDED = frozenset(("zero-padded", "padded", "zeropadded"))
"""Words for numbers of the same length, with noughts before."""


def in_turn(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Rename files to a name and a running number."""
    if "." in str(values.get("d", "")).strip("./") and "f" not in values:
        values = {**{k: v for k, v in values.items() if k != "d"}, "f": values["d"]}  # "as img_001.jpg"
    padded = next((k for k in ("p", "d") if str(values.get(k, "")).lower() in PADDED), "")
    if padded:
        values = {k: v for k, v in values.items() if k != padded}
    files = (
        glob(values) if "g" in values or "e" in values else f"*.{str(values.get('f', '')).rpartition('.')[2]}"
    )
    example = str(values["f"]) if "f" in values else str(values.get("p", ""))
    stem, _, ending = example.rpartition(".") if "." in example else (example, "", "")
    ending = ending or (files.rpartition(".")[2] if "." in files else "")
    digits = stem[len(stem.rstrip("0123456789")) :]
    stem = stem.rstrip("0123456789#")
    width = int(values["w"]) if "w" in values else len(digits) if digits[:1] == "0" else 3 if padded else 0
    width = width or (3 if not PADDED.isdisjoint(values) else 0)
    folder, _, pattern = files.rpartition("/")
    if not ending.isalnum() or not pattern.startswith("*"):
        return None
    name = f'"{inner(stem)}$n.{ending}"'
    if width > 1:
        shape = stem.replace("%", "%%") + f"%0{width}d.{ending}"
        name = f'"$(printf {q(shape)} "$n")"'
    job = f'n=1; for f in {pattern}; do mv -n -- "$f" {name}; n=$((n+1)); done'
    return f"(cd {folder} && {job})" if folder else within(values, job)


def _split(name: str) -> tuple[tuple[str, str], str]:
    """Cut `file10.txt` into (("file", "10"), ".txt")."""
    stem, dot, ending = name.partition(".")
    head = stem.rstrip("0123456789")
    return (head, stem[len(head) :]), dot + ending


def each_backup(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Copy every file of a kind beside itself."""
    ending = str(values.get("x", "bak")).lstrip(".")
    if "recursive" in values or not ending.replace("_", "a").isalnum():
        return None
    return within(values, f'for f in {glob(values)}; do cp -- "$f" "$f.{ending}"; done')


def convert_all(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Convert all pictures, films or sounds of one format to another."""
    old, new = str(values["a"]).lstrip("*."), str(values["b"]).lstrip("*.")
    if old in ("jpg", "jpeg", "png", "gif", "webp", "bmp", "tiff", "heic"):
        return f'for f in *.{old}; do convert "$f" "${{f%.{old}}}.{new}"; done'
    if old in ("mp4", "mkv", "avi", "mov", "webm", "wav", "flac", "mp3", "ogg", "m4a"):
        return f'for f in *.{old}; do ffmpeg -i "$f" "${{f%.{old}}}.{new}"; done'
    if old in ("docx", "doc", "odt", "pptx", "xlsx") and new == "pdf":
        return f"libreoffice --headless --convert-to pdf *.{old}"
    if old in ("md", "rst") and new in ("html", "pdf", "docx"):
        return f'for f in *.{old}; do pandoc "$f" -o "${{f%.{old}}}.{new}"; done'
    return None


MEDIA = ("mp4", "mkv", "avi", "mov", "webm", "wav", "flac", "mp3", "ogg", "m4a", "aac")


def convert(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Convert one picture, film, sound or document."""
    source = str(values["f"])
    old = source.rpartition(".")[2].lower()
    new = str(values["o"]) if "o" in values else f"{source.rpartition('.')[0]}.{str(values['e']).lstrip('.')}"
    fresh = new.rpartition(".")[2].lower()
    if old in MEDIA:
        return f"ffmpeg -i {path(source)} {path(new)}"
    if old in ("jpg", "jpeg", "png", "gif", "webp", "bmp", "tiff", "heic", "svg") or (
        old == "pdf" and fresh in ("png", "jpg")
    ):
        return f"convert {path(source)} {path(new)}"
    if old in ("docx", "doc", "odt", "pptx", "ppt", "xlsx", "xls") and fresh == "pdf":
        return f"libreoffice --headless --convert-to pdf {path(source)}"
    if old in ("md", "rst", "tex", "html", "docx", "epub") and fresh in (
        "html",
        "pdf",
        "docx",
        "epub",
        "md",
        "txt",
        "tex",
    ):
        return f"pandoc {path(source)} -o {path(new)}"
    if old == "pdf" and fresh == "txt":
        return f"pdftotext {path(source)} {path(new)}"
    return None


def sound(values: Mapping[str, Any], environment: Environment) -> str:
    """Take the sound out of a film."""
    source = str(values["f"])
    out = str(values["o"]) if "o" in values else source.rpartition(".")[0] + ".mp3"
    return f"ffmpeg -i {path(source)} -vn {path(out)}"


def resize(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Scale a picture to a size or by percent."""
    source = str(values["f"])
    stem, _, ending = source.rpartition(".")
    out = path(str(values["o"])) if "o" in values else path(f"{stem}_resized.{ending}")
    if "p" in values:
        size = f"{values['p']:g}%" if isinstance(values["p"], float) else f"{values['p']}%"
    elif "w" in values and "h" in values:
        size = f"{values['w']}x{values['h']}"
    elif "g" in values and str(values["g"]).replace("x", "").isdigit():
        size = str(values["g"])
    else:
        high = "x" if {"height", "high", "tall"} & values.keys() else ""
        size = f"{high}{values['w']}" if "w" in values else ""
    return f"convert {path(source)} -resize {q(size)} {out}" if size else None


INTENTS = (
    intent(
        "batch.extension",
        say=(
            "rename !all {a:ext} files !to {b:ext}",
            "(rename|change) extension !all {a:ext} files !to {b:ext}",
            "(rename|change) extension !from {a:ext} !to {b:ext}",
            "rename {a:glob} !to {b:glob}",
            "(rename|change) extension {a:ext} !to {b:ext}",
            "rename {a:ext} files !to {b:ext} [files]",
            "(change|convert) !all {a:ext} files extension !to {b:ext}",
            "rename {a:ext} files !to {b:ext} !in {d:dir}",
            "rename {a:ext} files !in {d:dir} !to {b:ext}",
            "(rename|change) extension {a:ext} files !in {d:dir} !to {b:ext}",
            "(rename|change) extension !from {a:ext} !to {b:ext} !in {d:dir}",
        ),
        run=extension,
        yes={
            "rename all .txt files to .md": 'for f in *.txt; do mv -- "$f" "${f%.txt}.md"; done',
            "change the extension of all htm files to html": 'for f in *.htm; do mv -- "$f" "${f%.htm}.html"; done',
        },
        no=("rename a.txt to b.txt", "convert all png files to jpg"),
        also="file extension all here each from directory recursive name",
    ),
    intent(
        "batch.extension.strip",
        say=(
            "(delete|strip|drop) {a:ext} extension [from] [!in {d:dir}]",
            "(delete|strip|drop) extension {a:ext} [from] [!in {d:dir}]",
            "(delete|strip|drop) {a:ext} !from name [!in {d:dir}]",
            "(delete|strip|drop) {a:ext} extension !from {a2:ext} files [!in {d:dir}]",
            "(delete|strip|drop) {a:ext} suffix !from {a2:ext} files",
            "rename each {x:file} !to {y:text} [recursive]",
        ),
        run=extension,
        yes={
            "remove the .bak extension from all files": 'for f in *.bak; do mv -n -- "$f" "${f%.bak}"; done',
            "strip the .bak extension from all .bak files in logs_old": '(cd logs_old && for f in *.bak; do mv -n -- "$f" "${f%.bak}"; done)',
            "strip the .old suffix from file names recursively": "find . -type f -name '*.old' -exec sh -c 'mv -n \"$1\" \"${1%.old}\"' _ {} \\;",
        },
        no=("delete all .bak files", "files with the extension bak", "rename all .bak files to .old"),
        also="file all each name extension suffix here directory recursive overwrite overwriting not without existing from in their item",
    ),
    intent(
        "batch.spaces",
        say=(
            "replace space !with (underscore|underscores|dash|dashes|hyphen|hyphens) name",
            "(replace|change) space [name] [!to] (underscore|underscores|dash|dashes|hyphen|hyphens)",
            "rename !all files replace space (underscore|underscores|dash|hyphen)",
            "delete space name",
            "replace space !with (underscore|underscores|dash|dashes|hyphen|hyphens) [name] !in {d:dir}",
            "(replace|change) space name !to (underscore|underscores|dash|dashes|hyphen|hyphens) !in {d:dir}",
            "rename files !in {d:dir} (underscore|underscores|dash|dashes|hyphen|hyphens) (space|instead) [space]",
            "rename files (underscore|underscores|dash|dashes|hyphen|hyphens) instead space",
            "(underscore|underscores|dash|dashes|hyphen|hyphens) instead space name [!in {d:dir}]",
            "delete space name !in {d:dir}",
        ),
        run=replace,
        yes={
            "replace spaces with underscores in file names": 'for f in *" "*; do mv -- "$f" "${f// /_}"; done',
            "rename all files replacing spaces with dashes": 'for f in *" "*; do mv -- "$f" "${f// /-}"; done',
            "remove spaces from all file names": 'for f in *" "*; do mv -- "$f" "${f// /}"; done',
        },
        no=("replace spaces with tabs in a.txt", "files with spaces in their names"),
        also="file all name here each directory underscore dash hyphen rename by of replace from their instead use using contain containing have",
    ),
    intent(
        "batch.replace",
        say=(
            "replace {a:text} !with {b:text} name",
            "rename !all files replace {a:text} !with {b:text}",
            "replace {a:text} !by {b:text} name",
            "delete {a:text} name",
            "rename {e:ext} files replace {a:text} !with {b:text}",
            "replace {a:text} !with {b:text} name {e:ext} files",
            "replace {a:text} !with {b:text} name !in {d:dir}",
            "rename files !in {d:dir} replace {a:text} !with {b:text}",
        ),
        run=replace,
        yes={"replace foo with bar in all file names": 'for f in *foo*; do mv -- "$f" "${f//foo/bar}"; done'},
        no=("replace foo with bar in a.txt", "rename a.txt to b.txt", "delete files named foo"),
        also="file all name here each directory text word from rename string",
    ),
    intent(
        "batch.lower",
        say=(
            "(rename|change|convert) [!all] [files] lowercase",
            "lowercase name",
            "lowercase !all name",
            "(rename|change|convert) {e:ext} files lowercase",
            "(rename|change|convert) [files] lowercase !in {d:dir}",
            "name lowercase !in {d:dir}",
            "(rename|change|convert|create) {e:ext} [files] lowercase !in {d:dir}",
        ),
        run=case,
        yes={
            "rename all files to lowercase": 'for f in *; do n=$(printf %s "$f" | tr \'[:upper:]\' \'[:lower:]\'); [ "$f" = "$n" ] || mv -- "$f" "$n"; done'
        },
        no=("convert notes.txt to lowercase", "rename all files to uppercase"),
        also="file all name here each directory create change convert rename to",
    ),
    intent(
        "batch.upper",
        say=(
            "rename [!all] [files] uppercase",
            "uppercase name",
            "(rename|change|convert) name uppercase",
            "(rename|change|convert) [files] uppercase !in {d:dir}",
            "name uppercase !in {d:dir}",
        ),
        run=case,
        yes={
            "rename all files to uppercase": 'for f in *; do n=$(printf %s "$f" | tr \'[:lower:]\' \'[:upper:]\'); [ "$f" = "$n" ] || mv -- "$f" "$n"; done'
        },
        no=("convert notes.txt to uppercase", "rename all files to lowercase"),
        also="file all name here each directory create change convert rename to",
    ),
    intent(
        "batch.affix",
        say=(
            "add prefix {t:text} !to !all [{e:ext}] files",
            "add prefix {t:text} !to {e:ext} files",
            "(add|append) (suffix|extension) {t:text} !to !all [{e:ext}] files",
            "add {t:text} prefix !all files",
            "(prefix|prepend) !all [{e:ext}] files [name] [!with] {t:text}",
            "prepend {t:text} name",
            "append {t:text} name",
            "add {t:text} (beginning|start|end) name",
            "add prefix {t:text} name",
            "add prefix {t:text} !to {g:glob}",
            "add prefix {t:text} !to [{e:ext}] files !in {d:dir}",
            "prefix files !in {d:dir} !with {t:text}",
            "prefix [{e:ext}] files [name] [!in {d:dir}] !with {t:text}",
            "(add|append) suffix {t:text} !to [{e:ext}] files !in {d:dir}",
            "(add|prepend|append|put) {t:text} (beginning|start|front|end) name [!in {d:dir}]",
            "(add|prepend|append|put) {t:text} !before name [!in {d:dir}]",
            "(add|append|prepend) {t:text} !to name [!in {d:dir}]",
        ),
        run=affix,
        yes={
            "add the prefix old_ to all files": 'for f in *; do mv -- "$f" "old_$f"; done',
            "add the suffix _v2 to all txt files": 'for f in *.txt; do mv -- "$f" "${f%.txt}_v2.txt"; done',
        },
        no=("add 'x' to the beginning of each line in a.txt", "rename a.txt to b.txt"),
        also="file all name here each directory of to rename prefix suffix at front every their",
    ),
    intent(
        "batch.number",
        say=(
            "(rename|number) {e:ext} files [!in {d:dir}] [rename] [!to] {f:file} [{f2:file}] [{f3:file}]",
            "(rename|number) {g:glob} (sequentially|sequence|consecutively|numbered|numbers|number) [as] {f:file} [{f2:file}] [{f3:file}]",
            "(rename|number) {g:glob} !as {f:file} {f2:file} [{f3:file}]",
            "(rename|number) {g:glob} !to {f:file} {f2:file} [{f3:file}]",
            "(rename|number) {e:ext} files [!in {d:dir}] (sequentially|sequence|consecutively|numbered|number|numbers) [!with] [prefix] [{p:text}]",
            "number {e:ext} files [!in {d:dir}]",
            "(rename|number|renumber) !all (image|jpgs|pngs) [!here] [sequentially] [!to|!as] {f:file} [{f2:file}] [{f3:file}]",
            "(rename|number|renumber) {e:ext} files [!in {d:dir}] {w:number} (digits|digit) [{f:file}] [{f2:file}] [{f3:file}]",
            "renumber {e:ext} files [!in {d:dir}] [!as] {f:file} [{f2:file}] [{f3:file}]",
            "(rename|number|renumber) {e:ext} files [!in {d:dir}] (sequentially|consecutively) (padded|zero-padded) [numbers]",
        ),
        run=in_turn,
        yes={
            "rename photos/*.jpg sequentially as photo_1.jpg, photo_2.jpg": '(cd photos && n=1; for f in *.jpg; do mv -n -- "$f" "photo_$n.jpg"; n=$((n+1)); done)',
            "rename all jpg files to img_001.jpg, img_002.jpg and so on": 'n=1; for f in *.jpg; do mv -n -- "$f" "$(printf img_%03d.jpg "$n")"; n=$((n+1)); done',
            "number the png files in shots: rename them to shot_1.png, shot_2.png and so on": '(cd shots && n=1; for f in *.png; do mv -n -- "$f" "shot_$n.png"; n=$((n+1)); done)',
        },
        no=("rename a.jpg to b.jpg", "number the lines of a.txt", "how many jpg files are there"),
        also="file all each name here directory to as forth etc order number numbers rename sequentially sequence numeric padded zero-padded digits with",
    ),
    intent(
        "batch.create",
        say=(
            "create {n:number} [empty] files",
            "create {n:number} directories",
            "create {n:number} files named {f:word}",
            "create files {a:word} !to {b:word}",
            "create directories {a:word} !to {b:word}",
            "create directories {a:ref} !to {b:ref}",
            "create directories {a:ref} !using {b:ref}",
            "create {a:file} !to {b:file}",
            "create {n:number} {e:ext} files",
            "create files !named {a:word} !to {b:word}",
            "create {n:number} files !named {a:word} !to {b:word}",
        ),
        run=numbered,
        yes={
            "create 10 empty files": "touch file{1..10}",
            "create files file1.txt to file10.txt": "touch file{1..10}.txt",
            "create directories dir1 to dir5": "mkdir dir{1..5}",
        },
        no=("create a file notes.txt", "create a 100MB file test.bin"),
        also="file directory empty named through new numbered from touch",
    ),
    intent(
        "batch.backup",
        say=(
            "(backup|copy) [create] !all {e:ext} files (bak|backup)",
            "create backup [copy] !all {e:ext} files",
            "create backup [copy] !all {e:ext} files {x:ext}",
            "(backup|bak) each {e:ext} file",
            "backup !all {e:ext} files",
            "(backup|copy) [create] each {e:ext} [file] !in {d:dir} [{x:ext}]",
            "(backup|copy) [create] {e:ext} [file] !in {d:dir} {x:ext} (add|append|suffix|extension|plus) [name]",
            "(backup|copy) [create] {e:ext} [file] {x:ext} (add|append|suffix|extension|plus) [name]",
            "(backup|copy) each {e:ext} file !as {x:ext}",
            "(backup|copy) {g:glob} [same] name (plus|append|add|with) {x:ext}",
        ),
        run=each_backup,
        yes={"make a backup of all conf files with .bak": 'for f in *.conf; do cp -- "$f" "$f.bak"; done'},
        no=("back up notes.txt", "delete all bak files"),
        also="file each copy create bak backup extension here with of .bak as all add append suffix plus same name in directory to beside original ending appended added",
    ),
    intent(
        "media.convert.all",
        say=(
            "convert !all {a:ext} files !to {b:ext}",
            "convert !all {a:ext} !to {b:ext}",
            "convert {a:ext} files !to {b:ext} [files]",
            "convert each {a:ext} file !to {b:ext}",
        ),
        run=convert_all,
        yes={"convert all png files to jpg": 'for f in *.png; do convert "$f" "${f%.png}.jpg"; done'},
        no=("convert a.png to a.jpg", "rename all png files to jpg"),
        also="file image images format all here each into",
    ),
    intent(
        "media.convert",
        say=(
            "(convert|change|transform|export) {f:file} !to {o:file}",
            "(convert|transform|export) {f:file} !to {e:ext}",
            "(convert|transform|export) {f:file} !to {e:ext} [format|file]",
        ),
        run=convert,
        yes={
            "convert photo.png to photo.jpg": "convert photo.png photo.jpg",
            "convert video.mkv to mp4": "ffmpeg -i video.mkv video.mp4",
            "convert report.docx to pdf": "libreoffice --headless --convert-to pdf report.docx",
            "convert readme.md to readme.html": "pandoc readme.md -o readme.html",
        },
        no=("convert notes.txt to uppercase", "convert data.csv to tsv", "rename photo.png to photo.jpg"),
        also="file image video audio format document picture into",
    ),
    intent(
        "media.audio",
        say=(
            "extract (audio|sound|music|mp3) {f:file} [!to {o:file}]",
            "audio {f:file} (save|extract) {o:file}",
            "extract (audio|sound) !from {f:file}",
        ),
        run=sound,
        yes={
            "extract the audio from video.mp4": "ffmpeg -i video.mp4 -vn video.mp3",
            "extract audio from talk.mkv to talk.wav": "ffmpeg -i talk.mkv -vn talk.wav",
        },
        no=("convert video.mkv to mp4", "extract backup.zip"),
        also="file video track from as mp3 audio",
    ),
    intent(
        "media.resize",
        say=(
            "(resize|scale|shrink) [image] {f:file} !to {p:share} [!as {o:file}]",
            "(resize|scale|shrink) [image] {f:file} {p:share}",
            "(resize|scale|shrink) [image] {f:file} !to {g:word} [!as {o:file}]",
            "(resize|scale|shrink) [image] {f:file} !to {w:number} [pixels] [wide|width]",
            "(resize|scale|shrink) [image] {f:file} !to {w:number} !by {h:number} [pixels]",
            "(resize|scale|shrink) [image] {f:file} !to (width|height) !of {w:number} [pixels]",
            "(resize|scale|shrink) [image] {f:file} !to {w:number} (pixels|px) (wide|width|high|tall) keep aspect ratio",
            "(resize|scale|shrink) [image] {f:file} !to (width|height) !of {w:number} [pixels] keep aspect ratio",
        ),
        run=resize,
        yes={
            "resize photo.jpg to 50%": "convert photo.jpg -resize 50% photo_resized.jpg",
            "resize photo.jpg to 800x600": "convert photo.jpg -resize 800x600 photo_resized.jpg",
        },
        no=("convert photo.png to photo.jpg", "size of photo.jpg"),
        also="file image picture pixels wide width size of half px height high tall keep aspect ratio",
    ),
    intent(
        "media.info",
        say=(
            "(duration|length|resolution|codec|bitrate) {f:file}",
            "(video|media|audio) !information {f:file}",
        ),
        run="ffprobe -hide_banner {f}",
        yes={"show the duration of video.mp4": "ffprobe -hide_banner video.mp4"},
        no=("length of the longest line in a.txt", "size of video.mp4"),
        also="file video audio media codec resolution how long",
    ),
    intent(
        "media.image.info",
        say=(
            "(dimensions|dimension|resolution|width) [image] {f:file}",
            "size image {f:file} pixels",
            "exif {f:file}",
            "image !information {f:file}",
        ),
        run="identify {f}",
        yes={"dimensions of photo.jpg": "identify photo.jpg"},
        no="resize photo.jpg to 50%",
        also="file image picture pixels height and size",
    ),
    intent(
        "media.pdf.merge",
        say=(
            "(merge|combine|join|concatenate) {a:file} !and {b:file} pdf",
            "(merge|combine|join) pdf {a:file} {b:file} !to {o:file}",
            "(merge|combine|join) !all pdf files !to {o:file}",
            "(merge|combine|join|concatenate) {a:pdffile} !and {b:pdffile}",
            "(merge|combine|join|concatenate) {a:pdffile} !and {b:pdffile} !to {o:pdffile}",
        ),
        run="pdfunite [[a?{a} {b}]][[!a?*.pdf]] [[o?{o}]][[!o?merged.pdf]]",
        yes={
            "merge all pdf files into all.pdf": "pdfunite *.pdf all.pdf",
            "merge a.pdf and b.pdf to c.pdf": "pdfunite a.pdf b.pdf c.pdf",
        },
        no="merge a.txt and b.txt",
        also="file files into one single pdf",
    ),
)
