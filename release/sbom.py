"""The bill of materials: what the programs of a release are made of, as CycloneDX 1.6 in JSON.

Written here rather than by a tool, because no tool sees what was linked into the programs; the same inputs
give the same bytes.
"""

from __future__ import annotations

import json
import uuid

from release.artefacts import Artefact
from release.common import SUMMARY, day
from release.components import Component


def sbom(version: str, programs: list[Artefact], parts: list[Component], moment: int) -> str:
    """Return the document."""
    whole = "caro"
    document: dict[str, object] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": day(moment, "%Y-%m-%dT%H:%M:%SZ"),
            "lifecycles": [{"phase": "build"}],
            "component": {
                "type": "application",
                "bom-ref": whole,
                "name": "caro",
                "version": version,
                "description": SUMMARY,
                "purl": f"pkg:generic/caro@{version}",
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": [*map(_part, parts), *map(_program, programs)],
        "dependencies": [
            {"ref": whole, "dependsOn": [_ref(program) for program in programs]},
            *({"ref": _ref(program), "dependsOn": _inside(program, parts)} for program in programs),
            *({"ref": part.name} for part in parts),
        ],
    }
    body = json.dumps(document, sort_keys=True)
    document["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, body)}"
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _ref(program: Artefact) -> str:
    return f"file:{program.name}"


def _inside(program: Artefact, parts: list[Component]) -> list[str]:
    return [part.name for part in parts if part.inside == "program" or program.flavour == "full"]


def _program(program: Artefact) -> dict[str, object]:
    return {
        "type": "file",
        "bom-ref": _ref(program),
        "name": program.name,
        "version": program.version,
        "hashes": [{"alg": "SHA-256", "content": program.sha256}],
        "properties": [
            {"name": "caro:platform", "value": program.platform},
            {"name": "caro:flavour", "value": program.flavour},
        ],
    }


def _part(part: Component) -> dict[str, object]:
    told: dict[str, object] = {
        "type": "machine-learning-model" if part.inside == "model" else "library",
        "bom-ref": part.name,
        "name": part.name,
        "description": part.about,
        # An expression stands alone; an id may stand in a list of licences.
        "licenses": [
            {"expression": part.licence} if " " in part.licence else {"license": {"id": part.licence}}
        ],
        "purl": part.purl,
    }
    if part.version:
        told["version"] = part.version
    return told
