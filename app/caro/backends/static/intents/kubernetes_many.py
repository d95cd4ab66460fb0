"""Intents about what a Kubernetes cluster holds: images, nodes of pods, the heaviest pods, secrets, files in pods."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import path
from caro.backends.static.intents.kubernetes import ANY, K
from caro.backends.static.render import one_program, quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

IMAGES = "-o jsonpath='{range .items[*].spec.containers[*]}{.image}{\"\\n\"}{end}'"


def placed(*phrases: str) -> tuple[str, ...]:
    """Return the phrasings, each also with a namespace: only behind that word a name is one."""
    return (*phrases, *(f"{phrase} namespace {{ns:ref}}" for phrase in phrases))


def _where(values: Mapping[str, Any], *, everywhere: bool = False) -> str | None:
    """Return the option for the namespace that was said; None where one was meant and not understood."""
    if isinstance(values.get("ns"), str):
        return f" -n {quote(values['ns'])}"
    if "namespace" in values:
        return " -A" if {"all", "each"} & values.keys() else None
    return " -A" if everywhere else ""


def images(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the images that the pods run, each once where that is said."""
    where = _where(values, everywhere="cluster" in values or "all" in values)
    if where is None:
        return None
    tail = " | sort -u" if "unique" in values else " | sort" if "sort" in values else ""
    if "count" in values:
        tail = " | sort | uniq -c"
    return f"kubectl get pods{where} {IMAGES}{tail}"


