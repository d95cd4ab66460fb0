"""Intents about the date, the time, the calendar and the locale."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


CITIES = {
    "tokyo": "Asia/Tokyo", "japan": "Asia/Tokyo", "london": "Europe/London", "uk": "Europe/London",
    "paris": "Europe/Paris", "france": "Europe/Paris", "berlin": "Europe/Berlin", "germany": "Europe/Berlin",
    "madrid": "Europe/Madrid", "spain": "Europe/Madrid", "rome": "Europe/Rome", "italy": "Europe/Rome",
    "vienna": "Europe/Vienna", "zurich": "Europe/Zurich", "amsterdam": "Europe/Amsterdam",
    "stockholm": "Europe/Stockholm", "moscow": "Europe/Moscow", "istanbul": "Europe/Istanbul",
    "new york": "America/New_York", "nyc": "America/New_York", "chicago": "America/Chicago",
    "denver": "America/Denver", "los angeles": "America/Los_Angeles", "california": "America/Los_Angeles",
    "san francisco": "America/Los_Angeles", "seattle": "America/Los_Angeles", "toronto": "America/Toronto",
    "mexico city": "America/Mexico_City", "sao paulo": "America/Sao_Paulo", "sydney": "Australia/Sydney",
    "melbourne": "Australia/Melbourne", "beijing": "Asia/Shanghai", "shanghai": "Asia/Shanghai",
    "china": "Asia/Shanghai", "hong kong": "Asia/Hong_Kong", "singapore": "Asia/Singapore",
    "seoul": "Asia/Seoul", "korea": "Asia/Seoul", "india": "Asia/Kolkata", "delhi": "Asia/Kolkata",
    "new delhi": "Asia/Kolkata", "mumbai": "Asia/Kolkata", "bangalore": "Asia/Kolkata", "dubai": "Asia/Dubai",
    "cairo": "Africa/Cairo", "nairobi": "Africa/Nairobi", "lagos": "Africa/Lagos",
    "johannesburg": "Africa/Johannesburg", "auckland": "Pacific/Auckland",
}  # fmt: skip
"""Places that people name, and the zones of the tz database they lie in."""


def date_in_zone(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the time in a place whose zone is named like `Europe/Berlin`."""
    zone = str(values["zone"])
    zone = CITIES.get(zone.lower(), zone)
    if "/" not in zone and zone not in ("UTC", "GMT", "EST", "MST", "HST", "CET", "EET", "MET", "WET"):
        return None
    if not zone.replace("/", "").replace("_", "").replace("-", "").isalnum():
        return None
    return f"TZ={zone} date"


