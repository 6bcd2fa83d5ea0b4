#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""sbom.py: is the SBOM of a release whole, well-formed and true?

Well-formed: what CycloneDX 1.5 requires. Whole: every source of sources.lock, every library that the builds lying here
link, every part that Qt names as compiled into what is linked. Where a build is not there, that is said.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = ROOT / "installer/release/sbom.py"
sys.path.insert(0, str(ROOT / "installer/release"))
sys.dont_write_bytecode = True
import components  # noqa: E402
import notices  # noqa: E402

# Of SPDX's list of licences and exceptions: those that may occur. A new one is looked up at https://spdx.org/licenses first.
SPDX = set(
    "Apache-2.0 BSD-2-Clause BSD-3-Clause CC0-1.0 FTL GPL-2.0-only GPL-3.0-only GPL-3.0-or-later HPND IJG ISC Imlib2 "
    "LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only Libpng libpng-2.0 MIT MIT-open-group SMLNJ "
    "Unicode-3.0 Unicode-DFS-2016 X11 ZPL-2.1 Zlib blessing".split()
)
EXCEPTIONS = {"GCC-exception-3.1", "PCRE2-exception", "Qt-GPL-exception-1.0"}
COMPONENT_KEYS = set(
    "type bom-ref name version scope hashes licenses copyright cpe purl externalReferences properties".split()
)
# The sanitizers of the test build are in no release.
NOT_SHIPPED = {"libasan.so.8", "libubsan.so.1"}

problems = []


def check(good, words):
    if not good:
        problems.append(words)


def make(path, **variables):
    environment = {key: value for key, value in os.environ.items() if key != "SOURCE_DATE_EPOCH"}
    subprocess.run([sys.executable, "-B", TOOL, path], check=True, env={**environment, **variables})
    return pathlib.Path(path).read_bytes()


def check_expression(expression, where):
    for term in re.split(r" AND | OR ", expression):
        licence, _, exception = term.partition(" WITH ")
        known = licence in SPDX or re.fullmatch(r"LicenseRef-[A-Za-z0-9.-]+", licence)
        check(known and (not exception or exception in EXCEPTIONS), f"{where}: \"{term}\" is no SPDX licence known here")


def check_component(component):
    where = component.get("bom-ref", "a component without bom-ref")
    check(set(component) <= COMPONENT_KEYS, f"{where}: keys that CycloneDX does not have")
    check(component.get("type") in ("application", "library"), f"{where}: type")
    check(bool(component.get("name")), f"{where}: name")
    check(component.get("scope", "required") in ("required", "optional", "excluded"), f"{where}: scope")
    for given in component.get("hashes", []):
        check(given["alg"] == "SHA-256" and re.fullmatch(r"[0-9a-f]{64}", given["content"]), f"{where}: hash")
    check(len(component.get("licenses", [])) == 1, f"{where}: licence")
    for licence in component.get("licenses", []):
        check_expression(licence["expression"] if "expression" in licence else licence["license"]["id"], where)
        check("license" not in licence or licence["license"]["id"] in SPDX, f"{where}: an id has to be SPDX's own")
    purl = r"pkg:(generic|deb/debian)/[a-z0-9][A-Za-z0-9.%_-]*@[A-Za-z0-9.%~_-]+(\?[a-z_]+=[^&#]+(&[a-z_]+=[^&#]+)*)?"
    check("purl" not in component or re.fullmatch(purl, component["purl"]), f"{where}: purl {component.get('purl')}")
    check(re.fullmatch(r"cpe:2\.3:a(:[^:]+){10}", component.get("cpe", "cpe:2.3:a" + ":*" * 10)), f"{where}: cpe")
    for found in component.get("properties", []):
        check(set(found) == {"name", "value"}, f"{where}: property")


def check_structure(bom):
    check(bom["bomFormat"] == "CycloneDX" and bom["specVersion"] == "1.5" and bom["version"] == 1, "head")
    check(re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bom["serialNumber"]), "serial number")
    everything = [bom["metadata"]["component"], *bom["components"]]
    for component in everything:
        check_component(component)
    refs = [component["bom-ref"] for component in everything]
    check(len(refs) == len(set(refs)), "a bom-ref twice")
    reached = {"changeover"}
    for dependency in bom["dependencies"]:
        check(dependency["ref"] in refs and set(dependency["dependsOn"]) <= set(refs), f"loose: {dependency['ref']}")
        check(len(dependency["dependsOn"]) == len(set(dependency["dependsOn"])), f"twice in {dependency['ref']}")
        reached.update(dependency["dependsOn"])
    check(reached == set(refs), f"nothing leads to {set(refs) - reached}")
    check(bom["metadata"]["component"]["version"] == components.program_version(), "the program's version")


