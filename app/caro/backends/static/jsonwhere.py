"""Requests about the objects of a list in a JSON file that is not here to be looked at.

The keys are taken as they were said: "from data.json take the items with status active and write their id
and name as csv to active.csv". A file that is here is read instead (`jsonfile.py`).
"""

from __future__ import annotations

import re

from caro.backends.static.intents._shell import sed
from caro.backends.static.jsonfile import jq_path, load
from caro.backends.static.render import quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Environment

FILE = r"(?P<file>[\w./~-]+\.json)"
NOUN = r"(?:json )?(?:array|list|objects?|items?|elements?|entries|entry|records?|rows?)"
KEY = r"[\"'`]?[A-Za-z_]\w*[\"'`]?"
KEYS = rf"(?P<keys>{KEY}(?:(?:, | and |, and ){KEY})*)"
FIELD = r"(?:(?:the )?(?:field|key|attribute|property) )?"
COMPARED = {
    "is": "==", "=": "==", "==": "==", "equals": "==", "is equal to": "==", "equal to": "==", "is not": "!=",
    "!=": "!=", "isn't": "!=", "over": ">", "above": ">", "greater than": ">", "more than": ">", ">": ">",
    "larger than": ">", "bigger than": ">", "at least": ">=", ">=": ">=", "under": "<", "below": "<",
    "less than": "<", "smaller than": "<", "<": "<", "at most": "<=", "<=": "<=",
}  # fmt: skip
SIGN = r"(?:(?:is |are )?(?:" + "|".join(sorted(map(re.escape, COMPARED), key=len, reverse=True)) + "))"
VALUE = r"(?:\"[^\"]*\"|'[^']*'|[\w.@-]+)"
CONDITION = (
    rf"(?:where|whose|with|having|that have|which have)(?: an?| the)? {FIELD}(?P<column>{KEY})"
    rf"(?: (?P<sign>{SIGN}))? (?P<value>{VALUE})"
)
SHOW = r"(?:get|print|show|list|take|extract|select|find|give me|display|return|output)"
EACH = r"(?:of|for|from) (?:(?:every|each|all|all the|the) )?"
OUT = r"(?: as (?P<csv>csv|tsv))?(?: (?:to|into|in) (?P<out>[\w./~-]+))?"
FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{SHOW}(?: only)?(?: the)? {KEYS} {EACH}{NOUN} (?:in|from|of) {FILE} {CONDITION}{OUT}",
        rf"{SHOW}(?: only)?(?: the)? {KEYS} {EACH}{NOUN} {CONDITION} (?:in|from) {FILE}{OUT}",
        rf"from {FILE},? {SHOW}(?: only)?(?: the)? {KEYS} {EACH}{NOUN} {CONDITION}{OUT}",
        rf"from {FILE},? {SHOW}(?: only)?(?: all)?(?: the)? {NOUN} {CONDITION}"
        rf"(?:,? and (?:write|print|show|save|output|list)(?: only)?(?: their| the)? {KEYS}{OUT})?",
        rf"(?:filter {FILE} (?:for|by)(?: the)? {NOUN}) {CONDITION}",
        rf"{SHOW}(?: only)?(?: all)?(?: the)? {NOUN} (?:in|from|of) {FILE} {CONDITION}",
        rf"sort(?: the)?(?: {NOUN})?(?: (?:in|of))? {FILE} by {FIELD}(?P<sort>{KEY})"
        rf"(?:,? ?(?:in )?(?P<order>descending|ascending|desc|asc)(?: order)?)?"
        rf"(?:,? and (?:print|show|list|output)(?: only)?(?: their| the)? {KEYS})?",
        rf"group(?: the)?(?: {NOUN})?(?: (?:in|of))? {FILE} by {FIELD}(?P<group>{KEY})"
        rf",? and (?:sum|total|add up)(?: up)?(?: the| their)? {FIELD}(?P<sum>{KEY})",
        rf"count(?: the)?(?: {NOUN})? (?:in|of) {FILE} (?:by|per) {FIELD}(?P<count>{KEY})",
        rf"(?:count )?how (?:often|many times)(?: does)? each value of {FIELD}(?P<counted>{KEY}) "
        rf"(?:occurs|occur|appears|appear) in {FILE}",
        rf"{SHOW}(?: all)?(?: the)? (?:unique|distinct|different) values of {FIELD}(?P<unique>{KEY}) "
        rf"(?:in|from) {FILE}",
    )
)
PLURAL = frozenset("names ids emails titles prices dates urls ages types keys users".split())


def command(query: str, environment: Environment) -> str | None:
    """Return the jq of a request for objects of a list, or None."""
    said = query.strip().rstrip(" .?!").removeprefix("please ")
    said = said[:1].lower() + said[1:]
    found = next((match for form in FORMS if (match := form.fullmatch(said)) is not None), None)
    if found is None:
        return None
    parts = {name: text for name, text in found.groupdict().items() if text is not None}
    if not isinstance(
        load(parts["file"], environment.cwd) if environment.may_look else [], (list, type(None))
    ):
        return None
    program = _program(parts)
    if program is None:
        return None
    out = f" > {quote_path(parts['out'])}" if "out" in parts else ""
    raw = "" if program.endswith((")", "[]")) and "unique" not in program else "-r "
    return f"jq {raw}{sed(program)} {quote_path(parts['file'])}{out}"


def _key(text: str, *, of_many: bool = False) -> str:
    """Return the path of a key; of many objects the "names" are each a "name"."""
    name = text.strip("\"'`")
    if of_many and name == text and name in PLURAL:
        name = name[:-1]
    return jq_path((name,))


def _program(parts: dict[str, str]) -> str | None:
    """Return what jq is to do."""
    keys = [_key(key, of_many=True) for key in re.split(r", and |, | and ", parts.get("keys", "")) if key]
    if "group" in parts:
        by, of = _key(parts["group"]), _key(parts["sum"])
        return f"group_by({by})[] | [.[0]{by}, (map({of}) | add)] | @tsv"
    if "count" in parts or "counted" in parts:
        by = _key(parts.get("count") or parts["counted"])
        return f'group_by({by})[] | "\\(.[0]{by}) \\(length)"'
    if "unique" in parts:
        return f"map({_key(parts['unique'])}) | unique[]"
    if "sort" in parts:
        back = " | reverse" if parts.get("order", "").startswith("desc") else ""
        rows = f"sort_by({_key(parts['sort'])}){back}"
        return f"{rows} | .[] | {_shown(keys, '')}" if keys else rows
    test = _test(parts)
    if test is None:
        return None
    rows = f".[] | select({test})"
    return f"{rows} | {_shown(keys, parts.get('csv', ''))}" if keys else rows


def _shown(keys: list[str], table: str) -> str:
    """Return one key of an object, or several as a row."""
    return keys[0] if len(keys) == 1 and not table else f"[{', '.join(keys)}] | @{table or 'tsv'}"


def _test(parts: dict[str, str]) -> str | None:
    """Return the condition on an object."""
    said = parts.get("sign", "is").removeprefix("are ")
    sign = COMPARED.get(said) or COMPARED.get(said.removeprefix("is "))
    value = parts["value"]
    if sign is None or value in COMPARED or value in ("not", "a", "an", "the"):
        return None
    bare = value.strip("\"'")
    number = re.fullmatch(r"-?\d+(\.\d+)?", value) is not None or value in ("true", "false", "null")
    if sign not in ("==", "!=") and not number:
        return None
    text = bare.replace("\\", "\\\\").replace('"', '\\"')
    return f"{_key(parts['column'])} {sign} {value if number else chr(34) + text + chr(34)}"