UNITS = (
    (31536000, "year"),
    (2592000, "month"),
    (604800, "week"),
    (86400, "day"),
    (3600, "hour"),
    (60, "minute"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


FORMATS = (("yyyy", "%Y"), ("yy", "%y"), ("mm", "%m"), ("dd", "%d"))
"""Parts of a date as people write its form, the longest first, to those of `date`."""
FORM = "(yyyy-mm-dd|iso|iso-8601|iso8601)"


def _form(values: Mapping[str, Any]) -> str | None:
    """Return the argument of `date` for the form that was said, "" where none was, None for an unknown one."""
    if {"yyyy-mm-dd", "iso", "iso-8601", "iso8601"} & values.keys():
        return " +%F"
    if "form" not in values:
        return ""
    text = str(values["form"])
    if text.startswith(("%", "+%")):
        return " " + quote("+" + text.lstrip("+"))
    form = text.lower()
    for said, written in FORMATS:
        form = form.replace(said, written, 1)
    known = form.replace("%Y", "").replace("%y", "").replace("%m", "").replace("%d", "")
    return " " + quote("+" + form) if form.count("%") > 1 and not any(c.isalnum() for c in known) else None


def formed(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return a date some days away, in the form that was said."""
    plain = date_away(values, environment) if "span" in values else date_of_day(values, environment)
    form = _form(values)
    return plain + form if plain is not None and form else None


def month(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the calendar of one month of a year; with Monday first where that was said."""
    year, _, number = str(values["when"]).partition("-")
    if not number.isdigit() or ("monday" in values and environment.dialect == "bsd"):
        return None
    return f"cal {'-m ' if 'monday' in values else ''}{int(number)} {year}"


def date_away(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the date some time from now, or ago."""
    count, unit = values["span"]
    past = not {"ago", "before", "last"}.isdisjoint(values)
    for size, name in UNITS:
        if unit == size and count == int(count):
            if environment.dialect == "bsd":
                letter = {"month": "m", "minute": "M", "hour": "H"}.get(name, name[0])
                return f"date -v{'-' if past else '+'}{int(count)}{letter}"
            plural = "s" if count != 1 else ""
            return (
                f"date -d '{int(count)} {name}{plural} ago'"
                if past
                else f"date -d '+{int(count)} {name}{plural}'"
            )
    return None


def date_of_day(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the date of tomorrow, yesterday, or a day of the week."""
    if environment.dialect == "bsd":
        if "tomorrow" in values or "yesterday" in values:
            return f"date -v{'+' if 'tomorrow' in values else '-'}1d"
        return None
    for word in ("tomorrow", "yesterday"):
        if word in values:
            return f"date -d {word}"
    days = [day for day in WEEKDAYS if day in values]
    if len(days) != 1:
        return None
    return f"date -d '{'last' if 'last' in values else 'next'} {days[0]}'"


def days_until(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the number of days from today to a date, or from a date to today."""
    if environment.dialect == "bsd":
        return None
    there, today = f"$(date -ud {values['date']} +%s)", '$(date -ud "$(date +%F)" +%s)'
    past = not {"since", "from", "after"}.isdisjoint(values)
    first, last = (there, today) if past else (today, there)
    return f"echo $(( ({last} - {first}) / 86400 ))"


def days_between(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the number of days between two dates."""
    if environment.dialect == "bsd":
        return None
    first, last = sorted((str(values["one"]), str(values["two"])))
    return f"echo $(( ($(date -ud {last} +%s) - $(date -ud {first} +%s)) / 86400 ))"


INTENTS = (
    intent(
        "system.date.away_form",
        say=(
            f"(date|day) {{span:span}} (ago|!from|before|later|after|!in|hence|ahead) {FORM}",
            "(date|day) {span:span} (ago|!from|before|later|after|hence|ahead) {form:text}",
            f"(yesterday|tomorrow) date {FORM}",
            "(yesterday|tomorrow) date {form:text}",
            "date (yesterday|tomorrow) {form:text}",
        ),
        run=formed,
        yes={
            "date 30 days ago as YYYY-MM-DD": "date -d '30 days ago' +%F",
            "the date 2 weeks ago in the format DD.MM.YYYY": "date -d '2 weeks ago' +%d.%m.%Y",
            "the date 7 days from now as YYYYMMDD": "date -d '+7 days' +%Y%m%d",
            "yesterday's date as %d/%m/%Y": "date -d yesterday +%d/%m/%Y",
        },
        no=("what date was it 10 days ago", "files modified 30 days ago", "current date as YYYY-MM-DD"),
        also="date day today now format formatted as in iso form from exact",
    ),
    intent(
        "system.calendar.month",
        say=(
            "(calendar|cal) [of|for] [month] {when:date}",
            "(calendar|cal) monday [first] [day] [of|for] [month] {when:date}",
        ),
        run=month,
        yes={
            "calendar of march 2025": "cal 3 2025",
            "show the calendar for december 2024 with monday as the first day": "cal -m 12 2024",
        },
        no=("calendar of 2024", "show a calendar", "files from march 2025"),
        also="month of as first day monday with for week start starting beginning",
    ),
    intent(
        "system.date.away",
        say=(
            "(date|day|time) {span:span} (ago|!from|before|later|after|!in|hence|ahead)",
            "(date|day|time) {span:span} [ago] last",
        ),
        run=date_away,
        yes={
            "what date is it 10 days from now": "date -d '+10 days'",
            "date in 10 days": "date -d '+10 days'",
            "what day was it 3 weeks ago": "date -d '3 weeks ago'",
        },
        no=("files modified 10 days ago", "set the date to 2024-05-01"),
        also="today date day time now future past exact calendar",
    ),
    intent(
        "system.date.day",
        say=(
            "date (tomorrow|yesterday)",
            "day (tomorrow|yesterday)",
            "(date|day) (next|last) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
            "!when next (monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
        ),
        run=date_of_day,
        yes={
            "what is tomorrow's date": "date -d tomorrow",
            "print yesterday's date": "date -d yesterday",
            "date of next friday": "date -d 'next friday'",
        },
        no=("files modified yesterday", "logs of yesterday"),
        also="date day",
    ),
    intent(
        "system.date",
        say=("date [and] [time]", "time", "[!current] (date|time)", "today date", "day today", "day"),
        run="date",
        yes={"show current date and time": "date", "what time is it": "date", "what's today's date": "date"},
        no=("set the date", "date in iso format", "sort files by date"),
        also="time date now today day local",
    ),
    intent(
        "system.date.iso",
        say=(
            "date (iso|iso-8601|iso8601|yyyy-mm-dd) [format]",
            "date iso {n:number} [format]",
            "today (iso|yyyy-mm-dd)",
        ),
        run="date +%F",
        yes={"print the date in iso format": "date +%F", "today's date as YYYY-MM-DD": "date +%F"},
        no=("date", "date and time in iso format"),
        also="format today only",
    ),
    intent(
        "system.date.iso_time",
        say=(
            "date time (iso|iso-8601|iso8601) [format]",
            "date time iso {n:number} [format]",
            "(timestamp|time) (iso|iso-8601|iso8601) [format]",
        ),
        run={"gnu": "date -Iseconds", "bsd": "date +%Y-%m-%dT%H:%M:%S%z"},
        yes={
            "show date and time in iso 8601 format": "date -Iseconds",
            "current timestamp in iso format": "date -Iseconds",
        },
        no="date in iso format",
        also="format date time full",
    ),
    intent(
        "system.date.epoch",
        say=("(epoch|unixtime|timestamp) [time|seconds]", "date (epoch|timestamp)", "seconds since epoch"),
        run="date +%s",
        yes={"print the current unix timestamp": "date +%s", "seconds since epoch": "date +%s"},
        no=("convert epoch 1700000000 to a date", "timestamp of file.txt"),
        also="time date seconds current since as in format",
    ),
    intent(
        "system.date.from_epoch",
        say=(
            "(convert|read|human|date) [epoch|timestamp|unixtime] {n:number} [epoch|timestamp] (date|time|human)",
            "(epoch|timestamp|unixtime) {n:number} [date|human|time]",
            "date (of|from|for) (epoch|timestamp|unixtime) {n:number}",
        ),
        run={"gnu": "date[[utc? -u]] -d @{n}", "bsd": "date[[utc? -u]] -r {n}"},
        yes={
            "convert epoch 1700000000 to a date": "date -d @1700000000",
            "what date is unix timestamp 1700000000": "date -d @1700000000",
        },
        no="unix timestamp",
        also="convert human date time seconds timestamp epoch format utc unixtime readable",
    ),
    intent(
        "system.date.utc",
        say=("(date|time) [date|time] (utc|gmt)", "utc [date] [time]"),
        run="date -u",
        yes={"show the time in utc": "date -u", "what is the current utc time": "date -u"},
        no="set timezone to utc",
        also="date time now",
    ),
    intent(
        "system.date.date_only",
        say="datewithouttime",
        run="date +%F",
        yes={"show the date but not the time": "date +%F", "print the date without the time": "date +%F"},
        no=("date and time", "show the time but not the date"),
    ),
    intent(
        "system.date.time_only",
        say=("timewithoutdate", "hours minutes"),
        run="date +%T",
        yes={"show time without the date": "date +%T", "the time but not the date": "date +%T"},
        no=("date and time", "show the date but not the time"),
    ),
    intent(
        "system.date.zone",
        say=(
            "(date|time) [date|time] (in|for) [timezone] {zone:path}",
            "timezone {zone:path} time",
            "time !in {zone:text}",
        ),
        run=date_in_zone,
        yes={
            "what time is it in Europe/Berlin": "TZ=Europe/Berlin date",
            "current time in Asia/Tokyo": "TZ=Asia/Tokyo date",
            "what time is it in tokyo": "TZ=Asia/Tokyo date",
        },
        no="set the timezone to Europe/Berlin",
        also="timezone date time",
    ),
    intent(
        "system.date.weekday",
        say=("(day|weekday) [of] week [today]", "weekday [today]", "name today day"),
        run="date +%A",
        yes={"what day of the week is it": "date +%A", "print the weekday": "date +%A"},
        no="what date is it",
        also="name today day",
    ),
    intent(
        "system.date.weekday_of",
        say=("(day|weekday) [of] [week] {date:date}", "day week {date:date}"),
        run={"gnu": "date -d {date} +%A", "bsd": "date -j -f %Y-%m-%d {date} +%A"},
        yes={"what day of the week is 2027-03-14": "date -d 2027-03-14 +%A"},
        no=("what day of the week is it", "files modified on 2027-03-14"),
        also="name week weekday fall day on was",
    ),
    intent(
        "system.date.days_until",
        say=(
            "(count|number) day [left] (until|till|before|!to) {date:date}",
            "(count|number) day (since|!from|after) {date:date}",
            "(count|number) day passed since {date:date}",
            "day (since|until|till) {date:date}",
            "howlong (until|till) {date:date}",
        ),
        run=days_until,
        yes={
            "how many days until 2027-12-25": 'echo $(( ($(date -ud 2027-12-25 +%s) - $(date -ud "$(date +%F)" +%s)) / 86400 ))'
        },
        no=("files older than 2027-12-25", "what day is 2027-12-25"),
        also="day left there until since",
    ),
    intent(
        "system.date.days_between",
        say=(
            "(count|number) day (between|!from) {one:date} {two:date}",
            "day (between|!from) {one:date} {two:date}",
            "difference day between {one:date} {two:date}",
        ),
        run=days_between,
        yes={
            "how many days between 2026-01-01 and 2026-03-01": "echo $(( ($(date -ud 2026-03-01 +%s) - $(date -ud 2026-01-01 +%s)) / 86400 ))"
        },
        no="commits between 2026-01-01 and 2026-03-01",
        also="day there and to between in",
    ),
    intent(
        "system.date.week_number",
        say=("week (number|count) [year]", "which week [year]", "calendar week"),
        run="date +%V",
        yes={"what is the current week number": "date +%V"},
        no="day of the week",
        also="iso year",
    ),
    intent(
        "system.date.set",
        say=(
            "change [!machine] date [and] [time] to {date:date}",
            "change [!machine] date [time] to {date:date} {time:clock}",
        ),
        run={"gnu": "sudo date -s '{date}[[time? {time}]]'", "bsd": "sudo date -f %Y-%m-%d {date}"},
        yes={
            "set the date to 2024-05-01": "sudo date -s '2024-05-01'",
            "set system date to 2024-05-01 12:30": "sudo date -s '2024-05-01 12:30'",
        },
        no="set the date of file.txt to 2024-05-01",
    ),
    intent(
        "system.time.sync",
        say=(
            "(sync|synchronize|synchronise) [!machine] [date] (time|ntp)",
            "(enable|start) (ntp|time sync|time synchronization)",
        ),
        run={"gnu": "sudo timedatectl set-ntp true", "bsd": "sudo sntp -sS time.apple.com"},
        yes={
            "enable ntp": "sudo timedatectl set-ntp true",
            "synchronize the system clock": "sudo timedatectl set-ntp true",
        },
        no="show time",
        also="ntp with server internet date network",
    ),
    intent(
        "system.timezone",
        say=("timezone",),
        run={"gnu": "timedatectl", "bsd": "sudo systemsetup -gettimezone"},
        yes={"what timezone is this machine in": "timedatectl", "show the time zone": "timedatectl"},
        no=("set the timezone to UTC", "list all timezones"),
        also="date time and configured",
    ),
    intent(
        "system.timezone.list",
        say=("timezones",),
        run={"gnu": "timedatectl list-timezones", "bsd": "sudo systemsetup -listtimezones"},
        yes={
            "list all timezones": "timedatectl list-timezones",
            "show available time zones": "timedatectl list-timezones",
        },
        no="show my timezone",
        also="all name free valid possible",
    ),
    intent(
        "system.timezone.set",
        say=(
            "change timezone [to] {zone:path}",
            "change timezone [to] {name:word}",
            "change timezone to (utc|gmt)",
        ),
        run={
            "gnu": "sudo timedatectl set-timezone [[zone?{zone}]][[name?{name}]][[utc?UTC]][[gmt?GMT]]",
            "bsd": "sudo systemsetup -settimezone [[zone?{zone}]][[name?{name}]][[utc?UTC]][[gmt?GMT]]",
        },
        yes={
            "set the timezone to Europe/Paris": "sudo timedatectl set-timezone Europe/Paris",
            "change time zone to UTC": "sudo timedatectl set-timezone UTC",
        },
        no="show timezone",
    ),
    intent(
        "system.calendar",
        say=("(calendar|cal) [month]", "(calendar|cal) (thismonth|month)", "calendar of the month"),
        run="cal",
        yes={"show a calendar": "cal", "display this month's calendar": "cal"},
        no="calendar of 2024",
        also="current thismonth month's month",
    ),
    intent(
        "system.calendar.year",
        say=(
            "(calendar|cal) [of|for] [year] {year:number}",
            "(calendar|cal) (thisyear|year|!current year|whole year)",
        ),
        run={"gnu": "cal [[year?{year}]][[!year?-y]]", "bsd": "cal [[year?{year}]][[!year?$(date +%Y)]]"},
        yes={"show calendar for 2025": "cal 2025"},
        no="show calendar",
        also="thisyear whole entire all",
    ),
    intent(
        "system.locale",
        say=("locale [settings|setting]", "(language|locale) (settings|setting) [!machine]"),
        run="locale",
        yes={"show locale settings": "locale", "what is my current locale": "locale"},
        no=("list all locales", "set the locale to en_US.UTF-8"),
        also="language settings setting",
    ),
    intent(
        "system.locale.list",
        say=("(!all|free|install|installed) (locale|locales)", "locales"),
        run="locale -a",
        yes={"list all available locales": "locale -a"},
        no="show locale",
    ),
    intent(
        "system.locale.set",
        say=(
            "change (locale|language) to {locale:word}",
            "change !machine (locale|language) to {locale:word}",
        ),
        run={"gnu": "sudo localectl set-locale LANG={locale}", "bsd": "export LANG={locale}"},
        yes={"set the system locale to en_US.UTF-8": "sudo localectl set-locale LANG=en_US.UTF-8"},
        no="show the locale",
    ),
)
