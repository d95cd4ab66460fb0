"""What ends on another machine is copied there, and what stands on a branch is not looked for in a folder."""

from pathlib import Path

import pytest

from caro.backends.static.finishing import overseas
from caro.backends.static.keeping import loses
from caro.backends.static.reading import read
from caro.domain import Environment


@pytest.mark.parametrize(
    ("command", "landed"),
    [
        ("cp a.sql db@10.0.0.3:/tmp/", "scp a.sql db@10.0.0.3:/tmp"),
        ("cp -r site web1:/srv", "scp -r site web1:/srv"),
        ("cp a.txt b.txt", "cp a.txt b.txt"),
        ("cp a.txt notes/12:30", "cp a.txt notes/12:30"),
        ("mv a.sql db@10.0.0.3:/tmp/", None),
        ("cp -n a.sql web1:/tmp", None),
        ("find . -name '*.sql' -exec cp {} web1:/tmp", None),
    ],
)
def test_a_transfer_to_another_machine_is_scp_or_nothing(command: str, landed: str | None) -> None:
    assert overseas(command) == landed


def test_a_branch_is_no_folder(tmp_path: Path) -> None:
    heads = tmp_path / ".git" / "refs" / "heads"
    heads.mkdir(parents=True)
    (heads / "main").write_text("0" * 40)
    reading = read("list all files in main", environment=Environment(cwd=str(tmp_path)))
    assert loses(reading, "find main -type f") is not None
    (tmp_path / "main").mkdir()
    assert loses(reading, "find main -type f") is None
