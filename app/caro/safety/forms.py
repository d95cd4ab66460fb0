"""The forms of programs that change things in which they only look, as data; `looking.py` reads them.

To add one, name every option that it bears, look up in the manual that none of them changes anything, and
give examples: commands that are of the form, and such that look like it.
"""

from __future__ import annotations

from caro._record import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """One row. It fits when the words begin as they must and no option stands there that is not named."""

    needs: str = ""
    """Words or options of which one must be given; none are needed where it is empty."""
    bears: str = ""
    """What else may stand there. `-f=` takes a value, `-R=stat|ls` one of these, `--list-*` any ending."""
    others: int = 99
    """So many other words that are no options may be there."""
    begins: str = ""
    """The first words: `push`, or `lvs|vgs` for either."""
    match: tuple[str, ...] = ()
    no_match: tuple[str, ...] = ()


_LVM = Form(
    "-t --test",
    "-L= -l= --size= --extents= -f --force -y --yes -v --verbose -n",
    match=("lvreduce --test -L 5G vg/lv", "lvremove -t vg/lv"),
    no_match=("lvreduce -L 5G vg/lv", "lvremove vg/lv", "lvreduce -t --resizefs -L 5G vg/lv"),
)
_MKE2FS = Form(
    "-n",
    "-t= -L= -b= -v -q -j -F -m= -N= -i= -I= -O= -E= -T=",
    1,
    match=("mke2fs -n /dev/sda1", "mkfs.ext4 -n -v /dev/sda1"),
    no_match=("mke2fs /dev/sda1", "mkfs.ext4 -L -n /dev/sda1", "mkfs.ext4 -nS /dev/sda1"),
)
_FSCK = Form(
    "-n",
    "-f -v -V -T -C -t=",
    match=("e2fsck -n /dev/sda1", "fsck -fn /dev/sda1", "fsck.ext4 -n /dev/sda1"),
    no_match=("fsck.ext4 -y /dev/sda1", "e2fsck -n -y /dev/sda1", "e2fsck -p /dev/sda1"),
)
_LABEL = Form(
    others=1,
    match=("e2label /dev/sda1", "dosfslabel /dev/sda1", "swaplabel /dev/sda2"),
    no_match=("e2label /dev/sda1 data", "dosfslabel /dev/sda1 DATA", "swaplabel -L data /dev/sda2"),
)
_APT = Form(
    "-s --simulate --just-print --dry-run --recon --no-act",
    "-y --yes -q -qq -V --purge --autoremove --no-install-recommends -t=",
    match=("apt-get -s remove vim", "apt -s autoremove", "apt-get install --dry-run -y vim"),
    no_match=("apt autoremove", "apt -y remove vim", "apt-get -o APT::Get::Simulate=0 -s remove vim"),
)
_RESTORE_TEST = Form(
    "-t --test",
    "-n --noflush -c --counters -v --verbose -w -T= --table=",
    1,
    match=("iptables-restore -t < rules", "ip6tables-restore --test rules"),
    no_match=("iptables-restore < rules", "iptables-restore -T nat rules"),
)
_IPTABLES = Form(
    "-C= --check=",
    "-t= --table= -p= --protocol= -s= --source= -d= --destination= -i= --in-interface= -o= --out-interface= "
    "-j= --jump= -m= --match= --dport= --sport= --dports= --ctstate= --state= --comment= -w",
    0,
    match=("iptables -C INPUT -p tcp --dport 22 -j ACCEPT",),
    no_match=("iptables -A INPUT -p tcp --dport 22 -j ACCEPT", "iptables -C INPUT -j ACCEPT -F"),
)
_IPTABLES_LIST = Form(
    "-L -S --list --list-rules",
    "-n --numeric -v --verbose -x --exact --line-numbers -t= --table= -w",
    2,
    match=("iptables -L", "iptables -nvL INPUT", "sudo iptables -t nat -S"),
    no_match=("iptables -L -Z", "iptables -L -F", "iptables -nvL -D INPUT"),
)
_CLUSTER = Form(
    "--dry-run=client|server",
    "-n= --namespace= --context= -l= --selector= -f= --filename= -R --all -A --all-namespaces --force "
    "--grace-period= --cascade= -o=name|yaml|json --ignore-not-found --ignore-daemonsets "
    "--delete-emptydir-data",
    begins="delete|drain|cordon|uncordon|apply|create|scale|replace|taint|label|annotate",
    match=("kubectl delete ns prod --dry-run=server", "oc delete -f x.yaml --dry-run=client"),
    no_match=("kubectl delete ns prod", "kubectl delete ns prod --dry-run=none"),
)
_TRIAL = Form(
    "--dry-run",
    "--json -q --quiet -v --verbose --ignore-scripts --access= --tag= --otp= --registry= --no-git-checks",
    1,
    begins="publish|unpublish",
    match=("npm publish --dry-run", "npm publish --dry-run --access public", "npm unpublish --dry-run it"),
    no_match=(
        "npm publish",
        "npm publish --dry-run=false",
        "npm publish --dry-run false dist",
        "npm publish --no-dry-run",
        "npm publish --tag --dry-run",
    ),
)

