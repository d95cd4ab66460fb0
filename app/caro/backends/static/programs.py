"""Names of programs and of accounts that people speak of without saying which of the two they are.

"The processes of www-data" are those of an account, "the processes of chrome" those of a program.
"""

from __future__ import annotations

from caro.backends.static.slots import DAEMONS

PROGRAMS = DAEMONS | frozenset(
    """bash bun celery chrome chromium clang code cron curl deno discord docker dockerd electron
    emacs evince ffmpeg firefox gcc gimp git gnome-shell go gradle htop java jupyter kodi
    libreoffice make mongod mysql mysqld nano nautilus nginx node nodejs npm obs perl php php-fpm
    pip plasmashell postgres pytest python python3 rsync ruby safari sidekiq skype slack spotify
    sqlite3 ssh steam teams telegram thunderbird tmux top uvicorn vim vlc webpack wget xorg yarn
    zoom zsh""".split()
)
ACCOUNTS = frozenset(
    """root www-data nobody daemon systemd-network systemd-resolve messagebus syslog postgres mysql redis
    deploy ubuntu admin""".split()
)
