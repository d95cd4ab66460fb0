"""Intents about the network around the machine: neighbours, traffic, wifi, proxies."""

from caro.backends.static.intent import intent

INTENTS = (
    intent(
        "net.devices",
        say=(
            "(devices|hosts|device) (network|lan|wifi)",
            "!find (devices|hosts) network",
            "scan (network|lan|subnet) [local|devices|hosts]",
        ),
        run={"gnu": "nmap -sn $(ip -4 route show default | awk '{print $3}')/24", "bsd": "arp -a"},
        yes={"list devices on my network": "nmap -sn $(ip -4 route show default | awk '{print $3}')/24"},
        no=("list network interfaces", "scan network 10.0.0.0/24"),
        also="local network connection up live active lan all alive",
    ),
    intent(
        "net.statistics",
        say=(
            "(network|interface|traffic) (statistics|stats|counters|traffic|errors)",
            "(packet|packets|traffic) (statistics|stats|dropped) [interface]",
            "error interface",
        ),
        run={"gnu": "ip -s link", "bsd": "netstat -ib"},
        yes={"show network statistics": "ip -s link", "interface statistics": "ip -s link"},
        no="network connections",
        also="each interface network traffic packets error errors all packet",
    ),
    intent(
        "net.statistics.protocol",
        say=(
            "(protocol|socket|tcp|connection) (statistics|summary|stats)",
            "!information connection summary",
        ),
        run={"gnu": "ss -s", "bsd": "netstat -s"},
        yes={"show socket statistics": "ss -s", "tcp statistics": "ss -s"},
        no="network statistics",
        also="network tcp summary udp connection",
    ),
    intent(
        "net.bandwidth",
        say=(
            "bandwidth [usage]",
            "network (usage|traffic|activity|throughput) [follow]",
            "traffic [network] follow",
            "network follow",
            "follow bandwidth",
        ),
        run={"gnu": "sudo iftop", "bsd": "nettop"},
        yes={"monitor bandwidth usage": "sudo iftop", "show network traffic in real time": "sudo iftop"},
        no=("bandwidth by process", "test internet speed"),
        also="usage network traffic follow live each connection host current interface internet",
    ),
    intent(
        "net.bandwidth.process",
        say=(
            "(bandwidth|traffic|network) [usage] (each|by) process",
            "process !using (bandwidth|internet)",
            "process (usage|most|largest) (bandwidth|network|traffic|internet)",
        ),
        run={"gnu": "sudo nethogs", "bsd": "nettop -P"},
        yes={
            "show bandwidth usage by process": "sudo nethogs",
            "which process is using the most bandwidth": "sudo nethogs",
        },
        no="bandwidth usage",
        also="usage network traffic follow live each internet most by maximum",
    ),
    intent(
        "net.speedtest",
        say=(
            "(test|measure|check) [internet|network|connection|download] speed",
            "internet speed [test]",
            "(connection|network|download) speed [test]",
            "speedtest",
            "speed test",
        ),
        run={"gnu": "speedtest-cli", "bsd": "networkQuality"},
        yes={"test my internet speed": "speedtest-cli", "run a speed test": "speedtest-cli"},
        no="cpu speed",
        also="internet connection network test download upload run check speed measure",
    ),
    intent(
        "net.online",
        say=(
            "internet (connection|access|working|connectivity|up|running)",
            "(online|connection) internet",
            "online",
            "!check internet",
            "test internet [connection|connectivity]",
            "connection internet",
        ),
        run="ping -c 4 8.8.8.8",
        yes={
            "check internet connection": "ping -c 4 8.8.8.8",
            "am I connected to the internet": "ping -c 4 8.8.8.8",
        },
        no="internet speed",
        also="connection working test access up online connectivity network !machine",
    ),
    intent(
        "net.wifi.list",
        say=(
            "(wifi|wi-fi|wireless) [free|nearby] [networks|network|list|points]",
            "scan (wifi|wi-fi|wireless)",
            "ssids",
        ),
        run={"gnu": "nmcli device wifi list", "bsd": "system_profiler SPAirPortDataType"},
        yes={
            "list available wifi networks": "nmcli device wifi list",
            "scan for wifi networks": "nmcli device wifi list",
        },
        no=("connect to wifi Home", "turn off wifi", "wifi password"),
        also="network networks free nearby all access points scan !find near ssid",
    ),
    intent(
        "net.wifi.connect",
        say=(
            "(connect|join|connection) [to] (wifi|wi-fi|wireless) [network|named] {ssid:word}",
            "(connect|join|connection) [to] (wifi|wi-fi|wireless) [network|named] {ssid:word} (with|using) password {password:word}",
            "(connect|join|connection) [to] [network] {ssid:word} (wifi|wi-fi)",
        ),
        run={
            "gnu": "nmcli device wifi connect {ssid}[[password? password {password}]]",
            "bsd": "networksetup -setairportnetwork en0 {ssid}[[password? {password}]]",
        },
        yes={
            "connect to wifi HomeNet with password s3cret123": "nmcli device wifi connect HomeNet password s3cret123",
            "join the wifi network HomeNet": "nmcli device wifi connect HomeNet",
        },
        no="list wifi networks",
        also="network to named called with password",
    ),
    intent(
        "net.wifi.current",
        say=(
            "(!current|connection|which|name) (wifi|wi-fi|wireless|ssid) [network|name|connection]",
            "ssid",
            "(wifi|wireless) [network] (name|connection|status|signal)",
        ),
        run={
            "gnu": "nmcli -f NAME,TYPE,DEVICE connection show --active",
            "bsd": "networksetup -getairportnetwork en0",
        },
        yes={"which wifi network am I connected to": "nmcli -f NAME,TYPE,DEVICE connection show --active"},
        no="list wifi networks",
        also="network name connection current status wifi signal strength !current !to",
    ),
    intent(
        "net.wifi.off",
        say=("disable (wifi|wi-fi|wireless)", "turn (wifi|wi-fi|wireless) off"),
        run={"gnu": "nmcli radio wifi off", "bsd": "networksetup -setairportpower en0 off"},
        yes={"turn off wifi": "nmcli radio wifi off"},
        no="turn on wifi",
        also="interface radio",
    ),
    intent(
        "net.wifi.on",
        say=("enable (wifi|wi-fi|wireless)", "turn (wifi|wi-fi|wireless) !on"),
        run={"gnu": "nmcli radio wifi on", "bsd": "networksetup -setairportpower en0 on"},
        yes={"turn on wifi": "nmcli radio wifi on"},
        no="turn off wifi",
        also="interface radio",
    ),
    intent(
        "net.proxy",
        say=("proxy [settings|environment|configuration|variables]", "proxies"),
        run={"gnu": "env | grep -i proxy", "bsd": "scutil --proxy"},
        yes={"show proxy settings": "env | grep -i proxy"},
        no=("set a proxy http://proxy:3128", "unset proxy"),
        also="settings environment configured configuration variables http http_proxy current variable",
    ),
    intent(
        "net.proxy.set",
        say=(
            "(change|use|configure) [http|https] proxy [server] (to|as|for) {proxy:url}",
            "(change|configure) [http|https] proxy {proxy:url}",
        ),
        run="export http_proxy={proxy} https_proxy={proxy}",
        yes={
            "set the proxy to http://proxy.local:3128": "export http_proxy=http://proxy.local:3128 https_proxy=http://proxy.local:3128"
        },
        no="show the proxy",
        also="http https server",
    ),
    intent(
        "net.proxy.unset",
        say=("(unset|disable|delete|clear) [http] proxy [settings]",),
        run="unset http_proxy https_proxy",
        yes={"unset the proxy": "unset http_proxy https_proxy"},
        no="set the proxy",
        also="settings variables environment server http",
    ),
    intent(
        "net.restart",
        say=("restart (network|networkmanager|network-manager) [service|manager]", "restart networking"),
        run={
            "gnu": "sudo systemctl restart NetworkManager",
            "bsd": "sudo ifconfig en0 down && sudo ifconfig en0 up",
        },
        yes={"restart networking": "sudo systemctl restart NetworkManager"},
        no="restart nginx",
        also="service stack manager connection interface",
    ),
    intent(
        "net.wake",
        say=("(wake|wake-on-lan|wol) [up] [!machine|computer] [on|with] [macaddress|lan] {mac:word}",),
        run={"gnu": "wakeonlan {mac}", "bsd": "wakeonlan {mac}"},
        yes={"wake up the machine with mac address 'aa:bb:cc:dd:ee:ff'": "wakeonlan aa:bb:cc:dd:ee:ff"},
        no="wake up at 7",
        also="up macaddress lan on send packet magic to upload",
    ),
)