FORMS: dict[str, tuple[Form, ...]] = {
    # disks and file systems
    "wipefs": (
        Form(
            bears="-i --noheadings -J --json -p --parsable -q --quiet -n --no-act -O= --output= -t= --types=",
            match=("wipefs /dev/sdb", "wipefs -p /dev/sda", "wipefs -J /dev/sda /dev/sdb"),
            no_match=("wipefs -a /dev/sdb", "wipefs -pa /dev/sdb", "wipefs -o 0x438 /dev/sdb"),
        ),
        Form(
            "-n --no-act",
            "-a --all -f --force -o= --offset= -q --quiet -t= --types=",
            match=("wipefs -n -a /dev/sdb", "wipefs -an /dev/sdb"),
            no_match=("wipefs -a -p /dev/sdb",),
        ),
    ),
    "sfdisk": (
        Form(
            "-d --dump -J --json -l --list -F --list-free -s --show-size -V --verify -g --show-geometry -T "
            "--list-types",
            "-q --quiet -o= --output= --bytes",
            match=("sfdisk -d /dev/sda", "sfdisk -l", "sfdisk --json /dev/sda", "sudo sfdisk -d /dev/sda"),
            no_match=("sfdisk /dev/sda", "sfdisk --delete -l /dev/sda", "sfdisk -A /dev/sda 1"),
        ),
    ),
    "fdisk": (
        Form(
            "-l --list -x --list-details -s --getsz",
            "-o= --output= -b= --bytes -u= -L=auto|never|always -w= -W=",
            match=("fdisk -l", "fdisk -x /dev/sda", "sudo fdisk -l /dev/sda"),
            no_match=("fdisk /dev/sda",),
        ),
    ),
    "gdisk": (Form("-l", others=1, match=("gdisk -l /dev/sda",), no_match=("gdisk /dev/sda",)),),
    "gpart": (
        Form(
            begins="show|list|status|backup",
            bears="-l -p -r -a",
            match=("gpart show", "gpart backup ada0"),
            no_match=("gpart destroy ada0", "gpart delete -i 1 ada0"),
        ),
    ),
    "parted": (
        Form(
            "-l --list print",
            "-s --script -m --machine unit s B kB MB GB TB KiB MiB GiB TiB % compact free all devices list",
            1,
            match=("parted /dev/sda print", "parted -s /dev/sda unit MiB print free", "parted -l"),
            no_match=(
                "parted /dev/sda print rm 1",
                "parted /dev/sda",
                "parted -s /dev/sda mklabel gpt print",
            ),
        ),
    ),
    "sgdisk": (
        Form(
            "-p --print -v --verify -i= --info= -L --list-types -O --print-mbr -D --display-alignment",
            others=1,
            match=("sgdisk -p /dev/sda", "sgdisk -i 1 /dev/sda", "sgdisk -pv /dev/sda"),
            no_match=("sgdisk --zap-all /dev/sda", "sgdisk -p --zap-all /dev/sda", "sgdisk -p -d 1 /dev/sda"),
        ),
    ),
    "tune2fs": (
        Form(
            "-l",
            others=1,
            match=("tune2fs -l /dev/sda1", "sudo tune2fs -l /dev/sda1"),
            no_match=("tune2fs -c 0 /dev/sda1", "tune2fs -l -O ^has_journal /dev/sda1"),
        ),
    ),
    "resize2fs": (
        Form("-P", others=1, match=("resize2fs -P /dev/sda1",), no_match=("resize2fs -M /dev/sda1",)),
    ),
    "xfs_repair": (
        Form("-n", "-v -f", 1, match=("xfs_repair -n /dev/sda1",), no_match=("xfs_repair /dev/sda1",)),
    ),
    "xfs_admin": (
        Form(
            "-l -u", others=1, match=("xfs_admin -lu /dev/sda1",), no_match=("xfs_admin -L data /dev/sda1",)
        ),
    ),
    "debugfs": (
        Form(
            "-R=stat|stats|ls|ncheck|icheck|imap|show_super_stats|logdump|blocks|cat|bmap|extents|lsdel|features",
            "-c",
            1,
            match=("debugfs -R 'stat <2>' /dev/sda1", "debugfs -c -R stats /dev/sda1"),
            no_match=("debugfs -w -R stats /dev/sda1", "debugfs -R 'rm /x' /dev/sda1", "debugfs /dev/sda1"),
        ),
    ),
    "dmsetup": (
        Form(
            begins="ls|info|status|table|deps|targets|version",
            bears="--tree -c --columns -o= --target= -v",
            match=("dmsetup ls --tree", "dmsetup table /dev/mapper/x"),
            no_match=("dmsetup remove ls", "dmsetup remove --force ls", "dmsetup table --showkeys"),
        ),
    ),
    "e2label": (_LABEL,),
    "dosfslabel": (_LABEL,),
    "fatlabel": (_LABEL,),
    "swaplabel": (_LABEL,),
    "fsck": (_FSCK,),
    "e2fsck": (_FSCK,),
    "fsck.ext4": (_FSCK,),
    "fsck.ext3": (_FSCK,),
    "mke2fs": (_MKE2FS,),
    "mkfs.ext4": (_MKE2FS,),
    "mkfs.ext3": (_MKE2FS,),
    "mkfs.xfs": (
        Form("-N", "-f -L= -q", 1, match=("mkfs.xfs -N /dev/sda1",), no_match=("mkfs.xfs -f /dev/sda1",)),
    ),
    "fstrim": (
        Form(
            "-n --dry-run",
            "-a --all -v --verbose -A --fstab",
            match=("fstrim -anv",),
            no_match=("fstrim -av",),
        ),
    ),
    **dict.fromkeys(
        ("lvremove", "lvreduce", "lvresize", "vgremove", "vgreduce", "pvremove", "pvresize"), (_LVM,)
    ),
    "zfs": (
        Form(
            "-n",
            "-v -p -r -R -f -d",
            1,
            begins="destroy",
            match=("zfs destroy -nv tank/a@b",),
            no_match=("zfs destroy -rv tank/a", "zfs destroy tank/a@b"),
        ),
    ),
    "flashrom": (
        Form(
            "-r= --read=",
            "-p= --programmer= -c= --chip= -V",
            0,
            match=("flashrom -p internal -r bios.bin",),
            no_match=("flashrom -r a.bin -w b.bin", "flashrom -p internal -w bios.bin"),
        ),
    ),
    "losetup": (
        Form(
            bears="-a --all -l --list -j= --associated= -O= --output= -n --noheadings --raw -J --json",
            others=1,
            match=("losetup", "losetup -a", "losetup -l /dev/loop0"),
            no_match=("losetup -d /dev/loop0", "losetup /dev/loop0 disk.img", "losetup -D"),
        ),
    ),
    "mount": (
        Form(
            bears="-l --show-labels -t= --types= -v",
            others=0,
            match=("mount", "mount -l -t ext4"),
            no_match=("mount -l /dev/sdb1 /mnt", "mount -a", "mount -t ext4 /dev/sdb1 /mnt"),
        ),
    ),
    "mdadm": (
        Form(
            "-D --detail -E --examine -Q --query",
            "--scan -s -v --verbose -Y --export",
            match=("mdadm --detail /dev/md0", "mdadm --examine --scan", "sudo mdadm -Q /dev/sda1"),
            no_match=("mdadm -Q --zero-superblock /dev/sda1", "mdadm --detail --stop /dev/md0"),
        ),
    ),
    # how the machine starts, its clock and kernel
    "nvram": (Form("-p", "-x", 0, match=("nvram -p",), no_match=("nvram -c", "nvram -p boot-args=x")),),
    "efibootmgr": (
        Form(bears="-v --verbose", others=0, match=("efibootmgr",), no_match=("efibootmgr -v -b 1 -B",)),
    ),
    "hwclock": (
        Form(
            bears="-r --show --get -v --verbose -u --utc -l --localtime -f= --rtc= --noadjfile",
            others=0,
            match=("hwclock", "hwclock -r", "hwclock --show --utc", "sudo hwclock --verbose"),
            no_match=("hwclock -w", "hwclock -rw", "hwclock --systohc --utc", "hwclock -s"),
        ),
        Form(
            "--test",
            "-w --systohc -s --hctosys -u --utc -l --localtime -v --verbose",
            0,
            match=("hwclock --test --systohc",),
            no_match=("hwclock --systohc",),
        ),
    ),
    "modprobe": (
        Form(
            "-n --dry-run --show -D --show-depends -c --showconfig -R --resolve-alias",
            "-v --verbose -a --all",
            match=("modprobe -nv loop", "modprobe --show-depends loop"),
            no_match=("modprobe loop", "modprobe -r loop", "modprobe -nr loop"),
        ),
    ),
    # the firewall
    "nft": (
        Form(
            begins="list",
            match=("nft list ruleset",),
            no_match=("nft list ruleset \\; flush ruleset", "nft 'list ruleset; flush ruleset'"),
        ),
        Form(
            begins="-a|-j|-n|-nn|-s|-y list",
            match=("nft -a list ruleset",),
            no_match=("nft -f rules list", "nft -a add rule inet filter input drop"),
        ),
        Form(
            "-c --check",
            "-f= --file= -a --handle -n -N -s -j --json -I= --includepath= -D= --define=",
            match=("nft -c -f rules", "nft -cf rules", "nft --check flush ruleset"),
            no_match=("nft -f rules", "nft flush ruleset", "nft -f -c rules", "nft -c -i"),
        ),
    ),
    "iptables": (_IPTABLES, _IPTABLES_LIST),
    "ip6tables": (_IPTABLES, _IPTABLES_LIST),
    "iptables-restore": (_RESTORE_TEST,),
    "ip6tables-restore": (_RESTORE_TEST,),
    "ufw": (
        Form(
            begins="status|show|app",
            match=("ufw status numbered", "ufw show raw", "ufw app list"),
            no_match=("ufw allow 22", "ufw delete 1"),
        ),
        Form(
            begins="--dry-run",
            bears="--force",
            match=("ufw --dry-run enable", "ufw --dry-run reset"),
            no_match=("ufw enable", "ufw reset --dry-run"),
        ),
    ),
    "firewall-cmd": (
        Form(
            "--state --check-config --list-* --get-* --query-* --info-* --path-*",
            "--zone= --permanent -q --quiet",
            0,
            match=("firewall-cmd --list-all-zones", "firewall-cmd --zone public --query-port=80/tcp"),
            no_match=("firewall-cmd --add-port=80/tcp", "firewall-cmd --state --panic-on"),
        ),
    ),
    "pfctl": (
        Form(
            "-n",
            "-f= -v -q",
            0,
            match=("pfctl -nf /etc/pf.conf", "sudo pfctl -vnf /etc/pf.conf"),
            no_match=("pfctl -f /etc/pf.conf", "pfctl -nf /etc/pf.conf -d"),
        ),
        Form(
            "-s=",
            "-v -q -a= -g",
            0,
            match=("pfctl -sr", "pfctl -vs rules"),
            no_match=("pfctl -F all", "pfctl -sr -d"),
        ),
    ),
    "setcap": (
        Form("-v", "-q -n=", match=("setcap -v cap_net_raw+p it",), no_match=("setcap cap_net_raw+p it",)),
    ),
    "restorecon": (
        Form(
            "-n",
            "-R -r -v -i",
            match=("restorecon -Rnv /etc",),
            no_match=("restorecon -Rv /etc", "restorecon -R /etc"),
        ),
    ),
    "sshd": (
        Form(
            "-t -T", "-f= -C=", 0, match=("sshd -t",), no_match=("sshd -D", "sshd -t -o PermitRootLogin=yes")
        ),
    ),
    "update-alternatives": (
        Form(
            begins="--display|--list|--query|--get-selections",
            others=1,
            match=("update-alternatives --display java",),
            no_match=("update-alternatives --config java",),
        ),
    ),
    "killall": (
        Form("-l --list", others=0, match=("killall -l",), no_match=("killall -l firefox", "killall it")),
    ),
    "shutdown": (
        Form(
            "-c",
            "--no-wall -q",
            match=("shutdown -c", "sudo shutdown -c not tonight"),
            no_match=("shutdown -h now", "shutdown -c -r now"),
        ),
    ),
    # people
    "dscl": (
        Form(
            begins=".|/Local/Default|/Search|localhost -read|-readall|-list|-search|read|list",
            others=2,
            match=("dscl . -list /Users", "dscl . -read /Users/root UserShell"),
            no_match=("dscl . -delete /Users/bob", "dscl . -append /Groups/admin GroupMembership bob"),
        ),
    ),
    "useradd": (
        Form(
            "-D --defaults",
            others=0,
            match=("useradd -D", "sudo useradd --defaults"),
            no_match=("useradd -D -s /bin/zsh", "useradd bob", "useradd -D bob"),
        ),
    ),
    "visudo": (
        Form(
            "-c --check",
            "-q --quiet -s --strict -f= --file=",
            1,
            match=("visudo -c", "visudo -cf /etc/sudoers.d/web"),
            no_match=("visudo", "visudo -f /etc/sudoers.d/web"),
        ),
    ),
    "passwd": (
        Form(
            "-S --status",
            "-a --all",
            1,
            match=("passwd -S bob", "passwd --status root"),
            no_match=("passwd -S -d root", "passwd root"),
        ),
    ),
    # packages, and what is published
    "apt": (_APT,),
    "apt-get": (_APT,),
    "dpkg": (
        Form(
            "--dry-run --no-act --simulate",
            "-r --remove -P --purge -i --install -a --pending",
            match=("dpkg --no-act --purge vim",),
            no_match=("dpkg --purge vim",),
        ),
    ),
    "rpm": (
        Form("--test", "-e --erase -v --nodeps", match=("rpm -e --test vim",), no_match=("rpm -e vim",)),
    ),
    "pacman": (
        Form(
            "-p --print",
            "-R -s -n -c -S -u",
            match=("pacman -Rsp vim",),
            no_match=("pacman -Rs vim",),
        ),
    ),
    "brew": (
        Form(
            "-n --dry-run",
            "-q --quiet -v --verbose -f --force --cask --formula --casks --formulae -s --prune= --zap",
            begins="install|uninstall|remove|rm|upgrade|reinstall|cleanup|autoremove|update",
            match=("brew cleanup -n", "brew uninstall --dry-run wget"),
            no_match=("brew uninstall wget", "brew uninstall -- --dry-run", "brew cleanup --prune -n"),
        ),
    ),
    "npm": (_TRIAL,),
    "pnpm": (_TRIAL,),
    "poetry": (
        Form(
            "--dry-run",
            "--build -r= --repository= -u= --username= -v -q",
            0,
            begins="publish",
            match=("poetry publish --build --dry-run",),
            no_match=("poetry publish --build",),
        ),
    ),
    "cargo": (
        Form(
            "-n --dry-run",
            "--allow-dirty --no-verify -p= --package= --all-features --features= -v -q --locked --offline",
            0,
            begins="publish",
            match=("cargo publish -n", "cargo publish --dry-run --allow-dirty"),
            no_match=("cargo publish", "cargo yank --version 1.0 it"),
        ),
    ),
    # repositories and backups
    "git": (
        Form(
            "-S --staged",
            "-s= --source= -p --patch -q --quiet --pathspec-from-file=",
            begins="restore",
            match=(
                "git restore --staged .",
                "git restore -S a.txt",
                "git restore --source HEAD~1 --staged .",
            ),
            no_match=("git restore .", "git restore --staged --worktree .", "git restore -SW ."),
        ),
        Form(
            "-n --dry-run",
            "-f --force --force-with-lease --force-if-includes -u --set-upstream --all --tags --mirror "
            "--prune --follow-tags -d --delete -v -q --porcelain --progress --no-verify",
            begins="push",
            match=("git push -n --force", "git push --force --dry-run origin main"),
            no_match=("git push --force origin main", "git push -o -n --force", "git push --force -- -n"),
        ),
        Form(
            "-n --dry-run",
            "-r -f --force --cached -q --quiet -v --verbose --expire= --all -d -x",
            begins="rm|prune|clean",
            match=("git rm --dry-run -r .", "git prune -n", "git clean -fdxn"),
            no_match=("git rm -r .", "git prune", "git clean -fdx"),
        ),
        Form(
            "-n --dry-run",
            "--expire= --expire-unreachable= --all --rewrite --updateref --stale-fix --verbose",
            begins="reflog expire",
            match=("git reflog expire -n --expire=now --all",),
            no_match=("git reflog expire --expire=now --all",),
        ),
    ),
    "borg": (
        Form(
            "-n --dry-run",
            "-v --list --stats -s --keep-* -a= --glob-archives= -P= --prefix=",
            begins="delete|prune",
            match=("borg prune -n repo", "borg delete --dry-run repo::old"),
            no_match=("borg delete repo::old", "borg prune --keep-daily 7 repo"),
        ),
    ),
    "restic": (
        Form(
            "-n --dry-run",
            "--keep-* --prune --tag= --host= --path= --group-by= -c --compact -r= --repo= -v -q",
            begins="forget|prune",
            match=("restic forget --dry-run --keep-last=3 --prune",),
            no_match=("restic forget --keep-last 3 --prune", "restic prune"),
        ),
    ),
    "rclone": (
        Form(
            "-n --dry-run",
            "-v -vv -P --progress --include= --exclude= --min-age= --max-age= --rmdirs",
            begins="delete|purge|sync|move|copy|rmdirs|deletefile|cleanup|dedupe",
            match=("rclone purge --dry-run r:x", "rclone sync -n a r:x"),
            no_match=("rclone purge r:x", "rclone sync a r:x"),
        ),
    ),
    # clusters and clouds
    "docker": (
        Form(
            begins="compose --dry-run",
            bears="-v --volumes -d -f= --file= --remove-orphans --rmi=",
            match=("docker compose --dry-run down -v",),
            no_match=("docker compose down -v",),
        ),
    ),
    "kubectl": (_CLUSTER,),
    "oc": (_CLUSTER,),
    "aws": (
        Form(
            "--dryrun",
            "--recursive --delete --include= --exclude= --quiet --profile= --region=",
            begins="s3 rm|sync|mv|cp",
            match=("aws s3 rm --dryrun --recursive s3://x", "aws s3 sync --delete --dryrun a s3://x"),
            no_match=("aws s3 rm --recursive s3://x",),
        ),
    ),
    "gsutil": (
        Form(
            "-n",
            "-r -d",
            begins="rsync",
            match=("gsutil rsync -n -d a gs://x",),
            no_match=("gsutil rsync -d a gs://x",),
        ),
    ),
}
