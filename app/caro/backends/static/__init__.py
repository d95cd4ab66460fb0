"""The static matcher: reads the request with a grammar and renders the command; instant and deterministic.

It answers only when every content word of the request is explained, and declines otherwise.
"""

from __future__ import annotations

from caro._record import replace
from caro.backends.static.asides import untold
from caro.backends.static.besides import ignored as left_out
from caro.backends.static.constraints import ignored
from caro.backends.static.filequery import parse
from caro.backends.static.keeping import loses
from caro.backends.static.looking import contradicts
from caro.backends.static.reading import Reading, read
from caro.backends.static.render import fill
from caro.backends.static.scopes import misses, strays
from caro.backends.static.surroundings import exists, with_message_quoted, with_names_quoted
from caro.backends.static.topics import anchor
from caro.domain import Decline, Suggestion
from caro.shell import problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.matcher import Match
    from caro.domain import BackendName, Environment, Request


class StaticBackend:
    """Implements `backends.base.Backend` without a model."""

    name: BackendName = "static"

    def suggest(self, request: Request, deadline: float) -> Suggestion | Decline:
        """Answer from the grammar, or decline with the words that were understood."""
        there = request.environment
        if "<" in request.query and (open_ := placeholder(request.query)):
            return Decline("static", "not_understood", f"{open_} is to be put in")
        query = with_message_quoted(with_names_quoted(request.query, there))
        reading = read(query, environment=there)
        if len(reading.items) > MOST_ITEMS:
            return Decline("static", "not_understood", f"it has more than {MOST_ITEMS} words that count")
        slipped = _slipped(reading)
        repaired = _mended(query, there) if slipped else None
        command = None
        if "-" in query or "|" in query or "$" in query or "_" in query or query[:6].lower() == "which ":
            from caro.backends.static.verbatim import verbatim

            command = verbatim(reading)
        if command is None and ("link" in query or "shortcut" in query):
            from caro.backends.static.linkhere import command as link

            command = link(reading)
            if command == "":
                reason = "it can't be told what is to be linked here"
                return Decline("static", "not_understood", reason, understood(reading))
        if command is None and any(token.low in CLOCK for token in reading.tokens):
            from caro.backends.static.dateparts import command as part

            command = part(reading)
            if command is None and reading.tokens[0].low == "time":
                from caro.backends.static.verbatim import timed

                command = timed(reading)
        if command is None and query[:9].lower() == "how many ":
            from caro.backends.static.spaceunits import command as taken

            command = taken(query, lambda part: answer(read(part, environment=there), there), there)
        if command is None and repaired is None:
            command = answer(reading, there)
        if command is not None and strays(reading, command) is not None:
            command = None
        if command is None:
            from caro.backends.static.standing import readings

            for standing in readings(reading):
                command = command or answer(standing, there)
        if command is None:
            early = repaired is not None
            repaired = repaired if slipped else _mended(query, there)
            if repaired is not None:
                command = answer(repaired, there)
                if command is not None:
                    reading = repaired
                elif early:
                    command = answer(reading, there)
        if command is None and len(reading.items) == 1 and "content" in query.lower():
            # "give me the content of a.txt": the words around the name weigh nothing
            command = answer(read(f"show {query}", environment=there), there)
        if command is None and " -" in query and "every " in query:
            from caro.backends.static.repeated import quoted

            again = quoted(query)
            if again is not None:
                command = answer(read(again, environment=there), there)
        if command is None and ("every " in query.lower() or "each " in query.lower() or "until " in query):
            from caro.backends.static.repeated import looked, tried

            command = tried(query) or looked(query, lambda part: answer(read(part, environment=there), there))
        if command is None:
            from caro.backends.static.archivequery import each, kept
            from caro.backends.static.compound import split
            from caro.backends.static.saving import save
            from caro.backends.static.trailing import extend

            parts = (query, lambda part: answer(read(part, environment=there), there))
            command = save(*parts) or kept(*parts) or each(*parts) or extend(*parts) or split(*parts)
        elif any(token.low in STEPPING or token.kind == "comma" for token in reading.tokens):
            from caro.backends.static.compound import split
            from caro.backends.static.steps import dropped

            parts = (query, lambda part: answer(read(part, environment=there), there))
            lost = dropped(query, command, parts[1])
            if lost is not None:
                command = split(*parts) if lost[1] else None
                if command is None:
                    reason = f"“{lost[0]}” would be left out"
                    return Decline("static", "not_understood", reason, understood(reading))
        if command is None or command.startswith(OF_SYSTEM):
            from caro.backends.static.composewords import of_service

            command = of_service(
                query, lambda part: answer(read(part, environment=there), there), there, command
            )
        if command is None and any(noun in query for noun in UNNAMED):
            from caro.backends.static.thearchive import readings as archives

            for name, said in archives(query, there)[:1]:
                reply = self.suggest(replace(request, query=said), deadline)
                if isinstance(reply, Suggestion):
                    return replace(reply, notes=(f"took {name} for what the request speaks of", *reply.notes))
        if command is None:
            return Decline(
                "static", "not_understood", "the request is not one the matcher knows", understood(reading)
            )
        if command[:3] in ("mv ", "cp ") or command.endswith(" {} +"):
            from caro.backends.static.finishing import finished, overseas

            landed = overseas(command)
            if landed is None:
                return Decline("static", "not_understood", "it ends on another machine", understood(reading))
            command = finished(landed, reading, there)
        if "*." in command and there.may_look and command.split(" ", 1)[0] in ON_FILES:
            from caro.backends.static.finishing import searched

            command = searched(command, reading, there)
        if command.startswith(("touch ", "chmod ", "sudo ch")):
            from caro.backends.static.finishing import of_files

            command = of_files(command, reading, there)
        if command.endswith((".gz", ".bz2", ".xz", ".zst")):
            from caro.backends.static.finishing import unpacked

            command = unpacked(command, there)
        if command.startswith("rm ") and command.count(" ") == 1:
            from caro.backends.static.finishing import uninstalled

            command = uninstalled(command, there)
        if "YYYY" in command:
            return Decline("static", "not_understood", "a date is to be put in", understood(reading))
        if contradicts(reading, command):
            return Decline(
                "static",
                "not_understood",
                "the request asks to look, the answer would change",
                understood(reading),
            )
        bound = ignored(reading, command) or left_out(reading, command) or untold(reading, command)
        bound = bound or misses(reading, command)
        if bound is None and "grep " in command:
            from caro.backends.static.absent import absent

            bound = absent(reading, command)
        if bound is not None:
            return Decline("static", "not_understood", f"“{bound}” would be ignored", understood(reading))
        # a quote or an unseen character that the request put where no shell can have it
        fault = problem(command)
        if fault is not None:
            return Decline("static", "unparsable", f"the answer would be no command: {fault}")
        confidence = 1.0 - 0.05 * len(reading.repaired)
        notes = [f"read “{typed}” as “{known}”" for typed, known in reading.repaired]
        if query != request.query:
            notes.append(f"took a name that stands here as one word: {query}")
        return Suggestion(command, "static", confidence, notes=(*notes, *reading.notes))

    def close(self) -> None:
        """Nothing is held."""


