"""Intents about tags in git."""

from __future__ import annotations

from caro.backends.static.intents.git_words import git
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def tag_list(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the list of tags, in the wanted order."""
    out = "git tag"
    if "message" in values:
        out += " -n"
    if "version" in values:
        out += " --sort=-v:refname"
    elif "oldest" in values:
        out += " --sort=creatordate"
    elif any(k in values for k in ("sort", "newest", "recently", "date")):
        out += " --sort=-creatordate"
    pattern = values.get("pattern")
    if isinstance(pattern, str):
        out += f" --list '{pattern}'"
    elif isinstance(values.get("prefix"), str):
        out += f" --list '{values['prefix']}*'"
    return out


def tag_create(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the tag, annotated when it has a message."""
    tag = quote(values["tag"])
    out = f"git tag -a {tag}" if "msg" in values or "annotated" in values else f"git tag {tag}"
    if "msg" in values:
        out += f" -m {quote(str(values['msg']))}"
    return out + (f" {quote(values['ref'])}" if isinstance(values.get("ref"), str) else "")


INTENTS = (
    git(
        "push.tags",
        say=("push tag", "push tag upstream"),
        run="git push[[upstream? upstream]] --tags",
        yes={"push all tags": "git push --tags", "push tags to origin": "git push --tags"},
        no=("push changes", "list tags"),
        also="all local to remote origin github server tag",
    ),
    git(
        "tag.list",
        say=(
            "tag",
            "tag (sort|newest|oldest|recently) [date]",
            "tag (matching|starting|pattern) {pattern:glob}",
            "tag (starting|prefix) {prefix:ref}",
            "tag sort version",
        ),
        run=tag_list,
        yes={
            "list tags": "git tag",
            "show git tags sorted by date": "git tag --sort=-creatordate",
            "list tags matching v1.*": "git tag --list 'v1.*'",
        },
        no=("delete tag v1.0", "create tag v1.0", "push tags", "latest tag"),
        also="all local sort date created matching starting with pattern version by creation recently first exist name which have message messages order",
    ),
    git(
        "tag.count",
        say="count tag",
        run="git tag | wc -l",
        yes={"how many tags are there": "git tag | wc -l"},
        no="list tags",
        also="total there have all",
    ),
    git(
        "tag.create",
        say=(
            "tag (!this|!current|head|last) commit {tag:ref}",
            "tag commit {tag:gitref}",
            "tag head {tag:ref}",
            "(create|add) tag {tag:ref}",
            "tag (last|!current|newest|head) commit [as] {tag:ref}",
            "tag commit {ref:commit} (!as|!named) {tag:ref}",
            "(create|add) tag {tag:ref} (!on|!at|!for|commit) [commit] {ref:commit}",
            "tag !current commit as {tag:ref}",
            "(create|add) tag {tag:ref} (!with|message) [message] {msg:text}",
            "annotated tag {tag:ref} [message] {msg:text}",
            "(create|add) annotated tag {tag:ref}",
            "tag !as {tag:ref}",
            "tag (!this|!current|last|head) [commit] {tag:ref} message {msg:text}",
            "tag commit {tag:ref} message {msg:text}",
            "tag commit !as {tag:ref} message {msg:text}",
            "git tag {tag:ref}",
            "tag release {tag:ref}",
            "(create|add) lightweight tag {tag:ref}",
        ),
        run=tag_create,
        yes={
            "create a tag v1.0": "git tag v1.0",
            "create an annotated tag v1.0 with message 'first release'": "git tag -a v1.0 -m 'first release'",
            "tag commit abc1234 as v0.9": "git tag v0.9 abc1234",
        },
        no=("delete tag v1.0", "list tags", "push tag v1.0"),
        also="this new named annotated lightweight current last newest head commit message with on at for release git it this",
    ),
    git(
        "tag.delete",
        say=("delete tag {tag:ref} locally", "delete [local] tag {tag:ref}", "git tag delete {tag:ref}"),
        run="git tag -d {tag}",
        yes={"delete the tag v1.0": "git tag -d v1.0"},
        no=("delete the remote tag v1.0", "delete all tags"),
        also="local locally named",
    ),
    git(
        "tag.delete.both",
        say=(
            "delete tag {tag:ref} (local|locally) (remote|origin|remotely|server|github)",
            "delete tag {tag:ref} !here and (!on|!from) (remote|origin|server|github)",
        ),
        run="git tag -d {tag} && git push origin --delete {tag}",
        yes={"delete the tag v1.0 locally and on origin": "git tag -d v1.0 && git push origin --delete v1.0"},
        no=("delete the tag v1.0", "delete the remote tag v1.0"),
        also="both and from on here remote named",
    ),
    git(
        "tag.create.push",
        say=(
            "(create|add) tag {tag:ref} push [it]",
            "tag (head|!current|last|newest|!this) [commit] [as] {tag:ref} push",
        ),
        run="git tag {tag} && git push origin {tag}",
        yes={"create tag v2.1 and push it": "git tag v2.1 && git push origin v2.1"},
        no=("push tag v1.0", "create a tag v1.0", "push all tags"),
        also="new as to origin remote github named then commit tag current last newest head this",
    ),
    git(
        "tag.delete.remote",
        say=(
            "delete remote tag {tag:ref}",
            "delete tag {tag:ref} (!on|!from) (remote|origin|github|server)",
            "delete origin tag {tag:ref}",
        ),
        run="git push origin --delete {tag}",
        yes={"delete the remote tag v1.0": "git push origin --delete v1.0"},
        no="delete the tag v1.0",
        also="remote origin github server from on named",
    ),
    git(
        "tag.push",
        say=("push tag {tag:ref}", "push {tag:ref} tag"),
        run="git push origin {tag}",
        yes={"push tag v1.0 to origin": "git push origin v1.0"},
        no=("push all tags", "push branch dev"),
        also="to origin remote github server single only",
    ),
    git(
        "tag.show",
        say=(
            "!show tag {tag:ref}",
            "!information tag {tag:ref}",
            "tag {tag:ref} (message|contents|annotation)",
        ),
        run="git show {tag}",
        yes={"show tag v1.0": "git show v1.0"},
        no=("list tags", "delete tag v1.0"),
        also="message contents annotation for of",
    ),
    git(
        "tag.checkout",
        say=(
            "(checkout|change) tag {tag:ref}",
            "(checkout|change) [commit] (detached|detach) {tag:ref}",
            "checkout commit {tag:commit}",
            "(go|change) ago to commit {tag:commit}",
            "change !to commit {tag:commit}",
        ),
        run="git switch --detach {tag}",
        yes={
            "checkout tag v1.0": "git switch --detach v1.0",
            "checkout commit abc1234": "git switch --detach abc1234",
        },
        no=("checkout branch dev", "list tags"),
        also="to commit head detached detach at state temporarily specific in git",
    ),
)
