"""Characters that make a command look like something else than it is.

A terminal obeys escape sequences, hides zero-width characters and reorders bidirectional text; a reader who
confirms such a command confirms something that cannot be seen.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# Unicode 15: bidirectional controls (UAX #9), zero-width and invisible characters, blanks that are not a
# space, private use and tags. Each range is inclusive.
_HIDDEN = (
    (0x00AD, 0x00AD, "an invisible character"),
    (0x034F, 0x034F, "an invisible character"),
    (0x061C, 0x061C, "a character that reorders the text"),
    (0x115F, 0x1160, "an invisible character"),
    (0x17B4, 0x17B5, "an invisible character"),
    (0x180B, 0x180F, "an invisible character"),
    (0x00A0, 0x00A0, "a blank that is not a space"),
    (0x1680, 0x1680, "a blank that is not a space"),
    (0x2000, 0x200A, "a blank that is not a space"),
    (0x200B, 0x200D, "a zero-width character"),
    (0x200E, 0x200F, "a character that reorders the text"),
    (0x2028, 0x2029, "a hidden line break"),
    (0x202A, 0x202E, "a character that reorders the text"),
    (0x202F, 0x202F, "a blank that is not a space"),
    (0x205F, 0x205F, "a blank that is not a space"),
    (0x2060, 0x2064, "an invisible character"),
    (0x2066, 0x2069, "a character that reorders the text"),
    (0x206A, 0x206F, "an invisible character"),
    (0x3000, 0x3000, "a blank that is not a space"),
    (0x3164, 0x3164, "an invisible character"),
    (0xD800, 0xDFFF, "a broken character"),
    (0xE000, 0xF8FF, "a private character"),
    (0xFE00, 0xFE0F, "an invisible character"),
    (0xFEFF, 0xFEFF, "a zero-width character"),
    (0xFFA0, 0xFFA0, "an invisible character"),
    (0xFFF9, 0xFFFB, "an invisible character"),
    (0xE0000, 0xE0FFF, "an invisible character"),
    (0xF0000, 0x10FFFF, "a private character"),
)


# Characters drawn like ASCII ones that mean something to the shell or spell a command.
_LOOKALIKES = (
    (0x2010, 0x2015, "a dash that is not a hyphen"),
    (0x2018, 0x201F, "a quotation mark that the shell does not know"),
    (0x2044, 0x2044, "a slash that is not a slash"),
    (0x2215, 0x2215, "a slash that is not a slash"),
    (0x29F8, 0x29F8, "a slash that is not a slash"),
    (0xFF01, 0xFF5E, "a wide copy of an ordinary character"),
    (0x1D400, 0x1D7FF, "a mathematical copy of an ordinary letter"),
)


def lookalike(text: str) -> tuple[int, str] | None:
    """Return where a character is that passes for an ASCII one outside quotes, or None.

    Greek and Cyrillic letters count when they stand in one word with ASCII letters.
    """
    if text.isascii():
        return None
    quote = ""
    for index, char in enumerate(text):
        if char in "'\"":
            quote = "" if quote == char else quote or char
        code = ord(char)
        if code < 0x80 or quote:
            continue
        for low, high, what in _LOOKALIKES:
            if low <= code <= high:
                return index, what
        beside = text[max(0, index - 1) : index] + text[index + 1 : index + 2]
        if 0x370 <= code <= 0x52F and any(one.isascii() and one.isalpha() for one in beside):
            return index, "a foreign letter that looks like an ordinary one"
    return None


def deceiving(text: str) -> tuple[int, str] | None:
    """Return where the first deceiving character is and what it is, or None."""
    if text.isascii() and text.isprintable():
        return None
    return next(hidden(text), None)


def hidden(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each deceiving character is and what it is."""
    for index, char in enumerate(text):
        code = ord(char)
        if code < 0x20 or 0x7F <= code < 0xA0:
            if char not in "\n\t":
                yield index, "a control character"
            continue
        if code < 0x80 or (code in (0x200D, 0xFE0F) and index and ord(text[index - 1]) >= 0x2190):
            continue  # within an emoji, joiners and selectors are ordinary
        for low, high, what in _HIDDEN:
            if low <= code <= high:
                yield index, what
                break