def check_sources(bom):
    """Every locked source is there with its hash; what is linked is required, what only builds is not."""
    by_hash = {h["content"]: c for c in bom["components"] for h in c.get("hashes", [])}
    for name, (sha, path) in components.locked_sources().items():
        check(sha in by_hash, f"sources.lock: {name} is missing")
        if sha in by_hash:
            version = by_hash[sha]["version"]
            check(version in path, f"{name}: version {version} is not that of {path}")
            check(by_hash[sha]["scope"] == ("excluded" if name == "ecm" else "required"), f"{name}: scope")


def linked_on_windows(program):
    """The libraries on the link line of a program, but for its own."""
    text = (ROOT / "build/windows/build.ninja").read_text(encoding="utf-8")
    line = re.search(rf"^build bin/{program}\.exe:(.*)$", text, re.M).group(1)
    names = {os.path.basename(path) for path in re.findall(r"\S+\.a\b", line)}
    return {name for name in names if not name.startswith("libchangeover_")}


def check_builds(known):
    files = {file for component in known for file in component.get("files", [])}
    if (ROOT / "build/windows/build.ninja").exists():
        linked = linked_on_windows("changeover") | linked_on_windows("changeover-cli")
        check(linked <= files, f"linked into the Windows programs, but not in components.json: {linked - files}")
        static = {file for file in files if file.endswith(".a")}
        check(static <= linked, f"in components.json, but not linked any more: {static - linked}")
    else:
        print("not compared: there is no build/windows")
    looked = 0
    for program in ROOT.glob("build/*/bin/changeover*"):
        if program.name in ("changeover", "changeover-cli"):
            said = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
            needed = set(re.findall(r"\(NEEDED\).*\[(.*)\]", said)) - NOT_SHIPPED
            check(bool(needed) and needed <= files, f"{program} needs, but components.json lacks: {needed - files}")
            looked += 1
    if not looked:
        print("not compared: there is no Linux build")


def check_qt(known):
    """Qt writes an SPDX document of itself when it is built: what it names for the linked libraries is in ours."""
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "changeover/built"
    written = sorted(cache.glob("qt-windows-*/sbom/*.spdx"))
    if not written:
        print("not compared: there is no Qt for Windows in the cache")
        return
    text = written[-1].read_text(encoding="utf-8")
    linked = {file[6:-2] for c in known for file in c.get("files", []) if file.startswith("libQt6")}
    parts = {part for owner, part in re.findall(r"^PackageName: (\w+)_Attribution_(\S+)", text, re.M) if owner in linked}
    ours = {c["id"].removeprefix("qt-") for c in known if c.get("within") == "qtbase"}
    check(len(parts) > 20, "Qt's own document was not understood")
    check(parts <= ours, f"Qt names, but components.json lacks: {parts - ours}")
    for name, package in re.findall(r"^PackageName: Bundled(\w+)\n(.*?)\n\n", text, re.M | re.S):
        version = re.search(r"^PackageVersion: (.*)$", package, re.M)
        for component in known:
            if version and f"libQt6Bundled{name}.a" in component.get("files", []):
                check(component["version"] == version.group(1), f"{component['id']}: Qt says {version.group(1)}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        first = make(folder + "/a")
        check(first == make(folder + "/b"), "made twice, it is not the same")
        dated = json.loads(make(folder + "/c", SOURCE_DATE_EPOCH="1000000000"))
    bom = json.loads(first)
    check("timestamp" not in bom["metadata"], "a time nobody said")
    check(dated["metadata"]["timestamp"] == "2001-09-09T01:46:40Z", "SOURCE_DATE_EPOCH")
    known = components.load()
    check_structure(bom)
    check_sources(bom)
    check_builds(known)
    check_qt(known)
    page = (ROOT / "resources/third-party.md").read_text(encoding="utf-8")
    check(page == notices.page(), "resources/third-party.md is old: installer/release/notices.py > resources/third-party.md")
    for words in problems:
        print("wrong:", words)
    print(f"SBOM: {len(bom['components'])} components, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
