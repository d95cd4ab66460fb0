"""Dates, and the times of files."""

from __future__ import annotations

from caro.dialects.difference import Difference as D

ROWS = (
    D("date", "seconds since 1970 as a date", "-d @SECONDS, --date=@SECONDS", "-r SECONDS", "-d @SECONDS",
      value="since_1970", misread=("gnu", "busybox"),
      example=("date -u -d @1700000000 +%F", "date -u -r 1700000000 +%F", "date -u -d @1700000000 +%F")),
    D("date", "another time than now, in words or as a date", "-d WHEN, --date=WHEN", "-v WHEN", "-d WHEN",
      value="date", otherwise="date -v counts from now: -v-2d, -v+1m",
      example=("date -d '2 days ago' +%F", "date -v-2d +%F", 'date -d "@$(($(date +%s) - 172800))" +%F')),
    D("date", "a date in another form", "-d WHEN, --date=WHEN", "-v WHEN", "-d WHEN", value="date",
      otherwise="date -j -f FORMAT DATE reads a date",
      example=("date -u -d 2024-02-29 +%A", "date -u -j -f '%Y-%m-%d %H:%M:%S' '2024-02-29 00:00:00' +%A",
               "date -u -d 2024-02-29 +%A")),
    D("date", "read by this form", "", "-f FORMAT", "-D FORMAT", otherwise="date -d reads most forms by itself",
      misread=("gnu",),
      example=("date -d 2024-02-29 +%A", "date -j -f %Y-%m-%d 2024-02-29 +%A", "date -d 2024-02-29 +%A")),
    D("date", "only shown, not set", "", "-j", otherwise="date shows and sets nothing where no time is given", example=("", "date -j +%F", "")),
    D("date", "as of ISO 8601", "-I, --iso-8601", "-I", "-I",
      example=("date -u --iso-8601", "date -u -I", "date -u -I")),
    D("date", "as of ISO 8601, to the second", "-Iseconds, --iso-8601=seconds", "-Iseconds", "-Iseconds",
      example=("date -u -d @0 --iso-8601=seconds", "date -u -r 0 -Iseconds", "date -u -d @0 -Iseconds")),
    D("date", "as of RFC 3339", "--rfc-3339=KIND", "", "", otherwise="date +%Y-%m-%dT%H:%M:%S%z",
      example=("date -u --rfc-3339=date", "", "")),
    D("date", "the time of that file", "-r FILE, --reference=FILE", "-r FILE", "-r FILE",
      example=("date -u -r a.txt +%F", "date -u -r a.txt +%F", "date -u -r a.txt +%F")),
    D("date", "sets the clock", "-s WHEN, --set=WHEN", "", "-s WHEN", otherwise="sudo date MMDDhhmm sets it",
      example=("", "", "")),
    D("touch", "the time in words or as a date", "-d WHEN, --date=WHEN", "-t WHEN", "-d WHEN", value="touch",
      otherwise="touch -t CCYYMMDDhhmm, or -d YYYY-MM-DDThh:mm:ss",
      example=("touch -d 2024-02-29 a.txt", "touch -t 202402290000.00 a.txt", "touch -d '2024-02-29 00:00:00' a.txt")),
    D("touch", "the time in words", "-d WHEN, --date=WHEN", "-t WHEN", "-d WHEN", value="touch",
      otherwise="touch -t CCYYMMDDhhmm, or -d YYYY-MM-DDThh:mm:ss",
      example=("touch -d '2 days ago' a.txt", 'touch -t "$(date -v-2d +%Y%m%d%H%M.%S)" a.txt',
               'touch -d "@$(($(date +%s) - 172800))" a.txt')),
)  # fmt: skip
