"""Parses any bash command line with tree-sitter-bash into the same records as the quick parser.

The grammar decides the structure (commands, pipelines, redirections, substitutions); `words` decides what
each word means. Parsing never fails: what the grammar could not read is reported in `error`, and whatever
could be read around it is still returned, so that the safety rules see the dangerous half of a broken line.
"""

from __future__ import annotations

from caro._record import dataclass, replace
from caro.shell import binding, words
from caro.shell.script import Assignment, Command, Part, Pipeline, Redirect, Script, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tree_sitter import Node

MAX_DEPTH = 40
"""Deepest nesting of substitutions and compound commands that is read; people write two or three."""

MANY = 5000
"""Turns of a loop beyond which what each of them starts counts as without end."""

_JOINERS = frozenset(("&&", "||", ";", "&", "\n", ";;"))
_COMPOUND = {
    "subshell": "subshell",
    "compound_statement": "group",
    "if_statement": "if",
    "while_statement": "while",
    "c_style_for_statement": "while",
    "for_statement": "for",
    "case_statement": "case",
    "function_definition": "function",
}
_TRANSPARENT = frozenset(("do_group", "elif_clause", "else_clause", "case_item", "ERROR", "program"))
_SUBSTITUTIONS = frozenset(("command_substitution", "process_substitution"))
_REDIRECTS = frozenset(("file_redirect", "heredoc_redirect", "herestring_redirect"))
_STATEMENTS = frozenset(
    ("command", "declaration_command", "unset_command", "variable_assignment", "variable_assignments")
) | frozenset(("list", "pipeline", "redirected_statement", "negated_command", "test_command", *_COMPOUND))


@dataclass(frozen=True, slots=True)
class Parsed:
    """A script, and what was wrong with its text."""

    script: Script
    error: str | None


class _TooDeepError(Exception):
    pass


def parse(command: str) -> Parsed:
    """Parse `command`; never raises."""
    builder = _Builder(command)
    root = binding.parser().parse(builder.data).root_node
    try:
        script = Script(tuple(builder.statements(root, 0)))
    except _TooDeepError:
        return Parsed(Script(()), "it is nested too deeply")
    error = None
    if root.has_error:
        where = builder.first_error(root)
        error = f"it is not valid shell syntax (near character {where + 1})"
    return Parsed(script, error)


def _hide_braces(text: str) -> str:
    """Take the braces from `{rm,-rf,/}` where a command begins, which the grammar reads as an open group."""
    at = text.find("{")
    while at >= 0:
        close = text.find("}", at)
        inside = text[at + 1 : close]
        before = text[max(0, at - 20) : at].rstrip(" \t")
        if _at_command(before) and close > 0 and "," in inside and inside.split() == [inside]:
            text = text[:at] + "." + inside + "." + text[close + 1 :]
        at = text.find("{", at + 1)
    return text


def _join_after_documents(text: str) -> str:
    """Put `&&` for `; ` after `<<END` on its line, which the grammar reads in that form alone."""
    at = text.find("<<")
    while at >= 0:
        end = text.find("\n", at)
        if end < 0:
            break
        if text[at : at + 3] != "<<<" and text[at - 1 : at] != "<":
            text = text[:at] + text[at:end].replace("; ", "&&") + text[end:]
        at = text.find("<<", at + 2)
    return text


def _hide_negations(text: str) -> str:
    """Blank the `!` before a command: what runs is the same, and the grammar knows few commands after it."""
    at = text.find("! ")
    while at >= 0:
        apart = at == 0 or text[at - 1] in " \t\n;|&({`"  # "if!" is a word
        if apart and _at_command(text[max(0, at - 20) : at].rstrip()):
            text = text[:at] + " " + text[at + 1 :]
        at = text.find("! ", at + 1)
    return text


_KEYWORDS = ("fi", "done", "esac", "then", "else", "elif", "do")


def _hide_keywords(text: str) -> str:
    """Mask `fi` in `fi""nd`: the grammar takes it for the end of an `if`, the shell for a part of a word."""
    for keyword in _KEYWORDS:
        at = text.find(keyword)
        while at >= 0:
            end = at + len(keyword)
            starts = at == 0 or text[at - 1] in " \t\n;|&("
            if starts and text[end : end + 1] in ("'", '"', "\\", "$", "`"):
                text = text[:at] + "x" * len(keyword) + text[end:]
            at = text.find(keyword, end)
    return text


_BEFORE_COMMAND = frozenset("{ then do else elif if while until !".split())


def _at_command(before: str) -> bool:
    """Whether a command begins after `before`, which ends in no blank."""
    if before == "" or (before[-1] in ";|&(\n`" and before[-2:-1] != "\\"):
        return True
    words = before.replace(";", " ").split()  # none of a carriage return, which is no blank to the shell
    return bool(words) and words[-1] in _BEFORE_COMMAND


