"""A download ends with the right file under its name, or with nothing there and one line that says why."""

from __future__ import annotations

import contextlib
import hashlib
import os
import pathlib
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from caro._record import replace
from caro.models import download, pull, shelf, store
from caro.models.download import Means, Watch
from caro.models.offers import Entry, described
from caro.models.store import ModelError
from caro.models.web import Patience

from . import hub
from .hub import BODY, MIB, SUM, Hub, Reply, running

QUICK = Patience(connect=2, silence=0.3, slow=1000, window=0.5, tries=3, pause=0.01)


def entry(address: str, sha256: str = SUM, size: int = len(BODY)) -> Entry:
    model = described(
        name="tiny-1",
        file="tiny-1.gguf",
        size=size,
        sha256=sha256,
        quantisation="Q4_K_M",
        kv_per_token=1,
        licence="MIT",
        prompt="chatml",
    )
    return Entry(model, address, "public" if sha256 else "")


class Place:
    """A folder for models, and what was said while one was fetched into it."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.said: list[str] = []
        self.steps: list[tuple[int, int | None]] = []

    @property
    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())

    def pull(self, one: Entry, token: str = "", variables: dict[str, str] | None = None) -> Entry:
        watch = Watch(lambda there, whole: self.steps.append((there, whole)), self.said.append)
        return pull.pull(one, str(self.folder), Means(variables or {}, token, QUICK), watch)

    def is_whole(self) -> bool:
        """Tell whether the file is there, and nothing else but its stamp."""
        assert self.names == ["tiny-1.gguf", "tiny-1.gguf.verified"]
        return (self.folder / "tiny-1.gguf").read_bytes() == BODY


@pytest.fixture
def place(tmp_path: pathlib.Path) -> Place:
    folder = tmp_path / "models"
    folder.mkdir()
    return Place(folder)


@contextlib.contextmanager
def serving(*script: Reply, otherwise: Reply = hub.honest) -> Iterator[Hub]:
    with running(Hub(BODY, *script, otherwise=otherwise)) as server:
        yield server


def test_a_file_is_fetched_and_its_place_is_told_on_the_way(place: Place) -> None:
    with serving() as server:
        place.pull(entry(server.url + "/m"))
    assert place.is_whole()
    assert place.steps[-1] == (len(BODY), len(BODY))
    store.check(str(place.folder / "tiny-1.gguf"), entry("").model)


def test_what_is_there_and_sound_is_not_fetched_again(place: Place) -> None:
    with serving() as server:
        place.pull(entry(server.url + "/m"))
        place.pull(entry(server.url + "/m"))
        assert len(server.requests) == 1


def test_a_damaged_file_is_replaced(place: Place) -> None:
    (place.folder / "tiny-1.gguf").write_bytes(BODY[:-1] + b"!")
    with serving() as server:
        place.pull(entry(server.url + "/m"))
    assert place.is_whole()


RECOVERED: dict[str, tuple[Reply, ...]] = {
    "cut": (hub.cuts(MIB),),
    "cut again and again": (hub.cuts(MIB + 7),) * 2,
    "cut at once": (hub.cuts(0),),
    "cut within the first word": (hub.cuts(2),),
    "stalled": (hub.stalls(MIB),),
    "dripping": (hub.drips,),
    "hung up": (hub.hangs_up,),
    "garbled": (hub.garbles,),
    "500": (hub.answers(500),),
    "503 with a time": (hub.answers(503, Retry_After=0),),
    "429": (hub.answers(429),),
    "no ranges after a cut": (hub.cuts(MIB), hub.ignores_ranges),
    "another part after a cut": (hub.cuts(MIB), hub.wrong_part(-100)),
    "a later part after a cut": (hub.cuts(MIB), hub.wrong_part(100)),
    "other bytes after a cut": (hub.cuts(MIB), hub.wrong_bytes),
    "a part without being asked": (hub.wrong_part(0),),
    "chunks": (hub.chunked(),),
    "chunks that break off": (hub.chunked(end=False, share=0.5),),
    "chunks that end too soon": (hub.chunked(share=0.5),),
    "an unsatisfiable range": (hub.cuts(MIB), hub.answers(416)),
}


@pytest.mark.parametrize("script", RECOVERED.values(), ids=RECOVERED)
def test_a_fault_that_passes_is_got_over(place: Place, script: tuple[Reply, ...]) -> None:
    with serving(*script) as server:
        place.pull(entry(server.url + "/m"))
    assert place.is_whole()


def test_a_server_that_sends_next_to_nothing_is_left(place: Place) -> None:
    with serving(hub.drips) as server:
        place.pull(entry(server.url + "/m"))
    assert "127.0.0.1 sends next to nothing; trying again (2 of 3)" in place.said


def test_after_a_cut_only_the_rest_is_asked_for(place: Place) -> None:
    with serving(hub.cuts(MIB)) as server:
        place.pull(entry(server.url + "/m"))
        assert server.ranges == ["", f"bytes={MIB}-"]
        assert server.requests[1][1]["If-Range"] == '"v1"'
    assert any("broke off" in text for text in place.said)


REFUSED: dict[str, tuple[Reply, str]] = {
    "404": (hub.answers(404), "does not have it"),
    "401": (hub.answers(401), "permission"),
    "403": (hub.answers(403), "permission"),
    "418": (hub.answers(418), "HTTP status 418"),
    "500 for ever": (hub.answers(500), "can't answer now"),
    "a web page": (hub.page, "a web page"),
    "another length": (hub.claims(len(BODY) - 1), "bytes where"),
    "too long a length": (hub.claims(len(BODY) + 1), "bytes where"),
    "no length": (hub.no_length, "how long"),
    "other bytes": (hub.serves(BODY[:-1] + b"!"), "another file"),
    "packed": (hub.answers(200, b"x", Content_Encoding="gzip"), "packed"),
    "cut for ever": (hub.cuts(0), "broke off"),
    "stalled for ever": (hub.stalls(0), "does not answer"),
    "garbled for ever": (hub.garbles, "as a web server does"),
    "another part for ever": (hub.wrong_part(5), "another part"),
    "a part of nothing": (hub.answers(206, b"x", Content_Range="bytes nonsense"), "does not say which"),
    "redirect to nowhere": (hub.answers(302), "to nowhere"),
    "redirect to http": (hub.redirects("http://127.0.0.1:1/x"), "no plain https"),
    "redirect without a scheme": (hub.redirects("/elsewhere"), "no plain https"),
    "redirect to a file": (hub.redirects("file:///etc/passwd"), "no plain https"),
    "redirect with a password": (hub.redirects("https://me:secret@127.0.0.1/x"), "no plain https"),
    "redirect to nonsense": (hub.redirects("https://[nonsense"), "makes no sense"),
}


@pytest.mark.parametrize(("reply", "message"), REFUSED.values(), ids=REFUSED)
def test_a_fault_that_stays_is_told_and_leaves_no_file(place: Place, reply: Reply, message: str) -> None:
    with serving(otherwise=reply) as server, pytest.raises(ModelError, match=message) as found:
        place.pull(entry(server.url + "/m?signed=secret"))
    assert "secret" not in str(found.value) + " ".join(place.said)
    assert "\n" not in str(found.value)
    assert set(place.names) <= {"tiny-1.gguf.part", "tiny-1.gguf.part.from"}


def test_a_page_in_place_of_an_unknown_model_is_called_that(place: Place) -> None:
    told = hub.answers(200, hub.PAGE, Content_Type="application/octet-stream")
    with serving(otherwise=told) as server, pytest.raises(ModelError, match="a web page"):
        place.pull(entry(server.url + "/m", "", 0))
    assert place.names == []


def test_a_server_that_is_not_there(place: Place) -> None:
    with serving() as server:
        address = server.url
    with pytest.raises(ModelError, match="no connection"):
        place.pull(entry(address + "/m"))
    assert len(place.said) == QUICK.tries - 1


def test_what_was_kept_is_told_and_gone_on_with(place: Place) -> None:
    with (
        serving(*[hub.cuts(MIB)], otherwise=hub.answers(404)) as server,
        pytest.raises(ModelError, match="1 MiB are kept"),
    ):
        place.pull(entry(f"{server.url}/m"))
    part = place.folder / "tiny-1.gguf.part"
    assert part.read_bytes() == BODY[:MIB]
    note = place.folder / "tiny-1.gguf.part.from"
    with serving() as server:
        # Another port, so another address: that of the note has to follow.
        note.write_text(f'{server.url}/m\n"v1"\n')
        place.pull(entry(f"{server.url}/m"))
        assert server.ranges == [f"bytes={MIB}-"]
    assert place.is_whole()


def begun(place: Place, body: bytes, address: str, tag: str = '"v1"') -> None:
    """Leave what an earlier try would have left."""
    (place.folder / "tiny-1.gguf.part").write_bytes(body)
    (place.folder / "tiny-1.gguf.part.from").write_text(f"{address}\n{tag}\n")


@pytest.mark.parametrize(
    "body",
    [BODY[:MIB], BODY[:MIB][:-1] + b"!", bytes(MIB), BODY, BODY[:-1] + b"!", BODY + b"!", b"", b"G"],
    ids=["right", "one byte wrong", "zeros", "whole", "whole but wrong", "too long", "empty", "one byte"],
)
def test_whatever_an_earlier_try_left_the_file_is_right_in_the_end(place: Place, body: bytes) -> None:
    with serving() as server:
        begun(place, body, server.url + "/m")
        place.pull(entry(server.url + "/m"))
    assert place.is_whole()


def test_what_is_left_of_another_address_is_not_joined(place: Place) -> None:
    with serving() as server:
        begun(place, BODY[:MIB], "https://elsewhere.example/m")
        place.pull(entry(server.url + "/m"))
        assert server.ranges == [""]
    assert place.is_whole()


def test_without_a_sum_a_changed_file_is_fetched_anew(place: Place) -> None:
    """The server's new version must not be joined to what is there of the old one."""
    other = hub.gguf(template="{{ '<|im_start|>' }} 2")
    with running(Hub(other, otherwise=hub.serves(other, '"v2"'))) as server:
        begun(place, BODY[:MIB], server.url + "/m")
        found = place.pull(entry(server.url + "/m", "", 0))
    assert (place.folder / "tiny-1.gguf").read_bytes() == other
    assert found.model.sha256 == hashlib.sha256(other).hexdigest()


