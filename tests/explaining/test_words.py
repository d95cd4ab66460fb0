"""What is said about the words of a command, by what people type."""

from __future__ import annotations

import pytest

from caro.explaining import MAX_COMMAND_CHARS, Note, UnexplainableError, explain


def about(command: str, text: str) -> Note:
    """Return the first note on a word."""
    return next(note for note in explain(command).notes if note.text == text)


@pytest.mark.parametrize(
    ("command", "text", "says"),
    [
        ("tar -xzf a.tgz", "-z", "packed with gzip"),
        ("tar -xzf a.tgz", "-f a.tgz", "this archive"),
        ("tar xvf a.tar", "x", "unpacks"),
        ("tar cfz a.tgz b", "f a.tgz", "this archive"),
        ("tar cfz a.tgz b", "z", "packed with gzip"),
        ("tar --extract --file=a.tar", "--file=a.tar", "this archive"),
        ("ps aux", "x", "without a terminal"),
        ("head -5 a", "-5", "so many lines"),
        ("head -n5 a", "-n5", "so many lines"),
        ("tail -n +3 a", "-n +3", "from line N on"),
        ("find . -size +10M", "-size +10M", "more than 10 MiB"),
        ("find . -mtime -7", "-mtime -7", "changed less than 7 days ago"),
        ("find . -type d", "-type d", "a folder"),
        ("chmod 750 a", "750", "the group may read and run"),
        ("chmod u+x,o-w a", "u+x,o-w", "others may not write"),
        ("chmod o= a", "o=", "others may do nothing"),
        ("chmod 1777 a", "1777", "only owners may remove in it"),
        ("sed -i.bak 's/a/b/g' f", "-i.bak", "names a backup"),
        ("sed 's/a/b/g' f", "'s/a/b/g'", "puts 'b' for each 'a'"),
        ("sed -n '2,5p' f", "'2,5p'", "prints line 2 to line 5"),
        ("kill -9 7", "-9", "ends it at once"),
        ("kill -s HUP 7", "-s HUP", "read their settings anew"),
        ("git commit -am fix", "-a", "all changes"),
        ("git commit -am fix", "-m fix", "this message"),
        ("git -C /srv log -3", "-3", "so many commits"),
        ("docker compose up -d", "up", "makes and starts"),
        ("docker-compose down -v", "-v", "with their volumes"),
        ("ip addr add 10.0.0.1/24 dev eth0", "dev eth0", "the interface"),
        ("dd if=a of=b status=progress", "status=progress", "how far it is"),
        ("gcc -O2 -lm a.c", "-lm", "with this library"),
        ("parallel rm ::: a b", ":::", "run with each of these"),
        ("lsof -i :80", "-i :80", "network connections"),
        ("lsof -i -P", "-P", "ports as numbers"),
        ("lsof -i:80", "-i:80", "network connections"),
        ("journalctl -n 50 -b -1", "-b -1", "since the machine was started"),
        ("journalctl -fn50", "-n50", "the last lines"),
        ("make -j all", "all", "what is built"),
        ("make -j 8 all", "-j 8", "so many at the same time"),
        ("diff -U 3 a b", "a", "one of the two"),
        ("date +%F", "+%F", "in this form"),
        ("python3.12 -m venv .v", "python3.12", "runs Python programs"),
        ("/usr/bin/env bash", "/usr/bin/env", "other variables"),
        ("grep -e x y", "y", "where it looks"),
        ("grep x y", "x", "the pattern"),
        ("cp a b c/", "c/", "where it is copied to"),
        ("systemctl restart nginx", "restart", "stops and starts"),
        ("apt-get install -y jq", "-y", "yes to every question"),
        ("git status --help", "--help", "prints its help"),
        ("sort --rev a", "--rev", "in reverse order"),
    ],
)
def test_a_word_means_what_its_tool_makes_of_it(command: str, text: str, says: str) -> None:
    assert says in about(command, text).says


@pytest.mark.parametrize(
    ("command", "inner"),
    [
        ("sudo -u bob rm a", "rm"),
        ("sudo A=1 rm a", "rm"),
        ("sudo -p ask -u bob rm a", "rm"),
        ("parallel -j 4 rm ::: a b", "rm"),
        ("parallel 'rm {}' ::: a b", "rm"),
        ("env -i A=1 nice -n 5 rm a", "rm"),
        ("timeout -k 5 10s rm a", "rm"),
        ("ls | xargs -n 1 -P 4 rm", "rm"),
        ("find . -exec rm {} +", "rm"),
        ("find . -name x -ok rm {} \\; -print", "rm"),
        ("bash -c 'cd /tmp && rm a'", "rm"),
        ("ssh -p 22 host 'rm a'", "rm"),
        ("ssh host rm a", "rm"),
        ("su - bob -c 'rm a'", "rm"),
        ("docker run --rm -it -v a:/b debian rm a", "rm"),
        ("docker exec -u 0 box rm a", "rm"),
        ("kubectl exec -it pod -- rm a", "rm"),
        ("watch -n 2 'rm a'", "rm"),
        ("trap 'rm a' EXIT", "rm"),
        ("echo $(rm a)", "rm"),
        ("echo `rm a`", "rm"),
        ("diff <(rm a) b", "rm"),
        ("f() { rm a; }", "rm"),
        ("while true; do rm a; done", "rm"),
        ("for x in 1 2; do rm a; done", "rm"),
        ("if true; then rm a; fi", "rm"),
        ("case x in y) rm a;; esac", "rm"),
        ("(rm a)", "rm"),
        ("! rm a", "rm"),
        ("x=1 rm a", "rm"),
        ("cat <<E | rm a\ntext\nE", "rm"),
        ("sudo nohup xargs sh -c 'echo $(rm a)'", "rm"),
    ],
)
def test_what_runs_inside_is_explained_too(command: str, inner: str) -> None:
    note = about(command, inner)
    assert (note.kind, note.says) == ("program", "removes files for good")


