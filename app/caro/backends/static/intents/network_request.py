"""Intents about requests to web servers, and what they answer."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def request(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the `curl` line of a request with the method, headers, data and credentials that were said."""
    method = next((m for m in ("put", "delete", "patch", "post", "head", "options") if m in values), "")
    if "move" in values and not method:
        method = "put"
    parts = ["curl"]
    data, file = values.get("data"), values.get("file")
    if "upload" in values and not method and (isinstance(data, str) or isinstance(file, str)):
        method = "post"
    is_file = isinstance(file, str) and not isinstance(data, str)
    body = data if isinstance(data, str) else file if is_file else None
    if method == "head":
        parts.append("-I")
    elif method and not (method == "post" and body is not None):
        parts.append(f"-X {method.upper()}")
    if (
        "json" in values
        or str(body).endswith(".json")
        or (body is not None and str(body).lstrip().startswith(("{", "[")))
    ):
        parts.append("-H 'Content-Type: application/json'")
    if "header" in values and isinstance(values["header"], str):
        parts.append(f"-H {quote(values['header'])}")
    if "token" in values and isinstance(values["token"], str):
        parts.append("-H " + quote(f"Authorization: Bearer {values['token']}"))
    if "login_name" in values:
        parts.append(f"-u {quote(str(values['login_name']))}")
    if body is not None and is_file:
        parts.append(f"-d {quote('@' + str(body))}")
    elif body is not None:
        parts.append(f"-d {quote(str(body))}")
    parts.append(quote(str(values["url"])))
    return " ".join(parts)


METHODS = "[upload|create|run] [http] (post|put|patch) [request]"


