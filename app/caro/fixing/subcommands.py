"""The sub-commands of well-known tools, for slips that nothing but the name can tell."""

from __future__ import annotations

SUBCOMMANDS: dict[str, tuple[str, ...]] = {
    tool: tuple(words.split())
    for tool, words in {
        "git": "add am apply archive bisect blame branch bundle checkout cherry-pick clean clone commit config "
        "describe diff fetch format-patch fsck gc grep help init log ls-files ls-remote ls-tree merge mergetool "
        "mv notes pull push range-diff rebase reflog remote reset restore revert rev-list rev-parse rm shortlog "
        "show show-ref sparse-checkout stash status submodule switch tag worktree whatchanged",
        "apt": "list search show install reinstall remove autoremove update upgrade full-upgrade edit-sources purge "
        "satisfy autoclean clean policy depends rdepends download changelog source build-dep",
        "apt-get": "update upgrade install reinstall remove purge autoremove dist-upgrade source build-dep clean "
        "autoclean check download changelog",
        "apt-cache": "search show showpkg policy depends rdepends madison stats",
        "dnf": "install remove update upgrade search info list check-update autoremove clean provides reinstall "
        "downgrade group history repolist makecache",
        "yum": "install remove update upgrade search info list check-update autoremove clean provides history",
        "brew": "install uninstall reinstall update upgrade search info list doctor cleanup services tap untap "
        "outdated deps uses pin unpin link unlink leaves autoremove",
        "docker": "build compose container cp create diff events exec export history image images import info "
        "inspect kill load login logout logs network pause plugin port ps pull push rename restart rm rmi run save "
        "search secret start stats stop swarm system tag top unpause update version volume wait",
        "podman": "build container cp create exec export images info inspect kill load login logs network pod port "
        "ps pull push restart rm rmi run save start stats stop system tag top unshare version volume",
        "systemctl": "start stop restart reload status enable disable mask unmask is-active is-enabled is-failed "
        "list-units list-unit-files list-timers list-dependencies daemon-reload cat edit show reboot poweroff "
        "suspend reset-failed kill isolate",
        "npm": "access adduser audit bin cache ci config dedupe doctor exec explain fund help info init install link "
        "list login logout ls outdated pack ping prefix prune publish rebuild root run search start stop test "
        "uninstall unpublish update version view whoami",
        "yarn": "add audit bin cache config create dedupe exec info init install link list outdated pack publish "
        "remove run test unlink upgrade version why workspace workspaces",
        "pnpm": "add audit config dlx exec import init install link list outdated publish prune remove run store "
        "test update why",
        "pip": "install download uninstall freeze inspect list show check config search cache index wheel hash "
        "completion debug help",
        "pip3": "install download uninstall freeze inspect list show check config search cache index wheel hash help",
        "cargo": "add bench build check clean clippy doc fetch fix fmt help init install metadata new package "
        "publish remove run search test tree uninstall update vendor yank",
        "go": "build clean doc env fix fmt generate get help install list mod run test tool version vet work",
        "kubectl": "annotate apply attach autoscale cluster-info config cordon cp create delete describe diff drain "
        "edit exec explain expose get label logs patch port-forward proxy replace rollout run scale set taint top "
        "uncordon version wait",
        "ip": "address addr link route neigh rule netns tunnel maddress monitor",
        "tmux": "attach attach-session detach kill-server kill-session list-sessions ls new new-session new-window",
        "conda": "activate create deactivate env info install list remove search update config clean",
        "helm": "create dependency get history install lint list package pull push repo rollback search show "
        "status template test uninstall upgrade version",
        "terraform": "apply console destroy fmt force-unlock get graph import init output plan providers refresh "
        "show state taint untaint validate version workspace",
    }.items()
}
