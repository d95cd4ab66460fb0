"""The intents: what caro knows, as data.

An intent is a row that says how people ask for something and which command does it. Adding one needs no
knowledge of the engine: write the row in the file of its domain, give examples, run the tests.

    intent(
        "git.branch.delete",                              # domain.subject.verb, unique
        say=("delete [local] branch {branch:word}",),     # phrasings
        run="git branch -d {branch}",                     # the command
        yes={"delete the branch old-login": "git branch -d old-login"},   # must give exactly this
        no=("delete all branches",),                      # must not be taken for this intent
    )

Phrasings are read as bags of concepts: order does not matter, fillers ("please", "the", "how do I") and weak
words ("show", "all", "here", prepositions) are ignored, synonyms of `lexicon.py` and inflections are known.
Every other word of the query must be in the phrasing, or the intent is not chosen. `[x]` is optional, `(a|b)`
are alternatives, `!show` makes a weak word required. `{name:type}` is a slot (types: `slots.TYPES`); the
preposition or noun before it is its role. Of several intents that fit, the one that explains most wins.

Commands: `{name}` puts the value in, quoted for the place it stands in; `{name:filter}` passes it through a
filter of `render.py` first; `[[name? text]]` stands only when the slot was filled or the optional concept
`name` was said, `[[!name? text]]` only when not. A dict gives one form per dialect (gnu, bsd, busybox; gnu
serves for busybox); a function gets the bound values and the environment and returns the command or None.
"""
