"""Intents about archives and compressed files."""

from __future__ import annotations

from caro.backends.static.archivelook import member
from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import is_folder, path, q
from caro.backends.static.intents.archives_all import SINGLE, unpack_all
from caro.backends.static.slots import archive_kind
from caro.backends.static.tokens import FILE_EXTENSIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

TAR = {"tar": "", "tar.gz": "z", "tar.bz2": "j", "tar.xz": "J", "tar.zst": " --zstd"}
SPOKEN = (
    ("targz", "tar.gz"), ("tarbz2", "tar.bz2"), ("tarxz", "tar.xz"), ("sevenzip", "7z"), ("zip", "zip"),
    ("bzip2", "bz2"), ("bz2", "bz2"), ("xz", "xz"), ("zstd", "zst"), ("tar", "tar"),
)  # fmt: skip
"""Concepts that name a format, and the format."""


def tar(action: str, kind: str) -> str:
    """Return tar with its options for an action (c, x, t) on one kind of archive."""
    letters = TAR[kind]
    return f"tar --zstd -{action}f" if letters.startswith(" ") else f"tar -{action}{letters}f"


def unpack(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Extract an archive by its ending: here, into a folder, or single files of it."""
    kind = archive_kind(str(values["a"]))
    archive = path(values["a"])
    if archive_kind(str(values.get("d", ""))):
        return None  # a second archive, and no place
    if "e" in values and not str(values["a"]).lower().endswith(str(values["e"])):
        values = {**values, "g": f"*.{values['e']}"}
    if "directory" in values and "d" not in values and "." not in str(values.get("f", ".")):
        return None  # "the css folder" of it: where it lies in there is not known
    if str(values.get("f", "")).lower() in FILE_EXTENSIONS:
        values = {**{k: v for k, v in values.items() if k != "f"}, "g": f"*.{str(values['f']).lower()}"}
    only = " " + path(member(str(values["a"]), str(values["f"]), environment)) if "f" in values else ""
    if "g" in values:
        only = " " + q(values["g"])
    kinds = _kinds(str(values.get("f", "")))
    if kinds:
        only = "".join(" " + q(f"*.{ending}") for ending in kinds)
        values = {**values, "g": True}
    elif kind == "zip" and only.strip().isalpha() and only.islower():
        return None  # a bare word is no file, and a folder needs more
    into = path(values["d"]) if "d" in values else ""
    if kind in TAR:
        head = (
            f"mkdir -p {into} && "
            if into and is_folder(str(values["d"])) and str(values["d"])[0] not in "/~."
            else ""
        )
        strip = " --strip-components=1" if values.keys() & {"strip", "top-level", "striptop"} else ""
        wild = " --wildcards" if "g" in values and environment.dialect == "gnu" else ""
        verbose = tar("xv" if "verbose" in values else "x", str(kind))
        return f"{head}{verbose} {archive}{' -C ' + into if into else ''}{strip}{wild}{only}"
    if "striptop" in values:
        return None  # the others can't
    if kind == "zip":
        flags = (
            "-o "
            if "overwrite" in values and "without" not in values and "not" not in values
            else "-n "
            if "overwrite" in values
            else ""
        ) + ("-q " if "quietly" in values else "")
        return f"unzip {flags}{archive}{only}{' -d ' + into if into else ''}"
    if kind == "7z":
        return f"7z x {archive}{' -o' + into if into else ''}{only}"
    if kind == "rar":
        return f"unrar x {archive}{only}{' ' + into.rstrip('/') + '/' if into else ''}"
    if kind == "deb":
        return f"dpkg-deb -x {archive} {into or '.'}"
    if kind in SINGLE and not only:
        keep = (
            "-k " if any(c in values for c in ("keep", "keeping", "original", "without", "preserve")) else ""
        )
        if into:
            out = into.rstrip("/") + "/" + path(str(values["a"]).rpartition("/")[2].rpartition(".")[0])
            return f"{SINGLE[kind]} -c {archive} > {out}"
        return f"{SINGLE[kind]} {keep}{archive}"
    return None


def _kinds(name: str) -> tuple[str, ...]:
    """Return the endings that a word like "pdfs" or "images" stands for."""
    from caro.backends.static.tables import type_extensions

    one = name.lower().removesuffix("s")
    if name.lower() in ("docs", "logs", "bin", "out"):
        return ()  # a folder in it, most likely
    return type_extensions(one) or ((one,) if one in FILE_EXTENSIONS and one != name else ())


def listing(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Show what is inside an archive; of a single compressed file its text."""
    kind, archive = archive_kind(str(values["a"])), path(values["a"])
    if kind in TAR:
        command = f"{tar('tv' if 'long' in values or 'size' in values or 'permission' in values else 't', str(kind))} {archive}"
    elif kind == "zip":
        command = f"unzip -Z1 {archive}" if "count" in values or "t" in values else f"unzip -l {archive}"
    elif kind in ("7z", "rar"):
        command = f"{'7z' if kind == '7z' else 'unrar'} l {archive}"
    elif kind == "deb":
        command = f"dpkg-deb -c {archive}"
    else:
        cat = {"gz": "zcat", "bz2": "bzcat", "xz": "xzcat", "zst": "zstdcat"}.get(str(kind))
        if cat is None or "count" in values:
            return None
        return f"{'gunzip -c' if cat == 'zcat' and environment.dialect == 'bsd' else cat} {archive}"
    if "count" in values:
        return f"{command} | wc -l"
    return f"{command} | grep {q(values['t'])}" if "t" in values else command


KINDS = frozenset(
    """jpg jpeg png gif heic webp tiff psd mp3 mp4 mkv mov avi wav flac ogg pdf csv tsv json xml yaml zip iso docx
    xlsx pptx pyc""".split()
)
"""Endings of which nobody calls a folder by the plural, as with "docs" and "logs"."""


def kind_of_files(out: str) -> str:
    """Return the glob of the files that "the jpgs" are, and what is left out otherwise as it is."""
    ending = out.lower().removesuffix("s")
    return f"*.{ending}" if ending in KINDS else out


def zip_patterns(out: str, root: str) -> list[str]:
    """Return what zip's -x takes to leave `out` out of the folder `root` ("" for this one), at any depth.

    A glob stays as it is; a file is named by its path, a folder by all below it.
    """
    out = out.rstrip("/")
    if out == "hidden":
        return ["*/.*"] if root else [".*", "*/.*"]
    if "*" in out:
        return [out]
    if "." in out.strip(".") and not out.startswith("."):
        return [f"*/{out}" if root else out]
    if "/" in out:
        return [f"{root}{out}/*"]
    return [f"*/{out}/*"] if root else [f"{out}/*", f"*/{out}/*"]


def pack(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Make an archive of what is named, of the kind its name or the request says."""
    source = str(values.get("p") or values.get("g") or (f"*.{values['e']}" if "e" in values else "."))
    here = source == "."
    kind = (
        archive_kind(str(values["a"])) if "a" in values else next((k for c, k in SPOKEN if c in values), None)
    )
    if kind == "tar.gz" and "a" not in values:  # "an xz compressed tarball"
        kind = next((f"tar.{k}" for c, k in SPOKEN if c in values and k in ("bz2", "xz", "zst")), kind)
    folder = here or is_folder(source) or "directory" in values
    secret = any(word in values for word in ("password", "encrypted", "encrypt"))
    if kind is None and secret:
        kind = "zip"
    if secret and kind not in ("zip", "7z"):
        return None  # tar hides nothing
    if kind is None:
        kind = "tar.gz" if folder or "archive" in values or "q" in values else "gz"
    if kind == "tar" and "a" not in values and "compress" in values:
        kind = "tar.gz"
    if kind in ("gz", "bz2", "xz", "zst") and (folder or "archive" in values) and "a" not in values:
        kind = "tar." + kind
    items = " ".join(path(str(values[k])) for k in ("p", "r", "q") if k in values) or path(source)
    base = "archive" if here or "*" in source else source.rstrip("/").rpartition("/")[2] or "archive"
    if base == "~":
        return None  # the archive would lie in what is packed
    target = path(values["a"]) if "a" in values else path(f"{base}.{kind}")
    left_out = kind_of_files(str(values["x"]).rstrip("/")) if "x" in values else ""
    if left_out in ("compression", "compressing"):
        left_out = ""
        if "a" not in values:
            kind, target = "tar", path(f"{base}.tar")
    if kind in TAR:
        if left_out == "hidden" and here:
            return None  # the folder itself is "."
        outs = [f"--exclude={q('.*' if left_out == 'hidden' else left_out)}"] if left_out else []
        if here and "/" not in target:
            outs.append(f"--exclude=./{target}")
        words = [tar("c", str(kind)), target, *outs, items]
        return " ".join(words)
    if kind == "zip":
        letters = "r" if folder else ""
        letters = ("e" if secret else "") + letters
        flags = f"-{letters} " if letters else ""
        if "s" in values:
            amount, unit = values["s"]
            if unit not in "kMG" or amount != int(amount):
                return None
            flags = f"-s {int(amount)}{unit.lower()} {flags}"
        root = "" if here else source.rstrip("/") + "/"
        outs = [q(pattern) for pattern in zip_patterns(left_out, root)] if left_out else []
        return f"zip {flags}{target} {items}" + (f" -x {' '.join(outs)}" if outs else "")
    if left_out:
        return None
    if kind == "7z":
        return f"7z a{' -p' if secret else ''} {target} {items}"
    if "a" in values and not folder:
        tool = {"gz": "gzip", "bz2": "bzip2", "xz": "xz", "zst": "zstd"}.get(str(kind))
        return f"{tool} -c {items} > {target}" if tool else None
    if kind in ("gz", "bz2", "xz", "zst"):
        tool = {"gz": "gzip", "bz2": "bzip2", "xz": "xz", "zst": "zstd"}[kind]
        keep = (
            "k"
            if any(c in values for c in ("keep", "keeping", "original", "without", "preserve", "not"))
            else ""
        )
        level = "9" if any(c in values for c in ("best", "maximum", "strongest")) else ""
        flags = f"-{keep}{level} " if keep or level else ""
        return f"{tool} {flags}{items}"
    return None


def add(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Add a file or folder, or two, to an archive that is there."""
    kind, archive = archive_kind(str(values["a"])), path(values["a"])
    names = [str(values[slot]) for slot in ("p", "r") if slot in values]
    names += [f"*.{values['e']}"] if "e" in values else []
    if any(name.lower() in FILE_EXTENSIONS for name in names) and "file" in values:
        return None  # "all jpg files" are called otherwise
    item = " ".join(path(name) for name in names)
    if kind == "zip":
        return f"zip {'-r ' if any(is_folder(name) for name in names) else ''}{archive} {item}"
    if kind == "tar":
        return f"tar -rf {archive} {item}"
    return f"7z a {archive} {item}" if kind == "7z" else None


def listed(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Pack the files whose names stand in a file."""
    if archive_kind(str(values["l"])):
        return None
    target = str(values.get("a", "archive.zip" if "zip" in values else "archive.tar.gz"))
    kind, names = archive_kind(target), path(str(values["l"]))
    if kind == "zip":
        return f"zip {path(target)} -@ < {names}"
    return f"{tar('c', str(kind))} {path(target)} -T {names}" if kind in TAR else None


def drop(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Delete a file from an archive."""
    kind, archive = archive_kind(str(values["a"])), path(values["a"])
    item = path(member(str(values["a"]), str(values["f"]), environment))
    if kind == "zip":
        return f"zip -d {archive} {item}"
    if kind == "tar" and environment.dialect == "gnu":
        return f"tar --delete -f {archive} {item}"
    return f"7z d {archive} {item}" if kind == "7z" else None


def check(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Test that an archive is sound."""
    kind, archive = archive_kind(str(values["a"])), path(values["a"])
    if kind in TAR:
        return f"{tar('t', str(kind))} {archive} > /dev/null"
    tools = {
        "zip": "unzip -t",
        "gz": "gzip -t",
        "bz2": "bzip2 -t",
        "xz": "xz -t",
        "zst": "zstd -t",
        "7z": "7z t",
        "rar": "unrar t",
    }
    return f"{tools[str(kind)]} {archive}" if kind in tools else None


def one_file(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Print one file of an archive without unpacking."""
    kind, archive = archive_kind(str(values["a"])), path(values["a"])
    item = path(member(str(values["a"]), str(values["f"]), environment))
    if kind in TAR:
        return f"{tar('x', str(kind))} {archive} -O {item}"
    return f"unzip -p {archive} {item}" if kind == "zip" else None


def each(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Compress every file of one kind on its own, or every folder."""
    if "directory" in values or "subdirectory" in values:
        if "d" in values and ("file" in values or archive_kind(str(values["d"]))):
            return None  # "every file in the folder logs"; what the archives are to be called
        place = path(str(values["d"]).rstrip("/")) if "d" in values else ""
        kind = next((kind for concept, kind in SPOKEN if concept in values and kind != "tar"), "tar.gz")
        kind = kind if kind == "zip" or kind in TAR else f"tar.{kind}"
        if kind not in ("zip", *TAR):
            return None
        packs = "zip -r" if kind == "zip" else tar("c", kind)
        loop = f'for d in */; do {packs} "${{d%/}}.{kind}" "$d"; done'
        return f"(cd {place} && {loop})" if place else loop
    what = f"*.{values['e']}" if "e" in values else "*"
    if "zip" in values:
        return f'for f in {what}; do zip "$f.zip" "$f"; done'
    tool = "bzip2" if "bzip2" in values else "xz" if "xz" in values else "gzip"
    return f"{tool} {'-k ' if any(c in values for c in ('keep', 'keeping', 'original')) else ''}{what}"


def total(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Tell how large an archive would be unpacked."""
    kind, archive = archive_kind(str(values["a"])), path(values["a"])
    if kind == "zip":
        return f"unzip -Zt {archive}"
    if kind == "gz":
        return f"gzip -l {archive}"
    return f"{tar('tv', str(kind))} {archive} | awk '{{s += $3}} END {{print s}}'" if kind in TAR else None


INTO = "to in directory here file file folder archive zip targz tarbz2 tarxz sevenzip content contents all everything"
FORMATS = "zip targz tarbz2 tarxz sevenzip archive file directory compress bzip2 bz2 xz zstd tar called named into keep keeping original it one single"

INTENTS = (
    intent(
        "archive.extract",
        say=(
            "extract {a:archive} [!to {d:dir}]",
            "extract {a:archive} !in {d:dir}",
            "extract {a:archive} (without|not) overwrite",
            "extract {a:archive} only {e:ext} [files] [!to {d:dir}]",
            "extract only {e:ext} files !from {a:archive} [!to {d:dir}]",
            "extract {a:archive} [!to {d:dir}] striptop",
            "extract {a:archive} (strip|top-level|keep|keeping|overwrite|quietly|verbose|preserve)",
        ),
        run=unpack,
        yes={
            "extract backup.tar.gz": "tar -xzf backup.tar.gz",
            "unzip photos.zip into the folder pics": "unzip photos.zip -d pics",
            "unpack backup.tar.bz2 to /tmp": "tar -xjf backup.tar.bz2 -C /tmp",
            "decompress app.log.gz keeping the original": "gunzip -k app.log.gz",
            "extract archive.7z": "7z x archive.7z",
            "untar release.tar into build": "mkdir -p build && tar -xf release.tar -C build",
        },
        no=(
            "extract notes.txt from backup.zip",
            "list the contents of backup.zip",
            "extract ip addresses from access.log",
        ),
        also=INTO
        + " compress original keep keeping overwrite existing files without strip quietly top-level component first level delete",
    ),
    intent(
        "archive.extract.file",
        say=(
            "extract [only] {f:file} !from {a:archive} [!to {d:dir}]",
            "extract {f:file} {a:archive}",
            "extract [only] {g:glob} !from {a:archive} [!to {d:dir}]",
            "(pull|download|take|copy|restore|recover|move) [only] {f:file} !from {a:archive} [!to {d:dir}]",
            "(pull|take|restore|recover|extract) [only] {f:word} !from {a:archive} [!to {d:dir}]",
            "!find {f:file} !from {a:archive} [!to {d:dir}]",
        ),
        run=unpack,
        yes={
            "extract only notes.txt from backup.zip": "unzip backup.zip notes.txt",
            "extract docs/readme.md from backup.tar.gz": "tar -xzf backup.tar.gz docs/readme.md",
        },
        no=("extract backup.zip", "delete notes.txt from backup.zip"),
        also=INTO + " single one compress",
    ),
    intent(
        "archive.extract.all",
        say=(
            "extract !all (zip|targz) files [!to {d:dir}]",
            "extract each (zip|targz) file",
            "extract {e:ext} files",
            "extract (zip|targz) files",
            "extract !all (zip|archive|targz)",
            "extract !all",
            "extract !all !here",
            "extract each (zip|archive|targz) own directory",
            "extract !all (zip|targz) files own directory",
            "extract !all (zip|targz|archive) [files] [!to {d:dir}] (without|strip) (leading|top-level|first) (directory|component|level)",
            "extract !all (zip|targz|archive) [files] !in {s:path}",
            "extract each (zip|archive|targz) [file] !in {s:path}",
            "extract !all (zip|archive|targz) [files] !in {s:path} [each] (own|separate) directory",
            "extract each (zip|archive|targz) [file] !in {s:path} own directory",
            "extract !all (zip|archive|targz) !in {s:path} !to {d:dir}",
        ),
        run=unpack_all,
        yes={
            "unzip all zip files here": 'for f in *.zip; do unzip "$f"; done',
            "extract all tar.gz files": 'for f in *.tar.gz; do tar -xzf "$f"; done',
            "decompress all gz files": "gunzip *.gz",
            "unzip each zip file into its own folder": 'for f in *.zip; do unzip -d "${f%.zip}" "$f"; done',
        },
        no=("unzip photos.zip", "zip all files"),
        also="own separate directory each all file here keep archive its their",
    ),
    intent(
        "archive.list",
        say=(
            "(content|contents) {a:archive}",
            "!in {a:archive}",
            "!show {a:archive}",
            "files !in {a:archive}",
            "count (files|item|entries|members|names|things) {a:archive}",
            "count [files|item|entries|members] {a:archive} containing",
            "without extract {a:archive}",
            "not extract {a:archive} !show",
            "!show files {a:archive} (size|long|permission)",
        ),
        run=listing,
        yes={
            "list the contents of backup.tar.gz": "tar -tzf backup.tar.gz",
            "what is inside photos.zip": "unzip -l photos.zip",
            "how many files are in backup.tar": "tar -tf backup.tar | wc -l",
            "show the contents of app.log.gz without extracting it": "zcat app.log.gz",
        },
        no=("extract backup.tar.gz", "delete backup.zip", "size of backup.zip"),
        also=INTO + " not see in it long size permission read count item containing packed inside",
    ),
    intent(
        "archive.find",
        say=(
            "!find file {t:word} {a:archive}",
            "!check if {a:archive} containing {t:text}",
            "{a:archive} containing {t:text}",
        ),
        run=listing,
        yes={"check if backup.tar.gz contains notes.txt": "tar -tzf backup.tar.gz | grep notes.txt"},
        no=("list backup.tar.gz", "extract notes.txt from backup.tar.gz"),
        also="file archive file named if whether whether in",
    ),
    intent(
        "archive.show.file",
        say=(
            "!show {f:file} !in {a:archive}",
            "(print|content|contents) {f:file} !from {a:archive}",
            "!show {f:file} !from {a:archive}",
            "read {f:file} {a:archive}",
        ),
        run=one_file,
        yes={"show readme.txt inside backup.zip without extracting": "unzip -p backup.zip readme.txt"},
        no=("show backup.zip", "extract readme.txt from backup.zip"),
        also="file archive zip content contents without extract of accessed",
    ),
    intent(
        "archive.create",
        say=(
            "(compress|archive|zip|targz|tarbz2|tarxz|sevenzip|tar|bzip2|xz|zstd) {p:path} [!to {a:archive}]",
            "(compress|archive|zip|targz|tarbz2|tarxz|sevenzip|tar|bzip2|xz|zstd) {p:path} [!to {a:archive}] (except|without) {x:path}",
            "(compress|archive|zip|tar) {p:path} [{r:path}] {q:path} !to {a:archive}",
            "(compress|archive|zip|tar) {p:path} !with (bzip2|xz|zstd|sevenzip|password)",
            "(compress|archive|zip|tar) {e:ext} files [!to {a:archive}]",
            "(compress|archive|zip|tar) !all {e:ext} files !in {a:archive}",
            "(compress|archive|zip|tar) {g:glob} [!to {a:archive}]",
            "(compress|archive|zip|tar) !here [!to {a:archive}]",
            "(compress|archive|zip|tar) !here [!to {a:archive}] (except|without) {x:path}",
            "(compress|archive|zip|tar) !all files [here] !to {a:archive}",
            "(compress|archive|zip|tar) {p:path} (password|encrypted|encrypt|keep|keeping|maximum|without) [delete|deleting|original]",
            "(compress|bzip2|xz|zstd) {p:file} not delete [original]",
            "(compress|bzip2|xz|zstd) [!all] {e:ext} files not delete [original]",
            "(compress|archive|zip) {p:path} {s:size} [parts|pieces|chunks|volumes]",
            "create [archive] {a:archive} containing {p:path}",
            "create (zip|targz|tarbz2|tarxz|sevenzip|archive|tar) !of {p:path}",
            "create (zip|targz|tarbz2|tarxz|sevenzip|archive|tar) !of {p:path} (except|without) {x:path}",
            "create (zip|targz|archive|tar) !from {p:path}",
            "create archive {a:archive} {p:path} [{q:path}]",
            "create archive {a:archive} {p:path} [{q:path}] (except|without) {x:path}",
            "create {a:archive} !from {p:path} [{q:path}]",
            "create {a:archive} !from {p:path} [{q:path}] (except|without) {x:path}",
            "create {a:archive} !of {p:path} [{q:path}]",
            "create {a:archive} !with {p:path} [{q:path}]",
            "create {a:archive} !from !here",
            "create archive {a:archive} !all {e:ext} files",
            "create {a:archive} !all {e:ext} files",
            "create {a:archive} {e:ext} files",
            "create (zip|targz|tarbz2|tarxz|sevenzip|archive) {p:path} [named {a:archive}]",
            "create (zip|targz|tarbz2|tarxz|sevenzip|archive) {p:path} [named {a:archive}] (except|without) {x:path}",
        ),
        run=pack,
        yes={
            "compress the folder src": "tar -czf src.tar.gz src",
            "zip the folder photos": "zip -r photos.zip photos",
            "create a tar.gz of the folder project": "tar -czf project.tar.gz project",
            "compress src into backup.tar.xz": "tar -cJf backup.tar.xz src",
            "compress big.log": "gzip big.log",
            "gzip big.log but keep the original": "gzip -k big.log",
            "zip the folder app excluding node_modules": "zip -r app.zip app -x '*/node_modules/*'",
            "make a zip of photos2 without the jpgs": "zip -r photos2.zip photos2 -x '*.jpg'",
            "archive src to src.tar.gz excluding csvs": "tar -czf src.tar.gz --exclude='*.csv' src",
            "archive src to src.tar.gz excluding node_modules": "tar -czf src.tar.gz --exclude=node_modules src",
            "zip the folder docs2 with a password": "zip -er docs2.zip docs2",
            "create archive backup.tar.gz from src": "tar -czf backup.tar.gz src",
        },
        no=("extract backup.tar.gz", "list backup.zip", "add a.txt to backup.zip", "compress each txt file"),
        also=FORMATS
        + " create recursive password maximum best parts pieces protected for of size without delete deleting parts part",
    ),
    intent(
        "archive.listed",
        say=(
            "(compress|archive|zip|targz|tar) [!all] files listed !in {l:plainfile} [!to {a:archive}]",
            "(compress|archive|zip|targz|tar) [!all] files named !in {l:plainfile} [!to {a:archive}]",
            "create (zip|targz|archive|tar) [!of] [!all] files listed !in {l:plainfile}",
        ),
        run=listed,
        yes={
            "tar the files listed in list.txt": "tar -czf archive.tar.gz -T list.txt",
            "zip all files listed in names.txt into docs.zip": "zip docs.zip -@ < names.txt",
        },
        no=("tar list.txt", "list the files in docs.zip"),
        also="file all compress create archive zip in to of",
    ),
    intent(
        "archive.add",
        say=(
            "(add|append|put|insert) {p:path} !to {a:archive}",
            "(add|append|put|insert) [!all] {e:ext} files !to {a:archive}",
            "(add|append|put|insert) {p:path} !and {r:path} !to {a:archive}",
            "update {a:archive} !with {p:path}",
        ),
        run=add,
        yes={
            "add notes.txt to backup.zip": "zip backup.zip notes.txt",
            "append notes.txt to backup.tar": "tar -rf backup.tar notes.txt",
        },
        no=("delete notes.txt from backup.zip", "add 'hello' to notes.txt"),
        also="file directory archive zip existing the",
    ),
    intent(
        "archive.delete",
        say="delete {f:file} !from {a:archive}",
        run=drop,
        yes={"remove notes.txt from backup.zip": "zip -d backup.zip notes.txt"},
        no=("add notes.txt to backup.zip", "delete backup.zip"),
        also="file archive zip",
    ),
    intent(
        "archive.test",
        say=("(test|integrity|corrupt|corrupted|damaged|valid|intact) {a:archive}", "!check {a:archive}"),
        run=check,
        yes={
            "test the integrity of backup.zip": "unzip -t backup.zip",
            "check whether backup.tar.gz is corrupt": "tar -tzf backup.tar.gz > /dev/null",
        },
        no=("extract backup.zip", "list backup.zip"),
        also="file archive zip if whether error check integrity test broken not",
    ),
    intent(
        "archive.each",
        say=(
            "compress each [{e:ext}] file",
            "compress !all {e:ext} files (separately|individually)",
            "(zip|archive|compress|tar|targz) each (directory|subdirectory) [!in {d:path}]",
            "(zip|archive|compress|tar|targz) !all (directories|subdirectories|subdirectory) (separately|individually) [!in {d:path}]",
            "create (zip|archive|tar|targz|tarbz2|tarxz) (!for|!of) each (directory|subdirectory) [!in {d:path}]",
            "create (zip|archive|tar|targz|tarbz2|tarxz) each (directory|subdirectory) [!in {d:path}]",
            "zip each [{e:ext}] file",
            "compress !all files (separately|individually)",
        ),
        run=each,
        yes={
            "compress each txt file separately": "gzip *.txt",
            "zip each folder": 'for d in */; do zip -r "${d%/}.zip" "$d"; done',
        },
        no=("compress a.txt", "zip the folder src"),
        also="separately individually here keep keeping original its own zip bzip2 xz targz tarbz2 tarxz tar directory subdirectory archive all into file named after create compress it to",
    ),
    intent(
        "archive.size",
        say=(
            "(uncompressed|unpacked|extracted) size {a:archive}",
            "size {a:archive} extract",
            "size content {a:archive}",
        ),
        run=total,
        yes={
            "uncompressed size of photos.zip": "unzip -Zt photos.zip",
            "uncompressed size of app.log.gz": "gzip -l app.log.gz",
        },
        no="size of photos.zip",
        also="file archive total extract how large be",
    ),
    intent(
        "archive.zip.encrypt",
        say=(
            "(encrypt|password-protect) {p:path} zip",
            "(encrypted|password|password-protected) zip {p:path}",
            "create (encrypted|password-protected) zip {p:path}",
            "create (encrypted|password-protected) zip !of {p:path}",
            "create (password|encrypted) [protected] zip !of {p:path}",
        ),
        run="zip -er {p:base:raw}.zip {p}",
        yes={"create a password protected zip of the folder photos": "zip -er photos.zip photos"},
        no="zip the folder photos",
        also="directory file archive password protected protect with of create",
    ),
    intent(
        "archive.join",
        say=(
            "(join|merge|combine) {g:glob} !to {o:file}",
            "(join|merge|combine|put) (parts|pieces|chunks) {a:file} {b:file} [{c:file}] !to {o:file}",
            "(join|merge|combine|put) (parts|pieces|chunks) {a:file} !and {b:file} !to {o:file}",
            "(join|merge|combine|put) (parts|pieces|chunks) {a:file} {b:file} !and {c:file} !to {o:file}",
            "(join|merge|combine|create|put) (parts|pieces|chunks) !in {d:path} !to {o:file}",
            "(join|merge|combine) files !in {d:path} !to {o:file}",
        ),
        run="cat [[g?{g:glob}]][[d?{d}/*]][[a?{a} {b}]][[c? {c}]] > {o}",
        yes={"join big.zip.part* into big.zip": "cat big.zip.part* > big.zip"},
        no="merge a.txt and b.txt into c.txt",
        also="file parts pieces together split ago all again two two each into chunks both single one",
    ),
    intent(
        "archive.gpg.encrypt",
        say=("encrypt {f:file} [password|passphrase|gpg]", "encrypt {f:file} symmetrically"),
        run="gpg -c {f}",
        yes={"encrypt secret.txt with a password": "gpg -c secret.txt"},
        no="decrypt secret.txt.gpg",
        also="file password passphrase gpg symmetric symmetrically",
    ),
    intent(
        "archive.gpg.decrypt",
        say="decrypt {f:file}",
        run="gpg -d {f}",
        yes={"decrypt secret.txt.gpg": "gpg -d secret.txt.gpg"},
        no="encrypt secret.txt",
        also="file password passphrase gpg",
    ),
)
