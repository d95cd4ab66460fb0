"""Intents about downloads."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def save(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the download to a file, or into a folder when the name has no extension."""
    out, url = str(values["out"]), quote(str(values["url"]))
    if "." in out.rpartition("/")[2] or "/" not in out:
        return f"curl -L -o {quote_path(out)} {url}"
    if environment.platform == "macos":
        return f"curl -L -O --output-dir {quote_path(out)} {url}"
    return f"wget -P {quote_path(out)} {url}"


def unpack(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the download of an archive together with its unpacking."""
    url = str(values["url"])
    path = url.partition("?")[0]
    for ending, flags in (
        (".tar.gz", "xz"),
        (".tgz", "xz"),
        (".tar.bz2", "xj"),
        (".tar.xz", "xJ"),
        (".tar", "x"),
    ):
        if path.endswith(ending):
            return f"curl -L {quote(url)} | tar {flags}"
    name = path.rpartition("/")[2]
    return f"curl -LO {quote(url)} && unzip {quote_path(name)}" if name.endswith(".zip") else None


INTENTS = (
    intent(
        "web.download.extract",
        say="download {url:url} extract",
        run=unpack,
        yes={
            "download https://example.com/a.tar.gz and extract it": "curl -L https://example.com/a.tar.gz | tar xz",
            "download and unzip https://example.com/a.zip": "curl -LO https://example.com/a.zip && unzip a.zip",
        },
        no=("download https://example.com/a.tar.gz", "extract a.tar.gz"),
        also="file archive and then here",
    ),
    intent(
        "web.download",
        say=(
            "download [file|page|image] {url:url}",
            "(wget|curl) download {url:url}",
            "save [page|file] {url:url}",
            "download [from] {url:url} [to] [!here]",
        ),
        run={"gnu": "curl -LO {url}", "bsd": "curl -LO {url}"},
        yes={"download https://example.com/file.zip": "curl -LO https://example.com/file.zip"},
        no=(
            "download https://example.com/a.zip as b.zip",
            "resume the download of https://example.com/a.zip",
            "git clone https://example.com/a.git",
        ),
        also="file curl page web webpage website from url follow redirects redirect following to keep name original image link using and",
    ),
    intent(
        "web.download.as",
        say=(
            "download [file|page] {url:url} (!as|!to|!named|!and) [save|file|rename] [!as|named] {out:file}",
            "save {url:url} (!as|!to|!named) [file] {out:file}",
            "download {url:url} !and (save|rename|store) [it] (!as|!to) {out:file}",
            "curl {url:url} !to [file] {out:file}",
        ),
        run=save,
        yes={
            "download https://example.com/a.zip as b.zip": "curl -L -o b.zip https://example.com/a.zip",
        },
        no="download https://example.com/a.zip",
        also="file page web from url save output name rename follow redirects curl it website content",
    ),
    intent(
        "web.download.into",
        say=(
            "download [file] {url:url} (!to|!in) [directory] {dir:dir} [directory]",
            "download {url:url} !and (save|put|move) (!in|!to) [directory] {dir:dir}",
        ),
        run={"gnu": "wget -P {dir} {url}", "bsd": "curl -L -O --output-dir {dir} {url}"},
        yes={
            "download https://example.com/a.zip into the folder incoming": "wget -P incoming https://example.com/a.zip",
            "download https://example.com/a.zip to /tmp": "wget -P /tmp https://example.com/a.zip",
        },
        no="download https://example.com/a.zip",
        also="file from url save directory move",
    ),
    intent(
        "web.download.resume",
        say=(
            "(resume|continue) [interrupted|partial|broken] download [of] {url:url}",
            "(resume|continue) {url:url} download",
            "download {url:url} (resume|continue|resuming)",
        ),
        run={"gnu": "wget -c {url}", "bsd": "curl -L -C - -O {url}"},
        yes={"resume the download of https://example.com/a.iso": "wget -c https://example.com/a.iso"},
        no="download https://example.com/a.iso",
        also="file partial interrupted broken from where left off stopped stop it",
    ),
    intent(
        "web.images",
        say=("download !all image {url:url}", "download each image {url:url}"),
        run="wget -r -l 1 -nd -A jpg,jpeg,png,gif,webp,svg {url}",
        yes={
            "download all images from https://example.com": "wget -r -l 1 -nd -A jpg,jpeg,png,gif,webp,svg https://example.com",
        },
        no="download the image https://example.com/a.png",
        also="image images from on of page website the all each",
    ),
    intent(
        "web.download.page",
        say=(
            "download [page|website] {url:url} !with (image|images|assets|css|requisites|resources|everything)",
            "(save|download) [complete|!all] (page|webpage) {url:url} [offline]",
        ),
        run="wget -p -k {url}",
        yes={"download the page https://example.com with all its images": "wget -p -k https://example.com"},
        no=("download https://example.com/a.png", "mirror https://example.com"),
        also="page website image images assets css resources all and offline viewing style styles stylesheets js complete",
    ),
    intent(
        "web.download.list",
        say=(
            "download [!all|each] [file|url|urls|link|links] (!in|!from|of) {list:file}",
            "download (urls|links) [listed] {list:file}",
            "(wget|download) [urls] list {list:file}",
        ),
        run={"gnu": "wget -i {list}", "bsd": "xargs -n 1 curl -LO < {list}"},
        yes={
            "download all urls in urls.txt": "wget -i urls.txt",
            "download every link from links.txt": "wget -i links.txt",
        },
        no="download https://example.com/a.iso",
        also="url urls link links listed file each all list",
    ),
    intent(
        "web.mirror",
        say=(
            "(mirror|crawl) [!all] [website|site] {url:url}",
            "(clone|copy) [!all] (website|site) {url:url}",
            "download [!all] (website|site|recursive) {url:url} [offline|recursive]",
            "(mirror|download) [website|site] {url:url} (offline|recursive)",
        ),
        run="wget --mirror --convert-links --page-requisites --no-parent {url}",
        yes={
            "mirror the website https://example.com": "wget --mirror --convert-links --page-requisites --no-parent https://example.com"
        },
        no=(
            "download https://example.com/a.zip",
            "git clone https://example.com/a.git",
            "check if the website example.com is up",
        ),
        also="website site offline viewing reading recursive web local browsing page pages entire copy download accessed usage",
    ),
)
