"""The static matcher: reads the request with a grammar and renders the command; instant and deterministic.

It answers only when every content word of the request is explained, and declines otherwise.
"""

from __future__ import annotations

from caro._record import replace
from caro.backends.static import needed
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
            command = needed.verbatim.verbatim(reading)
        if command is None and "make " in query:
            command = needed.maketargets.command(query)
        if command is None and "tmux" in query:
            command = needed.tmuxsessions.command(query, needed.verbatim.TOOLS)
        if command is None and ("link" in query or "shortcut" in query):
            command = needed.linkhere.command(reading)
            if command == "":
                reason = "it can't be told what is to be linked here"
                return Decline("static", "not_understood", reason, understood(reading))
        if command is None and not CLOCK.isdisjoint(reading.lows):
            command = needed.dateparts.command(reading)
            if command is None and reading.tokens[0].low == "time":
                command = needed.verbatim.timed(reading)
        if command is None and query[:9].lower() == "how many ":
            command = needed.spaceunits.command(
                query, lambda part: answer(read(part, environment=there), there), there
            )
        if command is None and repaired is None:
            command = answer(reading, there)
        if command is not None and strays(reading, command) is not None:
            command = None
        if command is None:
            for standing in needed.standing.readings(reading):
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
            again = needed.repeated.quoted(query)
            if again is not None:
                command = answer(read(again, environment=there), there)
        if command is None and ("every " in query.lower() or "each " in query.lower() or "until " in query):
            command = needed.repeated.tried(query) or needed.repeated.looked(
                query, lambda part: answer(read(part, environment=there), there)
            )
        if command is None:
            parts = (query, lambda part: answer(read(part, environment=there), there))
            command = (
                needed.saving.save(*parts)
                or needed.archivequery.kept(*parts)
                or needed.archivequery.each(*parts)
                or needed.everyfile.command(*parts)
                or needed.trailing.extend(*parts)
                or needed.compound.split(*parts)
            )
        elif not STEPPING.isdisjoint(reading.lows):
            parts = (query, lambda part: answer(read(part, environment=there), there))
            lost = needed.steps.dropped(query, command, parts[1])
            if lost is not None:
                command = needed.compound.split(*parts) if lost[1] else None
                if command is None:
                    reason = f"“{lost[0]}” would be left out"
                    return Decline("static", "not_understood", reason, understood(reading))
        if command is None or command.startswith(OF_SYSTEM):
            command = needed.composewords.of_service(
                query, lambda part: answer(read(part, environment=there), there), there, command
            )
        if command is None and ("://" in query or ".json" in query):
            by_address = "://" in query
            command = needed.urlloops.command(query) if by_address else needed.jsonwhere.command(query, there)
        if command is None and any(noun in query for noun in UNNAMED):
            for name, said in needed.thearchive.readings(query, there)[:1]:
                reply = self.suggest(replace(request, query=said), deadline)
                if isinstance(reply, Suggestion):
                    return replace(reply, notes=(f"took {name} for what the request speaks of", *reply.notes))
        if command is None:
            return Decline(
                "static", "not_understood", "the request is not one the matcher knows", understood(reading)
            )
        if command[:3] in ("mv ", "cp ") or command.endswith(" {} +"):
            landed = needed.finishing.overseas(command)
            if landed is None:
                return Decline("static", "not_understood", "it ends on another machine", understood(reading))
            command = needed.finishing.finished(landed, reading, there)
        if "*." in command and there.may_look and command.split(" ", 1)[0] in ON_FILES:
            command = needed.finishing.searched(command, reading, there)
        if command.startswith(("touch ", "chmod ", "sudo ch")):
            below = needed.finishing.of_files(command, reading, there)
            if below is None:
                reason = "it can't be told what is to be changed"
                return Decline("static", "not_understood", reason, understood(reading))
            command = below
        if command.endswith((".gz", ".bz2", ".xz", ".zst")):
            command = needed.finishing.unpacked(command, there)
        if command.startswith("rm ") and command.count(" ") == 1:
            command = needed.finishing.uninstalled(command, there)
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
            bound = needed.absent.absent(reading, command)
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
CLOCK = frozenset(("date", "time", "clock"))
"""Words of which a request may want one without the other."""
STEPPING = frozenset(("and", "then", "also", ","))
"""Words and marks behind which a second step may come."""
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
    return needed.slips.mended(query, environment)


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
        among = COMPARING | OBJECTS if len(word) > 6 else COMPARING
        if needed.slips.nearest(word, among) and not exists(item.text, reading.environment):
            return True
    return False


