"""Names and identifiers are replaced wherever they occur, the same one by the same stand-in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from caro.doctor.bundle import Hiding

CONTAINER = "306ff32170d86c53eed75e98976c8953" * 2


def test_names_of_machine_and_person_go() -> None:
    hide = Hiding({"/home/anna": "/home/person", "anna": "person", "kestrel": "host", "": "x", "ab": "y"})
    assert hide.text("/home/anna/x anna@kestrel ab susanna") == "/home/person/x person@host ab susanna"


def test_a_container_keeps_its_form_and_its_place() -> None:
    hide = Hiding({})
    text = hide.text(f"/docker/{CONTAINER}\n/other/{CONTAINER[::-1]}\n/docker/{CONTAINER}")
    first, other, again = text.splitlines()
    assert first == again == "/docker/" + "1".rjust(64, "0")
    assert other == "/other/" + "2".rjust(64, "0")
    pod = hide.text("pod12345678-1234-1234-1234-123456789abc")
    assert pod == "pod00000000-0000-0000-0000-000000000003"


@given(st.binary(max_size=60))
def test_other_bytes_stay_as_they_are(raw: bytes) -> None:
    assert Hiding({"kestrel": "host"}).raw(raw) == raw or b"kestrel" in raw or len(raw) >= 32