def nodes(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return each pod with the node that it runs on."""
    where = _where(values)
    if where is None:
        return None
    return f"kubectl get pods{where} -o custom-columns=POD:.metadata.name,NODE:.spec.nodeName --no-headers"


def with_images(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return each pod with the images that it runs."""
    where = _where(values)
    if where is None:
        return None
    return f"kubectl get pods{where} -o custom-columns='POD:.metadata.name,IMAGES:.spec.containers[*].image' --no-headers"


def heaviest(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the pods, or the nodes, in the order of the memory or the cpu that they use."""
    if {"memory", "cpu"} <= values.keys():
        return None
    where = _where(values)
    if where is None:
        return None
    kind = "nodes" if "node" in values else "pods"
    out = f"kubectl top {kind}{where} --sort-by={'cpu' if 'cpu' in values else 'memory'}"
    return f"{out} --no-headers | head -n {values['n']}" if isinstance(values.get("n"), int) else out


def secret(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return one value of a secret in plain text."""
    where = _where(values)
    if where is None:
        return None
    key = str(values["key"])
    if not key.replace("_", "a").replace("-", "a").replace(".", "a").isalnum():
        return None
    dotted = key.replace(".", "\\.")
    return f"kubectl get secret {quote(values['name'])}{where} -o jsonpath='{{.data.{dotted}}}' | base64 -d"


def copy(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the copy of a file out of a pod or into one."""
    where = _where(values)
    if where is None:
        return None
    pod = quote(str(values["pod"]))
    if isinstance(values.get("src"), str):
        inside, here = str(values["src"]), str(values.get("here") or "")
        if not here:
            here = inside.rstrip("/").rpartition("/")[2]
        return f"kubectl cp {pod}:{quote(inside)} {path(here)}{where}"
    return f"kubectl cp {path(str(values['f']))} {pod}:{quote(str(values['dst']))}{where}"


def run_inside(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the run of one command inside a pod."""
    where = _where(values)
    if where is None:
        return None
    return f"kubectl exec {quote(str(values['pod']))}{where} -- {one_program(str(values['cmd']))}"


def create(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the creation of a deployment of one image."""
    where = _where(values)
    if where is None:
        return None
    count = f" --replicas={values['n']}" if isinstance(values.get("n"), int) else ""
    return f"kubectl create deployment {quote(values['name'])} --image={quote(str(values['image']))}{count}{where}"


def image(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the change of the image that a deployment runs, for each container in it."""
    where = _where(values)
    if where is None:
        return None
    return f"kubectl set image deployment/{quote(str(values['name']))} {quote('*=' + str(values['image']))}{where}"


INTENTS = (
    intent(
        "k8s.images",
        placed(
            "image each (container|pod) [run|running] (cluster|kubernetes|kubectl|k8s) [unique|sort]",
            "[!all] image [run|running|usage] (cluster|kubernetes|kubectl|k8s) [unique|sort]",
            "image !of !all pod [unique|sort]",
            "image each pod [run|running|usage] [unique|sort]",
            "image pod (run|running|usage|use) [unique|sort]",
            "unique image pod",
        ),
        images,
        {
            "print the image of every container running in the cluster, unique and sorted": f"kubectl get pods -A {IMAGES} | sort -u",
            "which images do the pods in namespace prod use": f"kubectl get pods -n prod {IMAGES}",
        },
        ("list docker images", "change the image of deployment web to nginx:1.25", "image of container web"),
        also=K + " all each container run running unique and sort usage use by what which are alphabetical",
    ),
    intent(
        "k8s.pod.nodes",
        placed(
            "each pod [name] !and node [run]",
            "pod name !and node [name] [run]",
            "pod (!and|!with) node [run|name]",
            "node each pod run",
        ),
        nodes,
        {
            "for each pod in namespace prod print its name and the node it runs on": "kubectl get pods -n prod -o custom-columns=POD:.metadata.name,NODE:.spec.nodeName --no-headers",
        },
        ("list pods", "pods on node worker-2", "list nodes"),
        also=K + " all each name and with its their node run running on",
    ),
    intent(
        "k8s.pod.images",
        placed(
            "pod (!with|!and) image [name]",
            "pod name (!with|!and) image [name]",
            "each pod (!with|!and) image [name]",
        ),
        with_images,
        {
            "list pods with their images": "kubectl get pods -o custom-columns='POD:.metadata.name,IMAGES:.spec.containers[*].image' --no-headers",
        },
        ("list pods", "which images do the pods use", "list docker images", "run a pod with the image nginx"),
        also=K + " all each name and with its their",
    ),
    intent(
        "k8s.pod.namespace",
        ("!which namespace pod {pod:ref}", "namespace !of pod {pod:ref}", "!find namespace pod {pod:ref}"),
        "kubectl get pods -A --field-selector metadata.name={pod}",
        {"namespace of the pod web-1": "kubectl get pods -A --field-selector metadata.name=web-1"},
        ("list pods in namespace web", "describe pod web-1"),
        also="kubectl kubernetes k8s cluster of which in is running run",
    ),
    intent(
        "k8s.heaviest",
        placed(
            "pod (!using|usage|!with|!by|consuming) most (memory|cpu) [usage] [top {n:number}]",
            "{n:number} pod (!using|usage|!with|!by) most (memory|cpu) [usage]",
            "top {n:number} pod [!by] (memory|cpu) [usage]",
            "pod sort (memory|cpu) [usage] [top {n:number}]",
            "top pod sort (memory|cpu) [usage]",
            "pod sort [usage] (memory|cpu) [usage]",
            f"{ANY} node sort (memory|cpu) [usage]",
            f"{ANY} node (!using|usage|!with) most (memory|cpu)",
        ),
        heaviest,
        {
            "list the pods using the most memory in namespace prod, top 5": "kubectl top pods -n prod --sort-by=memory --no-headers | head -n 5",
            "pods sorted by cpu usage": "kubectl top pods --sort-by=cpu",
        },
        ("list pods", "processes sorted by memory", "show cpu and memory usage of pod"),
        also=K + " all using usage most by sort with across top consuming descending consume use",
    ),
    intent(
        "k8s.secret.value",
        placed(
            f"(decode|decoded) [value] key {{key:word}} {ANY} secret {{name:ref}}",
            "(decode|decoded) [value] key {key:word} secret {name:ref}",
            f"(decode|decoded) {{key:word}} {ANY} secret {{name:ref}}",
            "(decode|decoded) {key:word} (!from|!in|!of) secret {name:ref}",
            f"[value] key {{key:word}} {ANY} secret {{name:ref}}",
            f"{{key:word}} (!from|!in|!of) {ANY} secret {{name:ref}}",
        ),
        secret,
        {
            "decode the value of key password in the kubernetes secret db-creds": "kubectl get secret db-creds -o jsonpath='{.data.password}' | base64 -d",
        },
        ("list kubernetes secrets", "delete the secret db-creds", "decode secret.b64"),
        also=K + " key value decode decoded secret from base64 of get as",
    ),
    intent(
        "k8s.copy",
        placed(
            "copy {src:path} !from pod {pod:ref} [!to {here:path}]",
            "copy {src:path} [out] !of pod {pod:ref} [!to {here:path}]",
            "copy {f:path} !to pod {pod:ref} {dst:path}",
            "copy {f:path} !to {dst:path} !in pod {pod:ref}",
            "copy {f:path} !in pod {pod:ref} {dst:path}",
        ),
        copy,
        {
            "copy /var/log/app.log from the pod web-1 to ./app.log": "kubectl cp web-1:/var/log/app.log ./app.log",
            "copy a.conf to /etc/a.conf in pod web-1": "kubectl cp a.conf web-1:/etc/a.conf",
        },
        ("copy a.conf to the server web-1", "copy a.txt from the container web to here"),
        also=K + " file here from to out at",
    ),
    intent(
        "k8s.exec.run",
        placed(
            "run {cmd:text} (!in|inside) pod {pod:ref}",
            "run command {cmd:text} (!in|inside) pod {pod:ref}",
            "pod {pod:ref} run {cmd:saying}",
        ),
        run_inside,
        {"run 'ls /tmp' in pod web-1": "kubectl exec web-1 -- ls /tmp"},
        ("open a shell in pod web-1", "run ls in the container web"),
        also=K + " command inside !command run",
    ),
    intent(
        "k8s.deployment.create",
        placed(
            "create deployment {name:ref} image {image:image}",
            "create deployment {name:ref} (!from|!of|!with|!using) image {image:ref}",
            "create deployment {name:ref} image {image:image} {n:number} (replica|pod|instance)",
            "create deployment {name:ref} image {image:ref} {n:number} (replica|pod|instance)",
        ),
        create,
        {
            "create a deployment web with the image nginx:1.25 and 3 replicas": "kubectl create deployment web --image=nginx:1.25 --replicas=3",
        },
        ("scale deployment web to 3 replicas", "create a container of the image nginx"),
        also=K + " new image with using from and called replica",
    ),
    intent(
        "k8s.deployment.image",
        placed(
            "(change|update) image !of deployment {name:ref} !to {image:ref}",
            "(change|update) deployment {name:ref} !to [image] {image:image}",
            "(change|update) image deployment {name:ref} !to {image:image}",
            "(change|update) deployment {name:ref} image !to {image:ref}",
        ),
        image,
        {
            "set the image of the deployment web to nginx:1.25": "kubectl set image deployment/web '*=nginx:1.25'",
        },
        ("scale deployment web to 3 replicas", "create a deployment web with the image nginx:1.25"),
        also=K + " image of new to use for",
    ),
)
