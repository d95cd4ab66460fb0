# One line of progress on stderr; stdout is kept for caro's answer.
printf 'caro: %s\n' "$*" >&2
