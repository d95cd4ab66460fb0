"""Commands that talk to other machines: what they bring in, what they carry out, and what they open."""

from __future__ import annotations

from caro.safety.clearing import acts, stands_back
from caro.safety.flow import Arg, Flow
from caro.safety.links import given_away
from caro.safety.options import Options
from caro.safety.paths import UNKNOWN, classify, placed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.commands import Handler
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

_CURL_LONG = (
    "data data-raw data-binary data-urlencode data-ascii form form-string upload-file output "
    "request header user "
    "user-agent referer cookie cookie-jar max-time connect-timeout retry proxy cert key cacert "
    "url write-out range "
    "config dump-header resolve interface limit-rate json output-dir retry-delay"
)


def _leaks(walk: Walk, args: list[Arg], scope: Scope, stdin: Flow | None) -> None:
    """Note credentials in what is sent: in the arguments, in named files, or through the pipe."""
    for arg in args:
        if arg.flow.secret:
            walk.emit("leak", arg, arg.flow.secret)
        for mark in ("@", "<", "=@"):
            name = arg.text.rpartition(mark)[2] if mark in arg.text else ""
            kind = given_away(arg.cut(name), scope) if name else ""
            if kind:
                walk.emit("leak", arg, kind)
    if stdin is not None and stdin.secret:
        walk.emit("leak", walk.place(args), stdin.secret)


