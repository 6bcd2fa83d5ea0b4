# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the programs beside their own code: components.json, with versions and hashes looked up.

A component of components.json has one origin:
  lock      a line of installer/sources.lock: version from the archive's name, hash from the line
  debian    a Debian package: the version that is installed here, which is the one that is linked
  within    a part of another component, as that one's source names it; "version" where it has one
  own       made here; the version is the program's
"windows" and "linux" say how it gets into that program: static, headers (compiled in), dynamic, or build (only used to
build). "files" are the libraries of it that are linked; tests/release/sbom compares them with real builds.
"""
import json
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
MIRROR = "http://deb.debian.org/debian/"


def program_version():
    text = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
    return re.search(r"^project\(Changeover VERSION ([0-9.]+)", text, re.M).group(1)


def locked_sources():
    """name → (SHA-256, path below the mirror)"""
    lines = (ROOT / "installer/sources.lock").read_text(encoding="utf-8").splitlines()
    fields = [line.split() for line in lines if line and not line.startswith("#")]
    return {name: (sha, path) for name, sha, path in fields}


def debian_version(package):
    asked = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=False)
    if asked.returncode != 0 or not asked.stdout:
        raise SystemExit(f"{package} is not installed, so nobody can say which version is linked")
    return asked.stdout


def upstream(version):
    """The maker's version of a Debian one: no epoch, revision or repacking mark."""
    version = re.sub(r"^[0-9]+:", "", version)
    version = re.sub(r"-[^-]*$", "", version)
    return re.sub(r"\+(ds|dfsg).*$", "", version)


def load():
    components = json.loads((pathlib.Path(__file__).parent / "components.json").read_text(encoding="utf-8"))
    sources = locked_sources()
    for component in components:
        if "lock" in component:
            component["sha256"], path = sources[component["lock"]]
            component["url"] = MIRROR + path
            component["version"] = upstream(re.search(r"_([^_/]+?)(\.orig\.tar\.\w+|_all\.deb)$", path).group(1))
        elif "debian" in component:
            component["debian_version"] = debian_version(component["debian"])
            component["version"] = upstream(component["debian_version"])
        elif "own" in component:
            component["version"] = program_version()
    return components
