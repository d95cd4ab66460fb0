"""Programs that print credentials or data which they keep: what comes out must not leave the machine."""

from __future__ import annotations

# name -> words that must all be among the first arguments; several ways are separated by `|`
_KEEPERS: dict[str, str] = {
    "security": "dump-keychain|find-generic-password|find-internet-password|export",
    "secret-tool": "lookup|search",
    "pass": "*",
    "gopass": "show|cat",
    "op": "item get|read|document get",
    "bw": "get|list|export",
    "lpass": "show|export",
    "vault": "kv get|read|token",
    "aws": "secretsmanager get-secret-value|ssm get-parameter|ssm get-parameters|ecr get-login-password|"
    "configure export-credentials|sts get-session-token|configure get",
    "gcloud": "auth print-access-token|auth print-identity-token|secrets versions|auth application-default",
    "az": "account get-access-token|keyvault secret|ad sp",
    "gh": "auth token",
    "glab": "auth token",
    "heroku": "auth:token|config",
    "kubectl": "config view --raw|get secret|get secrets|describe secret",
    "oc": "whoami -t|get secret|get secrets",
    "git": "credential fill",
    "docker": "swarm join-token",
    "npm": "token|config get",
    "gpg": "--export-secret-keys|--export-secret-key|--export-secret-subkeys",
    "ssh-keygen": "-y",
    "keyctl": "print|read|pipe",
    "doppler": "secrets",
    "chamber": "read|export",
    "sops": "-d|--decrypt|decrypt",
    "ansible-vault": "view|decrypt",
    "mysqldump": "*",
    "pg_dump": "*",
    "pg_dumpall": "*",
    "mongodump": "*",
    "scrot": "*",
}


def keeps_secrets(name: str, words: list[str]) -> bool:
    """Whether the command prints credentials, or data that is nobody else's business."""
    ways = _KEEPERS.get(name)
    if ways is None:
        return False
    return any(way == "*" or set(way.split()) <= set(words[:6]) for way in ways.split("|"))
