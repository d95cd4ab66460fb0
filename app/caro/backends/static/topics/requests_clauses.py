"""The clauses of requests over HTTP; `clauses.py` explains the form of a row."""

CLAUSES = """
url: [and|from|to|of|at|on|in|for] [the] [site|website|webpage|page|url|endpoint|api|file|address|link] [at|of|from] {url}; content of {url}
when: when; while
do.get: curl; (call|query|hit) [api|endpoint]; request; http request; upload http request; upload request; find; api; endpoint
do.download: download; limit download; downloading; download file; save; save page
do.wget: wget
do.upload: upload; upload file
method.post: post; [upload|create|run] [http] post [request]; post request; as post; using post; with post
method.put: (upload|create|run) [http] move request; move request; move http request; [http] put request
method.delete: delete; [upload|create|run] [http] delete request; using delete; with delete method
method.patch: [upload|create|run] [http] patch request; patch
method.head: [upload|create|run] [http] head request
method.options: [upload|create|run] [http] options request
data: [with] [the] [json] (body|payload|data|json) {quoted}; {quoted} as [the] [json] [body|payload|data]; {quoted}; {quoted} (in|as) [the] body; [with] json [body|payload|data] {quoted}
data.file: [with|using|from] [the] [content] [json|data|body|payload] [of|from|in] [file] {file}; {file} as [the] [json|request] (body|payload|data); [with] [the] (body|payload|data) (from|in) [file] {file}; json file {file}; [file] {path} as [the] [request] (body|payload|data); {path}; file {path}
json: [as] json; with content type json; json content type; in json format
form.field: as [form] [field|column] {word}; (as|in) [the] [form] (field|column) {word}; as form column {word}; under [the] [form] (column|field) {word}
form: as [a] [multipart] form; (multipart|form) upload; as multipart form data; [in] multipart
header: [with|using|and|set|add] [the|an] [http|custom|extra|additional|request] header {quoted}; [with|using|and] [the] header {quoted} and {quoted}; and {quoted} header
header.pair: [with|using|and] [http|custom|extra] header {ident} [to|of|with value|:] {word}
bearer: [with|using] [the|an] [bearer|auth|access|api|authorization|authentication] [auth] token [in] {word}; [with|using] [the|an] [bearer|auth|access|api|authorization|authentication] token (from|in|of) [environment] [variable] {path}; [with|using] [authorization] bearer {word} [header]; [with|using] [authorization] bearer [auth] token [in] {word}; [with|using] [bearer|auth|authorization] token {path}
basic: [with|using|as] [basic|http] [auth|authentication] [user|username|login] {name} [and|with] password {word}; [with|using] [basic] (credentials|auth|login|authentication) {name} and {word}; [login|authenticate] as {name} [with|and] password {word}; user {name} [with|and] password {word}; basic (auth|authentication) [with] [user] {name} password {word}
basic.user: as [user] {name}; with [basic] (auth|authentication) [as] [user] {name}; [with] username {name}
out: [and] [save|store|write|put|output] [it|result|page|output] (as|to|in|into) [file|name|the name] {file}; output to {file}; as {file}; save as {file}; under [the] name {file}; named {file}; [save|move] (it|page|result|output) (to|in|as) {file}; and save to {file}
outdir: [save|move] [it|file] (to|in|into|under) [directory] {path} [directory]; (to|in|into) directory {word}; (to|in|into) {word} directory
outdir.downloads: (to|in|into) downloads [directory]
outdir.home: (to|in|into) home directory
outdir.here: [to|in|into] here
follow.not: (without|not) follow [any|the] (redirect|redirects)
follow: follow [all|any] (redirect|redirects|redirection|location); with (redirect|redirects) [followed]; allow redirects; and follow where it leads
insecure: except [all|any|bad|invalid|expired|broken|self-signed] (ssl|tls|certificate|cert|https|certificates) [certificate|certificates] [error|warnings|check|checks|problems|verification|validation|issues]; (without|not) (check|verifying|validating|verification) [ssl|tls] [certificate|cert|certificates]; (without|disable|disabling|no) (ssl|tls|certificate|cert) [certificate] (check|checks|verification|validation); insecure; insecurely; [with] self-signed [certificate|cert]; even [if|though] certificate [not|invalid|expired|bad] [valid]; accept self-signed [certificate]; trust [any|all] certificate; with (bad|invalid|expired|self-signed) certificate
quiet: silent; silently; quiet; quietly; (without|no|not|hide) [any|show] progress [bar|meter|output]; without output
verbose: verbose; verbosely; with verbose [output]; with (full|all) details; show (everything|ssl handshake|tls handshake|handshake); in verbose mode; debug
headers.only: [show] [response|http] (header|headers); only [response|http] headers; headers only
headers.too: and show [response|http] (header|headers); (with|including|and|include|containing) [response|http] (header|headers) [too]; together with headers; along with headers; show headers and body
timeout: [with] timeout [of] {span}; {span} timeout; (give up|abort|fail|stop|quit|cancel|timeout) after {span}; [for] atmost {span}; (maximum|limit) {span}; within {span}; wait [atmost] {span}; [if] no answer [in|within|after] {span}; except after {span}
retry: and retry {number} occurrence; (retry|retries|retrying) [atmost|maximum] {number} [occurrence]; [with] [atmost|maximum|up to] {number} (retry|retries|tries|attempts); (try|repeat) {number} occurrence; [with] {number} retry; {number} occurrence [if|when|on] [it] (fail|fails|failure|error); retry on failure [up to] {number} occurrence
rate: to {size} each second; (at|atmost|maximum) {size}; (limit|limited|limiting|throttle|throttled|cap|capped) [speed|rate|bandwidth|download|download speed] [to|at] {size} [each second|second]; [with|at] [a] [speed|rate|bandwidth] limit [of] {size} [each second]; (at|atmost) {size} each second; except faster {size} [each second]; not faster {size} [each second]; slower than {size} each second; [with|at] [atmost|maximum] {size} each second; speed [to] {size} [each second]; not larger {size} each second
resume: resume; resuming; resume [download|interrupted|partial]; (continue|continuing) [partial|interrupted|broken|download|aborted]; where it left off; where left off; continue where [it] left [off]; interrupted; partial; partially downloaded; half finished
agent: [with|using|and] [custom] (user-agent|useragent|agent) [string] [of|set to] {quoted}; user agent {quoted}; [with|using] user agent {word}; pretending to be {word}; pretend to be {word}
cookie: [with|using|upload] cookie {quoted}
cookies.use: [with|using|upload] [the] (cookies|cookie) [stored|saved] (from|in) [file] {file}
cookies.keep: save [the] (cookies|cookie); store [the] cookies
cookies.save: [and] save [the] (cookies|cookie) (to|in|into) [file] {file}; storing cookies in {file}; and store cookies in {file}
referer: with referer {url}
proxy: (through|via|using|over) [the] [http] proxy [at|on|server] {url}; proxy {url}
pretty: [and] pretty [print] [it|json|result|output]; [and] pretty-print [it|json]; [and] (formatted|format|prettify) [it|json|output]; [and] (through|pipe|with|using) [it] [to|through|into] jq; nicely formatted; indented; and prettify it
compressed: [with] compressed; ask for gzip; with gzip
background: [in] [the] background
progress: with [a] progress [bar]; show progress [bar]
"""

