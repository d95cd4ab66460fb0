"""Which certificates a server is trusted by: the system's own.

The single-file program brings its own OpenSSL, built for Debian, and other systems keep their certificates
elsewhere: without this list, every server's certificate would be refused there.
"""

from __future__ import annotations

import os
import ssl

BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Arch, Gentoo, Alpine
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # macOS, the BSDs
)


def context(bundles: tuple[str, ...] = BUNDLES) -> ssl.SSLContext:
    """Return what checks a server's certificate; SSL_CERT_FILE and SSL_CERT_DIR come first, as everywhere."""
    made = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    if paths.cafile is None and not _holds_any(paths.capath):
        for path in bundles:
            if os.path.exists(path):
                made.load_verify_locations(path)
                break
    return made


def _holds_any(folder: str | None) -> bool:
    try:
        return folder is not None and bool(os.listdir(folder))
    except OSError:
        return False
