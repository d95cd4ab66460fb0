"""Commands that delete, overwrite, move or change the rights of files: what matters is which files."""

from __future__ import annotations

from caro.safety import links
from caro.safety.filters import filtered
from caro.safety.flow import Arg, Flow
from caro.safety.options import Options
from caro.safety.paths import UNKNOWN, classify, normal, placed
from caro.safety.valuables import guarded, secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.commands import Handler
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk


def places(arg: Arg, scope: Scope) -> list[tuple[str, bool]]:
    """Return the classes of the files that an argument stands for; True where only some of them are."""
    if (
        UNKNOWN in arg.text
        and arg.flow.paths
        and "file" not in arg.flow.paths
        and arg.text.lstrip("./").startswith(UNKNOWN)
    ):
        return [(place.rstrip("?*"), "?" in place) for place in arg.flow.paths]
    folder, slash, last = arg.text.rpartition("/")
    if last == UNKNOWN and slash and any(path in _WHOLE for path in arg.flow.paths):
        # `ls -A ~ | xargs -I{} rm -rf ~/{}`: each that lies there.
        return [(classify(folder + "/*", True, scope.cwd), False)]
    return [(classify(arg.text, arg.glob, scope.cwd), False)]


_WHOLE = ("root", "home", "cwd", "parent", "system", "store", "home_treasure")