EXAMPLES = {
    "curl https://localhost:8443 ignoring the bad certificate": "curl -k https://localhost:8443",
    "download https://example.com/big.iso but not faster than 500 kB per second": "curl -LO --limit-rate 500k https://example.com/big.iso",
    "upload photos/logo.png as form field image to https://example.com/upload": "curl -F image=@photos/logo.png https://example.com/upload",
    "post '{\"a\":1}' as json to https://api.example.com/items with the bearer token abc": "curl -H 'Content-Type: application/json' -H 'Authorization: Bearer abc' -d '{\"a\":1}' https://api.example.com/items",
    "fetch https://example.com/x with header 'X-Key: 1', follow redirects and save it as out.json": "curl -L -H 'X-Key: 1' -o out.json https://example.com/x",
    "download https://example.com/x.zip to ~/Downloads with 3 retries and a 10 second timeout": "wget --tries=3 -T 10 -P ~/Downloads https://example.com/x.zip",
    "get https://example.com/me as user bob with password s3cret and pretty print the json": "curl -s -u bob:s3cret https://example.com/me | jq .",
    "resume the download of https://example.com/big.iso in the background": "wget -c -b https://example.com/big.iso",
    "download https://example.com/a.zip silently": "curl -sLO https://example.com/a.zip",
    "download https://example.com/a.iso with a speed limit of 500k": "curl -LO --limit-rate 500k https://example.com/a.iso",
    "curl https://example.com with a 5 second timeout": "curl -m 5 https://example.com",
    "ignore ssl errors when fetching https://self.example.com": "curl -kL https://self.example.com",
    "save cookies from https://example.com to cookies.txt": "curl -c cookies.txt https://example.com",
    "curl https://example.com with the cookies from cookies.txt": "curl -b cookies.txt https://example.com",
    "curl https://api.example.com with basic auth user bob password s3cret": "curl -u bob:s3cret https://api.example.com",
    "get https://api.example.com/me with bearer token abc123": "curl -H 'Authorization: Bearer abc123' https://api.example.com/me",
    "send a delete request to https://api.example.com/users/5": "curl -X DELETE https://api.example.com/users/5",
    "curl https://api.example.com with header 'X-Key: 1'": "curl -H 'X-Key: 1' https://api.example.com",
    "post '{\"a\": 1}' to https://api.example.com/items": "curl -H 'Content-Type: application/json' -d '{\"a\": 1}' https://api.example.com/items",
    "post the json file data.json to https://api.example.com/items": "curl -H 'Content-Type: application/json' -d @data.json https://api.example.com/items",
    "send a post request to https://api.example.com/items with data 'name=bob'": "curl -d name=bob https://api.example.com/items",
    "send a put request to https://api.example.com/items/1 with the json file data.json": "curl -X PUT -H 'Content-Type: application/json' -d @data.json https://api.example.com/items/1",
    "upload a.zip to https://example.com/upload": "curl -F file=@a.zip https://example.com/upload",
}
"""Requests and the commands that they must give."""

OTHERS = (
    "download https://example.com/a.zip",
    "clone https://github.com/a/b.git",
    "add remote upstream https://github.com/a/b.git",
    "where does http://example.com redirect to",
    "http status code of https://example.com",
    "check if https://example.com is up",
    "download https://example.com/a.tar.gz and extract it",
    "install the package from https://example.com/a.deb",
)
"""Requests that are none about this topic, or that intents of their own answer."""
