"""Rules about whole stores of data, machines and clusters, in tools of which there are many."""

from __future__ import annotations

from caro.safety.rules._rule import Rule

_TOOLS = (
    "linode-cli hcloud vultr-cli ibmcloud scw cf supabase influx couchbase-cli nodetool neo4j-admin "
    "rabbitmqctl "
    "rabbitmqadmin nats vault bq firebase wrangler gcloud az oci doctl flyctl fly heroku openstack nova "
    "cinder pscale "
    "neonctl turso railway render atlas argocd flux velero kopia proxmox-backup-client gluster rados rbd "
    "ceph "
    "ceph-volume cephadm pvesm qm pct lxc incus multipass limactl colima minikube VBoxManage vboxmanage "
    "virsh govc "
    "prlctl vmrun nomad kafka-topics kafka-topics.sh juju cockroach tkn rancher eksctl kops kind k3d"
)
_GREAT = (
    "*database*|*bucket*|*cluster*|*project*|*dataset*|*-org|org|orgs|organization*|*volume*|*pool*|*keyspace*|"
    "*vhost*|*tenant*|*subscription*|*filesystem*|*file-system*|*backup*|*snapshot*|*stack*|*datastore*|"
    "*vm|*unregistervm|undefine|osd|fs|volume|rbd|image|stream|streams|secret/|lvm|zap|server|servers|instance|"
    "instances|r2|d1|db|sql|aks|disk|disks|group|ks|destroy|topic|topics|*-delete|*-rm|branch"
)