INTENTS = (
    intent(
        "web.headers",
        say=(
            "[http|response] (header|headers) [of|for|from] {url:url}",
            "head request [to] {url:url}",
            "curl headers {url:url}",
        ),
        run="curl -sI {url}",
        yes={
            "show http headers of https://example.com": "curl -sI https://example.com",
            "get the response headers from example.com": "curl -sI example.com",
        },
        no=("headers of data.csv", "get https://example.com with header 'A: b'"),
        also="download and http https response only curl website site server page url return returned request upload",
    ),
    intent(
        "web.status",
        say=(
            "statuscode [of|for|from] {url:url}",
            "[http] status (of|code) {url:url}",
            "http (status|response) {url:url}",
            "{url:url} return statuscode",
            "what code {url:url}",
        ),
        run="curl -s -o /dev/null -w '%{http_code}\\n' {url}",
        yes={
            "get the http status code of https://example.com": "curl -s -o /dev/null -w '%{http_code}\\n' https://example.com"
        },
        no="http headers of https://example.com",
        also="http https only response return returned website site code page curl server url",
    ),
    intent(
        "web.time",
        say=(
            "(response|load|request|loading) time [of|for] {url:url}",
            "(howlong|time|measure|slow|fast) [response|load|request|website|site|page] [time] {url:url} [load|respond|response|take|takes|answer]",
        ),
        run="curl -s -o /dev/null -w '%{time_total}\\n' {url}",
        yes={
            "measure the response time of https://example.com": "curl -s -o /dev/null -w '%{time_total}\\n' https://example.com"
        },
        no="ping example.com",
        also="website site page server usage http take to total time request curl url respond load measure",
    ),
    intent(
        "web.up",
        say=(
            "(site|website|webpage|url|page) {url:url} (up|online|reachable|alive|responding|working|down|running|available|free|accessible)",
            "{url:url} (site|website|url) (up|down|online)",
            "(site|website) {url:url} status",
            "{url:url} (up|down|working|responding) [or] (up|down)",
        ),
        run="curl -sI {url} | head -n 1",
        yes={
            "check if the website https://example.com is up": "curl -sI https://example.com | head -n 1",
            "is https://example.com down": "curl -sI https://example.com | head -n 1",
        },
        no=("ping example.com", "download https://example.com/a"),
        also="site website server or whether if http down up return currently test",
    ),
    intent(
        "web.redirects",
        say=(
            "(redirect|redirects|redirection) [chain|of|target] {url:url}",
            "where {url:url} (redirect|redirects|lead|leads|point)",
            "(final|expand) (url|address) {url:url}",
            "expand [short] {url:url}",
        ),
        run="curl -sIL -o /dev/null -w '%{url_effective}\\n' {url}",
        yes={
            "where does http://example.com redirect to": "curl -sIL -o /dev/null -w '%{url_effective}\\n' http://example.com"
        },
        no="download http://example.com",
        also="url short link final target follow to",
    ),
    intent(
        "web.get",
        say=(
            "curl {url:url}",
            "http request [to] {url:url}",
            "request {url:url}",
            "(html|body|source|page) {url:url}",
            "!show {url:url} (page|html|source)",
            "(call|query|hit) [api|endpoint] {url:url}",
            "(api|endpoint) {url:url}",
        ),
        run="curl -sL {url}",
        yes={
            "curl https://api.example.com/users": "curl -sL https://api.example.com/users",
            "send a get request to https://example.com": "curl -sL https://example.com",
        },
        no=(
            "post request to https://example.com",
            "download https://example.com/a.zip",
            "http headers of example.com",
        ),
        also="http https upload create page content html source body api endpoint url of website response print run follow redirects make get",
    ),
    intent(
        "web.get.timeout",
        say=(
            "(curl|request|download|query|call) {url:url} [with] (timeout|atmost|maximum|limit|within) {span:span}",
            "(curl|request) {url:url} [give up|stop|cancel|abort] after {span:span}",
        ),
        run="curl -L -m {span:secs} {url}",
        yes={"curl https://example.com with a 5 second timeout": "curl -L -m 5 https://example.com"},
        no=("curl https://example.com", "download https://example.com/a.iso with a speed limit of 500k"),
        also="curl with timeout limit maximum atmost up cancel stop give page website",
    ),
    intent(
        "web.get.insecure",
        say=(
            "[curl|download|request|query|call|fetching] {url:url} (except|without|insecure|disable) [ssl|tls|certificate|cert|https] (ssl|tls|certificate|cert|certificates|verification|validation|insecure) [error|check|verification|validation|warnings]",
            "(curl|download|request) {url:url} (insecure|insecurely)",
            "(curl|download|request) {url:url} self-signed [certificate]",
        ),
        run="curl -kL {url}",
        yes={"ignore ssl errors when fetching https://self.example.com": "curl -kL https://self.example.com"},
        no=("show the ssl certificate of example.com", "curl https://example.com"),
        also="curl download request ssl tls certificate error check verification validation warnings https verifying checking allow with page",
    ),
    intent(
        "web.cookies.save",
        say=(
            "save cookies [of|from] {url:url} [!to|in] {jar:file}",
            "(curl|download|request) {url:url} !and save cookies [!to|in] {jar:file}",
        ),
        run="curl -sL -c {jar} {url}",
        yes={
            "save cookies from https://example.com to cookies.txt": "curl -sL -c cookies.txt https://example.com"
        },
        no="download https://example.com/a.zip as b.zip",
        also="file website page curl download request store",
    ),
    intent(
        "web.cookies.use",
        say=("(curl|download|request|query) {url:url} [with|using] cookies [from|in] {jar:file}",),
        run="curl -sL -b {jar} {url}",
        yes={
            "curl https://example.com with the cookies from cookies.txt": "curl -sL -b cookies.txt https://example.com"
        },
        no="save cookies from https://example.com to cookies.txt",
        also="file website page curl download request with using stored saved",
    ),
    intent(
        "web.get.password",
        say=(
            "[curl|request|download|call|query] {url:url} [basic|http] [auth|authentication|login] (user|username) {name:account} password {secret:word}",
            "[curl|request|download|call|query] {url:url} [with] (login|credentials|auth) {name:account} !and {secret:word}",
        ),
        run="curl -u {name}:{secret} {url}",
        yes={
            "curl https://api.example.com with basic auth user bob password s3cret": "curl -u bob:s3cret https://api.example.com"
        },
        no=("curl https://example.com", "connect to wifi HomeNet with password s3cret123"),
        also="curl request download with basic auth authentication http login user username and using as credentials",
    ),
    intent(
        "web.get.pretty",
        say=(
            "(json|api) {url:url} [pretty|formatted|format|jq]",
            "(pretty|format|formatted) [json] [from] {url:url}",
            "download json {url:url} (pretty|format|formatted)",
            "curl {url:url} [json] (pretty|jq|formatted)",
        ),
        run="curl -sL {url} | jq .",
        yes={
            "fetch json from https://api.example.com/x and pretty print it": "curl -sL https://api.example.com/x | jq .",
            "get json from https://api.example.com/x": "curl -sL https://api.example.com/x | jq .",
        },
        no="post json to https://api.example.com",
        also="json pretty format formatted download print response curl endpoint and jq api",
    ),
    intent(
        "web.get.auth",
        say=(
            "[curl|request|download|call|query] {url:url} [with|using] [bearer|auth|authorization|api] token {token:word}",
            "[curl|request|download|call|query] {url:url} [with|using] [authorization] bearer {token:word} [header]",
            "[curl|request|download|call|query] {url:url} [with|using] (basic|user|username|credentials|login) [auth|authentication] {login_name:text}",
            "[curl|request|download|call|query] {url:url} [with|using] [http|custom] header {header:quoted_text}",
            "[curl|request|call|query] (delete|head|options) [request] [to] {url:url}",
            "upload [http] (delete|head|options) [request] [to] {url:url}",
            "upload [http] delete request [to] {url:url} [bearer] token {token:word}",
        ),
        run=request,
        yes={
            "get https://api.example.com/me with bearer token abc123": "curl -H 'Authorization: Bearer abc123' https://api.example.com/me",
            "send a delete request to https://api.example.com/users/5": "curl -X DELETE https://api.example.com/users/5",
            "curl https://api.example.com with header 'X-Key: 1'": "curl -H 'X-Key: 1' https://api.example.com",
        },
        no=("delete https.txt", "curl https://example.com"),
        also="http request upload using with curl get auth authorization authentication create username password user run",
    ),
    intent(
        "web.post",
        say=(
            METHODS + " [json|data|form|body|text] {data:quoted_text} (to) {url:url}",
            METHODS + " [to] {url:url} [with] [json|data|form|body|payload] {data:quoted_text}",
            METHODS + " [json|file|data] {file:file} [to] {url:url}",
            METHODS + " [to] {url:url} [with|from] [json|file|data|body|content] {file:file}",
            METHODS + " [to] {url:url}",
            METHODS + " [json|data] {data:quoted_text} [to] {url:url} [bearer] token {token:word}",
            METHODS + " [json|data] {data:quoted_text} [to] {url:url} header {header:quoted_text}",
            "upload (json|data|form|body) {data:quoted_text} [to] {url:url}",
            "upload json {file:file} [to] {url:url}",
        ),
        run=request,
        yes={
            "post '{\"a\": 1}' to https://api.example.com/items": "curl -H 'Content-Type: application/json' -d '{\"a\": 1}' https://api.example.com/items",
            "post the json file data.json to https://api.example.com/items": "curl -H 'Content-Type: application/json' -d @data.json https://api.example.com/items",
            "send a post request to https://api.example.com/items with data 'name=bob'": "curl -d name=bob https://api.example.com/items",
            "send a put request to https://api.example.com/items/1 with the json file data.json": "curl -X PUT -H 'Content-Type: application/json' -d @data.json https://api.example.com/items/1",
        },
        no=("get https://example.com", "upload a.zip to https://example.com/upload"),
        also="http request api endpoint url curl content type with body data payload json form file upload create using move as",
    ),
    intent(
        "web.upload",
        say=(
            "upload [file] {file:file} [to] {url:url}",
            "upload {file:file} [form|multipart] [to] {url:url}",
        ),
        run="curl -F {file:form} {url}",
        yes={"upload a.zip to https://example.com/upload": "curl -F file=@a.zip https://example.com/upload"},
        no=("download https://example.com/a.zip", "upload a.zip to bob@web1:/srv"),
        also="file form multipart curl with using as http",
    ),
    intent(
        "web.weather",
        say=("weather [forecast]", "weather (in|for) {city:word}"),
        run="curl -s https://wttr.in[[city?/{city}]]",
        yes={
            "show the weather": "curl -s https://wttr.in",
            "weather in Berlin": "curl -s https://wttr.in/Berlin",
        },
        no="whether the port is open",
        also="forecast today current",
    ),
)
