#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes changeover.conf, an osquery pack that finds what resources/catalogue knows.

Only signs that have a source: what is unconfirmed finds nothing here. Each row names the product, the sign, the place
and what was seen there.
    make_pack.py            writes changeover.conf beside this file
    make_pack.py --check    fails where the file is not what would be written

What osquery cannot say exactly is said near to it, and in the query's description:
- Windows' folders are looked for on C:, because the file table does not expand %ProgramData%.
- The regular expressions of osquery see bytes, not letters: see like_of.py.
- Drivers are asked of the table services: the table drivers lists only those in use by a device.
- A name in the program list is taken by the first product that knows it, the general one last, as the program does.
"""
import json
import pathlib
import sys

from like_of import condition, last_part_regex, literal_beginning, lower, quote

HERE = pathlib.Path(__file__).resolve().parent
CATALOGUE = HERE.parents[2] / "resources" / "catalogue"
PACK = HERE / "changeover.conf"
EVERY_SECONDS = 6 * 60 * 60
OLDEST_OSQUERY = "4.7.0"  # systemd_units is of that version, all the rest is older

WINDOWS_FOLDERS = {
    "%ProgramFiles(x86)%": "C:\\Program Files (x86)",
    "%ProgramFiles%": "C:\\Program Files",
    "%ProgramData%": "C:\\ProgramData",
    "%SystemRoot%": "C:\\Windows",
    "%SystemDrive%": "C:",
}


def confirmed(rules):
    return [rule for rule in rules if rule["source"] != "unconfirmed"]


def products():
    """All products, those that catch what is left over at the end."""
    found = []
    for file in sorted(CATALOGUE.glob("*.json")):
        found += json.loads(file.read_text(encoding="utf-8"))["products"]
    return sorted(found, key=lambda product: product.get("fallback", False))


def signs(platform, kind):
    """(product id, sign), in the order in which they are tried."""
    return [(product["id"], sign)
            for product in products() if product["platform"] == platform
            for sign in confirmed(product["signs"]) if sign["kind"] == kind]


def first_match(table, kind, cases, place, shows):
    """One walk through the table; the first condition that is true names the product."""
    whens = "\n".join(f"  WHEN {when} THEN {quote(product)}" for when, product in cases)
    return (f"SELECT product, {quote(kind)} AS sign, place, shows FROM (SELECT CASE\n{whens}\n"
            f"  END AS product, {place} AS place, {shows} AS shows FROM {table})\nWHERE product IS NOT NULL;")


def with_text(first, second):
    # osquery leaves out what it does not know, and a sum with nothing is nothing.
    return f"ifnull({first}, '') || ' ' || ifnull({second}, '')"


def with_exception(when, column, sign):
    return f"{when} AND NOT {condition(column, sign['except'])}" if "except" in sign else when


def programs():
    cases = [(with_exception(condition("name", sign["pattern"]), "name", sign), product)
             for product, sign in signs("windows", "uninstall-entry")]
    return first_match("programs", "uninstall-entry", cases, "identifying_number",
                       with_text("name", "version"))


def services():
    cases = []
    for product, sign in signs("windows", "service"):
        when = condition("name", sign["pattern"])
        if "imagePath" in sign:
            when += f" AND instr(lower(path), {quote(lower(sign['imagePath']))}) > 0"
        cases.append((with_exception(when, "path", sign), product))
    return first_match("services", "service", cases, with_text("name", "path"), "status")


def drivers():
    # The same names belong to several products: then the row says so.
    by_pattern = {}
    for product, sign in signs("windows", "driver"):
        by_pattern.setdefault(sign["pattern"], []).append(product)
    cases = [(condition("name", pattern), " or ".join(owners)) for pattern, owners in by_pattern.items()]
    return first_match("services", "driver", cases, with_text("name", "path"), "status")


def both_views(place):
    return ["HKEY_LOCAL_MACHINE\\" + view + place.removeprefix("SOFTWARE\\") for view in
            ("SOFTWARE\\", "SOFTWARE\\WOW6432Node\\")]


def joined(selects):
    # Not "OR": a virtual table is told where to look by each SELECT of its own.
    return "\nUNION ALL\n".join(selects) + ";"


def registry():
    begin = "SELECT {product} AS product, {kind} AS sign, {place} AS place, {shows} AS shows FROM registry WHERE "
    selects = []
    for product, sign in signs("windows", "product-key"):
        for key in both_views(sign["place"]):
            parent = key.split("\\")[-1]
            regex = last_part_regex("\\", "^" + parent + "\\\\" + sign["pattern"].removeprefix("^"))
            like = key + "\\" + literal_beginning(sign["pattern"]) + "%"
            selects.append(begin.format(product=quote(product), kind="'product-key'", place="key", shows="''") +
                           f"key LIKE {quote(like)} AND name = {quote(sign['requires'])} AND type = 'subkey'"
                           f" AND regex_match(lower(key), {quote(regex)}, 0) IS NOT NULL")
    for product, sign in signs("windows", "registry-key"):
        for key in both_views(sign["place"]):
            parent, leaf = key.rsplit("\\", 1)
            selects.append(begin.format(product=quote(product), kind="'registry-key'", place="path", shows="''") +
                           f"key = {quote(parent)} AND lower(name) = {quote(lower(leaf))} AND type = 'subkey'")
    return joined(selects)


def folders(platform):
    separator = "\\" if platform == "windows" else "/"
    selects = []
    for product, sign in signs(platform, "folder"):
        place = sign["place"]
        for name, folder in WINDOWS_FOLDERS.items():
            place = place.replace(name, folder)
        begin = f"SELECT {quote(product)} AS product, 'folder' AS sign, path AS place, type AS shows FROM file WHERE "
        if "pattern" in sign:
            regex = last_part_regex(separator, sign["pattern"])
            like = place + separator + literal_beginning(sign["pattern"]) + "%"
            # osquery writes a separator behind the folders that it finds by LIKE.
            path = f"lower(rtrim(path, {quote(separator)}))"
            selects.append(begin + f"path LIKE {quote(like)} AND regex_match({path}, {quote(regex)}, 0) IS NOT NULL")
        else:
            selects.append(begin + f"path = {quote(place)}")
    return joined(selects)


def packages(table, extra=""):
    named = [(f"name = {quote(sign['place'])}{extra}", product) for product, sign in signs("linux", "package")]
    return first_match(table, "package", named, "name", "version")


def units():
    cases = [(f"id = {quote(sign['place'])} AND load_state = 'loaded'", product)
             for product, sign in signs("linux", "unit")]
    return first_match("systemd_units", "unit", cases, "fragment_path", "active_state")


def certificates():
    cases = [(f"instr(lower({with_text('common_name', 'subject')}), {quote(lower(rule['contains']))}) > 0", product["id"])
             for product in products() for rule in confirmed(product.get("leftovers", []))
             if rule["kind"] == "root-certificate"]
    return first_match("certificates", "root-certificate", cases, with_text("store_location", "store"),
                       "common_name")


def query(sql, platform, description, value):
    return {"query": sql, "interval": EVERY_SECONDS, "platform": platform, "version": OLDEST_OSQUERY,
            "description": description, "value": value}


def pack():
    installed = "A product of Kaspersky's that is installed."
    supports = "Supports what another query found; alone it may be what a removed product left behind."
    return {"queries": {
        "windows_programs": query(
            programs(), "windows",
            "Names in the list of programs. Approximated: in Cyrillic names capital and small letters are told apart.",
            installed + " A name only: somebody else could use it, too."),
        "windows_registry": query(
            registry(), "windows", "The products' own keys, in both views of the registry.", installed),
        "windows_services": query(
            services(), "windows", "Registered services whose name, and mostly path, is a product's.", installed),
        "windows_drivers": query(
            drivers(), "windows",
            "Registered drivers, by name. Approximated: which of several products they belong to is not told apart.",
            supports),
        "windows_folders": query(
            folders("windows"), "windows", "Folders of programs and data. Approximated: only on C:.", supports),
        "windows_certificates": query(
            certificates(), "windows",
            "Root certificates with which a product looks into encrypted web pages. Approximated: looked for in the "
            "subject only.", supports),
        "linux_deb_packages": query(
            packages("deb_packages", " AND status LIKE '% installed'"), "linux", "Installed packages.", installed),
        "linux_rpm_packages": query(packages("rpm_packages"), "linux", "Installed packages.", installed),
        "linux_units": query(units(), "linux", "Units that systemd has loaded.", installed),
        "linux_folders": query(folders("linux"), "linux", "Folders of programs and data.", supports),
        "macos_folders": query(
            folders("macos"), "darwin", "Folders of the products for Mac; nothing else about them is confirmed.",
            installed),
    }}


def main():
    text = json.dumps(pack(), ensure_ascii=False, indent=2) + "\n"
    if sys.argv[1:] == ["--check"]:
        if not PACK.exists() or PACK.read_text(encoding="utf-8") != text:
            sys.exit(f"{PACK.name} is not what the catalogue says: run {pathlib.Path(__file__).name} and commit it")
        return
    if sys.argv[1:]:
        sys.exit(__doc__)
    PACK.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
