"""The modules that some requests need, imported when one first does: `needed.matcher.best_match(reading)`.

An import within a function is looked up anew each time it runs, 6,000 instructions; a dozen of them were 4 %
of an answer in `caro batch`. As attributes of this module they are found at once from the second time on.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static import (
        absent,
        archivequery,
        clocks,
        columnedits,
        composewords,
        compound,
        dateparts,
        dates,
        everyfile,
        filecommands,
        finishing,
        installs,
        jsonwhere,
        linecommands,
        lineparser,
        linkhere,
        literal,
        maketargets,
        matcher,
        namecolumn,
        names,
        optionquery,
        ownscripts,
        projecttasks,
        repeated,
        saving,
        slips,
        spaceunits,
        standing,
        steps,
        tablecommands,
        tableparser,
        thearchive,
        tmuxsessions,
        trailing,
        translating,
        urlloops,
        verbatim,
        yesno,
    )
    from caro.backends.static.topics import answering

    __all__ = [
        "absent",
        "answering",
        "archivequery",
        "clocks",
        "columnedits",
        "composewords",
        "compound",
        "dateparts",
        "dates",
        "everyfile",
        "filecommands",
        "finishing",
        "installs",
        "jsonwhere",
        "linecommands",
        "lineparser",
        "linkhere",
        "literal",
        "maketargets",
        "matcher",
        "namecolumn",
        "names",
        "optionquery",
        "ownscripts",
        "projecttasks",
        "repeated",
        "saving",
        "slips",
        "spaceunits",
        "standing",
        "steps",
        "tablecommands",
        "tableparser",
        "thearchive",
        "tmuxsessions",
        "trailing",
        "translating",
        "urlloops",
        "verbatim",
        "yesno",
    ]
else:
    ELSEWHERE = {"answering": "topics.answering"}

    def __getattr__(name):
        if name.startswith("__"):
            raise AttributeError(name)
        found = globals()[name] = __import__(
            f"caro.backends.static.{ELSEWHERE.get(name, name)}", fromlist=("*",)
        )
        return found
