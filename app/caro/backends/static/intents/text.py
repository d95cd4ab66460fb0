"""Intents about the text in files, gathered from the modules that hold them."""

from caro.backends.static.intents import (
    text_convert,
    text_edit,
    text_fields,
    text_lines,
    text_search,
    text_sort,
)

INTENTS = (
    *text_lines.INTENTS,
    *text_search.INTENTS,
    *text_edit.INTENTS,
    *text_fields.INTENTS,
    *text_sort.INTENTS,
    *text_convert.INTENTS,
)
