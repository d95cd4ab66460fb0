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
        "web.time.connect",
        say=(
            "(time|howlong|measure|latency) (connect|connection) {url:url}",
            "(connect|connection) time {url:url}",
        ),
        run="curl -s -o /dev/null -w 'connect: %{time_connect}s\\ntotal: %{time_total}s\\n' {url}",
        yes={
            "measure the time it takes to connect to https://example.com": "curl -s -o /dev/null -w 'connect: %{time_connect}s\\ntotal: %{time_total}s\\n' https://example.com"
        },
        no=("measure the response time of https://example.com", "is https://example.com up"),
        also="time total take takes howlong measure website site server connection whole and",
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
        run="curl -sIL[[!chain? -o /dev/null -w '%{url_effective}\\n']] {url}[[chain? | grep -iE '^(HTTP|location)']]",
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
