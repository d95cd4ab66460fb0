"""Which options of one letter each tool has, as the manual pages of GNU, macOS and BusyBox document them.

A line is a tool, then its letters with GNU, with BSD (macOS) and with BusyBox (1.35), as getopt(3) takes them:
one that takes a value has a colon behind it, one that may take it two. `-` stands for a tool that is not there.
Long options of BSD and BusyBox follow, behind their names.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Dialect

TEXT = """\
base64 dw:i Db:dhi:o: dw:i
cat AbeEnstTuv belnstuv Abentuv
chown cfhvRHLP fHhLnPRvx cfhvRHLP
cp abdfHilLnPprRsS:t:TuvxZ acflfHiLNnPpRrSsvXx adfHilLnPprRst:Tuv
cut b:c:d:f:nsz b:c:d:f:nsw b:c:d:D:f:F:nO:s
date d:f:I::Rr:s:u f:I::jnRr:uv:z: d:D:I::Rr:s:u
df aB:hHiklmPt:Tvx: abcgHhIiklnmPt:T:Y, ahikmPTB:H
du 0abB:cd:DhHklLmPsSt:xX: AB:acd:gHhI:kLlmnPrst:x abcd:hHklLmsx
grep A:B:C:D:EFGHILPTUVZabcd:e:f:hilm:noqrRsuvwxyz A:B:C:D:EFGHIJLMORSUVXZabcd:e:f:hilm:nopqrsuvwxyz A:B:C:EFHILRace:f:hilm:noqrsvwxz
file bcdeEf:F:hiklLm:nNpP:rsSzZ0v 0bcCdDE:f:F:hiIkLm:M:nNpP:rsvz -
head c:n:qvz c:n:qv c:n:qv
ln bdFfiLnPrsS:t:Tv FLPfhinsvw bfnsvS:T
ls aAbBcCdDfFgGhHiI:klLmnNopqQrRsStT:uUvw:xXZ1 1%,@ABCFGHILOPRSTUWabcdefghiklmnopqrstuvwxyD: 1aAcCdFghHiklLnpQrRsStT:uvw:xX
mkdir m:pvZ m:pv m:pv
mktemp dp:qtuV dp:qt:u dp:qtu
mv bfinS:t:TuvZ fhinv finvt:T
paste d:sz d:s d:s
pgrep acd:fg:hilnor:s:t:u:vwxAF:G:LO:P:U:V ad:fF:g:G:iIlLnoP:qt:u:U:vx flonP:s:vx
readlink efmnqsvz fn fnqsv
realpath eLmPqsz q
rm fiIrRdv dfIiPRrvWx firRv
rmdir pv pv pv
sed nrEe:f:i::l:suz EHae:f:i:I:lnru nrEe:f:i::
seq f:s:w f:s:t:w s:w
sort bcCdfghik:mMno:rRsS:t:T:uVz bcCdfghik:mMno:RrsS:t:T:uVz bcdfgik:mMno:rst:T:uVzS:
split a:b:C:del:n:t:ux a:b:cdl:n:p: a:b:l:
stat c:fLt Ff:Llnqrst:x c:fLt
tac brs: - -
tail c:fFn:qs:vz b:c:Ffn:qrv c:fFn:qs:v
tee aip aip ai
touch acd:fhmr:t: A:acd:fhmr:t: acd:fhmr:t:
tr cCdst Ccdsu cdsC
uniq cdDf:is:uw:z cdDf:is:u cdf:is:uw:z
wc cmlLw clLmw cmlwL
xargs 0a:d:E:e::I:i::L:l::n:oP:prs:tx 0E:I:J:L:n:oP:pR:S:s:tx 0a:E:e::I:i::n:P:prs:tx
"""

LONG: dict[Dialect, dict[str, str]] = {
    "bsd": {
        "base64": "break decode help input output",
        "cat": "",
        "date": "",
        "df": "libxo si",
        "file": "brief mime mime-type mime-encoding separator dereference no-dereference list no-pad special-files",
        "du": "si libxo",
        "grep": "after-context before-context binary binary-files byte-offset color colour context count "
        "decompress directories devices exclude exclude-dir extended-regexp file files-with-matches "
        "files-without-match fixed-regexp fixed-strings ignore-case include include-dir initial-tab invert-match "
        "label line-buffered line-number line-regexp max-count no-filename no-messages null null-data "
        "only-matching quiet recursive regexp silent text unix-byte-offsets version with-filename word-regexp "
        "help basic-regexp dereference-recursive",
        "ls": "color",
        "sort": "batch-size buffer-size check compress-program debug dictionary-order field-separator files0-from "
        "general-numeric-sort help human-numeric-sort ignore-case ignore-leading-blanks ignore-nonprinting key "
        "merge mmap month-sort numeric-sort output parallel qsort radixsort random-sort random-source reverse "
        "sort stable temporary-directory unique version version-sort zero-terminated heapsort mergesort",
        "stat": "",
        "uniq": "count repeated all-repeated skip-fields ignore-case skip-chars unique",
        "wc": "libxo",
    },
    "busybox": {
        "chown": "",
        "cp": "",
        "date": "rfc-2822 utc date reference",
        "ls": "color full-time group-directories-first",
        "mkdir": "parents mode",
        "mv": "interactive force no-clobber",
        "rmdir": "parents ignore-fail-on-non-empty",
        "tail": "",
        "touch": "no-create reference date",
    },
}
"""By dialect and tool: its long options. A tool that is not named here has none."""

FIND: dict[Dialect, str] = {
    "gnu": """amin: anewer: atime: cmin: cnewer: context: ctime: fstype: gid: group: ilname: iname: inum: ipath:
        iregex: iwholename: links: lname: maxdepth: mindepth: mmin: mtime: name: newer: path: perm: regex:
        regextype: samefile: size: type: uid: used: user: wholename: xtype: printf: fprint: fprint0: fprintf: fls:
        daystart
        depth empty executable false follow ignore_readdir_race ls mount nogroup noignore_readdir_race noleaf
        nouser nowarn print print0 prune quit readable true warn writable xdev delete a o not and or H L P""",
    "bsd": """amin: anewer: atime: Bmin: Bnewer: Btime: cmin: cnewer: ctime: fstype: gid: group: ilname: iname:
        inum: ipath: iregex: iwholename: flags: links: lname: maxdepth: mindepth: mmin: mnewer: mtime: name:
        newer: path: perm: regex: samefile: size: type: uid: user: wholename: xattrname: acl depth delete empty
        false follow ls mount nogroup noleaf nouser print print0 prune quit sparse true xattr xdev a o not and
        or E H L P X d f: s x""",
    "busybox": """amin: atime: cmin: ctime: group: iname: inum: ipath: links: maxdepth: mindepth: mmin: mtime:
        name: newer: path: perm: regex: samefile: size: type: user: depth empty executable follow print print0
        prune quit xdev a o not and or H L""",
}
"""By dialect: what find takes, without its dash; a colon stands behind what takes a word."""

_tools: dict[str, dict[str, dict[str, str]]] = {}


def letters(tool: str, dialect: Dialect) -> dict[str, str] | None:
    """Return the letters of a tool with their colons; None where the table knows nothing of it there."""
    if not _tools:
        for line in TEXT.splitlines():
            name, *specs = line.split(" ")
            specs += ["-"] * (3 - len(specs))
            _tools[name] = {
                one: _read(spec)
                for one, spec in zip(("gnu", "bsd", "busybox"), specs, strict=True)
                if spec != "-"
            }
    return _tools.get(tool, {}).get(dialect)


def primaries(dialect: Dialect) -> dict[str, str]:
    """Return what find takes, with its dash, and a colon for each that takes a word."""
    return {f"-{word.rstrip(':')}": ":" if word[-1] == ":" else "" for word in FIND[dialect].split()}


def has_long(tool: str, name: str, dialect: Dialect) -> bool:
    """Tell whether a tool of BSD or BusyBox has a long option; GNU's are not listed, so they have them all."""
    return dialect == "gnu" or name.lstrip("-") in LONG[dialect].get(tool, "").split()


def tools() -> list[str]:
    """Return the names of the tools."""
    return [line.split(" ")[0] for line in TEXT.splitlines()]


def _read(spec: str) -> dict[str, str]:
    found: dict[str, str] = {}
    last = ""
    for char in spec:
        if char == ":":
            found[last] += ":"
        else:
            found[char] = ""
            last = char
    return found