UNNAMED = ("the archive", "this archive", "the zip", "the tar")
"""What a request may call a file without naming it."""
OF_SYSTEM = ("journalctl -u ", "sudo systemctl ", "systemctl ")
"""Openings of commands about a service of the system; one of the compose file here is meant rather."""
CLOCK = ("date", "time", "clock")
"""Words of which a request may want one without the other."""
STEPPING = frozenset(("and", "then", "also"))
"""Words behind which a second step may come."""
ON_FILES = tuple("sed wc chmod file stat md5sum sha256sum sha1sum dos2unix expand nl".split())
"""Commands that take files as their last words, and as well from a search."""
MOST_ITEMS = 250
"""Words and values of a request; one with more is no request for one command. 1,000 took 60 ms."""

COMPARING = frozenset(
    """larger smaller older newer atleast atmost largest smallest newest oldest modified created sort empty
    hidden containing starting ending between except without""".split()
)
"""Senses of words that compare or choose: what is one slip away from them is no name."""


OBJECTS = frozenset(
    "container image branch commit package process directory disk network service stash remote".split()
)
"""Senses of nouns that say what a request is about: a long word one slip away from them is no name."""


def placeholder(query: str) -> str:
    """Return what a name of the request leaves open, "etc-<today's date>.tar.gz", or nothing."""
    start = query.find("<")
    while start >= 0:
        end = query.find(">", start, start + 40)
        after = query[end + 1 : end + 3]
        beside = query[start - 1 : start] in ("-", "_", "/", ".") or after[:1] in ("-", "_", "/")
        if (
            query[start + 1 : start + 2].isalpha()
            and end > 0
            and (beside or (after[:1] == "." and after[1:].isalnum()))
        ):
            return query[start : end + 1]
        start = query.find("<", start + 1)
    return ""


