"""Compose, kubectl, helm and other tools for many containers or machines."""

from __future__ import annotations

_COMPOSE = """
NAME: runs the containers that a file describes, together
  ~ sub
  -f --file=: this file
  -p --project-name=: with this name
  --profile=: with this profile
  --env-file=: with the variables of this file
NAME up: makes and starts them
  -d --detach: in the background
  --build: builds images first
  --force-recreate: makes them anew
  --no-deps: without those that they need
  --remove-orphans: removes those that the file no longer has
  --scale=: so many of one
  --pull=: when images are fetched
  --wait: waits until they are ready
  *: only this one
NAME down: stops and removes them
  -v --volumes: with their volumes and data
  --rmi=: with their images
  --remove-orphans: and those that the file no longer has
  -t --timeout=: waits so many seconds before it kills them
NAME ps: lists them
  -a --all: those that have ended too
  -q --quiet: only numbers
  *: only this one
NAME logs: prints what they printed
  -f --follow: goes on
  -n --tail=: only the last so many lines
  -t --timestamps: with times
  --since=: from then on
  *: only of this one
NAME build: builds their images
  --no-cache: everything anew
  --pull: the newest bases
  *: only this one
NAME pull: fetches their images
  *: only this one
NAME push: sends their images
  *: only this one
NAME start: starts them again
  *: only this one
NAME stop: stops them
  -t --timeout=: waits so many seconds before it kills them
  *: only this one
NAME restart: stops and starts them
  *: only this one
NAME exec: runs a command in one of them
  ~ runs=1
  -T: without a terminal
  -u --user=: as this user
  -e --env=: with this variable
  -d --detach: in the background
  1: which one
NAME run: makes one of them and runs a command in it
  ~ runs=1
  --rm: removes it when it ends
  --no-deps: without those that it needs
  -e --env=: with this variable
  -d --detach: in the background
  1: which one
NAME rm: removes those that have ended
  -f --force: asks nothing
  -s --stop: stops them first
  -v: with their volumes
  *: only this one
NAME config: prints what the file comes to
NAME top: lists their processes
NAME kill: ends them at once
  *: only this one
"""

