"""Programs of everyday work, and what to think of a program that no rule knows.

A rule names what is dangerous; this names what is not worth a question. A name here says that the program
builds, tests, converts, edits or shows what the person works on, and that its dangerous sides have rules.
"""

from __future__ import annotations

from caro.safety.clearing import REMOVES, looks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.flow import Arg

_EVERYDAY = frozenset(
    # builds, compilers and what belongs to them
    "make gmake bmake cmake ctest cpack ninja meson scons bazel bazelisk buck2 just task xmake "
    "premake5 autoconf "
    "automake autoreconf aclocal libtoolize libtool gcc g++ cc c++ cpp clang clang++ clang-cl ld lld "
    "gold as ar ranlib "
    "nm strip objcopy objdump size addr2line c++filt gfortran rustc rustfmt rustdoc rustup cargo "
    "cargo-clippy go gofmt "
    "goimports golangci-lint gopls staticcheck javac java javadoc jar jdeps jshell kotlinc kotlin "
    "scalac scala sbt "
    "mill lein clojure clj mvn mvnw gradle gradlew ant dotnet msbuild nuget csc fsc swift swiftc "
    "xcodebuild xcrun pod "
    "zig nim nimble crystal shards dmd dub ghc ghci cabal stack runghc ocaml ocamlc ocamlopt dune "
    "opam elixir mix iex "
    "erl erlc rebar3 dart flutter pub luac luarocks nasm yasm bison yacc flex lex antlr4 protoc buf "
    "swig cython f2py "
    "ccache distcc sccache bear emcc wasm-pack wasm-bindgen tsc tsx ts-node esbuild swc babel "
    "webpack rollup vite "
    "parcel turbo nx lerna gulp grunt bower browserify sass less-css lessc postcss tailwindcss ng "
    "vue nuxt next "
    "gatsby astro svelte-kit remix expo react-native cordova ionic electron electron-builder "
    "storybook hugo jekyll "
    "eleventy mkdocs sphinx-build sphinx-quickstart doxygen asciidoctor mdbook docusaurus pdflatex "
    "xelatex lualatex "
    "latex latexmk bibtex biber tex dvips dvipdf makeinfo texi2pdf typst groff pandoc "
    # packages of a project and versions of languages
    "npm npx yarn pnpm pnpx bun bunx corepack nvm fnm n volta pip pip3 pipx pipenv poetry pdm hatch "
    "flit uv uvx rye "
    "conda mamba micromamba virtualenv venv pyenv rbenv rvm chruby goenv jenv sdk sdkman nodenv asdf "
    "mise direnv gem "
    "bundle bundler rake rails composer artisan cpan cpanm carton stackage vcpkg conan spack nix "
    "nix-shell nix-build "
    # tests, checks and formatting
    "pytest py.test unittest nose2 tox nox coverage jest mocha vitest ava karma cypress playwright "
    "jasmine rspec "
    "cucumber minitest phpunit pest bats shellcheck shfmt hadolint yamllint jsonlint markdownlint "
    "markdownlint-cli2 "
    "vale eslint prettier stylelint biome standard xo tslint rubocop black isort flake8 pylint mypy "
    "pyright pyre ruff "
    "bandit autopep8 yapf pydocstyle vulture radon pre-commit commitlint husky lint-staged "
    "clang-format clang-tidy "
    "cppcheck cpplint valgrind gdb lldb perf strace ltrace hyperfine wrk ab hey siege k6 locust "
    "vegeta checkov tflint "
    "tfsec trivy grype syft snyk semgrep gitleaks ansible-lint actionlint act codespell aspell hunspell "
    # running a project
    "flask django-admin uvicorn gunicorn hypercorn daphne celery streamlit jupyter jupyter-lab "
    "jupyter-notebook "
    "ipython ipython3 notebook gradio mlflow dvc tensorboard nodemon pm2 forever http-server serve "
    "live-server "
    "json-server php-fpm puma unicorn foreman honcho overmind skaffold tilt minikube kind k3d k9s "
    "stern kubectx kubens "
    "kustomize kubeval kubeconform helmfile docker-compose buildah skopeo dive vagrant packer "
    "terragrunt infracost "
    "localstack sam wrangler vercel netlify ngrok cloudflared caddy "
    # editors, viewers and terminals
    "vi vim nvim view ex ed nano pico micro emacs emacsclient hx kak code code-insiders codium subl "
    "atom gedit kate "
    "mousepad xed idea pycharm webstorm goland clion rider studio open xdg-open see evince okular "
    "zathura mupdf feh "
    "eog gwenview sxiv gimp inkscape krita blender libreoffice soffice localc lowriter vlc mpv "
    "mplayer ffplay cvlc "
    "audacity firefox chromium chromium-browser google-chrome chrome brave safari w3m lynx links "
    "elinks tmux screen "
    "zellij byobu dtach abduco mosh fzf sk peco gum dialog whiptail zenity notify-send osascript say espeak "
    "tldr cheat navi thefuck ranger nnn lf mc vifm broot zoxide z lazygit lazydocker tig gitui delta "
    "diff-so-fancy meld "
    "kdiff3 vimdiff bat asciinema script scriptreplay figlet toilet cowsay fortune lolcat sl cmatrix "
    "neofetch fastfetch "
    # archives, media and documents
    "gzip gunzip bzip2 bunzip2 xz unxz lzma zstd unzstd lz4 brotli compress uncompress pigz pbzip2 "
    "lzop zip unzip 7z "
    "7za 7zr rar unrar ar cpio unar atool convert magick mogrify identify composite montage import "
    "compare ffmpeg "
    "ffprobe sox lame flac oggenc mediainfo exiftool exiv2 jpegoptim optipng pngquant pngcrush cwebp "
    "dwebp svgo rsvg-"
    "convert gifsicle yt-dlp youtube-dl gallery-dl pdftk qpdf pdftotext pdfinfo pdfimages pdfunite "
    "pdfseparate "
    "pdftoppm ps2pdf gs ocrmypdf tesseract img2pdf exif jhead dos2unix unix2dos iconv recode enca "
    "uconv ebook-convert "
    # text and data
    "patch diff3 interdiff filterdiff dwdiff wdiff csvkit csvcut csvgrep csvsort csvjoin csvsql "
    "csvstat in2csv xsv mlr "
    "miller q jq yq xq tomlq dasel gron jo jc htmlq pup xmlstarlet xsltproc xmllint tidy envsubst m4 "
    "gettext msgfmt "
    "xgettext vidir sponge ts combine pee ifne parallel pv progress tac rs datamash "
    "gnuplot bc dc units "
    "qalc R Rscript octave julia sage maxima gp numbat ctags etags cscope global gtags cloc tokei "
    "scc rg sd ast-grep "
    "indent astyle enscript a2ps pr nkf kakasi base58 uuidgen uuid qrencode zbarimg barcode hexyl binwalk "
    # version control and its services
    "git gh glab hub hg svn bzr fossil cvs jj gitk git-lfs git-flow git-crypt tea repo stg quilt arc "
    # databases, clients and clouds that only connect
    "psql pg_dump pg_dumpall pg_isready pgbench createdb createuser initdb mysql mariadb mysqldump "
    "mariadb-dump "
    "mysqlimport mysqlshow sqlite3 litecli pgcli mycli mongo mongosh mongodump mongoexport redis-cli "
    "redis-benchmark "
    "clickhouse-client clickhouse duckdb influx cqlsh sqlcmd usql bq cockroach etcdctl consul vault "
    "nomad aws gcloud "
    "gsutil az doctl heroku fly flyctl oci s3cmd mc rclone firebase linode-cli hcloud eksctl kops "
    "terraform tofu pulumi "
    "cdk serverless sls ansible ansible-playbook ansible-galaxy ansible-vault ansible-inventory salt "
    "helm kubectl oc "
    "docker podman nerdctl crictl ctr kafka-topics kafka-console-consumer nats rabbitmqadmin grpcurl "
    "evans websocat "
    "mosquitto_sub step "
    # the network, looked at
    "ping ping6 arping fping traceroute tracepath mtr dig host nslookup drill whois nmap ss netstat "
    "arp ip ifconfig "
    "iwconfig iw iwlist nmcli ethtool route tcptraceroute speedtest speedtest-cli iperf iperf3 nload "
    "iftop bmon vnstat "
    "curl wget http https xh aria2c axel ftp lftp sftp scp ssh ssh-keygen ssh-copy-id ssh-add "
    "ssh-agent ssh-keyscan "
    "sshfs rsync telnet nc ncat openssl gpg gpg2 age age-keygen minisign sops keychain bluetoothctl "
    "rfkill avahi-browse "
    "smbclient showmount wg "
    # the machine, looked at or set for the session
    "lscpu lsblk lspci lsusb lshw lsmod dmidecode hwinfo inxi sensors smartctl hdparm nvme acpi "
    "upower uptime free top "
    "htop btop atop glances nvidia-smi rocm-smi vmstat iostat mpstat sar pidstat dstat slabtop "
    "powertop vainfo glxinfo "
    "vulkaninfo clinfo xrandr xset xinput setxkbmap xmodmap xprop xwininfo xdotool wmctrl xdpyinfo "
    "wlr-randr swaymsg i3-msg "
    "hyprctl gsettings dconf gnome-screenshot scrot maim flameshot grim import screencapture xclip "
    "xsel wl-copy wl-paste "
    "pbcopy pbpaste amixer alsamixer pactl pacmd wpctl pavucontrol playerctl brightnessctl "
    "xbacklight light lpstat lp "
    "lpr lpq lpoptions fc-list fc-cache fc-match locale localectl timedatectl loginctl sw_vers "
    "system_profiler "
    "ioreg pmset networksetup scutil mdfind mdls mdutil caffeinate defaults plutil textutil sips "
    "afplay diskutil "
    "hdiutil softwareupdate xcode-select getconf lsb_release stty tput tset reset resize chvt "
    "setterm at atq batch "
    "watch timeout time nice renice ionice taskset chrt flock nohup setsid disown fg bg jobs wait "
    "kill trap suspend "
    "ulimit umask alias unalias bind complete compgen shopt set unset hash builtin caller getopts "
    "let mapfile readarray "
    "enable shift times printf break continue return test [ ltrace gcore crontab mail mailx mutt "
    "neomutt pass bw op "
    "chsh finger calcurse task todo.sh ledger hledger khal remind newsboat weechat irssi "
    "ollama llm "
    "desktop-file-validate update-desktop-database gtk-update-icon-cache appstreamcli checkmk "
    "setfattr getfattr chattr lsattr sync fuser lsof newgrp mkfifo mknod logger tee sum cksum shasum "
    "apache2ctl apachectl nginx httpd php-cs-fixer phpstan psalm phpcs phpcbf symfony laravel drush wp "
    "certbot mkcert hostname tailscale zerotier-cli docker-machine cypher-shell hdfs spark-submit "
    "spark-shell pyspark "
    "airflow dbt prefect sqlfluff alembic flyway liquibase prisma sequelize knex typeorm drizzle-kit "
    "supabase graphql "
    "pkg-config pkgconf systemd-analyze pg_restore pg_ctl dscacheutil pmap xdg-mime xdg-settings "
    "systemd-cgls coredumpctl busctl udevadm starship atuin openapi-generator swagger-cli spectral "
    "newman postman hurl httpie".split()
)