def remove(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`rm`, `unlink`, `srm`, `rmdir`, `trash`."""
    options = Options(args)
    flags = []
    if options.has("r", "R", "recursive", "d") or name == "srm":
        flags.append("recursive")
    forced = options.has("f", "force")
    for arg in options.operands:
        listed = UNKNOWN in arg.text and bool(arg.flow.paths)  # every file that another command lists
        kind = guarded(arg.text, scope.cwd)
        kept = ["kept"] if kind in ("audit", "history") else []
        kept += ["guarded"] if kind in ("accounts", "boot", "loader", "protection") else []
        kept += ["settings"] if kind in ("start", "schedule", "service", "keys", "network") else []
        kept += ["keys"] if not arg.glob and links.given_away(arg, scope) == "key" else []
        wide = ["wide"] if any(path.endswith("?*") for path in arg.flow.paths) else []
        for place, some in places(arg, scope):
            extra = [*(["some", *wide] if some else []), *(["wildcard"] if arg.glob else []), *kept]
            if listed and not options.has("i", "I", "interactive"):
                extra.append("recursive")
            if forced and place != "tmp":
                extra.append("force")
            kind = "delete" if name not in ("rmdir", "trash", "trash-put") else "discard"
            walk.emit(kind, arg, place, *flags, *extra)
    return Flow("")


def desktop_trash(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`gio trash FILES` (and `--empty`), `gio remove`, `kioclient remove`."""
    words = [arg.text for arg in args]
    if words[:1] in (["trash"], ["remove"], ["rm"]):
        for arg in args[1:]:
            if arg.text == "--empty":
                walk.emit("delete", arg, "home_part", "recursive")
            elif arg.text[:1] != "-":
                kind = "discard" if words[0] == "trash" else "delete"
                for place, _ in places(arg, scope):
                    walk.emit(kind, arg, place, "recursive")
    elif words[:1] in (["copy"], ["move"]):
        return copy(walk, "mv" if words[0] == "move" else "cp", args[1:], scope, stdin)
    return Flow()


def shred(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`shred` and `wipe` overwrite files or whole devices."""
    for arg in Options(args, "ns", "iterations size random-source").operands:
        kept = ["kept"] if guarded(arg.text, scope.cwd) in ("audit", "history") else []
        kept += ["guarded"] if guarded(arg.text, scope.cwd) in ("accounts", "boot", "loader") else []
        kept += ["keys"] if links.given_away(arg, scope) == "key" else []
        for place, some in places(arg, scope):
            kind = "write" if place == "device" else "delete"
            deep = (
                ["recursive"] if name != "shred" and any(one.text[:2] in ("-r", "-R") for one in args) else []
            )
            walk.emit(
                kind,
                arg,
                place,
                "force",
                "replace",
                "shred",
                *kept,
                *(["recursive"] if deep else []),
                *(("some",) if some else ()),
            )
    return Flow("")


def _opens(mode: str) -> bool:
    """Whether a mode lets everyone write."""
    if mode.isdigit():
        return mode[-1] in "2367"
    for clause in mode.split(","):
        who, sign, what = clause.partition("+")
        if not sign:
            who, sign, what = clause.partition("=")
        if sign and "w" in what and (who == "" or "o" in who or "a" in who):
            return True
    return False


_SHUTS = ("000", "0", "0000", "-x", "a-x", "-rwx", "a-rwx", "-r", "a-r", "ugo-rwx", "-rx", "a=", "u-x")
"""Modes that keep everyone, or the owner, from what the file is for."""


def _group_writes(mode: str) -> bool:
    """Whether a mode lets a group write."""
    if mode.isdigit():
        return len(mode) > 2 and mode[-2] in "2367"
    who, sign, what = mode.partition("+")
    return bool(sign) and "w" in what and who != "u"


def _reads(mode: str) -> bool:
    """Whether a mode lets everyone read."""
    if mode.isdigit():
        return mode[-1] in "4567"
    who, sign, what = mode.partition("+")
    return bool(sign) and "r" in what and (who == "" or any(one in who for one in "oag"))


_SHELLS = frozenset(
    "sh bash dash zsh ksh fish python python2 python3 perl ruby php node lua awk gawk find vim vi "
    "nano less more env cp "
    "mv tar nmap busybox tclsh expect git make docker dd tee".split()
)


def rights(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`chmod`, `chown`, `chgrp`, `setfacl`, `chattr`."""
    # Behind the first operand `-t` is no mode: not on every system, nor after `--`.
    first = next((i for i, arg in enumerate(args) if arg.text[:1] != "-" or arg.text == "--"), len(args))
    plain = [
        arg
        for index, arg in enumerate(args)
        if not (name == "chmod" and index < first and arg.text[:1] == "-" and arg.text[1:2] in "rwxst")
    ]
    options = Options(plain, "m" if name == "setfacl" else "")
    flags = ["recursive"] if options.has("R", "recursive") else []
    operands = options.operands
    if name == "chmod" and any(arg.text in _SHUTS for arg in args):
        flags.append("shut")
    mode = options.value("m") if name == "setfacl" else None
    if options.has("reference") is False and mode is None and len(plain) == len(args) and operands:
        mode, operands = operands[0], operands[1:]
    if name == "chmod" and mode is not None:
        if _opens(mode.text):
            flags.append("open")
        if _reads(mode.text):
            flags.append("readable")
        numbered = mode.text.isdigit() and len(mode.text) == 4 and mode.text[0] in "4567"
        if numbered or mode.text.startswith(("u+s", "+s", "a+s", "ug+s", "u=s", "+xs")):
            flags.append("setuid")
        if mode.text.isdigit() and mode.text.endswith("00"):
            flags.append("tight")
        if "+x" in mode.text or mode.text in ("755", "700", "750"):
            flags.append("runnable")
    owner = mode.text.partition(":")[0] if mode is not None else ""
    if name.endswith("chown") and owner not in ("", "root", "0"):
        flags.append("given")
    if any(arg.text in ("+s", "u+s") for arg in args) and "setuid" not in flags:
        flags.append("setuid")
    if name == "setfacl" and mode is not None and (":rwx" in mode.text or ":rw" in mode.text):
        flags.append("open")
    for arg in operands:
        for place, some in places(arg, scope):
            place = "socket" if arg.text.endswith("docker.sock") else place
            kept = guarded(arg.text, scope.cwd)
            kind = secret(arg.text)
            folder = (
                normal(arg.text).endswith((".ssh", ".gnupg", ".aws", ".kube")) and "recursive" not in flags
            )
            extra = [*(["some"] if some else []), *(["guarded"] if kept or kind else [])]
            if kept == "accounts" and mode is not None and name == "chmod" and _group_writes(mode.text):
                extra.append("open")
            extra += ["key"] if kind in ("key", "shadow") and not folder else []
            source = links.program(arg, scope) or arg.text
            if source.rpartition("/")[2].rstrip("0123456789.") in _SHELLS and "/" in source:
                extra.append("shell")
            walk.emit("rights", arg, place, *flags, *extra, *(("wildcard",) if arg.glob else ()))
    return Flow("")


def dd(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`dd if=… of=…`."""
    content = stdin or Flow()
    out: Arg | None = None
    counted = False
    count, block = "", "512"
    for arg in args:
        key, equals, value = arg.text.partition("=")
        if arg.process:
            content = arg.flow
        if not equals:
            continue
        if key == "if":
            content = walk.file(arg.cut(value), scope)
        elif key == "count":
            counted = True
            count = value
        elif key == "bs":
            block = value
        elif key == "of":
            out = arg.cut(value)
            out.glob = arg.glob
    if counted and "endless" in content.paths:
        amount = int(count[:9]) * size_in_bytes(block) if count.isdigit() else 0
        content = content if amount > HUGE else Flow()
    if out is None:
        return content
    walk.write(out, scope, content, "replace")
    return Flow("")


def copy(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`cp`, `mv`, `install`, `ln`: the last operand is written, and mv takes the others away."""
    options = Options(args, "tSmog", "target-directory suffix mode owner group")
    operands = list(options.operands)
    target = options.value("t", "target-directory")
    if target is None and len(operands) > 1:
        target = operands.pop()
    reads = walk.content if name == "mv" else walk.file
    contents = [reads(arg, scope) if name != "ln" else Flow() for arg in operands]
    if target is not None:
        flow = contents[0] if len(contents) == 1 else Flow()
        goal = target
        if operands and (target.text.endswith("/") or target.text in (".", "..")):
            goal = target.cut(target.text.rstrip("/") + "/" + operands[0].text.rpartition("/")[2])
        for arg in operands if name == "ln" else ():
            links.link(scope, goal, arg)
        mode = options.value("m", "mode") if name == "install" else None
        if mode is not None and len(mode.text) == 4 and mode.text[0] in "4567":
            shell = any(arg.text.rpartition("/")[2] in _SHELLS for arg in operands)
            walk.emit("rights", goal, classify(goal.text), "setuid", *(["shell"] if shell else []))
        quiet = name == "ln" and not options.has("f", "force")
        walk.write(goal, scope, flow, "append" if quiet else "replace", *(("move",) if name == "mv" else ()))
    if name == "mv":
        for arg in operands:
            for place, some in places(arg, scope):
                gone = target is not None and classify(target.text) == "null"
                kept = guarded(arg.text, scope.cwd)
                flags = ["recursive", *(["some"] if some else []), *(["wildcard"] if arg.glob else [])]
                flags += ["guarded"] if kept in ("accounts", "boot", "loader") else []
                flags += ["settings"] if kept in ("start", "schedule", "service", "keys", "network") else []
                walk.emit("delete" if gone else "move", arg, place, *flags)
    return Flow("")


def tee(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`tee FILE` and `sponge FILE`."""
    options = Options(args)
    for arg in options.operands:
        if arg.process:
            continue
        walk.write(arg, scope, stdin or Flow(), "append" if options.has("a", "append") else "replace")
    return stdin or Flow()


HUGE = 200 << 30
"""Bytes beyond which a file is taken for an attempt to fill the disk."""


def size_in_bytes(size: str) -> int:
    """Return a size such as `10M` in bytes; 0 for one that shrinks or cannot be read."""
    digits = size.strip("+<>/%")
    number = digits.rstrip("kKMGTPEiB")
    unit = digits[len(number) :][:1].upper()
    if not number.isdigit() or size[:1] in "-<":
        return 0
    return int(number) << (10 * ("KMGTPE".index(unit) + 1) if unit and unit in "KMGTPE" else 0)


def truncate(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`truncate -s SIZE FILE`, `fallocate`, `mkswap`-like writers of plain operands."""
    options = Options(args, "srlon", "size reference length offset")
    size = options.value("s", "size", "l", "length")
    amount = size_in_bytes(size.text) if size is not None else 0
    for arg in options.operands:
        place, _ = places(arg, scope)[0]
        kept = guarded(arg.text, scope.cwd) or place
        wide = any(path.endswith("?*") or "?" not in path for path in arg.flow.paths)
        grows = amount > 0 and kept in ("below", "tmp", "home_part", "absolute", "tmp_all")
        if name == "fallocate" and amount > HUGE:
            walk.emit("exhaust", arg, "disk")
        elif amount > HUGE:
            scope.files[placed(arg.text, scope.cwd)] = Flow(None, paths=("endless",))
        if not grows:
            walk.emit("write", arg, kept, "empty", *(("listed",) if UNKNOWN in arg.text and wide else ()))
    return Flow("")


def _sed_programs(script: str) -> list[str]:
    """Return what `e COMMAND` and `s/x/COMMAND/e` in a sed script run."""
    out: list[str] = []
    for part in script.replace("\\/", "\ue007").split("\n"):
        plain = part.lstrip("0123456789,$! ")
        if plain.startswith("e "):
            out.append(plain[2:])
        elif plain[:1] == "s" and len(plain) > 4:
            pieces = plain[2:].split(plain[1])
            if len(pieces) > 2 and "e" in pieces[2].split(";")[0]:
                out.append(pieces[1])
    return [one.replace("\ue007", "/") for one in out]


def sed(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`sed -i` rewrites files; `e` and `w` commands run and write."""
    from caro.safety import harmless, text
    from caro.safety.settings import weakens_by_edit

    texts = [arg.text for arg in args]
    in_place = any(
        one.startswith("--in") or (one[:1] == "-" and one[:2] != "--" and "i" in one) for one in texts
    )
    operands = [arg for arg in args if not arg.text.startswith("-")]
    script = operands[0] if operands else None
    if in_place:
        for arg in operands[1:]:
            for place, _ in places(arg, scope):
                kept = guarded(arg.text, scope.cwd)
                walk.emit("edit", arg, kept or place)
                if script is not None and script.text in ("d", "1,$d", "/./d", "/^/d"):
                    walk.emit("write", arg, place, "empty")
                if (
                    script is not None
                    and (kept or place.startswith("system"))
                    and weakens_by_edit(script.text)
                ):
                    walk.emit("weaken", arg)
        if len(operands) == 1 and stdin is not None and stdin.paths:
            walk.emit("edit", operands[0], stdin.paths[0].rstrip("?"))
    pure = [one for one in texts if not one.startswith("-i") and not one.startswith("--in")]
    if script is not None and not in_place and not harmless.is_reading("sed", pure):
        walk.emit("ordinary", script, "sed")
    if script is not None and stdin is not None and stdin.known and script.text[:1] == "s":
        mark = script.text[1:2]
        head, _, flags = script.text.rpartition(mark) if mark else ("", "", "")
        if "e" in flags:
            made = filtered("sed", [head + script.text[1:2]], stdin.text or "")
            walk.program(Flow(made), script, scope)
    if script is not None:
        plain = script.text.lstrip("0123456789,$ ")
        written = (
            plain[2:]
            if plain[:2] == "w "
            else script.text.rpartition("/w ")[2]
            if "/w " in script.text
            else ""
        )
        if written:
            walk.write(script.cut(written.strip()), scope, Flow(), "replace")
    for value in [*operands[:1], *(args[i + 1] for i, one in enumerate(texts[:-1]) if one == "-e")]:
        for command in _sed_programs(value.text):
            walk.program(Flow(command), value, scope)
    return text.passing(walk, args[1:], scope, stdin)


def archive(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`tar`: what it packs may be secret, where it unpacks matters, and some options run programs."""
    leading = [args[0].cut("-" + args[0].text), *args[1:]] if args and args[0].text[:1] != "-" else args
    options = Options(
        leading,
        "fCIbTXg",
        "file directory use-compress-program to-command exclude transform strip-components",
    )
    for key, value in options.found:
        if value is None:
            continue
        if key in ("to-command", "use-compress-program", "I", "rsh-command", "info-script"):
            if value.text.split()[:1] not in (
                ["pigz"],
                ["zstd"],
                ["xz"],
                ["pbzip2"],
                ["lz4"],
                ["gzip"],
                ["bzip2"],
            ):
                walk.program(value.flow, value, scope)
        elif key == "checkpoint-action":
            walk.program(Flow(value.text.partition("exec=")[2]), value, scope)
    folder = options.value("C", "directory")
    if options.has("x", "extract", "get") and options.has("O", "to-stdout"):
        return Flow(None, stdin.remote if stdin is not None else False, decoded=True)
    if options.has("x", "extract", "get"):
        place = classify(folder.text, folder.glob, scope.cwd) if folder is not None else "below"
        over = options.has("recursive-unlink", "unlink-first", "overwrite")
        packed = options.value("f", "file")
        known = walk.content(packed, scope) if packed is not None and packed.text != "-" else stdin
        if known is not None and known.remote:
            scope.fetched.append("archive")
        walk.emit("unpack", folder or args[0], place, *(("replace",) if over else ()))
        return Flow()
    if options.has("remove-files"):
        for arg in options.operands:
            walk.emit("delete", arg, classify(arg.text, arg.glob, scope.cwd), "recursive")
    kinds = [
        kind for arg in options.operands if (kind := links.given_away(arg, scope)) not in ("", "account")
    ]
    target = options.value("f", "file")
    kinds += [arg.flow.secret for arg in options.operands if arg.flow.secret]
    if any(classify(arg.text, arg.glob, scope.cwd) in ("root", "home") for arg in options.operands):
        kinds.append("tree")
    flow = Flow(None, secret=kinds[0] if kinds else "")
    if target is not None and target.text != "-" and options.has("c", "create", "r", "u", "append"):
        walk.write(target, scope, flow, "append")
        return Flow("")
    return flow


def pack(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`zip -m` and `7z -sdel` delete what they have packed."""
    options = Options(args, "xi")
    moves = options.has("m", "move") if name == "zip" else any(arg.text == "-sdel" for arg in args)
    kinds = [
        kind for arg in options.operands if (kind := links.given_away(arg, scope)) not in ("", "account")
    ]
    for arg in options.operands[1 if name == "zip" else 2 :] if moves else ():
        walk.emit("delete", arg, classify(arg.text, arg.glob, scope.cwd), "recursive")
    target = options.operands[0 if name == "zip" else 1 : 2]
    if target and kinds and not target[0].text.startswith("-"):
        scope.files[placed(target[0].text, scope.cwd)] = Flow(None, secret=kinds[0])
    if name != "zip" and options.operands and options.operands[0].text in ("x", "e"):
        return unzip(walk, name, args, scope, stdin)
    return Flow(None, secret=kinds[0] if kinds else "")


def make_file_system(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`mkfs.ext4 /dev/sdb1` formats a disk, `mkfs.ext4 disk.img` a file."""
    if [arg.text for arg in args] in (["--help"], ["-V"], ["--version"]):
        return Flow()
    operands = [arg for arg in args if arg.text[:1] != "-"]
    places = [
        classify(arg.text, arg.glob, scope.cwd) for arg in operands if "/" in arg.text or "." in arg.text
    ]
    image = bool(places) and all(place in ("below", "tmp", "home_part", "absolute") for place in places)
    walk.emit("format", walk.place(args), "image" if image else "disk")
    return Flow()


def unzip(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`unzip -d FOLDER`, `7z x -oFOLDER`, `cpio -D`: where it unpacks matters."""
    options = Options(args, "do" if name == "unzip" else "oD")
    folder = options.value("d") if name == "unzip" else options.value("o", "D", "directory")
    if name == "unzip" and options.has("l", "t", "v", "Z", "p", "c"):
        return Flow(None, decoded=options.has("p", "c"))
    if name in ("7z", "7za") and any(arg.text == "-so" for arg in args):
        return Flow(None, decoded=True)
    place = classify(folder.text, folder.glob, scope.cwd) if folder is not None else "below"
    if any(walk.content(arg, scope).remote for arg in options.operands[:2]):
        scope.fetched.append("archive")
    if scope.cwd and folder is None:
        place = classify(scope.cwd)
    walk.emit("unpack", walk.place(args), place)
    return Flow()


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(("rm", "unlink", "srm", "rmdir", "trash", "trash-put", "grm"), remove),
    **dict.fromkeys(("gio", "kioclient", "kioclient5", "gvfs-trash"), desktop_trash),
    **dict.fromkeys(("shred", "wipe", "scrub"), shred),
    **dict.fromkeys(("chmod", "chown", "chgrp", "setfacl", "gchmod", "gchown"), rights),
    **dict.fromkeys(
        (
            "mkfs mke2fs mkswap mkdosfs mkntfs newfs newfs_hfs newfs_apfs newfs_msdos mkfs.ext2 "
            "mkfs.ext3 mkfs.ext4 "
            "mkfs.xfs mkfs.btrfs mkfs.vfat mkfs.fat mkfs.ntfs mkfs.exfat mkfs.f2fs mkfs.msdos "
            "mkfs.minix mkfs.bfs "
            "mkfs.cramfs mkfs.jfs mkfs.reiserfs mkfs.udf mkfs.erofs"
        ).split(),
        make_file_system,
    ),
    "dd": dd,
    "dcfldd": dd,
    **dict.fromkeys(("cp", "mv", "install", "ln", "gcp", "gmv"), copy),
    **dict.fromkeys(("tee", "sponge"), tee),
    **dict.fromkeys(("truncate", "fallocate"), truncate),
    **dict.fromkeys(("sed", "gsed"), sed),
    **dict.fromkeys(("unzip", "unrar", "cpio", "unar"), unzip),
    **dict.fromkeys(("zip", "7z", "7za"), pack),
    **dict.fromkeys(("tar", "gtar", "bsdtar"), archive),
}
