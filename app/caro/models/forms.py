"""The forms in which weights are written, as data: what llama.cpp's quantiser is told, by name of the form.

`training/ship.py` writes candidates in all of them; `making` writes the variants of the catalogue.
"""

from __future__ import annotations

from caro._record import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """How the matrices of a file are rounded; the names are those of llama.cpp."""

    kind: str
    """Of most matrices, such as `Q4_0`."""
    finer: tuple[tuple[str, str], ...] = ()
    """Regular expressions for names of matrices, and the kind of those."""
    embedding: str = "Q8_0"
    """Of the table of words, whose rows suit no other kind well."""


FINEST = (("ffn_down|attn_(v|output)", "Q8_0"),)

FORMS: dict[str, Form] = {
    "Q8_0": Form("Q8_0"),
    # Half of the weights, which lose least by it.
    "Q8_0+Q5_0": Form("Q8_0", (("ffn_(gate|up)", "Q5_0"),)),
    "Q5_0": Form("Q5_0"),
    "Q4_K_M": Form("Q4_K_M"),
    # What loses most by it stays as it was. IQ4_NL is as large and as fast as Q4_0 and loses half as much out
    # of weights that are rounded already, without their importance; writing it takes 60 times as long.
    "IQ4_NL+Q8_0": Form("IQ4_NL", FINEST),
    "Q4_0+Q8_0": Form("Q4_0", FINEST),
    "Q4_0": Form("Q4_0"),
}
