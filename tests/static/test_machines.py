"""Requests about a machine, its accounts, services and network whose answer once left a part of them out."""

from __future__ import annotations

import subprocess

import pytest

from caro.backends.static import StaticBackend
from caro.domain import Environment, Request, Suggestion


def ask(query: str, dialect: str = "gnu") -> str | None:
    platform = "macos" if dialect == "bsd" else "linux"
    environment = Environment(platform=platform, dialect=dialect, may_look=False)  # type: ignore[arg-type]
    found = StaticBackend().suggest(Request(query, environment), 1e18)
    return found.command if isinstance(found, Suggestion) else None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "allow tcp port 8443 through ufw from 10.0.0.0/8",
            "sudo ufw allow from 10.0.0.0/8 to any port 8443 proto tcp",
        ),
        (
            "deny tcp port 25 from 1.2.3.4",
            "sudo ufw deny from 1.2.3.4 to any port 25 proto tcp",
        ),
        ("block port 22 from 10.0.0.9", "sudo ufw deny from 10.0.0.9 to any port 22"),
        ("is port 22 blocked on web1", "nc -zv web1 22"),
        ("block tcp port 22 on web1", None),
        ("close port 22 from 10.0.0.9", None),
    ],
)
def test_a_port_that_is_to_be_blocked_is_not_asked(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("start redis if it's down", "systemctl is-active --quiet redis || sudo systemctl start redis"),
        (
            "restart apache2 if it isn't running",
            "systemctl is-active --quiet apache2 || sudo systemctl restart apache2",
        ),
        ("if nginx isn't running, start it", None),
        ("is nginx running, if not start it", None),
        ("why is nginx not running", "journalctl -xeu nginx"),
    ],
)
def test_an_order_that_hangs_on_a_state_keeps_its_condition(query: str, command: str | None) -> None:
    assert ask(query) == command


IN_GROUP = "getent group {} | cut -d: -f4 | tr ',' '\\n' | xargs -r getent passwd | grep '/{}$' | cut -d: -f1"


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("show the users in the sudo group who have a bash shell", IN_GROUP.format("sudo", "bash")),
        ("members of the docker group whose shell is zsh", IN_GROUP.format("docker", "zsh")),
        ("members of the docker group whose shell is /bin/dash", None),
        ("users with a zsh shell", "grep '/zsh$' /etc/passwd | cut -d: -f1"),
        ("what is my login shell", 'echo "$SHELL"'),
    ],
)
def test_the_shell_that_was_named_is_heeded(query: str, command: str | None) -> None:
    assert ask(query) == command


def looking(query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, Environment()), 1e18)
    return found.command if isinstance(found, Suggestion) else None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("list users whose uid is 1000 or above", "awk -F: '$3 >= 1000 {print $1}' /etc/passwd"),
        ("users with uid 500 or below", "awk -F: '$3 <= 500 {print $1}' /etc/passwd"),
        ("which login shell do I have", 'echo "$SHELL"'),
    ],
)
def test_accounts_by_number_take_the_bound_in(query: str, command: str) -> None:
    assert looking(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("is docker installed", "command -v docker"),
        ("is nginx installed", "dpkg -s nginx"),
        ("is the package docker installed", "dpkg -s docker"),
    ],
)
def test_a_program_that_is_no_package_of_its_name_is_looked_for(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "show pid, user and command of every process sorted by start time",
            "ps -eo pid,user:20,args --sort=start_time",
        ),
        (
            "find processes of user deploy older than 2 hours and show their pids and commands",
            "ps -u deploy -o pid,etimes,args | awk 'NR == 1 || $2 > 7200'",
        ),
        (
            "show the command and memory of all java processes",
            "ps -eo %mem,comm,args | awk 'NR == 1 || $2 == \"java\"'",
        ),
        (
            "find the oldest running process of user postgres and print its start time",
            "ps -u postgres -o pid,user:20,%cpu,%mem,etime,lstart,args --sort=start_time | head -n 2",
        ),
        ("threads of each process, top 10", "ps -eo pid,nlwp,args --sort=-nlwp | head -n 11"),
        (
            "list the parent pid of every nginx process",
            "ps -eo pid,ppid,comm,args | awk 'NR == 1 || $3 == \"nginx\"'",
        ),
        ("show me the priority of all processes", "ps -eo pid,ni,args"),
        ("who runs the most processes", None),
        ("list the pids of all java processes of user bob", "pgrep -u bob -x java"),
    ],
)
def test_the_columns_of_processes_that_are_named_are_shown(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("which processes listen on ports below 1024", "sudo ss -tulnp 'sport < :1024'"),
        ("list listening ports 1024 and up", "ss -tuln 'sport >= :1024'"),
        (
            "processes listening on ports 80, 443 and 8080",
            "sudo ss -tulnp '( sport = :80 or sport = :443 or sport = :8080 )'",
        ),
        (
            "list processes listening on ports 80 or 443 together with their user",
            "sudo lsof -nP -iTCP:80,443 -sTCP:LISTEN",
        ),
        ("what uses port 80 and 443", "sudo ss -tulnp '( sport = :80 or sport = :443 )'"),
        ("is port 80 or 443 open on web1", 'for port in 80 443; do nc -zv -w 3 web1 "$port"; done'),
        ("kill the processes on ports 80 and 443", None),
    ],
)
def test_several_ports_and_bounds_of_ports_are_heeded(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "on each of db1, db2 and db3 show free memory and disk usage of /var",
            'for host in db1 db2 db3; do echo "== $host"; ssh "$host" \'free -h; df -h /var\'; done',
        ),
        (
            "for each host in hosts.txt, ssh in and print its hostname and uptime",
            'while read -r host; do echo "== $host"; ssh -n "$host" uptime; done < hosts.txt',
        ),
        (
            "ping all servers in s.txt and show only those that respond",
            'while read -r host; do ping -c 1 -W 1 "$host" > /dev/null 2>&1 && echo "$host"; done < s.txt',
        ),
        (
            "for ports 80, 443 and 8080 tell me whether they are open on 10.0.0.7",
            'for port in 80 443 8080; do nc -zv -w 3 10.0.0.7 "$port"; done',
        ),
        ("ping every host from 10.0.0.1 to 10.0.1.20", None),
        ("scp app.conf to web1 and web2", 'for host in web1 web2; do scp app.conf "$host":; done'),
        ("copy app.conf to dir1 and dir2", None),
        ("copy a.txt and b.txt to backup", "cp a.txt b.txt backup"),
        ("copy a.txt to backup and b.txt", "cp a.txt b.txt backup"),
        ("restart nginx and redis", None),
        ("disk usage of dir1 and dir2", None),
        ("count the hosts in hosts.txt", None),
    ],
)
def test_several_machines_are_each_asked(query: str, command: str | None) -> None:
    assert ask(query) == command


