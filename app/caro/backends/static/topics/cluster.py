"""Requests about a Kubernetes cluster: pods, deployments and their kin, by name and namespace."""

from __future__ import annotations

from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause
    from caro.domain import Environment

PLURALS = {"ingress": "ingresses", "pvc": "pvc"}
OWN = frozenset(("pod", "deployment", "namespace", "configmap", "ingress", "statefulset", "daemonset", "pvc"))
"""Kinds that no other tool has."""
SHOWN = (("wide", " -o wide"), ("yaml", " -o yaml"), ("json", " -o json"), ("labels", " --show-labels"),
         ("follow", " -w"), ("sort.time", " --sort-by=.metadata.creationTimestamp"))  # fmt: skip
ROLLOUTS = {"do.restart": "restart", "do.undo": "undo", "do.status": "status", "do.history": "history"}
MANY = ("tool", "kind", "ask", "name", "all", "do")


def command(clauses: list[Clause], reading: Reading, environment: Environment) -> str | None:
    """Return the `kubectl` for the clauses, or None when they do not make one."""
    said: dict[str, Clause] = {}
    kinds: list[str] = []
    names: list[str] = []
    for clause in clauses:
        feature = clause.feature
        group, _, kind = feature.partition(".")
        if feature in said and group not in MANY:
            return None
        said.setdefault(feature, clause)
        if group in ("kind", "name") and kind:
            kinds.append(kind)
        if group == "name":
            names += [quote(str(value)) for value in clause.values]
    kinds, names = list(dict.fromkeys(kinds)), list(dict.fromkeys(names))
    if any("=" in name for name in names):
        return None  # a condition, "status.phase=Failed", is no name
    if "namespace" in said:
        kinds = [kind for kind in kinds if kind != "namespace"]
    tool = not {item.concept for item in reading.items}.isdisjoint(("kubectl", "kubernetes", "k8s"))
    if "place" in said and "namespace" not in said:
        said["namespace"] = said["place"]
    spoken = {feature for feature in said if feature.partition(".")[0] not in ("tool", "kind", "ask")}
    if set(kinds) == {"pod", "namespace"} and spoken == {"name.pod"} and len(names) == 1:
        return f"kubectl get pods -A --field-selector metadata.name={names[0]}"
    if not (tool or OWN & set(kinds) or "namespace" in said) or len(kinds) > 1 or len(names) > 1:
        return None
    does = [feature for feature in said if feature.startswith("do.")]
    rest = {
        f
        for f in said
        if f.partition(".")[0] not in ("tool", "kind", "name", "ask", "do", "namespace", "place")
    }
    where = f" -n {quote(str(said['namespace'].values[-1]))}" if "namespace" in said else ""
    where = " -A" if "all.namespaces" in said else where
    rest -= {"all.namespaces"}
    if len(does) > 1:
        return None
    kind, name = kinds[0] if kinds else "", names[0] if names else ""
    out = _look(kind, name, said, rest) if not does else _do(does[0], kind, name, said, rest)
    if out is None:
        return None
    head, bar, tail = out.partition(" |")
    if " -- " in head:
        front, dashes, inner = head.partition(" -- ")
        return f"{front}{where}{dashes}{inner}"
    extra = ""
    for flag in (" -o ", " --no-headers", " --show-labels", " -w", " --sort-by"):
        if flag in head:
            head, extra = head[: head.index(flag)], head[head.index(flag) :]
            break
    return f"{head}{where}{extra}{bar}{tail}"


def _look(kind: str, name: str, said: dict[str, Clause], rest: set[str]) -> str | None:
    """Return the `kubectl get` that lists what is said."""
    if not kind or rest - {f for f, _ in SHOWN} - {"selector", "count", "state.not", "state.running"}:
        return None
    plural = PLURALS.get(kind, kind + "s")
    out = f"kubectl get {plural if not name else f'{kind} {name}'}"
    if "selector" in said:
        out += f" -l {quote(str(said['selector'].values[-1]))}"
    if "state.not" in said or "state.running" in said:
        if kind != "pod" or name:
            return None
        if "state.not" in said:
            out += " --field-selector=status.phase!=Running"
    for feature, option in SHOWN:
        out += option if feature in said else ""
    if "count" in said:
        return f"{out} --no-headers | wc -l"
    return out


