"""Intents about services: state, start, stop, what runs at boot."""

from caro.backends.static.intent import intent

INTENTS = (
    intent(
        "service.status",
        say=(
            "(status|alive|up|health) [service] {name:daemon} [service]",
            "(status|alive|up|health) service {name:service}",
            "service {name:service} (status|run|running|alive|up)",
            "service {name:service}",
            "{name:service} service",
            "systemctl status {name:service}",
        ),
        run={"gnu": "systemctl status {name}", "bsd": "brew services info {name}"},
        yes={
            "check the status of nginx": "systemctl status nginx",
            "show status of the ssh service": "systemctl status ssh",
            "is the postgresql service running": "systemctl status postgresql",
        },
        no=("start the nginx service", "status of port 80", "is nginx enabled at boot"),
        also="status service run systemctl systemd server up running",
    ),
    intent(
        "service.is_active",
        say=("(active|is-active) [service] {name:service} [service]", "systemctl is-active {name:service}"),
        run={"gnu": "systemctl is-active {name}", "bsd": "brew services info {name}"},
        yes={
            "is nginx active": "systemctl is-active nginx",
            "check if the docker service is active": "systemctl is-active docker",
        },
        no="activate nginx",
        also="service systemctl systemd",
    ),
    intent(
        "service.is_enabled",
        say=(
            "isenabled [service] {name:daemon} [service] [boot]",
            "isenabled service {name:service} [boot]",
            "is-enabled [service] {name:service}",
        ),
        run={"gnu": "systemctl is-enabled {name}", "bsd": "brew services info {name}"},
        yes={
            "is nginx enabled": "systemctl is-enabled nginx",
            "check if the docker service is enabled at boot": "systemctl is-enabled docker",
        },
        no=("enable nginx", "is nginx running", "list services enabled at boot"),
        also="service systemctl systemd boot automatically start",
    ),
    intent(
        "service.start",
        say=(
            "start [service] {name:daemon} [service]",
            "start service {name:service}",
            "systemctl start {name:service}",
            "(run|running) service {name:service}",
        ),
        run={"gnu": "sudo systemctl start {name}", "bsd": "brew services start {name}"},
        yes={
            "start nginx": "sudo systemctl start nginx",
            "start the docker service": "sudo systemctl start docker",
        },
        no=("start nginx at boot", "restart nginx", "stop nginx", "start nginx container"),
        also="service systemctl systemd webserver server up",
    ),
    intent(
        "service.stop",
        say=(
            "stop [service] {name:daemon} [service]",
            "stop service {name:service}",
            "(shutdown|disable) service {name:service}",
        ),
        run={"gnu": "sudo systemctl stop {name}", "bsd": "brew services stop {name}"},
        yes={
            "stop nginx": "sudo systemctl stop nginx",
            "stop the mysql service": "sudo systemctl stop mysql",
        },
        no=("stop nginx from starting at boot", "stop the container web", "kill nginx"),
        also="service systemctl systemd webserver server",
    ),
    intent(
        "service.restart",
        say=(
            "restart [service] {name:daemon} [service]",
            "restart service {name:service}",
        ),
        run={"gnu": "sudo systemctl restart {name}", "bsd": "brew services restart {name}"},
        yes={
            "restart nginx": "sudo systemctl restart nginx",
            "restart the apache2 service": "sudo systemctl restart apache2",
        },
        no=("restart the computer", "restart the container web", "reload nginx"),
        also="service systemctl systemd webserver server",
    ),
    intent(
        "service.ensure",
        say=(
            "(start|restart) [service] {name:daemon} [service] ifdown",
            "(start|restart) service {name:service} ifdown",
            "ifdown (start|restart) {name:daemon}",
        ),
        run="systemctl is-active --quiet {name} || sudo systemctl [[restart?restart]][[!restart?start]] {name}",
        yes={
            "start nginx if it is not running": "systemctl is-active --quiet nginx || sudo systemctl start nginx",
            "restart the docker service unless it is already running": "systemctl is-active --quiet docker || sudo systemctl restart docker",
        },
        no=("start nginx", "is nginx running", "why is nginx not starting"),
        also="service systemctl systemd server webserver",
    ),
    intent(
        "service.reload",
        say=(
            "reload [service] {name:daemon} [service] [config|configuration]",
            "reload service {name:service} [config|configuration]",
        ),
        run={"gnu": "sudo systemctl reload {name}", "bsd": "brew services restart {name}"},
        yes={
            "reload nginx": "sudo systemctl reload nginx",
            "reload the nginx service configuration": "sudo systemctl reload nginx",
        },
        no=("restart nginx", "reload systemd"),
        also="service systemctl systemd webserver server config configuration settings without restart not stop",
    ),
    intent(
        "service.daemon_reload",
        say=(
            "(reload|refresh) (systemd|systemctl) [service|unit|configuration|manager]",
            "(reload|reread) service (file|definitions|configuration)",
            "daemon-reload",
            "reload service",
        ),
        run="sudo systemctl daemon-reload",
        yes={
            "reload systemd": "sudo systemctl daemon-reload",
            "reload systemd unit files": "sudo systemctl daemon-reload",
        },
        no="reload nginx",
        also="systemd service file configuration config systemctl all manager definitions",
    ),
    intent(
        "service.enable",
        say=(
            "enable [service] {name:daemon} [service] [boot]",
            "enable service {name:service} [boot]",
            "(start|run|launch) {name:service} [automatically|each] boot [service]",
            "(create|let) {name:service} start boot",
        ),
        run={"gnu": "sudo systemctl enable {name}", "bsd": "brew services start {name}"},
        yes={
            "enable nginx at boot": "sudo systemctl enable nginx",
            "make nginx start automatically on boot": "sudo systemctl enable nginx",
            "enable the docker service": "sudo systemctl enable docker",
        },
        no=("is nginx enabled", "disable nginx", "enable and start nginx"),
        also="service systemctl systemd boot automatically start create server run running",
    ),
    intent(
        "service.enable_now",
        say=(
            "enable !and start [service] {name:daemon} [service] [boot]",
            "enable !and start service {name:service} [boot]",
            "start !and enable [service] {name:daemon} [service] [boot]",
            "start {name:daemon} !and (create|enable|let|run|launch) boot",
            "start service {name:service} !and (create|enable|let|run|launch) boot",
            "(start|enable) {name:daemon} !and !on boot",
            "start !and enable service {name:service} [boot]",
        ),
        run={"gnu": "sudo systemctl enable --now {name}", "bsd": "brew services start {name}"},
        yes={
            "enable and start nginx": "sudo systemctl enable --now nginx",
            "start and enable the docker service": "sudo systemctl enable --now docker",
        },
        no="enable nginx",
        also="service systemctl systemd boot immediately automatically now start enable each",
    ),
    intent(
        "service.disable",
        say=(
            "disable [service] {name:daemon} [service] [boot]",
            "disable service {name:service} [boot]",
            "(not|stop) {name:service} [service] (start|starting|run|running|launch) [automatically] boot",
            "prevent {name:service} [service] (start|starting) [boot|automatically]",
            "not (start|starting|run|running|launch) {name:service} [service] [!on|!at] (boot|automatically)",
            "(not|stop) {name:service} (start|starting|run|running|launch) automatically",
        ),
        run={"gnu": "sudo systemctl disable {name}", "bsd": "brew services stop {name}"},
        yes={
            "disable nginx at boot": "sudo systemctl disable nginx",
            "stop nginx from starting at boot": "sudo systemctl disable nginx",
        },
        no=("enable nginx", "stop nginx", "is nginx disabled"),
        also="service systemctl systemd automatically start starting from server run boot running anymore longer future daemon each permanently",
    ),
    intent(
        "service.disable_now",
        say=(
            "(stop|disable) !and (disable|stop) [service] {name:daemon} [service] [boot]",
            "(stop|disable) !and (disable|stop) service {name:service} [boot]",
        ),
        run={"gnu": "sudo systemctl disable --now {name}", "bsd": "brew services stop {name}"},
        yes={
            "stop and disable nginx": "sudo systemctl disable --now nginx",
            "disable and stop the cups service": "sudo systemctl disable --now cups",
        },
        no=("disable nginx", "stop nginx", "stop apache and nginx"),
        also="service systemctl systemd stop disable boot",
    ),
    intent(
        "service.mask",
        say=(
            "mask [service] {name:daemon} [service]",
            "mask service {name:service}",
        ),
        run="sudo systemctl mask {name}",
        yes={"mask the cups service": "sudo systemctl mask cups"},
        no="unmask cups",
        also="service systemctl systemd",
    ),
    intent(
        "service.unmask",
        say=(
            "unmask [service] {name:daemon} [service]",
            "unmask service {name:service}",
        ),
        run="sudo systemctl unmask {name}",
        yes={"unmask the cups service": "sudo systemctl unmask cups"},
        no="mask cups",
        also="service systemctl systemd",
    ),
    intent(
        "service.cat",
        say=(
            "[show] service (file|definition|configuration) [of|for] {name:service}",
            "(definition|unitfile) service {name:service}",
        ),
        run="systemctl cat {name}",
        yes={"show the unit file of nginx": "systemctl cat nginx"},
        no="edit the unit file of nginx",
        also="systemd service file systemctl",
    ),
    intent(
        "service.edit",
        say=(
            "(edit|modify|override) [systemd] service [file|definition|configuration] {name:service} [service]",
        ),
        run="sudo systemctl edit --full {name}",
        yes={"edit the unit file of nginx": "sudo systemctl edit --full nginx"},
        no="show unit file of nginx",
        also="systemd file definition configuration service systemctl",
    ),
    intent(
        "service.dependencies",
        say=(
            "service {name:service} (depend|depends|dependencies|package)",
            "(dependencies|package|depends) [of] service {name:service}",
        ),
        run="systemctl list-dependencies {name}",
        yes={"show dependencies of the nginx service": "systemctl list-dependencies nginx"},
        no="dependencies of package nginx",
        also="systemd service",
    ),
    intent(
        "service.list",
        say=(
            "service",
            "!all service",
            "systemctl service",
            "!show systemd [service|units]",
            "loaded service",
        ),
        run={"gnu": "systemctl list-units --type=service --all", "bsd": "launchctl list"},
        yes={
            "list all services": "systemctl list-units --type=service --all",
            "show systemd services": "systemctl list-units --type=service --all",
        },
        no=("list running services", "failed services", "docker compose services"),
        also="systemd systemctl all status units loaded and",
    ),
    intent(
        "service.list_running",
        say=("(run|running|active|started|up) service", "service (run|running|active)"),
        run={"gnu": "systemctl list-units --type=service --state=running", "bsd": "launchctl list"},
        yes={
            "list running services": "systemctl list-units --type=service --state=running",
            "which services are running": "systemctl list-units --type=service --state=running",
        },
        no=("run the service foo", "list failed services", "how many services are running"),
        also="systemd systemctl all run active units currently running",
    ),
    intent(
        "service.list_inactive",
        say=(
            "(inactive|stop|stopped|dead) service",
            "service not (run|running|active|start|started)",
        ),
        run={
            "gnu": "systemctl list-units --type=service --state=inactive --all",
            "bsd": "launchctl list | awk '$1 == \"-\"'",
        },
        yes={
            "list inactive services": "systemctl list-units --type=service --state=inactive --all",
            "show all services that are not running": "systemctl list-units --type=service --state=inactive --all",
        },
        no=("stop the nginx service", "list running services", "is the nginx service not running"),
        also="systemd systemctl all units currently stopped running",
    ),
    intent(
        "service.count_failed",
        say=(
            "count (failed|fail|failing|crashed|broken) (service|units)",
            "count service (failed|fail|crashed)",
        ),
        run="systemctl --failed --no-legend | wc -l",
        yes={"how many services have failed": "systemctl --failed --no-legend | wc -l"},
        no="list failed services",
        also="systemd systemctl all units service",
    ),
    intent(
        "service.count",
        say=("count service [!all]",),
        run="systemctl list-units --type=service --all --no-legend | wc -l",
        yes={"how many services are there": "systemctl list-units --type=service --all --no-legend | wc -l"},
        no=("how many services are running", "list services"),
        also="systemd systemctl all units loaded",
    ),
    intent(
        "service.list_failed",
        say=(
            "(failed|crashed|fail|failing|broken) [service|units]",
            "service (error|failed)",
            "service not (work|working)",
        ),
        run={"gnu": "systemctl --failed", "bsd": "launchctl list | awk '$2 != 0'"},
        yes={
            "list failed services": "systemctl --failed",
            "which systemd units failed": "systemctl --failed",
        },
        no=("failed logins", "list running services"),
        also="systemd systemctl all service units start boot state status",
    ),
    intent(
        "service.list_enabled",
        say=(
            "service (isenabled|start|run|running|enable|launch) [automatically] boot",
            "isenabled service [boot]",
            "boot service",
            "service (start|run|running) automatically",
        ),
        run={
            "gnu": "systemctl list-unit-files --type=service --state=enabled",
            "bsd": "ls /Library/LaunchDaemons ~/Library/LaunchAgents",
        },
        yes={
            "list services enabled at boot": "systemctl list-unit-files --type=service --state=enabled",
            "which services start at boot": "systemctl list-unit-files --type=service --state=enabled",
        },
        no=("is nginx enabled", "list running services"),
        also="systemd systemctl all automatically start run boot running",
    ),
    intent(
        "service.list_disabled",
        say=("isdisabled service",),
        run="systemctl list-unit-files --type=service --state=disabled",
        yes={"list disabled services": "systemctl list-unit-files --type=service --state=disabled"},
        no="list enabled services",
        also="systemd systemctl all boot",
    ),
    intent(
        "service.count_running",
        say=("count (run|running|active) service",),
        run="systemctl list-units --type=service --state=running --no-legend | wc -l",
        yes={
            "how many services are running": "systemctl list-units --type=service --state=running --no-legend | wc -l"
        },
        no="list running services",
        also="systemd all",
    ),
    intent(
        "service.target_default",
        say=("(default|boot|!current) (target|runlevel)", "runlevel"),
        run="systemctl get-default",
        yes={"show the default systemd target": "systemctl get-default"},
        no="set the default target to multi-user",
        also="systemd boot default",
    ),
    intent(
        "service.brew",
        say=("brew service [running]",),
        run="brew services list",
        yes={"list brew services": "brew services list"},
        no="list services",
        also="all status homebrew",
    ),
)
