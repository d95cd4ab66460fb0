"""The vocabulary that the phrasings teach does not depend on their order."""

from caro.backends.static.compiler import compile_words


def test_a_word_and_its_plural_are_one_concept() -> None:
    words = compile_words()[0]
    apart = [w for w, sense in words.items() if sense == w and w[-1:] == "s" and words.get(w[:-1]) == w[:-1]]
    assert not apart