RULES = (
    Rule(
        "store-gone",
        "critical",
        "it deletes a whole store of data, or a machine with its data",
        "run",
        names=_TOOLS,
        words=f"{_GREAT}|delete-org|delete_vhost|bucket-delete delete|rm|remove|destroy|purge|drop|"
        "terminate|zap|"
        "undefine|unregistervm|delete-org|delete_vhost|bucket-delete|-f|--force|--purge|--delete",
        absent="--help list show describe get --dry-run",
        options="-f --force -y --yes -q --quiet --purge --destroy --remove-all-storage --confirm "
        "--delete -r --recursive "
        "--yes-i-really-really-mean-it --all --skip-confirmation --auto-approve --cascade --nuke",
        match=(
            "hcloud server delete web --force",
            "gluster volume delete v --force",
            "qm destroy 100 --purge",
            "VBoxManage unregistervm vm --delete",
            "ceph osd pool delete p p --yes-i-really-really-mean-it",
        ),
        no_match=("hcloud server list", "qm list"),
    ),
    Rule(
        "store-gone-asked",
        "high",
        "it deletes a whole store of data, or a machine with its data",
        "run",
        names=_TOOLS,
        words="delete|rm|remove|destroy|purge|drop|terminate|undefine|unregistervm|forget|delete-*|delete_*|*-delete|"
        "clearsnapshot|rollback|factory-reset|wipe|zap",
        absent="--help list show describe get --dry-run",
        match=("hcloud server delete web", "virsh undefine vm1", "nodetool clearsnapshot --all"),
        no_match=("hcloud server list", "virsh list --all"),
    ),
    Rule(
        "store-gone-listed",
        "critical",
        "it deletes whatever another command lists",
        "run",
        names=_TOOLS + " zfs btrfs snapper borg tmutil lvremove",
        words="delete|rm|remove|destroy|purge|terminate|deletelocalsnapshots|subvolume *\ue000*",
        absent="--help --dry-run -n",
        match=("lxc delete --force $(lxc list -c n --format csv)", "zfs list -Ho name | xargs zfs destroy"),
        no_match=("lxc delete web", "zfs list"),
    ),
    Rule(
        "topics-gone",
        "critical",
        "it deletes a whole store of data",
        "run",
        names="kafka-topics kafka-topics.sh kafka-delete-records kafka-delete-records.sh",
        options="--delete --offset-json-file",
        match=("kafka-topics.sh --bootstrap-server k:9092 --delete --topic orders",),
        no_match=("kafka-topics.sh --list",),
    ),
    Rule(
        "store-gone-wide",
        "critical",
        "it deletes a whole store of data",
        "run",
        names="influx supabase firebase gcloud az oci bq wrangler neo4j-admin couchbase-cli rabbitmqctl "
        "cf ibmcloud rados "
        "pscale turso openstack",
        words="bucket|buckets|projects|project|org|firestore:delete|database|databases|storage|rm|*-org|delete_vhost|"
        "bucket-delete|cluster|delete_queue|purge_queue|keyspace|*delete*|/*",
        options="delete rm -r --all-collections delete-org delete_vhost bucket-delete destroy",
        absent="--help list show describe get instances vm --dry-run",
        match=(
            "influx bucket delete -n metrics",
            "bq rm -r -f -d p:d",
            "neo4j-admin database delete neo4j",
            "rabbitmqctl delete_vhost /",
        ),
        no_match=("influx query 'x'", "gcloud compute instances delete vm", "gcloud projects list"),
    ),
    Rule(
        "cluster-reset",
        "critical",
        "it takes a whole cluster or its node apart",
        "run",
        names="kubeadm k3s-uninstall.sh k3s-agent-uninstall.sh rke2-uninstall.sh microk8s k0s talosctl "
        "rke cephadm",
        words="reset|uninstall|remove|rm-cluster|destroy",
        match=("sudo kubeadm reset -f", "k0s reset", "microk8s reset"),
        no_match=("kubeadm version",),
    ),
    Rule(
        "cluster-uninstall",
        "critical",
        "it takes a whole cluster or its node apart",
        "run",
        names="k3s-uninstall.sh k3s-agent-uninstall.sh rke2-uninstall.sh rke2-killall.sh k3s-killall.sh",
        match=("/usr/local/bin/k3s-uninstall.sh",),
        no_match=("k3s --version",),
    ),
    Rule(
        "cloud-wipe-more",
        "critical",
        "it deletes a whole store of cloud data, its keys, or its guards",
        "run",
        names="aws",
        words="delete-replication-group|delete-cache-cluster|delete-user-pool|delete-secret|delete-vpc|delete-trail|"
        "stop-logging|delete-detector|delete-domain|delete-stream|delete-recovery-point|delete-distribution|"
        "delete-delivery-stream|delete-organizational-unit|delete-global-cluster|delete-fleet|delete-analyzer|"
        "delete-workspace*|delete-graph|delete-data-lake|delete-database|delete-catalog|delete-storage-*|"
        "delete-archive|delete-certificate-authority|delete-flow-logs|delete-public-access-block|"
        "delete-configuration-recorder|stop-configuration-recorder|disable-security-hub|disable-macie|"
        "delete-directory|delete-lifecycle-hook|deactivate-mfa-device|put-bucket-lifecycle*|delete-queue|purge-queue|"
        "delete-topic|disable-key|delete-hosted-zone|delete-key-pair|delete-role|delete-account-*",
        match=("aws secretsmanager delete-secret --secret-id s", "aws cloudtrail stop-logging --name t"),
        no_match=("aws cloudtrail describe-trails",),
    ),
    Rule(
        "container-all-podman",
        "critical",
        "it deletes every container or volume, with what they hold",
        "run",
        names="podman nerdctl",
        words="rm|prune",
        options="-a --all",
        absent="rmi image images",
        match=("podman rm -af", "podman volume rm -a -f", "podman pod rm -af"),
        no_match=("podman rm web", "podman rmi -a"),
    ),
    Rule(
        "dump-over-database",
        "critical",
        "it drops what is in a database before it loads a dump",
        "run",
        names="pg_restore",
        options="-c --clean",
        absent="-l --list -f --file",
        match=("pg_restore --clean -d shop a.dump", "pg_restore -c -d shop a.dump"),
        no_match=("pg_restore -l a.dump", "pg_restore -d shop a.dump"),
    ),
    Rule(
        "search-index",
        "critical",
        "it deletes all that is kept in a store",
        "run",
        names="curl http https xh wget",
        words="*_delete_by_query*|*/_flush_all*",
        match=("curl -X POST http://localhost:9200/users/_delete_by_query -d '{}'",),
        no_match=("curl http://localhost:9200/_cat/indices",),
    ),
    Rule(
        "search-index-all",
        "critical",
        "it deletes all that is kept in a store",
        "run",
        names="http https xh wget",
        words="DELETE|--method=DELETE */_all|*:9200/\\*",
        match=("http DELETE localhost:9200/_all", "wget --method=DELETE http://localhost:9200/_all"),
        no_match=("http localhost:9200/_all", "curl -I http://localhost:9200/_all"),
    ),
    Rule(
        "keys-from-prefix",
        "critical",
        "it deletes all that is kept in a store",
        "run",
        names="etcdctl",
        words="del --from-key*|--prefix*|''",
        match=("etcdctl del '' --from-key=true",),
        no_match=("etcdctl del a", "etcdctl get a --prefix"),
    ),
    Rule(
        "git-prune-now",
        "high",
        "it removes what could still be recovered",
        "run",
        names="git hg",
        words="prune|strip",
        absent="-n --dry-run remote worktree",
        match=("git prune --expire now", "git lfs prune --force", "hg strip --no-backup tip"),
        no_match=("git remote prune origin", "git prune -n"),
    ),
    Rule(
        "git-force-main",
        "critical",
        "it overwrites the main branch that everyone works on",
        "run",
        names="git",
        words="push main|master|trunk|production|HEAD:main|HEAD:master",
        options="-f --force",
        absent="--dry-run -n --force-with-lease",
        match=("git push --force origin main", "git push -f origin HEAD:master"),
        no_match=(
            "git push origin main",
            "git push -f origin feature",
            "git push --force-with-lease origin main",
        ),
    ),
    Rule(
        "svn-delete",
        "high",
        "it deletes something of a repository that others share",
        "run",
        names="svn p4 cvs",
        words="delete|rm|remove|obliterate|del *://*|//*|-y",
        match=("svn delete svn://h/trunk -m x",),
        no_match=("svn delete a.txt", "svn status"),
    ),
    Rule(
        "raid-create",
        "critical",
        "it takes disks for something new, and what is on them is lost",
        "run",
        names="mdadm pvcreate vgcreate zpool btrfs bcache make-bcache",
        words="--create|-C|-ff|-y|create|-f|-B /dev/*",
        absent="--help subvolume snapshot list",
        match=(
            "mdadm --create /dev/md0 --level=1 --raid-devices=2 /dev/sda /dev/sdb",
            "pvcreate -ff /dev/sdb",
        ),
        no_match=("mdadm --detail /dev/md0", "zpool list"),
    ),
    Rule(
        "image-over-disk",
        "critical",
        "it overwrites a disk",
        "run",
        names="qemu-img qemu-nbd partclone.dd partclone.ext4 fsarchiver bmaptool balena etcher-cli "
        "usbimager dd_rescue "
        "virt-resize guestfish",
        words="convert|dd|restfs|copy|local|flash|-o|-s|/* /dev/*|of=/dev/*",
        absent="info check -d --disconnect",
        match=("qemu-img convert -O raw a.qcow2 /dev/sdb", "bmaptool copy a.img /dev/sdb"),
        no_match=("qemu-img convert a.qcow2 a.raw", "qemu-img info /dev/sdb"),
    ),
    Rule(
        "wipe-tools",
        "critical",
        "it overwrites a disk or all free space of it",
        "run",
        names="nwipe bcwipe sfill dc3dd fdformat partclone.restore partimage ocs-sr scrub-disk mformat "
        "fsck.format "
        "sg_format low-level-format ntfsclone ntfswipe swaplabel",
        absent="--help --version --info",
        match=("nwipe --autonuke /dev/sda", "dc3dd wipe=/dev/sdb", "sfill /"),
        no_match=("nwipe --help",),
    ),
    Rule(
        "firmware-write",
        "critical",
        "it writes the firmware of the machine",
        "run",
        names="flashrom",
        words="-w|--write|-E|--erase",
        match=("flashrom -w x.bin -p internal",),
        no_match=("flashrom -r bios.bin", "flashrom -p internal"),
    ),
    Rule(
        "firmware-update",
        "high",
        "it writes the firmware of the machine or of a device",
        "run",
        names="fwupdtool fwupdmgr mcumgr esptool esptool.py avrdude dfu-util fastboot heimdall mtkclient "
        "ipmitool nvflash",
        words="install*|update*|downgrade|write_flash|erase_flash|-U|flash|erase|-D|chassis|oem|format|reinstall",
        match=("fwupdmgr update", "fastboot erase userdata"),
        no_match=("fwupdmgr get-devices", "fastboot devices"),
    ),
    Rule(
        "boot-removed",
        "critical",
        "it changes how the machine starts",
        "run",
        names="bootctl kernel-install grubby zipl lilo extlinux syslinux",
        words="remove|--remove-kernel*|/dev/*|uninstall|--remove-args*",
        match=("sudo bootctl remove", "grubby --remove-kernel=ALL"),
        no_match=("bootctl status",),
    ),
    Rule(
        "backup-old",
        "critical",
        "it deletes snapshots or backups",
        "run",
        names="rdiff-backup duplicity kopia velero proxmox-backup-client barman wal-g pgbackrest burp "
        "bconsole urbackup",
        words="--remove-older-than|remove-all-*|remove-older-than|delete|forget|purge|stanza-delete "
        "0*|--force|--all|--delete|--confirm|now|everything|FORCE",
        absent="list show --dry-run",
        match=(
            "rdiff-backup --remove-older-than 0s /b",
            "velero backup delete --all --confirm",
            "wal-g delete everything FORCE",
        ),
        no_match=("velero backup get", "rdiff-backup --list-increments /b"),
    ),
)