def _mended(query: str, environment: Environment) -> Reading | None:
    from caro.backends.static.slips import mended

    return mended(query, environment)


def _slipped(reading: Reading) -> bool:
    """Tell whether the request holds a slip that must be mended before anything is taken for a name.

    Its first word does when nobody knows it, for a request opens with a verb; a word that is nearly "bigger"
    does wherever it stands.
    """
    for item in reading.items:
        if item.kind != "unknown" or item.first != item.last:
            continue
        if item.first == 0:
            return True
        word = reading.tokens[item.first].low
        if len(word) <= 4:
            continue
        from caro.backends.static.slips import nearest

        among = COMPARING | OBJECTS if len(word) > 6 else COMPARING
        if nearest(word, among) and not exists(item.text, reading.environment):
            return True
    return False


def answer(reading: Reading, environment: Environment) -> str | None:
    """Return the command for a reading, or None."""
    listed = named(reading, environment)
    if listed is not None:
        return listed
    if any(anchor(item) for item in reading.items):
        from caro.backends.static.topics.answering import answer as of_topic

        told = of_topic(reading, environment)
        if told is not None:
            return told if loses(reading, told) is None else None
    query = parse(reading)
    if query is not None:
        from caro.backends.static.filecommands import command

        composed = command(query, environment)
        if composed is not None:
            return composed if loses(reading, composed) is None else None
    of_table = of_columns(reading, environment)
    if of_table is not None:
        return of_table
    of_text = of_lines(reading, environment)
    if of_text is not None:
        return of_text
    from caro.backends.static.matcher import best_match

    match = best_match(reading)
    if match is None and not MONTHS.isdisjoint([token.low[:3] for token in reading.tokens]):
        from caro.backends.static.dates import spelt

        dated = spelt(reading)
        match = best_match(dated) if dated is not None else None
        reading = dated if dated is not None and match is not None else reading
    if environment.may_look and (
        match is None or not TASK_WORDS.isdisjoint([token.low for token in reading.tokens])
    ):
        from caro.backends.static.projecttasks import command as task

        done = task(reading, environment)
        if done is None and match is None:
            from caro.backends.static.ownscripts import command as own

            done = own(reading, environment)
        if done is not None:
            return done
    rendered = render(match, environment) if match is not None else None
    if rendered is not None and loses(reading, rendered) is None:
        return rendered
    from caro.backends.static.archivequery import command as pack

    packed = pack(reading, environment)
    if packed is not None:
        return packed if loses(reading, packed) is None else None
    return _of_unseen(reading, environment)


def _of_unseen(reading: Reading, environment: Environment) -> str | None:
    """Return the command for a request about the columns, by number, of a table that is not here."""
    if not environment.may_look or not any(token.low.endswith((".csv", ".tsv")) for token in reading.tokens):
        return None
    from caro.backends.static.tableparser import parse as parse_table

    query = parse_table(reading, environment.cwd, assumed=True)
    if query is None:
        return None
    from caro.backends.static.tablecommands import command

    return command(query)


MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())
"""How the names of the months begin."""
TASK_WORDS = frozenset(
    """run start launch execute test tests lint linter format build compile clean serve deploy migrate dev
    script scripts target targets dependencies dependency project package""".split()
)
"""Words of requests that the project's own files may answer better than a general intent."""

