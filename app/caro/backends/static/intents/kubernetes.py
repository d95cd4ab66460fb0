"""Intents about Kubernetes, with kubectl."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

K = "kubectl kubernetes k8s cluster in of named namespace"
ANY = "(kubectl|kubernetes|k8s)"


def pod_logs(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the logs of a pod."""
    out = "kubectl logs" + (" -f" if {"follow", "tail"} & values.keys() else "")
    if isinstance(values.get("n"), int):
        out += f" --tail={values['n']}"
    elif "last" in values and "line" not in values:
        return None  # "previous" may mean the container before, and "last" the newest lines
    namespace = f" -n {quote(str(values['ns']))}" if isinstance(values.get("ns"), str) else ""
    return f"{out} {quote(str(values['pod']))}{namespace}"


def pods_sorted(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the pods in the order of how often their first container was started again."""
    where = (
        " -A"
        if "all" in values
        else f" -n {quote(str(values['ns']))}"
        if isinstance(values.get("ns"), str)
        else ""
    )
    return f"kubectl get pods{where} --sort-by='.status.containerStatuses[0].restartCount'"


INTENTS = (
    intent(
        "k8s.pod.restarts",
        (
            "pod (!with|!by) most (restarts|restart)",
            "pod most (restarts|restart)",
            "pod sort (restarts|restart) [count]",
            "pod (restarts|restart) count",
            "!show (restarts|restart) pod namespace {ns:ref}",
            "!show (restarts|restart) pod",
            "pod sort (restarts|restart) [count] namespace {ns:ref}",
            "pod most (restarts|restart) namespace {ns:ref}",
            "count (restarts|restart) pod",
            "count (restarts|restart) each pod",
        ),
        pods_sorted,
        {
            "pods sorted by restart count": "kubectl get pods --sort-by='.status.containerStatuses[0].restartCount'",
            "which pods in all namespaces have the most restarts": "kubectl get pods -A --sort-by='.status.containerStatuses[0].restartCount'",
        },
        ("restart the pod web-1", "restart all pods", "list pods", "restart the pods in namespace web"),
        also=K + " all across of sort by with most count highest show",
    ),
    intent(
        "k8s.events",
        (
            f"{ANY} (event|events) [sort] time",
            f"recently {ANY} (event|events)",
            "(event|events) namespace {ns:ref} [sort] [time]",
            f"{ANY} (event|events) namespace {{ns:ref}} [sort] [time]",
            "cluster (event|events) [sort] time",
            "(event|events) sort time",
        ),
        "kubectl get events --sort-by=.lastTimestamp[[all? -A]][[ns? -n {ns}]]",
        {
            "recent kubernetes events": "kubectl get events --sort-by=.lastTimestamp",
            "kubernetes events in namespace prod by time": "kubectl get events --sort-by=.lastTimestamp -n prod",
        },
        ("events in the journal", "describe pod web-1", "list pods"),
        also=K + " all across sort time by last newest recently date",
    ),
    intent(
        "k8s.pods_on_node",
        ("pod !on node {node:ref}", "pod run node {node:ref}", "pod node {node:ref}"),
        "kubectl get pods -A --field-selector spec.nodeName={node}",
        {"pods on node worker-2": "kubectl get pods -A --field-selector spec.nodeName=worker-2"},
        ("list nodes", "pods in namespace web", "describe node worker-2"),
        also=K + " all run running on scheduled which",
    ),
    intent(
        "k8s.pod",
        ("pod", "!show pod", "pod (!in|namespace) {ns:ref}", "pod namespace {ns:ref}", f"{ANY} pod"),
        "kubectl get pods[[all? -A]][[wide? -o wide]][[follow? -w]][[ns? -n {ns}]]",
        {
            "list pods": "kubectl get pods",
            "list pods in all namespaces": "kubectl get pods -A",
            "show pod in namespace staging-1": "kubectl get pods -n staging-1",
        },
        ("delete pod web-1", "logs of pod web-1"),
        also=K + " all each run wide follow running with ip status across",
    ),
    intent(
        "k8s.get",
        (
            f"{ANY} (service|deployment|node|ingress|configmap|secret|event|job|namespace|pvc)",
            "!show (deployment|configmap|ingress|namespace)",
            "cluster (node|event|service|namespace)",
        ),
        "kubectl get [[service?services]][[deployment?deployments]][[node?nodes]][[ingress?ingress]][[configmap?configmaps]][[secret?secrets]][[event?events --sort-by=.lastTimestamp]][[job?jobs]][[namespace?namespaces]][[pvc?pvc]][[all? -A]][[ns? -n {ns}]]",
        {
            "list kubernetes services": "kubectl get services",
            "list deployments": "kubectl get deployments",
            "show kubernetes nodes": "kubectl get nodes",
        },
        ("delete deployment web", "scale deployment web to 3 replicas"),
        also="kubectl kubernetes k8s cluster all in of",
    ),
    intent(
        "k8s.logs",
        (
            "log pod {pod:ref}",
            "(follow|tail) log pod {pod:ref}",
            "kubectl log {pod:ref}",
            "log pod {pod:ref} namespace {ns:ref}",
            "last {n:number} line log pod {pod:ref}",
            "log {pod:ref} pod",
            "log pod {pod:ref} previous",
            "log last {n:number} pod {pod:ref}",
        ),
        pod_logs,
        {
            "show logs of pod web-1": "kubectl logs web-1",
            "follow the logs of pod web-1": "kubectl logs -f web-1",
        },
        ("describe pod web-1", "docker logs web"),
        also=K + " follow tail from last line for the",
    ),
    intent(
        "k8s.describe",
        (
            "(describe|!describe) (pod|deployment|service|node|ingress) {name:ref}",
            "!information (pod|deployment) {name:ref}",
        ),
        "kubectl describe [[pod?pod]][[deployment?deployment]][[service?service]][[node?node]][[ingress?ingress]] {name}",
        {"describe pod web-1": "kubectl describe pod web-1"},
        ("logs of pod web-1",),
        also="kubectl kubernetes k8s of cluster about",
    ),
    intent(
        "k8s.exec",
        (
            "(!shell|!bash|exec|ssh|enter|connect) [into in] pod {pod:ref}",
            "(open|start) !shell pod {pod:ref}",
            "kubectl exec {pod:ref}",
            "open (!in|!inside) pod {pod:ref}",
        ),
        "kubectl exec -it {pod}[[ns? -n {ns}]] -- [[bash?bash]][[!bash?sh]]",
        {"open a shell in pod web-1": "kubectl exec -it web-1 -- sh"},
        ("logs of pod web-1",),
        also=K + " open start into to run inside a bash shell interactive running exec",
    ),
    intent(
        "k8s.apply",
        (
            "kubectl apply {f:file}",
            "(apply|deploy) {f:yamlfile}",
            "apply {f:file} (cluster|kubectl|kubernetes|k8s|manifest)",
            "apply manifest {f:path}",
            "kubectl apply (directory) {f:dir}",
            "apply [!all] (yaml|manifest) [file] directory {f:dir}",
        ),
        "kubectl apply -f {f}",
        {"apply deployment.yaml": "kubectl apply -f deployment.yaml"},
        ("apply fix.patch", "delete resources in deployment.yaml"),
        also=K + " manifest file to the configuration config kubectl with resources",
    ),
    intent(
        "k8s.delete",
        (
            "delete (pod|deployment|service|namespace|job|configmap|secret|ingress) {name:ref} (kubectl|kubernetes|k8s|cluster)",
            "delete (pod|deployment|configmap|ingress) {name:ref}",
            "kubectl delete (pod|deployment|service|namespace|job|secret) {name:ref}",
        ),
        "kubectl delete [[pod?pod]][[deployment?deployment]][[service?service]][[namespace?namespace]][[job?job]][[configmap?configmap]][[secret?secret]][[ingress?ingress]] {name}",
        {"delete pod web-1": "kubectl delete pod web-1"},
        ("list pods", "delete file web"),
        also="kubectl kubernetes k8s named from in cluster",
    ),
    intent(
        "k8s.scale",
        (
            "scale [deployment] {name:ref} to {n:number} (replica|pod|instance)",
            "scale deployment {name:ref} {n:number}",
            "kubectl scale {name:ref} {n:number}",
        ),
        "kubectl scale deployment {name} --replicas={n}",
        {"scale deployment web-api to 3 replicas": "kubectl scale deployment web-api --replicas=3"},
        ("list pods",),
        also=K + " deployment to replica pod up down",
    ),
    intent(
        "k8s.forward",
        (
            "(port-forward|portforward) [pod service] {name:ref} {port:portmap}",
            "port forward [pod] {name:ref} {port:portmap}",
            "forward port {a:port} to {b:port} [of] pod {name:ref}",
            "forward [local] port {port:portmap} [to] pod {name:ref}",
            "forward port {port:portmap} pod {name:ref}",
        ),
        "kubectl port-forward {name} [[port?{port:raw}]][[a?{a}:{b}]]",
        {"port-forward pod web-1 8080:80": "kubectl port-forward web-1 8080:80"},
        ("ssh port forward",),
        also=K + " pod service local to from on",
    ),
    intent(
        "k8s.contexts",
        ("(kubectl|kubernetes|k8s) context", "kubectl config"),
        "kubectl config get-contexts",
        {"list kubectl contexts": "kubectl config get-contexts"},
        ("switch kubectl context to prod-eu", "current kubectl context"),
        also="all available kubernetes config",
    ),
    intent(
        "k8s.context.current",
        ("!current (kubectl|kubernetes|k8s) context",),
        "kubectl config current-context",
        {"show the current kubectl context": "kubectl config current-context"},
        ("list kubectl contexts",),
        also="cluster config name active kubernetes",
    ),
    intent(
        "k8s.context.use",
        (
            "(change|use|switch) (kubectl|kubernetes|k8s) context [to] {c:ref}",
            "change context to {c:ref} kubectl",
            "change kubectl to context {c:ref}",
        ),
        "kubectl config use-context {c}",
        {"switch kubectl context to prod-eu": "kubectl config use-context prod-eu"},
        ("list kubectl contexts",),
        also="to cluster current",
    ),
    intent(
        "k8s.namespace.set",
        (
            "(change|switch) [default] (kubectl|kubernetes|k8s) namespace [to] {ns:ref}",
            "change namespace to {ns:ref} (kubectl|kubernetes|k8s)",
        ),
        "kubectl config set-context --current --namespace={ns}",
        {
            "set the kubectl namespace to staging-1": "kubectl config set-context --current --namespace=staging-1"
        },
        ("list pods",),
        also="to default current for",
    ),
    intent(
        "k8s.namespace.create",
        ("create (kubernetes|kubectl|k8s) namespace {ns:ref}", "create namespace {ns:ref}"),
        "kubectl create namespace {ns}",
        {"create namespace team-a": "kubectl create namespace team-a"},
        ("list namespaces",),
        also="new named kubernetes kubectl k8s in cluster",
    ),
    intent(
        "k8s.rollout.restart",
        (
            "restart deployment {name:ref}",
            "(rollout|rolling) restart [deployment] {name:ref}",
            "kubectl restart {name:ref}",
        ),
        "kubectl rollout restart deployment {name}",
        {"restart deployment web-api": "kubectl rollout restart deployment web-api"},
        ("restart container web",),
        also=K + " rollout deployment rolling",
    ),
    intent(
        "k8s.rollout.status",
        ("rollout status [deployment] {name:ref}",),
        "kubectl rollout status deployment {name}",
        {"rollout status of deployment web-api": "kubectl rollout status deployment web-api"},
        ("restart deployment web-api",),
        also=K + " deployment check",
    ),
    intent(
        "k8s.rollout.undo",
        (
            "(undo|rollback|revert) [rollout] deployment {name:ref}",
            "roll ago deployment {name:ref}",
            "(undo|rollback) rollout {name:ref}",
        ),
        "kubectl rollout undo deployment {name}",
        {"rollback deployment web-api": "kubectl rollout undo deployment web-api"},
        ("restart deployment web-api",),
        also=K + " to last version rollout deployment",
    ),
    intent(
        "k8s.top",
        (
            "(cpu|memory|resource|usage|top) pod",
            "(resource|cpu|memory|usage|top) node (kubernetes|kubectl|k8s|cluster)",
            "kubectl top (pod|nodes)",
        ),
        "kubectl top [[pod?pods]][[node?nodes]][[all? -A]]",
        {"show cpu and memory usage of pod": "kubectl top pods"},
        ("list pods",),
        also=K + " cpu memory resource usage all and consumption",
    ),
    intent(
        "k8s.info",
        (
            "(kubernetes|kubectl|k8s|cluster) cluster !information",
            "kubectl cluster-info",
            "cluster !information",
        ),
        "kubectl cluster-info",
        {"show kubernetes cluster information": "kubectl cluster-info"},
        ("list pods",),
        also="kubernetes kubectl k8s about",
    ),
    intent(
        "k8s.version",
        ("(kubectl|kubernetes|k8s) version",),
        "kubectl version",
        {"kubectl version": "kubectl version"},
        ("list pods",),
        also="installed client check of current",
    ),
)
