"""Tools for clouds, for other keepers of history, and for disks that are joined."""

from __future__ import annotations

TEXT = """
gh: works with GitHub
  ~ sub
  -R --repo=: with this repository
  --json=: as JSON, these fields
gh pr: requests to bring changes in
  ~ sub
gh pr create: makes one
  -t --title=: with this title
  -b --body=: with this text
  -f --fill: title and text from the commits
  -d --draft: not ready yet
  -B --base=: into this branch
gh pr list: lists them
gh pr view: shows one
  -w --web: in the browser
  1: which
gh pr checkout: fetches one and goes to it
  1: which
gh pr merge: brings one in
  -s --squash: as one commit
  -d --delete-branch: removes the branch afterwards
  -m --merge: with a commit of its own
  1: which
gh issue: reports of faults and wishes
  ~ sub
gh issue list: lists them
gh issue create: makes one
  -t --title=: with this title
  -b --body=: with this text
gh issue view: shows one
  1: which
gh repo: repositories
  ~ sub
gh repo clone: copies one with its history
  1: which
  2: the folder
gh repo create: makes one
  --public: that everybody sees
  --private: that only you see
  1: its name
gh auth: logging in
  ~ sub
gh auth login: logs in
aws: works with Amazon's cloud
  ~ sub
  --profile=: with these settings
  --region=: in this region
  --output=: in this form
aws s3: stored files
  ~ sub
  --recursive: folders with all that is in them
  --dryrun: only tells what it would do
  --exclude=: leaves out names like this
  --include=: takes names like this after all
  --acl=: who may have it
aws s3 cp: copies
  1: what
  2: where to
aws s3 mv: moves
  1: what
  2: where to
aws s3 sync: makes a copy like its source
  --delete: removes what the source does not have
  1: the source
  2: the copy
aws s3 ls: lists
  1: what
aws s3 rm: removes
  1: what
aws s3 mb: makes a store
  1: its name
aws s3 rb: removes a store
  --force: with all that is in it
  1: its name
aws ec2, aws iam, aws lambda, aws ecs, aws rds: a service of Amazon's cloud
  *: what is done
hg: keeps the history of files (Mercurial)
  ~ sub
svn: keeps the history of files (Subversion)
  ~ sub
svn checkout, svn co: fetches files and their history
  1: where from
  2: the folder
svn update, svn up: brings files up to date
  *: which
svn commit, svn ci: sends changes
  -m --message=: with this message
  *: which
svn status, svn st: tells what is changed
svn add: marks files for the next commit
  *: a file
svn diff: shows what is changed
  *: of which
svn log: shows the history
  -l --limit=: so many
  -v --verbose: with files
  *: of which
vagrant: machines inside this one, as a file describes
  ~ sub
vagrant up: starts them
vagrant halt: stops them
vagrant destroy: removes them
  -f --force: asks nothing
vagrant ssh: logs in on one
  -c --command=SHELL: runs this there
  1: which
virsh: steers machines inside this one
  ~ sub
virsh list: lists them
  --all: those that are off too
virsh start: starts one
  1: which
virsh shutdown: asks one to end
  1: which
virsh destroy: ends one at once
  1: which
lvs, vgs, pvs: lists disks that are joined to one
  -a --all: hidden ones too
  *: which
mdadm: joins disks to one that survives a loss
  --detail -D: tells how it stands
  --create -C: makes one
  --stop -S: stops one
  *: which disks
cryptsetup: encrypts disks
  ~ sub
cryptsetup luksFormat: prepares a disk; what was there is lost
  1: the disk
cryptsetup open, cryptsetup luksOpen: opens an encrypted disk
  1: the disk
  2: under this name
cryptsetup close, cryptsetup luksClose: closes an encrypted disk
  1: its name
smartctl: asks a disk how it feels
  -a --all: everything
  -H --health: only whether it is sound
  -t --test=: tests it in this way
  *: the disk
losetup: makes a file look like a disk
  -f --find: the first that is free
  -P --partscan: with its parts
  -d --detach: takes it off
  -a --all: lists them
  --show: prints which
  *: device or file
ncdu: shows by keys how much room files take
  -x --one-file-system: stays on this file system
  1: the folder
update-alternatives: says which of several programs a name means
  --config=: asks about this name
  --display=: tells about this name
  --install: adds one
  --set: sets one
  *: name and path
locale: prints language and conventions
  -a --all-locales: all there are
zfs, zpool: steers ZFS file systems
  ~ sub
zpool status: tells how they stand
  *: which
zfs list: lists them
  -t=: of this kind
  *: which
zfs snapshot: keeps a file system as it is now
  1: its name
zfs destroy: removes one with its data
  -r: with all below it
  1: which
btrfs: steers Btrfs file systems
  ~ sub
"""
