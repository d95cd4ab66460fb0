"""The clauses of requests about a Kubernetes cluster; `clauses.py` explains the form of a row."""

CLAUSES = """
tool: kubectl; kubernetes; k8s; [in|with|using] (kubectl|kubernetes|k8s) [cluster]; [in|of|on] cluster
kind.pod: pod; kubernetes pod
kind.deployment: deployment
kind.service: service; svc; kubernetes service
kind.node: node; cluster node
kind.job: job
kind.secret: secret
kind.configmap: configmap; config map
kind.ingress: ingress
kind.namespace: namespace; (name|names) of namespace
kind.event: event
kind.statefulset: statefulset; stateful set
kind.daemonset: daemonset; daemon set
kind.pvc: pvc; persistent disk claim
name.pod: pod [named] {label}; {label} pod; (of|from|in|on|for|into|to) pod {label}; (of|from|in|on|for|into|to) {label} pod
name.deployment: deployment [named] {label}; {label} deployment; (of|from|in|on|for|to) deployment {label}; (of|from|in|on|for|to) {label} deployment
name.service: service [named] {label}; {label} service; (of|from|in|on|for|to) [kubernetes] service {label}; (of|from|in|on|for|to) {label} service
name.node: node [named] {label}
name.job: job [named] {label}; {label} job
name.secret: secret [named] {label}; {label} secret
name.configmap: configmap [named] {label}; {label} configmap
name.ingress: ingress [named] {label}
name.statefulset: statefulset [named] {label}
namespace: [in|from|of|on|under] namespace [named] {label}; [in|from|of|on|under] {label} namespace; namespace {label}
all.namespaces: [in|across|from|of|over|on] all namespace; [in|across] each namespace; of every namespace
name: named {label}; (of|from|for) {label}; {label}
selector: [with] [the] label {label}; labelled {label}; labeled {label}; selector {label}
file: [from|in|with|using] [file|manifest] {file}; [from|in] [file|manifest|directory] {path}; (from|in) the {label} directory
number: to {number} [replica|replicas|pod|copies|instances]; {number} (replica|replicas|pod|copies|instances)
ports: [local|from|my] [local] port {number} to [its|the] [port] {number} [of|on|in]; {clock}; port {number} to {number}
port: [local] port {number} [of|on|to]; port {number} locally
container: [in|from|of] container {label}; {label} container
follow: follow; live; [and] follow [it|them]; watch; and watch; continuously
n: last {number} [line] [of]; {number} line; tail {number}
since: [in|from|of] [the] last {span}; since {span} ago; since {span}
previous: last container; (crashed|crash) [container]; before [it] (crashed|restart); previous container; last run; last crashed container; (of|from) last [crashed] instance; last instance
wide: wide; with [more|full] (information|detail); with [their] (ip|node); with (node|ip) [name|address]; and on which node [they] run; which node [each|they] run
yaml: [as|in] yaml [format]; yaml of; [as] yaml
json: [as|in] json [format]
labels: (with|and) [their] label; show label
sort.time: sort by (time|age|creation|date) [time|date]; newestfirst; oldestfirst; newest last
state.not: not running; failed; failing; pending; crashed; not ready
state.running: running; that run
force: force; by force; forcibly; immediately
version.undo: [to] [the] (last|before) (version|revision|release); to version before
image: [to] [use] [the] image [to] {literal}; to {literal}; image [of] {literal}
nodown: without downtime; [without] (downtime|interruption); rolling; gracefully; rolling restart
do.restart: restart; rollout restart; rolling restart
do.logs: log; log output; log of; print log
do.previouslogs: previouslogs; previouslogs of
do.delete: delete; delete all
do.describe: describe; describe it; detail; information; why; status of; what is wrong; event of
do.scale: scale; scale up; scale down; scale out
do.forward: forward; port forward; port-forward; forwarding
do.apply: apply; apply change
do.create: create; new
do.shell: shell [in]; bash [in]; (open|start) [a] (shell|bash) [in]; (exec|go|ssh|enter|step|jump|connect) [in|into|to|inside]; find shell [in]; find bash [in]; find into
do.undo: (roll|rollback|undo|revert) [ago] [rollout|deployment]; undo; undo rollout; undo last rollout; roll ago; rollback
do.status: rollout status; status; status of rollout; rollout
do.history: rollout history; history; revision history
do.edit: edit
do.top: (cpu|memory) and (memory|cpu) [usage] [of]; (cpu|memory) [usage] [of]; resource usage [of]; resource consumption; top
do.image: change image; update image; change [the] image [of]; update
do.cordon: cordon; unschedulable
do.drain: drain
count: count
place: in {label}
ask: and nothing else; but nothing else; not (starting|start|ready|come up); where; check; when; current; whether; starting; start
"""

EXAMPLES = {
    "kubectl: restart the deployment api without downtime": "kubectl rollout restart deployment api",
    "forward local port 8080 to port 80 of the kubernetes service web": "kubectl port-forward svc/web 8080:80",
    "logs of the pod web-1 in namespace staging, last 20 lines": "kubectl logs --tail=20 web-1 -n staging",
    "describe the service api in the dev namespace": "kubectl describe service api -n dev",
    "delete the pod api-7 in the namespace staging": "kubectl delete pod api-7 -n staging",
    "scale the deployment web to 3 in namespace prod": "kubectl scale deployment web --replicas=3 -n prod",
    "deployments in the namespace shop as yaml": "kubectl get deployments -n shop -o yaml",
    "roll back the deployment web to the previous version": "kubectl rollout undo deployment web",
    "pods with the label app=web": "kubectl get pods -l app=web",
    "how many pods are in the namespace staging": "kubectl get pods -n staging --no-headers | wc -l",
}
"""Requests and the commands that they must give."""

OTHERS = (
    "restart the nginx service",
    "node version",
    "run the node script app.js",
    "create a folder pod",
    "list cron jobs",
    "running jobs",
)
"""Requests that are none about this topic, or that intents of their own answer."""