def _do(verb: str, kind: str, name: str, said: dict[str, Clause], rest: set[str]) -> str | None:
    """Return what does something with one object."""
    if verb == "do.apply":
        if "file" in said and rest == {"file"}:
            return f"kubectl apply -f {quote_path(str(said['file'].values[-1]))}"
        return None
    if verb == "do.delete" and "file" in said and not name:
        return f"kubectl delete -f {quote_path(str(said['file'].values[-1]))}" if rest == {"file"} else None
    if verb == "do.top" and (not kind or kind in ("pod", "node")) and not rest:
        return f"kubectl top {kind or 'pod'}{'' if name else 's'}{' ' + name if name else ''}"
    if not name and verb == "do.logs" and kind == "pod" and "selector" in rest:
        logs = _logs(kind, "", said, rest - {"selector"})
        tail = "" if "n" in rest else " --tail=-1"  # of many pods kubectl shows but a few lines
        return f"{logs.rstrip()} -l {quote(str(said['selector'].values[-1]))}{tail}" if logs else None
    if not name:
        return None
    if verb in ("do.logs", "do.previouslogs") and kind in ("", "pod", "deployment", "job"):
        return _logs(kind, name, said, rest | ({"previous"} if verb == "do.previouslogs" else set()))
    if verb == "do.forward" and kind in ("", "pod", "service", "deployment"):
        return _forward(kind, name, said, rest)
    if verb == "do.scale" and rest == {"number"}:
        return f"kubectl scale {kind or 'deployment'} {name} --replicas={said['number'].values[-1]}"
    if verb == "do.shell" and kind in ("", "pod") and not rest:
        return f"kubectl exec -it {name} -- sh"
    if verb in ROLLOUTS and kind in ("deployment", "statefulset", "daemonset"):
        if rest - {"nodown", "version.undo"} or ("version.undo" in rest and verb != "do.undo"):
            return None
        return f"kubectl rollout {ROLLOUTS[verb]} {kind} {name}"
    if not kind or rest - {"force"}:
        return None
    if verb == "do.delete":
        return f"kubectl delete {kind} {name}{' --force' if 'force' in said else ''}"
    if verb in ("do.describe", "do.edit") and not rest:
        return f"kubectl {verb[3:]} {kind} {name}"
    if verb in ("do.cordon", "do.drain") and kind == "node":
        return f"kubectl {verb[3:]} {name}{' --ignore-daemonsets' if verb == 'do.drain' else ''}"
    if verb == "do.create" and kind == "namespace":
        return f"kubectl create namespace {name}"
    return None


def _logs(kind: str, name: str, said: dict[str, Clause], rest: set[str]) -> str | None:
    """Return the logs of a pod, a deployment or a job."""
    if rest - {"follow", "n", "since", "previous", "container"}:
        return None
    out = "kubectl logs"
    out += " -f" if "follow" in said else ""
    out += " --previous" if "previous" in rest else ""
    out += f" --tail={said['n'].values[-1]}" if "n" in said else ""
    if "since" in said:
        amount, seconds = said["since"].values[-1]
        total = int(amount * seconds)
        out += f" --since={total // 60}m" if total % 60 == 0 else f" --since={total}s"
    if "container" in said:
        out += f" -c {quote(str(said['container'].values[-1]))}"
    return f"{out} {name if kind in ('', 'pod') else f'{kind}/{name}'}"


def _forward(kind: str, name: str, said: dict[str, Clause], rest: set[str]) -> str | None:
    """Return what makes a port of the cluster one of this machine."""
    target = {"": name, "pod": name, "service": f"svc/{name}", "deployment": f"deployment/{name}"}[kind]
    if rest == {"ports"}:
        ports = ":".join(str(value) for value in said["ports"].values)
    elif rest == {"port"}:
        ports = f"{said['port'].values[-1]}:{said['port'].values[-1]}"
    else:
        return None
    return f"kubectl port-forward {target} {ports}"
