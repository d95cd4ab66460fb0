"""The clauses that say when: what the topics about things that happened have in common.

`w.` marks a time; the patterns are read as those of `clauses.py`.
"""

TIMES = """
w.last: [in|within|from|during|over|for|of|since] last {span}; within {span}; since {span} ago; in {span}; [in|from|over|of|during] last {number} {span}; newer {span}; smaller {span} (old|ago); smaller {span}; not older {span}
w.older: older {span}; before {span} ago; larger {span} (ago|old); atleast {span} old
w.spans: between {span} and {span} ago; between {number} and {span} ago; from {span} to {span} ago
w.today: [in|from|since|during|of|made|on] today; since midnight; since this morning; this morning; since the morning
w.yesterday: [from|on|in|during|of|made] yesterday
w.sinceyesterday: since yesterday; yesterday and today; today and yesterday; from yesterday to today
w.week: [in|within|from|during|of|over|made] thisweek; [in|within|from|during|of|over|made] lastweek; since lastweek
w.month: [in|within|from|during|of|over|since] lastmonth
w.year: [in|within|from|during|of|over|since] lastyear
w.thismonth: [in|within|from|during|of|over|since|so far] thismonth
w.thisyear: [in|within|from|during|of|over|since|so far] thisyear
w.since: (since|after|from) {date}; newer {date}; on or after {date}; {date} or later; (starting|beginning|start) {date}
w.before: before {date}; older {date}; until {date}
w.on: [on|from|in|during|of|made] {date}
w.range: between {date} and {date}; from {date} to {date}; after {date} and before {date}; since {date} [and|but] before {date}
w.sinceyear: (since|after) {year}; from {year} on
w.beforeyear: before {year}
w.inyear: [in|from|during|of] {year}; in the year {year}
w.years: between {year} and {year}; from {year} to {year}
w.sinceday: (since|after|from) [last] {weekday}
w.lastday: [on|from] last {weekday}; [on|from] {weekday}
w.days: between {weekday} and {weekday}; from {weekday} to {weekday}
w.beforeday: before {weekday}
w.sinceclock: (since|after|from) {clock} [today]; today (since|after|from) {clock}
w.beforeclock: before {clock} [today]; until {clock} [today]
w.clocks: between {clock} and {clock} [today]; from {clock} to {clock} [today]; today between {clock} and {clock}; today from {clock} to {clock}
w.clocksyesterday: between {clock} and {clock} yesterday; yesterday between {clock} and {clock}; from {clock} to {clock} yesterday; yesterday from {clock} to {clock}
"""