def test_without_sum_and_version_a_cut_begins_anew(place: Place) -> None:
    with serving(hub.cuts(MIB, tag="")) as server:
        place.pull(entry(server.url + "/m", "", 0))
        assert server.ranges == ["", ""]
    assert (place.folder / "tiny-1.gguf").read_bytes() == BODY


def test_a_sum_that_nobody_knew_is_recorded_and_counts_from_then_on(place: Place) -> None:
    with serving() as server:
        found = place.pull(entry(server.url + "/m", "", 0))
        assert (found.model.sha256, found.model.size) == (SUM, len(BODY))
        assert found.hashed.startswith("recorded 20")
        assert shelf.read(str(place.folder))["tiny-1"] == found
        (place.folder / "tiny-1.gguf").unlink()
        server.otherwise = hub.serves(BODY[:-1] + b"!")
        with pytest.raises(ModelError, match="another file"):
            place.pull(entry(server.url + "/m", "", 0))


def test_without_a_sum_a_file_that_lacks_its_end_is_refused(place: Place) -> None:
    cut = BODY[:-100]
    with running(Hub(cut)) as server, pytest.raises(ModelError, match="cut off"):
        place.pull(entry(server.url + "/m", "", 0))
    assert place.names == []


@pytest.mark.parametrize(
    "address",
    [
        "https://me:secret@example.org/m",
        "ftp://example.org/m",
        "https:///m",
        "http://example.org/m",
        "https://example.org/a b",
        "https://[x/m",
    ],
)
def test_an_address_that_must_not_be_asked(place: Place, address: str) -> None:
    with pytest.raises(ModelError) as found:
        place.pull(entry(address))
    assert "secret" not in str(found.value)
    assert place.said == []