def answer(reading: Reading, environment: Environment) -> str | None:
    """Return the command for a reading, or None."""
    listed = named(reading, environment)
    if listed is not None:
        return listed
    for item in reading.items:
        if anchor(item):
            told = needed.answering.answer(reading, environment)
            if told is not None:
                return told if loses(reading, told) is None else None
            break
    query = parse(reading)
    if query is not None:
        composed = needed.filecommands.command(query, environment)
        if composed is not None:
            return composed if loses(reading, composed) is None else None
    of_table = of_columns(reading, environment)
    if of_table is not None:
        return of_table
    of_text = of_lines(reading, environment)
    if of_text is not None:
        return of_text
    if "name" in reading.query:
        reading = needed.namecolumn.as_value(reading, environment)
    match = needed.matcher.best_match(reading)
    if match is None and not MONTHS.isdisjoint([token.low[:3] for token in reading.tokens]):
        dated = needed.dates.spelt(reading)
        match = needed.matcher.best_match(dated) if dated is not None else None
        reading = dated if dated is not None and match is not None else reading
    if environment.may_look and (match is None or not TASK_WORDS.isdisjoint(reading.lows)):
        done = needed.projecttasks.command(reading, environment)
        if done is None and match is None:
            done = needed.ownscripts.command(reading, environment)
        if done is not None:
            return done
    rendered = render(match, environment) if match is not None else None
    if rendered is not None and loses(reading, rendered) is None:
        return rendered
    packed = needed.archivequery.command(reading, environment)
    if packed is not None:
        return packed if loses(reading, packed) is None else None
    return _of_unseen(reading, environment)


def _of_unseen(reading: Reading, environment: Environment) -> str | None:
    """Return the command for a request about the columns, by number, of a table that is not here."""
    if not environment.may_look or not any(token.low.endswith((".csv", ".tsv")) for token in reading.tokens):
        return None
    query = needed.tableparser.parse(reading, environment.cwd, assumed=True)
    if query is None:
        return None
    return needed.tablecommands.command(query)


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
        return needed.yesno.command(reading)
    if first in LOOKS:
        listed = needed.yesno.listing(reading)
        if listed is not None:
            return listed
    if first in TYPED:
        literal = needed.literal.command(reading, environment)
        if literal is not None:
            return literal
    said = {item.concept for item in reading.items}
    if "install" in said or "uninstall" in said or "delete" in said:
        packages = needed.installs.command(reading, environment)
        if packages is not None:
            return packages
    if "create" in said or "touch" in said:
        return needed.names.command(reading)
    return None


def of_columns(reading: Reading, environment: Environment) -> str | None:
    """Return the command for a request about the columns of a table or one value of a file, or None."""
    if not environment.may_look:
        return None
    if NAMED.isdisjoint([item.kind for item in reading.items]):
        return _of_accounts(reading, environment) if not ABOUT.isdisjoint(reading.lows) else None
    option = needed.optionquery.command(reading, environment)
    if option is not None:
        return option
    changed = needed.columnedits.command(reading, environment)
    if changed is not None:
        return changed
    table = needed.tableparser.parse(reading, environment.cwd)
    if table is not None:
        tabled = needed.tablecommands.command(table)
        if tabled is not None:
            reading.notes.append(f"the columns of {table.table.path} were read from its first lines")
            return tabled
    return None


ABOUT = frozenset("uid uids shell shells gid home".split())
"""Words of requests about the accounts of this machine."""


def _of_accounts(reading: Reading, environment: Environment) -> str | None:
    query = needed.tableparser.accounts(reading, environment.cwd)
    if query is None:
        return None
    return needed.tablecommands.command(query)


def of_lines(reading: Reading, environment: Environment) -> str | None:
    """Return the command for a request about the lines or the characters of one file, or None."""
    if NAMED.isdisjoint([item.kind for item in reading.items]):
        return None
    exchanged = needed.translating.translate(reading, environment)
    if exchanged is not None:
        return exchanged
    lines = needed.lineparser.parse(reading)
    if lines is None:
        return None
    return needed.linecommands.command(lines, environment)


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