NAMED = frozenset(("file", "path", "ext"))
"""Kinds of item that name a file."""
LOOKS = ("list", "show", "ls", "display", "view")
"""First words of a request that may ask for what is in one folder, and nothing more."""
TYPED = frozenset("mkdir rmdir touch cat rm cp mv ln chmod chown chgrp ls du stat realpath readlink".split())
"""First words of a request that may be a command as it stands."""


def named(reading: Reading, environment: Environment) -> str | None:
    """Return the command for a request that is one already, or that lists the names of what to make."""
    first = reading.tokens[0].low if reading.tokens else ""
    if first == "is":
        from caro.backends.static.yesno import command as question

        return question(reading)
    if first in LOOKS:
        from caro.backends.static.yesno import listing

        listed = listing(reading)
        if listed is not None:
            return listed
    if first in TYPED:
        from caro.backends.static.literal import command as typed

        literal = typed(reading, environment)
        if literal is not None:
            return literal
    said = {item.concept for item in reading.items}
    if "install" in said or "uninstall" in said or "delete" in said:
        from caro.backends.static.installs import command as several

        packages = several(reading, environment)
        if packages is not None:
            return packages
    if "create" in said or "touch" in said:
        from caro.backends.static.names import command as made

        return made(reading)
    return None


def of_columns(reading: Reading, environment: Environment) -> str | None:
    """Return the command for a request about the columns of a table or one value of a file, or None."""
    if not environment.may_look:
        return None
    if NAMED.isdisjoint([item.kind for item in reading.items]):
        return (
            _of_accounts(reading, environment) if ABOUT.intersection(t.low for t in reading.tokens) else None
        )
    from caro.backends.static.optionquery import command as option_command
    from caro.backends.static.tableparser import parse as parse_table

    option = option_command(reading, environment)
    if option is not None:
        return option
    from caro.backends.static.columnedits import command as edited

    changed = edited(reading, environment)
    if changed is not None:
        return changed
    table = parse_table(reading, environment.cwd)
    if table is not None:
        from caro.backends.static.tablecommands import command as table_command

        tabled = table_command(table)
        if tabled is not None:
            reading.notes.append(f"the columns of {table.table.path} were read from its first lines")
            return tabled
    return None


ABOUT = frozenset("uid uids shell shells gid home".split())
"""Words of requests about the accounts of this machine."""


def _of_accounts(reading: Reading, environment: Environment) -> str | None:
    from caro.backends.static.tableparser import accounts

    query = accounts(reading, environment.cwd)
    if query is None:
        return None
    from caro.backends.static.tablecommands import command

    return command(query)


def of_lines(reading: Reading, environment: Environment) -> str | None:
    """Return the command for a request about the lines or the characters of one file, or None."""
    if NAMED.isdisjoint([item.kind for item in reading.items]):
        return None
    from caro.backends.static.lineparser import parse as parse_lines
    from caro.backends.static.translating import translate

    exchanged = translate(reading, environment)
    if exchanged is not None:
        return exchanged
    lines = parse_lines(reading)
    if lines is None:
        return None
    from caro.backends.static.linecommands import command as line_command

    return line_command(lines, environment)


def render(match: Match, environment: Environment) -> str | None:
    """Return the command of a match in the dialect of `environment`."""
    command = match.command
    if isinstance(command, tuple):
        module, name, *slots = command
        # a word that was said is a flag, unless a slot has its name: then only a value may stand there
        values: dict[str, object] = {word: True for word in match.said if word not in slots}
        values.update(match.values)
        built: str | None = getattr(__import__(module, fromlist=(name,)), name)(values, environment)
        return built
    if isinstance(command, dict):
        command = command.get(environment.dialect) or command["gnu"]
    return fill(command, match.values, match.said, match.kinds)


def understood(reading: Reading) -> tuple[str, ...]:
    """Return the parts of the query that carry a known meaning, in the query's own words."""
    return tuple(reading.words(item) for item in reading.items if item.kind != "unknown" and not item.weak)