_ENDS_PLAIN = " \t\n|;&()<>'\"`$\\{}"


class _Builder:
    """Turns tree-sitter nodes into records."""

    def __init__(self, text: str) -> None:
        self.text = text
        # The grammar's scanner hands characters to C's isalpha, which reads out of bounds above 255 (seen as
        # segmentation faults). To the shell such a character is just a part of a word, and so is a full
        # stop, which moreover makes bytes and characters count the same.
        plain = text if text.isascii() else "".join([c if c < "\x80" else "." for c in text])
        # It has no `<>` either; to open for reading is near enough.
        plain = plain.replace("<>", "< ")
        self.moved: dict[int, list[Redirect]] = {}
        if "<<" in plain and "; " in plain:
            plain = _join_after_documents(plain)
        if "<<<" in plain:
            plain = self.before_strings(plain)
        if "{" in plain:
            plain = _hide_braces(plain)
        if "! " in plain:
            plain = _hide_negations(plain)
        if any(quote in plain for quote in "'\"\\$`"):
            plain = _hide_keywords(plain)
        self.data = plain.encode("ascii")

    def before_strings(self, plain: str) -> str:
        """Blank what the grammar cannot read before `<<<`: a descriptor, and redirections to plain files.

        `bash 2>/dev/null <<< TEXT` is good shell; those redirections are kept, to be put back beside `<<<`.
        """
        at = plain.find("<<<")
        while at >= 0:
            end = at
            if plain[at - 1 : at].isdigit() and plain[at - 2 : at - 1] in (" ", "\t"):
                end = at - 1
                plain = plain[:end] + " " + plain[at:]
            while True:
                stop = len(plain[:end].rstrip(" \t"))
                begin = stop
                while begin and plain[begin - 1] not in _ENDS_PLAIN:
                    begin -= 1
                mark = len(plain[:begin].rstrip(" \t"))
                op = (
                    plain[mark - 2 : mark]
                    if plain[mark - 2 : mark] in (">>", ">&", "&>")
                    else plain[mark - 1 : mark]
                )
                if begin == stop or op not in (">", ">>", ">&", "&>"):
                    break
                first = mark - len(op)
                fd = len(plain[:first].rstrip("0123456789"))
                if fd and plain[fd - 1] not in " \t":
                    fd = first
                value = plain[begin:stop]
                word = Word(value, begin, stop, value, any(char in value for char in "*?["), value[0] == "~")
                self.moved.setdefault(at, []).insert(0, Redirect(op, plain[fd:first], word, fd, stop))
                plain = plain[:fd] + " " * (stop - fd) + plain[stop:]
                end = fd
            at = plain.find("<<<", at + 3)
        return plain

    def span(self, node: Node) -> tuple[int, int]:
        """Return the node's span, without the blanks the grammar puts before expansions."""
        start, end = node.start_byte, node.end_byte
        while start < end and self.text[start] in " \t\n":
            start += 1
        return start, end

    def first_error(self, root: Node) -> int:
        """Return the character where the first error is."""
        node = root
        while not (node.is_error or node.is_missing):
            inner = next((child for child in node.children if child.has_error or child.is_missing), None)
            if inner is None:
                break
            node = inner
        return self.span(node)[0]

    def statements(self, node: Node, depth: int) -> list[Pipeline]:
        """Return the pipelines written directly under `node`, in order."""
        if depth > MAX_DEPTH:
            raise _TooDeepError
        out: list[Pipeline] = []
        loose: list[Word] = []
        joiner = ""
        for child in node.children:
            kind = child.type
            if kind in _JOINERS:
                joiner = kind if kind in ("&&", "||", "&") else ";"
                if kind == "&" and out:
                    out[-1] = replace(out[-1], background=True)
            elif kind in _STATEMENTS or kind in _TRANSPARENT:
                more = self.unit(child, depth)
                if more and joiner:
                    more[0] = replace(more[0], joiner=joiner)
                out.extend(more)
            elif kind in _REDIRECTS and node.type == "command_substitution":
                out.extend(self.redirected(node, depth))  # `$(< file)`
                break
            elif node.type == "ERROR" and (child.is_named or kind in ("<", ">", "|")):
                loose.append(self.word(child, depth))
        if loose:
            out.append(Pipeline((Command(tuple(loose), (), loose[0].start, loose[-1].end),), ";"))
        return out

    def unit(self, node: Node, depth: int) -> list[Pipeline]:
        """Return the pipelines that one statement node stands for."""
        kind = node.type
        if kind == "list":
            return self.chain(node, depth)
        if kind in _TRANSPARENT:
            return self.statements(node, depth + 1)
        if kind == "redirected_statement":
            return self.redirected(node, depth)
        if kind == "pipeline":
            commands: list[Command] = []
            for child in node.children:
                for pipeline in self.unit(child, depth) if child.is_named else ():
                    commands.extend(pipeline.commands)
            return [Pipeline(tuple(commands))]
        if kind == "negated_command":
            return [found for child in node.named_children for found in self.unit(child, depth)]
        if kind in _COMPOUND:
            return [Pipeline((self.compound(node, depth),))]
        if kind in _STATEMENTS:
            return [Pipeline((self.command(node, depth),))]
        return []

    def chain(self, node: Node, depth: int) -> list[Pipeline]:
        """Flatten `a && b || c`, which the grammar nests to the left, without recursion."""
        rights: list[tuple[str, Node]] = []
        while node.type == "list":
            children = [child for child in node.children if child.type != "comment"]
            if len(children) < 3:
                break
            rights.append((children[1].type, children[2]))
            node = children[0]
        out = self.unit(node, depth) if node.type != "list" else self.statements(node, depth + 1)
        for joiner, right in reversed(rights):
            more = self.unit(right, depth)
            if more:
                more[0] = replace(more[0], joiner=joiner)
            out.extend(more)
        return out

    def redirected(self, node: Node, depth: int) -> list[Pipeline]:
        """Attach redirections to the last command of the body; a here-document may carry more pipeline."""
        out: list[Pipeline] = []
        redirects: list[Redirect] = []
        piped: list[Command] = []
        later: list[Pipeline] = []
        extra: list[Word] = []
        for child in node.children:
            if child.type not in _REDIRECTS:
                out.extend(self.unit(child, depth))
                continue
            redirects.extend(self.redirect(child, depth, extra))
            if child.type == "heredoc_redirect":
                for inner in child.named_children:
                    if inner.type == "pipeline":
                        piped.extend(
                            command for found in self.unit(inner, depth) for command in found.commands
                        )
                    elif inner.type in _STATEMENTS:
                        later.extend(replace(found, joiner=";") for found in self.unit(inner, depth))
        if not out:
            start, end = self.span(node)
            out = [Pipeline((Command((), (), start, end),))]
        last = out[-1]
        command = last.commands[-1]
        if redirects and command.words and command.words[-1].end == redirects[0].start:
            number = command.words[-1].text
            if number.isdigit():  # `sh 0<file`: the grammar takes the descriptor for a word
                command = replace(command, words=command.words[:-1])
                redirects[0] = replace(redirects[0], fd=number)
        command = replace(
            command,
            words=(*command.words, *extra),
            redirects=(*command.redirects, *redirects),
            end=max([command.end, *(item.end for item in redirects), *(item.end for item in extra)]),
        )
        out[-1] = replace(last, commands=(*last.commands[:-1], command, *piped))
        return out + later

    def compound(self, node: Node, depth: int) -> Command:
        """Build a compound command; all that it may run is its body, in the order written."""
        start, end = self.span(node)
        name = node.child_by_field_name("name") or node.child_by_field_name("variable")
        items = [
            self.word(child, depth)
            for index, child in enumerate(node.children)
            if node.field_name_for_child(index) == "value" and child.is_named
        ]
        redirects = [found for child in node.children for found in self.redirect(child, depth, items)]
        # `for ((;;))` has no end.
        head = "".join(self.text[start : start + 40].split())
        forever = ""
        if node.type == "c_style_for_statement":
            digits = "".join(char if char.isdigit() else " " for char in head).split()
            many = any(int(number[:9]) > MANY for number in digits)
            forever = "forever" if head.startswith("for((;;))") else "many" if many else ""
        return Command(
            tuple(items),
            tuple(redirects),
            start,
            end,
            kind=_COMPOUND[node.type],
            name=self.text[slice(*self.span(name))] if name else forever,
            body=Script(tuple(self.statements(node, depth + 1))),
        )

    def command(self, node: Node, depth: int) -> Command:
        """Build a simple command (or `[ … ]`, whose words only matter for what is substituted in them)."""
        start, end = self.span(node)
        if node.type == "test_command":
            return Command((self.word(node, depth),), (), start, end, kind="test")
        found: list[Word] = []
        assignments: list[Assignment] = []
        redirects: list[Redirect] = []
        touching: list[Node] = []
        children = [node] if node.type == "variable_assignment" else node.children
        for child in children:
            if child.type == "comment" or child.end_byte == child.start_byte:
                continue
            # The grammar splits some words in two (`{}\;`): nodes that touch are one word.
            if touching and self.span(touching[-1])[1] != self.span(child)[0]:
                found.append(self.word_of(touching, depth))
                touching = []
            if child.type == "variable_assignment":
                assignments.append(self.assignment(child, depth))
            elif child.type in _REDIRECTS:
                redirects.extend(self.redirect(child, depth, found))
            else:
                touching.append(child)
        if touching:
            found.append(self.word_of(touching, depth))
        return Command(tuple(found), tuple(redirects), start, end, tuple(assignments))

    def assignment(self, node: Node, depth: int) -> Assignment:
        """Build `NAME=value`; an array is the text between its parentheses."""
        name = node.child_by_field_name("name")
        value = node.child_by_field_name("value")
        word = self.word(value, depth) if value is not None else None
        elements: tuple[Word, ...] = ()
        if word is not None and value is not None and value.type == "array":
            # Its elements, split at blanks where the variable is used.
            parts = words.decode(self.text, word.start + 1, word.end - 1, self.nested([value], depth)[0])
            known = all(part.kind == "text" for part in parts)
            word = replace(word, value="".join(part.text for part in parts) if known else None, parts=parts)
            elements = tuple(
                self.word(child, depth) for child in value.named_children if child.type != "comment"
            )
        adds = name is not None and self.text[name.end_byte : name.end_byte + 2] == "+="
        return Assignment(self.text[slice(*self.span(name))] if name else "", word, elements, adds)

    def redirect(self, node: Node, depth: int, extra: list[Word]) -> list[Redirect]:
        """Build the redirections of one redirect node; a here-document node may hold several.

        The grammar takes the words after `> file` for more files; they are arguments and go to `extra`.
        """
        if node.type not in _REDIRECTS:
            return []
        start, end = self.span(node)
        out: list[Redirect] = []
        fd = op = ""
        body: Word | None = None
        raw = False
        group: list[Node] = []
        for child in node.children:
            kind = child.type
            if kind == "heredoc_end":
                continue
            if kind == "file_descriptor":
                fd = self.text[slice(*self.span(child))]
            elif kind in _REDIRECTS:
                out.extend(self.redirect(child, depth, extra))
            elif kind == "heredoc_start":
                raw = any(mark in self.text[slice(*self.span(child))] for mark in "'\"\\")
            elif kind == "heredoc_body":
                body = self.here_document(child, depth, raw)
            elif not child.is_named and not op:
                op = kind
            elif kind in _STATEMENTS or not child.is_named:
                continue
            elif node.type != "heredoc_redirect" and body is None:
                body = self.word(child, depth)
                end = body.end
            elif extra and extra[-1].end == self.span(child)[0]:
                extra[-1] = self.word_of([*group, child], depth)
                group.append(child)
            else:
                extra.append(self.word(child, depth))
                group = [child]
        moved = self.moved.get(start, []) if op == "<<<" else []
        return [*moved, Redirect("<<" if op == "<<-" else op, fd, body, start, end), *out]

    def here_document(self, node: Node, depth: int, raw: bool) -> Word:
        """Build the text of a here-document; with a quoted delimiter nothing in it is expanded."""
        start, end = node.start_byte, node.end_byte
        if raw:
            text = self.text[start:end]
            return Word(text, start, end, text, parts=(Part("text", text, True),))
        nested, scripts = self.nested([node], depth)
        parts = words.decode(self.text, start, end, nested, quoted=True)
        value = "".join(p.text for p in parts) if all(p.kind == "text" for p in parts) else None
        return Word(self.text[start:end], start, end, value, parts=parts, nested=scripts)

    def word(self, node: Node, depth: int) -> Word:
        """Build one word with the scripts inside it."""
        return self.word_of([node], depth)

    def word_of(self, nodes: list[Node], depth: int) -> Word:
        """Build the one word that touching nodes make."""
        start, end = self.span(nodes[0])[0], self.span(nodes[-1])[1]
        # The grammar skips an escaped blank at the start of a word.
        while start >= 2 and self.text[start - 1] in " \t" and self.text[start - 2] == "\\":
            before = self.text[: start - 2]
            if (len(before) - len(before.rstrip("\\"))) % 2:
                break
            start -= 2
        if not any(mark in self.text[start:end] for mark in "$`<>"):
            return words.word(self.text, start, end, {})
        nested, scripts = self.nested(nodes, depth)
        return words.word(self.text, start, end, nested, scripts)

    def nested(self, nodes: list[Node], depth: int) -> tuple[words.Nested, tuple[Script, ...]]:
        """Find the substitutions inside `nodes` and build their scripts."""
        found: words.Nested = {}
        stack = list(nodes)
        while stack:
            here = stack.pop()
            if here.type in _SUBSTITUTIONS:
                start, end = self.span(here)
                found[start] = (end, Script(tuple(self.statements(here, depth + 1))))
            elif here.child_count:
                stack.extend(here.children)
        return found, tuple(found[key][1] for key in sorted(found))
