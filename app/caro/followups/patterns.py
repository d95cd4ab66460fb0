"""How people go on from an answer, as patterns: what they call it, and what they want of it."""

from __future__ import annotations

import re

LEAD = (
    r"(?:(?:and|but|ok|okay|now|then|next|so|please|also|no|great|good|again|can you|could you|let's)\b"
    r"[,\s]*)*"
)
"""Before what is said; it means nothing by itself."""
DONE = r"(?:[,\s]*(?:please|now|then|too|as well|instead))*[\s.!?]*$"
"""Behind it."""
NOUNS = (
    r"(?:files?|folders?|director(?:y|ies)|results?|matches|ones?|things|items|links|lines|processe?s?|"
    r"containers?|images|branche?s?|commits|services|packages|users)"
)
THEM = (
    r"(?:(?:all|each|every one|any|both|most) of )?"
    rf"(?:them|those(?: {NOUNS})?|these(?: {NOUNS})?|they|it|the (?:same )?ones|the results|the matches)\b"
)
ONES = r"the (\w+) ones?\b"
"""Those of them that are so: "the merged ones"."""
THEIR = r"\b(?:their|its)\b"
NUMBER = r"(?:\d+|two|three|four|five|ten)"
LIMIT = (
    rf"(?:the )?(?:(?:first|last|top) (?P<count>{NUMBER})|(?P<many>{NUMBER} )?"
    r"(?P<most>biggest|largest|smallest|newest|oldest|latest|first|last))(?: (?:ones?|of them))?"
)
MOST = r"(?:newest|oldest|latest|biggest|largest|smallest)"
ORDER = (
    rf"(?:(?:sort|order|arrange)(?:ed)? )?(?:{THEM} )?(?P<by>by \w+(?: \w+)?|in reverse(?: order)?)|"
    rf"(?:(?:show|sort|list) )?(?:{THEM} )?(?:with )?(?:the )?(?P<first>{MOST})(?: ones)? first"
)
ORDERED = (
    rf",?\s+(?:and )?(?:sort(?:ed)?|order(?:ed)?)\s(?:{THEM}\s)?by\s\w+(?:\s\w+)?$|"
    rf",?\s+by (?:size|name|date|time|age)$|,?\s+(?:the )?{MOST} first$"
)
"""The end of a request that says in which order."""
SIZED = (
    rf"(?:how (?:big|large) (?:are|is) {THEM}|how much space do {THEM} (?:take|use|need)|"
    rf"(?:what is |show )?(?:the|their|its) total size(?: of {THEM})?)(?: together| in total| up)*$"
)
FEWER = (
    r"(?:(?:show|list|keep|find|give|want)\s(?:me\s)?)?(?:only|just)\s(?:me\s)?"
    r"(?:(?:show|list|keep|find)\s)?(?P<who>(?:the\s|those\s|these\s)?(?:ones|files|folders|those|them)\b)?"
    rf"(?P<rest>.*)|(?:which|what|any) of (?P<which>{THEM})(?P<what>.*)|"
    r"(?P<those>those|the ones)(?P<over>\s.+)"
)
ELSEWHERE = (
    r"(?P<same>(?:do |and )?the same(?: thing)?|what about|how about|repeat (?:that|it)|do (?:that|it))?"
    r"\s*(?:but\s)?(?:(?:in|for|under|on|inside)\s)?(?P<to>[~./][^\s,]*|[\w.-]+/[^\s,]*|here)"
)
PLACE = (
    r"\b(?P<at>in|under|inside|within|below|from|on)\s+"
    r"(?P<where>[~./][^\s,]*|[\w.-]+/[^\s,]*|here|\w+)(?=$|[\s,])"
)
"""Where a request says where."""
BEGINNINGS = (
    r"(?:from|in|under|inside|over|above|below|between|before|after|since|with|without|except|excluding|not|"
    r"larger|smaller|bigger|older|newer|longer|modified|changed|created|named|called|containing|owned|ending|"
    r"starting|beginning|that|which|whose|of|by)"
)
"""Words that a bare piece of a request begins with."""
SHOWN = re.compile(
    r"(?:please )?(?:(?:find|list|show|print|display|get|give|locate|see|view|count|search for|look for)"
    r"(?: me)?|how many|what are)(?: all)?(?: of)?(?: the| my| every| each)? (?=\S)",
    re.IGNORECASE,
)
"""How a request begins that only shows: what follows says of what."""
LOOKS = frozenset(
    "show list count print find search look grep sort which how what display open view see read check".split()
)
"""First words of a request that changes nothing."""
ORDERS = frozenset(
    """show list count print find search look grep display view see read check delete remove copy move create
    make""".split()
)
"""Words that make a request whole, wherever they stand in it."""
CHANGERS = frozenset(
    """delete remove move copy rename compress zip archive extract unzip kill stop restart start run discard
    throw uninstall install chmod chown unlink create make touch empty truncate save write append replace
    change add set clean format sync upload download send""".split()
)
"""First words of a request that shows nothing, so that nothing it names can be "them"."""
SHORT = 8
"""Words of what can be a piece of a request; in a longer one, "it" and "those" mean something said in it."""