@pytest.mark.parametrize(
    ("command", "text", "says"),
    [
        ("a | b", "|", "hands what it prints to"),
        ("a && b", "&&", "only if that went well"),
        ("a || b", "||", "only if that failed"),
        ("a; b", ";", "whatever came of it"),
        ("a &", "&", "background"),
        ("a > f", "> f", "writes what it prints into this file, from its beginning"),
        ("a >> f", ">> f", "adds what it prints to the end"),
        ("a 2>/dev/null", "2>/dev/null", "throws its errors away"),
        ("a 2>&1", "2>&1", "sends its errors to the same place as what it prints"),
        ("a < f", "< f", "reads its input from this file"),
        ("a <<< x", "<<< x", "is given this text"),
        ("cat <<E\nx\nE", "<<E", "the lines that follow"),
        ("A=1 a", "A=1", "for this command only"),
        ("A=1", "A=1", "sets the variable A"),
        ("echo $HOME", "$HOME", "your home folder"),
        ("echo ${x:-y}", "${x:-y}", "another text where that is empty"),
        ("echo ~/a", "~", "your home folder"),
        ("echo *.txt", "*.txt", "every name here that fits"),
        ("echo {a,b}", "{a,b}", "each of those in braces"),
        ("echo $((1+2))", "$((1+2))", "the result of this sum"),
        ("((i++))", "((i++))", "reckons"),
        ("[ -f a ]", "-f", "it is a plain file"),
        ("[[ a == b ]]", "==", "like this text"),
        ("a # why", "# why", "a remark"),
    ],
)
def test_the_shells_own_signs_are_explained(command: str, text: str, says: str) -> None:
    matching = [note for note in explain(command).notes if note.text == text and says in note.says]
    assert len(matching) == 1


def test_unknown_words_are_called_unknown_and_nothing_is_made_up() -> None:
    notes = explain("frobnicate --quux=3 -Z thing").notes
    assert [(note.kind, note.source) for note in notes[:3]] == [("unknown", "")] * 3
    assert all("does not know" in note.says for note in notes[:3])
    assert (notes[3].kind, notes[3].says) == ("operand", "is given to it")
    assert about("ffmpeg -vbr on a.webm", "-vbr").kind == "unknown"
    bundle = explain("ls -lJ").notes
    assert [(note.text, note.kind) for note in bundle] == [
        ("ls", "program"),
        ("-l", "option"),
        ("-J", "unknown"),
    ]
    assert about("git frobnicate", "frobnicate").kind == "unknown"


def test_behind_an_unknown_option_no_word_is_taken_for_more_than_is_known() -> None:
    grep = {note.text: note.says for note in explain("grep --quux bar x").notes}
    assert grep["bar"] == "the value of that option, or what it works on"
    assert grep["x"] == "what it works on"
    assert {note.text: note.says for note in explain("cat --quux bar x").notes}["x"] == "a file to print"
    assert about("sudo --quux rm a", "rm").kind == "program"
    assert about("git commit --quux x y", "y").says == "only these files"
    assert about("openssl rand --quux x y", "y").says == "what it works on"
    assert about("git --quux status", "status").kind == "subcommand"


def test_a_script_of_ones_own_is_not_taken_for_a_tool_of_that_name() -> None:
    assert "can't tell what it does" in about("./ls -l", "./ls").says
    assert about("/bin/ls -l", "/bin/ls").says == about("ls -l", "ls").says


def test_a_name_that_is_no_word_of_the_command_is_left_alone() -> None:
    assert about("$EDITOR a", "$EDITOR").kind == "program"
    assert about("echo -- -n", "-n").kind == "operand"
    assert about("echo hi -q", "-q").kind == "operand"


def test_depth_shows_what_belongs_to_what() -> None:
    notes = explain("sudo git push -f | tee a").notes
    assert [(note.text, note.depth) for note in notes] == [
        ("sudo", 0), ("git", 1), ("push", 2), ("-f", 2), ("|", 0), ("tee", 0), ("a", 1),
    ]  # fmt: skip


def test_places_point_into_the_command() -> None:
    command = "find . -name '*.log' -exec gzip -9 {} + > \"$HOME/out\" && tar -xvf a -C b"
    places = {note.text: command[note.start : note.end] for note in explain(command).notes}
    assert (places.pop("-x"), places.pop("-v"), places.pop("-f a")) == ("x", "v", "f a")
    assert places.pop("$HOME") == '"$HOME/out"'
    assert all(text == there for text, there in places.items())


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ("", "it is empty"),
        ("  \n", "it is empty"),
        ("ls (", "not valid shell syntax"),
        ("if true; then", "not valid shell syntax"),
        ("# only a remark", "it holds no command"),
        ("x" * (MAX_COMMAND_CHARS + 1), "longer than"),
    ],
)
def test_what_is_no_command_is_not_explained(command: str, why: str) -> None:
    with pytest.raises(UnexplainableError, match=why):
        explain(command)


def test_too_many_words_are_told_to_be_too_many() -> None:
    explained = explain("ls " + "a " * 1500)
    assert not explained.complete
    assert explain("ls a").complete
