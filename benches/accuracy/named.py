"""Which paths of a fixture an output names, whether it is a bare list, a long listing or a table of sizes."""

from __future__ import annotations

import os

from benches.accuracy.sandbox import HOME, WORK


class Names:
    """The paths of one fixture, looked up the way commands print them."""

    def __init__(self, paths: set[str], cwd: str = WORK) -> None:
        """``paths`` are relative to the home folder; ``cwd`` is where the command ran."""
        self._paths = {os.path.join(HOME, path) for path in paths}
        self._cwd = cwd
        self._by_name: dict[str, list[str]] = {}
        for path in sorted(self._paths):
            self._by_name.setdefault(os.path.basename(path), []).append(path)

    def named_in(self, output: str) -> list[str]:
        """Return the paths an output names, in order and each once."""
        found: dict[str, None] = {}
        base = self._cwd
        for raw in output.replace("\0", "\n").splitlines():
            line = raw.strip()
            if line.endswith(":") and self._resolve(line[:-1], self._cwd) is not None:
                base = self._resolve(line[:-1], self._cwd) or base  # "folder:" heads a listing by ls -R
                continue
            for path in self._in_line(line, base):
                found[path] = None
        return [path for path in found if not (self._cwd + "/").startswith(path + "/")]

    def _in_line(self, line: str, base: str) -> list[str]:
        words = line.split(" -> ")[0].split()
        for start in range(len(words)):
            path = self._resolve(line.split(" -> ")[0].split(None, start)[-1], base)
            if path is not None:
                # The name is at the end of the line; what stands before it may be names as well (echo *).
                return [*self._each(words[:start], base), path]
        head = line.split(":", 1)[0]
        path = self._resolve(head, base)
        return [path] if path is not None else self._each(words, base)

    def _each(self, words: list[str], base: str) -> list[str]:
        paths = (self._resolve(word, base, strict=True) for word in words)
        return [path for path in paths if path is not None]

    def _resolve(self, text: str, base: str, strict: bool = False) -> str | None:
        text = text.strip()
        if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
            text = text[1:-1]
        if text.startswith("~/"):
            text = HOME + text[1:]
        for candidate in (text, text.rstrip("/"), text.rstrip("*@|=")):
            if not candidate:
                continue
            for place in (base, self._cwd):
                path = os.path.normpath(os.path.join(place, candidate))
                if path in self._paths or path == WORK:
                    return path
            bearers = self._by_name.get(candidate, ())
            if len(bearers) == 1 and not strict:
                return bearers[0]
        return None
