"""What travels through a command line: the text of words, variables and pipes, and where it came from."""

from __future__ import annotations

from caro.safety.paths import UNKNOWN


class Flow:
    """Some text, as far as it is known, with its origin."""

    __slots__ = ("decoded", "glob", "listed", "origin", "paths", "remote", "secret", "text")

    def __init__(
        self,
        text: str | None = None,
        remote: bool = False,
        decoded: bool = False,
        secret: str = "",
        paths: tuple[str, ...] = (),
        glob: bool = False,
    ) -> None:
        self.text = text
        """What is known of it; unknown stretches are marked. None: nothing is known."""
        self.remote = remote
        """It came over the network."""
        self.decoded = decoded
        """It was written in a form that hides it from the reader."""
        self.secret = secret
        """It holds credentials (`key`) or private data (`private`)."""
        self.paths = paths
        """The classes of the paths that it lists, where it is a list of files."""
        self.glob = glob
        """Its text holds live globs."""
        self.origin = ""
        """The file whose whole content it is."""
        self.listed = False
        """It stands for each file that its glob matches in turn, so that quotes do not disarm the glob."""

    @property
    def known(self) -> bool:
        """Whether all of the text is known."""
        return self.text is not None and UNKNOWN not in self.text

    def tainted(self, text: str | None) -> Flow:
        """Return `text` with this flow's origin."""
        return Flow(text, self.remote, self.decoded, self.secret, self.paths)


class Arg:
    """One argument of a command after expansion, with its place in the assessed command."""

    __slots__ = ("end", "flow", "glob", "process", "start", "text")

    def __init__(self, flow: Flow, start: int, end: int, process: bool = False) -> None:
        self.text = UNKNOWN if flow.text is None else flow.text
        self.flow = flow
        self.glob = flow.glob
        self.start = start
        self.end = end
        self.process = process
        """It is a process substitution: a file whose content is the flow."""

    def cut(self, text: str) -> Arg:
        """Return the argument with other text and the same place and origin."""
        flow = self.flow.tainted(text)
        flow.glob = self.glob
        return Arg(flow, self.start, self.end)


def literal(text: str, like: Arg) -> Arg:
    """Return an argument that says `text`, placed where `like` is."""
    return Arg(Flow(text), like.start, like.end)


def join(flows: list[Flow]) -> Flow:
    """Return the flows one after the other."""
    if len(flows) == 1:
        return flows[0]
    known = all(flow.text is not None for flow in flows)
    return Flow(
        "".join(flow.text or "" for flow in flows) if known else None,
        any(flow.remote for flow in flows),
        any(flow.decoded for flow in flows),
        next((flow.secret for flow in flows if flow.secret), ""),
        tuple(path for flow in flows for path in flow.paths),
    )
