#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""sbom.py OUT: writes what is in the programs as a CycloneDX 1.5 document.

The same sources and packages give the same bytes: the serial number is made from the content, and a time is written only
where SOURCE_DATE_EPOCH says one.
"""
import datetime
import json
import os
import re
import sys
import urllib.parse
import uuid

sys.dont_write_bytecode = True
import components  # noqa: E402

SCOPES = {"static": "required", "headers": "required", "dynamic": "required", "build": "excluded"}


def quoted(text):
    return urllib.parse.quote(text, safe=".-~")


def package_url(component):
    """None for a part of another component that has no version of its own."""
    if "lock" in component:
        where = f"download_url={quoted(component['url'])}&checksum=sha256:{component['sha256']}"
        return f"pkg:generic/{quoted(component['lock'])}@{quoted(component['version'])}?{where}"
    if "debian" in component:
        return f"pkg:deb/debian/{quoted(component['debian'])}@{quoted(component['debian_version'])}"
    if "version" in component:
        return f"pkg:generic/{quoted(component['id'])}@{quoted(component['version'])}"
    return None


def licences(expression):
    simple = re.fullmatch(r"[A-Za-z0-9.-]+", expression) and not expression.startswith("LicenseRef-")
    return [{"license": {"id": expression}}] if simple else [{"expression": expression}]


def entry(component):
    ways = {platform: component[platform] for platform in ("windows", "linux") if platform in component}
    made = {
        "type": "library",
        "bom-ref": component["id"],
        "name": component["name"],
        "version": component.get("version"),
        "scope": min((SCOPES[way] for way in ways.values()), key=["required", "excluded"].index),
        "hashes": [{"alg": "SHA-256", "content": component["sha256"]}] if "sha256" in component else None,
        "licenses": licences(component["licence"]),
        "copyright": "\n".join(component["copyright"]),
        "cpe": component["cpe"].format(version=component["version"]) if "cpe" in component else None,
        "purl": package_url(component),
        "externalReferences": [{"type": "distribution", "url": component["url"]}] if "url" in component else None,
        "properties": [{"name": f"changeover:linked:{platform}", "value": way} for platform, way in ways.items()]
        + ([{"name": "changeover:note", "value": component["note"]}] if "note" in component else []),
    }
    return {key: value for key, value in made.items() if value is not None}


def program(platform, version):
    return {
        "type": "application",
        "bom-ref": f"changeover-{platform}",
        "name": f"Changeover for {platform.capitalize()}",
        "version": version,
        "licenses": licences("GPL-3.0-or-later"),
    }


def document():
    version = components.program_version()
    known = components.load()
    parts = {component["id"]: [c["id"] for c in known if c.get("within") == component["id"]] for component in known}
    depends = {}
    for platform in ("windows", "linux"):
        depends[f"changeover-{platform}"] = [c["id"] for c in known if platform in c and "within" not in c]
    depends.update({ref: inner for ref, inner in parts.items() if inner})
    depends["changeover"] = ["changeover-windows", "changeover-linux"]

    listed = [program(platform, version) for platform in ("windows", "linux")] + [entry(c) for c in known]
    made = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([listed, depends], sort_keys=True)).urn,
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "changeover",
                "name": "Changeover",
                "version": version,
                "licenses": licences("GPL-3.0-or-later"),
            }
        },
        "components": listed,
        "dependencies": [{"ref": ref, "dependsOn": sorted(on)} for ref, on in sorted(depends.items())],
    }
    if os.environ.get("SOURCE_DATE_EPOCH"):
        moment = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
        made["metadata"] = {"timestamp": moment.strftime("%Y-%m-%dT%H:%M:%SZ"), **made["metadata"]}
    return made


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        json.dump(document(), file, indent=1, ensure_ascii=False)
        file.write("\n")