def test_what_asks_several_machines_is_a_command_line_of_bash() -> None:
    from caro.backends.static.intents.network_many import INTENTS

    lines = [command for row in INTENTS for command in row.yes.values()]
    for line in lines:
        subprocess.run(["bash", "-n", "-c", line], check=True)


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("watch the free disk space every 5 seconds", "watch -n 5 df -h"),
        ("every 30 seconds show who is logged in", "watch -n 30 who"),
        (
            "print the top 5 processes by cpu every 3 seconds",
            "watch -n 3 'ps aux --sort=-%cpu | head -n 6'",
        ),
        (
            "every minute, print the load average with the time",
            "while true; do date; uptime; sleep 60; done",
        ),
        (
            "log the cpu temperature to temp.log every 10 seconds until I stop it",
            "while true; do sensors >> temp.log; sleep 10; done",
        ),
        (
            "append the load average with the time to load.log every 5 minutes",
            "while true; do { date; uptime; } >> load.log; sleep 300; done",
        ),
        ("list each file every day", None),
        ("restart nginx every 5 minutes", None),
    ],
)
def test_a_look_is_taken_again_and_again(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("retry ./deploy.sh until it succeeds", "until ./deploy.sh; do sleep 1; done"),
        (
            "run make test every 5 seconds until it passes, at most 10 times",
            "for i in {1..10}; do make test && break; sleep 5; done",
        ),
        (
            "retry curl http://localhost:8080/health every 2 seconds until it returns 200",
            "until [ \"$(curl -s -o /dev/null -w '%{http_code}' http://localhost:8080/health)\" = 200 ]; "
            "do sleep 2; done",
        ),
        ("retry rm -rf build until it works", None),
        ("retry the download until it works", None),
    ],
)
def test_a_command_line_is_tried_until_it_succeeds(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "rsync ./site to web1:/var/www deleting files that no longer exist locally",
            "rsync -av --delete ./site/ web1:/var/www/",
        ),
        ("sync src to /backup without deleting", None),
        ("sync ./site to web1:/var/www and delete the local files", None),
        ("delete the local files", None),
        ("delete all local changes", "git reset --hard"),
        ("sync src/ to /backup/ deleting extra files", "rsync -av --delete src/ /backup/"),
    ],
)
def test_only_what_is_gone_from_the_source_is_deleted(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("ping 8.8.8.8 once with a timeout of 2 seconds", "ping -c 1 -W 2 8.8.8.8"),
        ("show the headers of https://example.com and follow redirects", "curl -LI https://example.com"),
        ("tunnel local port 5433 to port 5432 on db1 through bastion", "ssh -N -L 5433:db1:5432 bastion"),
        ("show the subject and issuer of cert.pem", "openssl x509 -in cert.pem -noout -subject -issuer"),
        ("subject of mail.txt", None),
        ("show all timers and when they next run", "systemctl list-timers --all"),
        ("set the nice value of process 5512 to 10", "sudo renice -n 10 -p 5512"),
        ("show the ipv6 address of eth0", "ip -6 addr show eth0"),
        ("users not logged in", None),
        (
            "show the memory usage of nginx in MB",
            "ps -C nginx -o rss= | awk '{sum += $1} END {printf \"%.1f MB\\n\", sum / 1024}'",
        ),
    ],
)
def test_what_is_said_of_hosts_and_processes_is_kept(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("filesystems at least 80% full", "df -hP | awk 'NR == 1 || $5 + 0 >= 80'"),
        (
            "filesystems using more than 1 TB with less than 10 GB free",
            "df -P -BG | awk 'NR == 1 || ($4 + 0 < 10 && $3 + 0 > 1024)'",
        ),
        ("show filesystems using more than 10GB", "df -P -BG | awk 'NR == 1 || $3 + 0 > 10'"),
        ("files larger than 10 GB", "find . -type f -size +10G"),
    ],
)
def test_file_systems_are_kept_by_all_marks(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("scan 10.0.0.0/24 for hosts with port 22 open", "nmap -p 22 --open 10.0.0.0/24"),
        (
            "show the redirect chain of http://example.com",
            "curl -sIL http://example.com | grep -iE '^(HTTP|location)'",
        ),
        ("show the open files of nginx", "lsof -c nginx"),
        ("open files of user postgres", "lsof -u postgres"),
        ("show the working directory of all bash processes", None),
        ("show the partitions of /dev/sda", "lsblk /dev/sda"),
        ("disk usage of /dev/sda1", "df -h /dev/sda1"),
        ("how much space does /var/log use", "du -sh /var/log"),
        ("size of *.log", "du -sh *.log"),
        ("is ntp synchronized", "timedatectl show -p NTPSynchronized"),
        ("synchronize the system clock", "sudo timedatectl set-ntp true"),
        ("when did bob last change his password", "sudo chage -l bob"),
        ("make bob's password expire in 90 days", "sudo chage -M 90 bob"),
    ],
)
def test_what_is_looked_at_is_what_was_named(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("copy patch.tar to /tmp on app1 through bastion.example.com", None),
        ("copy disk.img to /mnt/store/disk.img with holes for the zeros", None),
        ("where's node on disk? 'no node here' otherwise", None),
        ("what uses the tcp ports 5000 to 5010?", "sudo ss -tlnp 'sport >= :5000 and sport <= :5010'"),
        ("users whose shell is bash or zsh", None),
        ("display all processes as a forest with pid, parent pid and name", None),
        ("all non-root processes with pid, user and command name", None),
        ("accounts with bash or zsh as shell", None),
        ("processes with only pid and arguments", "ps -eo pid,args"),
        ("programs by their total memory, in MB", None),
        ("expire monica's password now", None),
        ("list links as systemd-networkd sees them", None),
    ],
)
def test_words_that_are_no_machine_no_account_and_no_program_are_not_taken_for_one(
    query: str, command: str | None
) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("upload backup.tgz to ftp.example.com with user bob", None),
        ("upload backup.tgz to web.example.com with user bob", "scp backup.tgz bob@web.example.com:"),
        (
            "keep an ssh tunnel open from local 8080 to 10.0.0.3:80 through bob@gate.example.com",
            "ssh -N -L 8080:10.0.0.3:80 bob@gate.example.com",
        ),
        ("who was logged in yesterday", "last --since yesterday --until today"),
        ("who is logged in", "who"),
        ("when did bob last log in", "last bob"),
        ("drop packets from 10.0.0.9", None),
        ("remove empty groups", None),
        ("bring all interfaces down", None),
        ("limit the size of app.log to 30 percent", None),
    ],
)
def test_what_is_to_be_done_is_no_look_and_no_other_protocol(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("list all processes with ppid 1", "ps --ppid 1 -o pid,user:20,%cpu,%mem,args"),
        ("which program runs as pid 1", "ps -fp 1"),
        ("which process started process 1234", "ps -o ppid= -p 1234"),
        ("last twenty failed logins", "sudo lastb -n 20"),
        ("what's the highest possible pid?", None),
        ("processes of this terminal", None),
        ("list listening unix sockets", None),
        ("mount all filesystems listed in /etc/fstab", None),
        ("mount points with type nfs", "df -hT -t nfs"),
        ("ram usage in megabyte", "free -m"),
        ("who is logged in and what are they doing?", "w"),
        ("upgrade all packages on fedora", None),
        ("limit my shell to 500 processes", None),
        ("how many files may I open?", None),
        ("let job 1 run in the background", None),
        ("if .env is missing copy .env.example there", None),
        ("show the service name of port 993", "getent services 993"),
    ],
)
def test_a_lost_word_does_not_turn_the_request(query: str, command: str | None) -> None:
    assert ask(query) == command
