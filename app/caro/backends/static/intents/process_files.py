"""Intents about the ports and files that processes hold."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.programs import ACCOUNTS, PROGRAMS
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def of_account(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the open files of an account, or of the program that goes by the name."""
    name = str(values["who"])
    program = "user" not in values and name in PROGRAMS and name not in ACCOUNTS
    return f"lsof -{'c' if program else 'u'} {quote(name)}"


INTENTS = (
    intent(
        "process.on_port",
        say=(
            "process port {port:port}",
            "(usage|using|listening|run|running|owner|occupying|bound|program|application|app|service) port {port:port}",
            "port {port:port} (usage|busy|taken|open|occupied)",
            "pid port {port:port}",
            "!check port {port:port} (usage|free)",
            "lsof port {port:port}",
            "listening {port:port}",
            "!on port {port:port}",
        ),
        run={"gnu": "lsof -i :{port}", "bsd": "lsof -i :{port}"},
        yes={
            "which process is using port 8080": "lsof -i :8080",
            "what is listening on port 3000": "lsof -i :3000",
            "find the pid of the process on port 5432": "lsof -i :5432",
        },
        no=(
            "kill the process on port 8080",
            "is port 22 open on example.com",
            "open port 80 in the firewall",
        ),
        also="item whatever process listening usage run pid name id owner open using tcp program service server application app busy local running",
    ),
    intent(
        "process.using_file",
        say=(
            "(process|program) (usage|open|accessed|lock|holding|locking|!using|has) {file:file} [open]",
            "(usage|lock|locked|locking|holding|fuser) file {file:file}",
            "process file {file:file}",
            "process file {file:file} open",
            "!who open {file:file}",
            "{file:file} (locked|open|usage|accessed) [by] process",
            "lsof {file:file}",
        ),
        run="lsof {file}",
        yes={
            "which process has data.db open": "lsof data.db",
            "which process is using /var/log/syslog": "lsof /var/log/syslog",
        },
        no=("open file.txt", "open files of process 12"),
        also="process open accessed usage file currently !using by lock locked",
    ),
    intent(
        "process.using_dir",
        say=(
            "process (usage|open|accessed|!using|!in) directory {dir:dir} [open]",
            "(open|accessed) file (in|under) [directory] {dir:path}",
            "process (preventing|blocking|keeping|holding) [unmount|busy] {dir:path} [busy|unmount]",
        ),
        run="lsof +D {dir}",
        yes={
            "list open files under /var/log": "lsof +D /var/log",
            "which processes are using the directory /mnt/data": "lsof +D /mnt/data",
        },
        no="which process uses file.txt",
        also="process open accessed usage file directory !using all busy",
    ),
    intent(
        "process.deleted_open",
        say=(
            "deleted (open|accessed) file",
            "(open|accessed|held) file deleted",
            "deleted file (still|process) (open|held|usage|accessed|!using)",
            "deleted file space",
        ),
        run="sudo lsof +L1",
        yes={
            "show deleted files that are still open": "sudo lsof +L1",
            "find deleted files still held open by processes": "sudo lsof +L1",
        },
        no=("delete the open file a.txt", "delete files"),
        also="still held process by but space usage disk open holding take",
    ),
    intent(
        "process.by_user_open_files",
        say=(
            "(open|accessed) file (by|of) user {who:account}",
            "file (open|accessed) by [user] {who:account}",
        ),
        run=of_account,
        yes={
            "open files of user alice": "lsof -u alice",
            "show the files opened by nginx": "lsof -c nginx",
        },
        no="list open files",
        also="user all",
    ),
    intent(
        "process.open_files_all",
        say=("!all (open|accessed) file", "open file list", "open file !machine", "lsof"),
        run="lsof",
        yes={"list all open files": "lsof"},
        no=("open file.txt", "how many files are open", "open files of process 3"),
        also="all open accessed file process",
    ),
)