def test_a_full_disk_is_told_before_anything_is_fetched(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "SPARE", 1 << 60)
    with serving() as server, pytest.raises(ModelError, match=r"MiB free and .* are needed: make room"):
        place.pull(entry(server.url + "/m"))
    assert place.steps == []


def test_a_disk_that_fills_up_meanwhile_keeps_what_is_there(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with serving() as server, pytest.raises(ModelError, match="the disk is full"):
        place.pull(entry(server.url + "/m"))
    assert (place.folder / "tiny-1.gguf.part").read_bytes() == BODY


def test_a_folder_that_cannot_be_written(place: Place) -> None:
    missing = Place(place.folder / "none")
    with serving() as server, pytest.raises(ModelError, match="can't be locked"):
        missing.pull(entry(server.url + "/m"))


# Redirects, encryption and permissions


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> str:
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate")
    folder = tmp_path_factory.mktemp("tls")
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=localhost"
    command += f" -addext subjectAltName=DNS:localhost -days 2 -keyout {folder}/key -out {folder}/cert"
    subprocess.run(command.split(), check=True, capture_output=True)
    both = folder / "both.pem"
    both.write_bytes((folder / "key").read_bytes() + (folder / "cert").read_bytes())
    return str(both)


@pytest.fixture
def trusted(certificate: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("SSL_CERT_FILE", certificate)
    return certificate


def test_a_redirect_to_https_is_followed_and_gone_on_with(place: Place, trusted: str) -> None:
    with running(Hub(BODY, hub.cuts(MIB)), trusted) as store_:
        with serving(otherwise=hub.redirects(store_.url + "/blob?signature=abc")) as server:
            place.pull(entry(server.url + "/m"))
            assert len(server.requests) == 2
        assert [path for path, _ in store_.requests] == ["/blob?signature=abc"] * 2
        assert store_.ranges == ["", f"bytes={MIB}-"]
    assert place.is_whole()


def test_a_permission_goes_to_the_first_server_alone(place: Place, trusted: str) -> None:
    with running(Hub(BODY), trusted) as other:
        here = hub.redirects(other.url + "/blob")
        with serving(otherwise=here) as server:
            place.pull(entry(server.url + "/m"), token="s3cret")
            assert server.requests[0][1]["Authorization"] == "Bearer s3cret"
        assert "Authorization" not in other.requests[0][1]
    assert place.is_whole()


def test_a_redirect_within_one_server_keeps_the_permission(place: Place, trusted: str) -> None:
    with running(Hub(BODY, hub.redirects("/there", 307)), trusted) as server:
        place.pull(entry(server.url + "/m"), token="s3cret")
        assert [headers.get("Authorization") for _, headers in server.requests] == ["Bearer s3cret"] * 2


def test_redirects_in_a_circle_come_to_an_end(place: Place, trusted: str) -> None:
    with (
        running(Hub(BODY, otherwise=hub.redirects("/again")), trusted) as server,
        pytest.raises(ModelError, match="more than 5 times"),
    ):
        place.pull(entry(server.url + "/m"))


def test_a_redirect_back_to_no_encryption_is_refused(place: Place, trusted: str) -> None:
    with (
        serving() as plain,
        running(Hub(BODY, otherwise=hub.redirects(plain.url + "/m")), trusted) as server,
        pytest.raises(ModelError, match="no plain https"),
    ):
        place.pull(entry(server.url + "/m"))
    assert plain.requests == []


def test_a_server_that_nobody_vouches_for_is_not_asked(
    place: Place, certificate: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with running(Hub(BODY), certificate) as server, pytest.raises(ModelError, match="certificate"):
        place.pull(entry(server.url + "/m"), token="s3cret")
    assert server.requests == []


def test_an_offer_needs_no_more_than_its_row() -> None:
    one = entry("https://example.org/m")
    assert replace(one.model, sha256="").prompt == one.model.prompt
