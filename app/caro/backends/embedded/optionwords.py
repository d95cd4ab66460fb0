"""Which options each tool has: facts from manual pages and from the training pairs.

Made by `python -m training.optionwords`. A line is a tool, or a tool and its sub-command, then its options:
behind `+` those of one letter, joined; `*` stands for too many to name.
"""

TEXT = """\
7z +imoprstuvwxy -ai -an -ao -ax -bb -bd -bs -bt -mcp -mmt -mx -mx1 -mx9 -sa -scc -scrc -scs -sdel -seml
 -sfx -si -slp -slt -snh -sni -snl -sns -so -spd -spe -spf -spo -spoc -spod -spor -ssc -sse -ssp -ssw -stl
 -stm -stx
FIXME *
HandBrakeCLI *
Rscript *
TODO *
VBoxManage *
a2dismod +fmpq --force --maintmode --purge --quiet
a2dissite +mpq --maintmode --purge --quiet
a2enmod +fmpq --force --maintmode --purge --quiet
a2ensite +mpq --maintmode --purge --quiet
aa-complain *
aa-disable *
aa-enforce *
aa-status --complaining --enabled --enforced --help --json --kill --pretty-json --process-mixed --profiled
 --special-unconfined --verbose
ab +ABCEHPSTVXZbcdefghiklmnpqrstuvwxyz -attributes
abcde *
ack *
acpi +Vabcdfhikpstv --ac-adapter --battery --cooling --details --directory --everything --fahrenheit --help
 --kelvin --proc --show-empty --thermal --version
act *
actionlint *
adb +HPTadefgklnprstvx --list --no-rebind --pid --remove --remove-all -all -apk -for--transport-state
 -lrtsdg -lrtsdpg -noapk -noobb -noshared -nosystem -obb -shared -system
add *
add-apt-repository +CLPSUcdhlnprsy --cloud --component --debug --dry-run --enable-source --help --list
 --login --no-update --pocket --ppa --remove --sourceslist --uri --yes -proposed -updates
addr2line +CHRVabefijprs --addresses --basename --basenames --demangle --exe --functions --help --inlines
 --no-recurse-limit --no-recursion-limit --pretty-print --recurse-limit --recursion-limit --section --target
 --version
adduser +v --add-extra-groups --add_extra_groups --allow-all-names --allow-bad-names --allow-badname
 --comment --conf --debug --disabled-login --disabled-password --firstgid --firstuid --force-badname --gecos
 --gid --group --help --home --ingroup --lastgid --lastuid --no-create-home --quiet --shell --system --uid
 --verbose --version
ag *
age +Radeijopry --armor --decrypt --encrypt --identity --output --passphrase --recipient --recipients-file
 --version
age-keygen +oy --output --version
agg *
alembic +chmnx --autogenerate --config --help --name --raiseerr
alias +fgnps
alsamixer +DVcgh --card --device --help --no-color --view
amixer +DMRchinopqst --stdin -20dB -option
ansible +BCDKMPRTabcefhiklmotuv --args --ask-become-pass --ask-pass --ask-vault-pass --ask-vault-password
 --background --become --become-method --become-pass-file --become-password-file --become-user --check
 --conn-pass-file --connection --connection-password-file --diff --extra-vars --forks --help --inventory
 --inventory-file --key-file --limit --list-hosts --module-name --module-path --one-line --playbook-dir
 --poll --private-key --scp-extra-args --sftp-extra-args --ssh-common-args --ssh-extra-args --task-timeout
 --timeout --tree --user --vault-id --vault-pass-file --vault-password-file --verbose --version -vvv -vvvv
 -vvvvvv
ansible-config *
ansible-doc +FMehjlrstv --entry-point --help --json --list --list_files --metadata-dump --module-path
 --no-fail-on-errors --playbook-dir --roles-path --snippet --type --verbose --version -vvv -vvvv -vvvvvv
ansible-galaxy +1Ucfghinprsv --api-key --author --branch --clear-response-cache --collection-skeleton
 --collections-path --disable-gpg-verify --download-path --force --force-with-deps --format --galaxy-tags
 --help --ignore-certs --ignore-errors --ignore-signature-status-code --import-timeout --init-path
 --keep-scm-meta --keyring --list --no-cache --no-deps --no-wait --offline --output-path --platforms --pre
 --remove --required-valid-signature-count --requirements-file --role-file --role-name --role-skeleton
 --roles-path --server --signature --status --timeout --token --type --upgrade --verbose --version -vvv
 -vvvv -vvvvvv
ansible-inventory +ehivy --ask-vault-pass --ask-vault-password --export --extra-vars --graph --help --host
 --inventory --inventory-file --list --output --playbook-dir --toml --vars --vault-id --vault-pass-file
 --vault-password-file --verbose --version --yaml -vvv -vvvv -vvvvvv
ansible-lint +LMRThlpqrstvx --exclude --force-color --help --list --module-path --nocolor --snippet
 --version
ansible-playbook +CDKMRTbcefhikltuv --ask-become-pass --ask-pass --ask-vault-pass --ask-vault-password
 --become --become-method --become-pass-file --become-password-file --become-user --check --conn-pass-file
 --connection --connection-password-file --diff --extra-vars --flush-cache --force-handlers --forks --help
 --inventory --inventory-file --key-file --limit --list-hosts --list-tags --list-tasks --module-path
 --private-key --scp-extra-args --sftp-extra-args --skip-tags --ssh-common-args --ssh-extra-args
 --start-at-task --step --syntax-check --tags --timeout --user --vault-id --vault-pass-file
 --vault-password-file --verbose --version -vvv -vvvv -vvvvvv
ansible-vault +ehnpv --ask-vault-pass --ask-vault-password --encrypt-vault-id --help --name --new-vault-id
 --new-vault-password-file --output --prompt --show-input --stdin-name --vault-id --vault-pass-file
 --vault-password-file --verbose --version -vvv -vvvv -vvvvvv
ansifilter *
ant +DSdefhkpqsv -autoproxy -buildfile -debug -diagnostics -emacs -file -find -help -inputhandler
 -keep-going -lib -listener -logfile -logger -main -nice -noclasspath -noinput -nouserlib -projecthelp
 -propertyfile -quiet -silent -verbose -version
antiword +Lafhimprstwx
apachectl +MSv
apk *
aplay +ABCDFILMNPRTVcdfhilmqrstv --avail-min --buffer-size --buffer-time --channels --chmap --device
 --disable-channels --disable-format --disable-resample --disable-softvol --dump-hw-params --duration
 --fatal-errors --file-type --format --help --interactive --list-devices --list-pcms --max-file-time --mmap
 --nonblock --period-size --period-time --process-id-file --quiet --rate --samples --separate-channels
 --start-delay --stop-delay --test-coef --test-nowait --test-position --use-strftime --verbose --version
 --vumeter -c2 -codes -r44100 -r48000
apparmor_parser *
apropos +?CLMVadelmrsvw --and --config-file --debug --exact --help --locale --long --manpath --regex
 --section --sections --systems --usage --verbose --version --wildcard -dalv
apt autoclean *
apt autoremove *
apt build-dep *
apt changelog *
apt clean *
apt download *
apt edit-sources *
apt full-upgrade *
apt install +PVabcdfghimnopqstuvy --all-names --all-versions --allow-change-held-packages --allow-downgrades
 --allow-insecure-repositories --allow-releaseinfo-change --allow-releaseinfo-change-field
 --allow-remove-essential --allow-unauthenticated --arch-only --assume-no --assume-yes --auto-remove
 --autoremove --build --build-profiles --compile --config-file --default-release --diff-only --download-only
 --dry-run --dsc-only --error-on --fix-broken --fix-missing --force-yes --format --full --generate --help
 --host-architecture --ignore-hold --ignore-missing --implicit --important --indep-only --install-suggests
 --installed --just-print --list --list-cleanup --mark-auto --names-only --no-act --no-all-versions
 --no-breaks --no-conflicts --no-depends --no-download --no-enhances --no-f --no-generate
 --no-install-recommends --no-list-cleanup --no-pre-depends --no-recommends --no-remove --no-replaces
 --no-show-upgraded --no-suggests --no-upgrade --only-source --only-upgrade --option --pkg-cache
 --print-avail --print-uris --purge --quiet --recon --recurse --reinstall --remove --show-progress
 --simulate --src-cache --tar-only --target-release --trivial-only --upgradeable --verbose-versions
 --version --with-new-pkgs --with-source --yes -agipns -asqdyfmubV -eany -qq
apt list *
apt policy *
apt purge *
apt remove *
apt search *
apt show *
apt source *
apt update *
apt upgrade *
apt-cache +acfghinopqsv --all-names --all-versions --config-file --full --generate --help --implicit
 --important --installed --names-only --no-all-versions --no-breaks --no-conflicts --no-depends
 --no-enhances --no-f --no-generate --no-pre-depends --no-recommends --no-replaces --no-suggests
 --only-source --option --pkg-cache --print-avail --quiet --recurse --src-cache --version --with-source
 -agipns
apt-file +DFILacfhilopvx --architecture --cache --config-file --filter-origins --filter-suites
 --fixed-string --from-deb --from-file --help --ignore-case --index-names --option --package-only --regexp
 --stream-results --substring-match --verbose -fr -ne
apt-get download *
apt-get install *
apt-get update +PVabcdfhmoqstuvy --allow-change-held-packages --allow-downgrades
 --allow-insecure-repositories --allow-releaseinfo-change --allow-releaseinfo-change-field
 --allow-remove-essential --allow-unauthenticated --arch-only --assume-no --assume-yes --auto-remove
 --autoremove --build --build-profiles --compile --config-file --default-release --diff-only --download-only
 --dry-run --dsc-only --error-on --fix-broken --fix-missing --force-yes --format --help --host-architecture
 --ignore-hold --ignore-missing --indep-only --install-suggests --just-print --list-cleanup --mark-auto
 --no-act --no-download --no-f --no-install-recommends --no-list-cleanup --no-remove --no-show-upgraded
 --no-upgrade --only-source --only-upgrade --option --print-uris --purge --quiet --recon --reinstall
 --remove --show-progress --simulate --tar-only --target-release --trivial-only --verbose-versions --version
 --with-new-pkgs --with-source --yes -asqdyfmubV -eany -qq
apt-get upgrade *
apt-mark +cfhov --config-file --file --help --option --version
aptitude *
ar +LMXs --enable-deterministic-archives --help --output --plugin --print-armap --record-libdeps --target
 --thin --version -X32 -X32_64 -lmydep1 -lmydep2 -plugin
arch *
arecord +ABCDFILMNPRTVcdfhilmqrstv --avail-min --buffer-size --buffer-time --channels --chmap --device
 --disable-channels --disable-format --disable-resample --disable-softvol --dump-hw-params --duration
 --fatal-errors --file-type --format --help --interactive --list-devices --list-pcms --max-file-time --mmap
 --nonblock --period-size --period-time --process-id-file --quiet --rate --samples --separate-channels
 --start-delay --stop-delay --test-coef --test-nowait --test-position --use-strftime --verbose --version
 --vumeter -c2 -codes -r44100 -r48000
argocd *
aria2c *
arp +DHadefinstv --device --file --hw-type --numeric --use-device --verbose -Ds -ae -vn -vnD
arp-scan +ABDEFHILMNOPQRSTVWYabdfghilmnopqrstuvwxy --arpXXX --arphln --arphrd --arpop --arppln --arppro
 --arpsha --arpspa --arptha --backoff --bandwidth --destaddr --file --format --help --ignoredups --interface
 --interval --limit --llc --localnet --macfile --numeric --ouifile --padding --pcapsavefile --plain
 --prototype --quiet --random --randomseed --resolve --retry --retry-send --retry-send-interval --rtt --snap
 --srcaddr --timeout --verbose --version --vlan -15
asciidoctor +BDEIRSTVabdehnoqrstvw --attribute --backend --base-dir --destination-dir --doctype --embedded
 --failure-level --help --load-path --no-header-footer --out-file --quiet --require --safe --safe-mode
 --section-numbers --source-dir --template-dir --template-engine --timings --trace --verbose --version
 --warnings
asciinema +ceiqsty --append --cols --command --env --idle-time-limit --overwrite --quiet --raw --rows
 --speed --stdin --title --version --yes -stdin
asciiquarium *
asdf *
aspell +?BCHPWabcdelmnptvx --add-email-quote --add-filter --add-filter-path --add-html-check --add-html-skip
 --add-sgml-check --add-sgml-skip --add-tex-command --backup --byte-offsets --conf --conf-dir --data-dir
 --dict-dir --dont-backup --dont-byte-offsets --dont-guess --dont-ignore-case --dont-ignore-repl
 --dont-reverse --dont-run-together --dont-save-repl --dont-suggest --dont-tex-check-comments --dont-time
 --email-margin --encoding --extra-dicts --guess --home-dir --ignore --ignore-accents --ignore-case
 --ignore-repl --jargon --keyboard --keymapping --lang --local-data-dir --master --mode --per-conf
 --personal --rem-email-quote --rem-filter --rem-filter-path --rem-html-check --rem-html-skip
 --rem-sgml-check --rem-sgml-skip --rem-tex-command --repl --reverse --run-together --run-together-limit
 --run-together-min --save-repl --sgml-extension --size --sug-mode --suggest --tex-check-comments --time
 --variety --word-list-path
ast-grep *
at +MVbcdfklmoqrtuv -mMkv -mMlv -rd
atq +MVbcdfklmoqrtuv -mMkv -mMlv -rd
atrm +MVbcdfklmoqrtuv -mMkv -mMlv -rd
audit2why *
auditctl +ACDFRSWabcdefhiklmpqrstvw --backlog_wait_time --loginuid-immutable --reset-lost
 --reset_backlog_wait_time_actual --signal
aureport +acdefhiklmnprstuvx --anomaly --auth --avc --comm --config --crypto --debug --end --eoe-timeout
 --escape --event --executable --failed --file --help --host --input --input-logs --integrity --interpret
 --key --log --login --mac --mods --no-config --node --pid --response --start --success --summary --syscall
 --terminal --tty --user --version --virt -au -cr -f1 -if -ma -nc -te -tm -ts
ausearch +acdefhiklmnoprtuvwx --arch --checkpoint --comm --context --debug --end --eoe-timeout --escape
 --event --executable --exit --extra-keys --extra-labels --extra-obj2 --extra-time --file --format --gid
 --gid-all --gid-effective --help --host --input --input-logs --interpret --just-one --key --line-buffered
 --loginuid --message --node --object --pid --ppid --raw --session --start --subject --success --syscall
 --terminal --uid --uid-all --uid-effective --uuid --version --vm-name --word -f1 -ga -ge -gi -hn -if -pp
 -sc -se -su -sv -te -tm -ts -ua -ue -ui -ul -uu -vm
autopep8 +adhijprv --aggressive --diff --exclude --exit-code --experimental --global-config --hang-closing
 --help --ignore --ignore-local-config --in-place --jobs --line-range --list-fixes --max-line-length
 --pep8-passes --range --recursive --select --verbose --version
autoreconf *
autossh *
avahi-browse +DVabcdfhklprtv --all --browse-domains --cache --domain --dump-db --help --ignore-local
 --no-db-lookup --no-fail --parsable --resolve --terminate --verbose --version
avahi-resolve *
avifenc *
awk +12CDEFILMNOPSVWbcdefghilnoprstv --assign --bignum --characters-as-bytes --copyright --debug
 --dump-variables --exec --field-separator --file --gen-pot --help --include --lint --lint-old --load
 --no-optimize --non-decimal-data --optimize --posix --pretty-print --profile --re-interval --sandbox
 --source --trace --traditional --use-lc-numeric --version -Dfile -dfile -ofile -pprof-file
aws --bucket --cidr --delete --description --dryrun --exclude --expires-in --filters --force --group-id
 --human-readable --include --instance-ids --key --output --port --prefix --protocol --query --recursive
 --region --summarize --version --volume-id
aws cloudformation *
aws cloudfront *
aws configure *
aws dynamodb *
aws ecr *
aws ecs *
aws eks *
aws iam *
aws lambda *
aws logs *
aws rds *
aws secretsmanager *
aws sns *
aws sqs *
aws ssm *
aws sso *
aws sts *
az +adfgilnoptuwy --all --output --query --resource-type --service-principal --subscription
b2sum +bcltwz --binary --check --help --ignore-missing --length --quiet --status --strict --tag --text
 --version --warn --zero
badblocks +BXbcdefilnopstvw -svwnfBX
bandit *
banner
base32 +diw --decode --help --ignore-garbage --version --wrap
base64 +diw --decode --help --ignore-garbage --version --wrap
basename +asz --help --multiple --suffix --version --zero
basenc +diw --base16 --base2lsbf --base2msbf --base32 --base32hex --base64 --base64url --decode --help
 --ignore-garbage --version --wrap --z85
bash +012@ABCDEFGHILNOPRSTVWXabcdefghijklmnopqrstuvwxyz --debugger --dump-po-strings --dump-strings --help
 --id --init-file --login --noediting --noprofile --norc --posix --rcfile --restricted --verbose --version
 -10 -16 -DEI -HS -LP -aAf -aAfFgiIlnrtux -abcdefgjksuv -abefhkmnptuvxBCEHPT -aftpP -anrw -ar
 -bcdefiklmnpqrstuvxPRT -cl -clpv -dms -dnps -dt -ef -eq -ers -fn -fv -ge -gt -le -lnprs -lnr -lp -lpsvPSVX
 -lr -lt -ne -neE -nt -ot -pVv -pqsu -pr -sigspec -word
bat *
batch *
bazel --expunge --test_output
bc +1chilqsvwx --help --interactive --mathlib --quiet --standard --version --warn -hlwsqv
bear --append --config --force-preload --force-wrapper --help --output --verbose --version
bg
bibtex *
bison *
black +CSchlqtv --check --code --color --config --diff --exclude --extend-exclude --fast --force-exclude
 --help --include --line-length --no-color --pyi --quiet --safe --skip-magic-trailing-comma
 --skip-string-normalization --stdin-filename --target-version --verbose --version
blkid +DHLOSUVcdghiklnopstu --cache-file --fs --garbage-collect --help --hint --info --label
 --list-filesystems --list-one --match-tag --match-token --match-types --no-encoding --no-part-details
 --offset --output --probe --size --usages --uuid --version
bluetoothctl +t --agent --help --timeout --version
bootctl +hpqx --all-architectures --boot-loader-entry --boot-loader-menu --boot-path
 --efi-boot-option-description --entry-token --esp-path --firmware-setup --graceful --help --image
 --install-source --json --make-entry-directory --no-pager --no-variables --print-boot-path
 --print-booth-path --print-esp-path --quiet --root --version
borg +9Ceinsv --append-only --critical --debug --dry-run --encryption --error --info --inplace --keep-daily
 --keep-last --keep-monthly --keep-weekly --last --list --make-parent-dirs --progress --read-special
 --remote-path --repair --rsh --show-rc --stats --storage-quota --verbose --verify-data --warning -rw-r--r
 -type
boxes +acdefhiklmnpqrstv --help -comment -hlmrv
bq *
break
brew *
brew autoremove *
brew bundle *
brew cleanup *
brew deps *
brew doctor *
brew info *
brew install *
brew leaves *
brew list *
brew outdated *
brew pin *
brew search *
brew services *
brew tap *
brew uninstall *
brew update *
brew upgrade *
brew uses *
brightnessctl +cdehlmnpqrsv --class --device --exponent --help --list --machine-readable --min-value
 --pretend --quiet --restore --save --version
bsdtar *
btrfs +CGRacdgiopqrstuv --box --commit --commit-after --commit-each --format --full --help --log --quiet
 --rootid --sort --subvolid --uuid --verbose --version -gen
buildah *
buildifier *
bump2version *
bun +gmpry --canary --commit --coverage --destination --dry-run --filename --frozen-lockfile --gzip-level
 --ignore --json --quiet --react --registry --watch
bundle +Vgjr --add-platform --binstubs --clean --deployment --format --frozen --full-index --gemfile --group
 --jobs --local --no-cache --no-color --no-prune --only-explicit --parseable --path --quiet --redownload
 --retry --shebang --standalone --system --tag --trust-policy --verbose --with --without
bunzip2 +123456789LVcdfhkqstvz --best --compress --decompress --fast --force --help --keep --license --quiet
 --repetitive-best --repetitive-fast --small --stdout --test --verbose --version -cdfkqstvzVL123456789 -dc
 -fkvsVL -myfilename -vvvv
busctl +HMhjlq --acquired --activatable --address --allow-interactive-authorization --augment-creds
 --auto-start --destination --expect-reply --full --help --host --json --list --machine --match --no-legend
 --no-pager --quiet --show-machine --size --system --timeout --unique --user --verbose --version
 --watch-bind --xml-interface
busybox *
bzcat +123456789LVcdfhkqstvz --best --compress --decompress --fast --force --help --keep --license --quiet
 --repetitive-best --repetitive-fast --small --stdout --test --verbose --version -cdfkqstvzVL123456789 -dc
 -fkvsVL -myfilename -vvvv
bzgrep *
bzip2 +123456789LVcdfhkqstvz --best --compress --decompress --fast --force --help --keep --license --quiet
 --repetitive-best --repetitive-fast --small --stdout --test --verbose --version -cdfkqstvzVL123456789 -dc
 -fkvsVL -myfilename -vvvv
c++filt *
cabal +Vh --config-file --default-user-config --disable-nix --dry-run --enable-nix --help --http-transport
 --ignore-expiry --numeric-version --version
caddy *
cal +13ABCHJMNSWYbdehjmopswy -3bhjJpwySM -3hj -3hjy -3hyJeopw -A11 -A2 -B-6 -B2 -CN -Jeo
calendar *
callgrind_annotate *
cancel +EUahux
capinfos *
capsh *
cargo +CVZhqv --all-features --color --config --explain --frozen --help --list --locked --offline --open
 --quiet --release --target --verbose --version --workspace -Zscript -vv
cargo add +FVZhnpqv --base --branch --build --color --config --default-features --dev --dry-run --explain
 --features --frozen --git --help --ignore-rust-version --list --locked --manifest-path
 --no-default-features --no-optional --no-public --offline --optional --package --path --public --quiet
 --registry --release --rename --rev --tag --target --verbose --version -vv
cargo audit *
cargo bench +FVZhjpqv --all --all-features --all-targets --bench --benches --bin --bins --color --config
 --exact --example --examples --exclude --explain --features --frozen --help --ignore-rust-version --jobs
 --keep-going --lib --list --locked --manifest-path --message-format --no-default-features --no-fail-fast
 --no-run --nocapture --offline --package --print --profile --quiet --release --target --target-dir --test
 --tests --timings --unit-graph --verbose --version --workspace -Zunstable-options -vv
cargo build +FVZhjpqrv --all --all-features --all-targets --artifact-dir --bench --benches --bin --bins
 --build-plan --color --config --example --examples --exclude --explain --features --frozen
 --future-incompat-report --help --ignore-rust-version --jobs --keep-going --lib --list --locked
 --manifest-path --message-format --no-default-features --offline --out-dir --package --print --profile
 --quiet --release --target --target-dir --test --tests --timings --unit-graph --verbose --version
 --workspace -Zunstable-options -vv
cargo check +FVZhjpqrv --all --all-features --all-targets --bench --benches --bin --bins --color --config
 --example --examples --exclude --explain --features --frozen --future-incompat-report --help
 --ignore-rust-version --jobs --keep-going --lib --list --locked --manifest-path --message-format
 --no-default-features --offline --package --print --profile --quiet --release --target --target-dir --test
 --tests --timings --unit-graph --verbose --version --workspace -Zunstable-options -vv
cargo clean +VZhnpqrv --color --config --doc --dry-run --explain --frozen --help --list --locked
 --manifest-path --offline --package --print --profile --quiet --release --target --target-dir --verbose
 --version --workspace -vv
cargo clippy *
cargo doc +FVZhjpqrv --all --all-features --bin --bins --color --config --document-private-items --example
 --examples --exclude --explain --features --frozen --help --ignore-rust-version --jobs --keep-going --lib
 --list --locked --manifest-path --message-format --no-default-features --no-deps --offline --open --package
 --print --profile --quiet --release --target --target-dir --timings --unit-graph --verbose --version
 --workspace -Zunstable-options -vv
cargo expand *
cargo flamegraph *
cargo fmt *
cargo init *
cargo install +FVZfhjnqv --all-features --bin --bins --branch --color --config --debug --dry-run --example
 --examples --explain --features --force --frozen --git --help --ignore-rust-version --index --jobs
 --keep-going --list --locked --message-format --no-default-features --no-track --offline --path --print
 --profile --quiet --registry --release --rev --root --tag --target --target-dir --timings --verbose --vers
 --version -Zunstable-options -vv
cargo license *
cargo login *
cargo metadata +FVZhqv --all-features --color --config --explain --features --filter-platform
 --format-version --frozen --help --list --locked --manifest-path --no-default-features --no-deps --offline
 --quiet --release --target --test --verbose --version -vv
cargo new +VZhqv --bin --color --config --edition --explain --frozen --help --lib --list --locked --name
 --offline --quiet --registry --release --target --vcs --verbose --version -vv
cargo nextest *
cargo outdated *
cargo publish +FVZhjnpqv --all-features --allow-dirty --color --config --dry-run --exclude --explain
 --features --frozen --help --index --jobs --keep-going --list --locked --manifest-path
 --no-default-features --no-verify --offline --package --print --quiet --registry --release --target
 --target-dir --token --verbose --version --workspace -Zunstable-options -vv
cargo remove *
cargo run +FVZhjpqrv --all-features --bin --color --config --example --exoption --explain --features
 --frozen --help --ignore-rust-version --jobs --keep-going --list --locked --manifest-path --message-format
 --no-default-features --offline --package --print --profile --quiet --release --target --target-dir
 --timings --unit-graph --verbose --version -Zunstable-options -vv
cargo search *
cargo test +FVZhjpqrv --all --all-features --all-targets --bench --benches --bin --bins --color --config
 --doc --example --examples --exclude --explain --features --frozen --future-incompat-report --help
 --ignore-rust-version --jobs --keep-going --lib --list --locked --manifest-path --message-format
 --no-default-features --no-fail-fast --no-run --nocapture --offline --package --print --profile --quiet
 --release --target --target-dir --test --test-threads --tests --timings --unit-graph --verbose --version
 --workspace -Zunstable-options -vv
cargo tree +FVZdefhipqv --all-features --charset --color --config --depth --duplicates --edges --exclude
 --explain --features --format --frozen --help --invert --list --locked --manifest-path --no-dedupe
 --no-default-features --offline --package --prefix --prune --quiet --release --target --verbose --version
 --workspace -vv
cargo uninstall *
cargo update +VZbhnpqvw --aggressive --breaking --color --config --dry-run --explain --frozen --help
 --ignore-rust-version --list --locked --manifest-path --offline --package --precise --quiet --recursive
 --release --target --verbose --version --workspace -vv
cargo watch *
cat +AETbenstuv --help --number --number-nonblank --show-all --show-ends --show-nonprinting --show-tabs
 --squeeze-blank --version -vE -vET -vT
catdoc *
ccache +35CDEFIMVXcdghkopsvxz --ccache-skip --checksum-file --cleanup --clear --config-path --coverage --dir
 --evict-namespace --evict-older-than --extract-result --fast --get-config --hash-file --help --inspect
 --max-files --max-size --print-stats --recompress --set-config --show-compression --show-config
 --show-log-stats --show-stats --trim-dir --trim-max-size --trim-method --verbose --version --zero-stats -MD
 -MF -MMD -Wdocumentation -Wp -Xpreprocessor -dumpmachine -dumpversion -fdebug-prefix-map -fdirectives-only
 -fmessage-length -fmodules -fno-pch-timestamp -fpch-preprocess -fprofile-abs-path -frandom-seed
 -frewrite-includes -ftest-coverage -include -include-pch -index-store-path -ivfsoverlay -type
ccmake *
cd +@LPe
cdparanoia +0123ABCLOPQRSTVXYZacdefghklnpqrstvwz --abort-on-skip --analyze-drive --batch
 --disable-extra-paranoia --disable-paranoia --force-cdrom-big-endian --force-cdrom-device
 --force-cdrom-little-endian --force-cooked-device --force-default-sectors --force-generic-device
 --force-read-speed --help --log-debug --log-summary --never-skip --output-aifc --output-aiff --output-raw
 --output-raw-big-endian --output-raw-little-endian --output-wav --query --quiet --sample-offset
 --search-for-drive --stderr-progress --toc-bias --toc-offset --verbose --version -vQL -vsQ
celery *
certbot *
cfdisk *
chafa +COcdfhpstw --animate --bg --center --clear --color-extractor --color-space --colors --dither
 --dither-grain --dither-intensity --duration --fg --fg-only --fill --font-ratio --format --glyph-file
 --help --invert --margin-bottom --margin-right --optimize --polite --preprocess --scale --size --speed
 --stretch --symbols --threads --threshold --version --watch --work -dot
chage +1EIMRWdhilm --expiredate --help --inactive --iso8601 --lastday --list --maxdays --mindays --root
 --warndays
chattr +RVfipv -RVf
chcon +HLPRhlrtuv --dereference --help --no-dereference --no-preserve-root --preserve-root --range
 --recursive --reference --role --type --user --verbose --version
chfn *
chgrp +HLPRcfhv --changes --dereference --help --no-dereference --no-preserve-root --preserve-root --quiet
 --recursive --reference --silent --verbose --version -hR
chmod +Rcftvx --changes --help --no-preserve-root --preserve-root --quiet --recursive --reference --silent
 --verbose --version -6000
chown +HLPRcfhv --changes --dereference --from --help --no-dereference --no-preserve-root --preserve-root
 --quiet --recursive --reference --silent --verbose --version -hR
chpasswd +Rcehms --crypt-method --encrypted --help --md5 --root --sha-rounds
chronyc +12469Nacdfhkmnprsuv --TR --help --version -24 -2619us -2629us -46 -479ns -61ms -621ns -6846us
 -7381us -923us -924us
chroot +i --groups --help --skip-chdir --userspec --version
chrt +DPRTVabdfhimoprv --all-tasks --batch --deadline --fifo --help --idle --max --other --pid
 --reset-on-fork --rr --sched-deadline --sched-period --sched-runtime --verbose --version
chsh +Rhs --help --root --shell
circleci *
cjxl *
cksum +aclrswz --algorithm --check --debug --help --ignore-missing --length --quiet --status --strict --tag
 --untagged --version --warn --zero
clamscan *
clang *
clang++ *
clang-format +in --Werror --Wno-error --assume-filename --cursor --dry-run --dump-config --fallback-style
 --ferror-limit --files --help --help-hidden --help-list --help-list-hidden --length --lines --offset
 --output-replacements-xml --qualifier-alignment --sort-includes --style --verbose --version -fallback-style
 -length -lines -offset -style
clang-tidy +cp --checks --config --config-file --dump-config --enable-check-profile --explain-config
 --export-fixes --extra-arg --extra-arg-before --fix --fix-errors --fix-notes --format-style --header-filter
 --help --help-hidden --help-list --help-list-hidden --line-filter --list-checks --load --quiet
 --store-check-profile --system-headers --use-color --version --vfsoverlay --warnings-as-errors
 -DCMAKE_EXPORT_COMPILE_COMMANDS -checks -config -dump-config -fix-errors -format-style -header-filter
 -line-filter
cleanup.sh *
clear +TVeptxy -Ttype
clickhouse-client *
cloc *
cloudflared *
cmake *
cmatrix +?BCVabfhlmnosux -abBflohnsmVx
cmp +bilnsv --bytes --help --ignore-initial --print-bytes --quiet --silent --verbose --version
code *
codespell +ABCDHILScdefhiqrswx --after-context --before-context --builtin --check-filenames --check-hidden
 --config --context --count --dictionary --disable-colors --enable-colors --exclude-file
 --hard-encoding-detection --help --ignore-regex --ignore-words --ignore-words-list --interactive
 --quiet-level --regex --skip --summary --toml --uri-ignore-words-list --uri-regex --version --write-changes
 --writechanges
col +Vbfhlpx --fine --help --lines --no-backspaces --pass --spaces --tabs --version
colordiff +BCDEFINRSTUWXZabcdeilnpqrstuvwxy --GTYPE-group-format --LTYPE-line-format --brief --color
 --context --difftype --ed --exclude --exclude-from --expand-tabs --fakeexitcode --from-file --help
 --horizon-lines --ifdef --ignore-all-space --ignore-blank-lines --ignore-case --ignore-file-name-case
 --ignore-matching-lines --ignore-space-change --ignore-tab-expansion --ignore-trailing-space --initial-tab
 --label --left-column --line-format --minimal --new-file --no-dereference --no-ignore-file-name-case
 --normal --paginate --palette --rcs --recursive --report-identical-files --show-c-function
 --show-function-line --side-by-side --speed-large-files --starting-file --strip-trailing-cr
 --suppress-blank-empty --suppress-common-lines --tabsize --text --to-file --unidirectional-new-file
 --unified --version --width -p0
colrm +Vh --help --version
column +EHJLNORTVWcdehilnoprstx --columns --fillrows --help --json --keep-empty-lines --output-separator
 --output-width --separator --table --table-columns --table-columns-limit --table-empty-lines
 --table-header-repeat --table-hide --table-name --table-noextreme --table-noheadings --table-order
 --table-right --table-truncate --table-wrap --tree --tree-id --tree-parent --version -AA -AAA -AAB -AB -R0
combine *
comm +123z --check-order --help --nocheck-order --output-delimiter --total --version --zero-terminated -12
command +Vfpvw -pVv
commitlint *
compare +m -alpha -authenticate -background -brightness-contrast -channel -colorspace -compose -compress
 -crop -debug -decipher -define -delete -density -depth -dissimilarity-threshold -distort -encipher -extract
 -format -fuzz -gravity -help -highlight-color -identify -interlace -level -limit -list -log -lowlight-color
 -mask -metric -monitor -passphrase -profile -quality -quantize -quiet -regard-warnings -repage -resize
 -respect-parentheses -rotate -sampling-factor -seed -separate -set -similarity-threshold -size
 -subimage-search -synchronize -taint -transparent-color -trim -type -verbose -version -virtual-pixel -write
compgen +ACFGPSVWXabcdefgjkosuv -abcdefgjksuv
composer +Vdhnqv --ansi --dev --direct --help --lock --minor-only --no-ansi --no-cache --no-dev
 --no-interaction --no-plugins --no-scripts --optimize-autoloader --profile --quiet --tree --verbose
 --version --working-dir
conan *
conda activate *
conda clean *
conda create *
conda deactivate *
conda env *
conda install *
conda list *
connection *
consul *
convert -adaptive-blur -adaptive-resize -adaptive-sharpen -adjoin -affine -alpha -annotate -antialias
 -append -attenuate -authenticate -auto-gamma -auto-level -auto-orient -background -bench -bias
 -black-point-compensation -black-threshold -blue-primary -blue-shift -blur -border -bordercolor
 -brightness-contrast -canny -caption -cdl -channel -charcoal -chop -clamp -clip -clip-mask -clip-path
 -clone -clut -coalesce -color-matrix -colorize -colors -colorspace -combine -comment -compare -complex
 -compose -composite -compress -connected-component -contrast -contrast-stretch -convolve -copy -crop -cycle
 -debug -decipher -deconstruct -define -delay -delete -density -depth -deskew -despeckle -direction -display
 -dispose -distort -distribute-cache -dither -draw -duplicate -edge -emboss -encipher -encoding -endian
 -enhance -epsilon -equalize -evaluate -evaluate-sequence -extent -extract -family -features -fft -fill
 -filter -flatten -flip -floodfill -flop -font -format -frame -function -fuzz -fx -gamma -gaussian-blur
 -geometry -gravity -grayscale -green-primary -hald-clut -help -hough-lines -identify -ift -implode -insert
 -intensity -intent -interlace -interline-spacing -interpolate -interpolative-resize -interword-spacing
 -kerning -label -lat -layers -level -level-colors -limit -linear-stretch -liquid-rescale -list -log -loop
 -magnify -mask -matte -mattecolor -mean-shift -median -metric -mode -modulate -moments -monitor -monochrome
 -morph -morphology -mosaic -motion-blur -negate -noise -normalize -opaque -ordered-dither -orient -page
 -paint -perceptible -ping -pointsize -polaroid -poly -posterize -precision -preview -print -process
 -profile -quality -quantize -quiet -radial-blur -raise -random-threshold -red-primary -regard-warnings
 -region -remap -render -repage -resample -resize -respect-parentheses -reverse -roll -rotate -sample
 -sampling-factor -scale -scene -seed -segment -selective-blur -separate -sepia-tone -set -shade -shadow
 -sharpen -shave -shear -sigmoidal-contrast -size -sketch -smush -solarize -sparse-color -splice -spread
 -statistic -stretch -strip -stroke -strokewidth -style -support -swap -swirl -synchronize -taint -texture
 -threshold -thumbnail -tile -tile-offset -tint -transform -transparent -transparent-color -transpose
 -transverse -treedepth -trim -type -undercolor -unique-colors -units -unsharp -verbose -version -view
 -vignette -virtual-pixel -wave -wavelet-denoise -weight -white-point -white-threshold -write
coredumpctl +1ADFSUchinoqr --all --debugger --debugger-arguments --directory --field --file --help --image
 --json --no-legend --no-pager --output --quiet --reverse --root --since --until --version -SEGV -batch -ex
corepack *
coverage +Ladhimop --append --branch --debug --directory --fail-under --help --ignore-errors --include
 --omit --parallel-mode --pylib --rcfile --show-missing --source --timid --title
cowsay +TWbdefghlnpstwy -bdgpstwy
cp +HLPRSTZabdfilnprstuvx --archive --attributes-only --backup --context --copy-contents --dereference
 --force --help --interactive --link --no-clobber --no-dereference --no-preserve --no-target-directory
 --one-file-system --parents --preserve --recursive --reflink --remove-destination --sparse
 --strip-trailing-slashes --suffix --symbolic-link --target-directory --update --verbose --version -dR
cpanm *
cpio +0?ABCDEFHILMORSVWabcdefilmnoprstuv --absolute-filenames --append --block-size --create --dereference
 --device-independent --directory --dot --extract --file --force-local --format --help --ignore-devno
 --io-size --link --list --make-directories --message --no-absolute-filenames --no-preserve-owner
 --nonmatching --null --numeric-uid-gid --only-verify-crc --owner --pass-through --pattern-file
 --preserve-modification-time --quiet --rename --renumber-inodes --reproducible --reset-access-time
 --rsh-command --sparse --swap --swap-bytes --swap-halfwords --to-stdout --unconditional --usage --verbose
 --version --warning -0acvABLV -0adlmuvLV -bcdfmnrtsuvBSV -sS
cppcheck +DIUfhijlqv --check-config --check-library --config-exclude --config-exclude-file
 --config-excludes-file --disable --enable --error-exitcode --errorlist --exitcode-suppressions --file-list
 --force --help --include --includes-file --inconclusive --inline-suppr --language --library --max-configs
 --max-ctu-depth --platform --quiet --relative-paths --report-progress --rule --rule-file --std --suppress
 --suppress-xml --suppressions-list --template --verbose --version --xml --xml-version -DDEBUG -D__cplusplus
 -UDEBUG -include -rp
cpupower +acdefghlmnopsvwy --affected-cpus --cpu --debug --driver --freq --governor --governors --help
 --human --hwfreq --hwlimits --latency --no-rounding --perf --perf-bias --policy --proc --related-cpus
 --stats --version -info -set
cqlsh *
createdb +?DEOSTUVWehlpw --echo --encoding --help --host --icu-locale --lc-collate --lc-ctype --locale
 --locale-provider --maintenance-db --no-password --owner --password --port --strategy --tablespace
 --template --username --version
createuser +?DEILPRSUVWcdeghilprsw --connection-limit --createdb --createrole --echo --encrypted --help
 --host --inherit --interactive --login --no-createdb --no-createrole --no-inherit --no-login --no-password
 --no-replication --no-superuser --password --port --pwprompt --replication --role --superuser --username
 --version
crictl *
crontab +ehilnru
cryptsetup +?PSVcdhiloqsty --active-name --align-payload --batch-mode --cipher --debug --debug-json
 --disable-keyring --disable-locks --disable-veracrypt --force-password --hash --header --header-backup-file
 --help --integrity --integrity-legacy-padding --integrity-no-wipe --iter-time --key-file --key-size
 --key-slot --keyfile-offset --keyfile-size --keyslot-cipher --keyslot-key-size --label
 --luks2-keyslots-size --luks2-metadata-size --master-key-file --offset --pbkdf --pbkdf-force-iterations
 --pbkdf-memory --pbkdf-parallel --progress-frequency --progress-json --sector-size --subsystem
 --tcrypt-backup --tcrypt-hidden --tcrypt-system --timeout --type --usage --use-random --use-urandom --uuid
 --veracrypt-pim --veracrypt-query-pim --verify-passphrase --version --volume-key-file
cscope *
csplit +bfknsz --digits --elide-empty-files --help --keep-files --prefix --quiet --silent --suffix-format
 --suppress-matched --version
csvcut +CHKSVbcdehlnpqtuvxz --columns --delete-empty-rows --delimiter --encoding --escapechar --help
 --linenumbers --maxfieldsize --names --no-doublequote --no-header-row --not-columns --quotechar --quoting
 --skip-lines --skipinitialspace --tabs --verbose --version --zero
csvgrep +HKSVabcdefhilmnpqrtuvz --any-match --columns --delimiter --encoding --escapechar --file --help
 --invert-match --linenumbers --match --maxfieldsize --names --no-doublequote --no-header-row --quotechar
 --quoting --regex --skip-lines --skipinitialspace --tabs --verbose --version --zero
csvjoin +1HIKLSVbcdehlpqtuvyz --blanks --columns --date-format --datetime-format --delimiter --encoding
 --escapechar --help --left --linenumbers --locale --maxfieldsize --no-doublequote --no-header-row
 --no-inference --outer --quotechar --quoting --right --skip-lines --skipinitialspace --snifflimit --tabs
 --verbose --version --zero
csvjson *
csvlook +1HIKLSVbdehlpqtuvyz --blanks --date-format --datetime-format --delimiter --encoding --escapechar
 --help --linenumbers --locale --max-column-width --max-columns --max-rows --maxfieldsize --no-doublequote
 --no-header-row --no-inference --quotechar --quoting --skip-lines --skipinitialspace --snifflimit --tabs
 --verbose --version --zero
csvsort +1HIKLSVbcdehlnpqrtuvyz --blanks --columns --date-format --datetime-format --delimiter --encoding
 --escapechar --help --linenumbers --locale --maxfieldsize --names --no-doublequote --no-header-row
 --no-inference --quotechar --quoting --reverse --skip-lines --skipinitialspace --snifflimit --tabs
 --verbose --version --zero
csvsql +1HIKLSVbdehilpqtuvyz --after-insert --before-insert --blanks --chunk-size --create-if-not-exists
 --date-format --datetime-format --db --db-schema --delimiter --dialect --encoding --escapechar --help
 --insert --linenumbers --locale --maxfieldsize --no-constraints --no-create --no-doublequote
 --no-header-row --no-inference --overwrite --prefix --query --quotechar --quoting --skip-lines
 --skipinitialspace --snifflimit --tables --tabs --unique-constraint --verbose --version --zero
csvstack *
csvstat +1HKSVbcdehlnpqtuvyz --columns --count --csv --delimiter --encoding --escapechar --freq --freq-count
 --help --len --linenumbers --max --maxfieldsize --mean --median --min --names --no-doublequote
 --no-header-row --nulls --quotechar --quoting --skip-lines --skipinitialspace --snifflimit --stdev --sum
 --tabs --type --unique --verbose --version --zero
ctags *
ctest *
ctop *
cupsdisable *
cupsenable *
curl *
cut +Mbcdfnsz --bytes --characters --complement --delimiter --fields --help --only-delimited
 --output-delimiter --version --zero-terminated
cvlc *
cwebp +Hfhlmoqsvz -af -alpha_filter -alpha_method -alpha_q -blend_alpha -crop -exact -help -hint -jpeg_like
 -longhelp -lossless -low_memory -map -metadata -mt -near_lossless -noalpha -noasm -nostrong
 -partition_limit -pass -pre -preset -print_lsim -print_psnr -print_ssim -progress -psnr -qrange -quiet
 -resize -segments -sharp_yuv -sharpness -short -size -sns -strong -version
dart *
datamash +125CHRWfghistz --field-separator --filler --format --full --group --header-in --header-out
 --headers --help --ignore-case --narm --no-strict --output-delimiter --round --skip-comments --sort
 --version --whitespace --zero-terminated -10 -123 -15 -BAR -Wf -g1 -g2 -k1 -n5 -sH
date +IRdfjrsuv --date --debug --file --help --iso-8601 --reference --resolution --rfc-3339 --rfc-email
 --set --universal --utc --version -04 -0400 -0600 -0800
dc +Vefh --expression --file --help --version
dconf +df
dd --help --version
deactivate *
debootstrap *
debsums *
declare +AFIafgilnprtux -aAfFgiIlnrtux -aAfFilnrtux
deluser --auto-compress --backup --backup-suffix --backup-to --conf --debug --group --help --only-if-empty
 --quiet --remove-all-files --remove-home --system --verbose --version
deno *
depmod +ACEFPVabehnorvw --all --basedir --config --dry-run --errsyms --filesyms --help --quick --show
 --symvers --verbose --version
detex *
detox +LVfhnrsv --dry-run --help --remove-trailing --special -hnLrv
df +BHPTahikltvx --all --block-size --exclude-type --help --human-readable --inodes --local --no-sync
 --output --portability --print-type --si --sync --total --type --version -BM
dhclient +146DINPRSTdeginpqrsvwx --address-prefix-len --dad --dad-wait-time --decline-wait-time --no-pid
 --prefix-len-hint --version -4o6 -cf -df -lf -nw -pf -sf
dict +46CDHILMSVacdfhikmprsuv --client --config --database --dbs --debug --formatted --help --host --info
 --key --license --match --mime --noauth --nocorrect --pipesize --port --raw --serverhelp --serverinfo
 --strategy --strats --user --verbose --version
diff +BCDEFINSTUWXZabcdeilnpqrstuvwxy --GTYPE-group-format --LTYPE-line-format --brief --color --context
 --ed --exclude --exclude-from --expand-tabs --from-file --help --horizon-lines --ifdef --ignore-all-space
 --ignore-blank-lines --ignore-case --ignore-file-name-case --ignore-matching-lines --ignore-space-change
 --ignore-tab-expansion --ignore-trailing-space --initial-tab --label --left-column --line-format --minimal
 --new-file --new-line-format --no-dereference --no-ignore-file-name-case --normal --old-line-format
 --paginate --palette --rcs --recursive --report-identical-files --show-c-function --show-function-line
 --side-by-side --speed-large-files --starting-file --strip-trailing-cr --suppress-blank-empty
 --suppress-common-lines --tabsize --text --to-file --unchanged-line-format --unidirectional-new-file
 --unified --version --width
diff-pdf *
diff3 +3AELTXaeimvx --diff-program --easy-only --ed --help --initial-tab --label --merge --overlap-only
 --show-all --show-overlap --strip-trailing-cr --text --version
diffstat +CDEKNRSTVbcdefhklmnopqrstuvw -f6
dig +46bcfhkmpqrtuvxy
dir *
direnv +g
dirname +z --help --version --zero
dirs +Nclpv -clpv
disown +ahr -ar
display *
distrobox +1ACHISTUVYabcdefghilnprsuvy --additional-flags --all --allow-newer-config --app --askpass --bin
 --clone --compatibility --delete --dry-run --enable --env --export-label --export-path --extra-flags
 --force --foreground --group --help --home --icon --image --init --init-hooks --name --no-color --no-entry
 --no-tty --no-workdir --now --password --pids-limit --pre-init-hooks --preserve-fds --pull --rm-home --root
 --service --size --sudo --upgrade --user --verbose --version --volume --yes -allow-newer-config -app -bin
 -delete -ef -el -ep -export-path -foreground -headless -nw -service -sudo
dive *
django-admin *
dkms +EVacgjkmqvx --all --arch --archive --binaries-only --config --directive --dkmstree --force
 --installtree --kernelsourcedir --modprobe-on-install --no-depmod --quiet --rpm_safe_upgrade --source
 --source-only --sourcetree --symlink-modules --templatekernel --version -Uvh -p1 -sir
dlv +hlrv --accept-multiclient --allow-non-terminal-interactive --api-version --backend --build-flags
 --check-go-version --config --disable-aslr --headless --help --init --listen --log --log-dest --log-output
 --only-same-user --redirect --wd -cover -mod -tags
dmesg +CDEFHJLPSTVWcdefhklnprstuwx --buffer-size --clear --color --console-level --console-off --console-on
 --ctime --decode --facility --file --follow --follow-new --force-prefix --help --human --json --kernel
 --level --noescape --nopager --notime --raw --read-clear --reltime --show-delta --since --syslog
 --time-format --until --userspace --version
dmidecode +HVdhqstu --dev-mem --dump --dump-bin --from-dump --handle --help --no-sysfs --oem-string --quiet
 --string --type --version
dnf autoremove *
dnf check-update *
dnf clean *
dnf config-manager *
dnf downgrade *
dnf download *
dnf group *
dnf history *
dnf info *
dnf install *
dnf list *
dnf provides *
dnf reinstall *
dnf remove *
dnf repolist *
dnf repoquery *
dnf search *
dnf upgrade *
do-release-upgrade *
docker +DHlv --config --debug --help --host --log-level --tls --tlscacert --tlscert --tlskey --tlsverify
 --version
docker attach *
docker build +1DHafhlmqstuv --add-host --build-arg --cache-from --cgroup-parent --compress --config
 --cpu-period --cpu-quota --cpu-shares --cpuset-cpus --cpuset-mems --debug --exec-opt --file --force-rm
 --help --host --iidfile --isolation --label --log-level --memory --memory-swap --network --no-cache
 --platform --progress --pull --quiet --rm --secret --shm-size --squash --tag --target --tls --tlscacert
 --tlscert --tlskey --tlsverify --ulimit --version -squash
docker builder +DHafhlv --all --config --debug --filter --force --help --host --keep-storage --log-level
 --tls --tlscacert --tlscert --tlskey --tlsverify --version
docker buildx *
docker commit *
docker compose +Tadfpqtuv --abort-on-container-exit --build --env-file --force-recreate --format --images
 --no-cache --no-color --no-deps --no-log-prefix --profile --remove-orphans --rm --rmi --scale --services
 --since --tail --until --volumes --wait
docker container +DHafhlv --config --debug --filter --force --help --host --log-level --tls --tlscacert
 --tlscert --tlskey --tlsverify --version
docker context +DHhlqv --config --debug --docker --format --help --host --log-level --quiet --tls
 --tlscacert --tlscert --tlskey --tlsverify --version
docker cp +DHLahlv --archive --config --debug --follow-link --help --host --log-level --tls --tlscacert
 --tlscert --tlskey --tlsverify --version
docker create *
docker diff *
docker events +DHfhlv --config --debug --filter --format --help --host --log-level --since --tls --tlscacert
 --tlscert --tlskey --tlsverify --until --version
docker exec +DHdehiltuvw --config --debug --detach --detach-keys --env --env-file --help --host
 --interactive --log-level --privileged --tls --tlscacert --tlscert --tlskey --tlsverify --tty --user
 --version --workdir
docker export +DHhlov --config --debug --help --host --log-level --output --tls --tlscacert --tlscert
 --tlskey --tlsverify --version
docker history +DHhlqv --config --debug --format --help --host --human --log-level --no-trunc --quiet --tls
 --tlscacert --tlscert --tlskey --tlsverify --version
docker image +DHafhlv --all --config --debug --filter --force --format --help --host --log-level --tls
 --tlscacert --tlscert --tlskey --tlsverify --version
docker images +DHafhlqv --all --config --debug --digests --filter --format --help --host --log-level
 --no-trunc --quiet --tls --tlscacert --tlscert --tlskey --tlsverify --version
docker import *
docker info +DHfhlv --config --debug --format --help --host --log-level --tls --tlscacert --tlscert --tlskey
 --tlsverify --version
docker inspect +DHcfhlsv --config --debug --format --help --host --log-level --size --tls --tlscacert
 --tlscert --tlskey --tlsverify --type --version
docker kill +DHhlsv --config --debug --help --host --log-level --signal --tls --tlscacert --tlscert --tlskey
 --tlsverify --version
docker load +DHhilqv --config --debug --help --host --input --log-level --quiet --tls --tlscacert --tlscert
 --tlskey --tlsverify --version
docker login +DHhlpuv --config --debug --help --host --log-level --password --password-stdin --tls
 --tlscacert --tlscert --tlskey --tlsverify --username --version
docker logout *
docker logs +DHfhlntv --config --debug --details --follow --help --host --log-level --since --tail
 --timestamps --tls --tlscacert --tlscert --tlskey --tlsverify --until --version
docker manifest *
docker network +DHfhlqv --config --debug --filter --format --help --host --log-level --no-trunc --quiet
 --subnet --tls --tlscacert --tlscert --tlskey --tlsverify --version
docker node *
docker pause +DHhlv --config --debug --help --host --log-level --tls --tlscacert --tlscert --tlskey
 --tlsverify --version
docker port +DHhlv --config --debug --help --host --log-level --tls --tlscacert --tlscert --tlskey
 --tlsverify --version
docker ps +1DHafhlnqsv --all --config --debug --filter --format --help --host --last --latest --log-level
 --no-trunc --quiet --size --tls --tlscacert --tlscert --tlskey --tlsverify --version
docker pull +DHahlqv --all-tags --config --debug --disable-content-trust --help --host --log-level
 --platform --quiet --tls --tlscacert --tlscert --tlskey --tlsverify --version
docker push +DHahlqv --all-tags --config --debug --disable-content-trust --help --host --log-level --quiet
 --tls --tlscacert --tlscert --tlskey --tlsverify --version
docker rename +DHhlv --config --debug --help --host --log-level --tls --tlscacert --tlscert --tlskey
 --tlsverify --version
docker restart +DHhltv --config --debug --help --host --log-level --time --tls --tlscacert --tlscert
 --tlskey --tlsverify --version
docker rm +DHfhlv --config --debug --force --help --host --link --log-level --tls --tlscacert --tlscert
 --tlskey --tlsverify --version --volumes
docker rmi +DHfhlv --config --debug --force --help --host --log-level --no-prune --tls --tlscacert --tlscert
 --tlskey --tlsverify --version
docker run +1DHPabcdehilmoptuvw --add-host --attach --bind --blkio-weight --blkio-weight-device --cap-add
 --cap-drop --cgroup --cgroup-parent --cgroupns --cidfile --config --cpu-count --cpu-percent --cpu-period
 --cpu-quota --cpu-rt-period --cpu-rt-runtime --cpu-shares --cpus --cpuset --cpuset-cpus --cpuset-mems
 --debug --detach --detach-keys --device --device-cgroup-rule --device-read-bps --device-read-iops
 --device-write-bps --device-write-iops --dns --dns-option --dns-search --domainname --entrypoint --env
 --env-file --exec-opt --expose --foo --gpus --group-add --help --host --hostname --init --interactive --ip
 --ip6 --ipc --isolation --kernel --kernel-memory --label --label-file --link --link-local-ip --log-driver
 --log-level --log-opt --mac-address --make-private --make-shared --memory --memory-reservation
 --memory-swap --memory-swappiness --mount --name --network --network-alias --oom-kill-disable
 --oom-score-adj --permissive --pid --pids-limit --platform --privileged --publish --publish-all --read-only
 --restart --rm --security-opt --shm-size --sig-proxy --stop-signal --stop-timeout --storage-opt --sysctl
 --tls --tlscacert --tlscert --tlskey --tlsverify --tmpfs --tty --ulimit --user --userns --uts --version
 --volume --volume-driver --volumes-from --workdir -1000 -Rt -it
docker save +DHhlov --config --debug --help --host --log-level --output --tls --tlscacert --tlscert --tlskey
 --tlsverify --version
docker scout *
docker search +DHfhlv --config --debug --filter --format --help --host --limit --log-level --no-trunc --tls
 --tlscacert --tlscert --tlskey --tlsverify --version
docker service +DHfhlqv --config --debug --filter --format --help --host --log-level --quiet --tls
 --tlscacert --tlscert --tlskey --tlsverify --version
docker stack +DHchlv --compose-file --config --debug --help --host --kubeconfig --log-level --namespace
 --orchestrator --prune --resolve-image --tls --tlscacert --tlscert --tlskey --tlsverify --version
 --with-registry-auth
docker start +DHahilv --attach --checkpoint --checkpoint-dir --config --debug --detach-keys --help --host
 --interactive --log-level --tls --tlscacert --tlscert --tlskey --tlsverify --version
docker stats +DHahlv --all --config --debug --format --help --host --log-level --no-stream --no-trunc --tls
 --tlscacert --tlscert --tlskey --tlsverify --version
docker stop +DHhltv --config --debug --help --host --log-level --time --tls --tlscacert --tlscert --tlskey
 --tlsverify --version
docker swarm +DHhlv --advertise-addr --autolock --availability --cert-expiry --config --data-path-addr
 --data-path-port --debug --default-addr-pool --default-addr-pool-mask-length --dispatcher-heartbeat
 --external-ca --force-new-cluster --help --host --listen-addr --log-level --max-snapshots --rotate
 --snapshot-interval --task-history-limit --tls --tlscacert --tlscert --tlskey --tlsverify --version
docker system +DHafhlv --config --debug --filter --format --help --host --log-level --tls --tlscacert
 --tlscert --tlskey --tlsverify --verbose --version --volumes
docker tag +DHhlv --config --debug --help --host --log-level --tls --tlscacert --tlscert --tlskey
 --tlsverify --version
docker top +DHhlv --config --debug --help --host --log-level --tls --tlscacert --tlscert --tlskey
 --tlsverify --version
docker unpause +DHhlv --config --debug --help --host --log-level --tls --tlscacert --tlscert --tlskey
 --tlsverify --version
docker update +1DHchlmv --blkio-weight --config --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime
 --cpu-shares --cpus --cpuset-cpus --cpuset-mems --debug --help --host --kernel-memory --log-level --memory
 --memory-reservation --memory-swap --pids-limit --restart --tls --tlscacert --tlscert --tlskey --tlsverify
 --version
docker version *
docker volume +DHfhlqv --config --debug --filter --format --help --host --log-level --quiet --tls
 --tlscacert --tlscert --tlskey --tlsverify --version
docker wait *
docker-compose +Tdefpqstuv --allow-insecure-ssl --entrypoint --file --force --index --no-build --no-cache
 --no-color --no-deps --no-recreate --project-name --protocol --rm --service-ports --timeout --user
 --verbose --version --x-smart-recreate
doctl *
docx2txt +h
dos2unix +07DFLRSUVabcfhiklmnoqrstuv --add-bom --allow-chown --assume-utf16be --assume-utf16le --convmode
 --display-enc --follow-symlink --force --gb18030 --help --info --keep-bom --keep-utf16 --keepdate --license
 --newfile --newline --no-allow-chown --null --oldfile --quiet --remove-bom --replace-symlink --safe
 --skip-symlink --verbose --version -1252 -437 -850 -860 -863 -865 -ascii -exec -filter -foo -gb -ic -ic0
 -idu -iso -name -path -print0 -recurse -ub -ul
dot +1?EGKNOPTVclmnovy -Efontsize -Gsize -Klayout -Nshape -Tcmapx -Tdot -Tfig -Tgif -Timap -Tjpeg -Tjpg
 -Tjson -Tlang -Tpdf -Tpng -Tps -Tsvg -Tsvgz -Txdot -lfile -qlevel -sfscale
dotnet +cfgnor --clear --filter --force --ignore-failed-sources --info --list-sdks --no-http-cache
 --outdated --project --self-contained --version
doxygen +?Vdefghlqsuvwx -x_noenv
dpkg +?ABCEGILOPRSVXabcefilprsx --abort-after --add-architecture --admindir --assert-feature --assert-help
 --audit --auto-deconfigure --build --clear-avail --clear-selections --compare-versions --configure
 --contents --control --ctrl-tarfile --debug --dry-run --extract --field --force-architecture
 --force-confdef --force-confnew --force-confold --force-help --force-hold --force-remove-reinstreq
 --force-script-chrootless --force-thing --force-things --forget-old-unavail --fsys-tarfile --get-selections
 --help --ignore-depends --info --install --instdir --list --listfiles --load-avail --log --merge-avail
 --no-act --no-debsig --no-force-things --no-pager --no-triggers --path-exclude --path-include --pending
 --post-invoke --pre-invoke --predep-package --print-architecture --print-avail
 --print-foreign-architectures --purge --record-avail --recursive --refuse-downgrade --refuse-things
 --remove --remove-architecture --robot --root --search --selected-only --set-selections --simulate
 --skip-same-version --status --status-fd --status-logger --triggers --triggers-only --unpack --update-avail
 --validate-thing --verify --verify-format --version --vextract --yet-to-unpack -Dh -Doctal -FRSXMQ
dpkg-deb +?DIRWXZbcefvxz --build --contents --control --ctrl-tarfile --deb-format --debug --extract --field
 --fsys-tarfile --help --info --no-uniform-compression --nocheck --raw-extract --root-owner-group --show
 --showformat --threads-max --uniform-compression --verbose --version --vextract -Scompress-strategy
 -Zcompress-type -zcompress-level
dpkg-query +?LSWcflps --admindir --control-list --control-path --control-show --debug --help --list
 --listfiles --load-avail --no-pager --print-avail --root --search --show --showformat --status --version
 -FRSXMQ
dpkg-reconfigure +hu --default-priority --force --frontend --help --no-reload --priority --terse
 --unseen-only -ftype -pvalue
dropdb *
dropuser *
dstat *
du +0BDHLPSXabcdhklmstx --all --apparent-size --block-size --bytes --count-links --dereference
 --dereference-args --exclude --exclude-from --files0-from --help --human-readable --inodes --max-depth
 --no-dereference --null --one-file-system --separate-dirs --si --summarize --summary --threshold --time
 --time-style --total --version -BM
duckdb *
duf --all --avail-threshold --hide --hide-fs --hide-mp --inodes --json --only --only-fs --only-mp --output
 --sort --theme --usage-threshold -all -avail-threshold -hide -hide-fs -hide-mp -inodes -json -only -only-fs
 -only-mp -output -sort -style -theme -usage-threshold -version -warnings -width
dust *
dwdiff *
dwebp *
e2fsck +BCDEFLVabcdfjklnprtvyz -pacnyrdfkvtDFV
e2label *
ebook-convert *
ebook-meta *
echo +Eacefinoprs -neE
editorconfig-checker *
edquota +FPTfgmnprtu --always-resolve --edit-period --edit-times --filesystem --format --group
 --no-mixed-pathnames --project --prototype --remote --user -rm
efibootmgr +1@ABDELMNOTVabcdegilmnopqrtuvwy --UCS-2 --active --append-binary-args --bootnext --bootnum
 --bootorder --create --delete-bootnext --delete-bootnum --delete-bootorder --delete-timeout --disk --driver
 --edd-device --edd30 --gpt --iface --inactive --label --loader --mirror-above-4G --mirror-below-4G --part
 --quiet --remove-dups --sysprep --timeout --unicode --verbose --version --write-signature
eject +FMTVXacdfhimnpqrstvx --auto --cdrom --cdspeed --changerslot --default --floppy --force --help
 --listspeed --manualeject --no-partitions-unmount --no-unmount --noop --proc --scsi --tape --trayclose
 --traytoggle --verbose --version
emacs +DLQTdfglnqrtu --background-color --basic-display --batch --bg-daemon --border-color --border-width
 --chdir --color --cursor-color --daemon --debug-init --directory --display --eval --execute --fg-daemon
 --file --find-file --font --foreground-color --fullheight --fullscreen --fullwidth --funcall --geometry
 --help --iconic --insert --internal-border --kill --line-spacing --load --maximized --mouse-color --name
 --no-bitmap-icon --no-blinking-cursor --no-desktop --no-init-file --no-shared-memory --no-site-file
 --no-site-lisp --no-splash --no-window-system --no-x-resources --parent-id --quick --reverse-video --script
 --terminal --title --user --version --vertical-scroll-bars --visit --xrm -bd -bg -bw -cr -depth -fg -fh -fn
 -fs -fw -ib -lsp -mm -ms -nbc -nbi -nl -nsl -nw -rv -vb
emerge *
enca *
enscript *
entr +acdfnprsz -acdnprsz -cp -rz
env +0CSTciuvw --block-signal --chdir --debug --default-signal --help --ignore-environment --ignore-signal
 --list-signal-handling --null --split-string --unset --version -n1
envsubst +Vhv --help --variables --version
error *
espeak +Xabdfghklmpqsvwxz --compile --compile-debug --help --ipa --path --pho --phonout --punct --sep
 --split --stdin --stdout --tie --version --voices -k20 -ven-us
espeak-ng +Xabdfghklmpqsvwxz --compile --compile-debug --help --ipa --path --pho --phonout --punct --sep
 --split --stdin --stdout --tie --version --voices -k20 -ven-us
etcdctl +CDdhouvw --ca-file --cacert --cert --cert-file --command-timeout --debug --dial-timeout
 --discovery-srv --discovery-srv-name --endpoint --endpoints --help --hex --insecure-discovery
 --insecure-skip-tls-verify --insecure-transport --keepalive-time --keepalive-timeout --key --key-file
 --no-sync --output --password --peers --prefix --timeout --total-timeout --user --username --version
 --write-out
ethtool *
eval
evince *
ex +ACDEFHLMNORSTUVWXZbcdefghilmnopqrstuvwxy --clean --cmd --echo-wid --help --literal --nofork --noplugin
 --remote --remote-expr --remote-send --remote-silent --remote-wait --remote-wait-silent --serverlist
 --servername --socketid --startuptime --version -nb
exec +acl -cl
exiftool *
exit
exiv2 +0DFKMOPQSTVYabcdefghiklmnpqrtuv --Force --Modify --Print --Timestamp --adjust --binary --comment
 --days --delete --encode --extract --force --grep --help --insert --keep --key --location --log --modify
 --months --print --quiet --rename --silent --suffix --timestamp --unknown --verbose --version --years -HH
 -Mset -PEkyct -PEkycv -PExgnycsh -PExgnycv -PIkyct -PXkyct -Pkyct -Qm -eXX -eiX -ep1 -et -iixX -it -pC -pX
 -pa -pi -pmod -pp -pt -pv -px
expand +it --help --initial --tabs --version
export +fnp -fn
exportfs +adfiorsuv --debug -au -av -avi -ua
expr --help --version
eyeD3 *
eza *
factor --help --version
fail2ban-client +Vbcdfhipqstvx --all --async --conf --dp --dump-pretty --help --if-exists --loglevel
 --logtarget --pidfile --pname --report-absent --restart --socket --str2sec --syslogsocket --test --timeout
 --unban --version --with-time
faillock --dir --reset --user
fallocate +Vcdhilnopvxz --collapse-range --dig-holes --help --insert-range --keep-size --length --offset
 --posix --punch-hole --sparse --verbose --version --zero-range
fc +elnrs -lnr
fc-cache +EVfhrsvy --error-on-no-fonts --force --help --really-force --sysroot --system-only --verbose
 --version -EfrsvVh
fc-list +Vfhqv --format --help --quiet --verbose --version -vVh
fc-match *
fd *
fdisk +BCHLSVWbchlnostuwx --color --compatibility --cylinders --getsz --heads --help --list --list-details
 --lock --noauto-pt --output --protect-boot --sector-size --sectors --type --units --version --wipe
 --wipe-partitions
fdupes +1ADGHILNPRSdfhilmnopqrstv --deferconfirmation --delete --hardlinks --help --immediate --log
 --maxsize --minsize --noempty --nohidden --noprompt --omitfirst --order --permissions --plain --quiet
 --recurse --reverse --sameline --size --summarize --symlink --symlinks --time --version
feh *
ffmpeg *
ffplay *
ffprobe *
fg
fgrep +01ABCDEFGHILPRTUVZabcdefhilmnoqrsvwxz --after-context --basic-regexp --before-context --binary
 --binary-files --byte-offset --color --colour --context --count --dereference-recursive --devices
 --directories --exclude --exclude-dir --exclude-from --extended-regexp --file --files-with-matches
 --files-without-match --fixed-strings --group-separator --help --ignore-case --include --initial-tab
 --invert-match --label --line-buffered --line-number --line-regexp --max-count --no-filename
 --no-group-separator --no-ignore-case --no-messages --null --null-data --only-matching --perl-regexp
 --quiet --recursive --regexp --silent --text --version --with-filename --word-regexp -NUM -cd -lZ -print0
figlet +1ACDEFILNRSWXcdfklmnoprstvwx -I2 -I3 -cf -cklnoprstvxDELNRSWX -m-1 -m-2 -m0 -ptk
file +0CEFLNPSZbcdefhiklmnprsvz --apple --brief --checking-printout --compile --dereference --exclude
 --exclude-quiet --extension --files-from --help --keep-going --list --magic-file --media-type --mime
 --mime-encoding --mime-type --no-buffer --no-dereference --no-pad --no-sandbox --parameter --preserve-date
 --print0 --raw --separator --special-files --uncompress --uncompress-noreport --version
 -bcdEhiklLNnprsSvzZ0 -ki
find +0DFHLOPadefglnosuvx --help --version -000 -1048576c -10s -1M -220 -4000 -444 -664 -Olevel -amin -and
 -anewer -atime -chour -cmin -cnewer -context -ctime -daystart -delete -depth -dev -dils -empty -exec
 -execdir -executable -exit -false -files0-from -fls -follow -fprint -fprint0 -fprintf -fstype -gid -go-w
 -group -help -ignore_readdir_race -ilname -iname -inum -ipath -iregex -iwholename -links -lname -ls
 -maxdepth -mindepth -mitime -mmin -mnewer -mode -mount -mtime -name -newer -newerXY -newerat -newerct
 -newermt -nogroup -noignore_readdir_race -noleaf -noname -not -nouser -nowarn -ok -okdir -or -path -perm
 -pmd0 -print -print0 -printf -prune -quit -readable -regex -regextype -samefile -size -true -type -uid
 -used -user -version -warn -wholename -writable -xdev -xtype
findmnt +ACDFJMNOPRSTUVabcdefhiklmnoprstuvwxy --all --ascii --bytes --canonicalize --deleted --df
 --direction --evaluate --first-only --fstab --help --invert --json --kernel --list --mountpoint --mtab
 --nocanonicalize --nofsroot --noheadings --notruncate --options --output --output-all --pairs --poll
 --pseudo --raw --real --shadow --shadowed --shell --source --submounts --tab-file --target --task --timeout
 --tree --types --uniq --verbose --verify --version --vfs-all
finger +lmps -lmsp
firebase *
firewall-cmd *
fix *
flac *
flake8 +hjqv --append-config --benchmark --bug-report --builtins --config --count --diff --disable-noqa
 --doctests --enable-extensions --exclude --exclude-from-doctest --exit-zero --filename --format
 --hang-closing --help --ignore --include-in-doctest --install-hook --isolated --jobs --max-complexity
 --max-line-length --output-file --quiet --select --show-source --statistics --stdin-display-name --tee
 --verbose --version
flameshot +acdfghkmnprstu --accept-on-select --autostart --check --clipboard --contrastcolor --delay
 --filename --help --maincolor --number --path --pin --print-geometry --raw --region --showhelp --trayicon
 --upload
flask *
flatc *
flatpak info +Mcehlmorsuv --arch --default-arch --file-access --gl-drivers --help --installation
 --installations --localstatedir --ostree-verbose --print-system-only --print-updated-env --show
 --show-commit --show-extensions --show-location --show-metadata --show-origin --show-permissions --show-ref
 --show-runtime --show-sdk --show-size --supported-arches --sysconfdir --system --user --verbose --version
 --with-system-install-dir -vv
flatpak install *
flatpak list +adhuv --all --app --app-runtime --arch --columns --default-arch --gl-drivers --help
 --installation --installations --localstatedir --ostree-verbose --print-system-only --print-updated-env
 --runtime --show-details --supported-arches --sysconfdir --system --user --verbose --version
 --with-system-install-dir -vv
flatpak override *
flatpak remote-add *
flatpak remotes *
flatpak run +0dhpuv --a11y-bus --add-policy --allow --app-path --arch --branch --command --cwd
 --default-arch --devel --device --die-with-parent --disallow --env --env-fd --file-forwarding --filesystem
 --gl-drivers --help --installation --installations --instance-id-fd --localstatedir --log-session-bus
 --log-system-bus --no-a11y-bus --no-session-bus --no-talk-name --nodevice --nofilesystem --nosocket
 --ostree-verbose --own-name --parent-expose-pids --parent-pid --parent-share-pids --persist
 --print-system-only --print-updated-env --remove-policy --runtime --runtime-version --sandbox --session-bus
 --share --socket --supported-arches --sysconfdir --system --system-no-talk-name --system-own-name
 --system-talk-name --talk-name --unset-env --unshare --user --usr-path --verbose --version
 --with-system-install-dir -vv
flatpak search *
flatpak uninstall +huvy --all --app --arch --assumeyes --default-arch --delete-data --force-remove
 --gl-drivers --help --installation --installations --keep-ref --localstatedir --no-related --noninteractive
 --ostree-verbose --print-system-only --print-updated-env --runtime --supported-arches --sysconfdir --system
 --unused --user --verbose --version --with-system-install-dir -vv
flatpak update +huvy --app --appstream --arch --assumeyes --commit --default-arch --force-remove
 --gl-drivers --help --installation --installations --localstatedir --log --no-deploy --no-deps --no-pull
 --no-related --noninteractive --ostree-verbose --print-system-only --print-updated-env --runtime
 --sideload-repo --subpath --supported-arches --sysconfdir --system --user --verbose --version
 --with-system-install-dir -vv
flex +78?BFILPRSTVXbcdfhilnopstvw --7bit --8bit --align --backup --backup-file --batch --bison-bridge
 --bison-locations --c --case-insensitive --debug --ecs --fast --full --header-file --help --hex
 --interactive --lex-compat --meta-ecs --noFUNCTION --nodefault --noline --nounistd --nowarn --outfile
 --perf-report --posix-compat --prefix --read --reentrant --skel --stdinit --stdout --tables-file --trace
 --verbose --version --yyclass --yylineno -CF -CFr -Ca -Ce -Cem -Cf -Cfr -Cm -Cr -Dmacro
flock +EFVcehnosuwx --close --command --conflict-exit-code --exclusive --help --nb --no-fork --nonblock
 --shared --timeout --unlock --verbose --version --wait -en
fluidsynth *
flutter *
flux *
fmt +DHITWcgpstuw --crown-margin --goal --help --prefix --split-only --tagged-paragraph --uniform-spacing
 --version --width -WIDTH
fnm *
fold +bsw --bytes --help --spaces --version --width
foo *
for *
fortune +acefilmnosuw --H -acefilosuw
free +Vbcghklmstvw --bytes --committed --count --gibi --giga --help --human --kibi --kilo --lohi --mebi
 --mega --pebi --peta --seconds --si --tebi --tera --total --version --wide
freshclam *
fsck +?ACMNPRTValnprsty --help --version -As -lsAVRTMNP
fstrim +AIVahlmnov --all --dry-run --fstab --help --length --listed-in --minimum --offset
 --quiet-unsupported --verbose --version -Aa
fswebcam +1?DFRSbcdfilpqrstv --background --banner-colour --bottom-banner --config --crop --deinterlace
 --delay --device --exec --flip --font --fps --frames --frequency --gmt --greyscale --help --info --input
 --invert --jpeg --line-colour --list-controls --list-inputs --log --loop --no-banner --no-info --no-overlay
 --no-shadow --no-subtitle --no-timestamp --no-title --no-underlay --offset --overlay --palette --pid --png
 --quiet --read --resolution --revert --rotate --save --scale --set --shadow --skip --subtitle
 --swapchannels --text-colour --timestamp --title --top-banner --tuner --underlay --verbose --version
ftp +46?ANPRTVadefgilnopqrstuvx -46AadefginpRtVv -lt -separated
fuser +146AGILMNSTVacfiklmnsuvw --all --inode --interactive --ipv4 --ipv6 --ismountpoint --kill
 --list-signals --mount --namespace --silent --user --verbose --version -HUP -SIGNAL -fuv -km
fusermount *
fzf *
g++ +#BEOSWcfgmosvx --help --param --sysroot --target-help --version -Wa -Wl -Wp -Xassembler -Xlinker
 -Xpreprocessor -dumpmachine -dumpspecs -dumpversion -foffload -no-canonical-prefixes -pass-exit-codes -pie
 -pipe -print-file-name -print-libgcc-file-name -print-multi-directory -print-multi-lib
 -print-multi-os-directory -print-multiarch -print-prog-name -print-search-dirs -print-sysroot
 -print-sysroot-headers-suffix -save-temps -shared -specs -std -time
gallery-dl *
gcc +#BDEILMOQSWcdfglmopsvx --coverage --help --param --sysroot --target-help --version -Wa -Wl -Wp
 -Xassembler -Xlinker -Xpreprocessor -dumpmachine -dumpspecs -dumpversion -foffload -no-canonical-prefixes
 -pass-exit-codes -pie -pipe -print-file-name -print-libgcc-file-name -print-multi-directory
 -print-multi-lib -print-multi-os-directory -print-multiarch -print-prog-name -print-search-dirs
 -print-sysroot -print-sysroot-headers-suffix -save-temps -shared -specs -std -time
gcloud --enabled --filter --format --help --image --limit --quiet --region --show-log --skip-diagnostics
 --sort-by --verbosity --zone
gcore *
gcov *
gdb *
gdu +HIXacdfghilmnopsvx --enable-gc --enable-profiling --help --ignore-dirs --ignore-dirs-pattern
 --ignore-from --log-file --max-cores --no-color --no-cross --no-hidden --no-progress --non-interactive
 --show-apparent-size --show-disks --summarize --version
gem --local --system
genhtml *
getcap +hnrv
getconf +av
getenforce
getent +?Vis --help --no-idn --service --usage --version
getfacl +ELPRacdehnpstv --absolute-names --access --all-effective --default --help --logical --no-effective
 --numeric --omit-header --physical --recursive --skip-base --tabular --version -aceEsRLPtpndvh
getfattr *
getopts
getpcaps *
getsebool +a
gfortran *
gh api +FHXfipqt --cache --field --header --help --hostname --include --input --jq --method --paginate
 --preview --raw-field --silent --template --version -preview
gh auth +hpsw --git-protocol --hostname --scopes --version --web --with-token
gh browse +Rbcnpsw --branch --commit --no-browser --projects --repo --settings --version --wiki
gh gist +Ldfpw --desc --filename --public --version --web
gh issue +ALRSablmqstw --add-label --app --assignee --author --body --jq --json --label --limit --mention
 --milestone --repo --search --state --template --title --version --web
gh label +Rcdfw --color --description --force --repo --version
gh pr +BFHLRabcdflmprstw --approve --assignee --author --auto --base --body --body-file --comments
 --delete-branch --draft --fill --head --jq --json --label --milestone --no-maintainer-edit --project
 --rebase --recover --repo --request-changes --reviewer --search --squash --state --title --version --web
gh release +LR --exclude-drafts --exclude-pre-releases --generate-notes --limit --pattern --repo --title
 --version
gh repo +Lsu --clone --jq --json --limit --private --public --push --source --upstream
 --upstream-remote-name --version --web
gh run +LRbnqtuw --branch --failed --jq --json --limit --log-failed --repo --status --template --user
 --version --workflow
gh search *
gh secret +Rabeforuv --app --body --env --env-file --no-store --org --repo --repos --user --version
 --visibility
gh ssh-key *
gh workflow +LRaf --all --limit --ref --repo --version
ghc *
gif2webp *
gifsicle *
gimp +abcdfghinsv --as-new --batch --batch-interpreter --console-messages --debug-handlers --display
 --dump-gimprc --gimprc --help --help-all --help-gegl --help-gtk --license --new-instance --no-cpu-accel
 --no-data --no-fonts --no-interface --no-shm --no-splash --pdb-compat-mode --session --stack-trace-mode
 --system-gimprc --verbose --version
gio +CDPTabcdefhilmnopstuvw --anonymous --append --attributes --backup --create --default-permissions
 --delete --detail --device --dir --direct --eject --empty --etag --file --filesystem --follow-symlinks
 --force --hidden --interactive --list --long --monitor --mountable --mounts --no-copy-fallback
 --no-dereference --no-moves --no-target-directory --nofollow-symlinks --parent --preserve
 --print-display-names --print-etag --print-uris --private --progress --query-writable --restore --silent
 --stop --tcrypt-hidden --tcrypt-pim --tcrypt-system --type --unlink --unmount --unmount-scheme
git +1CPUabchpqsuvz --ahead-behind --all --bare --branch --cached --column --config-env
 --developer-interfaces --exec-path --ff-only --find-renames --format --git-dir --glob-pathspecs --help
 --html-path --icase-pathspecs --ignore-submodules --ignored --info-path --list-cmds --literal-pathspecs
 --long --man-path --merge --namespace --no-ahead-behind --no-column --no-local --no-optional-locks
 --no-pager --no-renames --no-replace-objects --noglob-pathspecs --object-format --oneline --paginate
 --porcelain --raw --renames --short --show-current --show-stash --since --split-index --summary-limit
 --super-prefix --trace-ascii --type --unified --untracked-cache --untracked-files --user-formats --verbose
 --version --work-tree -and -file -hex -in-it -mode -uno
git add +12ACNPUacefhinpuv --all --bare --chmod --config-env --developer-interfaces --dry-run --edit
 --exec-path --force --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --ignore-errors
 --ignore-missing --ignore-removal --info-path --intent-to-add --interactive --list-cmds --literal-pathspecs
 --man-path --namespace --no-all --no-ignore-removal --no-local --no-optional-locks --no-pager
 --no-replace-objects --no-warn-embedded-repo --noglob-pathspecs --object-format --paginate --patch
 --pathspec-file-nul --pathspec-from-file --raw --refresh --renormalize --sparse --super-prefix
 --trace-ascii --type --unified --update --user-formats --verbose --version --work-tree -35 -and -file -hex
 -in-it -mode
git am *
git app *
git apply +3CPRUachpquvz --3way --all --allow-binary-replacement --allow-empty --apply --bare --binary
 --build-fake-ancestor --cached --check --config-env --developer-interfaces --directory --exclude
 --exec-path --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --ignore-space-change
 --ignore-whitespace --inaccurate-eof --include --index --info-path --intent-to-add --list-cmds
 --literal-pathspecs --man-path --namespace --no-add --no-local --no-optional-locks --no-pager
 --no-replace-objects --noglob-pathspecs --numstat --object-format --paginate --quiet --raw --recount
 --reject --reverse --stat --summary --super-prefix --trace-ascii --type --unidiff-zero --unified
 --unsafe-paths --user-formats --verbose --version --whitespace --work-tree -and -file -hex -in-it -mode -p2
git archive +069CPUachlopuv --add-file --add-virtual-file --all --bare --config-env --developer-interfaces
 --exec --exec-path --format --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --info-path
 --list --list-cmds --literal-pathspecs --man-path --namespace --no-local --no-optional-locks --no-pager
 --no-replace-objects --noglob-pathspecs --object-format --output --paginate --prefix --raw --remote
 --super-prefix --trace-ascii --type --unified --user-formats --verbose --version --work-tree
 --worktree-attributes -and -file -hex -in-it -mode
git bisect +1CPUacfhpuv --all --bare --config-env --developer-interfaces --exec-path --first-parent --format
 --git-dir --glob-pathspecs --hard --help --html-path --icase-pathspecs --info-path --list-cmds
 --literal-pathspecs --man-path --namespace --no-checkout --no-commit --no-ff --no-local --no-optional-locks
 --no-pager --no-replace-objects --noglob-pathspecs --not --object-format --objects --paginate --raw --stat
 --stdout --super-prefix --term --term-bad --term-good --term-new --term-old --trace-ascii --type --unified
 --user-formats --version --work-tree -and -file -hex -in-it -mode
git blame +CLMPSUabcefhlnpstuvw --abbrev --all --bare --color-by-age --color-lines --config-env --contents
 --date --developer-interfaces --diff-filter --encoding --exec-path --first-parent --git-dir
 --glob-pathspecs --help --html-path --icase-pathspecs --ignore-rev --ignore-revs-file --incremental
 --info-path --line-porcelain --list-cmds --literal-pathspecs --man-path --namespace --no-local
 --no-optional-locks --no-pager --no-progress --no-replace-objects --noglob-pathspecs --object-format
 --paginate --porcelain --pretty --progress --raw --reverse --root --score-debug --show-email --show-name
 --show-number --show-stats --since --super-prefix --trace-ascii --type --unified --user-formats --version
 --work-tree -and -file -hex -in-it -mode -offset -rn
git branch +CDMPUabcdfhilmpqrtuv --abbrev --all --bare --color --column --config-env --contains --copy
 --create-reflog --delete --developer-interfaces --edit-description --exec-path --force --format --git-dir
 --glob-pathspecs --help --html-path --icase-pathspecs --ignore-case --info-path --list --list-cmds
 --literal-pathspecs --man-path --merged --move --namespace --no-abbrev --no-color --no-column --no-contains
 --no-create-reflog --no-local --no-merged --no-optional-locks --no-pager --no-replace-objects --no-track
 --noglob-pathspecs --object-format --paginate --points-at --quiet --raw --rebase-merges
 --recurse-submodules --remotes --set-upstream --set-upstream-to --show-current --sort --super-prefix
 --trace-ascii --track --type --unified --unset-upstream --user-formats --verbose --version --work-tree -and
 -file -hex -in-it -mode -vv
git bundle +CPUabcfhpquv --abbrev-ref --all --all-progress --all-progress-implied --bare --branches
 --config-env --developer-interfaces --exec-path --fix-thin --git-dir --glob-pathspecs --help --html-path
 --icase-pathspecs --info-path --list-cmds --literal-pathspecs --man-path --mirror --namespace --no-local
 --no-optional-locks --no-pager --no-replace-objects --noglob-pathspecs --object-format --paginate
 --progress --quiet --raw --since --stdin --stdout --super-prefix --tags --thin --trace-ascii --type
 --unified --user-formats --version --work-tree -10 -able -and -file -hex -in-it -mode
git cat-file +CPUacehpstuvz --all --allow-unknown-type --bare --batch --batch-all-objects --batch-check
 --batch-command --buffer --config-env --developer-interfaces --exec-path --filters --follow-symlinks
 --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds --literal-pathspecs
 --mailmap --man-path --namespace --no-local --no-mailmap --no-optional-locks --no-pager
 --no-replace-objects --no-use-mailmap --noglob-pathspecs --object-format --paginate --path --raw
 --super-prefix --textconv --trace-ascii --type --unified --unordered --use-mailmap --user-formats --version
 --work-tree -and -file -hex -in-it -mode
git check-attr *
git check-ignore +CPUacfhnpquvz --all --bare --config-env --developer-interfaces --exec-path --git-dir
 --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds --literal-pathspecs
 --man-path --namespace --no-index --no-local --no-optional-locks --no-pager --no-replace-objects
 --noglob-pathspecs --non-matching --object-format --paginate --quiet --raw --stdin --super-prefix
 --trace-ascii --type --unified --user-formats --verbose --version --work-tree -and -file -hex -in-it -mode
git checkout +12BCNPUabcdfghlmpqtuv --all --bare --config-env --conflict --detach --developer-interfaces
 --exec-path --force --git-dir --glob-pathspecs --guess --help --html-path --icase-pathspecs
 --ignore-other-worktrees --ignore-skip-worktree-bits --info-path --list-cmds --literal-pathspecs --man-path
 --merge --namespace --no-guess --no-local --no-optional-locks --no-overlay --no-overwrite-ignore --no-pager
 --no-progress --no-recurse-submodules --no-replace-objects --no-track --noglob-pathspecs --object-format
 --orphan --ours --overlay --overwrite-ignore --paginate --patch --pathspec-file-nul --pathspec-from-file
 --progress --quiet --raw --rebase --recurse-submodules --super-prefix --theirs --trace-ascii --track --type
 --unified --user-formats --version --work-tree -and -file -hex -in-it -mode -rf
git cherry +CPUabchpuv --all --bare --boundary --config-env --decorate --developer-interfaces --exec-path
 --git-dir --glob-pathspecs --graph --help --html-path --icase-pathspecs --info-path --list-cmds
 --literal-pathspecs --man-path --namespace --no-local --no-optional-locks --no-pager --no-replace-objects
 --noglob-pathspecs --object-format --oneline --paginate --raw --super-prefix --trace-ascii --type --unified
 --user-formats --version --work-tree -and -file -hex -in-it -mode
git cherry-pick +CPSUXacehmnprsuvx --abort --all --allow-empty --allow-empty-message --bare --cleanup
 --config-env --continue --developer-interfaces --edit --exec-path --ff --git-dir --glob-pathspecs
 --gpg-sign --help --html-path --icase-pathspecs --info-path --keep-redundant-commits --list-cmds
 --literal-pathspecs --mainline --man-path --namespace --no-commit --no-gpg-sign --no-local
 --no-optional-locks --no-pager --no-replace-objects --no-rerere-autoupdate --no-walk --noglob-pathspecs
 --object-format --paginate --quit --raw --rerere-autoupdate --reverse --signoff --skip --stdin --strategy
 --strategy-option --super-prefix --trace-ascii --type --unified --user-formats --version --work-tree
 -Xpatience -and -file -hex -in-it -mode
git clean +CPUXacdefhinpquvx --all --bare --config-env --developer-interfaces --dry-run --exclude
 --exec-path --force --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --info-path
 --interactive --list-cmds --literal-pathspecs --man-path --namespace --no-local --no-optional-locks
 --no-pager --no-replace-objects --noglob-pathspecs --object-format --paginate --quiet --raw --super-prefix
 --trace-ascii --type --unified --user-formats --version --work-tree -and -file -hex -in-it -mode
git cliff *
git clone *
git commit +CFPSUacehimnopqstuvz --all --allow-empty --allow-empty-message --amend --author --autosquash
 --bare --branch --cleanup --config-env --date --developer-interfaces --dry-run --edit --exec-path --file
 --fixup --git-dir --glob-pathspecs --gpg-sign --help --html-path --icase-pathspecs --include --info-path
 --interactive --list-cmds --literal-pathspecs --long --man-path --message --namespace --no-edit
 --no-gpg-sign --no-local --no-optional-locks --no-pager --no-post-rewrite --no-replace-objects --no-signoff
 --no-status --no-verify --noglob-pathspecs --null --object-format --only --paginate --patch
 --pathspec-file-nul --pathspec-from-file --porcelain --quiet --raw --reedit-message --reset-author
 --reuse-message --short --signoff --soft --squash --staged --status --super-prefix --template --trace-ascii
 --trailer --type --unified --untracked-files --user-formats --verbose --verify --version --work-tree -and
 -file -hex -in-it -mode
git config *
git count-objects +CHPUachpuv --all --bare --config-env --developer-interfaces --exec-path --git-dir
 --glob-pathspecs --help --html-path --human-readable --icase-pathspecs --info-path --list-cmds
 --literal-pathspecs --man-path --namespace --no-local --no-optional-locks --no-pager --no-replace-objects
 --noglob-pathspecs --object-format --paginate --raw --super-prefix --trace-ascii --type --unified
 --user-formats --verbose --version --work-tree -and -file -hex -in-it -mode
git daemon *
git describe +CPUacghpsuv --abbrev --all --always --bare --broken --candidates --config-env --contains
 --debug --developer-interfaces --dirty --exact-match --exclude --exec-path --first-parent --git-dir
 --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds --literal-pathspecs --long
 --man-path --match --namespace --no-exclude --no-local --no-match --no-optional-locks --no-pager
 --no-replace-objects --noglob-pathspecs --object-format --paginate --raw --super-prefix --tags
 --trace-ascii --type --unified --user-formats --version --work-tree -and -broken -dirty -file -g975b -hex
 -in-it -mode
git diff +0123BCDGIMNOPRSUWXabchlprstuvwxz --abbrev --all --anchored --bare --base --binary --break-rewrites
 --cached --cc --check --color --color-moved --color-moved-ws --color-words --combined --combined-all-paths
 --compact-summary --config-env --cumulative --developer-interfaces --diff-algorithm --diff-filter
 --diff-merges --dirstat --dirstat-by-file --dst-prefix --exec-path --exit-code --ext-diff --find-copies
 --find-copies-harder --find-object --find-renames --full-index --function-context --git --git-dir
 --glob-pathspecs --help --histogram --html-path --icase-pathspecs --ignore-all-space --ignore-blank-lines
 --ignore-cr-at-eol --ignore-matching-lines --ignore-space-at-eol --ignore-space-change --ignore-submodules
 --indent-heuristic --info-path --inter-hunk-context --irreversible-delete --ita-invisible-in-index
 --ita-visible-in-index --line-prefix --list-cmds --literal-pathspecs --man-path --merge-base --minimal
 --name-only --name-status --namespace --no-color --no-color-moved --no-color-moved-ws --no-ext-diff
 --no-indent-heuristic --no-index --no-local --no-optional-locks --no-pager --no-patch --no-prefix
 --no-relative --no-rename-empty --no-renames --no-replace-objects --no-textconv --noglob-pathspecs
 --numstat --object-format --ours --output --output-indicator-context --output-indicator-new
 --output-indicator-old --paginate --patch --patch-with-raw --patch-with-stat --patience --pickaxe-all
 --pickaxe-regex --quiet --raw --refresh --relative --rename-empty --rotate-to --shortstat --skip-to
 --src-prefix --staged --stat --stat-count --stat-graph-width --stat-name-width --stat-width --submodule
 --summary --super-prefix --text --textconv --theirs --trace-ascii --type --unified --user-formats --version
 --word-diff --word-diff-regex --work-tree --ws-error-highlight -98 -B20 -M05 -M100 -M5 -M50 -M90 -and -file
 -hex -in-it -mode -p1 -removed -static
git difftool +CPUacdghptuvxy --all --bare --config-env --developer-interfaces --dir-diff --exec-path
 --extcmd --git-dir --glob-pathspecs --gui --help --html-path --icase-pathspecs --info-path --list-cmds
 --literal-pathspecs --man-path --namespace --no-gui --no-local --no-optional-locks --no-pager --no-prompt
 --no-replace-objects --no-symlinks --no-trust-exit-code --noglob-pathspecs --object-format --paginate
 --prompt --raw --rotate-to --skip-to --super-prefix --symlinks --tool --tool-help --trace-ascii
 --trust-exit-code --type --unified --user-formats --version --work-tree -and -file -hex -in-it -mode
git fetch *
git filter-repo *
git for-each-ref +12CPUacehpsuv --all --bare --color --config-env --contains --count --date
 --developer-interfaces --exec-path --format --git-dir --glob-pathspecs --help --html-path --icase-pathspecs
 --ignore-case --info-path --list-cmds --literal-pathspecs --man-path --merged --namespace --no-contains
 --no-local --no-merged --no-optional-locks --no-pager --no-replace-objects --noglob-pathspecs
 --object-format --paginate --perl --points-at --python --quote --raw --shell --sort --super-prefix --tcl
 --trace-ascii --type --unified --user-formats --version --work-tree -and -file -hex -in-it -mode
 -taggerdate
git format-patch *
git fsck +CPUachpuv --all --bare --cache --config-env --connectivity-only --dangling --developer-interfaces
 --exec-path --full --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds
 --literal-pathspecs --lost-found --man-path --name-objects --namespace --no-dangling --no-full --no-local
 --no-name-objects --no-optional-locks --no-pager --no-progress --no-reflogs --no-replace-objects
 --noglob-pathspecs --object-format --paginate --progress --raw --root --strict --super-prefix --tags
 --trace-ascii --type --unified --unreachable --user-formats --verbose --version --work-tree -and -file -hex
 -in-it -mode
git gc +CPUacfhpuv --aggressive --all --amend --auto --bare --config-env --cruft --cruft-expiration --depth
 --developer-interfaces --exec-path --expire --force --git-dir --glob-pathspecs --help --html-path
 --icase-pathspecs --info-path --keep-largest-pack --list-cmds --literal-pathspecs --man-path --namespace
 --no-local --no-optional-locks --no-pager --no-prune --no-replace-objects --no-reuse-delta
 --noglob-pathspecs --object-format --paginate --prune --quiet --raw --super-prefix --trace-ascii --type
 --unified --user-formats --version --window --work-tree -and -file -hex -in-it -mode
git grep *
git gui +CPUachpuv --all --amend --bare --config-env --developer-interfaces --exec-path --git-dir
 --glob-pathspecs --help --html-path --icase-pathspecs --info-path --line --list-cmds --literal-pathspecs
 --man-path --namespace --no-local --no-optional-locks --no-pager --no-replace-objects --nocommit
 --noglob-pathspecs --object-format --paginate --raw --super-prefix --trace-ascii --type --unified
 --user-formats --version --work-tree -and -file -hex -in-it -mode
git hash-object +CPUachptuvw --all --bare --config-env --developer-interfaces --exec-path --git-dir
 --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds --literal-pathspecs
 --literally --man-path --namespace --no-filters --no-local --no-optional-locks --no-pager
 --no-replace-objects --noglob-pathspecs --object-format --paginate --path --raw --stdin --stdin-paths
 --super-prefix --trace-ascii --type --unified --user-formats --version --work-tree -and -file -hex -in-it
 -mode
git help +CPUacghimpuvw --aliases --all --bare --config --config-env --developer-interfaces --exec-path
 --external-commands --git-dir --glob-pathspecs --global --guides --help --html-path --icase-pathspecs
 --info --info-path --list-cmds --literal-pathspecs --man --man-path --namespace --no-aliases
 --no-external-commands --no-local --no-optional-locks --no-pager --no-replace-objects --no-verbose
 --noglob-pathspecs --object-format --paginate --raw --super-prefix --trace-ascii --type --unified
 --user-formats --user-interfaces --verbose --version --web --work-tree -and -file -hex -in-it -mode
git init +CPUabchpquv --all --bare --config-env --developer-interfaces --exec-path --git-dir
 --glob-pathspecs --help --html-path --icase-pathspecs --info-path --initial-branch --list-cmds
 --literal-pathspecs --man-path --namespace --no-local --no-optional-locks --no-pager --no-replace-objects
 --noglob-pathspecs --object-format --paginate --quiet --raw --separate-git-dir --shared --super-prefix
 --template --trace-ascii --type --unified --user-formats --version --work-tree -and -file -hex -in-it -mode
git instaweb +CPUabcdfhlmpuv --all --bare --browser --config-env --developer-interfaces --exec-path
 --git-dir --glob-pathspecs --help --html-path --httpd --icase-pathspecs --info-path --list-cmds
 --literal-pathspecs --local --man-path --module-path --namespace --no-local --no-optional-locks --no-pager
 --no-replace-objects --noglob-pathspecs --object-format --paginate --port --raw --restart --start --stop
 --super-prefix --trace-ascii --type --unified --user-formats --version --work-tree -and -file -hex -in-it
 -mode
git lfs +CPUachmpsuv --all --bare --config-env --developer-interfaces --exec-path --force --git-dir
 --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds --literal-pathspecs --local
 --man-path --manual --namespace --no-local --no-optional-locks --no-pager --no-replace-objects
 --noglob-pathspecs --object-format --paginate --raw --skip-repo --skip-smudge --super-prefix --system
 --trace-ascii --type --unified --user-formats --version --work-tree --worktree -and -file -hex -in-it -mode
git log *
git ls-files +CPUXacdfhikmopstuvxz --abbrev --all --bare --cached --config-env --debug --deduplicate
 --deleted --developer-interfaces --directory --eol --error-unmatch --exclude --exclude-from
 --exclude-per-directory --exclude-standard --exec-path --format --full-name --git-dir --glob-pathspecs
 --help --html-path --icase-pathspecs --ignored --info-path --killed --list-cmds --literal-pathspecs
 --man-path --modified --name-status --namespace --no-empty-directory --no-local --no-optional-locks
 --no-pager --no-replace-objects --noglob-pathspecs --object-format --others --paginate --porcelain --raw
 --recurse-submodules --resolve-undo --short --sparse --stage --super-prefix --trace-ascii --type --unified
 --unmerged --user-formats --version --with-tree --work-tree -and -file -hex -in-it -mode -text
git ls-remote +CPUachopqtuv --all --bare --config-env --developer-interfaces --exec-path --exit-code
 --get-url --git-dir --glob-pathspecs --heads --help --html-path --icase-pathspecs --info-path --list-cmds
 --literal-pathspecs --man-path --namespace --no-local --no-optional-locks --no-pager --no-replace-objects
 --noglob-pathspecs --object-format --paginate --quiet --raw --refs --server-option --sort --super-prefix
 --symref --tags --trace-ascii --type --unified --upload-pack --user-formats --version --work-tree -and
 -file -hex -in-it -mode
git ls-tree +CPUacdhlprtuvz --abbrev --all --bare --config-env --developer-interfaces --exec-path --format
 --full-name --full-tree --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --index-info
 --info-path --list-cmds --literal-pathspecs --long --man-path --name-only --name-status --namespace
 --no-local --no-optional-locks --no-pager --no-replace-objects --noglob-pathspecs --object-format
 --object-only --paginate --raw --stdin --super-prefix --trace-ascii --type --unified --user-formats
 --version --work-tree -and -file -hex -in-it -mode
git maintenance +CPUacehlpuv --all --auto --bare --batch-size --config --config-env --config-file
 --developer-interfaces --exec-path --force --git-dir --glob-pathspecs --help --html-path --icase-pathspecs
 --info-path --list-cmds --literal-pathspecs --man-path --namespace --no-local --no-optional-locks
 --no-pager --no-replace-objects --noglob-pathspecs --object-format --paginate --quiet --raw --schedule
 --scheduled --scheduler --super-prefix --task --trace-ascii --type --unified --user --user-formats
 --version --work-tree -and -file -hex -in-it -mode
git merge *
git merge-base +CPUachpuv --D --D1 --all --bare --config-env --developer-interfaces --exec-path --fork-point
 --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --independent --info-path --is-ancestor
 --list-cmds --literal-pathspecs --man-path --merge-base --namespace --no-local --no-optional-locks
 --no-pager --no-replace-objects --noglob-pathspecs --object-format --octopus --onto --paginate --raw
 --super-prefix --trace-ascii --type --unified --user-formats --verify --version --work-tree -and -file -hex
 -in-it -mode
git merge-tree *
git mergetool +COPUacghptuvy --all --auto-merge --bare --config-env --developer-interfaces --exec-path
 --git-dir --glob-pathspecs --gui --help --html-path --icase-pathspecs --info-path --list-cmds
 --literal-pathspecs --man-path --namespace --no-gui --no-local --no-optional-locks --no-pager --no-prompt
 --no-replace-objects --noglob-pathspecs --object-format --output --paginate --prompt --raw --super-prefix
 --tool --tool-help --trace-ascii --type --unified --user-formats --version --work-tree -and -file -hex
 -in-it -mode
git mv +CPUacfhknpuv --all --bare --config-env --developer-interfaces --dry-run --exec-path --force
 --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds --literal-pathspecs
 --man-path --namespace --no-local --no-optional-locks --no-pager --no-replace-objects --noglob-pathspecs
 --object-format --paginate --raw --super-prefix --trace-ascii --type --unified --user-formats --verbose
 --version --work-tree -and -file -hex -in-it -mode
git name-rev +CPUachpuv --all --always --annotate-stdin --bare --config-env --developer-interfaces --exclude
 --exec-path --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds
 --literal-pathspecs --man-path --name-only --namespace --no-exclude --no-local --no-optional-locks
 --no-pager --no-refs --no-replace-objects --no-undefined --noglob-pathspecs --object-format --paginate
 --raw --refs --stdin --super-prefix --tags --trace-ascii --type --unified --user-formats --version
 --work-tree -and -file -hex -in-it -mode
git notes +CFPUacfghmnpqsuvw --abort --all --allow-empty --bare --commit --config-env --developer-interfaces
 --dry-run --exec-path --file --force --git-dir --glob-pathspecs --help --html-path --icase-pathspecs
 --ignore-missing --info-path --list-cmds --literal-pathspecs --man-path --message --namespace --no-local
 --no-notes --no-optional-locks --no-pager --no-replace-objects --noglob-pathspecs --notes --object-format
 --paginate --quiet --raw --reedit-message --ref --reuse-message --stdin --strategy --super-prefix
 --trace-ascii --type --unified --user-formats --verbose --version --work-tree -and -file -hex -in-it -mode
git prune +CPUachnpuv --all --bare --config-env --developer-interfaces --dry-run --exec-path --expire
 --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds --literal-pathspecs
 --man-path --namespace --no-local --no-optional-locks --no-pager --no-replace-objects --noglob-pathspecs
 --object-format --paginate --progress --raw --super-prefix --trace-ascii --type --unified --unreachable
 --user-formats --verbose --version --work-tree -and -file -hex -in-it -mode
git pull *
git push +46CPUacdfhinopquv --all --amend --atomic --bare --config-env --delete --developer-interfaces
 --dry-run --exec --exec-path --follow-tags --force --force-if-includes --force-with-lease --git-dir
 --glob-pathspecs --help --html-path --icase-pathspecs --info-path --ipv4 --ipv6 --list-cmds
 --literal-pathspecs --local --man-path --mirror --namespace --no-atomic --no-follow-tags
 --no-force-if-includes --no-force-with-lease --no-local --no-optional-locks --no-pager
 --no-recurse-submodules --no-replace-objects --no-signed --no-thin --no-verify --noglob-pathspecs
 --object-format --paginate --porcelain --progress --prune --push-option --quiet --raw --rebase
 --receive-pack --recurse-submodules --repo --set-upstream --sign --signed --super-prefix --tags --thin
 --trace-ascii --type --unified --user-formats --verbose --verify --version --work-tree -and -file -hex
 -in-it -mode
git range-diff *
git rebase *
git reflog *
git remote +CPUacdfhmnprtuv --add --all --auto --bare --config-env --delete --developer-interfaces --dry-run
 --exec-path --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds
 --literal-pathspecs --man-path --mirror --namespace --no-local --no-optional-locks --no-pager --no-progress
 --no-replace-objects --no-tags --noglob-pathspecs --object-format --paginate --progress --prune --push
 --raw --super-prefix --tags --trace-ascii --type --unified --user-formats --verbose --version --work-tree
 -and -file -hex -in-it -mode
git request-pull *
git rerere +CPUachpuv --abort --all --bare --config-env --developer-interfaces --exec-path --git-dir
 --glob-pathspecs --hard --help --html-path --icase-pathspecs --info-path --list-cmds --literal-pathspecs
 --man-path --namespace --no-local --no-optional-locks --no-pager --no-replace-objects --noglob-pathspecs
 --object-format --paginate --raw --skip --super-prefix --trace-ascii --type --unified --user-formats
 --version --work-tree -and -file -hex -in-it -mode
git reset +CNPUachmpquv --all --amend --bare --cached --config-env --developer-interfaces --exec-path
 --git-dir --glob-pathspecs --hard --help --html-path --icase-pathspecs --info-path --keep --list-cmds
 --literal-pathspecs --man-path --merge --mixed --namespace --no-local --no-optional-locks --no-pager
 --no-recurse-submodules --no-refresh --no-replace-objects --noglob-pathspecs --object-format --option
 --paginate --patch --pathspec-file-nul --pathspec-from-file --quiet --raw --recurse-submodules --refresh
 --soft --source --staged --super-prefix --trace-ascii --type --unified --user-formats --version --work-tree
 -and -file -hex -in-it -mode
git restore +CPSUWacfhmpqsuv --all --bare --config-env --conflict --developer-interfaces --exec-path
 --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --ignore-skip-worktree-bits
 --ignore-unmerged --info-path --list-cmds --literal-pathspecs --man-path --merge --namespace --no-local
 --no-optional-locks --no-overlay --no-pager --no-progress --no-recurse-submodules --no-replace-objects
 --noglob-pathspecs --object-format --ours --overlay --paginate --patch --pathspec-file-nul
 --pathspec-from-file --progress --quiet --raw --rebase --recurse-submodules --source --staged
 --super-prefix --theirs --trace-ascii --type --unified --user-formats --version --work-tree --worktree -SW
 -and -file -hex -in-it -mode
git rev-list *
git rev-parse *
git revert +CPSUXacehmnpsuv --abort --all --bare --cleanup --config-env --continue --developer-interfaces
 --edit --exec-path --git-dir --glob-pathspecs --gpg-sign --hard --help --html-path --icase-pathspecs
 --info-path --list-cmds --literal-pathspecs --mainline --man-path --namespace --no-commit --no-edit
 --no-gpg-sign --no-local --no-optional-locks --no-pager --no-replace-objects --no-rerere-autoupdate
 --no-walk --noglob-pathspecs --object-format --paginate --pretty --quit --raw --reference
 --rerere-autoupdate --signoff --skip --source --strategy --strategy-option --super-prefix --trace-ascii
 --type --unified --user-formats --version --work-tree -and -file -hex -in-it -mode
git rm +0ACPUacfhnpqruvz --all --bare --cached --config-env --developer-interfaces --diff-filter --dry-run
 --exec-path --force --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --ignore-unmatch
 --info-path --list-cmds --literal-pathspecs --man-path --name-only --namespace --no-local
 --no-optional-locks --no-pager --no-replace-objects --noglob-pathspecs --object-format --paginate
 --pathspec-file-nul --pathspec-from-file --quiet --raw --sparse --super-prefix --trace-ascii --type
 --unified --user-formats --version --work-tree -and -file -hex -in-it -mode
git send-email *
git shortlog *
git show *
git show-branch +1CPUacghpruv --all --bare --color --config-env --current --date-order
 --developer-interfaces --exec-path --force --git-dir --glob-pathspecs --help --html-path --icase-pathspecs
 --independent --info-path --list --list-cmds --literal-pathspecs --man-path --merge-base --more --namespace
 --no-color --no-local --no-name --no-optional-locks --no-pager --no-replace-objects --noglob-pathspecs
 --object-format --paginate --raw --reflog --remotes --sha1-name --sparse --super-prefix --topics
 --topo-order --trace-ascii --type --unified --user-formats --version --work-tree -and -file -hex -in-it
 -mode
git show-ref +CPUacdhpqsuv --abbrev --all --bare --config-env --dereference --developer-interfaces
 --exclude-existing --exec-path --git-dir --glob-pathspecs --hash --head --heads --help --html-path
 --icase-pathspecs --info-path --list-cmds --literal-pathspecs --man-path --namespace --no-local
 --no-optional-locks --no-pager --no-replace-objects --noglob-pathspecs --object-format --paginate --quiet
 --raw --super-prefix --tags --trace-ascii --type --unified --user-formats --verify --version --work-tree
 -and -file -hex -in-it -mode
git sparse-checkout +CPUacdfhpuv --all --bare --cone --config-env --developer-interfaces --exec-path
 --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds --literal-pathspecs
 --man-path --name-only --namespace --no-cone --no-local --no-optional-locks --no-pager --no-replace-objects
 --no-sparse-index --noglob-pathspecs --object-format --paginate --raw --sparse-index --stdin --super-prefix
 --trace-ascii --type --unified --user-formats --version --work-tree -and -file -hex -in-it -mode
git stash +CPSUacdhkmpquv --all --bare --config-env --developer-interfaces --exec-path --git-dir
 --glob-pathspecs --grep --help --html-path --icase-pathspecs --include-untracked --index --info-path
 --keep-index --list-cmds --literal-pathspecs --man-path --merges --message --namespace
 --no-include-untracked --no-keep-index --no-local --no-optional-locks --no-pager --no-replace-objects
 --no-walk --noglob-pathspecs --object-format --only-untracked --paginate --patch --pathspec-file-nul
 --pathspec-from-file --quiet --raw --soft --staged --super-prefix --trace-ascii --type --unified
 --unreachable --user-formats --version --work-tree -and -f3 -file -hex -in-it -mode
git status +1CPUabchpsuvz --ahead-behind --all --bare --branch --cached --column --config-env
 --developer-interfaces --exec-path --find-renames --git-dir --glob-pathspecs --help --html-path
 --icase-pathspecs --ignore-submodules --ignored --info-path --list-cmds --literal-pathspecs --long
 --man-path --merge --namespace --no-ahead-behind --no-column --no-local --no-optional-locks --no-pager
 --no-renames --no-replace-objects --noglob-pathspecs --object-format --paginate --porcelain --raw --renames
 --short --show-stash --split-index --summary-limit --super-prefix --trace-ascii --type --unified
 --untracked-cache --untracked-files --user-formats --verbose --version --work-tree -and -file -hex -in-it
 -mode -uno
git submodule +CNPUabcdfhjnpquv --all --bare --branch --cached --checkout --config-env --default --depth
 --developer-interfaces --dissociate --exec-path --files --filter --force --git-dir --glob-pathspecs --help
 --html-path --icase-pathspecs --info-path --init --jobs --list-cmds --literal-pathspecs --man-path --merge
 --name --namespace --no-fetch --no-local --no-optional-locks --no-pager --no-recommend-shallow
 --no-replace-objects --no-single-branch --noglob-pathspecs --object-format --paginate --progress --quiet
 --raw --rebase --recommend-shallow --recursive --reference --remote --shared --single-branch --submodule
 --summary-limit --super-prefix --trace-ascii --type --unified --user-formats --version --work-tree -and
 -file -hex -in-it -mode
git subtree *
git switch +1CNPUacdfhmpqtuv --all --bare --config-env --conflict --create --detach --developer-interfaces
 --discard-changes --exec-path --force --force-create --git-dir --glob-pathspecs --guess --help --html-path
 --icase-pathspecs --ignore-other-worktrees --info-path --list-cmds --literal-pathspecs --man-path --merge
 --namespace --no-guess --no-local --no-optional-locks --no-pager --no-progress --no-recurse-submodules
 --no-replace-objects --no-track --noglob-pathspecs --object-format --orphan --paginate --progress --quiet
 --raw --recurse-submodules --super-prefix --trace-ascii --track --type --unified --user-formats --version
 --work-tree -and -file -hex -in-it -mode
git symbolic-ref +CPUacdhmpquv --all --bare --config-env --delete --developer-interfaces --exec-path
 --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds --literal-pathspecs
 --man-path --namespace --no-local --no-optional-locks --no-pager --no-recurse --no-replace-objects
 --noglob-pathspecs --object-format --paginate --quiet --raw --recurse --short --super-prefix --trace-ascii
 --type --unified --user-formats --version --work-tree -and -file -hex -in-it -mode -sf
git tag +CFPUacdefhilmnpsuv --all --annotate --bare --cleanup --color --column --config-env --contains
 --create-reflog --delete --developer-interfaces --edit --exec-path --file --force --format --git-dir
 --glob-pathspecs --help --html-path --icase-pathspecs --ignore-case --info-path --list --list-cmds
 --literal-pathspecs --local-user --man-path --merged --message --namespace --no-column --no-contains
 --no-create-reflog --no-local --no-merged --no-optional-locks --no-pager --no-replace-objects --no-sign
 --noglob-pathspecs --object-format --paginate --points-at --raw --sign --sort --super-prefix --trace-ascii
 --type --unified --user-formats --verify --version --work-tree -and -file -hex -in-it -mode
git update-index *
git update-ref +CPUacdhmpuvz --all --bare --config-env --create-reflog --developer-interfaces --exec-path
 --git-dir --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds --literal-pathspecs
 --man-path --namespace --no-deref --no-local --no-optional-locks --no-pager --no-replace-objects
 --noglob-pathspecs --object-format --paginate --raw --stdin --super-prefix --trace-ascii --type --unified
 --user-formats --version --work-tree -and -file -hex -in-it -mode
git verify-commit *
git verify-pack *
git worktree +1BCPUabcdfhmnpquvz --all --bare --checkout --config-env --detach --developer-interfaces
 --dry-run --exec-path --expire --force --git-dir --git-path --glob-pathspecs --guess-remote --help
 --html-path --icase-pathspecs --info-path --list-cmds --literal-pathspecs --lock --man-path --namespace
 --no-checkout --no-guess-remote --no-local --no-optional-locks --no-pager --no-replace-objects --no-track
 --noglob-pathspecs --object-format --paginate --porcelain --quiet --raw --reason --super-prefix
 --trace-ascii --track --type --unified --user-formats --verbose --version --work-tree --worktree -and -file
 -hex -in-it -mode
git write-tree +CPUachpuv --all --bare --config-env --developer-interfaces --exec-path --git-dir
 --glob-pathspecs --help --html-path --icase-pathspecs --info-path --list-cmds --literal-pathspecs
 --man-path --missing-ok --namespace --no-local --no-optional-locks --no-pager --no-replace-objects
 --noglob-pathspecs --object-format --paginate --prefix --raw --super-prefix --trace-ascii --type --unified
 --user-formats --version --work-tree -and -file -hex -in-it -mode
gitk +L --all --ancestry-path --argscmd --branches --check --date-order --dirstat --full-history
 --left-right --max-count --merge --name-only --name-status --no-patch --numstat --patch --raw --remotes
 --select-commit --shortstat --simplify-merges --since --summary --tags --until -offset
gitleaks *
glab +Pdhlw --draft --fill
glow *
glxinfo *
gm *
gnome-screenshot +?Babcdefhipw --area --border-effect --clipboard --delay --display --file --help
 --include-border --include-pointer --interactive --remove-border --window
gnuplot +Vcdehps --default --help --persist --slow
go build +Safgilnopsvx -asan -asmflags -buildmode -buildvcs -compiler -gccgoflags -gcflags -installsuffix
 -ldflags -linkshared -mod -modcacherw -modfile -msan -overlay -pkgdir -race -tags -toolexec -trimpath -work
go clean +cimnrtx -cache -fuzzcache -modcache -testcache
go doc +as
go env +uw -json
go fmt +lnwx -mod
go generate *
go get +tuvx
go install +Safinopvx -asan -asmflags -buildmode -buildvcs -compiler -gccgoflags -gcflags -installsuffix
 -ldflags -linkshared -mod -modcacherw -modfile -msan -overlay -pkgdir -race -tags -toolexec -trimpath -work
go list +defjmnosu -compiled -deps -export -find -json -linkshared -modfile -retracted -reuse -test
 -versions
go mod
go run +Safinopvx -asan -asmflags -buildmode -buildvcs -compiler -exec -gccgoflags -gcflags -installsuffix
 -ldflags -linkshared -mod -modcacherw -modfile -msan -overlay -pkgdir -race -tags -toolexec -trimpath -work
go test +Sabcfhinoprsvx --alloc_objects --alloc_space --show_bytes -args -asan -asmflags -bench -benchmem
 -benchtime -blockprofile -blockprofilerate -buildmode -buildvcs -compiler -count -cover -covermode
 -coverpkg -coverprofile -cpu -cpuprofile -exec -failfast -fuzz -fuzzminimizetime -fuzztime -gccgoflags
 -gcflags -installsuffix -json -ldflags -linkshared -list -memprofile -memprofilerate -mod -modcacherw
 -modfile -msan -mutexprofile -mutexprofilefraction -myflag -outputdir -overlay -parallel -pkgdir -race -run
 -short -shuffle -tags -timeout -toolexec -trace -trimpath -vet -work
go tool +fhn
go version +mv
go vet +Safijnopvx -asan -asmflags -buildmode -buildvcs -compiler -gccgoflags -gcflags -installsuffix
 -ldflags -linkshared -mod -modcacherw -modfile -msan -overlay -pkgdir -race -tags -toolexec -trimpath
 -vettool -work
go work *
goaccess *
gofmt +delrsw -cpuprofile
goimports *
golangci-lint *
govulncheck *
gpasswd +AMQRadhr --add --administrators --delete --help --members --remove-password --restrict --root
gpg *
gpgconf +KLRnoqrv --apply-defaults --apply-profile --change-options --check-config --check-options
 --check-programs --create-socketdir --dirmngr --dry-run --force --homedir --kill --launch --list-components
 --list-config --list-dirs --list-options --output --query-swdb --quiet --reload --remove-socketdir
 --runtime --status-fd --verbose
gphoto2 *
gprof *
gradle +?DIPSabcdghimpqstuvwx --all --build-cache --build-file --configuration --configure-on-demand
 --console --continue --continuous --daemon --debug --dry-run --dsl --exclude-task --foreground
 --full-stacktrace --gradle-user-home --gradle-version --help --include-build --info --init-script
 --max-workers --no-build-cache --no-configure-on-demand --no-daemon --no-parallel --no-rebuild --no-scan
 --no-search-upward --offline --parallel --profile --project-cache-dir --project-dir --project-prop --quiet
 --recompile-scripts --refresh-dependencies --rerun --rerun-tasks --scan --settings-file --stacktrace
 --status --stop --system-prop --test-framework --tests --type --version --warn -Dmyprop -Pmyprop
grep +01ABCDEFGHILPRTUVZabcdefhilmnoqrsvwxz --after-context --basic-regexp --before-context --binary
 --binary-files --byte-offset --color --colour --context --count --dereference-recursive --devices
 --directories --exclude --exclude-dir --exclude-from --extended-regexp --file --files-with-matches
 --files-without-match --fixed-strings --group-separator --help --ignore-case --include --initial-tab
 --invert-match --label --line-buffered --line-number --line-regexp --max-count --no-filename
 --no-group-separator --no-ignore-case --no-messages --null --null-data --only-matching --perl-regexp
 --quiet --recursive --regexp --silent --text --version --with-filename --word-regexp -NUM -cd -lZ -print0
grim +cghloqst
groff +CDEFGIKLMNPRSTUVWXZabcdefghijklmnoprstvwz --help --version -P-l -P-pa4 -P-resolution -P100 -TX100
 -TX100-12 -TX75 -TX75-12 -Tlatin1 -Tps -abcegijklpstzCEGNRSUVXZ -man -mandoc -mdoc -me -mm -ms -option
 -printCommand -resolution -title
groupadd +KNPRUfghopr --force --gid --help --key --non-unique --password --prefix --root --system --users
groupdel +PRfh --force --help --prefix --root
groupmod +NPRUaghnop --append --gid --help --new-name --non-unique --password --prefix --root --users
groups --help --version
growpart *
grpcurl *
grub-install *
grub2-mkconfig *
gs +?DIPSdhqrs -Dname -Idirectories -Sname -dDELAYSAFER -dDEVICEHEIGHT -dDEVICEWIDTH -dDEVICEXRESOLUTION
 -dDEVICEYRESOLUTION -dNOBIND -dNOCACHE -dNODISPLAY -dNOPAUSE -dNOPLATFONTS -dNOSAFER -dQUIET -dSAFER
 -dWRITESYSTEMDICT -dname -gnumber1xnumber2 -merge -r240x72 -r60x72 -rnumber -rnumber1xnumber2 -sDEVICE
 -sOutputFile -sPAPERSIZE -sname
gsettings --print-paths
gsutil *
gtk-launch *
gunicorn *
gunzip +#169HLNSVacdfhklnqrtvz --ascii --best --decompress --fast --force --help --keep --license --list
 --name --no-name --quiet --recursive --rsyncable --stdout --suffix --synchronous --test --to-stdout
 --uncompress --verbose --version -acdfhklLnNrtvV19 -acfhklLnNrtvV -cd -cdfhklLnNrtvV19 -fhLV -gz
gzip +#169HLNSVacdfhklnqrtvz --ascii --best --decompress --fast --force --help --keep --license --list
 --name --no-name --quiet --recursive --rsyncable --stdout --suffix --synchronous --test --to-stdout
 --uncompress --verbose --version -acdfhklLnNrtvV19 -acfhklLnNrtvV -cd -cdfhklLnNrtvV19 -fhLV -gz
hadolint *
halt +dfnpw --force --halt --help --no-sync --no-wall --no-wtmp --poweroff --reboot --wtmp-only -ff
haproxy +CDLNSVWbcdefkmnpqrsvx -Ws -dM -dS -db -de -dk -dp -ds -dv -sf -st -vv
hash *
hatch *
hcloud *
hdparm *
head +cnqvz --bytes --help --lines --quiet --silent --verbose --version --zero-terminated
heif-convert +q
hello *
helm create *
helm dependency *
helm get *
helm history *
helm install *
helm lint *
helm list *
helm package *
helm pull *
helm repo *
helm rollback *
helm search *
helm show *
helm status *
helm template *
helm uninstall *
helm upgrade *
help +dms -dms
heroku *
hexdump +CDELNVbcdefhnosvx --canonical --color --format --format-file --help --length --no-squeezing
 --one-byte-char --one-byte-octal --skip --two-bytes-decimal --two-bytes-hex --two-bytes-octal --version
 -END
history +acdnprsw -anrw -ps
host +46ACNRTUVWacdlmnprstvw -aACdlnrsTUwv
hostname +AFIVabdfhisy --alias --all-fqdns --all-ip-address --all-ip-addresses --boot --domain --file --fqdn
 --help --ip-address --long --nis --short --version --yp
hostnamectl +HMh --help --host --json --machine --no-ask-password --pretty --static --transient --user
 --version
hostnamectl set-chassis *
hostnamectl set-hostname +HMh --help --host --json --machine --no-ask-password --pretty --static --transient
 --user --version
html2text *
htop +CFHMUVdhpstuv --delay --drop-capabilities --filter --help --highlight-changes --host --no-color
 --no-colour --no-mouse --no-unicode --pid --readonly --sort-key --tree --user --version -20 -dCFhpustvH
htpasswd +25BCDbcdimnprsv -db -nb
http +AFISabcdfhjmopqsvx --OPTION --all --auth --auth-type --body --boundary --cert --cert-key
 --cert-key-pass --check-status --chunked --ciphers --compress --continue --debug --default-scheme
 --download --follow --form --format-options --headers --help --ignore-netrc --ignore-stdin --json --manual
 --max-headers --max-redirects --meta --multipart --no-OPTION --offline --output --path-as-is --pretty
 --print --proxy --quiet --raw --response-charset --response-mime --session --session-read-only --sorted
 --ssl --stream --style --timeout --traceback --unsorted --verbose --verify --version
httpd *
hugo *
hunspell +1DGHLOPXadhilmnprstvw --check-apostrophe --check-url --help --version -1aDGHhLlmnOrstvwX -vv
hwclock +DVafhlrsuvw --adjfile --adjust --date --debug --delay --directisa --epoch --frequency --get
 --getepoch --hctosys --help --localtime --log --noadjfile --param-get --param-set --predict --print --rtc
 --set --setepoch --show --systohc --systz --test --tick --update-drift --utc --verbose --version -Ins
hwinfo --all --block --component --debug --disk --dump-db --help --listmd --log --map --monitor --only
 --save-config --short --show-config --verbose --version -all
hyperfine +DLMNPSVchijmnprsuw --cleanup --command-name --export-asciidoc --export-csv --export-json
 --export-markdown --export-orgmode --help --ignore-failure --max-runs --min-runs --norc --output
 --parameter-list --parameter-scan --parameter-step-size --prepare --runs --setup --shell --show-output
 --style --time-unit --version --warmup -O2
iconv +?Vcflost --from-code --help --list --output --silent --to-code --usage --verbose --version
id +GZagnruz --context --group --groups --help --name --real --user --version --zero -ugG
id3v2 +ACDLRTacdfghlstvy --TIT3 --album --artist --comment --convert --delete-all --delete-v1 --delete-v2
 --genre --help --list --list-frames --list-genres --list-rfc822 --song --track --version --year
idea *
identify -alpha -antialias -authenticate -channel -clip -clip-mask -clip-path -colorspace -crop -debug
 -define -density -depth -endian -extract -features -format -fuzz -gamma -grayscale -help -interlace
 -interpolate -limit -list -log -mask -matte -moments -monitor -negate -ping -precision -quiet
 -regard-warnings -respect-parentheses -sampling-factor -seed -set -size -strip -unique -units -verbose
 -version -virtual-pixel
iex +Sehrv --app --boot --boot-var --cookie --dot-iex --erl --erl-config --eval --help --hidden
 --logger-otp-reports --logger-sasl-reports --name --pipe-to --remsh --rpc-eval --sname --version --vm-args
 --werl -args_file -boot -boot_var -config -pa -pr -pz
ifconfig +aisv
iftop +BFGNPbcfhilmnpt -nNpblBP
img2pdf +CDSVabfhorsv --art-border --author --auto-orient --bleed-border --border --colorspace
 --creationdate --creator --crop-border --date --engine --first-frame-only --fit --from-file --help
 --imgsize --keywords --moddate --nodate --orientation --output --pagesize --pdfa --pillow-limit-break
 --producer --rotation --subject --test --title --trim-border --verbose --version --viewer-center-window
 --viewer-fit-window --viewer-fullscreen --viewer-initial-page --viewer-magnification --viewer-page-layout
 --viewer-panes -print0
import +w -adjoin -annotate -border -channel -colors -colorspace -comment -compress -crop -debug -define
 -delay -density -depth -descend -display -dispose -dither -encipher -encoding -endian -filter -format
 -frame -geometry -gravity -help -identify -interlace -interpolate -label -limit -list -log -monitor
 -monochrome -negate -page -pause -pointsize -quality -quantize -quiet -regard-warnings -repage -resize
 -respect-parentheses -rotate -sampling-factor -scene -screen -seed -set -silent -snaps -strip -support
 -synchronize -taint -thumbnail -transparent -transparent-color -treedepth -trim -type -verbose -version
 -virtual-pixel -window
in2csv +1HIKLSVbdefhklnpqstuvyz --blanks --date-format --datetime-format --delimiter --encoding
 --encoding-xls --escapechar --format --help --key --linenumbers --locale --maxfieldsize --names
 --no-doublequote --no-header-row --no-inference --quotechar --quoting --schema --sheet --skip-lines
 --skipinitialspace --snifflimit --tabs --verbose --version --write-sheets --zero
influx *
influxd *
init +bh --all --confirm-spawn --crash-reboot --crash-shell --crash-vt --default-standard-error
 --default-standard-output --dump-bus-properties --dump-configuration-items --dump-core --help --job-mode
 --log-color --log-level --log-location --log-target --log-time --machine-id --no-pager --service-watchdogs
 --show-status --system --test --unit --user --variable --version -eo
inkscape *
inotifywait +FIPScdehmoqrstv --csv --daemon --event --exclude --excludei --fanotify --filesystem --format
 --fromfile --help --include --includei --inotify --monitor --msgbox --no-dereference --no-newline --outfile
 --quiet --recursive --syslog --timefmt --timeout -hcmrPq -hcmrPqIFS -n1 -qmr
insmod *
install +CDSTZbcdgmopstv --backup --compare --context --directory --group --help --mode
 --no-target-directory --owner --preserve-context --preserve-timestamps --strip --strip-program --suffix
 --target-directory --verbose --version
interdiff *
inxi *
ionice +PVchnptu --class --classdata --help --ignore --pgid --pid --uid --version
iostat +HNVcdfghjkmopstxyz --compact --dec --human --pretty
iotop +Pabdhknopqtu --accumulated --batch --delay --help --iter --kilobytes --no-help --only --pid
 --processes --quiet --time --user --version -qq -qqq
ip +046BMNVabcdfhjlnoprst -Numeric -Version -all -batch -br -brief -ccolor -color -dadfailed -deprecated
 -details -dynamic -echo -family -force -human -human-readable -iec -json -loops -netns -oneline -permanent
 -pretty -primary -rc -rcvbuf -resolve -secondary -statistics -stats -temporary -tentative -timestamp -ts
 -tshort
ip addr +046BMNVabcdfhjlnoprst -Numeric -Version -all -batch -br -brief -ccolor -color -dadfailed
 -deprecated -details -dynamic -echo -family -force -human -human-readable -iec -json -loops -netns -oneline
 -permanent -pretty -primary -rc -rcvbuf -resolve -secondary -statistics -stats -temporary -tentative
 -timestamp -ts -tshort
ip link +046ABMNVabcdfhjklnoprst --set-class --set-mark -Numeric -Version -all -batch -br -brief -ccolor
 -color -details -echo -family -force -human -human-readable -iec -json -loops -netns -oneline -pretty -rc
 -rcvbuf -resolve -statistics -stats -timestamp -ts -tshort
ip monitor *
ip neigh +046BMNVabcdfhjlnoprst -Numeric -Version -all -batch -br -brief -ccolor -color -details -echo
 -family -force -human -human-readable -iec -json -loops -netns -oneline -pretty -rc -rcvbuf -resolve
 -statistics -stats -timestamp -ts -tshort
ip route +046BMNVabcdfhjlnoprst -Numeric -Version -all -batch -br -brief -ccolor -color -details -echo
 -family -force -human -human-readable -iec -json -loops -netns -oneline -pretty -rc -rcvbuf -resolve
 -statistics -stats -timestamp -ts -tshort
ip rule *
ip6tables *
ipcalc +bchnrsv --class --help --html --nobinary --nocolor --range --split --version
ipcrm *
ipcs +Vabchilmopqstu --all --bytes --creator --help --human --id --limits --pid --queues --semaphores
 --shmems --summary --time --version
iperf3 *
iptables *
iptables-restore +MTVWchntvw --counters --help --modprobe --noflush --table --test --verbose --version
 --wait -chntvV
iptables-save +Mcft --counters --file --modprobe --table
irb +EIUWdfhrw --autocomplete --back-trace-limit --colorize --echo --echo-on-assignment --encoding
 --extra-doc-dir --help --inf-ruby-mode --inspect --multiline --noautocomplete --nocolorize --noecho
 --noecho-on-assignment --noinspect --nomultiline --noprompt --nosingleline --noverbose --prompt
 --prompt-mode --simple-prompt --singleline --tracer --truncate-echo-on-assignment --verbose --version
 -Wlevel -dfUw
isort +abcdefhilmoprstv --add_import --atomic --balanced --builtin --check-only --combine-star --diff
 --dont-skip --force_adds --force_single_line_imports --help --indent --length_sort --lines --multi_line
 --order-by-type --project --recursive --remove_import --section-default --settings-path --skip --stdout
 --thirdparty --top --verbose --version -ac -af -cs -df -ls -ns -ot -rc -sd -sl -sp -vb
iw +Tft --debug --version
iwconfig --help --version -80
iwgetid *
jar +0CMcdefhimptuvx --create --describe-module --extract --file --generate-index --hash-modules --help
 --help-extra --list --main-class --manifest --module-path --module-version --no-compress --no-manifest
 --release --update --verbose --version -tf
java *
javac +?JXdghmps --add-exports --add-modules --add-opens --add-reads --boot-class-path --class-path
 --enable-preview --help --help-extra --help-lint --limit-modules --module --module-path
 --module-source-path --module-version --patch-module --processor-module-path --processor-path --release
 --source --source-path --system --target --upgrade-module-path --version -Akey -Aname -J-Xms48m -Joption
 -Werror -XLINT -Xbootclasspath -Xdiags -Xdoclint -Xlint -Xmaxerrs -Xmaxwarns -Xpkginfo -Xplugin -Xprefer
 -Xprint -XprintProcessorInfo -XprintRounds -Xstdout -bootclasspath -classpath -cp -deprecation -encoding
 -endorseddirs -extdirs -help -html -implicit -nowarn -parameters -proc -proces -processor -processorpath
 -profile -source -sourcepath -target -verbose -version
javadoc *
javap *
jcmd +fhils -12h -15m -30s -all -date -verbose
jdupes +#01@ABCDHILMNOPQRSTXZdfhilmnopqrsuvz --chunk-size --debug --dedupe --delete --ext-filter
 --hard-links --hardabort --help --isolate --link-hard --link-soft --loud --no-hidden --no-prompt
 --omit-first --one-file-system --order --param-order --partial-only --permissions --print --print-null
 --print-summarize --print-unique --quick --quiet --recurse --reverse --size --soft-abort --summarize
 --symlink --symlinks --version --zero-match -print0
jhead +Vacdhnqv -autorot -ce -ci -cl -cmd -cs -da -da2004 -da2005 -dc -de -di -ds -dsft -dt -du -dx -exifmap
 -exonly -ft -mkexif -model -norot -outfile -proc -progressive -purejpg -quality -rgt -rt -se -st -ta -ta-0
 -te -ts
jmap +dh -clstats -dump -finalizerinfo -histo
jobs +lnprsx -lnprs
join +12aeijkotvz --check-order --header --help --ignore-case --nocheck-order --version --zero-terminated
 -12jo
journalctl +01DFMNSUabcefghklmnopqrtux --after-cursor --all --boot --case-sensitive --catalog --cursor
 --cursor-file --directory --disk-usage --dmesg --dump-catalog --facility --field --fields --file --flush
 --follow --force --full --grep --header --help --identifier --image --interval --lines --list-boots
 --list-catalog --machine --merge --namespace --no-full --no-hostname --no-pager --no-tail --output
 --output-fields --pager-end --priority --quiet --relinquish-var --reverse --root --rotate --setup-keys
 --show-cursor --since --smart-relinquish-var --sync --system --unit --until --update-catalog --user
 --user-unit --utc --vacuum-file --vacuum-files --vacuum-size --vacuum-time --verify --verify-key --version
 -n1000 -nall
jp2a *
jpegoptim +PSTbdfhmnopqstv --all-arith --all-huffman --all-normal --all-progressive --csv --dest --force
 --help --keep --keep-Adobe --keep-adobe --keep-com --keep-exif --keep-icc --keep-iptc --keep-xmp --max
 --noaction --nofix --overwrite --preserve --preserve-perms --quiet --size --stdin --stdout --strip
 --strip-Adobe --strip-all --strip-com --strip-exif --strip-icc --strip-iptc --strip-jfxx --strip-none
 --strip-xmp --threshold --totals --verbose
jpegtran *
jps +Vehlmnpqv -help -mlvV
jq +12345CLMRSacefjnrs --arg --argfile --argjson --args --ascii-output --color-output --compact-output
 --exit-status --from-file --indent --join-output --jsonargs --monochrome-output --null-input --raw-input
 --raw-output --rawfile --run-tests --seq --slurp --slurpfile --sort-keys --stream --tab --unbuffered
 --version -Ldirectory -seq
jshell *
jsonlint *
jstack +hl -J-d64 -help
jstat *
julia *
jupyter +h --clear-output --config-dir --data-dir --debug --execute --help --inplace --ip --json
 --no-browser --no-input --notebook-dir --paths --port --runtime-dir --to --version
just *
k3d *
k3s *
k6 *
k9s *
kafka-console-consumer.sh *
kafka-console-producer.sh *
kafka-consumer-groups.sh *
kafka-topics.sh *
kcat +1CDJKLOPXZbcdefhopqtuvz
keytool +1JXafhiklv --help -Joption -addprovider -alias -cacerts -certreq -changealias -conf -delete -destal
 -destalias -destkeypass -destkeystore -destprotected -destprovidername -deststorepass -deststoretype -dname
 -exportcert -ext -file -gencert -genkeypair -genseckey -groupname -im -import -importcert -importkeystore
 -importpass -infile -jarfile -key -keyalg -keypass -keypasswd -keysize -keystore -list -name -new -noprompt
 -outfile -printcert -printcertreq -printcrl -protected -providerarg -providerclass -providername
 -providerpath -rfc -showinfo -sigalg -signer -signerkeypass -srcalias -srckeypass -srckeystore
 -srcprotected -srcprovidername -srcstorepass -srcstoretype -sslserver -startdate -stdout -storepass
 -storepasswd -storetype -tls -trustcacerts -validity
kill +CHILQSTUlns -sigspec
killall +1ISUVZegilnoqrsuvwy --context --exact --ignore-case --interactive --list --ns --older-than
 --process-group --quiet --regexp --signal --user --verbose --version --wait --younger-than -HUP -SIGHUP
 -SIGNAL
kind *
kotlinc *
kubeadm *
kubectl annotate *
kubectl api-resources +nosv --add-dir-header --alsologtostderr --api-group --application-metrics-count-limit
 --as --as-group --azure-container-registry-config --boot-id-file --cache-dir --cached --categories
 --certificate-authority --client-certificate --client-key --cloud-provider-gce-lb-src-cidrs --cluster
 --container-hints --containerd --containerd-namespace --context --disable-root-cgroup-stats --docker
 --docker-env-metadata-whitelist --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert
 --docker-tls-key --enable-load-reader --event-storage-age-limit --event-storage-event-limit
 --global-housekeeping-interval --housekeeping-interval --insecure-skip-tls-verify --kubeconfig
 --log-backtrace-at --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency
 --logtostderr --machine-id-file --match-server-version --namespace --namespaced --no-headers --one-output
 --output --password --profile --profile-output --referenced-reset-interval --request-timeout --server
 --skip-headers --skip-log-headers --sort-by --stderrthreshold --storage-driver-buffer-duration
 --storage-driver-db --storage-driver-host --storage-driver-password --storage-driver-secure
 --storage-driver-table --storage-driver-user --tls-server-name --token --update-machine-info-interval
 --user --username --v --verbs --version --vmodule --warnings-as-errors
kubectl apply *
kubectl auth +Anqsv --add-dir-header --all-namespaces --alsologtostderr --application-metrics-count-limit
 --as --as-group --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority
 --client-certificate --client-key --cloud-provider-gce-lb-src-cidrs --cluster --container-hints
 --containerd --containerd-namespace --context --disable-root-cgroup-stats --docker
 --docker-env-metadata-whitelist --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert
 --docker-tls-key --enable-load-reader --event-storage-age-limit --event-storage-event-limit
 --global-housekeeping-interval --housekeeping-interval --insecure-skip-tls-verify --kubeconfig --list
 --log-backtrace-at --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency
 --logtostderr --machine-id-file --match-server-version --namespace --no-headers --one-output --password
 --profile --profile-output --quiet --referenced-reset-interval --request-timeout --server --skip-headers
 --skip-log-headers --stderrthreshold --storage-driver-buffer-duration --storage-driver-db
 --storage-driver-host --storage-driver-password --storage-driver-secure --storage-driver-table
 --storage-driver-user --subresource --tls-server-name --token --update-machine-info-interval --user
 --username --v --version --vmodule --warnings-as-errors
kubectl autoscale *
kubectl cluster-info +nsv --add-dir-header --alsologtostderr --application-metrics-count-limit --as
 --as-group --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority
 --client-certificate --client-key --cloud-provider-gce-lb-src-cidrs --cluster --container-hints
 --containerd --containerd-namespace --context --disable-root-cgroup-stats --docker
 --docker-env-metadata-whitelist --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert
 --docker-tls-key --enable-load-reader --event-storage-age-limit --event-storage-event-limit
 --global-housekeeping-interval --help --housekeeping-interval --insecure-skip-tls-verify --kubeconfig
 --log-backtrace-at --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency
 --logtostderr --machine-id-file --match-server-version --namespace --one-output --output-directory
 --password --profile --profile-output --referenced-reset-interval --request-timeout --server --skip-headers
 --skip-log-headers --stderrthreshold --storage-driver-buffer-duration --storage-driver-db
 --storage-driver-host --storage-driver-password --storage-driver-secure --storage-driver-table
 --storage-driver-user --tls-server-name --token --update-machine-info-interval --user --username --v
 --version --vmodule --warnings-as-errors
kubectl completion +nsv --add-dir-header --alsologtostderr --application-metrics-count-limit --as --as-group
 --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority --client-certificate
 --client-key --cloud-provider-gce-lb-src-cidrs --cluster --container-hints --containerd
 --containerd-namespace --context --disable-root-cgroup-stats --docker --docker-env-metadata-whitelist
 --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert --docker-tls-key
 --enable-load-reader --event-storage-age-limit --event-storage-event-limit --global-housekeeping-interval
 --housekeeping-interval --insecure-skip-tls-verify --kubeconfig --log-backtrace-at --log-cadvisor-usage
 --log-dir --log-file --log-file-max-size --log-flush-frequency --logtostderr --machine-id-file
 --match-server-version --namespace --one-output --password --prefix --profile --profile-output
 --referenced-reset-interval --request-timeout --server --skip-headers --skip-log-headers --stderrthreshold
 --storage-driver-buffer-duration --storage-driver-db --storage-driver-host --storage-driver-password
 --storage-driver-secure --storage-driver-table --storage-driver-user --tls-server-name --token
 --update-machine-info-interval --user --username --v --version --vmodule --warnings-as-errors -ErrorAction
kubectl config +nosv --add-dir-header --alsologtostderr --application-metrics-count-limit --as --as-group
 --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority --client-certificate
 --client-key --cloud-provider-gce-lb-src-cidrs --cluster --container-hints --containerd
 --containerd-namespace --context --current --disable-root-cgroup-stats --docker
 --docker-env-metadata-whitelist --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert
 --docker-tls-key --enable-load-reader --event-storage-age-limit --event-storage-event-limit
 --global-housekeeping-interval --housekeeping-interval --insecure-skip-tls-verify --kubeconfig
 --log-backtrace-at --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency
 --logtostderr --machine-id-file --match-server-version --minify --namespace --no-headers --one-output
 --output --password --profile --profile-output --raw --referenced-reset-interval --request-timeout --server
 --skip-headers --skip-log-headers --stderrthreshold --storage-driver-buffer-duration --storage-driver-db
 --storage-driver-host --storage-driver-password --storage-driver-secure --storage-driver-table
 --storage-driver-user --tls-server-name --token --update-machine-info-interval --user --username --v
 --version --vmodule --warnings-as-errors
kubectl cordon +lnsv --add-dir-header --alsologtostderr --application-metrics-count-limit --as --as-group
 --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority --client-certificate
 --client-key --cloud-provider-gce-lb-src-cidrs --cluster --container-hints --containerd
 --containerd-namespace --context --disable-root-cgroup-stats --docker --docker-env-metadata-whitelist
 --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert --docker-tls-key --dry-run
 --enable-load-reader --event-storage-age-limit --event-storage-event-limit --global-housekeeping-interval
 --housekeeping-interval --insecure-skip-tls-verify --kubeconfig --log-backtrace-at --log-cadvisor-usage
 --log-dir --log-file --log-file-max-size --log-flush-frequency --logtostderr --machine-id-file
 --match-server-version --namespace --one-output --password --profile --profile-output
 --referenced-reset-interval --request-timeout --selector --server --skip-headers --skip-log-headers
 --stderrthreshold --storage-driver-buffer-duration --storage-driver-db --storage-driver-host
 --storage-driver-password --storage-driver-secure --storage-driver-table --storage-driver-user
 --tls-server-name --token --update-machine-info-interval --user --username --v --version --vmodule
 --warnings-as-errors
kubectl cp +Ccinsv --add-dir-header --alsologtostderr --application-metrics-count-limit --as --as-group
 --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority --client-certificate
 --client-key --cloud-provider-gce-lb-src-cidrs --cluster --container --container-hints --containerd
 --containerd-namespace --context --disable-root-cgroup-stats --docker --docker-env-metadata-whitelist
 --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert --docker-tls-key
 --enable-load-reader --event-storage-age-limit --event-storage-event-limit --global-housekeeping-interval
 --housekeeping-interval --insecure-skip-tls-verify --kubeconfig --log-backtrace-at --log-cadvisor-usage
 --log-dir --log-file --log-file-max-size --log-flush-frequency --logtostderr --machine-id-file
 --match-server-version --namespace --no-preserve --one-output --password --profile --profile-output
 --referenced-reset-interval --request-timeout --retries --server --skip-headers --skip-log-headers
 --stderrthreshold --storage-driver-buffer-duration --storage-driver-db --storage-driver-host
 --storage-driver-password --storage-driver-secure --storage-driver-table --storage-driver-user
 --tls-server-name --token --update-machine-info-interval --user --username --v --version --vmodule
 --warnings-as-errors
kubectl create *
kubectl debug *
kubectl delete *
kubectl describe +ARfklnsv --add-dir-header --all-namespaces --alsologtostderr
 --application-metrics-count-limit --as --as-group --azure-container-registry-config --boot-id-file
 --cache-dir --certificate-authority --chunk-size --client-certificate --client-key
 --cloud-provider-gce-lb-src-cidrs --cluster --container-hints --containerd --containerd-namespace --context
 --disable-root-cgroup-stats --docker --docker-env-metadata-whitelist --docker-only --docker-root
 --docker-tls --docker-tls-ca --docker-tls-cert --docker-tls-key --enable-load-reader
 --event-storage-age-limit --event-storage-event-limit --filename --global-housekeeping-interval
 --housekeeping-interval --insecure-skip-tls-verify --kubeconfig --kustomize --log-backtrace-at
 --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency --logtostderr
 --machine-id-file --match-server-version --namespace --one-output --password --profile --profile-output
 --recursive --referenced-reset-interval --request-timeout --selector --server --show-events --skip-headers
 --skip-log-headers --stderrthreshold --storage-driver-buffer-duration --storage-driver-db
 --storage-driver-host --storage-driver-password --storage-driver-secure --storage-driver-table
 --storage-driver-user --tls-server-name --token --update-machine-info-interval --user --username --v
 --version --vmodule --warnings-as-errors
kubectl diff +NRfklnsuv --add-dir-header --alsologtostderr --application-metrics-count-limit --as --as-group
 --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority --client-certificate
 --client-key --cloud-provider-gce-lb-src-cidrs --cluster --concurrency --container-hints --containerd
 --containerd-namespace --context --disable-root-cgroup-stats --docker --docker-env-metadata-whitelist
 --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert --docker-tls-key
 --enable-load-reader --event-storage-age-limit --event-storage-event-limit --field-manager --filename
 --force-conflicts --global-housekeeping-interval --housekeeping-interval --insecure-skip-tls-verify
 --kubeconfig --kustomize --log-backtrace-at --log-cadvisor-usage --log-dir --log-file --log-file-max-size
 --log-flush-frequency --logtostderr --machine-id-file --match-server-version --namespace --one-output
 --password --profile --profile-output --prune --prune-allowlist --recursive --referenced-reset-interval
 --request-timeout --selector --server --server-side --show-managed-fields --skip-headers --skip-log-headers
 --stderrthreshold --storage-driver-buffer-duration --storage-driver-db --storage-driver-host
 --storage-driver-password --storage-driver-secure --storage-driver-table --storage-driver-user
 --tls-server-name --token --update-machine-info-interval --user --username --v --version --vmodule
 --warnings-as-errors
kubectl drain +1lnsv --add-dir-header --alsologtostderr --application-metrics-count-limit --as --as-group
 --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority --chunk-size
 --client-certificate --client-key --cloud-provider-gce-lb-src-cidrs --cluster --container-hints
 --containerd --containerd-namespace --context --delete-emptydir-data --delete-local-data --disable-eviction
 --disable-root-cgroup-stats --docker --docker-env-metadata-whitelist --docker-only --docker-root
 --docker-tls --docker-tls-ca --docker-tls-cert --docker-tls-key --dry-run --enable-load-reader
 --event-storage-age-limit --event-storage-event-limit --force --global-housekeeping-interval --grace-period
 --housekeeping-interval --ignore-daemonsets --insecure-skip-tls-verify --kubeconfig --log-backtrace-at
 --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency --logtostderr
 --machine-id-file --match-server-version --namespace --one-output --password --pod-selector --profile
 --profile-output --referenced-reset-interval --request-timeout --selector --server --skip-headers
 --skip-log-headers --skip-wait-for-delete-timeout --stderrthreshold --storage-driver-buffer-duration
 --storage-driver-db --storage-driver-host --storage-driver-password --storage-driver-secure
 --storage-driver-table --storage-driver-user --timeout --tls-server-name --token
 --update-machine-info-interval --user --username --v --version --vmodule --warnings-as-errors
kubectl edit +Rfknosv --add-dir-header --allow-missing-template-keys --alsologtostderr
 --application-metrics-count-limit --as --as-group --azure-container-registry-config --boot-id-file
 --cache-dir --certificate-authority --client-certificate --client-key --cloud-provider-gce-lb-src-cidrs
 --cluster --container-hints --containerd --containerd-namespace --context --disable-root-cgroup-stats
 --docker --docker-env-metadata-whitelist --docker-only --docker-root --docker-tls --docker-tls-ca
 --docker-tls-cert --docker-tls-key --enable-load-reader --event-storage-age-limit
 --event-storage-event-limit --field-manager --filename --global-housekeeping-interval
 --housekeeping-interval --insecure-skip-tls-verify --kubeconfig --kustomize --log-backtrace-at
 --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency --logtostderr
 --machine-id-file --match-server-version --namespace --one-output --output --output-patch --password
 --profile --profile-output --record --recursive --referenced-reset-interval --request-timeout --save-config
 --server --show-managed-fields --skip-headers --skip-log-headers --stderrthreshold
 --storage-driver-buffer-duration --storage-driver-db --storage-driver-host --storage-driver-password
 --storage-driver-secure --storage-driver-table --storage-driver-user --subresource --template
 --tls-server-name --token --update-machine-info-interval --user --username --v --validate --version
 --vmodule --warnings-as-errors --windows-line-endings
kubectl exec +cfinqstv --add-dir-header --alsologtostderr --application-metrics-count-limit --as --as-group
 --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority --client-certificate
 --client-key --cloud-provider-gce-lb-src-cidrs --cluster --container --container-hints --containerd
 --containerd-namespace --context --disable-root-cgroup-stats --docker --docker-env-metadata-whitelist
 --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert --docker-tls-key
 --enable-load-reader --event-storage-age-limit --event-storage-event-limit --filename
 --global-housekeeping-interval --housekeeping-interval --insecure-skip-tls-verify --kubeconfig
 --log-backtrace-at --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency
 --logtostderr --machine-id-file --match-server-version --namespace --one-output --password
 --pod-running-timeout --profile --profile-output --quiet --referenced-reset-interval --request-timeout
 --server --skip-headers --skip-log-headers --stderrthreshold --stdin --storage-driver-buffer-duration
 --storage-driver-db --storage-driver-host --storage-driver-password --storage-driver-secure
 --storage-driver-table --storage-driver-user --tls-server-name --token --tty --update-machine-info-interval
 --user --username --v --version --vmodule --warnings-as-errors -il
kubectl explain *
kubectl expose *
kubectl get +ALRfklnosvw --add-dir-header --all-namespaces --allow-missing-template-keys --alsologtostderr
 --application-metrics-count-limit --as --as-group --azure-container-registry-config --boot-id-file
 --cache-dir --certificate-authority --chunk-size --client-certificate --client-key
 --cloud-provider-gce-lb-src-cidrs --cluster --container-hints --containerd --containerd-namespace --context
 --disable-root-cgroup-stats --docker --docker-env-metadata-whitelist --docker-only --docker-root
 --docker-tls --docker-tls-ca --docker-tls-cert --docker-tls-key --enable-load-reader
 --event-storage-age-limit --event-storage-event-limit --field-selector --filename
 --global-housekeeping-interval --housekeeping-interval --ignore-not-found --include-uninitialized
 --insecure-skip-tls-verify --kubeconfig --kustomize --label-columns --log-backtrace-at --log-cadvisor-usage
 --log-dir --log-file --log-file-max-size --log-flush-frequency --logtostderr --machine-id-file
 --match-server-version --namespace --no-headers --one-output --output --output-watch-events --password
 --profile --profile-output --raw --recursive --referenced-reset-interval --request-timeout --selector
 --server --server-print --show-kind --show-labels --show-managed-fields --skip-headers --skip-log-headers
 --sort-by --stderrthreshold --storage-driver-buffer-duration --storage-driver-db --storage-driver-host
 --storage-driver-password --storage-driver-secure --storage-driver-table --storage-driver-user
 --subresource --template --tls-server-name --token --update-machine-info-interval
 --use-openapi-print-columns --user --username --v --version --vmodule --warnings-as-errors --watch
 --watch-only
kubectl kustomize +enosv --add-dir-header --alsologtostderr --application-metrics-count-limit --as
 --as-current-user --as-group --azure-container-registry-config --boot-id-file --cache-dir
 --certificate-authority --client-certificate --client-key --cloud-provider-gce-lb-src-cidrs --cluster
 --container-hints --containerd --containerd-namespace --context --disable-root-cgroup-stats --docker
 --docker-env-metadata-whitelist --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert
 --docker-tls-key --enable-alpha-plugins --enable-helm --enable-load-reader --env --event-storage-age-limit
 --event-storage-event-limit --global-housekeeping-interval --helm-api-versions --helm-command --helm-debug
 --helm-kube-version --housekeeping-interval --insecure-skip-tls-verify --kubeconfig --load-restrictor
 --log-backtrace-at --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency
 --logtostderr --machine-id-file --match-server-version --mount --namespace --network --network-name
 --one-output --output --password --profile --profile-output --referenced-reset-interval --request-timeout
 --server --skip-headers --skip-log-headers --stderrthreshold --storage-driver-buffer-duration
 --storage-driver-db --storage-driver-host --storage-driver-password --storage-driver-secure
 --storage-driver-table --storage-driver-user --tls-server-name --token --update-machine-info-interval
 --user --username --v --version --vmodule --warnings-as-errors
kubectl label *
kubectl logs *
kubectl patch *
kubectl port-forward +nsv --add-dir-header --address --alsologtostderr --application-metrics-count-limit
 --as --as-group --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority
 --client-certificate --client-key --cloud-provider-gce-lb-src-cidrs --cluster --container-hints
 --containerd --containerd-namespace --context --disable-root-cgroup-stats --docker
 --docker-env-metadata-whitelist --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert
 --docker-tls-key --enable-load-reader --event-storage-age-limit --event-storage-event-limit
 --global-housekeeping-interval --housekeeping-interval --insecure-skip-tls-verify --kubeconfig
 --log-backtrace-at --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency
 --logtostderr --machine-id-file --match-server-version --namespace --one-output --password
 --pod-running-timeout --profile --profile-output --referenced-reset-interval --request-timeout --server
 --skip-headers --skip-log-headers --stderrthreshold --storage-driver-buffer-duration --storage-driver-db
 --storage-driver-host --storage-driver-password --storage-driver-secure --storage-driver-table
 --storage-driver-user --tls-server-name --token --update-machine-info-interval --user --username --v
 --version --vmodule --warnings-as-errors
kubectl prod-eu *
kubectl proxy +Pnpsuvw --accept-hosts --accept-paths --add-dir-header --address --alsologtostderr
 --api-prefix --append-server-path --application-metrics-count-limit --as --as-group
 --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority --client-certificate
 --client-key --cloud-provider-gce-lb-src-cidrs --cluster --container-hints --containerd
 --containerd-namespace --context --disable-filter --disable-root-cgroup-stats --docker
 --docker-env-metadata-whitelist --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert
 --docker-tls-key --enable-load-reader --event-storage-age-limit --event-storage-event-limit
 --global-housekeeping-interval --housekeeping-interval --insecure-skip-tls-verify --keepalive --kubeconfig
 --log-backtrace-at --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency
 --logtostderr --machine-id-file --match-server-version --namespace --one-output --password --port --profile
 --profile-output --referenced-reset-interval --reject-methods --reject-paths --request-timeout --server
 --skip-headers --skip-log-headers --stderrthreshold --storage-driver-buffer-duration --storage-driver-db
 --storage-driver-host --storage-driver-password --storage-driver-secure --storage-driver-table
 --storage-driver-user --tls-server-name --token --unix-socket --update-machine-info-interval --user
 --username --v --version --vmodule --warnings-as-errors --www --www-prefix
kubectl replace *
kubectl rollout +Rfklnsvw --add-dir-header --alsologtostderr --application-metrics-count-limit --as
 --as-group --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority
 --client-certificate --client-key --cloud-provider-gce-lb-src-cidrs --cluster --container-hints
 --containerd --containerd-namespace --context --disable-root-cgroup-stats --docker
 --docker-env-metadata-whitelist --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert
 --docker-tls-key --enable-load-reader --event-storage-age-limit --event-storage-event-limit --filename
 --global-housekeeping-interval --housekeeping-interval --insecure-skip-tls-verify --kubeconfig --kustomize
 --log-backtrace-at --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency
 --logtostderr --machine-id-file --match-server-version --namespace --one-output --password --profile
 --profile-output --recursive --referenced-reset-interval --request-timeout --revision --selector --server
 --skip-headers --skip-log-headers --stderrthreshold --storage-driver-buffer-duration --storage-driver-db
 --storage-driver-host --storage-driver-password --storage-driver-secure --storage-driver-table
 --storage-driver-user --timeout --tls-server-name --to-revision --token --update-machine-info-interval
 --user --username --v --version --vmodule --warnings-as-errors --watch
kubectl run *
kubectl scale *
kubectl set *
kubectl taint +lnosv --add-dir-header --all --allow-missing-template-keys --alsologtostderr
 --application-metrics-count-limit --as --as-group --azure-container-registry-config --boot-id-file
 --cache-dir --certificate-authority --client-certificate --client-key --cloud-provider-gce-lb-src-cidrs
 --cluster --container-hints --containerd --containerd-namespace --context --disable-root-cgroup-stats
 --docker --docker-env-metadata-whitelist --docker-only --docker-root --docker-tls --docker-tls-ca
 --docker-tls-cert --docker-tls-key --dry-run --enable-load-reader --event-storage-age-limit
 --event-storage-event-limit --field-manager --global-housekeeping-interval --housekeeping-interval
 --insecure-skip-tls-verify --kubeconfig --log-backtrace-at --log-cadvisor-usage --log-dir --log-file
 --log-file-max-size --log-flush-frequency --logtostderr --machine-id-file --match-server-version
 --namespace --one-output --output --overwrite --password --profile --profile-output
 --referenced-reset-interval --request-timeout --selector --server --show-managed-fields --skip-headers
 --skip-log-headers --stderrthreshold --storage-driver-buffer-duration --storage-driver-db
 --storage-driver-host --storage-driver-password --storage-driver-secure --storage-driver-table
 --storage-driver-user --template --tls-server-name --token --update-machine-info-interval --user --username
 --v --validate --version --vmodule --warnings-as-errors
kubectl top +Alnsv --add-dir-header --all-namespaces --alsologtostderr --application-metrics-count-limit
 --as --as-group --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority
 --client-certificate --client-key --cloud-provider-gce-lb-src-cidrs --cluster --container-hints
 --containerd --containerd-namespace --containers --context --disable-root-cgroup-stats --docker
 --docker-env-metadata-whitelist --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert
 --docker-tls-key --enable-load-reader --event-storage-age-limit --event-storage-event-limit
 --field-selector --global-housekeeping-interval --housekeeping-interval --insecure-skip-tls-verify
 --kubeconfig --log-backtrace-at --log-cadvisor-usage --log-dir --log-file --log-file-max-size
 --log-flush-frequency --logtostderr --machine-id-file --match-server-version --namespace --no-headers
 --one-output --password --profile --profile-output --referenced-reset-interval --request-timeout --selector
 --server --skip-headers --skip-log-headers --sort-by --stderrthreshold --storage-driver-buffer-duration
 --storage-driver-db --storage-driver-host --storage-driver-password --storage-driver-secure
 --storage-driver-table --storage-driver-user --sum --tls-server-name --token --update-machine-info-interval
 --use-protocol-buffers --user --username --v --version --vmodule --warnings-as-errors
kubectl uncordon *
kubectl version +nosv --add-dir-header --alsologtostderr --application-metrics-count-limit --as --as-group
 --azure-container-registry-config --boot-id-file --cache-dir --certificate-authority --client
 --client-certificate --client-key --cloud-provider-gce-lb-src-cidrs --cluster --container-hints
 --containerd --containerd-namespace --context --disable-root-cgroup-stats --docker
 --docker-env-metadata-whitelist --docker-only --docker-root --docker-tls --docker-tls-ca --docker-tls-cert
 --docker-tls-key --enable-load-reader --event-storage-age-limit --event-storage-event-limit
 --global-housekeeping-interval --housekeeping-interval --insecure-skip-tls-verify --kubeconfig
 --log-backtrace-at --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency
 --logtostderr --machine-id-file --match-server-version --namespace --one-output --output --password
 --profile --profile-output --referenced-reset-interval --request-timeout --server --short --skip-headers
 --skip-log-headers --stderrthreshold --storage-driver-buffer-duration --storage-driver-db
 --storage-driver-host --storage-driver-password --storage-driver-secure --storage-driver-table
 --storage-driver-user --tls-server-name --token --update-machine-info-interval --user --username --v
 --version --vmodule --warnings-as-errors
kubectl wait +ARflnosv --add-dir-header --all --all-namespaces --allow-missing-template-keys
 --alsologtostderr --application-metrics-count-limit --as --as-group --azure-container-registry-config
 --boot-id-file --cache-dir --certificate-authority --client-certificate --client-key
 --cloud-provider-gce-lb-src-cidrs --cluster --container-hints --containerd --containerd-namespace --context
 --disable-root-cgroup-stats --docker --docker-env-metadata-whitelist --docker-only --docker-root
 --docker-tls --docker-tls-ca --docker-tls-cert --docker-tls-key --enable-load-reader
 --event-storage-age-limit --event-storage-event-limit --field-selector --filename --for
 --global-housekeeping-interval --housekeeping-interval --insecure-skip-tls-verify --kubeconfig --local
 --log-backtrace-at --log-cadvisor-usage --log-dir --log-file --log-file-max-size --log-flush-frequency
 --logtostderr --machine-id-file --match-server-version --namespace --one-output --output --password
 --profile --profile-output --recursive --referenced-reset-interval --request-timeout --selector --server
 --show-managed-fields --skip-headers --skip-log-headers --stderrthreshold --storage-driver-buffer-duration
 --storage-driver-db --storage-driver-host --storage-driver-password --storage-driver-secure
 --storage-driver-table --storage-driver-user --template --timeout --tls-server-name --token
 --update-machine-info-interval --user --username --v --version --vmodule --warnings-as-errors
kubectx *
kubens *
lame *
last +FRVadfhinpstwx --dns --file --fullnames --fulltimes --help --hostlast --ip --limit --nohostname
 --present --since --system --time-format --until --version -5days -number
lastb +FRVadfhinpstwx --dns --file --fullnames --fulltimes --help --hostlast --ip --limit --nohostname
 --present --since --system --time-format --until --version -5days -number
lastlog +CRSbhlstu --before --clear --help --root --set --time --user -UID_MAX
latexmk *
lazydocker *
lazygit *
lcov *
ldapsearch *
ldconfig *
ldd +dpruv --data-relocs --function-relocs --help --unused --verbose --version
lein *
less *
lftp *
libreoffice +?hnop --accept --base --calc --convert-to --display --draw --global --headless --help --impress
 --infilter --invisible --math --minimized --nodefault --nolockcheck --nologo --norestore --nosplash
 --outdir --print-to-file --printer-name --pt --quickstart --show --terminate_after_init --unaccept --view
 --web --writer
lldb *
ln +FLPSTbdfinrstv --backup --directory --force --help --interactive --logical --no-dereference
 --no-target-directory --physical --relative --suffix --symbolic --target-directory --verbose --version
loadkeys +CVabcdhmpqsu --ascii --bkeymap --clearcompose --clearstrings --compose-only --console --default
 --help --mktable --parse --quiet --unicode --version
locale +?Vacfikmpv --all-locales --category-name --charmaps --help --keyword-name --usage --verbose
 --version -ck
locale-gen --keep-existing
localectl +HMh --help --host --machine --no-ask-password --no-convert --no-pager --user --version
localhost *
locate +0ANbcdeilrw --all --basename --count --database --existing --help --ignore-case --limit --literal
 --null --regex --regexp --version --wholename
logger +PSTVdefhinpstu --file --help --id --journald --msgid --no-act --octet-count --output --port
 --prio-prefix --priority --rfc3164 --rfc5424 --sd-id --sd-param --server --size --skip-empty --socket
 --socket-errors --stderr --tag --tcp --udp --version
loginctl +HMahlnops --all --full --help --host --kill-whom --lines --machine --no-ask-password --no-legend
 --no-pager --output --property --signal --user --value --version -zsh
loginctl enable-linger *
loginctl kill-user *
loginctl list-sessions +HMahlnops --all --full --help --host --kill-whom --lines --machine --no-ask-password
 --no-legend --no-pager --output --property --signal --user --value --version -zsh
loginctl list-users *
loginctl lock-session +HMahlnops --all --full --help --host --kill-whom --lines --machine --no-ask-password
 --no-legend --no-pager --output --property --signal --user --value --version -zsh
loginctl lock-sessions *
loginctl session-status *
loginctl show-session +HMahlnops --all --full --help --host --kill-whom --lines --machine --no-ask-password
 --no-legend --no-pager --output --property --signal --user --value --version -zsh
loginctl show-user +HMahlnops --all --full --help --host --kill-whom --lines --machine --no-ask-password
 --no-legend --no-pager --output --property --signal --user --value --version -zsh
loginctl terminate-session +HMahlnops --all --full --help --host --kill-whom --lines --machine
 --no-ask-password --no-legend --no-pager --output --property --signal --user --value --version -zsh
loginctl terminate-user +HMahlnops --all --full --help --host --kill-whom --lines --machine
 --no-ask-password --no-legend --no-pager --output --property --signal --user --value --version -zsh
loginctl unlock-session *
loginctl user-status *
logname *
logrotate +16?dflmsuv --debug --force --help --log --mail --skip-state-lock --state --usage --verbose
 --version --wait-for-state-lock -HUP
lolcat +FSadfhipstv --animate --duration --force --freq --help --invert --seed --speed --spread --truecolor
 --version
look +Vadfhot --alphanum --alternative --help --ignore-case --terminate --version
losetup +DJLOPabcdfjlnortv --all --associated --detach --detach-all --direct-io --find --help --json --list
 --noheadings --nooverlap --offset --output --output-all --partscan --raw --read-only --sector-size
 --set-capacity --show --sizelimit --verbose -Pr
lp +#EHPUcdhimnoqst
lpadmin +DELPRUcdhilmopruvx
lpinfo *
lpoptions +Edhloprx
lpq +EPUahl
lpr +#CEHJPTUcdfghilmnopqrtvw
lprm +EPUh
lpstat +EHPRSUWacdefhloprstuv
ls +1ABCDFGHILNQRSTUXZabcdfghiklmnopqrstuvwx --all --almost-all --author --block-size --classify --color
 --context --dereference --dereference-command-line --directory --dired --escape --file-type --format
 --full-time --group-directories-first --help --hide --hide-control-chars --human-readable --hyperlink
 --ignore --ignore-backups --indicator-style --inode --kibibytes --literal --no-group --numeric-uid-gid
 --quote-name --quoting-style --recursive --reverse --show-control-chars --si --size --sort --tabsize --time
 --time-style --version --width --zero -cftuvSUX -lt
lsattr +RVadlpv -RVadlpv
lsb_release +acdhirsv --all --codename --description --help --id --release --short --version
lsblk +ADEIJMOPSTVabdefhilmnoprstwxyz --all --ascii --bytes --dedup --discard --exclude --fs --help
 --include --inverse --json --list --merge --nodeps --noempty --noheadings --output --output-all --pairs
 --paths --perms --raw --scsi --shell --sort --sysroot --topology --tree --version --width --zoned
lscpu +BCJabcepsxy --all --bytes --cache --caches --extended --help --hex --json --offline --online
 --output-all --parse --physical --sysroot
lsd +1AFILRSUVXZadhilrtv --all --almost-all --blocks --classic --classify --color --config-file --context
 --date --depth --dereference --directory-only --extensionsort --group-directories-first --group-dirs --help
 --human-readable --hyperlink --icon --icon-theme --ignore-config --ignore-glob --inode --long --no-sort
 --no-symlink --oneline --permission --recursive --reverse --size --sizesort --sort --timesort --total-size
 --tree --version --versionsort
lsdiff *
lshw +CXchs -businfo -class -disable -dump -enable -help -html -json -notime -numeric -quiet -sanitize
 -short -version -xml
lsipc +JPVbceghilmnoqrsty --bytes --creator --export --global --help --id --json --list --newline
 --noheadings --notruncate --numeric-perms --output --queues --raw --semaphores --shell --shmems --time
 --time-format --version
lslocks +1JVbhinopru --bytes --help --json --noheadings --noinaccessible --notruncate --output --output-all
 --pid --raw --version
lsmem *
lsmod
lsns +JTVWhlnoprtu --help --json --list --mount-proc --noheadings --notruncate --nowrap --output
 --output-all --raw --task --tree --type --version -separated
lsof +?ACDEFKLMNOPQRSTUVXZabcdefghiklmnoprstuvwxz -?abChlnNOPQRtUvVX -Di -Dr -F0 -FR -Fn -FpcfDi -HUP -Tqs
 -Ts -abC -bw -fcfn -i4 -i6 -iM -iTCP -iUDP -oo10 -r10 -rm -sTCP -sUDP -ufff -ufoo -wt
lspci +ADFGMOPQbdikmnpqstvx --version -H1 -H2 -PP -mm -nn -pprogif -qq -rrev -vm -vmm -vv -vvv -vvx -vvxxx
 -xxx -xxxx
lsusb +DVdstv --tree --verbose --version
ltrace +ACDFLSTVabcefhilnoprstuwx --align --debug --demangle --help --indent --library --no-signals --output
 --version --where -tt -ttt
lua +EWeilv
lvcreate *
lvdisplay +CHOSacdhmoqtvy --aligned --all --binary --colon --columns --commandprofile --config
 --configreport --debug --devices --devicesfile --driverloaded --foreign --help --history
 --ignorelockingfailure --journal --lockopt --logonly --longhelp --maps --metadataprofile --noheadings
 --nohints --nolocking --nosuffix --options --profile --quiet --readonly --segments --select --separator
 --shared --sort --test --unbuffered --units --verbose --version --yes -o-field3 -qq
lvextend +AILdfhilmnqrtvy --alloc --autobackup --cache --commandprofile --config --debug --devices
 --devicesfile --driverloaded --extents --force --help --journal --lockopt --longhelp --metadataprofile
 --mirrors --nofsck --nohints --nolocking --nosync --noudevsync --poolmetadatasize --profile --quiet
 --reportformat --resizefs --size --snapshot --stripes --stripesize --test --thin --type --units
 --usepolicies --vdo --verbose --version --virtualsize --yes -qq
lvremove *
lvrename *
lvs +HOSadhloqtvy --aligned --all --binary --commandprofile --config --configreport --debug --devices
 --devicesfile --driverloaded --foreign --help --history --ignorelockingfailure --journal --lockopt
 --logonly --longhelp --metadataprofile --nameprefixes --noheadings --nohints --nolocking --nosuffix
 --options --profile --quiet --readonly --reportformat --rows --segments --select --separator --shared
 --sort --test --unbuffered --units --unquoted --verbose --version --yes -o-field3 -qq
lxc +hqv --all --debug --force-local --help --project --quiet --sub-commands --verbose --version
lxc-attach *
lxc-ls +1?FPfghlnoq --active --defined --fancy --fancy-format --filter --frozen --groups --help --logfile
 --logpriority --lxcpath --name --nesting --quiet --rcfile --running --stopped --usage --version
lxc-start *
lynis *
lynx *
lz4 +#BDHVbcdefhiklmqrtvxz --best --compress --content-size --decompress --fast --favor-decSpeed --force
 --frame-crc --help --keep --list --long-word --multiple --no-content-size --no-crc --no-force
 --no-frame-crc --no-sparse --quiet --rm --sparse --stdout --test --to-stdout --uncompress --verbose
 --version -12 -B4 -B5 -B6 -B7 -BD -BI -BX -dc -dcfm
m4 *
machinectl +EHMahlnopqs --all --directory --force --format --full --help --host --image --kill-whom --lines
 --machine --max-addresses --mkdir --no-ask-password --no-legend --no-pager --output --private-users
 --property --pty --quiet --read-only --setenv --signal --uid --value --verify --version --wait -compatible
 -like
magick *
mail +AEFHINabcdefinrsuv -abcdEIrv -dEIiNnv -dEIinv -eFH -iNnu
mailq *
maim *
main *
make +BCILORSWbdefijklmnopqrstvw --always-make --assume-new --assume-old --check-symlink-times --debug
 --directory --dry-run --environment-overrides --file --ignore-errors --include-dir --jobs --jobserver-fds
 --just-print --keep-going --load-average --makefile --new-file --no-builtin-rules --no-builtin-variables
 --no-keep-going --no-print-directory --old-file --output-sync --print-data-base --print-directory
 --question --quiet --recon --silent --stop --touch --trace --version --warn-undefined-variables --what-if
 -Idir -Otype
makepkg +ACLRSTUVcdefghimoprs --allsource --asdeps --check --clean --cleanbuild --config --force --geninteg
 --help --holdver --ignorearch --install --key --log --needed --noarchive --nobuild --nocheck --nocolor
 --noconfirm --nodeps --noextract --noprepare --noprogressbar --nosign --packagelist --printsrcinfo
 --repackage --rmdeps --sign --skipchecksums --skipinteg --skippgpcheck --source --syncdeps --verifysource
 --version -Qq -Rns
man +7?CDEHIKLMPRSTVWXZabcdefiklmprstuw --all --apropos --ascii --catman --config-file --debug --default
 --ditroff --encoding --extension --global-apropos --gxditview --help --html --ignore-case --local-file
 --locale --location --location-cat --manpath --match-case --names-only --nh --nj --no-hyphenation
 --no-justification --no-subpages --pager --path --preprocessor --prompt --recode --regex --sections
 --systems --troff --troff-device --update --usage --version --warnings --whatis --where --where-cat
 --wildcard -12 -Hbrowser -Pps -Psmy -Tdevice -Tdvi -Xdpi -abc -aw -ix8 -mandoc
mapfile +COcdnstu
mariadb *
mariadb-dump *
markdownlint *
mc +BCFKPSUVXabcdefghiklnostuvwx --color --colors --configure-options --datadir --datadir-info --edit
 --ftplog --keymap --list --no-x11 --nocolor --nokeymap --nomouse --nosubshell --oldmouse --printwd
 --recursive --resetsoft --skin --slow --stickchars --subshell --termcap --version --view --xterm
 -abcCdfhPstuUVx -cd -f1 -print -sign -type
md5sum +bctwz --binary --check --help --ignore-missing --quiet --status --strict --tag --text --version
 --warn --zero
mdadm *
mediainfo +fh --Full --Help --Help-AnOption --Help-Inform --Info-Parameters --Inform --Language --LogFile
 --Logfile --Output --Version -Options
meld +Lahnou --auto-compare --auto-merge --comparison-file --diff --help --label --newtab --output --unified
 --version
mesg +Vhv --help --verbose --version
meson +CDt --benchmark --buildsystem-files --gdb --help --list --logbase --no-stdsplit --no-suite
 --num-processes --repeat --setup --suite --target-files --targets --tests --verbose --version --wrapper
 -Dopt1 -Dopt2
metaflac --add-padding --add-replay-gain --add-seek --add-seekpoint --application-da
 --application-data-format --block-number --block-type --data-format --dont-use-padding --except-block
 --except-block-type --export-cuesheet-to --export-picture-to --export-tags-to --import-cuesheet-from
 --import-picture-from --import-tags-from --list --merge-padding --no --no-filename --no-utf8-convert
 --preserve-modtime --remove --remove-all --remove-all-tags --remove-first-tag --remove-replay-gain
 --remove-tag --scan-replay-gain --set-tag --set-tag-from-file --show-bps --show-channels
 --show-max-blocksize --show-max-framesize --show-md5sum --show-min-blocksize --show-min-framesize
 --show-sample-rate --show-tag --show-total-samples --show-vendor-tag --sort-padding --with-filename
 -preserve-modtime -show-sample-rate
minikube *
mise *
mix +S
mkcert +iu -CAROOT -cert-file -client -csr -ecdsa -install -key-file -p12-file -pkcs12 -uninstall
mkdir +Zmpv --context --help --mode --parents --verbose --version
mkdocs +Vhqv --help --quiet --verbose --version
mkfs.btrfs *
mkfs.exfat *
mkfs.ext4 +CDEFGIJLMNORSTUVbcdegijlmnoqrtvz
mkfs.ntfs *
mkfs.vfat *
mkfs.xfs +KLNVbcdfilmnopqrst -bcdpl
mkpasswd *
mkswap +LUVacfhpqv --check --force --help --label --lock --pagesize --quiet --swapversion --uuid --verbose
 --version
mktemp +dpqtu --directory --dry-run --help --quiet --suffix --tmpdir --version
mkvextract *
mkvinfo *
mkvmerge *
mlr *
mmdc *
mmv +Vacdghlmnoprstvx --copy --copydel --dryrun --force --go --hardlink --help --hidden --move --overwrite
 --protect --rename --symlink --terminate --verbose --version
modinfo +0FVabdhklnp --author --basedir --description --field --filename --license --null --parameters
 --version
modprobe +CRSVabcdfinqrsvw --all --config --dirname --dry-run --dump-modversions --first-time --force
 --force-modversion --force-vermagic --ignore-install --ignore-remove --quiet --remove --resolve-alias
 --set-version --show --show-depends --showconfig --syslog --use-blacklist --verbose --version --wait
mogrify *
mokutil +1DNPXcdfilptx --ca-check --clear-password --db --dbx --delete --delete-hash --disable-validation
 --enable-validation --export --generate-hash --hash-file --ignore-db --ignore-keyring --import
 --import-hash --kek --list-delete --list-enrolled --list-new --list-sbat-revocations --mok --mokx
 --password --pk --reset --revoke-delete --revoke-import --root-pw --sb-state --set-fallback-noreboot
 --set-fallback-verbosity --set-sbat-policy --set-verbosity --test-key --timeout --use-db -gpassword
mongodump *
mongoexport *
mongoimport *
mongorestore *
mongosh *
mongostat *
mongotop *
montage *
more +Vcdefhlnpsu --clean-print --exit-on-eof --help --lines --logical --no-pause --plain --print-over
 --silent --squeeze --version -number
mosh *
mosquitto_pub *
mosquitto_sub +1ACDEFILNPRSTUVWcdhikpqtuvx --cafile --capath --cert --ciphers --clean-session --debug
 --disable-clean-session --filter-out --help --host --id --id-prefix --insecure --keepalive --key --keyform
 --nodelay --port --pretty --property --protocol-version --proxy --psk --psk-identity --pw --qos --quiet
 --random-filter --remove-retained --retain-as-published --retained-only --tls-alpn --tls-engine
 --tls-engine-kpass-sha1 --tls-use-os-certs --tls-version --topic --unix --unsubscribe --url --username
 --verbose --will-payload --will-qos --will-retain --will-topic -option
mount +1BFLMNORTUVacdfhilmnoprstvw --all --bind --fake --fork --fs --fstab --help --internal-only --label
 --make --make-private --make-rprivate --make-rshared --make-rslave --make-runbindable --make-shared
 --make-slave --make-unbindable --mkdir --move --namespace --no-canonicalize --no-mtab --options
 --options-mode --options-source --options-source-force --rbind --read-only --read-write --rw --show-labels
 --source --target --target-prefix --test-opts --types --uuid --verbose --verify --version -binary -fFnrsvw
 -fnrsvw -in -inkey -noattr -nocerts -olowerdir -out -outform -sfnv -sfnvoN -sign -signer
mountpoint +Vdhqx --devno --fs-devno --help --nofollow --quiet --version
mp3gain *
mpc +fpq --format --host --no-status --port --quiet --range --verbose --wait
mpg123 *
mplayer *
mpstat +AINPTVnou --dec
mpv *
ms_print *
mtr +46BCFGILMPQSTUZabcefghijlmnoprstuvwxyz --address --aslookup --bitpattern --csv --curses --displaymode
 --filename --first-ttl --gracetime --gtk --help --interface --interval --ipinfo --json --localport --mark
 --max-ttl --max-unknown --mpls --no-dns --order --port --psize --raw --report --report-cycles --report-wide
 --sctp --show-ips --split --tcp --timeout --tos --udp --version --xml
multipass *
multitail *
mutool *
mutt *
mv +STZbfintuv --backup --context --force --help --interactive --no-clobber --no-target-directory
 --strip-trailing-slashes --suffix --target-directory --update --verbose --version
mvn +DTUaopqv
mypy *
mysql +#?ABCDEFGHILNPSTUVWXbcefhimnopqrstuvw --abort-source-on-error --auto-rehash --auto-vertical-output
 --batch --binary-mode --character-sets-dir --column-names --column-type-info --comments --compress
 --connect-timeout --database --debug --debug-check --debug-info --default-auth --default-character-set
 --defaults-extra-file --defaults-file --defaults-group-suffix --delimiter --disable-auto-rehash
 --disable-named-commands --disable-reconnect --enable-cleartext-plugin --execute --force --help --host
 --html --i-am-a-dummy --ignore-spaces --init-command --line-numbers --local-infile --max-allowed-packet
 --max-join-size --named-commands --net-buffer-length --no-auto-rehash --no-beep --no-defaults
 --one-database --pager --password --pipe --plugin-dir --port --print-defaults --progress-reports --prompt
 --protocol --quick --raw --reconnect --safe-updates --secure-auth --select-limit --server-arg
 --show-warnings --sigint-ignore --silent --skip-auto-rehash --skip-column-names --skip-comments
 --skip-line-numbers --skip-named-commands --skip-pager --skip-progress-reports --skip-reconnect --skip-ssl
 --socket --ssl --ssl-ca --ssl-capath --ssl-cert --ssl-cipher --ssl-crl --ssl-crlpath --ssl-key
 --ssl-verify-server-cert --table --tee --unbuffered --user --var_name --verbose --version --vertical --wait
 --xml -ppassword -uroot
mysql_secure_installation *
mysqladmin +#?CEPSVWbcfhilprsuvw --character-sets-dir --compress --connect-timeout --connect_timeout --count
 --debug --debug-check --debug-info --default-auth --default-character-set --defaults-extra-file
 --defaults-file --force --help --host --local --no-beep --no-defaults --password --pipe --port
 --print-defaults --protocol --relative --shutdown-timeouttimeout --shutdown_timeout --silent
 --skip-grant-tables --skip-ssl --sleep --socket --ssl --ssl-ca --ssl-capath --ssl-cert --ssl-cipher
 --ssl-crl --ssl-crlpath --ssl-key --ssl-verify-server-cert --tls-version --user --var_name --verbose
 --version --vertical --wait --wait-for-all-slaves --with-debug -ppassword -wcount
mysqlcheck +#1?ABCFPSVWZacefghmopqrsuv --all-databases --all-in-1 --analyze --auto-repair
 --character-sets-dir --check --check-only-changed --check-upgrade --compress --databases --debug
 --debug-check --debug-info --default-auth --default-character-set --defaults-extra-file --defaults-file
 --extended --fast --fix-db-names --fix-table-names --flush --force --help --host --medium-check
 --no-defaults --optimize --password --persistent --pipe --plugin-dir --port --print-defaults
 --process-tables --process-views --protocol --quick --repair --silent --skip-database --skip-process-tables
 --skip-ssl --skip-write-binlog --socket --ssl --ssl-ca --ssl-capath --ssl-cert --ssl-cipher --ssl-crl
 --ssl-crlpath --ssl-key --ssl-verify-server-cert --tables --use-frm --user --verbose --version
 --write-binlog -ppassword
mysqldump *
mysqlimport *
namei +Vhlmnovx --help --long --modes --mountpoints --nosymlinks --owners --version --vertical
nano *
nasm +1@DEFIMOPUWXZadefghilmoprstuvwxy --postfix --prefix -MD -MF -MG -MP -MQ -MT -O0 -O1 -Ox -Wlabel-orphan
 -Wno-foo -Wno-orphan-labels -felf -gformat -hf -maxprm -w-macro-params
nautilus +chqsw --check --help --new-window --quit --select --version
nbstripout *
nc +46CDFIMNOPSTUVWXZbcdefhiklmnpqrstuvwxz -46bCDdFhklNnrStUuvZz -Pruser -Xconnect -lU -lsuU -uz -zv
ncal +13ABCHJMNSWbdehjmopswy -3bhjJpwySM -3hj -3hjy -3hyJeopw -A11 -A2 -B-6 -B2 -CN -Jeo
ncdu +012CLVXefhoqrvx --apparent-size --color --confirm-delete --confirm-quit --cross-file-system
 --disable-delete --disable-refresh --disable-shell --disk-usage --enable-delete --enable-refresh
 --enable-shell --exclude --exclude-caches --exclude-firmlinks --exclude-from --exclude-kernfs --extended
 --fast-ui-updates --follow-firmlinks --follow-symlinks --group-directories-first --help --hide-graph
 --hide-hidden --hide-itemcount --hide-mtime --hide-percent --ignore-config --include-caches
 --include-kernfs --no-confirm-delete --no-confirm-quit --no-extended --no-follow-symlinks
 --no-group-directories-first --no-si --one-file-system --show-graph --show-hidden --show-itemcount
 --show-mtime --show-percent --si --slow-ui-updates --sort --version -1xo -asc -desc
ncftpput *
neato +1?EGKNOPTVclmnovy -Efontsize -Gsize -Klayout -Nshape -Tcmapx -Tdot -Tfig -Tgif -Timap -Tjpeg -Tjpg
 -Tjson -Tlang -Tpdf -Tpng -Tps -Tsvg -Tsvgz -Txdot -lfile -qlevel -sfscale
needrestart +bcfklmnpqrtuvw -kl
neofetch *
nethogs +CPVabcdfghlpstvx
netplan --debug -offload
netstat +246ACFMNSUVWacefghilnoprstuvwx --all --appletalk --ash --ax25 --bluetooth --continuous --ddp --ec
 --econet --extend --groups --help --inet --inet6 --interfaces --ip --ipx --l2cap --listening --masquerade
 --netrom --numeric --numeric-hosts --numeric-ports --numeric-users --program --protocol --raw --rfcomm
 --rose --route --sctp --statistics --symbolic --tcp --tcpip --timers --udp --udplite --unix --verbose
 --version --wide --x25
networkctl +ahlns --all --full --help --json --lines --no-legend --no-pager --stats --version
newaliases *
newgrp
next *
nfsstat *
nft +DEINSTVacdefhijnopstuvy --check --debug --define --echo --file --guid --handle --help --includepath
 --interactive --json --numeric --numeric-priority --numeric-protocol --numeric-time --optimize --reversedns
 --service --stateless --terse --version -100 -150 -155 -200 -300 -nNscaeSupyjtT -pni
ng +go --aot --clear-screen --coverage --debug --out-file --output-path --progress --ssl --verbose --watch
nginx +?TVceghpqstv --with-debug -?hqTtVv
ngrep +ACDFIKNOPRSTVWXcdehilnpqstvwx -IO -hNXViwqpevxlDtTRMC
ngrok *
nice +n --adjustment --help --version -20
ninja +Cdfjklntvw --quiet --verbose --version
nix *
nix-env *
nix-shell *
nl +bdfhilnpsvw --body-numbering --footer-numbering --header-numbering --help --join-blank-lines
 --line-increment --no-renumber --number-format --number-separator --number-width --section-delimiter
 --starting-line-number --version -bt -fn -hn -i1 -l1 -v1 -w6
nload *
nm +ABCDPSUVWXafghjlnoprstuv --debug-syms --defined-only --demangle --dynamic --extern-only --format --help
 --ifunc-chars --inlines --line-numbers --no-demangle --no-recurse-limit --no-recursion-limit --no-sort
 --no-weak --numeric-sort --plugin --portability --print-armap --print-file-name --print-size --radix
 --recurse-limit --recursion-limit --reverse-sort --size-sort --special-syms --synthetic --target
 --undefined-only --unicode --version --with-symbol-versions --without-symbol-versions -fformat -plugin
nmap *
nmblookup +?ABMORSTUVWdflmnr --broadcast --configfile --debug-stdout --debuglevel --flags --help
 --leak-report --leak-report-full --log-basename --lookup-by-ip --master-browser --max-protocol
 --name-resolve --netbios-scope --netbiosname --option --realm --recursion --root-port --socket-options
 --status --translate --unicast --usage --version --workgroup
nmcli +acefghmpstvw --active --ask --colors --complete-args --escape --fields --get-values --help --mode
 --offline --order --plugin --pretty --rescan --show-secrets --temporary --terse --timeout --version --wait
nmcli connection +acefghmpstvw --active --ask --colors --complete-args --escape --fields --get-values --help
 --mode --offline --order --plugin --pretty --rescan --show-secrets --temporary --terse --timeout --version
 --wait
nmcli device +acefghmpstvw --active --ask --colors --complete-args --escape --fields --get-values --help
 --mode --offline --order --plugin --pretty --rescan --show-secrets --temporary --terse --timeout --version
 --wait
nmcli general *
nmcli networking *
nmcli radio +acefghmpstvw --active --ask --colors --complete-args --escape --fields --get-values --help
 --mode --offline --order --plugin --pretty --rescan --show-secrets --temporary --terse --timeout --version
 --wait
nmtui
node *
nodetool *
nohup --help --version
not *
notify-send +?Aacehiprtuw --action --app-name --category --expire-time --help --hint --icon --print-id
 --replace-id --transient --urgency --wait
nox *
npm +ghl --global --json --key --scope --version
npm audit +fgw --audit-level --dry-run --force --foreground-scripts --global --ignore-scripts --include
 --include-attestations --include-workspace-root --install-links --json --key --no-package-lock --omit
 --only --package-lock --package-lock-only --production --workspace --workspaces
npm cache +fg --cache --force --global --key
npm ci +gw --allow-directory --allow-file --allow-git --allow-remote --allow-scripts --audit --bin-links
 --dangerously-allow-all-scripts --dry-run --foreground-scripts --fund --global --global-style
 --ignore-scripts --include --include-workspace-root --install-links --install-strategy --key
 --legacy-bundling --legacy-peer-deps --location --no-audit --no-bin-links --no-fund --omit
 --strict-allow-scripts --strict-peer-deps --workspace --workspaces
npm config +Lgl --editor --global --json --key --location --long
npm create +afgwy --force --global --hello --include-workspace-root --init-author-name --init-author-url
 --init-license --init-module --init-private --init-type --init-version --key --no-workspaces-update
 --registry --scope --template --workspace --workspaces --workspaces-update --yes
npm dedupe *
npm doctor +fgv --global --key --registry
npm exec *
npm explain *
npm fund *
npm init +afgwy --force --global --hello --include-workspace-root --init-author-name --init-author-url
 --init-license --init-module --init-private --init-type --init-version --key --no-workspaces-update
 --registry --scope --workspace --workspaces --workspaces-update --yes
npm install +BDEOPSfgiw --allow-directory --allow-file --allow-git --allow-remote --allow-scripts --audit
 --before --bin-links --cpu --dangerously-allow-all-scripts --dry-run --force --foreground-scripts --fund
 --global --global-style --ignore-scripts --include --include-workspace-root --install-links
 --install-strategy --key --legacy-bundling --legacy-peer-deps --libc --min-release-age
 --min-release-age-exclude --no-audit --no-bin-links --no-fund --no-package-lock --no-save --omit --os
 --package-lock --package-lock-only --prefer-dedupe --production --save --save-bundle --save-dev
 --save-exact --save-optional --save-peer --save-prod --strict-allow-scripts --strict-peer-deps
 --strip-components --tag --workspace --workspaces -symbol
npm link +ESgw --allow-directory --allow-file --allow-git --allow-remote --audit --bin-links --dry-run
 --fund --global --global-style --ignore-scripts --include --include-workspace-root --install-links
 --install-strategy --key --legacy-bundling --legacy-peer-deps --no-audit --no-bin-links --no-fund
 --no-package-lock --no-save --omit --package-lock --package-lock-only --save --save-bundle --save-dev
 --save-exact --save-optional --save-peer --save-prod --strict-peer-deps --workspace --workspaces -symbol
npm list +aglpw --all --depth --global --include --include-workspace-root --install-links --json --key
 --link --long --no-unicode --omit --package-lock-only --parseable --unicode --workspace --workspaces
npm login +g --auth-type --global --key --registry --scope
npm ls +aglpw --all --depth --global --include --include-workspace-root --install-links --json --key --link
 --long --no-unicode --omit --package-lock-only --parseable --unicode --workspace --workspaces
npm outdated +aglpw --all --before --global --json --key --long --min-release-age --min-release-age-exclude
 --parseable --workspace
npm pack +gw --dry-run --global --ignore-scripts --include-workspace-root --json --key --pack-destination
 --workspace --workspaces
npm pkg +fgw --force --global --json --key --workspace --workspaces --ws
npm prefix +g --global --key
npm prune +gw --dry-run --foreground-scripts --global --ignore-scripts --include --include-workspace-root
 --install-links --json --key --no-production --omit --production --workspace --workspaces
npm publish +gw --access --dry-run --global --include-workspace-root --key --otp --provenance
 --provenance-file --tag --workspace --workspaces
npm root +g --global --key
npm run +cgiprstw --foreground-scripts --global --grep --if-present --ignore-scripts
 --include-workspace-root --key --prefixed --script-shell --workspace --workspaces -script
npm search *
npm start +g --global --ignore-scripts --key --script-shell
npm test +g --global --ignore-scripts --key --script-shell
npm uninstall +Sgw --global --include-workspace-root --install-links --key --no-save --save --save-bundle
 --save-dev --save-optional --save-peer --save-prod --workspace --workspaces
npm update +Sgw --allow-scripts --audit --before --bin-links --dangerously-allow-all-scripts --dry-run
 --foreground-scripts --fund --global --global-style --ignore-scripts --include --include-workspace-root
 --install-links --install-strategy --key --legacy-bundling --legacy-peer-deps --min-release-age
 --min-release-age-exclude --no-audit --no-bin-links --no-fund --no-package-lock --no-save --omit
 --package-lock --save --save-bundle --save-dev --save-optional --save-peer --save-prod
 --strict-allow-scripts --strict-peer-deps --workspace --workspaces
npm version +ASfgmsw --allow-same-version --commit-hooks --force --git-tag-version --global --ignore-scripts
 --include-workspace-root --json --key --message --no-commit-hooks --no-git-tag-version --no-save
 --no-workspaces-update --preid --save --save-bundle --save-dev --save-optional --save-peer --save-prod
 --sign-git-tag --tags --workspace --workspaces --workspaces-update -rf
npm view +gw --global --include-workspace-root --json --key --workspace --workspaces
npm whoami *
nproc --all --help --ignore --version
npx +cdfnpstuy --always-spawn --bail --bar-argument --call --check --coverage --dry-run --ext --fix
 --ignore-existing --init --json --mode --name --no --no-install --noEmit --node-arg --npm --package
 --parseable --port --script-shell --shell --summary --view --watch --write --yes
nsenter *
nslookup +dinopt -option -query -timeout -version
ntpdate *
ntpq *
numactl +CHNabcilms --all --balancing --cpubind --cpunodebind --dump --dump-nodes --file --hardware --huge
 --interleave --length --localalloc --membind --offset --physcpubind --preferred --preferred-many --shm
 --shmid --shmmode --show --strict --touch
numfmt +Mdlz --debug --delimiter --field --format --from --from-unit --grouping --header --help --invalid
 --padding --round --suffix --to --to-unit --version --zero-terminated -10f -B1 -lh
nvidia-smi *
nvim +ACDEFHLMNORSTUVWXZbcdefghilmnopqrstuvwxy --api-info --clean --cmd --echo-wid --embed --headless --help
 --listen --literal --nofork --noplugin --remote --remote-expr --remote-send --remote-silent --remote-wait
 --remote-wait-silent --serverlist --servername --socketid --startuptime --version -Es -es -nb
nvm *
nvme
objcopy *
objdump *
oc *
ocrmypdf +Ocdfhijklqrsv --author --clean --clean-final --deskew --flowchart --force-ocr --help --image-dpi
 --jbig2-lossy --jobs --jpeg-quality --keep-temporary-files --keywords --language --list-langs
 --mask-barcodes --max-image-mpixels --optimize --output-type --oversample --pagesize --pdf-renderer
 --pdfa-image-compression --png-quality --quiet --redo-ocr --remove-background --remove-vectors
 --rotate-pages --rotate-pages-threshold --sidecar --skip-big --skip-text --subject --tesseract-config
 --tesseract-oem --tesseract-pagesegmode --tesseract-timeout --threshold --title --user-patterns
 --user-words --verbose --version
od +ANSabcdfijlostvwx --address-radix --endian --format --help --output-duplicates --read-bytes --skip-bytes
 --strings --traditional --version --width -abcdfilosx -w16
odt2txt *
oggenc *
okular *
openapi-generator-cli *
openconnect *
openssl +1346abcdefghilmnopqrstuvwxy -CA -CAcreateserial -CAfile -CAkey -CApath -CAstore -CRL -CRLform
 -XXX-algorithms -allow_no_dhe_kex -allow_proxy_certs -alpn -async -attime -auth_level -bind -brief -bugs
 -build_chain -cert -cert_chain -certfile -certform -chainCAfile -chainCApath -chainCAstore -check_ss_sig
 -checkend -checkhost -cipher -ciphersuites -clcerts -client_renegotiation -client_sigalgs -comp -config
 -connect -crl_check -crl_check_all -crl_download -crlf -ct -ctlogfile -curves -dane_ee_no_namechecks
 -dane_tlsa_domain -dane_tlsa_rrdata -dates -days -debug -debug_broken_protocol -dtls -dtls1 -dtls1_2
 -early_data -enable_pha -enddate -engine -explicit_policy -export -ext -extended_crl -fallback_scsv
 -fingerprint -groups -help -host -ign_eof -ignore_critical -ignore_unexpected_eof -in -info -inform
 -inhibit_any -inhibit_map -inkey -issuer -issuer_checks -key -keyform -keylogfile -keymatexport
 -keymatexportlen -legacy_renegotiation -legacy_server_connect -list_curves -max_pipelines -max_protocol
 -max_send_frag -maxfraglen -min_protocol -modulus -msg -msgfile -mtu -name -named_curve -nameopt -nbio
 -nbio_test -nextprotoneg -no-CAfile -no-CApath -no-CAstore -no_alt_chains -no_check_time -no_comp -no_etm
 -no_ign_eof -no_legacy_server_connect -no_middlebox -no_renegotiation -no_resumption_on_reneg -no_ssl3
 -no_ticket -no_tls1 -no_tls1_1 -no_tls1_2 -no_tls1_3 -nocerts -nocommands -noct -nodes -nokeys -noout
 -noservername -out -outform -partial_chain -pass -policy -policy_check -policy_print -port -prexit
 -prioritize_chacha -propquery -provider -provider-path -proxy -proxy_pass -proxy_user -psk -psk_identity
 -psk_session -pubkey -purpose -quiet -rand -read_buf -reconnect -record_padding -req -requestCAfile -sctp
 -sctp_label_bug -security_debug -security_debug_verbose -serial -serverinfo -servername -serverpref
 -sess_in -sess_out -sha256 -showcerts -sigalgs -split_send_frag -srp_lateuser -srp_moregroups -srp_strength
 -srppass -srpuser -ssl3 -ssl_client_engine -ssl_config -starttls -state -status -strict -subject
 -suiteB_128 -suiteB_128_only -suiteB_192 -text -timeout -tls1 -tls1_1 -tls1_2 -tls1_3 -tlsextdebug -trace
 -trusted_first -unix -use_deltas -use_srtp -verify -verifyCAfile -verifyCApath -verifyCAstore -verify_depth
 -verify_email -verify_hostname -verify_ip -verify_name -verify_quiet -verify_return_error -writerand
 -x509_strict -xcert -xcertform -xchain -xchain_build -xkey -xkeyform -xmpphost
openssl ciphers *
openssl crl *
openssl dgst +abcdeghilnprstuxy -XXX-algorithms -binary -config -debug -digest -digest-algorithms -dtls
 -dtls1 -dtls1_2 -engine -engine_impl -fips-fingerprint -help -hex -hmac -issuer_checks -key -keyform -list
 -mac -macopt -md5 -no_ssl3 -no_tls1 -no_tls1_1 -no_tls1_2 -no_tls1_3 -out -passin -propquery -provider
 -provider-path -prverify -rand -sha256 -sign -signature -sigopt -ssl3 -tls1 -tls1_1 -tls1_2 -tls1_3 -verify
 -writerand -xcertform -xkeyform -xoflen
openssl dhparam *
openssl ecparam *
openssl enc +246AKPSabcdefghiklnoprstuvz -XXX-algorithms -aes-256-ctr -aes128 -base64 -bufsize -cbc -cfb
 -cfb1 -cfb8 -cipher -ciphers -config -ctr -debug -dtls -dtls1 -dtls1_2 -ecb -engine -help -in
 -issuer_checks -iter -iv -key -keyform -kfile -list -md -no_ssl3 -no_tls1 -no_tls1_1 -no_tls1_2 -no_tls1_3
 -none -nopad -nosalt -ofb -out -pass -pbkdf2 -propquery -provider -provider-path -rand -salt -ssl3 -tls1
 -tls1_1 -tls1_2 -tls1_3 -writerand -xcertform -xkeyform
openssl genpkey +1acdeghilmnpqrtux -XXX-algorithms -aes-128-cbc -algorithm -cipher -config -dtls -dtls1
 -dtls1_2 -engine -genparam -help -issuer_checks -key -keyform -no_ssl3 -no_tls1 -no_tls1_1 -no_tls1_2
 -no_tls1_3 -out -outform -paramfile -pass -pkeyopt -propquery -provider -provider-path -quiet -rand -ssl3
 -text -tls1 -tls1_1 -tls1_2 -tls1_3 -writerand -xcertform -xkeyform
openssl genrsa +12345689Fabcdefhilmnoprstv -F4 -XXX-algorithms -aes128 -aes192 -aes256 -aria128 -aria192
 -aria256 -camellia128 -camellia192 -camellia256 -config -des -des3 -dtls -dtls1 -dtls1_2 -engine -f4 -help
 -idea -issuer_checks -key -keyform -no_ssl3 -no_tls1 -no_tls1_1 -no_tls1_2 -no_tls1_3 -out -passout -primes
 -propquery -provider -provider-path -rand -ssl3 -tls1 -tls1_1 -tls1_2 -tls1_3 -traditional -verbose
 -writerand -xcertform -xkeyform
openssl passwd +156abdefhilmnopqrstuvxy -XXX-algorithms -aixmd5 -apr1 -config -crypt -dtls -dtls1 -dtls1_2
 -engine -help -in -issuer_checks -key -keyform -no_ssl3 -no_tls1 -no_tls1_1 -no_tls1_2 -no_tls1_3 -noverify
 -propquery -provider -provider-path -quiet -rand -reverse -salt -ssl3 -stdin -table -tls1 -tls1_1 -tls1_2
 -tls1_3 -writerand -xcertform -xkeyform
openssl pkey +abcdehiklnoprtux -XXX-algorithms -check -cipher -config -des3 -dtls -dtls1 -dtls1_2
 -ec_conv_form -ec_param_enc -engine -help -in -inform -issuer_checks -key -keyform -no_ssl3 -no_tls1
 -no_tls1_1 -no_tls1_2 -no_tls1_3 -noout -out -outform -passin -passout -propquery -provider -provider-path
 -pubcheck -pubin -pubout -rand -ssl3 -text -text_pub -tls1 -tls1_1 -tls1_2 -tls1_3 -traditional -writerand
 -xcertform -xkeyform
openssl prime +adefghlnprstx -XXX-algorithms -bits -checks -config -dtls -dtls1 -dtls1_2 -engine -generate
 -help -hex -issuer_checks -key -keyform -no_ssl3 -no_tls1 -no_tls1_1 -no_tls1_2 -no_tls1_3 -propquery
 -provider -provider-path -rand -safe -ssl3 -tls1 -tls1_1 -tls1_2 -tls1_3 -writerand -xcertform -xkeyform
openssl rand +46abdehlpsx -XXX-algorithms -base64 -config -dtls -dtls1 -dtls1_2 -engine -help -hex
 -issuer_checks -key -keyform -no_ssl3 -no_tls1 -no_tls1_1 -no_tls1_2 -no_tls1_3 -out -propquery -provider
 -provider-path -rand -ssl3 -tls1 -tls1_1 -tls1_2 -tls1_3 -writerand -xcertform -xkeyform
openssl req *
openssl rsa +1235689abcdehiklmnoprstux -RSAPublicKey_in -RSAPublicKey_out -XXX-algorithms -aes128 -aes192
 -aes256 -aria128 -aria192 -aria256 -camellia128 -camellia192 -camellia256 -check -config -des -des3 -dtls
 -dtls1 -dtls1_2 -engine -help -idea -in -inform -issuer_checks -key -keyform -modulus -no_ssl3 -no_tls1
 -no_tls1_1 -no_tls1_2 -no_tls1_3 -noout -out -outform -passin -passout -propquery -provider -provider-path
 -pubin -pubout -pvk-none -pvk-strong -pvk-weak -rand -ssl3 -text -tls1 -tls1_1 -tls1_2 -tls1_3 -traditional
 -writerand -xcertform -xkeyform
openssl speed +abcdehlmprsty -XXX-algorithms -aead -async_jobs -bytes -cipher-algorithms -cmac -config
 -decrypt -digest-algorithms -dtls -dtls1 -dtls1_2 -elapsed -engine -evp -help -hmac -issuer_checks -key
 -keyform -mb -misalign -mr -multi -no_ssl3 -no_tls1 -no_tls1_1 -no_tls1_2 -no_tls1_3 -primes -propquery
 -provider -provider-path -rand -seconds -ssl3 -tls1 -tls1_1 -tls1_2 -tls1_3 -writerand -xcertform -xkeyform
openssl ts *
openssl verify +abdehloprsv -CAfile -CApath -CAstore -CRLfile -XXX-algorithms -allow_proxy_certs -attime
 -auth_level -check_ss_sig -config -crl_check -crl_check_all -crl_download -dtls -dtls1 -dtls1_2 -engine
 -explicit_policy -extended_crl -help -ignore_critical -inhibit_any -inhibit_map -issuer_checks -key
 -keyform -nameopt -no-CAfile -no-CApath -no-CAstore -no_alt_chains -no_check_time -no_ssl3 -no_tls1
 -no_tls1_1 -no_tls1_2 -no_tls1_3 -partial_chain -policy -policy_check -policy_print -propquery -provider
 -provider-path -purpose -rand -show_chain -ssl3 -suiteB_128 -suiteB_128_only -suiteB_192 -tls1 -tls1_1
 -tls1_2 -tls1_3 -trusted -trusted_first -untrusted -use_deltas -verbose -verify_depth -verify_email
 -verify_hostname -verify_ip -verify_name -vfyopt -writerand -x509_strict -xcertform -xkeyform
openssl version +abcdefhlmoprv -XXX-algorithms -config -dtls -dtls1 -dtls1_2 -engine -help -issuer_checks
 -key -keyform -no_ssl3 -no_tls1 -no_tls1_1 -no_tls1_2 -no_tls1_3 -propquery -provider -provider-path -rand
 -ssl3 -tls1 -tls1_1 -tls1_2 -tls1_3 -writerand -xcertform -xkeyform
openvpn *
opkg *
optipng +?fhioqv -backup -clobber -dir -f0 -f0-5 -f3-5 -fix -force -full -help -keep -log -nb -nc -np -nx
 -nz -o3 -o5 -o7 -out -preserve -quiet -silent -simulate -snip -strip -verbose -version -zc -zc6-9 -zm
 -zm8-9 -zs -zs0 -zs0-3 -zs1 -zs2-3 -zw
opusenc *
outdated *
oxipng *
packer *
pacman *
pactl +fhns --client-name --format --help --server --version
pandoc +0124@ABCDFHLMNTVcdefhimoprstuvw --abbreviations --ascii --atx-headers --base-header-level
 --bash-completion --biblatex --bibliography --citation-abbreviations --citeproc --col --columns --csl --css
 --data-dir --default-image-extension --defaults --dpi --dump-args --email-obfuscation --eol
 --epub-chapter-level --epub-cover-image --epub-embed-font --epub-metadata --epub-subdirectory
 --extract-media --fail-if-warnings --file-scope --filter --from --gladtex --help --highlight-style
 --html-q-tags --id-prefix --ignore-args --in --include-after-body --include-before-body --include-in-header
 --incremental --indented-code-classes --ipynb-output --katex --list --list-extensions
 --list-highlight-languages --list-highlight-styles --list-input-formats --list-output --list-output-formats
 --listings --log --lua-filter --markdown-headings --mathjax --mathml --metadata --metadata-file --natbib
 --no-check-certificate --no-highlight --no-toc-relocation --num --number-offset --number-sections --output
 --pdf-engine --pdf-engine-opt --preserve-tabs --print-de --print-default-data-file --print-default-template
 --print-highlight-style --quiet --read --reference-doc --reference-links --reference-location
 --request-header --resource-path --sandbox --section-divs --self-contained --shell-escape
 --shift-heading-level-by --slide-level --standalone --strip-comments --strip-empty-paragraphs
 --syntax-definition --tab-stop --table-of-contents --template --ti --title-prefix --to --toc --toc-depth
 --top-level-division --trace --track-changes --variable --verbose --version --webtex --wrap --write -10pt
 -1pt -1sp -2pt -@smith04 -EXTENSION -M512M -RTS -dletter -outdir -prefixed -shell-escape
paplay +dhnprsv --channel-map --channels --client-name --device --file-format --fix-channels --fix-format
 --fix-rate --format --help --latency --latency-msec --list-file-formats --monitor-stream --no-remap
 --no-remix --playback --process-time --process-time-msec --property --rate --raw --record --server
 --stream-name --verbose --version --volume
parallel *
parallel-ssh *
parted +afhjlmsv --align --fix --help --json --list --machine --script --version
partprobe +dhsv --dry-run --help --summary --version
pass +cefimnpqru --add --all --bool --clip --echo --force --in-place --multiline --no-symbols --path
 --qrcode --recursive -QF -cline-number -qline-number
passwd +1RSadehiklnqruwx --all --delete --expire --expiredate --help --inactive --keep-tokens --lock
 --maxdays --mindays --quiet --repository --root --status --unlock --warndays
password *
paste +dsz --delimiter --delimiters --help --serial --version --zero-terminated
patch +BDEFNRTVYZbcdefgilnoprstuvxz --backup --backup-if-mismatch --basename-prefix --batch --binary
 --context --debug --directory --dry-run --ed --follow-symlinks --force --forward --fuzz --get --help
 --ifdef --ignore-whitespace --input --merge --new-file --no-backup-if-mismatch --normal --output --posix
 --prefix --quiet --quoting-style --read-only --reject-file --reject-format --remove-empty-files --reverse
 --set-time --set-utc --silent --strip --suffix --unified --verbose --version --version-control -Naur -Np1
 -p0 -p1 -p4 -pN -pnum
patchelf --add-needed --add-rpath --allowed-rpath-prefixes --debug --force-rpath --no-default-lib --output
 --page-size --print-interpreter --print-rpath --print-soname --remove-needed --remove-rpath
 --replace-needed --set-interpreter --set-rpath --set-soname --shrink-rpath --version
pathchk +Pp --help --portability --version
pavucontrol *
pdf2ps *
pdfcrop *
pdfdetach +ehlosv --help -enc -help -list -opw -save -saveall -savefile -upw
pdffonts +fhlv --help -help -opw -subst -upw
pdfgrep +0ABCFHLPRVZcefhilmnopqr --after-context --before-context --cache --color --context --count --debug
 --dereference-recursive --exclude --file --files-with-matches --files-without-match --fixed-strings --help
 --ignore-case --include --match-prefix-separator --max-count --no-filename --null --only-matching
 --page-count --page-number --page-range --password --perl-regexp --quiet --recursive --regexp --unac
 --version --warn-empty --with-filename -12M -name -print0 -size
pdfimages +124ABMPWXafhjlpqv --help -all -ccitt -help -jbig2 -jp2 -list -opw -png -tiff -upw
pdfinfo +fhlv --help -box -custom -dests -enc -help -isodates -js -listenc -meta -opw -rawdates -struct
 -struct-text -upw -url
pdfjam *
pdflatex *
pdfseparate +fhlv --help -help
pdftk +h --help -90 -endeast
pdftocairo *
pdftohtml *
pdftoppm +1HWefhjlopqrsvxy --help -aa -aaVector -cropbox -defaultcmykprofile -defaultgrayprofile
 -defaultrgbprofile -displayprofile -forcenum -freetype -gray -help -hide-annotations -jpeg -jpegopt -mono
 -opw -png -progress -rx -ry -scale-dimension-before-rotation -scale-to -scale-to-x -scale-to-y -sep
 -singlefile -sz -thinlinemode -tiff -tiffcompression -upw
pdftotext +HWbfhlqrvxy --help -bbox -bbox-layout -colspacing -cropbox -enc -eol -fixed -help -htmlmeta
 -layout -listenc -nodiag -nopgbrk -opw -raw -tsv -upw
pdfunite +hv --help -help
pdm *
pdoc *
perf *
perl *
pg_basebackup *
pg_dump *
pg_dumpall +?EOSUVWXacdfghlprstvwxz --attribute-inserts --binary-upgrade --clean --column-inserts
 --data-only --database --dbname --disable-dollar-quoting --disable-triggers --encoding --exclude-database
 --extra-float-digits --file --globals-only --help --host --if-exists --inserts --load-via-partition-root
 --lock-wait-timeout --no-acl --no-comments --no-owner --no-password --no-privileges --no-psqlrc
 --no-publications --no-role-passwords --no-security-labels --no-subscriptions --no-sync
 --no-table-access-method --no-tablespaces --no-toast-compression --no-unlogged-table-data
 --on-conflict-do-nothing --password --port --quote-all-identifiers --restrict-key --role --roles-only
 --rows-per-insert --schema-only --superuser --tablespaces-only --use-set-session-authorization --username
 --verbose --version
pg_isready +?UVdhpqt --dbname --help --host --port --quiet --timeout --username --version
pg_lsclusters *
pg_restore +1?CFILNOPRSTUVWacdefhjlnpstvwx --clean --create --data-only --dbname --disable-triggers
 --enable-row-security --exclude-schema --exit-on-error --file --format --function --help --host --if-exists
 --index --jobs --list --no-acl --no-comments --no-data-for-failed-tables --no-owner --no-password
 --no-privileges --no-publications --no-reconnect --no-security-labels --no-subscriptions
 --no-table-access-method --no-tablespaces --password --port --restrict-key --role --schema --schema-only
 --section --single-transaction --strict-names --superuser --table --trigger --use-list
 --use-set-session-authorization --username --verbose --version -Fc
pgbench +2?CDFILMNPRSTUVbcdfhijlnpqrstv --aggregate-interval --builtin --client --connect --debug --define
 --failures-detailed --file --fillfactor --foreign-keys --help --host --index-tablespace --init-steps
 --initialize --jobs --latency-limit --log --log-prefix --max-tries --no-vacuum --partition-method
 --partitions --port --progress --progress-timestamp --protocol --quiet --random-seed --rate
 --report-per-command --sampling-rate --scale --select-only --show-script --skip-some-updates --tablespace
 --time --transactions --unlogged-tables --username --vacuum-all --verbose-errors --version -17 -5000
 -5817877081768721676 -7793829335365542153 -parameter
pgrep +AFGLOPUVacdefghilnoqrstuvwx --cgroup --count --delimiter --echo --euid --exact --full --group --help
 --ignore-ancestors --ignore-case --inverse --lightweight --list-full --list-name --logpidfile --newest --ns
 --nslist --older --oldest --parent --pgroup --pidfile --queue --runstates --session --signal --terminal
 --uid --version -HUP -fp -signal
php +BCEFHRSTabcdefhilmnqrstvwz --bindpath --controllerClass --define --docroot --file --help --hide-args
 --info --ini --interactive --modelClass --modules --no-chdir --no-header --no-php-ini --php-ini
 --process-begin --process-code --process-end --process-file --rc --rclass --re --rextension --rextinfo --rf
 --rfunction --ri --run --rz --rzendextension --server --strip --syntax-check --syntax-highlight --timing
 --version --zend-extension
pidof +cdnoqsxz
pidstat +CGHIRTUVdehlprstuvw --dec --human
pigz +#0169ACFHIJKLMNORSUVbcdfhiklmnpqrtvz --alias --best --blocksize --comment --decompress --fast --first
 --force --help --huffman --independent --iterations --keep --license --list --maxsplits --name --no-name
 --no-time --oneblock --processes --quiet --recursive --rle --rsyncable --silent --stdout --suffix --test
 --time --to-stdout --uncompress --verbose --version --zip --zlib -11 -Nm -cfhikKlLmMnNqrRtz -dp -nM -tp -vV
ping +46ABCDFILMNOQRSTUVWabcdefhilmnpqrstvw -aAbBdCDefhLnOqrRUvV46 -notation -related
pip *
pip cache *
pip check *
pip config *
pip download *
pip freeze *
pip index *
pip install *
pip list *
pip show *
pip uninstall *
pip-audit *
pip-compile *
pip-licenses *
pip-sync *
pipdeptree +aefhjlpruvw --all --exclude --freeze --graph-output --help --json --json-tree --local-only
 --packages --reverse --user-only --version --warn
pipenv +m --dev --requirements --three
pipx *
pkg-config +ILl --atleast-pkgconfig-version --atleast-version --cflags --cflags-only-I --cflags-only-other
 --define-prefix --define-variable --digraph --dont-define-prefix --dont-relocate-paths --env --env-only
 --errors-to-stdout --exact-version --exists --fragment-filter --ignore-conflicts --keep-system-cflags
 --keep-system-libs --libs --libs-only-L --libs-only-l --libs-only-other --list-all --max-version
 --maximum-traverse-depth --modversion --no-cache --no-provides --no-uninstalled --path --prefix-variable
 --print-provides --print-requires --print-requires-private --print-variables --pure --relocate --shared
 --silence-errors --simulate --static --uninstalled --validate --variable --version --with-path -fPIC
pkill +ACFGHKLOPSTUVacdefghilnoqrstuvwx --cgroup --count --delimiter --echo --euid --exact --full --group
 --help --ignore-ancestors --ignore-case --inverse --lightweight --list-full --list-name --logpidfile
 --newest --ns --nslist --older --oldest --parent --pgroup --pidfile --queue --runstates --session --signal
 --terminal --uid --version -HUP -fp -signal
plantuml *
play *
playerctl +FVafhilps --all-players --follow --format --help --ignore-player --list-all --no-messages
 --player --version -aFhlV
pmap +ACNVXcdhnpqx --create-rc --create-rc-to --device --extended --help --quiet --range --read-rc
 --read-rc-from --show-path --version -XX
pngquant +QVfhosv --ext --floyd --force --help --nofs --ordered --output --posterize --quality --quiet
 --skip-if-larger --speed --strip --transbug --verbose --version
pnpm +DPgr --audit-level --depth --filter --format --long --no-optional --template --version
podman *
podman auto-update *
podman build *
podman cp *
podman exec *
podman generate +chrv --add-subgids --add-subuids --cgroup-manager --conmon --connection --events-backend
 --files --foo --help --hooks-dir --identity --log-format --log-level --name --namespace --network-cmd-path
 --network-config-dir --new --noout --remote --root --runroot --runtime --runtime-flag --ssh
 --storage-driver --storage-opt --storage-opts --syslog --tmpdir --url --version --volume --volumepath
podman images +acfhnqrv --add-subgids --add-subuids --all --cgroup-manager --conmon --connection --digests
 --events-backend --filter --foo --format --help --history --hooks-dir --identity --log-format --log-level
 --namespace --network-cmd-path --network-config-dir --no-trunc --noheading --noout --quiet --remote --root
 --runroot --runtime --runtime-flag --sort --ssh --storage-driver --storage-opt --storage-opts --syslog
 --tmpdir --url --version --volume --volumepath
podman inspect *
podman login *
podman logs *
podman machine *
podman play *
podman pod *
podman ps +1acfhlnpqrsvw --add-subgids --add-subuids --all --cgroup-manager --conmon --connection
 --events-backend --external --filter --foo --format --help --hooks-dir --identity --last --latest
 --log-format --log-level --namespace --network-cmd-path --network-config-dir --no-trunc --noheading --noout
 --ns --pod --quiet --remote --root --runroot --runtime --runtime-flag --size --sort --ssh --storage-driver
 --storage-opt --storage-opts --sync --syslog --tmpdir --url --version --volume --volumepath --watch
podman pull *
podman rm *
podman rmi *
podman run *
podman stats *
podman stop *
podman system *
podman top *
podman unshare *
podman volume *
podman-compose +dfhpv --dry-run --file --help --no-ansi --no-cleanup --podman-args --podman-build-args
 --podman-inspect-args --podman-path --podman-pull-args --podman-push-args --podman-rm-args
 --podman-run-args --podman-start-args --podman-stop-args --podman-volume-args --project-name --version
poetry add *
poetry build *
poetry config *
poetry env *
poetry export *
poetry init *
poetry install *
poetry lock *
poetry new *
poetry publish *
poetry remove *
poetry run *
poetry show *
poetry update *
poetry version *
popd +01Nn
postcat *
postconf +#ACFHMPTXabcdefhlmnoptvx -12 -23 -Ff -MX -Mf -PX -Pf -df -dfhHnopvx -epv -ev -fhHovx -fovx -nf -pv
postqueue *
postsuper *
potrace *
poweroff +dfnpw --force --halt --help --no-sync --no-wall --no-wtmp --poweroff --reboot --wtmp-only -ff
powerprofilesctl *
powertop +CVchiqrtw --auto-tune --calibrate --csv --debug --extech --help --html --iteration --quiet --time
 --version --workload
pr +DFJNSTWacdefhilmnorstvw --across --columns --date-format --double-space --expand-tabs
 --first-line-number --form-feed --header --help --indent --join-lines --length --merge --no-file-warnings
 --number-lines --omit-header --omit-pagination --output-tabs --page-width --pages --sep-string --separator
 --show-control-chars --show-nonprinting --version --width -COLUMN -schar
pre-commit *
prettier *
printenv +0 --help --null --version
printf +v
prlimit +1Vcdefhilmnopqrstuvxy --as --core --cpu --data --fsize --help --locks --memlock --msgqueue --nice
 --nofile --noheadings --nproc --output --pid --raw --resource --rss --rtprio --rttime --sigpending --stack
 --verbose --version
protoc +h --cpp_out --go_out --help --java_out --proto_path --python_out --version -IPATH
ps +1ACFGHLMNOPTUVacdefgjlmopqstuwy --Group --User --cols --columns --context --cumulative --deselect
 --forest --format --group --headers --help --info --lines --no-header --no-headers --no-heading --pid
 --ppid --quick-pid --rows --sid --sort --tty --user --version --width -123 -20 -Ao -aux -eF -eLf -eM -ef
 -ejH -ely -eo -ppid
ps2pdf +t -dCompatibilityLevel -dPDFSETTINGS
psql +01?AEFHLPRSTUVWXabcdefhlnopqstvwxz --command --csv --dbname --echo-all --echo-errors --echo-hidden
 --echo-queries --expanded --field-separator --field-separator-zero --file --help --host --html --line
 --list --log-file --no-align --no-password --no-psqlrc --no-readline --output --password --port --pset
 --quiet --record-separator --record-separator-zero --set --single-line --single-step --single-transaction
 --stream --sysconfdir --table-attr --tuples-only --username --variable --version -csearch_path -imx4F
 -reuse-previous
pssh +AHIOPXeghiloptvx --askpass --errdir --extra-arg --extra-args --host --host-glob --hosts --inline
 --inline-stdout --options --outdir --par --print --send-input --timeout --user --verbose -tt -vAiIP
pstree +ACGHNSTUVZaceghlnpstu --arguments --ascii --color --compact-not --hide-threads --highlight-all
 --highlight-pid --long --ns-changes --ns-sort --numeric-sort --security-context --show-parents --show-pgids
 --show-pids --thread-names --uid-changes --unicode --version --vt100 -getty
ptx *
pulsemixer *
pushd +Nn
pv +09ABCDEFHILNPRSTVWabcdefhilnpqrstw --average-rate --buffer-percent --buffer-size --bytes --cursor
 --delay-start --eta --fineta --force --format --gauge --height --help --interval --last-written --line-mode
 --name --no-splice --null --numeric --pidfile --progress --quiet --rate --rate-limit --remote --size
 --skip-errors --stop-at-size --timer --version --wait --watchfd --width -EE -betlap -ptebar -pterb -sb
pvcreate +1MZdfhoqtuvy --bootloaderareasize --commandprofile --config --dataalignment --dataalignmentoffset
 --debug --devices --devicesfile --driverloaded --force --help --journal --labelsector --lockopt --longhelp
 --metadataignore --metadataprofile --metadatasize --metadatatype --nohints --nolocking --norestorefile
 --profile --pvmetadatacopies --quiet --reportformat --restorefile --setphysicalvolumesize --test --units
 --uuid --verbose --version --yes --zero -ff -qq
pvdisplay +COSacdhmoqstvy --aligned --all --binary --colon --columns --commandprofile --config
 --configreport --debug --devices --devicesfile --driverloaded --foreign --help --ignorelockingfailure
 --journal --lockopt --logonly --longhelp --maps --metadataprofile --noheadings --nohints --nolocking
 --nosuffix --options --profile --quiet --readonly --select --separator --shared --short --sort --test
 --unbuffered --units --verbose --version --yes -o-field3 -qq
pvmove *
pvs +OSadhoqtvy --aligned --all --binary --commandprofile --config --configreport --debug --devices
 --devicesfile --driverloaded --foreign --help --ignorelockingfailure --journal --lockopt --logonly
 --longhelp --metadataprofile --nameprefixes --noheadings --nohints --nolocking --nosuffix --options
 --profile --quiet --readonly --reportformat --rows --segments --select --separator --shared --sort --test
 --unbuffered --units --unquoted --verbose --version --yes -o-field3 -qq
pwck *
pwd +LP -LP
pwdx *
pwgen +01ABCHNachnrsvy --alt-phonics --ambiguous --capitalize --help --no-capitalize --no-numerals
 --no-vowels --num-passwords --numerals --remove-chars --secure --sha1 --symbols
pyenv *
pygmentize *
pylint *
pyright *
pytest *
python +?BEIOPSVWXbcdhimqsuvx --check-hash-based-pycs --help --help-all --help-env --help-xoptions --user
 --version --with-pydebug -OO -Walways -Wdefault -Werror -Wi -Wignore -Wmodule -Wonce -bb
python3 +?BEIOPSVWXbcdehiklmpqrsuvx --bind --check-hash-based-pycs --directory --format --help --help-all
 --help-env --help-xoptions --indent --lf --name --noinput --outdated --sort-keys --system-site-packages
 --upgrade --user --user-site --version --with-pydebug -OO -Walways -Wdefault -Werror -Wi -Wignore -Wmodule
 -Wonce -bb
pyupgrade *
qalc +123458bcefhilmnpstv --base --color --defaults --exrates --file --help --interactive --list
 --list-functions --list-prefixes --list-units --list-variables --nocurrencies --nodatasets --nodefs
 --nofunctions --nounits --novariables --set --terse --time --version -1114112 -128 -27 -32 -64 -HH -command
 -ft -hh -operator
qemu-img +BCFOSTUVWabcdfghilmnopqrstuw --add --backing-chain --bitmaps --clear --disable --enable
 --flush-interval --force --force-share --help --image-opts --max-length --merge --no-drain --object
 --output --pattern --preallocation --remove --salvage --shrink --size --skip-broken-bitmaps --start-offset
 --target-image-opts --target-is-zero --trace --version -drive -ls -trace
qemu-system-x86_64 *
qmv +ABRSUXacdefiortuv --all --almost-all --command --directory --dummy --editor --format --help
 --ignore-backups --interactive --ls --options --recursive --reverse --sort --time --verbose --version
 -enedit -owidth
qpdf --check --collate --decrypt --empty --encrypt --help --linearize --overlay --pages --password --rotate
 --show-npages --split-pages
qrencode +8MSVcdhiklmorstv --8bit --background --casesensitive --dpi --foreground --help --ignorecase
 --inline --kanji --level --margin --micro --output --read-from --rle --size --strict-version --structured
 --svg-path --symversion --type --verbose --version -iSv
quota +AFPQfgilmpqsuvw --all-nfs --always-resolve --filesystem --filesystem-list --format --group
 --hide-device --human-readable --local-only --no-autofs --no-mixed-pathnames --no-wrap --project --quiet
 --quiet-refuse --raw-grace --show-mntpoint --user --verbose -QAm -guqvswi -qvswi -qvswugQm
rabbitmqctl +1elnpqstu --all --apply-to --cipher --default-queue-type --description --dry-run
 --erlang-cookie --global --hash --if-empty --if-unused --iterations --limit --list-commands --local
 --longnames --no-table-headers --offline --online --only-down --per-connection-delay --pid --priority
 --queue-timeout --quiet --ram --silent --tags --timeout
radon *
rails +Ecdeps --api
rake +ABDEGHINPRTVWXefghjmnpqrstv --all --backtrace --build-all --comments --describe --dry-run --execute
 --execute-continue --execute-print --help --job-stats --jobs --libdir --multitask --no-deprecation-warnings
 --no-search --no-system --nosearch --nosystem --prereqs --quiet --rakefile --rakelib --rakelibdir --require
 --rules --silent --suppress-backtrace --system --tasks --trace --verbose --version --where -like
ranger +12AIMNOPRSTacdefghiklmpqrstvw --cachedir --choosedir --choosefile --choosefiles --clean --cmd
 --confdir --copy-config --datadir --debug --help --list-tagged-files --list-themes --list-unused-keys
 --profile --replace-tabs --selectfile --show-only-dirs --style --version -FLAGS -OO -flags -gpt -ow -pN
 -pSTARTPOSITION
rar *
rbenv +v
rclone *
rdfind +0dhmnv --help --version -checksum -deleteduplicates -deterministic -dryrun -followsymlinks -help
 -ignoreempty -makehardlinks -makeresultsfile -makesymlinks -maxsize -minsize -name -outputname -print0
 -removeidentinode -sleep -type -version
read +Nadeinprstu -ers
readelf +ACDHILPRSTUVWacdeghlnprstuvwxz --all --arch-specific --archive-index --ctf --ctf-parent
 --ctf-strings --ctf-symbols --debug-dump --decompress --demangle --dwarf-depth --dwarf-start --dyn-syms
 --dynamic --enable-checks --enable-follow-debug-links --file-header --headers --help --hex-dump --histogram
 --lint --lto-syms --no-demangle --no-recurse-limit --no-recursion-limit --notes --process-links
 --program-headers --quiet --recurse-limit --recursion-limit --relocated-dump --relocs --section-details
 --section-groups --section-headers --sections --segments --sframe --silent-truncation --string-dump
 --sym-base --symbols --syms --unicode --unwind --use-dynamic --version --version-info --wide -wD -wE -wK
 -wN
readlink +efmnqsvz --canonicalize --canonicalize-existing --canonicalize-missing --help --no-newline --quiet
 --silent --verbose --version --zero
realpath +LPemqsz --canonicalize-existing --canonicalize-missing --help --logical --no-symlinks --physical
 --quiet --relative-base --relative-to --strip --version --zero
reboot +dfnpw --force --halt --help --no-sync --no-wall --no-wtmp --poweroff --reboot --wtmp-only -ff
rec *
recode *
redis-benchmark +DIPacdhklnpqrst --csv -dbnum
redis-cli +achnpu --bigkeys --latency --pattern --rdb --scan --stat
redis-server --daemonize
redshift +OPVbcghlmoprtvx -HH
rename +0EVdefhmnouv --filename --force --fullpath --help --man --nofullpath --nono --nopath --null --path
 --unicode --verbose --version
rename.ul *
renice +Vghnpu --help --pgrp --pid --priority --relative --user --version -20
repquota +CFOPacginpstuv --all --cache --format --group --human-readable --no-autofs --no-cache --no-names
 --output --project --raw-grace --truncate-names --user --verbose -avtpsiugP -vspiugP
reset +AEIQSVacdehikmnpqrsuvw -IQVcqrsw
resize2fs +FMPSbdfpsz -fFpPMbs
resolvectl +46IRVacdfhijlmprtuvx --are-updates-enabled --cache --class --cname --disable-updates
 --enable-updates --help --interface --json --legend --log-level --network --no-pager --protocol --raw
 --search --service --service-address --service-txt --synthesize --trust-anchor --type --validate --version
 --zone -compatible
restic +hopqrv --cacert --cache-dir --cleanup-cache --compression --copy-chunker-params --dry-run --exclude
 --exclude-caches --files-from --from-key-hint --from-password-command --from-password-file --from-repo
 --from-repository-file --help --include --insecure-tls --json --keep-daily --keep-last --keep-monthly
 --key-hint --latest --limit-download --limit-upload --no-cache --no-lock --option --pack-size
 --password-command --password-file --prune --quiet --read-data-subset --repo --repository-file
 --repository-version --stdin --stdin-filename --tag --target --tls-client-cert --verbose
restorecon +0?DFIRTWefhimnoprvx -print0 -vR -vr
reuse *
rev +Vh --help --version
rfkill +JVhnor --help --json --noheadings --output --output-all --raw --version
rg +0ABCEFHILMNPRSTUabcefgijlmnopqrstuvwxz --after-context --auto-hybrid-regex --before-context --binary
 --block-buffered --byte-offset --case-sensitive --color --colors --column --context --context-separator
 --count --count-matches --crlf --debug --dfa-size-limit --encoding --engine --field-context-separator
 --field-match-separator --file --files --files-with-matches --files-without-match --fixed-strings --follow
 --glob --glob-case-insensitive --heading --help --hidden --iglob --ignore --ignore-case --ignore-dot
 --ignore-exclude --ignore-file --ignore-file-case-insensitive --ignore-files --ignore-global
 --ignore-messages --ignore-parent --ignore-vcs --include-zero --invert-match --json --line-buffered
 --line-number --line-regexp --max-columns --max-columns-preview --max-count --max-depth --max-filesize
 --messages --mmap --multiline --multiline-dotall --no-auto-hybrid-regex --no-binary --no-block-buffered
 --no-column --no-config --no-context-separator --no-crlf --no-encoding --no-filename --no-fixed-strings
 --no-follow --no-glob-case-insensitive --no-heading --no-hidden --no-ignore --no-ignore-dot
 --no-ignore-exclude --no-ignore-file-case-insensitive --no-ignore-files --no-ignore-global
 --no-ignore-messages --no-ignore-parent --no-ignore-vcs --no-json --no-line-buffered --no-line-number
 --no-max-columns-preview --no-messages --no-mmap --no-multiline --no-multiline-dotall --no-one-file-system
 --no-pcre2 --no-pcre2-unicode --no-pre --no-require-git --no-search-zip --no-stats --no-text --no-trim
 --no-unicode --null --null-data --one-file-system --only-matching --passthru --path-separator --pcre2
 --pcre2-unicode --pcre2-version --pre --pre-glob --pretty --print0 --quiet --regex-size-limit --regexp
 --replace --require-git --search-zip --smart-case --sort --sortr --stats --text --threads --trace --trim
 --type --type-add --type-clear --type-list --type-not --unicode --unrestricted --version --vimgrep
 --with-filename --word-regexp -cdq -foo -j1 -mount -tfoo -uu -uuu -xdev
rkhunter +CVXchlqx --appendlog --autox --bindir --check --color-set2 --config-check --configfile --cronjob
 --cs2 --dbdir --debug --disable --display-logfile --enable --hash --help --lang --language --list --logfile
 --no-autox --no-mail-on-warning --no-verbose-logging --noappend-log --nocf --nocolors --nolog --nomow
 --nosummary --novl --ns --pkgmgr --propupd --quiet --report-warnings-only --rwo --sk --skip-keypress
 --summary --syslog --tmpdir --unlock --update --verbose-logging --version --versioncheck --vl
rm +IRdfinprv --dir --force --help --interactive --no-preserve-root --one-file-system --preserve-root
 --recursive --verbose --version -foo
rmdir +pv --help --ignore-fail-on-non-empty --parents --verbose --version
rmlint *
rmmod *
route +146ACFNVehnv --help --inet6 --version -CFvnNee -ee -format -host -net
rpm *
rpm2cpio -dium -tv
rspec +IOPXbcdefhloprtv --backtrace --color --colour --configure --debugger --default_path --drb --drb-port
 --example --fail-fast --failure-exit-code --format --help --init --line_number --no-color --no-colour
 --no-drb --options --order --out --pattern --profile --require --seed --tag --version
rsvg-convert +abdfhilopsuvwxyz --accept-language --background-color --dpi-x --dpi-y --export-id --format
 --height --help --keep-aspect-ratio --keep-image-data --left --no-keep-image-data --output --page-height
 --page-width --stylesheet --testing --top --unlimited --version --width --x-zoom --y-zoom --zoom
rsync *
rtcwake +AVadhlmnstuv --adjfile --auto --date --device --dry-run --help --list-modes --local --mode
 --seconds --time --utc --verbose --version
rubocop *
ruby +0CEFIKSTUWXacdehilnprsvwxy --copyright --debug --disable-FEATURE --disable-all --disable-gems
 --disable-rubyopt --dump --enable-FEATURE --enable-all --enable-gems --enable-rubyopt --encoding
 --external-encoding --help --internal-encoding --verbose --version --yydebug -00 -0777 -0octal -FEATURE
 -Fpattern -Kc -Ke -SUacdlnpswvy -Tlevel -W2 -Wlevel -iextension -xdirectory -xyz
ruff *
run-parts *
runlevel --help
runuser *
rustc +ACDFLOVWZghlouv --all --allow --cfg --codegen --color --crate-name --crate-type --deny --emit
 --explain --extern --forbid --format --help --nocapture --out-dir --print --remap-path-prefix --sysroot
 --target --test --test-threads --verbose --version --warn -arg1 -arg2 -feature2 -flag1 -flag2 -mcpu
rustup +h --force --force-non-host --help --installed --no-self-update --nonexistent --reference --std
 --toolchain
sar +12ABCDFHIPSVWbdefhijmnopqrstuvwyz --dec --dev --fs --help --human --iface --int --pretty --sadc
 -bBdFHISvwWy
sbt *
scanimage +ABLTVbdfhilnoptvxy --accept-md5-only --all-options --batch --batch-count --batch-double
 --batch-increment --batch-prompt --batch-start --brightness --buffer-size --custom-gamma
 --default-enhancements --device-name --dont-scan --filename --format --formatted-device-list --gamma-table
 --help --icc-profile --list-devices --mode --output-file --output-path --progress --resolution --test
 --verbose --version -100
scc *
scp +346ABCDFJOPRSTXcilopqrsv -346ABCOpqRrsTv
screen +46ADLMNOQRSTUXabcdefghiklmnopqrstuvwx -DDEBUG -Logfile -Lw -RR -bits -character -eencoding -fa -flow
 -fn -istrip -ixoff -ixon -list -ln -ls -options -opts -rwx -tweakswindow-tweaks -wipe -wrap -xRR
script +BEIOTVacefhmoqt --append --command --echo --flush --force --help --log-in --log-io --log-out
 --log-timing --logging-format --output-limit --quiet --return --summary --timing --version -tfile
scriptreplay +BIOTVcdhmstx --cr-mode --divisor --help --log-in --log-io --log-out --log-timing
 --logging-format --maxdelay --stream --summary --timing --typescript --version
scrot +CDFMSabcdefhiklmnopqstuvxyz --autoselect --border --class --count --delay --display --exec --file
 --focused --freeze --help --ignorekeyboard --line --monitor --multidisp --note --overwrite --pointer
 --quality --script --select --silent --stack --thumb --version -bcfhimopuvz -sblur -shide -shole
sdiff +BEHIWZabdilostvw --diff-program --expand-tabs --help --ignore-all-space --ignore-blank-lines
 --ignore-case --ignore-matching-lines --ignore-space-change --ignore-tab-expansion --ignore-trailing-space
 --left-column --minimal --output --speed-large-files --strip-trailing-cr --suppress-common-lines --tabsize
 --text --version --width
sdk *
sed +EVefilnrsuz --debug --expression --file --follow-symlinks --help --in-place --line-length --null-data
 --posix --quiet --regexp-extended --sandbox --separate --silent --unbuffered --version
select-editor *
semanage +CDENSadhlmnprt --add --delete --deleteall --extract --help --list --locallist --modify --noheading
 --noreload --proto --range --store --type
semgrep *
sensors +Acfhjsuv --bus-list --config-file --fahrenheit --help --no-adapter --set --version
sensors-detect *
seq +fsw --equal-width --format --help --separator --version
sestatus +bv
set +BCEHPTabefhkmnoptuvx -abefhkmnptuvxBCEHPT
setcap +nqrv
setenforce
setfacl +LMPRXbdhkmnvx --access --default --help --logical --mask --modify --modify-file --no-mask
 --physical --recursive --remove --remove-all --remove-default --remove-file --restore --set --set-file
 --test --version -bkndRLPvh
setfattr +hnvx --dump --encoding --help --name --no-dereference --only-values --raw --remove --restore
 --value --version
setsebool *
setsid +Vcfhw --ctty --fork --help --version --wait
setxkbmap +Iloqv -compat -config -device -display -geometry -help -keycodes -keymap -layout -model -option
 -print -query -rules -symbols -synch -types -variant -verbose -version
sfdisk *
sftp +146ABCDFJNPRSXabcfhilnopqrstv -1afhlnrSt -46AaCfNpqrv -@ls -afpR -el -fpR -hi -oPort -rm
sh +1CEFGHILOPSVabcdefghiklmnopqrstuvwxz -LP -aCefnuvxIimqVEbp -acarg -carg -ef -eq -fv -ge -gt -le -lp -lt
 -ne -nr -nt -number -options -ot -signum -sigspec -tfdscmlpnvwr -word
sha1sum +bctwz --binary --check --help --ignore-missing --quiet --status --strict --tag --text --version
 --warn --zero
sha256sum +bctwz --binary --check --help --ignore-missing --quiet --status --strict --tag --text --version
 --warn --zero
sha512sum +bctwz --binary --check --help --ignore-missing --quiet --status --strict --tag --text --version
 --warn --zero
shellcheck +2CPSVWaefinosxz --check-sourced --color --enable --exclude --external-sources --format --include
 --list-optional --norc --severity --shell --source-path --version --wiki-link-count -p1 -qi
shfmt +dfilnpsw --binary-next-line --case-indent --diff --find --from-json --func-next-line --indent
 --keep-padding --language-dialect --language-variant --list --minify --posix --simplify --space-redirects
 --to-json --write -bn -ci -filename -fn -kp -ln -mn -sr -version
shopt +opqsu -pqsu
showmount *
shred +fnsuvxz --exact --force --help --iterations --random-source --remove --size --verbose --version
 --zero
shuf +einorz --echo --head-count --help --input-range --output --random-source --repeat --version
 --zero-terminated
shutdown +HPchkr --halt --help --no-wall --poweroff --reboot --show
size +?ABGHVdfhotvx --common --format --help --radix --target --totals --version
skopeo +fhnv --authfile --cert-dir --command-timeout --config --creds --daemon-host --debug --format --help
 --insecure-policy --no-creds --no-tags --override-arch --override-os --override-variant --password --policy
 --raw --registry-token --retry-times --shared-blob-dir --tls-verify --tmpdir --username --version
sl +Fael -alFe
slabtop +Vdhos --delay --help --once --sort --version
sleep --help --version
slurp +BFabcdfhoprsw
smartctl +ABCFHPSTVWXabcdfghijlmnoqrstvx --abort --all --attributes --badsum --capabilities --captive
 --copyright --device --drivedb --firmwarebug --format --get --health --help --identify --info --json
 --license --log --nocheck --offlineauto --presets --quietmode --report --saveauto --scan --scan-open --set
 --smart --test --tolerance --usage --vendorattribute --version --xall -LAST
smbclient +1?ABDEILMNOPRTUVWbcdefgklmnpqrst --authentication-file --browse --client-protection --command
 --configfile --debug-stdout --debuglevel --directory --grepable --help --ip-address --leak-report
 --leak-report-full --list --log-basename --machine-pass --max-protocol --message --name-resolve
 --netbios-scope --netbiosname --no-pass --option --password --port --pw-nt-hash --quiet --realm
 --send-buffer --simple-bind-dn --socket-options --stderr --tar --timeout --usage --use-kerberos
 --use-krb5-ccache --use-winbind-ccache --user --version --workgroup -TXx -Tc -TcF -Tx -d0
smbpasswd *
smbstatus *
snap changes *
snap connections *
snap find *
snap info *
snap install +dflnst --abs-time --all --amend --apparmor-features-dir --arch --assertion --attrs --basename
 --beta --candidate --change --changes --channel --check --check-skeleton --classic --cohort --color
 --compression --connection --connections --dangerous --debug-log --devmode --direct --disable --dot --edge
 --enable --ensure --factory-reset --filename --forget --gdbserver --id --ignore-validation --install
 --is-seeded --jailmode --last --leave-cohort --list --name --narrow --no-hold --no-wait --preseed
 --preseed-sign-key --private --purge --raw --recover --reload --remote --required --reset --revision --run
 --section --serial --shell --show-keys --snap --stable --startup --strace --target-directory --task --time
 --trace-exec --transaction --unaliased --unicode --users --verbose
snap list +dflnst --abs-time --all --amend --apparmor-features-dir --arch --assertion --attrs --basename
 --beta --candidate --change --changes --channel --check --check-skeleton --classic --cohort --color
 --compression --connection --connections --dangerous --debug-log --devmode --direct --disable --dot --edge
 --enable --ensure --factory-reset --filename --forget --gdbserver --id --ignore-validation --install
 --is-seeded --jailmode --last --leave-cohort --list --name --narrow --no-hold --no-wait --preseed
 --preseed-sign-key --private --purge --raw --recover --reload --remote --required --reset --revision --run
 --section --serial --shell --show-keys --snap --stable --startup --strace --target-directory --task --time
 --trace-exec --transaction --unaliased --unicode --users --verbose
snap refresh +dflnst --abs-time --all --amend --apparmor-features-dir --arch --assertion --attrs --basename
 --beta --candidate --change --changes --channel --check --check-skeleton --classic --cohort --color
 --compression --connection --connections --dangerous --debug-log --devmode --direct --disable --dot --edge
 --enable --ensure --factory-reset --filename --forget --gdbserver --id --ignore-validation --install
 --is-seeded --jailmode --last --leave-cohort --list --name --narrow --no-hold --no-wait --preseed
 --preseed-sign-key --private --purge --raw --recover --reload --remote --required --reset --revision --run
 --section --serial --shell --show-keys --snap --stable --startup --strace --target-directory --task --time
 --trace-exec --transaction --unaliased --unicode --users --verbose
snap remove +dflnst --abs-time --all --amend --apparmor-features-dir --arch --assertion --attrs --basename
 --beta --candidate --change --changes --channel --check --check-skeleton --classic --cohort --color
 --compression --connection --connections --dangerous --debug-log --devmode --direct --disable --dot --edge
 --enable --ensure --factory-reset --filename --forget --gdbserver --id --ignore-validation --install
 --is-seeded --jailmode --last --leave-cohort --list --name --narrow --no-hold --no-wait --preseed
 --preseed-sign-key --private --purge --raw --recover --reload --remote --required --reset --revision --run
 --section --serial --shell --show-keys --snap --stable --startup --strace --target-directory --task --time
 --trace-exec --transaction --unaliased --unicode --users --verbose
snap revert *
socat +46?DLRTUVWbdefghilprstuvx --with-openssl-method -1000 -1U -en -hh -hhh -lf -lh -lm -lmlocal2 -lp -ls
 -lu -ly
sort +CMRSTVbcdfghikmnorstuz --batch-size --buffer-size --check --compress-program --debug
 --dictionary-order --field-separator --files0-from --general-numeric-sort --help --human-numeric-sort
 --ignore-case --ignore-leading-blanks --ignore-nonprinting --key --merge --month-sort --numeric-sort
 --output --parallel --random-sort --random-source --reverse --sort --stable --temporary-directory --unique
 --version --version-sort --zero-terminated
source
sox *
soxi +BDTVabcdeprst -Vlevel
spd-say *
speaker-test +DLPWXbcfilmnoprstw --buffer --channels --chmap --device --force-frequency --frequency --help
 --nloops --nperiods --period --rate --speaker --test --wavdir --wavfile -Dplug -Dsurround40 -c2 -c4 -c6
 -f75 -mFR -options -s1
speedtest-cli +h --bytes --csv --csv-delimiter --csv-header --exclude --help --json --list --mini
 --no-download --no-pre-allocate --no-upload --secure --server --share --simple --single --source --timeout
 --version
sphinx-build *
sphinx-quickstart *
split +Cabdelntux --additional-suffix --bytes --elide-empty-files --filter --help --hex-suffixes
 --line-bytes --lines --number --numeric-suffixes --separator --suffix-length --unbuffered --verbose
 --version
sponge +a
sqlfluff *
sqlite3 +bchjlmr --version -bail -batch -cmd -column -csv -echo -header -help -html -init -interactive -line
 -list -mmap -noheader -nullvalue -separator -stats -version -vfs
sqlitebrowser *
ss +046ADEFHKMNOSTVZabdefhilmnoprstuwxz --all --bpf --cgroup --context --contexts --dccp --diag --events
 --extended --family --filter --help --inet-sockopt --info --ipv4 --ipv6 --kill --listening --memory --mptcp
 --net --no-header --numeric --oneline --options --packet --processes --query --raw --resolve --sctp
 --socket --summary --tcp --threads --tipc --tipcinfo --tos --udp --unix --version --vsock --xdp
ssconvert *
ssh +46ABCDEFGIJKLMNOQRSTVWXYabcefghiklmnopqrstvwxy -46AaCfGgKkMNnqsTtVvXxYy -KD -KL -KR -lv
ssh-add +DEHKLSTXcdehklqstvx -cDdKkLlqvXx
ssh-agent +ADEOPSacdkst -Dd
ssh-copy-id +?ALWcfhinops
ssh-keygen +ABCDEFHIKLMNOPQRUVYZabcefghiklmnpqrstuvwyz -1d -1m -4w -Us -hU -lv -serial_number
ssh-keyscan +46DHTcfptuv -46cDHv
sshd +46CDELRTVcdefghinopqtu -46DdeiqTtV -c1-10 -c11 -u0
sshfs +1CFVdfhopsu --debug --gidfile --help --uidfile --version -zu
sshpass +Pdeflpv --rsh -dnum -dnumber -ffilename -ppassword
stack *
stat +Lcft --cached --dereference --file-system --format --help --printf --terse --version
staticcheck *
stern *
strace *
streamlink *
streamlit *
stress +?cdimnqtv --backoff --cpu --dry-run --hdd --hdd-bytes --help --io --quiet --timeout --verbose
 --version --vm --vm-bytes --vm-hang --vm-keep --vm-stride
stress-ng *
strings +TUVadefnostvw --all --bytes --data --encoding --help --include-all-whitespace --output-separator
 --print-file-name --radix --target --unicode --version -afovV -min-len
strip +DFIKMNORSUVXdgopsvwx --add-gnu-debuglink --disable-deterministic-archives --discard-all
 --discard-locals --enable-deterministic-archives --help --info --input-target --keep-file-symbols
 --keep-section --keep-section-symbols --keep-symbol --merge-notes --no-merge-notes --only-keep-debug
 --output-target --preserve-dates --remove-relocations --remove-section --strip-all --strip-debug
 --strip-dwo --strip-symbol --strip-unneeded --target --verbose --version --wildcard
stty +Faeg --all --file --help --save --version -brkint -cbreak -cooked -crtkill -echonl -echoprt -evenp
 -extproc -flusho -icanon -icrnl -ignbrk -igncr -ignpar -imaxbel -inlcr -inpck -isig -istrip -iuclc -iutf8
 -ixany -ixoff -ixon -litout -nl -noflsh -ocrnl -oddp -ofdel -ofill -olcuc -onlcr -onlret -onocr -opost
 -parenb -parmrk -parodd -pass8 -raw -tabs -tostop -xcase
stylelint *
su +GPVcfghlmpsw --command --fast --group --help --login --preserve-environment --pty --session-command
 --shell --supp-group --version --whitelist-environment
subl *
sudo +ABCDEHKNPRSTUVbceghiklnprstuv --askpass --background --bell --chdir --chroot --close-from
 --command-timeout --edit --group --help --host --list --login --no-update --non-interactive --other-user
 --preserve-env --preserve-groups --prompt --remove-timestamp --reset-timestamp --role --set-home --shell
 --stdin --type --user --validate --version -ABbEHnPS -ABkNnS -Nnv -rn
sudoedit *
swaks *
swapoff +1LUVadefhopsv --all --bytes --discard --fixpgsz --help --ifexists --noheadings --options
 --output-all --priority --raw --show --summary --verbose --version -va
swapon +1LUVadefhopsv --all --bytes --discard --fixpgsz --help --ifexists --noheadings --options
 --output-all --priority --raw --show --summary --verbose --version -va
swift *
symfony *
symlinks *
sync +df --data --file-system --help --version
sysctl +ANVXabdefhnopqrwx --all --binary --deprecated --help --ignore --load --names --pattern --quiet
 --system --values --version --write
systemctl +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu --check-inhibitors
 --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image --job-mode
 --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-legend --no-pager --no-reload --no-wall --now --output --plain
 --preset-mode --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime
 --show-transaction --show-types --signal --state --system --timestamp --type --unit --user --user-unit
 --value --version --wait --what --with-dependencies
systemctl cat +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl daemon-reexec +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl daemon-reload +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl disable +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl edit +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl emergency +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl enable +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl get-default +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl hibernate +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl hybrid-sleep +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl is-active +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl is-enabled +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl is-failed +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl is-system-running +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl isolate +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl kill +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl list-dependencies +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl list-jobs +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl list-sockets +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl list-timers +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-legend --no-pager --no-reload --no-wall --now --output --plain
 --preset-mode --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime
 --show-transaction --show-types --signal --state --system --timestamp --type --unit --user --user-unit
 --value --version --wait --what --with-dependencies
systemctl list-unit-files +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-legend --no-pager --no-reload --no-wall --now --output --plain
 --preset-mode --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime
 --show-transaction --show-types --signal --state --system --timestamp --type --unit --user --user-unit
 --value --version --wait --what --with-dependencies
systemctl list-units +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-legend --no-pager --no-reload --no-wall --now --output --plain
 --preset-mode --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime
 --show-transaction --show-types --signal --state --system --timestamp --type --unit --user --user-unit
 --value --version --wait --what --with-dependencies
systemctl mask +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl poweroff +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl reboot +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl reenable +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl reload +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl reload-or-restart +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl rescue +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl reset-failed +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl restart +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl revert *
systemctl set-default +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl set-property +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl show +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl show-environment *
systemctl soft-reboot +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --when --with-dependencies
systemctl start +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl status +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl stop +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl suspend +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl suspend-then-hibernate +HMPTafhilnopqrst --after --all --before --boot-loader-entry
 --boot-loader-menu --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global
 --help --host --image --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked
 --message --mkdir --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain
 --preset-mode --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime
 --show-transaction --show-types --signal --state --system --timestamp --type --unit --user --user-unit
 --value --version --wait --what --with-dependencies
systemctl try-restart +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemctl unmask +HMPTafhilnopqrst --after --all --before --boot-loader-entry --boot-loader-menu
 --check-inhibitors --dry-run --fail --failed --firmware-setup --force --full --global --help --host --image
 --job-mode --kill-whom --legend --lines --log-level --log-target --machine --marked --message --mkdir
 --no-ask-password --no-block --no-pager --no-reload --no-wall --now --output --plain --preset-mode
 --property --quiet --read-only --reboot-argument --recursive --reverse --root --runtime --show-transaction
 --show-types --signal --state --system --timestamp --type --unit --user --user-unit --value --version
 --wait --what --with-dependencies
systemd-analyze +HMhpq --base-time --compare-versions --from-pattern --fuzz --generators --global --help
 --host --image --iterations --json --machine --man --no-pager --offline --order --profile --quiet
 --recursive-errors --require --root --security-policy --system --threshold --tldr --to-pattern --unit
 --user --value --version -02-29 -2-29 -Tsvg
systemd-cat *
systemd-cgls +Mhklu --all --cgroup-id --full --help --machine --no-pager --unit --user-unit --version
 --xattr
systemd-cgtop +1MPbcdhikmnprt --batch --cpu --delay --depth --help --iterations --machine --order --raw
 --recursive --version
systemd-delta *
systemd-detect-virt +chqrv --chroot --container --help --list --private-users --quiet --version --vm
systemd-escape *
systemd-inhibit +h --help --list --mode --no-legend --no-pager --version --what --who --why
systemd-nspawn *
systemd-path *
systemd-run +EGHMPSbcdhpqrtu --collect --description --gid --help --host --machine --nice --no-ask-password
 --no-block --on-active --on-boot --on-calendar --on-clock-change --on-startup --on-timezone-change
 --on-unit-active --on-unit-inactive --path-property --pipe --property --pty --quiet --remain-after-exit
 --same-dir --scope --send-sighup --service-type --setenv --shell --slice --slice-inherit --socket-property
 --system --timer-property --uid --unit --user --version --wait --working-directory -SIGUSR1 -ls
systemd-tmpfiles +Eh --CLEANUP --boot --cat-config --clean --create --exclude-prefix --help --image
 --no-pager --prefix --remove --replace --root --user --version
tac +brs --before --help --regex --separator --version
tail +Fcfnqrsvz --bytes --follow --help --lines --max-unchanged-stats --pid --quiet --retry --silent
 --sleep-interval --verbose --version --zero-terminated
tailscale *
tar +?ABCFGHIJKLMNOPRSTUVWXZabcdfghijklmnoprstuvwxz --absolute-names --acls --add-file --after-date
 --anchored --append --atime-preserve --auto-compress --backup --block-number --blocking-factor --bzip2
 --catenate --check-device --check-links --checkpoint --checkpoint-action --clamp-mtime --compare --compress
 --concatenate --confirmation --cre --create --delay-directory-restore --delete --dereference --diff
 --directory --exclude --exclude-backups --exclude-caches --exclude-caches-all --exclude-caches-under
 --exclude-from --exclude-ignore --exclude-ignore-recursive --exclude-tag --exclude-tag-all
 --exclude-tag-under --exclude-vcs --exclude-vcs-ignores --extract --file --files-from --force-local
 --format --full-time --get --group --group-map --gunzip --gzip --hard-dereference --help --hole-detection
 --ignore-case --ignore-command-error --ignore-failed-read --ignore-zeros --incremental --index-file
 --info-script --interactive --keep-directory-symlink --keep-newer-files --keep-old-files --label --level
 --list --listed-incremental --lzip --lzma --lzop --mode --mtime --multi-volume --new-volume-script --newer
 --newer-mtime --no-acls --no-anchored --no-auto-compress --no-check-device --no-delay-directory-restore
 --no-ignore-case --no-ignore-command-error --no-null --no-overwrite-dir --no-quote-chars --no-recursion
 --no-recursive --no-same-owner --no-same-permissions --no-seek --no-selinux --no-unquote
 --no-verbatim-files-from --no-wildcards --no-wildcards-match-slash --no-xattrs --null --numeric-owner
 --occurrence --old-archive --one-file-system --one-top-level --overwrite --overwrite-dir --owner
 --owner-map --pax-option --portability --posix --preserve-order --preserve-permissions --quote-chars
 --quoting-style --read-full-records --record-size --recursion --recursive-unlink --remove-files --restrict
 --rmt-command --rsh-command --same-order --same-owner --same-permissions --seek --selinux --show-defaults
 --show-omitted-dirs --show-stored-names --show-transformed-names --skip-old-files --sort --sparse
 --sparse-version --starting-file --strip --strip-components --suffix --tape-length --test-label
 --to-command --to-stdout --totals --touch --transform --uncompress --ungzip --unlink-first --unquote
 --update --usage --use-compress-program --utc --verb --verbatim-files-from --verbose --verify --version
 --volno-file --warning --wildcards --wildcards-match-slash --xattrs --xattrs-exclude --xattrs-include
 --xform --xz --zstd -cvf -print0 -style -vkp -vkpf
task *
taskset +Vachp --all-tasks --cpu-list --help --pid --version
tcpdump +#ABCDEFGHIJKLMNOQSTUVWXZabcdefhijlmnpqrstuvwxyz --absolute-tcp-sequence-numbers --buffer-size
 --count --direction --dont-verify-checksums --help --immediate-mode --interface --linktype
 --list-data-link-types --list-interfaces --list-time-stamp-types --micro --monitor-mode --nano
 --no-optimize --no-promiscuous-mode --number --packet-buffered --print --relinquish-privileges
 --snapshot-length --time-stamp-precision --time-stamp-type --version -AbdDefhHIJKlLnNOpqStuUvxX -XX -dd
 -ddd -tt -ttt -tttt -ttttt -vv -vvv -xx
tee +aip --append --help --ignore-interrupts --output-error --version
telnet +468EKLXacdeklnrx --binary --binary-output --debug --disable-auth --encrypt --escape --ipv4 --ipv6
 --login --no-escape --no-login --no-rc --realm --rlogin --trace --user -edit -input -isig -litecho -output
 -softtabs
tensorboard *
terraform *
terraform apply *
terraform console *
terraform destroy *
terraform fmt *
terraform force-unlock *
terraform graph *
terraform import *
terraform init *
terraform output *
terraform plan *
terraform providers *
terraform refresh *
terraform show *
terraform state *
terraform validate *
terraform version *
terraform workspace *
tesseract +chlv --dpi --help --help-extra --help-oem --help-psm --list-langs --oem --print-parameters --psm
 --tessdata-dir --user-patterns --user-words --version
test +GLNORSabcdefghknoprstuvwxz -ef -eq -ge -gt -le -lt -ne -nt -ot
testparm +?Vdlsv --configfile --debug-stdout --debuglevel --help --option --parameter-name --section-name
 --show-all-parameters --skip-logic-checks --suppress-prompt --usage --verbose --version
texcount *
tflint *
tig +Chpv --after --all --author --before --branches --help --no-walk --patch-with-stat --pretty --raw
 --remotes --stdin --submodule --tags --version --word-diff -Schange
time +fpv
timedatectl +HMahp --adjust-system-clock --all --help --host --machine --monitor --no-ask-password
 --no-pager --property --user --value --version -20
timedatectl list-timezones +HMahp --adjust-system-clock --all --help --host --machine --monitor
 --no-ask-password --no-pager --property --user --value --version -20
timedatectl set-ntp +HMahp --adjust-system-clock --all --help --host --machine --monitor --no-ask-password
 --no-pager --property --user --value --version -20
timedatectl set-time +HMahp --adjust-system-clock --all --help --host --machine --monitor --no-ask-password
 --no-pager --property --user --value --version -20
timedatectl set-timezone +HMahp --adjust-system-clock --all --help --host --machine --monitor
 --no-ask-password --no-pager --property --user --value --version -20
timedatectl show +HMahp --adjust-system-clock --all --help --host --machine --monitor --no-ask-password
 --no-pager --property --user --value --version -20
timedatectl status *
timedatectl timesync-status *
timeout +klsv --foreground --help --kill-after --preserve-status --signal --verbose --version
timidity *
tlp-stat +PTbcdegprstuvw --battery --cdiff --config --disk --graphics --pcie --pev --processor --psup
 --rfkill --system --temp --trace --udev --usb --verbose --warn
tmux *
tmux attach *
tmux break-pane *
tmux capture-pane *
tmux detach *
tmux join-pane *
tmux kill-server *
tmux kill-session *
tmux list-keys *
tmux list-panes *
tmux list-windows *
tmux ls *
tmux new *
tmux new-window *
tmux rename-session *
tmux resize-pane *
tmux send-keys *
tmux set *
tmux show-options *
tmux source-file *
tmux split-window *
tmux swap-pane *
tmux switch *
tofu *
toilet +EFISWdfhkostvw --directory --export --filter --font --gay --help --html --infocode --irc --metal
 --termwidth --version --width -hkostvSW
tokei *
top +1EHOPSUVbcdehijlnopsuwx --accum-time-toggle --batch --cmdline-toggle --delay --filter-any-user
 --filter-only-euser --help --idle-toggle --iterations --list-fields --pid --scale-summary-mem
 --scale-task-mem --secure-mode --single-cpu-toggle --sort-override --threads-show --version --width -10
 -1000 -Mr -d0 -n100 -n200 -p1 -p2 -p3
torsocks +Padhipqu --address --debug --help --isolate --pass --port --quiet --shell --user --version
touch +acdfhmrt --date --help --no-create --no-dereference --reference --time --version -0800
tox *
tput +1STVeptxy -T450 -T5620 -Thp2621 -Ttype
tr +Ccdst --complement --delete --help --squeeze-repeats --truncate-set1 --version
tracepath *
traceroute +46ADFILMNOPRTUVdefgilmnpqrstwz --as-path-lookups --back --dccp --debug --dont-fragment
 --extensions --first --flowlabel --fwmark --gateway --help --icmp --interface --max-hops --module --mtu
 --options --port --protocol --queries --sendwait --sim-queries --source --sport --tcp --tos --udp --version
 --wait -46dFITUnreAV -NUM -UL
trans *
trap +elp -lp -signal
trash-empty
trash-list *
trash-put *
trash-restore *
tree +ACDFHIJLNPQRSTUXacdfghilnopqrstuvx --charset --device --dirsfirst --du --fflinks --filelimit
 --filesfirst --fromfile --gitfile --gitignore --help --hintro --houtro --ignore-case --info --infofile
 --inodes --matchdirs --metafirst --nolinks --noreport --prune --si --sort --timefmt --version
 -acdfghilnpqrstuvxACDFJQNSUX -fi -xdev
trivy *
true
truncate +cors --help --io-blocks --no-create --reference --size --version
ts +imrs
tshark +2ABCDEFGHIJKLMNOPQRSTUVWXYabcdefghijlnopqrstuvwxyz --autostop --buffer-size --capture-comment
 --color --data-binary --disable-heuristic --disable-protocol --display-filter --elastic-mapping-filter
 --enable-heuristic --enable-protocol --export-objects --help --hexdump --interface --linktype
 --list-data-link-types --list-interfaces --list-time-stamp-types --log-debug --log-domains --log-fatal
 --log-file --log-level --log-noisy --monitor-mode --no-duplicate-keys --no-promiscuous-mode --print
 --read-file --read-filter --ring-buffer --snapshot-length --temp-dir --time-stamp-type --version -XPOST
tsort *
tty +s --help --quiet --silent --version
ttyplay +nps
ttyrec *
tune2fs +1CDEIJLMOQTUcefgijlmoruz
twine +acehimprsu --cert --client-cert --comment --config-file --detach-sign --disable
 --disable-progress-bar --ff-only --help --identity --non-interactive --password --repository
 --repository-url --sign --sign-with --skip-existing --strict --username --verbose --version -am
type +Pafpt -afptP
uchardet *
uconv *
udevadm +AENPRSabcdeghklmnpqrstuvwxy --action --attr-match --attr-nomatch --attribute-walk --backing
 --children-max --cleanup-db --debug --device --device-id-of-file --dry-run --exit --exit-if-exists --export
 --export-db --export-prefix --help --initialized --initialized-match --initialized-nomatch --kernel --lock
 --log-level --name --name-match --no-pager --parent-match --path --ping --print --prioritized-subsystem
 --property --property-match --query --quiet --reload --removed --resolve-names --root --settle
 --start-exec-queue --stop-exec-queue --subsystem-match --subsystem-nomatch --sysname-match --tag-match
 --timeout --tree --type --udev --uuid --value --verbose --version --wait-daemon --wait-for-initialization
udisksctl +bdfoprst --block-device --drive --file --filesystem-type --force --key-file --no-user-interaction
 --object-path --offset --options --read-only --size
ufw +Lhntvx --add-new --dry-run --force --help --version -separated
ul *
ulimit +HPRSTabcdefiklmnpqrstuvx -SHabcdefiklmnpqrstuvxPRT
umask +Sp
umount +ANORVacdfhilnqrtv --all --all-targets --detach-loop --fake --force --help --internal-only --lazy
 --namespace --no-canonicalize --no-mtab --quiet --read-only --recursive --test-opts --types --verbose
 --version -dflnrv -flnrv
unalias +a
uname +aimnoprsv --all --hardware-platform --help --kernel-name --kernel-release --kernel-version --machine
 --nodename --operating-system --processor --version
unar +DEdefhikopqrstv -copy-time -encoding -force-directory -force-overwrite -force-rename -force-skip
 -forks -help -indexes -no-directory -no-recursion -nr -output-directory -password -password-encoding -quiet
 -version
unattended-upgrade *
uncompress *
unexpand +at --all --first-only --help --tabs --version
uniq +Dcdfisuwz --all-repeated --check-chars --count --group --help --ignore-case --repeated --skip-chars
 --skip-fields --unique --version --zero-terminated
units +134HILSUVbcdefhklmnopqrstuv --base --check --check-verbose --compact --conformable --digits
 --exponential --file --help --history --info --key --locale --log --minus --newstar --nolists --o --oldstar
 --one-line --out --output-format --product --q --quiet --round --show-factor --silent --source --strict
 --terse --units --unitsfile --verbose --verbose-check --version -12 -275 -32 -bar -d12 -ed -erS -lt
 -stdtemp
unix2dos *
unlink --help --version
unoconv *
unrar *
unrtf +Pt --help --html --latex --nopict --noremap --quiet --rtf --text --verbose --version --vt
unset +fnv
unshare *
unxz *
unzip +2ABCDEFJKLMNOPSTUVWXYZabcdfijlnopqstuvxz --D --More --q --ql -DD -FF -LL -UU -XX -aL -aa -aaCL -bb
 -ca -cflptTuvz -fo -go -l--q -l-q -ql -qq -t--q -tq -uo
update *
update-alternatives --admindir --all --altdir --auto --config --debug --display --force --get-selections
 --help --install --instdir --list --log --query --quiet --remove --remove-all --root --set --set-selections
 --skip-auto --slave --verbose --version -100
update-ca-certificates *
update-grub *
update-initramfs +bcdhkruv --help
update-locale *
updatedb +UVefhlnov --add-prunefs --add-prunenames --add-prunepaths --add-single-prunepath --database-root
 --debug-pruning --help --output --prune-bind-mounts --prunefs --prunenames --prunepaths
 --require-visibility --verbose --version
upower +deim --dump --enumerate --help --monitor --monitor-detail --show-info --version
uptime +Vhprs --help --pretty --since --version
usb-devices *
useradd +1DFGKMNOPRUZbcdefghklmoprsu --add-subids-for-system --badname --base-dir --comment --create-home
 --defaults --expiredate --gid --groups --help --home-dir --inactive --key --no-create-home --no-log-init
 --no-user-group --non-unique --password --prefix --root --selinux-user --shell --skel --system --uid
 --user-group
userdel +PRZfhru --force --help --prefix --remove --root --selinux-user -delete -name -type -user
usermod +1GLPRUVWZabcdefglmoprsuvw --add-subgids --add-subuids --append --badname --comment --del-subgids
 --del-subuids --expiredate --gid --groups --home --inactive --lock --login --move-home --non-unique
 --password --prefix --remove --root --selinux-user --shell --uid --unlock
users --help --version
uuidgen +NVhmnrstx --help --hex --md5 --name --namespace --random --sha1 --time --version
uv add *
uv export *
uv init *
uv lock *
uv pip *
uv python *
uv remove *
uv run *
uv self *
uv sync *
uv tool *
uv tree *
uv venv *
uvicorn --debug --fd --host --http --limit-concurrency --limit-max-requests --log-level --loop
 --no-access-log --ping-interval --port --proxy-headers --reload --root-path --timeout-keep
 --timeout-keep-alive --uds --ws --wsgi
uvx *
v4l2-ctl +ACDELcdehklprvwz --all --concise --device --export-device --get-ctrl --get-priority --help
 --help-all --help-edid --help-io --help-misc --help-overlay --help-sdr --help-selection --help-stds
 --help-streaming --help-subdev --help-tuner --help-vbi --help-vidcap --help-vidout --info --list-ctrls
 --list-ctrls-menus --list-devices --list-formats-ext --log-status --media-bus-info --out-device --set-ctrl
 --set-priority --silent --sleep --stream-count --stream-dmabuf --stream-mmap --stream-out-dmabuf
 --stream-out-mmap --stream-to --stream-to-host --subset --verbose --version --wrapper -d0 -d1
vagrant box +hv --box --help --version
vagrant destroy +fghv --help --version
vagrant global-status +hv --help --prune --version
vagrant halt +fhv --help --version
vagrant init +fhmov --help --version
vagrant provision *
vagrant reload +hv --help --provision --version
vagrant snapshot *
vagrant ssh +hpv --help --version
vagrant status +hv --help --version
vagrant up +hv --help --version
vale *
valgrind *
vault *
vcgencmd *
vdir *
vercel *
vgcreate *
vgdisplay *
vgextend *
vgreduce *
vgs +OSadhoqtvy --aligned --all --binary --commandprofile --config --configreport --debug --devices
 --devicesfile --driverloaded --foreign --help --ignorelockingfailure --journal --lockopt --logonly
 --longhelp --metadataprofile --nameprefixes --noheadings --nohints --nolocking --nosuffix --options
 --profile --quiet --readonly --reportformat --rows --select --separator --shared --sort --test --unbuffered
 --units --unquoted --verbose --version --yes -o-field3 -qq
vhs *
vi +ACDEFHLMNORSTUVWXZbcdefghilmnopqrstuvwxy --clean --cmd --echo-wid --help --literal --nofork --noplugin
 --remote --remote-expr --remote-send --remote-silent --remote-wait --remote-wait-silent --serverlist
 --servername --socketid --startuptime --version -nb
vidir *
vim +ACDEFHLMNORSTUVWXZbcdefghilmnopqrstuvwxy --clean --cmd --echo-wid --help --literal --nofork --noplugin
 --remote --remote-expr --remote-send --remote-silent --remote-wait --remote-wait-silent --serverlist
 --servername --socketid --startuptime --version -nb
vimdiff +ACDEFHLMNORSTUVWXZbcdefghilmnopqrstuvwxy --clean --cmd --echo-wid --help --literal --nofork
 --noplugin --remote --remote-expr --remote-send --remote-silent --remote-wait --remote-wait-silent
 --serverlist --servername --socketid --startuptime --version -nb
vipw *
virsh *
virt-clone *
visudo +IOPVcfhqs --check --file --help --no-includes --owner --perms --quiet --strict --version
 --with-editor --with-env-editor -chIOPqsV
vlc +If --advanced --help --longhelp --play-and-exit --quiet
vmstat +DSVadfhmnpstwy --active --disk --disk-sum --forks --help --no-first --one-header --partition --slabs
 --stats --timestamp --unit --version --wide
vncviewer *
vnstat +5?Dbdeghilmqstvy --add --alert --begin --config --days --dbdir --dbiflist --debug --end
 --fiveminutes --help --hours --hoursgraph --iface --iflist --json --limit --live --locale --longhelp
 --months --oneline --query --rateunit --remove --rename --setalias --short --showconfig --style --top
 --traffic --version --xml --years -5bDedhlmqstvy -hg -ru -tr
vulkaninfo --html --summary
vulture *
w +Vfhiosu --from --help --ip-addr --no-current --no-header --old-style --short --version
w3m +46BFHIMNOTWXdlmnorstv -bookmark -cols -config -cookie -debug -dump -dump_both -dump_extra -dump_head
 -dump_source -graph -header -help -insecure -no-cookie -no-graph -no-mouse -no-proxy -num -post -ppc -ppl
 -reqlog -show-option -title -version
wait +fnp -fn
wakeonlan +fhipqv
wall +Vghnt --group --help --nobanner --timeout --version
warning *
wasm-pack *
watch +bcdeghlnpqrtvwx --beep --chgexit --color --differences --equexit --errexit --exec --help --interval
 --no-title --no-wrap --precise --version
watchexec *
wc +Lclmw --bytes --chars --files0-from --help --lines --max-line-length --version --words
wdiff +123CKadhilnpstvwxyz --auto-pager --avoid-wraps --copyright --diff-input --end-delete --end-insert
 --help --ignore-case --less-mode --no-common --no-deleted --no-init-term --no-inserted --printer
 --start-delete --start-insert --statistics --terminal --version
websocat *
wf-recorder +DFabcdefghlmoptvx --audio --bframes --codec --codec-param --device --file --filter --force-yuv
 --g --geometry --help --log --muxer --no-damage --output --pixel-format --version -abcdDefghlmoptvx -muxer
 -muxers -pix_fmts
wg
wg-quick +DIadjmox --dst-type --mark -specific
wget +46ABDEFHIKLNOPQRSTUVXabcdehiklmnopqrtvwx --1--2 --accept --accept-regex --adjust-extension
 --append-output --ask-password --auth-no-challenge --background --backup-converted --backups --base
 --bind-address --bind-dns-address --body-data --body-file --ca-certificate --ca-directory --certificate
 --certificate-type --check-certificate --ciphers --compression --config --connect-timeout
 --content-disposition --content-on-error --continue --convert-file-only --convert-links --crl-file
 --cut-dirs --debug --default-page --delete-after --directory-prefix --dns-servers --dns-timeout --domains
 --egd-file --exclude-directories --exclude-domains --execute --follow-ftp --follow-tags --foo
 --force-directories --force-html --ftp-password --ftp-user --ftps-clear-data-connection
 --ftps-fallback-to-ftp --ftps-implicit --header --help --hsts-file --html-extension --http-password
 --http-user --https-only --ignore-case --ignore-length --ignore-tags --include-directories --inet4-only
 --inet6-only --input-file --input-metalink --iri --keep-badhash --keep-session-cookies --level --limit-rate
 --load-cookies --load-cookies---simply --local-encoding --max-redirect --metalink-index
 --metalink-over-http --method --mirror --no --no-cache --no-check-certificate --no-clobber --no-config
 --no-cookies --no-directories --no-dns-cache --no-follow-ftp --no-ftps-resume-ssl --no-glob
 --no-host-directories --no-hsts --no-http-keep-alive --no-if-modified-since --no-iri --no-netrc --no-parent
 --no-passive-ftp --no-proxy --no-remove-listing --no-use-server-timestamps --no-verbose
 --no-warc-compression --no-warc-digests --no-warc-keep-log --one --output-document --output-file
 --page-requisites --password --pinnedpubkey --post-data --post-file --prefer-family --preferred-location
 --preserve-permissions --private-key --private-key-type --progress --protocol-directories --proxy-password
 --proxy-user --quiet --quota --random-file --random-wait --read-timeout --recursive --referer --regex-type
 --reject --reject-regex --rejected-log --relative --remote-encoding --report-speed --restrict-file-names
 --retr-symlinks --retry-connrefused --retry-on-host-error --retry-on-http-error --save-cookies
 --save-headers --secure-protocol --server-response --show-progress --span-hosts --spider --start-pos
 --strict-comments --timeout --timestamping --tries --trust-server-names --two --unlink --use-askpass --user
 --user-agent --verbose --version --wait --waitretry --warc-cdx --warc-dedup --warc-file --warc-header
 --warc-max-size --warc-tempdir --xattr -Q10k -Q2m -drc -kKE -like -nH -nc -nd -nd---create -np -nv -olog
 -rl0 -supplied -t5 -wget
whatis +?CLMVdlmrsvw --config-file --debug --help --locale --long --manpath --regex --section --sections
 --systems --usage --verbose --version --wildcard -dlv
whereis +BMSVbfhlmsu --help --version -BMS -bm -ms
which +a
who +HTabdlmpqrstuw --all --boot --count --dead --heading --help --ips --login --lookup --mesg --message
 --process --runlevel --short --time --users --version --writable
whoami --help --version -un
whois +BGHIKLMRTabcdghilmpqrstvx --help --host --no-recursion --port --show-handles --verbose --version
 -abBcdGHIKlLmMrRx
wipefs *
wireshark *
wkhtmltopdf *
wl-copy +cfhlnopstvw --clear --foreground --help --list-types --no-newline --paste-once --primary --seat
 --trim-newline --type --version --watch
wl-paste +cfhlnopstvw --clear --foreground --help --list-types --no-newline --paste-once --primary --seat
 --trim-newline --type --version --watch
wmctrl +1FGINRTabcdeghiklmnoprstuvwx
wp *
wpctl *
wrangler *
write +Vho --help --version
wrk *
xargs +0EIJLPadefilnoprstx --arg-file --delimiter --eof --exit --help --interactive --max-args --max-chars
 --max-lines --max-procs --no-run-if-empty --null --open-tty --process-slot-var --replace --show-limits
 --verbose --version -Ireplace-str -delete -depth -eeof-str -execdir -f1 -ireplace-str -lmax-lines -n1 -name
 -print -print0 -type
xbacklight +deghilpst -dec -display -get -help -inc -set -steps -time
xclip +dfhilorstv -disp -display -filter -help -in -loops -noutf8 -out -quiet -rmlastnl -selection -silent
 -target -verbose -version
xdg-mime --context --help --manual --mode --novendor --size --version -files
xdg-open --help --manual --version
xdg-screensaver *
xdg-settings --help --list --manual --version
xdg-user-dir *
xdotool +1f --all --any --class --classname --clearmodifiers --delay --desktop --icon-name --limit --lock
 --maxdepth --name --onlyvisible --overrideredirect --pid --polar --quiesce --relative --repeat --role
 --screen --shell --sync --title --urgency --usehints --window -lock -pm
xdpyinfo *
xelatex *
xev *
xfreerdp *
xfs_growfs *
xfs_repair *
xinput +imoprtxy --create-master --delete-prop --disable --enable --float --format --get-feedbacks --id-only
 --list --list-props --long --map-to-output --name-only --query-state --reattach --remove-master --root
 --set-button-map --set-cp --set-float-prop --set-int-prop --set-integer-feedback --set-mode --set-pointer
 --set-prop --set-ptr-feedback --short --test --test-xi2 --type --version --watch-props -proximity
xkill +aefilmnorsv -all -button -display -frame -id -version
xlsx2csv *
xmllint --auto --c14n --catalogs --chkregister --compress --copy --debug --debugent --dropdtd --dtdattr
 --dtdvalid --dtdvalidfpi --encode --format --help --html --htmlout --insert --load-trace --loaddtd --maxmem
 --memory --noblanks --nocatalogs --nocdata --noent --nonet --noout --nowarning --nowrap --noxincludenode
 --nsclean --output --path --pattern --postvalid --push --recover --relaxng --repeat --schema --shell
 --stream --testIO --timing --valid --version --walker --xinclude --xmlout --xpath
xmlstarlet +mntv --delete --help --inplace --version
xprop *
xrandr +doqrsvxy --above --addmode --auto --below --brightness --crtc --current --delmode --delmonitor
 --display --dpi --dryrun --fb --fbmm --filter --gamma --help --left-of --listactivemonitors --listmonitors
 --listproviders --mode --newmode --nograb --noprimary --off --orientation --output --panning --pos
 --preferred --primary --prop --properties --q1 --q12 --query --rate --reflect --refresh --right-of --rmmode
 --rotate --same-as --scale --scale-from --screen --set --setmonitor --setprovideroffloadsink
 --setprovideroutputsource --size --transform --verbose --version -124 -CSync -HSync -VSync -hsync -sin
xsel +abcdfhiklnopstvx --append --clear --clipboard --delete --display --exchange --follow --help --input
 --keep --logfile --nodetach --output --primary --secondary --selectionTimeout --verbose --version
xset +bcdeimnoprsv -bc -display -dpms -fp -led -version
xsltproc *
xxd +1CEabceghilnoprsuv -0x10000 -0x30 -EBCDIC -autoskip -bits -c1 -c8 -capitalize -cols -echo -groupsize
 -help -icanon -include -isig -len -name -opost -plain -postscript -ps -revert -seek -version
xz *
xzcat *
xzgrep +01ABCDEFGHILPRTUVZabcdefhilmnoqrsvwxz --after-context --basic-regexp --before-context --binary
 --binary-files --byte-offset --color --colour --context --count --dereference-recursive --devices
 --directories --exclude --exclude-dir --exclude-from --extended-regexp --file --files-with-matches
 --files-without-match --fixed-strings --group-separator --help --ignore-case --include --initial-tab
 --invert-match --label --line-buffered --line-number --line-regexp --max-count --no-filename
 --no-group-separator --no-ignore-case --no-messages --null --null-data --only-matching --perl-regexp
 --quiet --recursive --regexp --silent --text --version --with-filename --word-regexp -NUM -cd -lZ -print0
yamllint +1cdefs --config-data --format --list-files --no-warnings --strict
yapf *
yarn +D --depth --frozen-lockfile --mutex
yay *
yes --help --version
yq +CPio
yt-dlp *
yum +hvy --disablerepo --enablerepo --exclude --help --nogpgcheck --releasever --skip-broken
zathura *
zbarimg +DSdhqv --display --help --nodisplay --noxml --quiet --raw --set --verbose --version --xml -Sdisable
 -dD -qv
zcat +#169HLNSVacdfhklnqrtvz --ascii --best --decompress --fast --force --help --keep --license --list
 --name --no-name --quiet --recursive --rsyncable --stdout --suffix --synchronous --test --to-stdout
 --uncompress --verbose --version -acdfhklLnNrtvV19 -acfhklLnNrtvV -cd -cdfhklLnNrtvV19 -fhLV -gz
zdiff +BCDEFINSTUWXZabcdeilnpqrstuvwxy --GTYPE-group-format --LTYPE-line-format --brief --color --context
 --ed --exclude --exclude-from --expand-tabs --from-file --help --horizon-lines --ifdef --ignore-all-space
 --ignore-blank-lines --ignore-case --ignore-file-name-case --ignore-matching-lines --ignore-space-change
 --ignore-tab-expansion --ignore-trailing-space --initial-tab --label --left-column --line-format --minimal
 --new-file --no-dereference --no-ignore-file-name-case --normal --paginate --palette --rcs --recursive
 --report-identical-files --show-c-function --show-function-line --side-by-side --speed-large-files
 --starting-file --strip-trailing-cr --suppress-blank-empty --suppress-common-lines --tabsize --text
 --to-file --unidirectional-new-file --unified --version --width
zenity +? --about --add-calendar --add-entry --add-password --auto-close --auto-kill --calendar
 --cancel-label --checkbox --checklist --color --color-selection --column --confirm-overwrite --date-format
 --day --directory --editable --entry --entry-text --error --file-filter --file-selection --filename --forms
 --forms-date-format --height --help --help-gtk --hide-column --hide-header --hide-text --hide-value
 --icon-name --info --list --listen --max-value --min-value --month --multiple --no-cancel --no-markup
 --no-wrap --notification --ok-label --password --percentage --print-column --print-partial --progress
 --pulsate --question --radiolist --save --scale --separator --show-palette --step --text --text-info
 --timeout --title --username --value --version --warning --width --window-icon --year -name
zfs +?DFHIORSVabcdefgilnoprstuv -DvRp -Hp -ld -ldug -ldugec -niHp -nosuid -ps -rR -rRd -rRf -rS -rld -rldug
 -sS -ug -vO -vnFu
zgrep +01ABCDEFGHILPRTUVZabcdefhilmnoqrsvwxz --after-context --basic-regexp --before-context --binary
 --binary-files --byte-offset --color --colour --context --count --dereference-recursive --devices
 --directories --exclude --exclude-dir --exclude-from --extended-regexp --file --files-with-matches
 --files-without-match --fixed-strings --group-separator --help --ignore-case --include --initial-tab
 --invert-match --label --line-buffered --line-number --line-regexp --max-count --no-filename
 --no-group-separator --no-ignore-case --no-messages --null --null-data --only-matching --perl-regexp
 --quiet --recursive --regexp --silent --text --version --with-filename --word-regexp -NUM -cd -lZ -print0
zig *
zip +#0123456789?@ABCDEFIJLNOPRSTUVXZabcdefghijklmnopqrstuvwxyz --DOS-names --Q-flag --VMS-dot-versions
 --VMS-portable --VMS-specific --VMS-versions --absolute-path --adjust-sfx --archive-clear --archive-comment
 --archive-set --ascii --before-date --binary --compression-method --copy --copy-entries --datafork --delete
 --difference-archive --display-bytes --display-counts --display-dots --display-globaldots --display-usize
 --display-volume --dot-size --encrypt --entry-comments --exclude --fifo --filesync --fix --fixfix --freshen
 --from-crlf --from-date --grow --help --ignore-case --include --junk-paths --junk-sfx --latest-time
 --license --log-append --log-info --logfile-path --longnames --longoption --more-help --move --must-match
 --names-stdin --no-dir-entries --no-extra --no-image --no-wild --notes --out --output-file --password
 --paths --preserve-case --preserve-case-2 --preserve-case-5 --quiet --recurse-paths --recurse-patterns
 --regex --show-command --show-files --show-just-unicode --show-options --show-unicode --some --some-option
 --split-bell --split-pause --split-size --split-verbose --suffixes --symlinks --system-hidden --temp-path
 --test --to-crlf --unicode --unzip-command --update --use-privileges --verbose --volume-label
 --wild-stop-dirs -AC -AS -Bn -C2 -C5 -DF -FF -FI -FS -MM -Qn -RE -TT -UN -VV -Zb
 -aABcdDeEfFghjklLmoqrRSTuvVwXyz -db -dc -dd -df -dg -ds -du -dv -fz -h2 -ic -ifile -jj -la -lf -li -ll
 -name -nw -print -qdgds -rP -rm -rn -rt -rtt -sU -sb -sc -sf -so -sp -su -sv -tqq -tt -ttmmddyyyy -ws -ww
 -xi
zipgrep *
zipinfo +12MTUZhklmstvxz --More --h-t --t --tl --w -12smlvhMtTz -UU -hst -l-t -mt -nr -r--ahs -rw-a -rw-rws
 -st
zless *
zpool +?DFHORTVacdefilmnostvx -fn -il -xv
zramctl +Vafhnorst --algorithm --find --help --noheadings --output --output-all --raw --reset --size
 --streams --version
zsh *
zstd +#9BCDHMTVbcdefhiklnoqrtvz --adapt --auto-threads --best --block-size --check --compress --content-size
 --decompress --dictID --fast --filelist --force --format --help --keep --list --long --maxdict --memory
 --no-check --no-content-size --no-dictID --no-name --no-pass-through --no-progress --no-sparse
 --output-dir-flat --output-dir-mirror --pass-through --patch-from --priority --quiet --rm --rsyncable
 --show-default-cparams --single-thread --size-hint --sparse --stdout --stream-size --test --threads --train
 --train-cover --train-fastcover --train-legacy --ultra --uncompress --verbose --version --zstd -T0 -T1 -dcf
 -vV -vvV
zstdcat +#9BCDHMTVbcdefhiklnoqrtvz --adapt --auto-threads --best --block-size --check --compress
 --content-size --decompress --dictID --fast --filelist --force --format --help --keep --list --long
 --maxdict --memory --no-check --no-content-size --no-dictID --no-name --no-pass-through --no-progress
 --no-sparse --output-dir-flat --output-dir-mirror --pass-through --patch-from --priority --quiet --rm
 --rsyncable --show-default-cparams --single-thread --size-hint --sparse --stdout --stream-size --test
 --threads --train --train-cover --train-fastcover --train-legacy --ultra --uncompress --verbose --version
 --zstd -T0 -T1 -dcf -vV -vvV
zstdgrep *
zypper *
"""
