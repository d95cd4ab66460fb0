"""Commands that put what they are given where others can read it: pastes, gists, messages, file drops."""

from __future__ import annotations

from caro.safety.flow import Arg, Flow
from caro.safety.links import given_away

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.commands import Handler
    from caro.safety.expand import Scope
    from caro.safety.walk import Walk

# name -> words of which one must be given for anything to be sent; none: it always sends
_SENDERS: dict[str, tuple[str, ...]] = {
    "gh": ("gist", "release", "issue", "pr"),
    "glab": ("snippet", "release", "issue", "mr"),
    "hub": ("gist",),
    "croc": (),
    "wormhole": ("send",),
    "magic-wormhole": ("send",),
    "transfer": (),
    "ffsend": ("upload",),
    "pastebinit": (),
    "gist": (),
    "slackcat": (),
    "telegram-send": (),
    "smbclient": ("-c", "--command"),
    "tftp": ("-c", "-p", "put"),
    "ncftpput": (),
    "mega-put": (),
    "dropbox_uploader": ("upload",),
    "gdrive": ("upload", "files"),
    "onionshare": (),
    "ipfs": ("add",),
    "wall": (),
    "write": (),
    "websocat": (),
    "mosquitto_pub": (),
    "hping3": (),
    "swaks": (),
    "ssmtp": (),
    "msmtp": (),
}


def sender(walk: Walk, name: str, args: list[Arg], scope: Scope, stdin: Flow | None) -> Flow:
    """Note credentials among what is sent."""
    texts = [arg.text for arg in args]
    words = _SENDERS[name]
    if words and not any(word in texts[:4] for word in words):
        return Flow()
    for arg in args:
        for text in arg.text.split() if " " in arg.text else [arg.text.lstrip("@")]:
            kind = given_away(arg.cut(text), scope) or arg.flow.secret
            if kind:
                walk.emit("leak", arg, kind)
    if stdin is not None and stdin.secret:
        walk.emit("leak", walk.place(args), stdin.secret)
    return Flow(None, remote=True)


HANDLERS: dict[str, Handler] = dict.fromkeys(_SENDERS, sender)
