"""The long options of everyday tools (of `find`: its tests and actions), for slips in them.

GNU coreutils 9.1, findutils 4.9, grep 3.8, tar 1.34, curl 7.88, git 2.39, as their `--help` lists them.
"""

from __future__ import annotations

OPTIONS: dict[str, frozenset[str]] = {
    tool: frozenset(words.split())
    for tool, words in {
        "ls": """--all --almost-all --author --block-size --classify --color --context --dereference
        --dereference-command-line --dereference-command-line-symlink-to-dir --directory --dired
        --escape --file-type --format --full-time --group-directories-first --help --hide --hide-
        control-chars --human-readable --hyperlink --ignore --ignore-backups --indicator-style --inode
        --kibibytes --literal --no-group --numeric-uid-gid --quote-name --quoting-style --recursive
        --reverse --show-control-chars --si --size --sort --tabsize --time --time-style --version
        --width --zero""",
        "cp": """--archive --attributes-only --backup --context --copy-contents --dereference --force --help
        --interactive --link --no-clobber --no-dereference --no-preserve --no-target-directory --one-
        file-system --parents --preserve --recursive --reflink --remove-destination --sparse --strip-
        trailing-slashes --suffix --symbolic-link --target-directory --update --verbose --version""",
        "mv": """--backup --context --force --help --interactive --no-clobber --no-target-directory --strip-
        trailing-slashes --suffix --target-directory --update --verbose --version""",
        "rm": """--dir --force --help --interactive --no-preserve-root --one-file-system --preserve-root
        --recursive --verbose --version""",
        "mkdir": """--context --help --mode --parents --verbose --version""",
        "rmdir": """--help --ignore-fail-on-non-empty --parents --verbose --version""",
        "touch": """--date --help --no-create --no-dereference --reference --time --version""",
        "cat": """--help --number --number-nonblank --show-all --show-ends --show-nonprinting --show-tabs
        --squeeze-blank --version""",
        "head": """--bytes --help --lines --quiet --silent --verbose --version --zero-terminated""",
        "tail": """--bytes --follow --help --lines --max-unchanged-stats --pid --quiet --retry --silent --sleep-
        interval --verbose --version --zero-terminated""",
        "wc": """--bytes --chars --files0-from --help --lines --max-line-length --version --words""",
        "sort": """--batch-size --buffer-size --check --compress-program --debug --dictionary-order --field-
        separator --files0-from --general-numeric-sort --help --human-numeric-sort --ignore-case
        --ignore-leading-blanks --ignore-nonprinting --key --merge --month-sort --numeric-sort --output
        --parallel --random-sort --random-source --reverse --sort --stable --temporary-directory
        --unique --version --version-sort --zero-terminated""",
        "uniq": """--all-repeated --check-chars --count --group --help --ignore-case --repeated --skip-chars
        --skip-fields --unique --version --zero-terminated""",
        "cut": """--bytes --characters --complement --delimiter --fields --help --only-delimited --output-
        delimiter --version --zero-terminated""",
        "tr": """--complement --delete --help --squeeze-repeats --truncate-set1 --version""",
        "du": """--all --apparent-size --block-size --bytes --count-links --dereference --dereference-args
        --exclude --exclude-from --files0-from --help --human-readable --inodes --max-depth --no-
        dereference --null --one-file-system --separate-dirs --si --summarize --threshold --time --time-
        style --total --version""",
        "df": """--all --block-size --exclude-type --help --human-readable --inodes --local --no-sync --output
        --portability --print-type --si --sync --total --type --version""",
        "ln": """--backup --directory --force --help --interactive --logical --no-dereference --no-target-
        directory --physical --relative --suffix --symbolic --target-directory --verbose --version""",
        "chmod": """--changes --help --no-preserve-root --preserve-root --quiet --recursive --reference --silent
        --verbose --version""",
        "chown": """--changes --dereference --from --help --no-dereference --no-preserve-root --preserve-root
        --quiet --recursive --reference --silent --verbose --version""",
        "stat": """--cached --dereference --file-system --format --help --printf --terse --version""",
        "date": """--date --debug --file --help --iso-8601 --reference --resolution --rfc-3339 --rfc-email --set
        --universal --utc --version""",
        "diff": """--brief --color --context --ed --exclude --exclude-from --expand-tabs --from-file --help
        --horizon-lines --ifdef --ignore-all-space --ignore-blank-lines --ignore-case --ignore-file-
        name-case --ignore-matching-lines --ignore-space-change --ignore-tab-expansion --ignore-
        trailing-space --initial-tab --label --left-column --line-format --minimal --new-file --no-
        dereference --no-ignore-file-name-case --normal --paginate --palette --rcs --recursive --report-
        identical-files --show-c-function --show-function-line --side-by-side --speed-large-files
        --starting-file --strip-trailing-cr --suppress-blank-empty --suppress-common-lines --tabsize
        --text --to-file --unidirectional-new-file --unified --version --width""",
        "grep": """--after-context --basic-regexp --before-context --binary --binary-files --byte-offset --color
        --colour --context --count --dereference-recursive --devices --directories --exclude --exclude-
        dir --exclude-from --extended-regexp --file --files-with-matches --files-without-match --fixed-
        strings --group-separator --help --ignore-case --include --initial-tab --invert-match --label
        --line-buffered --line-number --line-regexp --max-count --no-filename --no-group-separator --no-
        ignore-case --no-messages --null --null-data --only-matching --perl-regexp --quiet --recursive
        --regexp --silent --text --version --with-filename --word-regexp""",
        "sed": """--debug --expression --file --follow-symlinks --help --in-place --line-length --null-data
        --posix --quiet --regexp-extended --sandbox --separate --silent --unbuffered --version""",
        "tar": """--absolute-names --acls --add-file --after-date --anchored --append --atime-preserve --auto-
        compress --backup --block-number --blocking-factor --bzip2 --catenate --check-device --check-
        links --checkpoint --checkpoint-action --clamp-mtime --compare --compress --concatenate
        --confirmation --create --delay-directory-restore --delete --dereference --diff --directory
        --exclude --exclude-backups --exclude-caches --exclude-caches-all --exclude-caches-under
        --exclude-from --exclude-ignore --exclude-ignore-recursive --exclude-tag --exclude-tag-all
        --exclude-tag-under --exclude-vcs --exclude-vcs-ignores --extract --file --files-from --force-
        local --format --full-time --get --group --group-map --gunzip --gzip --hard-dereference --help
        --hole-detection --ignore-case --ignore-command-error --ignore-failed-read --ignore-zeros
        --incremental --index-file --info-script --interactive --keep-directory-symlink --keep-newer-
        files --keep-old-files --label --level --list --listed-incremental --lzip --lzma --lzop --mode
        --mtime --multi-volume --new-volume-script --newer --newer-mtime --no-acls --no-anchored --no-
        auto-compress --no-check-device --no-delay-directory-restore --no-ignore-case --no-ignore-
        command-error --no-null --no-overwrite-dir --no-quote-chars --no-recursion --no-same-owner --no-
        same-permissions --no-seek --no-selinux --no-unquote --no-verbatim-files-from --no-wildcards
        --no-wildcards-match-slash --no-xattrs --null --numeric-owner --occurrence --old-archive --one-
        file-system --one-top-level --overwrite --overwrite-dir --owner --owner-map --pax-option
        --portability --posix --preserve-order --preserve-permissions --quote-chars --quoting-style
        --read-full-records --record-size --recursion --recursive-unlink --remove-files --restrict
        --rmt-command --rsh-command --same-order --same-owner --same-permissions --seek --selinux
        --show-defaults --show-omitted-dirs --show-snapshot-field-ranges --show-stored-names --show-
        transformed-names --skip-old-files --sort --sparse --sparse-version --starting-file --strip-
        components --suffix --tape-length --test-label --to-command --to-stdout --totals --touch
        --transform --uncompress --ungzip --unlink-first --unquote --update --usage --use-compress-
        program --utc --verbatim-files-from --verbose --verify --version --volno-file --warning
        --wildcards --wildcards-match-slash --xattrs --xattrs-exclude --xattrs-include --xform --xz
        --zstd""",
        "xargs": """--arg-file --delimiter --eof --exit --help --interactive --max-args --max-chars --max-lines
        --max-procs --no-run-if-empty --null --open-tty --process-slot-var --replace --show-limits
        --verbose --version""",
        "find": """-amin -and -anewer -atime -cmin -cnewer -context -ctime -daystart -delete -depth -empty -exec
        -execdir -executable -false -files -fls -follow -fprint -fprintf -fstype -gid -group -ignore
        -ilname -iname -inum -iregex -iwholename -links -lname -maxdepth -mindepth -mmin -mount -mtime
        -name -newer -nogroup -noignore -noleaf -not -nouser -nowarn -okdir -path -perm -print -printf
        -prune -quit -readable -regex -regextype -size -true -type -uid -used -user -warn -wholename
        -writable -xdev -xtype""",
        "curl": """--abstract-unix-socket --alt-svc --anyauth --append --aws-sigv4 --basic --cacert --capath --cert
        --cert-status --cert-type --ciphers --compressed --compressed-ssh --config --connect-timeout
        --connect-to --continue-at --cookie --cookie-jar --create-dirs --create-file-mode --crlf
        --crlfile --curves --data --data-ascii --data-binary --data-raw --data-urlencode --delegation
        --digest --disable --disable-eprt --disable-epsv --disallow-username-in-url --dns-interface
        --dns-ipv4-addr --dns-ipv6-addr --dns-servers --doh-cert-status --doh-insecure --doh-url --dump-
        header --egd-file --engine --etag-compare --etag-save --expect100-timeout --fail --fail-early
        --fail-with-body --false-start --form --form-escape --form-string --ftp-account --ftp-
        alternative-to-user --ftp-create-dirs --ftp-method --ftp-pasv --ftp-port --ftp-pret --ftp-skip-
        pasv-ip --ftp-ssl-ccc --ftp-ssl-ccc-mode --ftp-ssl-control --get --globoff --happy-eyeballs-
        timeout-ms --haproxy-protocol --head --header --help --hostpubmd5 --hostpubsha256 --hsts --http0
        --http1 --http2 --http2-prior-knowledge --http3 --http3-only --ignore-content-length --include
        --insecure --interface --ipv4 --ipv6 --json --junk-session-cookies --keepalive-time --key --key-
        type --krb --libcurl --limit-rate --list-only --local-port --location --location-trusted
        --login-options --mail-auth --mail-from --mail-rcpt --mail-rcpt-allowfails --manual --max-
        filesize --max-redirs --max-time --metalink --negotiate --netrc --netrc-file --netrc-optional
        --next --no-alpn --no-buffer --no-clobber --no-keepalive --no-npn --no-progress-meter --no-
        sessionid --noproxy --ntlm --ntlm-wb --oauth2-bearer --output --output-dir --parallel
        --parallel-immediate --parallel-max --pass --path-as-is --pinnedpubkey --post301 --post302
        --post303 --preproxy --progress-bar --proto --proto-default --proto-redir --proxy --proxy-
        anyauth --proxy-basic --proxy-cacert --proxy-capath --proxy-cert --proxy-cert-type --proxy-
        ciphers --proxy-crlfile --proxy-digest --proxy-header --proxy-insecure --proxy-key --proxy-key-
        type --proxy-negotiate --proxy-ntlm --proxy-pass --proxy-pinnedpubkey --proxy-service-name
        --proxy-ssl-allow-beast --proxy-ssl-auto-client-cert --proxy-tls13-ciphers --proxy-tlsauthtype
        --proxy-tlspassword --proxy-tlsuser --proxy-tlsv1 --proxy-user --proxy1 --proxytunnel --pubkey
        --quote --random-file --range --rate --raw --referer --remote-header-name --remote-name
        --remote-name-all --remote-time --remove-on-error --request --request-target --resolve --retry
        --retry-all-errors --retry-connrefused --retry-delay --retry-max-time --sasl-authzid --sasl-ir
        --service-name --show-error --silent --socks4 --socks4a --socks5 --socks5-basic --socks5-gssapi
        --socks5-gssapi-nec --socks5-gssapi-service --socks5-hostname --speed-limit --speed-time --ssl
        --ssl-allow-beast --ssl-auto-client-cert --ssl-no-revoke --ssl-reqd --ssl-revoke-best-effort
        --sslv2 --sslv3 --stderr --styled-output --suppress-connect-headers --tcp-fastopen --tcp-nodelay
        --telnet-option --tftp-blksize --tftp-no-options --time-cond --tls-max --tls13-ciphers
        --tlsauthtype --tlspassword --tlsuser --tlsv1 --tr-encoding --trace --trace-ascii --trace-time
        --unix-socket --upload-file --url --url-query --use-ascii --user --user-agent --verbose
        --version --write-out --xattr""",
        "wget": """--accept --accept-regex --adjust-extension --append-output --ask-password --auth-no-challenge
        --background --backup-converted --backups --base --bind-address --body-data --body-file --ca-
        certificate --ca-directory --certificate --certificate-type --ciphers --compression --config
        --connect-timeout --content-disposition --content-on-error --continue --convert-file-only
        --convert-links --crl-file --cut-dirs --debug --default-page --delete-after --directory-prefix
        --dns-timeout --domains --exclude-directories --exclude-domains --execute --follow-ftp --follow-
        tags --force-directories --force-html --ftp-password --ftp-user --ftps-clear-data-connection
        --ftps-fallback-to-ftp --ftps-implicit --ftps-resume-ssl --header --help --hsts-file --http-
        password --http-user --https-only --ignore-case --ignore-length --ignore-tags --include-
        directories --inet4-only --inet6-only --input-file --keep-session-cookies --level --limit-rate
        --load-cookies --local-encoding --max-redirect --method --mirror --no-cache --no-check-
        certificate --no-clobber --no-config --no-cookies --no-directories --no-dns-cache --no-glob
        --no-host-directories --no-hsts --no-http-keep-alive --no-if-modified-since --no-iri --no-netrc
        --no-parent --no-passive-ftp --no-proxy --no-remove-listing --no-use-server-timestamps --no-
        verbose --no-warc-compression --no-warc-digests --no-warc-keep-log --output-document --output-
        file --page-requisites --password --pinnedpubkey --post-data --post-file --prefer-family
        --preserve-permissions --private-key --private-key-type --progress --protocol-directories
        --proxy-password --proxy-user --quiet --quota --random-wait --read-timeout --recursive --referer
        --regex-type --reject --reject-regex --rejected-log --relative --remote-encoding --report-speed
        --restrict-file-names --retr-symlinks --retry-connrefused --retry-on-http-error --save-cookies
        --save-headers --secure-protocol --server-response --show-progress --span-hosts --spider
        --start-pos --strict-comments --timeout --timestamping --tries --trust-server-names --unlink
        --use-askpass --user --user-agent --verbose --version --wait --waitretry --warc-cdx --warc-dedup
        --warc-file --warc-header --warc-max-size --warc-tempdir --xattr""",
        "rsync": """--acls --address --append --append-verify --archive --atimes --backup --backup-dir --block-size
        --blocking-io --bwlimit --cc --checksum --checksum-choice --checksum-seed --chmod --chown
        --compare-dest --compress --compress-choice --compress-level --compress-threads --confine-root
        --contimeout --copy-as --copy-dest --copy-devices --copy-dirlinks --copy-links --copy-unsafe-
        links --crtimes --cvs-exclude --daemon --debug --del --delay-updates --delete --delete-after
        --delete-before --delete-delay --delete-during --delete-excluded --delete-missing-args --devices
        --dirs --drop- --dry-run --early-input --exclude --exclude-from --executability --existing
        --fake-super --files-from --filter --force --from0 --fsync --fuzzy --group --groupmap --hard-
        links --help --human-readable --i-r --iconv --ignore-errors --ignore-existing --ignore-missing-
        args --ignore-non-existing --ignore-times --inc-recursive --include --include-from --info
        --inplace --insecure-links --ipv4 --ipv6 --itemize-changes --keep-dirlinks --link-dest --links
        --list-only --log-file --log-file-format --max-alloc --max-delete --max-size --min-size --mkpath
        --modify-window --munge-links --no- --no-i-r --no-implied-dirs --no-inc-recursive --no-motd
        --no-whole-file --numeric-ids --old-args --old-d --old-dirs --omit-dir-times --omit-link-times
        --one-file-system --only-write-batch --open-noatime --out-format --outbuf --owner --partial
        --partial-dir --password-file --perms --port --preallocate --progress --protocol --prune-empty-
        dirs --quiet --read-batch --recursive --relative --remote-option --remove-source-files --rsh
        --rsync-path --safe-links --secluded-args --size-only --skip-compress --sockopts --sparse
        --specials --stats --stderr --stop-after --stop-at --suffix --super --temp-dir --timeout --times
        --trust-sender --update --usermap --verbose --version --whole-file --write-batch --write-devices
        --xattrs --zc --zl --zt""",
        "ps": """--cols --columns --context --cumulative --deselect --forest --format --group --headers --help
        --lines --no-headers --pid --ppid --quick-pid --rows --sid --sort --tty --user --version --width""",
        "ss": """--all --bpf --cgroup --context --contexts --dccp --diag --events --extended --family --filter
        --help --inet-sockopt --info --ipv4 --ipv6 --kill --listening --memory --mptcp --net --no-header
        --numeric --oneline --options --packet --processes --query --raw --resolve --sctp --socket
        --summary --tcp --threads --tipc --tipcinfo --tos --udp --unix --version --vsock --xdp""",
        "lsblk": """--all --ascii --bytes --dedup --discard --exclude --fs --help --include --inverse --json --list
        --merge --nodeps --noempty --noheadings --output --output-all --pairs --paths --perms --raw
        --scsi --shell --sort --sysroot --topology --tree --version --width --zoned""",
        "gzip": """--best --decompress --fast --force --help --keep --license --list --name --no-name --quiet
        --recursive --rsyncable --stdout --suffix --synchronous --test --verbose --version""",
        "journalctl": """--after-cursor --all --boot --case-sensitive --catalog --cursor --cursor-file --directory
        --disk-usage --dmesg --dump-catalog --facility --field --fields --file --flush --follow --force
        --grep --header --help --identifier --image --interval --lines --list-boots --list-catalog
        --machine --merge --namespace --no-full --no-hostname --no-pager --no-tail --output --output-
        fields --pager-end --priority --quiet --relinquish-var --reverse --root --rotate --setup-keys
        --show-cursor --since --smart-relinquish-var --sync --system --unit --until --update-catalog
        --user --user-unit --utc --vacuum-files --vacuum-size --vacuum-time --verify --verify-key
        --version""",
        "systemctl": """--all --boot-loader-entry --boot-loader-menu --check-inhibitors --dry-run --failed --firmware-
        setup --force --full --global --help --host --image --job-mode --kill-whom --legend --lines
        --machine --marked --mkdir --no-ask-password --no-block --no-pager --no-reload --no-wall --now
        --output --plain --preset-mode --property --quiet --read-only --recursive --reverse --root
        --runtime --show-transaction --show-types --signal --state --system --timestamp --type --user
        --value --version --wait --what --with-dependencies""",
        "git add": """--all --chmod --dry-run --edit --force --ignore-errors --ignore-missing --ignore-removal
        --intent-to-add --interactive --no-all --patch --pathspec-file-nul --pathspec-from-file
        --refresh --renormalize --sparse --update --verbose""",
        "git branch": """--abbrev --all --color --column --contains --copy --create-reflog --delete --edit-description
        --force --format --ignore-case --list --merged --move --no-contains --no-merged --points-at
        --quiet --recurse-submodules --remotes --set-upstream-to --show-current --sort --track --unset-
        upstream --verbose""",
        "git checkout": """--conflict --detach --force --guess --ignore-other-worktrees --ignore-skip-worktree-bits --merge
        --orphan --ours --overlay --overwrite-ignore --patch --pathspec-file-nul --pathspec-from-file
        --progress --quiet --recurse-submodules --theirs --track""",
        "git clone": """--also-filter-submodules --bare --branch --bundle-uri --config --depth --dissociate --filter
        --ipv4 --ipv6 --jobs --local --mirror --no-checkout --no-hardlinks --no-tags --origin --progress
        --quiet --recurse-submodules --recursive --reference --reference-if-able --reject-shallow
        --remote-submodules --separate-git-dir --server-option --shallow-exclude --shallow-since
        --shallow-submodules --shared --single-branch --sparse --template --upload-pack --verbose""",
        "git commit": """--ahead-behind --all --allow-empty --allow-empty-message --amend --author --branch --cleanup
        --date --dry-run --edit --file --fixup --gpg-sign --include --interactive --long --message --no-
        post-rewrite --no-verify --null --only --patch --pathspec-file-nul --pathspec-from-file
        --porcelain --quiet --reedit-message --reset-author --reuse-message --short --signoff --squash
        --status --template --trailer --untracked-files --verbose""",
        "git diff": """--abbrev --cached --color --find-copies-harder --full-index --ignore-all-space --ignore-space-
        change --merge-base --name-only --name-status --no-index --numstat --patch-with-raw --patch-
        with-stat --pickaxe-all --staged --stat --summary --text --word-diff""",
        "git fetch": """--all --append --atomic --auto --auto-gc --auto-maintenance --deepen --depth --dry-run --filter
        --force --ipv4 --ipv6 --jobs --keep --multiple --negotiate-only --negotiation-tip --no-tags
        --prefetch --progress --prune --prune-tags --quiet --recurse-submodules --refetch --refmap
        --server-option --set-upstream --shallow-exclude --shallow-since --show-forced-updates --stdin
        --tags --unshallow --update-head-ok --update-shallow --upload-pack --verbose --write-commit-
        graph --write-fetch-head""",
        "git log": """--abbrev-commit --all --author --clear-decorations --date --decorate --decorate-refs --decorate-
        refs-exclude --first-parent --follow --format --graph --grep --mailmap --max-count --merges
        --name-only --name-status --no-merges --oneline --patch --pretty --quiet --reverse --since
        --source --stat --until --use-mailmap""",
        "git merge": """--abort --allow-unrelated-histories --autostash --cleanup --commit --continue --edit --ff --ff-
        only --file --gpg-sign --into-name --log --message --no-verify --overwrite-ignore --progress
        --quiet --quit --rerere-autoupdate --signoff --squash --stat --strategy --strategy-option
        --summary --verbose --verify-signatures""",
        "git pull": """--all --allow-unrelated-histories --append --autostash --cleanup --commit --deepen --depth
        --dry-run --edit --ff --ff-only --force --gpg-sign --ipv4 --ipv6 --jobs --keep --log
        --negotiation-tip --progress --prune --quiet --rebase --recurse-submodules --refmap --server-
        option --set-upstream --shallow-exclude --shallow-since --show-forced-updates --signoff --squash
        --stat --strategy --strategy-option --tags --unshallow --update-shallow --upload-pack --verbose
        --verify --verify-signatures""",
        "git push": """--all --atomic --delete --dry-run --exec --follow-tags --force --force-if-includes --force-with-
        lease --ipv4 --ipv6 --mirror --no-verify --porcelain --progress --prune --push-option --quiet
        --receive-pack --recurse-submodules --repo --set-upstream --signed --tags --thin --verbose""",
        "git rebase": """--abort --apply --autosquash --autostash --committer-date-is-author-date --continue --edit-todo
        --empty --exec --force-rebase --fork-point --gpg-sign --ignore-whitespace --interactive --keep-
        base --merge --no-ff --no-stat --no-verify --onto --quiet --quit --reapply-cherry-picks
        --rebase-merges --rerere-autoupdate --reschedule-failed-exec --reset-author-date --root --show-
        current-patch --signoff --skip --strategy --strategy-option --update-refs --verbose --whitespace""",
        "git reset": """--hard --intent-to-add --keep --merge --mixed --no-refresh --patch --pathspec-file-nul
        --pathspec-from-file --quiet --recurse-submodules --soft""",
        "git show": """--clear-decorations --decorate --decorate-refs --decorate-refs-exclude --format --mailmap
        --name-only --name-status --oneline --pretty --quiet --source --stat --use-mailmap""",
        "git stash": """--all --include-untracked --index --keep-index --message --only-untracked --patch --pathspec-
        file-nul --pathspec-from-file --quiet --staged""",
        "git status": """--ahead-behind --branch --column --find-renames --ignore-submodules --ignored --long --no-
        renames --null --porcelain --short --show-stash --untracked-files --verbose""",
        "git switch": """--conflict --create --detach --discard-changes --force --force-create --guess --ignore-other-
        worktrees --merge --orphan --overwrite-ignore --progress --quiet --recurse-submodules --track""",
        "git tag": """--annotate --cleanup --color --column --contains --create-reflog --delete --edit --file --force
        --format --ignore-case --list --local-user --merged --message --no-column --no-contains --no-
        merged --points-at --sign --sort --verify""",
        "git restore": """--conflict --ignore-skip-worktree-bits --ignore-unmerged --merge --ours --overlay --patch
        --pathspec-file-nul --pathspec-from-file --progress --quiet --recurse-submodules --source
        --staged --theirs --worktree""",
        "docker run": """--rm --interactive --tty --detach --name --publish --volume --env --env-file --network --workdir
        --entrypoint --user --mount --restart --memory --cpus --platform --privileged --gpus --hostname
        --label --link --expose --pull --init""",
        "docker ps": """--all --filter --format --last --latest --no-trunc --quiet --size""",
        "docker build": """--tag --file --build-arg --no-cache --target --platform --pull --progress --quiet --secret
        --label""",
        "npm install": """--save-dev --save --global --save-exact --no-save --force --legacy-peer-deps --production --omit
        --prefix --dry-run""",
        "pip install": """--upgrade --user --requirement --editable --no-deps --target --pre --force-reinstall --no-cache-
        dir --break-system-packages --quiet --dry-run --constraint
        --prefix --root""",
    }.items()
}
"""By tool, or tool and sub-command."""
