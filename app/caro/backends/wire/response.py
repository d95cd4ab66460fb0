"""Reads one HTTP/1.1 answer piece by piece (RFC 9112), bounded in size and in time."""

from __future__ import annotations

import time

from caro.backends.wire import WireError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from caro.backends.wire.connection import Connection

MAX_HEAD_BYTES = 32768
"""Most that is read before the body begins; ordinary heads take 300 bytes."""

MAX_BODY_BYTES = 1 << 20
"""Most that is read of one body, packed or unpacked. A command is a few hundred bytes, in a stream with 250
bytes around each token 60 kB; a long list of models some 100 kB."""

MAX_LEFT_BYTES = 4096
"""Most that is read behind an answer to use its connection again; a new one costs less than reading on."""

STALL_SECONDS = 10.0
"""Longest silence once a model writes: on a slow processor that is a token a second. Before, it may have to
be loaded and to read the request, though many servers send the head of their answer at once."""


class Response:
    """An answer whose head has been read; `status` and `headers` (names in lower case) are its."""

    def __init__(self, connection: Connection, deadline: float) -> None:
        """Read the head; WireError when it is none, ConnectionError when nothing came at all."""
        self.connection = connection
        self._deadline = deadline
        self._held = bytearray()
        self._raw = 0
        self._begun = False
        self._writes = False
        for _ in range(9):
            self.status, self.headers = self._head()
            if self.status // 100 != 1:
                break
        else:
            raise WireError("the answer never begins")
        self._begun = True
        self._whole = False
        self._pieces = self._counted_pieces()

    def writes(self) -> None:
        """From now on, wait no longer for the next piece than STALL_SECONDS."""
        self._writes = True

    def lines(self) -> Iterator[bytes]:
        """Yield the lines of the body as they come, without their ends."""
        rest = b""
        for piece in self._pieces:
            *whole, rest = (rest + piece).split(b"\n")
            for line in whole:
                yield line.rstrip(b"\r")
        if rest:
            yield rest

    def body(self) -> bytes:
        """Return the whole body, or what is left of it."""
        return b"".join(self._pieces)

    def reusable(self, seconds: float) -> bool:
        """Tell whether another request may go over the connection.

        What is left of the body, mostly the mark of its end, has `seconds` to come.
        """
        self._deadline = time.monotonic() + seconds
        try:
            over = sum(map(len, self._pieces)) < MAX_LEFT_BYTES and self._whole and not self._held
        except (OSError, WireError):
            return False
        return over and "close" not in self.headers.get("connection", "").lower()

    def _counted_pieces(self) -> Iterator[bytes]:
        """Yield the body, unpacked, as it comes; WireError when it is too large, damaged or cut off."""
        packing = self.headers.get("content-encoding", "identity").strip().lower()
        if packing not in ("", "identity", "gzip", "x-gzip"):
            raise WireError("the answer is packed in a way that was not asked for")
        size = 0
        for piece in self._unpacked() if "gzip" in packing else self._framed():
            size += len(piece)
            if size > MAX_BODY_BYTES:
                raise WireError(f"the answer is larger than {MAX_BODY_BYTES} bytes")
            yield piece
        self._whole = True

    def _unpacked(self) -> Iterator[bytes]:
        import zlib

        packed = zlib.decompressobj(31)
        for piece in self._framed():
            try:
                while piece:
                    # Never all at once: a few kB can unpack to gigabytes.
                    plain = packed.decompress(piece, 65536)
                    piece = packed.unconsumed_tail
                    if plain:
                        yield plain
            except zlib.error:
                raise WireError("the answer is damaged: it can't be unpacked") from None
        if not packed.eof:
            raise WireError("the answer broke off")

    def _framed(self) -> Iterator[bytes]:
        """Yield the body as it was sent, without its framing."""
        length = self.headers.get("content-length")
        if self.status in (204, 304):
            return
        if "chunked" in self.headers.get("transfer-encoding", "").lower():
            yield from self._chunks()
        elif length is not None:
            if not (length.isascii() and length.isdigit() and len(length) < 16):
                raise WireError("the answer has a length that is no number")
            yield from self._counted(int(length))
        else:
            self.headers["connection"] = "close"
            while True:
                if self._held:
                    yield self._taken(len(self._held))
                if not self._more():
                    break

    def _chunks(self) -> Iterator[bytes]:
        while True:
            text = self._line(1024).partition(b";")[0].strip()
            try:
                size = int(text, 16) if text.isalnum() else -1
            except ValueError:
                size = -1
            if size < 0:
                raise WireError("the answer is not HTTP (a chunk without its size)")
            if size == 0:
                break
            yield from self._counted(size)
            if self._line(2):
                raise WireError("the answer is not HTTP (a chunk without its end)")
        while self._line(MAX_HEAD_BYTES):
            pass

    def _counted(self, size: int) -> Iterator[bytes]:
        while size:
            if not self._held and not self._more():
                raise WireError("the answer broke off")
            piece = self._taken(min(size, len(self._held)))
            size -= len(piece)
            yield piece

    def _taken(self, size: int) -> bytes:
        piece = bytes(self._held[:size])
        del self._held[:size]
        return piece

    def _line(self, limit: int) -> bytes:
        """Return the next line without its end."""
        while (end := self._held.find(b"\n")) < 0:
            if len(self._held) > limit:
                raise WireError("the answer is not HTTP (a line without an end)")
            if not self._more():
                raise WireError("the answer broke off")
        return self._taken(end + 1).rstrip(b"\r\n")

    def _head(self) -> tuple[int, dict[str, str]]:
        while b"\n\r\n" not in self._held and b"\n\n" not in self._held:
            if len(self._held) > MAX_HEAD_BYTES:
                raise WireError("the answer has a head without an end")
            if self._held[:5] != b"HTTP/"[: len(self._held)]:
                raise WireError("the answer is not HTTP")
            if not self._more():
                if not self._held:
                    raise ConnectionResetError("it closed the connection without an answer")
                raise WireError("the answer broke off")
        first = self._line(MAX_HEAD_BYTES)
        parts = first.split(None, 2)
        if not first.startswith(b"HTTP/1.") or len(parts) < 2 or len(parts[1]) != 3 or not parts[1].isdigit():
            raise WireError("the answer is not HTTP")
        headers = {}
        while line := self._line(MAX_HEAD_BYTES):
            name, colon, value = line.partition(b":")
            if colon:
                headers[name.strip().lower().decode("latin-1")] = value.strip().decode("latin-1")
        if first.startswith(b"HTTP/1.0") and "keep-alive" not in headers.get("connection", "").lower():
            headers["connection"] = "close"
        return int(parts[1]), headers

    def _more(self) -> bool:
        """Wait for more and hold it; False when the server has closed the connection."""
        limit = self._deadline
        if self._writes:
            limit = min(limit, time.monotonic() + STALL_SECONDS)
        try:
            piece = self.connection.receive(limit)
        except TimeoutError:
            raise TimeoutError(
                "its answer stalled in the middle" if self._writes else "it did not answer in time"
            ) from None
        except OSError as error:
            if not self._held and not self._begun:
                raise
            raise WireError(f"the answer broke off ({error.strerror or type(error).__name__})") from None
        self._raw += len(piece)
        if self._raw > 2 * MAX_BODY_BYTES:
            raise WireError(f"the answer is larger than {MAX_BODY_BYTES} bytes")
        self._held += piece
        return bool(piece)
