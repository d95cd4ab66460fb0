"""The words of requests about lines: kinds of characters, levels of logs, what announces or ends a text.

Data only, so that a word is taught without reading the parser.
"""

from __future__ import annotations

CLASSES = {
    "number": "[0-9]", "numbers": "[0-9]", "digit": "[0-9]", "digits": "[0-9]",
    "uppercase": "[[:upper:]]", "capital": "[[:upper:]]", "capitals": "[[:upper:]]",
    "lowercase": "[[:lower:]]", "vowel": "[aeiouAEIOU]", "vowels": "[aeiouAEIOU]",
    "whitespace": "[[:space:]]", "space": " ", "spaces": " ", "comma": ",", "commas": ",",
    "semicolon": ";", "semicolons": ";", "colon": ":", "colons": ":", "period": "\\.", "dot": "\\.",
    "hash": "#", "hashes": "#", "dash": "-", "hyphen": "-", "bang": "!", "underscore": "_",
    "consonant": "[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z]", "punctuation": "[[:punct:]]",
}  # fmt: skip
"""What the words for kinds of characters stand for, as a basic regular expression."""
PHRASED = {
    ("full", "stop"): "\\.", ("question", "mark"): "?", ("exclamation", "mark"): "!", ("hash", "sign"): "#",
    ("capital", "letter"): "[[:upper:]]", ("uppercase", "letter"): "[[:upper:]]",
    ("upper", "case", "letter"): "[[:upper:]]",
    ("lowercase", "letter"): "[[:lower:]]", ("small", "letter"): "[[:lower:]]", ("at", "sign"): "@",
}  # fmt: skip
LEVELS = {
    "error": "error", "errors": "error", "warning": "warn", "warnings": "warn", "warn": "warn",
    "warns": "warn",
    "info": "info", "infos": "info", "debug": "debug", "fatal": "fatal", "critical": "critical",
    "trace": "trace", "exception": "exception", "exceptions": "exception",
    "failure": "fail", "failures": "fail",
}  # fmt: skip
"""Words of a log that name its lines by themselves, and what is looked for then."""
PIECES = {
    "ip": r"([0-9]{1,3}\.){3}[0-9]{1,3}", "email": r"[[:alnum:]._%+-]+@[[:alnum:].-]+\.[[:alpha:]]{2,}",
    "e-mail": r"[[:alnum:]._%+-]+@[[:alnum:].-]+\.[[:alpha:]]{2,}", "url": r'https?://[^[:space:]"<>)]+',
    "link": r'https?://[^[:space:]"<>)]+', "hashtag": r"#[[:alnum:]_]+",
    "uuid": r"[[:xdigit:]]{8}(-[[:xdigit:]]{4}){3}-[[:xdigit:]]{12}",
    "mac": r"([[:xdigit:]]{2}:){5}[[:xdigit:]]{2}",
}  # fmt: skip
"""What can be taken out of lines by its shape, as an extended regular expression."""
PIECE_NOUNS = frozenset(
    """address addresses addr extract pull grab get out source client occurrence up busiest had
    made caused
    """.split()
)
"""Words around those that add nothing."""
RANKS = frozenset("frequent each".split())
"""Concepts that ask for a count of each different piece."""
UNITS = frozenset("line row record message entry item event log all file text statement content".split())
"""Concepts that stand for a line here, or add nothing."""
SAYS = frozenset(
    "containing matching with mentioning saying has having mentions for hitting hit about".split()
)
SUBJECTS = ("about", "regarding", "concerning", "involving")
"""Words after which the subject stands in the person's own words: "about timeouts"."""
NOUNS = frozenset("word text pattern phrase string letter keyword term character prefix suffix value".split())
NEGATIONS = frozenset("not without except omit hide drop".split())
ENDS = frozenset(
    """in from of and or not except without sort unique reverse count insensitive linenumbers wholeword first
    last starting ending containing matching line file by to save to if each numeric duplicate but including
    """.split()
)
"""Concepts that end a text that stands without quotes."""
MOST_WORDS = 4
NOISE = frozenset(
    """messages message records record events event entries entry statements statement ones result results
    occurring either both lines level levels out there logged attempt attempts try tries happened
    occurred that've reported again left remaining rest keep keeping leave filter filtered letters
    letter
    """.split()
)
COMMENTS = frozenset(("comments", "comment", "commented"))
EMPTY = frozenset(("empty", "blank"))
CHECKS = frozenset("check validate verify lint test inspect".split())
FAULTS = frozenset(("syntax", "lint", "style", "formatting", "spelling", "grammar", "compile", "compilation"))
"""What a file is checked for by a tool of its own, whatever stands in its lines."""
BUGS = frozenset("error errors problem problems mistake mistakes bug bugs issue issues".split())
SOURCES = (".sh", ".bash", ".py", ".js", ".ts", ".jsx", ".tsx", ".c", ".cpp", ".go", ".rs", ".rb", ".php",
           ".json", ".yml", ".yaml", ".toml", ".xml", ".html", ".css")  # fmt: skip
"""Endings of files whose errors are those of their syntax."""
BESIDES = frozenset(
    """percentage percentages percent total totals average mean sum count counts summary colour color colours
    colors size sizes owner owners hidden header headers chart graph table totals""".split()
)
"""What is shown besides rather than looked for, where it is added behind the file: "with the total"."""
MARKS = (
    ((".ini", ".cnf", ".cfg"), "[#;]"),
    (
        (
            ".js",
            ".ts",
            ".jsx",
            ".tsx",
            ".c",
            ".h",
            ".cpp",
            ".hpp",
            ".java",
            ".go",
            ".rs",
            ".swift",
            ".kt",
            ".scala",
        ),
        "//",
    ),
    ((".sql", ".lua", ".hs"), "--"),
    ((".tex",), "%"),
    ((".vim",), '"'),
)
"""What opens a comment in files of these endings; in all others it is "#"."""
PLACES = frozenset(
    """middle center centre odd even random other whole entire next previous penultimate corresponding
    missing new changed modified added removed similar identical same wrong bad good valid invalid
    malformed important relevant interesting long short longer shorter done finished completed actual
    real main following preceding top bottom nth alternate consecutive adjacent neighbouring neighboring
    indented""".split()
)
"""Words that say which lines are meant by their place or their worth, not by what they hold."""
NOT_TEXTS = frozenset(
    """longest shortest largest smallest empty duplicate column total sum average modified accessed newest
    oldest larger smaller atleast atmost character bytes frequent random size difference
    header comments comment blank tab maximum minimum top""".split()
)
"""Concepts that say which lines are meant in another way than by what they hold."""
