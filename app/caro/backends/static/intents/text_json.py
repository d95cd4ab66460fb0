"""Intents that read lists of objects in JSON with jq: one key of each, their keys, sums by a key, as a table."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import path, q

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

LISTING = frozenset(
    "objects object elements element records record list array rows entries items keys key".split()
)
"""Words for what a list holds; no key is called so where it is only spoken of."""


def _key(name: Any) -> str | None:
    """Return how jq names a key of an object, or None for a word that is not one."""
    text = str(name).lstrip(".")
    if not text or text.lower() in LISTING or any(c in text for c in "'\\\"\n "):
        return None
    plain = text.replace("_", "a").isalnum() and not text[0].isdigit()
    return f".{text}" if plain else f'.["{text}"]'


def of_each(values: Mapping[str, Any], environment: Environment) -> str | None:
    """One key of every object of a list, or two with a tab between."""
    keys = [_key(values[slot]) for slot in ("k", "m") if slot in values]
    if None in keys:
        return None
    file = path(values["f"])
    if len(keys) == 2:
        return f"jq -r {q(f'.[] | [{keys[0]}, {keys[1]}] | @tsv')} {file}"
    return f"jq -r {q(f'.[]{keys[0]}' if '[' not in str(keys[0]) else f'.[] | {keys[0]}')} {file}"


def summed(values: Mapping[str, Any], environment: Environment) -> str | None:
    """The sum of one key for each value of another."""
    by, of = _key(values["k"]), _key(values["m"])
    if by is None or of is None:
        return None
    program = f"group_by({by})[] | [.[0]{by}, (map({of}) | add)] | @tsv"
    return f"jq -r {q(program)} {path(values['f'])}"


def element(values: Mapping[str, Any], environment: Environment) -> str | None:
    """One element of a list that an object holds, counted from one or taken from an end."""
    key = _key(values["k"])
    place = -1 if "last" in values else values.get("n", 1) - 1
    if key is None or ("n" in values and {"first", "last"} & values.keys()) or place < -1:
        return None
    return f"jq -r {q(f'{key}[{place}]')} {path(values['f'])}"


def table(values: Mapping[str, Any], environment: Environment) -> str | None:
    """A list of objects as a table with a header, whose columns are the keys of the first."""
    if "o" in values and not str(values["o"]).lower().endswith((".csv", ".tsv", ".txt")):
        return None
    kind = "tsv" if "tsv" in values or str(values.get("o", "")).lower().endswith(".tsv") else "csv"
    program = f"(.[0] | keys_unsorted) as $k | $k, (.[] | [.[$k[]]]) | @{kind}"
    out = f" > {path(values['o'])}" if "o" in values else ""
    return f"jq -r {q(program)} {path(values['f'])}{out}"


def in_order(values: Mapping[str, Any], environment: Environment) -> str | None:
    """A list of objects in the order of one key."""
    key = _key(values["k"])
    if key is None:
        return None
    back = " | reverse" if values.keys() & {"descending", "reverse"} else ""
    return f"jq {q(f'sort_by({key}){back}')} {path(values['f'])}"


def chosen(values: Mapping[str, Any], environment: Environment) -> str | None:
    """The objects of a list in which a number keeps a bound; or how many there are."""
    key = _key(values["k"])
    signs = (("atleast", ">="), ("atmost", "<="), ("larger", ">"), ("smaller", "<"))
    sign = next((s for c, s in signs if c in values), None)
    if key is None or sign is None:
        return None
    tail = " | length" if "count" in values else ""
    program = f"map(select({key} {sign} {values['v']})){tail}"
    return f"jq {q(program)} {path(values['f'])}"


INTENTS = (
    intent(
        "json.of.each",
        say=(
            "{k:word} !of each (element|elements|object|objects|item|record|records) {f:jsonfile}",
            "{k:word} (field|key|value|attribute|property) !of each (element|elements|object|objects|item|record|records) {f:jsonfile}",
            "(field|key|value|attribute|property) {k:word} !of each (element|elements|object|objects|item|record|records) {f:jsonfile}",
            "each (value|values) !of {k:word} (array|list) {f:jsonfile}",
            "value !of {k:word} !from (array|list|objects|elements) {f:jsonfile}",
            "{k:word} !and {m:word} !of each (element|object|item|record) {f:jsonfile}",
        ),
        run=of_each,
        yes={
            "get the email field of each object in users.json": "jq -r '.[].email' users.json",
            "extract the sku of each item in items.json with jq": "jq -r '.[].sku' items.json",
            "print the first_name and email of every object in users.json": "jq -r '.[] | [.first_name, .email] | @tsv' users.json",
        },
        no=(
            "value of the key version in package.json",
            "keys of data.json",
            "count the objects in data.json",
        ),
        also="file json array list jq extract field key value attribute property with using",
    ),
    intent(
        "json.keys.of.objects",
        say=(
            "keys (objects|object|elements|records|item) {f:jsonfile}",
            "keys (objects|object|elements|records|item) (array|list) {f:jsonfile}",
            "unique keys (objects|elements|records|item|array|list) {f:jsonfile}",
        ),
        run="jq -r '[.[] | keys[]] | unique[]' {f}",
        yes={"list the keys of the objects in data.json": "jq -r '[.[] | keys[]] | unique[]' data.json"},
        no=(
            "list the keys of data.json",
            "count the objects in data.json",
            "value of the key version in package.json",
        ),
        also="file json each array list jq unique item have",
    ),
    intent(
        "json.summed",
        say=(
            "group {f:jsonfile} !by {k:word} (sum|total) {m:word}",
            "(sum|total) {m:word} (each|by|group|!by) {k:word} {f:jsonfile}",
            "(sum|total) {m:word} group !by {k:word} {f:jsonfile}",
            "(sum|total) {m:word} each {k:word} {f:jsonfile}",
            "(sum|total) {m:word} !by {k:word} {f:jsonfile}",
        ),
        run=summed,
        yes={
            "group data.json by category and sum price": "jq -r 'group_by(.category)[] | [.[0].category, (map(.price) | add)] | @tsv' data.json",
            "sum the amount per customer in orders.json": "jq -r 'group_by(.customer)[] | [.[0].customer, (map(.amount) | add)] | @tsv' orders.json",
        },
        no=("count the objects in data.json", "sum of the numbers in data.txt", "sort data.json by price"),
        also="file json array list jq with using and field key value group sum total in",
    ),
    intent(
        "json.path",
        say=(
            "!find {k:jsonpath} {f:jsonfile}",
            "!show {k:jsonpath} {f:jsonfile}",
            "extract {k:jsonpath} {f:jsonfile}",
            "(value|key|field) {k:jsonpath} {f:jsonfile}",
        ),
        run="jq -r {k} {f}",
        yes={"get the value of .server.port from config.json": "jq -r .server.port config.json"},
        no=("value of the key version in package.json",),
        also="file json jq value key field extract print read from in of with",
    ),
    intent(
        "json.sorted",
        say="sort [array|list|objects|json] {f:jsonfile} !by {k:word}",
        run=in_order,
        yes={
            "sort the json array in a.json by age": "jq 'sort_by(.age)' a.json",
            "sort the objects in a.json by price descending": "jq 'sort_by(.price) | reverse' a.json",
        },
        no=("sort a.csv by age", "sum the amount per customer in orders.json"),
        also="file json array list objects object elements records jq descending reverse ascending order in field key",
    ),
    intent(
        "json.chosen",
        say=(
            "(objects|object|elements|element|records|record|entries|items) {f:jsonfile} !where {k:word} (larger|smaller|atleast|atmost) {v:number}",
            "filter {f:jsonfile} !where {k:word} (larger|smaller|atleast|atmost) {v:number}",
            "count (objects|object|elements|element|records|record|entries|items) {f:jsonfile} !where {k:word} (larger|smaller|atleast|atmost) {v:number}",
        ),
        run=chosen,
        yes={
            "filter a.json for objects where age is over 30": "jq 'map(select(.age > 30))' a.json",
        },
        no=("objects in a.json", "files larger than 30 MB"),
        also="file json array list objects object elements element records record entries items item filter for in from of only jq select keep find",
    ),
    intent(
        "json.table",
        say=(
            "(convert|turn|transform|export|change) {f:jsonfile} !to (csv|tsv) [header]",
            "(convert|turn|transform|export|change) json (array|list|objects) !in {f:jsonfile} !to (csv|tsv) [header]",
            "(convert|turn|transform|export|change) {f:jsonfile} [list] [objects] !to (csv|tsv) [header]",
            "json !to (csv|tsv) header {f:jsonfile}",
            "json !to (csv|tsv) {f:jsonfile}",
            "(convert|turn|transform|export) {f:jsonfile} !to (csv|tsv) [header] {o:file}",
        ),
        run=table,
        yes={
            "convert data.json, a list of objects, to csv with a header": "jq -r '(.[0] | keys_unsorted) as $k | $k, (.[] | [.[$k[]]]) | @csv' data.json",
        },
        no=("convert data.csv to json", "convert a.json to yaml", "pretty print data.json"),
        also="file json array list objects object header jq with using line",
    ),
    intent(
        "json.element",
        say=(
            "{n:number} (element|item|entry|value) !of (array|list) {k:word} [!in|!of] {f:jsonfile}",
            "(first|last) (element|item|entry|value) !of (array|list) {k:word} [!in|!of] {f:jsonfile}",
            "{n:number} (element|item|entry|value) !of {k:word} (array|list) [!in|!of] {f:jsonfile}",
            "(first|last) (element|item|entry|value) !of {k:word} (array|list) [!in|!of] {f:jsonfile}",
        ),
        run=element,
        yes={"print the third element of the array tags in config.json": "jq -r '.tags[2]' config.json"},
        no=("count the objects in data.json", "first 3 elements of the array tags in config.json"),
        also="file json jq with using in of print from",
    ),
    intent(
        "json.merge",
        say=(
            "(merge|combine|join) {a:jsonfile} !and {b:jsonfile}",
            "(merge|combine|join) {a:jsonfile} [!and|!with] {b:jsonfile} (!to|!as) {o:jsonfile}",
            "(merge|combine) {a:jsonfile} !with {b:jsonfile}",
        ),
        run="jq -s add {a} {b}[[o? > {o}]]",
        yes={"merge a.json and b.json into c.json": "jq -s add a.json b.json > c.json"},
        no=("merge a.txt and b.txt", "compare a.json and b.json", "show a.json and b.json"),
        also="file json with and into one single to as using jq",
    ),
)
