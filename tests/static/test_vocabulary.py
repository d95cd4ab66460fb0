"""The vocabulary that the phrasings teach does not depend on their order."""

from caro.backends.static import lexicon
from caro.backends.static.compiler import compile_words


def test_a_word_and_its_plural_are_one_concept_unless_the_lexicon_parts_them() -> None:
    words = compile_words()[0]
    rows = (lexicon.WEAK + lexicon.STRONG).splitlines()
    named = {row.partition(":")[0].strip() for row in rows}
    taught = [w for w, sense in words.items() if sense == w and w not in named and len(w) > 3]
    apart = [w for w in taught if w[-1] == "s" and words.get(w[:-1]) == w[:-1]]
    assert not apart
