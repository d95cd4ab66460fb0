"""What the shell's own words mean: keywords, operators, redirections, variables, tests."""

from __future__ import annotations

OPERATORS = {
    "&&": "then, only if that went well",
    "||": "then, only if that failed",
    ";": "then, whatever came of it",
    "|": "hands what it prints to",
    "|&": "hands what it prints, errors too, to",
    "&": "in the background: the shell does not wait for it",
    "!": "turns success and failure round",
    "(": "in a shell of its own:",
    ")": "end of that shell",
    "{": "as one group:",
    "}": "end of the group",
    ";;": "end of this case",
    ";&": "goes on with the next case",
    ";;&": "tries the next cases too",
}
KEYWORDS = {
    "if": "if this goes well:",
    "then": "then does this:",
    "elif": "else, if this goes well:",
    "else": "else does this:",
    "fi": "end of the if",
    "while": "as long as this goes well:",
    "until": "as long as this fails:",
    "do": "does this each time:",
    "done": "end of the loop",
    "in": "compares it with:",
    "esac": "end of the cases",
}
ENDS = frozenset("then do done fi else elif esac } )".split())
"""What the `;` before it says nothing of its own before."""

VARIABLES = {
    "?": "the exit status of the last command",
    "#": "how many words the script was given",
    "@": "all words that the script was given",
    "*": "all words that the script was given",
    "$": "the number of this shell's process",
    "!": "the number of the last background process",
    "-": "the options of this shell",
    "_": "the last word of the command before",
    "HOME": "your home folder",
    "PWD": "the working folder",
    "OLDPWD": "the folder before this one",
    "USER": "your name on this machine",
    "LOGNAME": "your name on this machine",
    "HOSTNAME": "the name of this machine",
    "SHELL": "your shell",
    "PATH": "the folders that programs are looked for in",
    "EDITOR": "your editor",
    "LANG": "your language and its conventions",
    "TMPDIR": "the folder for temporary files",
    "RANDOM": "a number at random",
    "SECONDS": "the seconds since this shell began",
    "UID": "your user's number",
    "IFS": "what parts words",
    "LINENO": "the line of the script",
    "REPLY": "what was read last",
}
SETTINGS = {
    "LC_ALL": "language and sorting order; C is the plain one",
    "LANG": "language and its conventions",
    "LC_COLLATE": "the order of sorting",
    "TZ": "the time zone",
    "PATH": "the folders that programs are looked for in",
    "IFS": "what parts words",
    "DEBIAN_FRONTEND": "how Debian's packages ask; noninteractive: not at all",
    "EDITOR": "the editor that programs start",
    "PAGER": "what long texts are shown with",
    "DISPLAY": "the screen that windows open on",
    "PYTHONPATH": "folders that Python looks for modules in",
    "LD_LIBRARY_PATH": "folders that libraries are loaded from first",
    "LD_PRELOAD": "a library that is loaded into every program",
    "KUBECONFIG": "the file with the clusters' addresses and keys",
    "PGPASSWORD": "the password for PostgreSQL",
    "http_proxy": "the proxy for HTTP",
    "https_proxy": "the proxy for HTTPS",
    "NODE_ENV": "the kind of surroundings for Node",
    "CC": "the compiler for C",
    "CFLAGS": "options for the compiler for C",
}
REDIRECTS = {
    ">": "writes {} into this file, from its beginning",
    ">>": "adds {} to the end of this file",
    ">|": "writes {} into this file, protected or not",
    "<": "reads its input from this file",
    "<>": "opens this file to read and to write",
    "&>": "writes what it prints and its errors into this file",
    "&>>": "adds what it prints and its errors to the end of this file",
    "<<": "is given the lines that follow as input",
    "<<<": "is given this text as input",
}
STREAMS = {"0": "the input", "": "what it prints", "1": "what it prints", "2": "its errors"}
TESTS = {
    "-e": "it exists",
    "-f": "it is a plain file",
    "-d": "it is a folder",
    "-L": "it is a symbolic link",
    "-h": "it is a symbolic link",
    "-r": "you may read it",
    "-w": "you may write to it",
    "-x": "you may run it, or enter it",
    "-s": "it is not empty",
    "-b": "it is a block device",
    "-c": "it is a character device",
    "-p": "it is a named pipe",
    "-S": "it is a socket",
    "-O": "it is yours",
    "-G": "it is your group's",
    "-N": "it was changed since it was last read",
    "-u": "it runs as its owner",
    "-g": "it runs as its group",
    "-k": "only owners may remove what is in it",
    "-t": "it is a terminal",
    "-v": "this variable is set",
    "-z": "the text is empty",
    "-n": "the text is not empty",
    "-a": "and",
    "-o": "or",
    "-eq": "equal, as numbers",
    "-ne": "different, as numbers",
    "-lt": "less than",
    "-le": "at most",
    "-gt": "more than",
    "-ge": "at least",
    "-nt": "is newer than",
    "-ot": "is older than",
    "-ef": "is the same file as",
    "=": "the same text as",
    "==": "like this text or pattern",
    "!=": "other than",
    "=~": "holds what this expression describes",
    "<": "sorts before",
    ">": "sorts after",
    "!": "not",
    "&&": "and",
    "||": "or",
    "(": "together:",
    ")": "end of that",
}
EXPANSIONS = (
    # Inside `${NAME…}`, the longest first.
    (":-", "or another text where that is empty or unset"),
    (":=", "set to another text where it is empty or unset"),
    (":?", "or an error where that is empty or unset"),
    (":+", "replaced by another text where it is set"),
    ("%%", "without the longest such end"),
    ("##", "without the longest such beginning"),
    ("//", "with every such part replaced"),
    ("^^", "in capitals"),
    (",,", "in small letters"),
    ("%", "without such an end"),
    ("#", "without such a beginning"),
    ("/", "with the first such part replaced"),
    ("^", "with a capital first"),
    (",", "with a small letter first"),
    (":", "a part of it, by position"),
    ("-", "or another text where that is unset"),
    ("=", "set to another text where it is unset"),
    ("?", "or an error where that is unset"),
    ("+", "replaced by another text where it is set"),
    ("[", "an element of the list"),
    ("@", "in another form"),
)


def variable(inside: str) -> str:
    """Say what `$inside` or `${inside}` stands for."""
    if inside[:1] == "#" and len(inside) > 1:
        return f"the length of {inside[1:]}"
    name, rest = _split(inside.removeprefix("!"))
    says = VARIABLES.get(name)
    if says is None:
        says = f"word {name} that the script was given" if name.isdigit() else f"the value of {name}"
    if inside[:1] == "!" and name:
        says = f"the value of what {name} names"
    if rest == "[@]" or rest == "[*]":
        return f"all elements of {name}"
    for mark, more in EXPANSIONS:
        if rest.startswith(mark):
            return f"{says}, {more}"
    return says


def _split(inside: str) -> tuple[str, str]:
    at = 0
    while at < len(inside) and (inside[at].isalnum() or inside[at] == "_"):
        at += 1
    at = at or min(1, len(inside))
    return inside[:at], inside[at:]
