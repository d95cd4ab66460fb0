"""Reads a program and its arguments against the table: sub-commands, options, their values, operands."""

from __future__ import annotations

from caro.explaining import table, values
from caro.explaining.missing import UNKNOWN_OPTION, ask, is_value, missing, perhaps
from caro.explaining.operands import operands
from caro.explaining.table import MAX_WORDS, Entry, Tool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from caro.explaining.reading import Reader
    from caro.shell.script import Word


OPTIONAL = ("maybe", "number")
"""Kinds of values that an option can do without."""


def takes_next(entry: Entry, words: Sequence[Word], at: int) -> bool:
    """Tell whether the word at `at`, behind an option, is its value."""
    if entry.takes in ("", "optional") or at >= len(words):
        return False
    if entry.takes == "number":
        return words[at].text.removeprefix("-").isdigit()
    return entry.takes != "maybe" or is_value(words, at)


class Arguments:
    """One pass over the arguments of one program."""

    def __init__(self, reader: Reader, tool: Tool, depth: int) -> None:
        self.reader = reader
        self.tool = tool
        self.depth = depth
        self.outer: list[Tool] = []
        """The tool above a sub-command; its options may stand anywhere."""
        self.found: set[str] = set()
        """The options that were given."""
        self.unsure = False
        """Whether a word may be a value or an operand, so that nobody knows which operand is the first."""
        self.operands: list[tuple[int, Word]] = []
        """Operands with the place of their note, which is written when it is known which is the last."""

    def read(self, words: list[Word]) -> None:
        """Read all arguments."""
        at, ended = 0, False
        while at < len(words):
            word = words[at]
            text = word.value if word.value is not None else word.text
            if not ended and text == "--":
                ended = True
                self.say(word, "ends the options")
                at += 1
                if "ends" in self.tool.traits and at < len(words):
                    self.run(words[at:])
                    break
                continue
            if not ended and self.is_option(text, at):
                at += self.option(words, at, text)
                continue
            took = self.operand(words, at, text, ended)
            if took == 0:
                break
            at += took
        tool = self.tool.without_places() if self.unsure else self.tool
        operands(self.reader, tool, self.operands, self.found, self.depth)

    # --- options ---------------------------------------------------------------------------------------

    def is_option(self, text: str, at: int) -> bool:
        """Tell an option from an operand."""
        if self.entry(text) is not None:
            return True
        if text[:1] == "+" and self.entry("+") is not None:
            return True
        if len(text) < 2 or text[0] != "-" or text[1:2] in " $\n":
            return at == 0 and "bundle" in self.tool.traits and self.is_bundle(text)
        return not ("modes" in self.tool.traits and self.entry(text[:2]) is None)

    def is_bundle(self, text: str) -> bool:
        """Tell whether a word without a dash is a bundle of letters that are all known."""
        return text.isalpha() and all(
            letter in self.tool.options or f"-{letter}" in self.tool.options for letter in text
        )

    def entry(self, form: str) -> Entry | None:
        """Return what the table says of a form, for the sub-command or the tool above it."""
        for tool in (self.tool, *self.outer):
            if form in tool.options:
                return tool.options[form]
        return None

    def option(self, words: list[Word], at: int, text: str) -> int:
        """Note the option at `at`; return how many words it took."""
        word = words[at]
        entry = self.entry(text)
        if entry is not None:
            self.found.add(text)
            return self.valued(words, at, word, entry, text)
        name, equals, value = text.partition("=")
        entry = self.entry(name) if equals else None
        if entry is not None:
            self.found.add(name)
            self.attached(word, entry, value, word.text)
            return 1
        if text[:2] == "--":
            full = self.abbreviated(name)
            if full is not None:
                self.found.add(full)
                known = self.entry(full)
                assert known is not None
                if equals:
                    self.attached(word, known, value, word.text)
                    return 1
                return self.valued(words, at, word, known, text)
            return missing(self, words, at, name, bool(equals))
        if text[1:].isdigit() and (number := self.entry("-#")) is not None:
            self.say(word, number.says)
            return 1
        if text[0] == "+" and (plus := self.entry("+")) is not None:
            self.say(word, plus.says)
            return 1
        traits = {trait for tool in (self.tool, *self.outer) for trait in tool.traits}
        if "glues" in traits:
            return self.glued(words, at, text)
        if "words" in traits:
            return missing(self, words, at, text, False)
        return self.bundle(words, at, text)

    def abbreviated(self, name: str) -> str | None:
        """Return the one long option that begins like this."""
        fit = {
            entry: form
            for tool in (self.tool, *self.outer)
            for form, entry in tool.options.items()
            if form.startswith(name) and len(name) > 3
        }
        return next(iter(fit.values())) if len(fit) == 1 else None

    def valued(self, words: list[Word], at: int, word: Word, entry: Entry, text: str) -> int:
        """Note a whole option with the value in the next word, where it takes one."""
        if not takes_next(entry, words, at + 1):
            self.say(word, entry.says)
            return 1
        if entry.takes == "command":
            return self.command(words, at, entry)
        value = words[at + 1]
        self.with_value(word.start, value.end, entry, value, f"{word.text} {value.text}")
        return 2

    def attached(self, word: Word, entry: Entry, value: str, shown: str) -> None:
        """Note an option whose value stands in the same word."""
        self.with_value(word.start, word.end, entry, word, shown, value)

    def with_value(
        self,
        start: int,
        end: int,
        entry: Entry,
        word: Word,
        shown: str,
        value: str | None = None,
        source: str = "table",
    ) -> None:
        """Note an option with its value, and what the value means."""
        text = word.value if value is None else value
        says = values.joined(entry, text or "")
        self.reader.note(start, end, says, self.depth, "option", source, shown)
        if entry.takes == "shell" and self.reader.inside(word, self.depth + 1, text):
            return
        self.reader.parts(word, self.depth + 1)

    def command(self, words: list[Word], at: int, entry: Entry) -> int:
        """Note `-exec … ;`; return how many words it took."""
        end = at + 1
        while end < len(words) and words[end].value not in (";", "+"):
            end += 1
        stop = end
        if end < len(words) and words[end].value == "+" and words[end - 1].value != "{}":
            stop = end = len(words)
        word = words[at]
        once = ""
        if end < len(words):
            once = "; once for many of them" if words[end].value == "+" else "; once for each"
        self.reader.note(word.start, word.end, entry.says + once, self.depth, "option", "table")
        if at + 1 < stop:
            self.reader.argv(words[at + 1 : stop], self.depth + 1)
        if end < len(words):
            says = (
                "ends the command; puts many names into one call"
                if once.endswith("them")
                else "ends the command"
            )
            self.reader.note(words[end].start, words[end].end, says, self.depth, "option", "table")
            return end + 1 - at
        return end - at

    def glued(self, words: list[Word], at: int, text: str) -> int:
        """Note an option of a tool whose options are words: perhaps a value is glued to it (`-O2`, `-lm`)."""
        for size in range(len(text) - 1, 1, -1):
            entry = self.entry(text[:size])
            if entry is not None and entry.takes:
                self.found.add(text[:size])
                self.attached(words[at], entry, text[size:], words[at].text)
                return 1
        return missing(self, words, at, text, False)

    def bundle(self, words: list[Word], at: int, text: str) -> int:
        """Note a bundle of letters; return how many words it took."""
        word = words[at]
        dashed = text[0] == "-"
        letters = text[1:] if dashed else text
        form = self.letter(letters[0], dashed)
        if form is None and (len(letters) == 1 or ask(self, f"-{letters[0]}") is None):
            return missing(self, words, at, text, False)
        took = 1
        for index, letter in enumerate(letters):
            form = self.letter(letter, dashed)
            place = word.start + index + dashed
            shown = f"-{letter}" if dashed else letter
            plain = word.text == text
            start, end = (place, place + 1) if plain else (word.start, word.end)
            entry = self.entry(form) if form is not None else None
            rest = letters[index + 1 :]
            if form is None or entry is None:
                found = ask(self, shown)
                if found is None:
                    self.reader.note(start, end, UNKNOWN_OPTION, self.depth, "unknown", "", shown)
                    took += 0 if rest else perhaps(self, words, at + took)
                    continue
                entry, source = Entry(found.says, "value" if found.valued else ""), found.source
                if not rest and not is_value(words, at + took):
                    entry = Entry(found.says)
            else:
                self.found.add(form)
                source = "table"
            if entry.takes not in ("", "optional"):
                if rest and dashed and not (entry.takes in OPTIONAL and self.known(rest, dashed)):
                    self.with_value(start, word.end, entry, word, f"{shown}{rest}", rest, source)
                    return took
                if not (rest and dashed) and takes_next(entry, words, at + took):
                    value = words[at + took]
                    took += 1
                    self.with_value(start, value.end, entry, value, f"{shown} {value.text}", None, source)
                    continue
            if entry.takes == "optional" and rest and not self.known(rest, dashed):
                self.with_value(start, word.end, entry, word, f"{shown}{rest}", rest)
                return took
            self.reader.note(start, end, entry.says, self.depth, "option", source, shown)
        return took

    def letter(self, letter: str, dashed: bool) -> str | None:
        """Return the form under which the table holds a letter of a bundle."""
        forms = (f"-{letter}",) if dashed else (letter, f"-{letter}")
        return next((form for form in forms if self.entry(form) is not None), None)

    def known(self, letters: str, dashed: bool) -> bool:
        """Tell whether all of `letters` are options."""
        return all(self.letter(letter, dashed) is not None for letter in letters)

    def say(self, word: Word, says: str, kind: str = "option") -> None:
        """Note a word as the table explains it."""
        self.reader.note(word.start, word.end, says, self.depth, kind, "table")

    # --- operands --------------------------------------------------------------------------------------

    def operand(self, words: list[Word], at: int, text: str, ended: bool) -> int:
        """Take a word that is no option; return how many words it took, 0 where the rest is a command."""
        word = words[at]
        traits = self.tool.traits
        if not self.operands and self.subcommand(word, text):
            return 1
        name, equals, _ = text.partition("=")
        form = self.entry(name + equals) if equals else None
        if form is not None:
            self.attached(word, form, text.partition("=")[2], word.text)
            return 1
        if "sets" in traits and equals and name.isidentifier() and not self.operands:
            self.reader.setting(word.start, word.end, name, "for the command", False, self.depth)
            self.reader.parts(word, self.depth + 1)
            return 1
        if "runs" in traits and len(self.operands) >= int(traits["runs"] or 0):
            self.run(words[at:])
            return 0
        if "joins" in traits and len(self.operands) >= int(traits["joins"] or 0):
            rest = words[at:]
            if len(rest) > 1 or not self.reader.inside(word, self.depth):
                self.run(rest)
            return 0
        self.operands.append((len(self.reader.notes), word))
        return 1

    def run(self, words: Sequence[Word]) -> None:
        """Read the rest as a command of its own."""
        end, lists = len(words), "lists" in self.tool.traits
        if lists:
            end = next((at for at, word in enumerate(words) if word.text.startswith(":::")), end)
        if end and not (lists and end == 1 and self.reader.inside(words[0], self.depth)):
            self.reader.argv(words[:end], self.depth)
        for word in words[end:]:
            sign = word.text.startswith(":::")
            self.say(
                word, "run with each of these:" if sign else "one of them", "option" if sign else "operand"
            )

    def subcommand(self, word: Word, text: str) -> bool:
        """Go down to a sub-command; False where the word is none."""
        name = f"{self.tool.name} {text}"
        deeper = table.find(name) if name.count(" ") < MAX_WORDS else None
        if deeper is not None:
            self.say(word, deeper.says, "subcommand")
        elif "sub" not in self.tool.traits or word.value is None:
            return False
        else:
            lookup = self.reader.lookup
            said = lookup.program(name.replace(" ", "-")) if lookup is not None else None
            if said is None:
                self.reader.note(
                    word.start, word.end, "caro does not know this sub-command", self.depth, "unknown", ""
                )
            else:
                self.reader.note(word.start, word.end, said[0], self.depth, "subcommand", said[1])
            deeper = Tool(name, "", {}, {}, ())
        self.outer.insert(0, self.tool)
        self.tool = deeper
        return True