def curl(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`curl`: prints or stores what it fetched, or sends."""
    options = Options(args, "dFToXHuAebcmxEKwrzQCPYy", _CURL_LONG)
    sends = [
        value
        for key, value in options.found
        if value is not None
        and (key in ("d", "F", "T", "upload-file", "json") or key.startswith(("data", "form")))
    ]
    from_pipe = any(value.text in ("@-", "-", ".") or value.text.endswith("=@-") for value in sends)
    _leaks(walk, [*options.operands, *sends], scope, stdin if from_pipe else None)
    for key, value in options.found:
        if value is None or key not in ("H", "header", "A", "user-agent", "e", "referer", "b", "cookie"):
            continue
        # A token in a header is how one shows it to its own service; a whole file of keys is not.
        if value.flow.secret in ("key", "shadow", "private") and "file" in value.flow.paths:
            walk.emit("leak", value, value.flow.secret)
    for value in sends:
        kind = given_away(value, scope)
        if kind:
            walk.emit("leak", value, kind)
    method = options.value("X", "request")
    if method is not None and method.text.upper() == "DELETE":
        walk.emit("send", method)
        if any(arg.text.rstrip("/").endswith(("*", "/_all")) for arg in options.operands):
            walk.emit("database", method, "all")
    target = options.value("o", "output")
    # The address where a machine of a cloud asks for its own credentials.
    own = any("169.254.169.254" in arg.text or "metadata.google" in arg.text for arg in options.operands)
    content = Flow(None, remote=True, secret="key" if own else "")
    if target is not None and target.text != "-":
        walk.write(target, scope, content, "replace")
        return Flow("")
    if options.has("O", "remote-name"):
        for arg in options.operands:
            if UNKNOWN not in arg.text:
                walk.write(arg.cut(arg.text.rstrip("/").rpartition("/")[2]), scope, content, "replace")
        return Flow("")
    if options.has("I", "head"):
        return Flow()
    return content


def wget(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`wget`, `aria2c`: stores what it fetched unless told to print it."""
    long_takes = (
        "output-document post-file post-data body-file method header user-agent directory-prefix tries quota"
    )
    options = Options(args, "OPUtTQiBaoeDAR", long_takes)
    sends = [value for key, value in options.found if value is not None and key.startswith(("post", "body"))]
    _leaks(walk, [*options.operands, *sends], scope, None)
    for value in sends:
        kind = given_away(value, scope)
        if kind:
            walk.emit("leak", value, kind)
    content = Flow(None, remote=True)
    target = (
        options.value("O", "output-document", "o")
        if name != "wget"
        else options.value("O", "output-document")
    )
    if target is not None and target.text in ("-", "/dev/stdout"):
        return content
    if target is not None:
        walk.write(target, scope, content, "replace")
    elif not options.has("spider"):
        folder = options.value("P", "directory-prefix")
        before = folder.text.rstrip("/") + "/" if folder is not None else ""
        for arg in options.operands:
            last = arg.text.rstrip("/").rpartition("/")[2] or "index.html"
            walk.write(arg.cut(before + last), scope, content, "replace")
    return Flow("")


def netcat(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`nc`, `socat`, `telnet`, `openssl s_client`: a raw connection either way."""
    texts = [arg.text for arg in args]
    where = walk.place(args)
    if name == "openssl":
        if "s_client" not in texts:
            from caro.safety.text import decoder

            return decoder(walk, name, args, scope, stdin)
    elif name == "socat":
        if any("-LISTEN" in text.upper() for text in texts):
            walk.emit("door" if any("docker.sock" in text for text in texts) else "open_port", where)
        if any(mark in text.upper() for text in texts for mark in ("EXEC:", "SYSTEM:", "SHELL:")):
            walk.emit("reverse_shell", where)
    else:
        options = Options(args, "pwsiqXxIOTV" + ("ec" if name != "telnet" else ""))
        if options.value("e", "c") is not None or options.has("exec", "sh-exec"):
            walk.emit("reverse_shell", where)
        elif options.has("l", "listen"):
            walk.emit("open_port", where)
    if stdin is not None and stdin.secret == "shell":
        walk.emit("reverse_shell", where)
    elif stdin is not None and stdin.secret:
        walk.emit("leak", where, stdin.secret)
    elif stdin is not None and "-z" not in texts:
        walk.emit("send", where)
    _leaks(walk, args, scope, None)
    return Flow(None, remote=True)


_TAKES = (
    "rsh rsync-path exclude include exclude-from include-from files-from filter bwlimit port log-file "
    "log-file-format out-format password-file temp-dir compare-dest copy-dest link-dest backup-dir suffix "
    "timeout contimeout modify-window max-size min-size max-delete block-size chmod chown usermap groupmap "
    "partial-dir compress-level compress-choice checksum-choice skip-compress iconv address sockopts "
    "remote-option read-batch write-batch only-write-batch"
)
"""Long options with a value."""
_SWITCHES = (
    "-a -v -z -r -l -t -p -g -o -D -H -A -X -S -u -h -P -q -c -x -W -I -i -m -y -R -b -d -k -K -L -F -O -J "
    "-E --archive --delete --delete-after --delete-before --delete-during --delete-excluded --progress "
    "--stats --partial --checksum --update --compress --itemize-changes --human-readable "
    "--ignore-existing --inplace"
)
"""Options of rsync and rclone that take no value."""


def transfer(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`scp`, `rsync`, `sftp`, `rclone`, `ftp`, `mail`: whole files go out or come in."""
    takes = {"rsync": "efBTM", "scp": "iFoPlcDSJX", "sftp": "iFoPlcDSJXbBR"}.get(name, "sabc")
    options = Options(args, takes, _TAKES)
    if name == "rsync":
        via = options.value("e", "rsh")
        if via is not None and via.text.partition(" ")[0] not in ("ssh", "rsh"):
            walk.program(via.flow, via, scope)
    carrier = options.value("S") if name in ("scp", "sftp") else None
    if carrier is not None:
        walk.program(carrier.flow, carrier, scope)
    operands = options.operands
    if name == "rclone" and len(operands) > 2 and operands[0].text == "serve":
        from caro.safety.sharing import shared

        shared(walk, operands[2], operands[2].text, operands[2].glob, scope)
        return Flow()
    if name == "rsync" and options.has("daemon"):
        _daemon(walk, args, options, scope)
    outward = bool(operands) and (
        ":" in operands[-1].text or name in ("mail", "mailx", "sendmail", "mutt", "ftp")
    )
    attached = [value for key, value in options.found if key in ("a", "attach") and value is not None]
    for arg in [*operands[:-1], *attached]:
        kind = given_away(arg, scope) or arg.flow.secret
        if not kind and name != "rclone" and classify(arg.text, arg.glob, scope.cwd) == "root":
            kind = "data"
        if kind and (outward or arg in attached):
            walk.emit("leak", arg, kind)
    if stdin is not None and stdin.secret and outward:
        walk.emit("leak", operands[-1], stdin.secret)
    for word in (
        (stdin.text or "").split()[:50] if stdin is not None and name in ("sftp", "ftp", "lftp") else ()
    ):
        kind = given_away(operands[0].cut(word), scope) if operands else ""
        if kind:
            walk.emit("leak", operands[0], kind)
    if name in ("ftp", "lftp"):
        return Flow(None, remote=True)
    if not outward and len(operands) > 1:
        content = Flow(None, remote=any(":" in arg.text for arg in operands[:-1]))
        flags = ["replace"]
        dry = stands_back("-n --dry-run", _SWITCHES, name, [arg.text for arg in args])
        if not dry and options.has("delete", "delete-after", "delete-before", "delete-excluded", "del"):
            walk.emit(
                "delete", operands[-1], classify(operands[-1].text, False, scope.cwd), "recursive", "mirror"
            )
        if not dry:
            walk.write(operands[-1], scope, content, *flags)
            if name in ("scp", "rsync") and content.remote:
                source = operands[0].text.rpartition("/")[2].rpartition(":")[2]
                scope.files[placed(operands[-1].text + "/" + source, scope.cwd)] = content
        if name not in ("scp", "rsync"):
            scope.files.pop(placed(operands[-1].text, scope.cwd), None)
    return Flow("")


def _daemon(walk: Walk, args: list[Arg], options: Options, scope: Scope) -> None:
    """Note what `rsync --daemon` hands out, as far as its configuration is known."""
    from caro.safety.sharing import shared

    config = options.value("config")
    where = config or walk.place(args)
    walk.emit("open_port", where)
    flow = walk.content(config, scope) if config is not None else Flow()
    flow = next((arg.flow for arg in args if arg.process), flow)
    for line in (flow.text or "").split("\n"):
        key, _, value = line.partition("=")
        if key.strip() == "path":
            shared(walk, where, value.strip(), False, scope)


BATCHES = ("ip", "tc", "bridge", "devlink", "rdma", "dcb")
"""Programs that take their own commands from a file, one a line."""


def batch(walk: Walk, args: list[Arg], scope: Scope, stdin: Flow | None) -> None:
    """Walk the lines of `ip -batch FILE` as far as they are known."""
    for index, option in enumerate(args[:-1]):
        value = args[index + 1]
        if option.text in ("-b", "-ba", "-bat", "-batc", "-batch", "--batch"):
            flow = stdin or Flow() if value.text == "-" else walk.content(value, scope)
            for line in (flow.text or "").split("\n")[:50]:
                if line.split():
                    walk.argv([args[0], *(value.cut(word) for word in line.split())], scope, None)


def lookup(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`dig`, `nslookup`, `ping`: the name asked for can carry data out; the answer is the network's."""
    _leaks(walk, args, scope, None)
    return Flow(None, remote=True)


_ADMIN_PORTS = (
    "22",
    "3389",
    "3306",
    "5432",
    "6379",
    "27017",
    "2375",
    "9200",
    "5900",
    "445",
    "-1",
    "all",
    "0-65535",
    "*",
)


def _verbs(texts: list[str]) -> list[str]:
    """Return the words up to the one that acts, values of options left out: what a cloud's tool is told."""
    out: list[str] = []
    for before, text in zip(["", *texts], texts, strict=False):
        if text[:1] != "-" and (before[:1] != "-" or "=" in before):
            out.append(text)
            if acts(text):
                break
    return out


def _opens_cloud(walk: Walk, arg: Arg, texts: list[str]) -> None:
    """Note a policy that allows anything to anyone, and a firewall that lets anyone in."""
    plain = "".join(arg.text.split()).lower()
    if (
        '"action":"*"' in plain
        or '"action":["*"]' in plain
        or ('"principal":"*"' in plain and "allow" in plain)
    ):
        walk.emit("opened", arg)
        return
    wide = "0.0.0.0/0" in plain or "::/0" in plain or (plain in ("*", "internet") and "nsg" in texts)
    grants = any(
        "ingress" in text or text in ("firewall-rules", "nsg", "firewall") or "firewall-rule" in text
        for text in texts
    ) and not any(text.startswith(("revoke", "describe", "list", "delete")) for text in _verbs(texts))
    if not wide or not grants:
        return
    allowed = texts[texts.index("--allow") + 1 :][:1] if "--allow" in texts else []
    if "--allow=tcp" in texts or "--allow=all" in texts or allowed in (["tcp"], ["all"]):
        walk.emit("opened", arg)
        return
    ports = [
        text for one in texts for text in one.replace("=", " ").replace(":", " ").replace(",", " ").split()
    ]
    if any(port in _ADMIN_PORTS for port in ports):
        walk.emit("opened", arg)


def cloud(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """`aws s3 cp`, `gsutil cp`, `az storage blob upload`: files go to where others may read them."""
    texts = [arg.text for arg in args]
    removes = any(text in ("rm", "del", "delete", "remove") for text in texts[:4])
    for arg in args:
        _opens_cloud(walk, arg, texts)
        if removes and "://" in arg.text and arg.text.endswith(("/**", "/*", "://*")):
            walk.emit("database", arg, "all")
    moves = any(
        text in ("cp", "mv", "sync", "rsync", "upload", "upload-batch", "put", "put-object") for text in texts
    )
    for arg in args if moves else ():
        kind = given_away(arg, scope)
        if kind:
            walk.emit("leak", arg, kind)
    if stdin is not None and stdin.secret and moves:
        walk.emit("leak", walk.place(args), stdin.secret)
    if any(text in ("ssm", "ssh", "run-command", "ssh-in-cloud-shell", "exec") for text in texts):
        from caro.safety.launchers import guesses

        guesses(walk, "", args, scope, stdin)
    return Flow()


HANDLERS: dict[str, Handler] = {
    "curl": curl,
    **dict.fromkeys(("wget", "wget2", "aria2c", "axel"), wget),
    **dict.fromkeys(
        ("nc", "ncat", "netcat", "nc.traditional", "nc.openbsd", "socat", "telnet", "openssl"), netcat
    ),
    **dict.fromkeys(
        ("scp", "rsync", "sftp", "rclone", "mail", "mailx", "sendmail", "mutt", "ftp", "lftp"), transfer
    ),
    **dict.fromkeys(("dig", "nslookup", "host", "drill", "whois", "ping", "ping6"), lookup),
    **dict.fromkeys(("gsutil", "s3cmd", "mc", "b2", "aws", "gcloud", "az", "oci"), cloud),
    "http": curl,
    "https": curl,
    "xh": curl,
    "lynx": lambda walk, name, args, scope, stdin: Flow(None, remote=True),
    "w3m": lambda walk, name, args, scope, stdin: Flow(None, remote=True),
    "lwp-request": lambda walk, name, args, scope, stdin: Flow(None, remote=True),
    "GET": lambda walk, name, args, scope, stdin: Flow(None, remote=True),
    "fetch": lambda walk, name, args, scope, stdin: Flow(None, remote=True),
}