TEXT = """
kubectl, oc: steers a Kubernetes cluster
  ~ sub ends
  -n --namespace=: in this name space
  -A --all-namespaces: in all name spaces
  --context=: in this cluster
  --kubeconfig=: with this file of clusters
  -o --output=: in this form
  -l --selector=: only those with this label
  -f --filename=: as this file says
  -w --watch: goes on and shows changes
  --dry-run=?: only tells what it would do
  --field-selector=: only those like this
  --sort-by=: in this order
  --all: all of that kind
  --force: at once
  --grace-period=: gives them so many seconds
  --timeout=: gives up after so long
  --no-headers: without titles
  --show-labels: with labels
  -k --kustomize=: as this folder says
  -R --recursive: all files of a folder
  -c --container=: this container in it
  -v=: says more
kubectl get, oc get: lists things of the cluster
  1: their kind
  *: their names
kubectl describe, oc describe: tells everything about things of the cluster
  1: their kind
  *: their names
kubectl apply, oc apply: makes the cluster as files say
  --prune: removes what files no longer have
  --server-side: the cluster works it out
kubectl create: makes something
  1: its kind
  *: its name, and more
kubectl delete, oc delete: removes things from the cluster
  --cascade=: what becomes of what belongs to them
  --now: at once
  --ignore-not-found: no error where they are not there
  1: their kind
  *: their names
kubectl logs, oc logs: prints what a container printed
  -f --follow: goes on
  --tail=: only the last so many lines
  -p --previous: of the one before
  --since=: from so long ago on
  --timestamps: with times
  --all-containers: of all containers in it
  1: which one
kubectl exec, oc exec: runs a command in a container
  ~ ends
  -i --stdin: its input stays open
  -t --tty: with a terminal
  1: which one
kubectl run: starts a container
  ~ ends
  --image=: of this image
  --rm: removes it when it ends
  -i --stdin: its input stays open
  -t --tty: with a terminal
  --restart=: when it is started anew
  --port=: with this port
  --env=: with this variable
  --command: the rest is the command
  1: its name
kubectl scale: changes how many there are
  --replicas=: so many
  *: of what
kubectl rollout: new versions as they are brought in
  ~ sub
kubectl rollout status: tells how far it is
  *: of what
kubectl rollout restart: starts all anew, one after the other
  *: what
kubectl rollout undo: goes back to the version before
  --to-revision=: to this one
  *: of what
kubectl rollout history: lists the versions
  *: of what
kubectl port-forward: a port here leads to one in the cluster
  --address=: at this address here
  1: to which one
  *: the port here, and behind the colon the one there
kubectl cp: copies files between a container and this machine
  1: what is copied
  2: where it goes
kubectl edit: opens something of the cluster in an editor
  *: what
kubectl patch: changes a part of something
  -p --patch=: the change
  --type=: kind of change
  *: of what
kubectl expose: makes something reachable
  --port=: at this port
  --target-port=: which leads to this one
  --type=: in this way
  --name=: with this name
  *: what
kubectl set: changes something
  *: what, where, and to what
kubectl label: sets labels
  --overwrite: even where there is one
  *: what, and which label
kubectl annotate: sets remarks
  --overwrite: even where there is one
  *: what, and which remark
kubectl top: tells how busy it is
  *: nodes or pods
kubectl explain: explains a kind of thing
  1: which
kubectl config: clusters that kubectl knows
  *: what is done
kubectl cordon: nothing new comes to a node
  1: the node
kubectl uncordon: a node takes new work again
  1: the node
kubectl drain: moves everything off a node
  --ignore-daemonsets: all but what runs on each node
  --delete-emptydir-data: with temporary data
  1: the node
kubectl cluster-info: tells where the cluster is
kubectl version: prints versions
  --client: only of kubectl
kubectl wait: waits until something is so
  --for=: until this
  *: for what
helm: installs packages in a Kubernetes cluster
  ~ sub
  -n --namespace=: in this name space
  -f --values=: with the values of this file
  --set=: with this value
  --version=: in this version
  --create-namespace: makes the name space where needed
  --dry-run: only tells what it would do
  --wait: waits until it is ready
  --kube-context=: in this cluster
helm install: installs one
  1: what it is called here
  2: the package
helm upgrade: brings one to another version
  -i --install: installs it where it is not there
  --atomic: goes back where it fails
  --reuse-values: keeps the values
  1: what it is called here
  2: the package
helm uninstall, helm delete: removes one
  *: what it is called here
helm list, helm ls: lists what is installed
  -A --all-namespaces: in all name spaces
  -a --all: failed ones too
helm rollback: goes back to a version before
  1: what it is called here
  2: the version
helm repo: places that packages come from
  *: what is done
helm template: prints what it would install
  *: the package
helm status: tells how one stands
  1: what it is called here
terraform, tofu: makes machines and services as files describe
  ~ sub words
  -chdir=: in this folder
terraform init, tofu init: prepares the folder
  -upgrade: with newer parts
terraform plan, tofu plan: tells what it would change
  -out=: keeps that in this file
  -var=: with this value
  -var-file=: with the values of this file
  -destroy: if it removed everything
  -target=: only this
terraform apply, tofu apply: changes it
  -auto-approve: asks nothing
  -var=: with this value
  -var-file=: with the values of this file
  -target=: only this
  1: as this file says
terraform destroy, tofu destroy: removes everything that it made
  -auto-approve: asks nothing
  -target=: only this
terraform fmt: puts the files into the usual form
terraform validate: tests the files
terraform output: prints results
ansible-playbook: sets machines up as files describe
  -i --inventory=: these machines
  -l --limit=: only these of them
  -b --become: as root
  -K --ask-become-pass: asks for the password for that
  -C --check: only tells what it would do
  -D --diff: shows changes
  -t --tags=: only what has this tag
  -e --extra-vars=: with these values
  -u --user=: as this user
  -v: says more
  -k --ask-pass: asks for the password
  *: a file
""" + "".join(_COMPOSE.replace("NAME", name) for name in ("docker compose", "docker-compose"))