# What these remove is made again by the next build.
_REMAKES = frozenset(
    "make gmake cmake ninja cargo go mvn gradle gradlew mvnw dotnet npm yarn pnpm jest bazel tmux "
    "screen git gh apt "
    "xclip tput conda pytest nginx printf test [ alias set hash trap stty complete bind enable "
    "gsettings".split()
)
_WORKS = frozenset(
    "lint test build fmt format compile generate docs bench env cat -h -V -v -l --check".split()
)
# What these print is meant for `eval`: settings of the shell.
_SETTERS = frozenset("ssh-agent dircolors lesspipe keychain thefuck gpg-agent tset resize".split())
_SETTING_WORDS = frozenset(
    "init hook completion completions shellenv env docker-env podman-env activate shell.bash shell.zsh "
    "shell-init hook-env --init --completion".split()
)


def sets_up(name: str, words: list[str]) -> bool:
    """Whether what a local program prints is settings for the shell, as `direnv hook bash` does."""
    return name in _SETTERS or (
        any(word in _SETTING_WORDS for word in words[:2]) and (name in _EVERYDAY or name in _SETTING_TOOLS)
    )


_SETTING_TOOLS = frozenset(
    "brew starship zoxide atuin opam kubectl helm gh rustup pip npm oh-my-posh".split()
)


def opinion(name: str, args: list[Arg], own: bool) -> str:
    """Return what to think of a program without a rule: `fine`, `removes` or `unlisted`.

    `own` says that it was called by a path into the project, as `./run.sh` is.
    """
    words = [arg.text for arg in args]
    if name not in _REMAKES and any(word.lower() in REMOVES for word in words[:4]):
        return "removes"
    if own or name in _EVERYDAY:
        return "fine"
    from caro.safety.harmless import reads_files

    if reads_files(name) or looks(words) or (words and words[0] in _WORKS):
        return "fine"
    return "unlisted"
