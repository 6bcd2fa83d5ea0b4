# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs each query of the pack against computers that are written down: the practice PCs and tests/data/machines, whose
expected products were written for the program, not for the pack."""
import json
import pathlib
import re
import sys
import unittest

import stub_osquery

ROOT = pathlib.Path(__file__).resolve().parents[3]
FOLDER = ROOT / "installer" / "fleet" / "osquery"
sys.path.insert(0, str(FOLDER))
import like_of  # noqa: E402

PACK = json.loads((FOLDER / "changeover.conf").read_text(encoding="utf-8"))
PLATFORMS = {"windows": "windows", "linux": "linux", "macos": "darwin"}
# What these find can be left over from a product that is gone.
SUPPORTING = {"windows_drivers", "windows_folders", "windows_certificates", "linux_folders"}

# The program looks closer than osquery can.
KNOWN_EXTRA = {
    "look-alikes-are-not-kaspersky": {"kaspersky-consumer"},  # a part of a program: osquery does not show ParentKeyName
    "service-without-its-program": {"kaspersky-consumer"},  # the service's program is gone
    "server-security-removed-quarantine-left": {"kaspersky-security-windows-server"},  # the same
}
# Signs without a source are not in the pack.
KNOWN_MISSING = {
    "linux-home-product-name-only": {"kaspersky-home-linux"},
    "linux-servers-are-only-reported": {"kaspersky-scan-engine-linux"},
    "ultraav-came-instead": {"ultraav", "ultravpn"},
    "ultraav-protects-when-kaspersky-goes": {"ultraav"},
}


def found_on(tables, platform):
    """{product: names of the queries that found it}"""
    found = {}
    for name, query in PACK["queries"].items():
        if query["platform"] != PLATFORMS[platform]:
            continue
        for product, _sign, _place, _shows in tables.execute(query["query"]):
            found.setdefault(product, set()).add(name)
    return found


def installed(found):
    return {product for product, names in found.items() if names - SUPPORTING}


def practice_pc(name):
    folder = ROOT / "resources" / "practice" / name
    files = [str(path.relative_to(folder / "files")).replace("/", "\\").replace("C\\", "C:\\", 1)
             for path in (folder / "files").rglob("*") if path.is_file()]
    return json.loads((folder / "pc.json").read_text(encoding="utf-8")), files


def after_removal(machine, files):
    """What the practice uninstallers leave."""
    keys = [key for one in machine["uninstallers"] for key in one["removesKeys"]]
    paths = [path for one in machine["uninstallers"] for path in one["removesPaths"]]
    gone = lambda text, begins: any(text == begin or text.startswith(begin + "\\") for begin in begins)
    registry = {key: values for key, values in machine["registry"].items() if not gone(key, keys)}
    return {**machine, "registry": registry}, [file for file in files if not gone(file, paths)]


class Pack(unittest.TestCase):
    def test_each_query_has_what_osquery_wants(self):
        self.assertEqual(list(PACK), ["queries"])
        for name, query in PACK["queries"].items():
            with self.subTest(name):
                self.assertEqual(set(query), {"query", "interval", "platform", "version", "description", "value"})
                self.assertIn(query["platform"], PLATFORMS.values())
                self.assertTrue(0 < query["interval"] <= 604800, "osquery refuses longer ones")
                self.assertRegex(query["version"], r"^[0-9]+\.[0-9]+\.[0-9]+$")
                self.assertTrue(query["description"] and query["value"])

    def test_each_query_is_sql_and_has_the_same_columns(self):
        tables = stub_osquery.open_tables()
        for name, query in PACK["queries"].items():
            with self.subTest(name):
                cursor = tables.execute(query["query"])
                self.assertEqual([column[0] for column in cursor.description], ["product", "sign", "place", "shows"])
                self.assertEqual(cursor.fetchall(), [])

    def test_osquery_is_told_where_to_look(self):
        # A SELECT from these tables without such a condition, or with ESCAPE, finds nothing there.
        for name, query in PACK["queries"].items():
            for select in query["query"].split("UNION ALL"):
                column = {"file": "path", "registry": "key"}.get(re.search(r"FROM (\w+)", select)[1])
                if column:
                    with self.subTest(select):
                        self.assertRegex(select, rf"WHERE {column} (=|LIKE) '[A-Z/]")
                        self.assertNotIn("ESCAPE", select)
                        self.assertNotIn(" OR ", select)

    def test_each_regex_is_one_for_std_regex(self):
        for name, query in PACK["queries"].items():
            for regex in re.findall(r"regex_match\(.*?, '((?:[^']|'')*)', 0\)", query["query"]):
                with self.subTest(regex):
                    self.assertLessEqual(len(regex.encode()), 256)
                    self.assertNotRegex(regex, r"\(\?|[A-Z]|(?<!\\)\\[a-z]")


class Computers(unittest.TestCase):
    def test_home_pc(self):
        machine, files = practice_pc("home-pc")
        found = found_on(stub_osquery.computer(machine, files), "windows")
        self.assertEqual(found, {
            "kaspersky-consumer": {"windows_programs", "windows_registry", "windows_services", "windows_drivers"},
            "kaspersky-secure-connection": {"windows_programs", "windows_registry", "windows_services"}})

    def test_office_pc(self):
        machine, files = practice_pc("office-pc")
        found = found_on(stub_osquery.computer(machine, files), "windows")
        self.assertEqual(found, {
            "kaspersky-endpoint-security": {"windows_programs", "windows_registry", "windows_services",
                                            "windows_drivers"},
            "kaspersky-network-agent": {"windows_programs", "windows_registry", "windows_services", "windows_folders"}})

    def test_after_the_removal_only_a_driver_is_left(self):
        for name, left in (("home-pc", {"kaspersky-consumer": {"windows_drivers"}}),
                           ("office-pc", {"kaspersky-endpoint-security": {"windows_drivers"}})):
            with self.subTest(name):
                found = found_on(stub_osquery.computer(*after_removal(*practice_pc(name))), "windows")
                self.assertEqual(found, left)

    def test_a_computer_without(self):
        self.assertEqual(found_on(stub_osquery.computer({
            "registry": {
                "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\LibreOffice": {
                    "DisplayName": "LibreOffice 24.8", "DisplayVersion": "24.8.2"},
                "HKLM\\SYSTEM\\CurrentControlSet\\Services\\WinDefend": {
                    "ImagePath": "\"C:\\Program Files\\Windows Defender\\MsMpEng.exe\""}},
            "files": ["C:\\Program Files\\LibreOffice\\program\\soffice.exe"]}), "windows"), {})

    def test_look_alikes(self):
        uninstall = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\"
        services = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\"
        tables = stub_osquery.computer({
            "registry": {
                uninstall + "photos": {"DisplayName": "Kasper Sky Photos", "DisplayVersion": "2"},
                uninstall + "quote": {"DisplayName": "It's 100% _not_ it", "DisplayVersion": "1"},
                services + "AVP21.3": {"ImagePath": "C:\\Program Files\\Another Player\\avp.exe"},
                services + "klnagent2": {"ImagePath": "C:\\x.exe"},
                services + "cmxkm": {"ImagePath": "C:\\x.sys", "Type": 1},  # "_" is one letter for LIKE
                "HKLM\\SOFTWARE\\KasperskyLab\\AVPlayer\\environment": {"ProductName": "x"},
                "HKLM\\SOFTWARE\\KasperskyLab\\AVP21.3\\settings": {"x": "1"}},
            "files": ["C:\\KVRT_Data\\x", "C:\\KVRT2020_Data2\\x", "C:\\My\\KVRT2020_Data\\x"]})
        stub_osquery.insert(tables, "certificates", common_name="Kasper Sky Root", store="Root")
        self.assertEqual(found_on(tables, "windows"), {})
        self.assertEqual(found_on(stub_osquery.computer({
            "packages": [{"name": "keslx"}, {"name": "libkess"}, {"name": "kesl", "status": "deinstall ok config-files"},
                         {"name": "kicsx", "manager": "rpm"}],
            "files": ["/opt/kaspersky-backup/kesl/x", "/var/opt/KVRT_Data/x", "/lib/systemd/system/kesl2.service"]}),
            "linux"), {})

    def test_names_as_they_are_written_elsewhere(self):
        names = {"Kaspersky Endpoint Security for Windows": "kaspersky-endpoint-security",
                 "KASPERSKY ENDPOINT SECURITY 12": "kaspersky-endpoint-security",
                 "Agent d'administration Kaspersky Security Center": "kaspersky-network-agent",
                 "Агент администрирования Kaspersky Security Center 14": "kaspersky-network-agent",
                 "Console d’administration Kaspersky Security Center": "kaspersky-security-center-console",
                 "Касперский Free": "kaspersky-consumer",
                 "Антивирус Касперского": "kaspersky-consumer",
                 "Kaspersky": "kaspersky-consumer",
                 "Kaspersky Security 11.0 для Windows Server": "kaspersky-security-windows-server",
                 "Kaspersky Anti-Virus 6.0 for Windows Workstations": "kaspersky-antivirus-old",
                 "Plugin for Kaspersky": "kaspersky-other"}
        for name, product in names.items():
            with self.subTest(name):
                tables = stub_osquery.open_tables()
                stub_osquery.insert(tables, "programs", name=name)
                self.assertEqual(found_on(tables, "windows"), {product: {"windows_programs"}})

    def test_the_root_certificate(self):
        tables = stub_osquery.open_tables()
        stub_osquery.insert(tables, "certificates", common_name="Kaspersky Anti-Virus Personal Root Certificate",
                            store_location="LocalMachine", store="Trusted Root Certification Authorities")
        self.assertEqual(found_on(tables, "windows"), {"kaspersky-consumer": {"windows_certificates"}})

    def test_every_machine_that_the_program_is_tested_with(self):
        seen = 0
        for file in sorted((ROOT / "tests" / "data" / "machines").glob("*.json")):
            machine = json.loads(file.read_text(encoding="utf-8"))
            if "unreadable" in machine:
                continue
            with self.subTest(file.stem):
                found = found_on(stub_osquery.computer(machine), machine.get("platform", "windows"))
                expected = {re.split("[: ]", finding)[0] for finding in machine["expect"]["findings"]}
                self.assertEqual(installed(found) - expected, KNOWN_EXTRA.get(file.stem, set()))
                self.assertEqual(expected - set(found), KNOWN_MISSING.get(file.stem, set()))
                seen += 1
        self.assertGreater(seen, 100)


class Conversion(unittest.TestCase):
    def test_words(self):
        self.assertEqual(like_of.condition("name", "^(a|b_c)$"), "lower(name) IN ('a', 'b_c')")
        self.assertEqual(like_of.condition("name", "^A( .*)?$"), "(lower(name) IN ('a') OR name LIKE 'A %')")
        self.assertEqual(like_of.condition("name", "50%_x"), "name LIKE '%50!%!_x%' ESCAPE '!'")
        self.assertEqual(like_of.condition("name", "^O'Neil$"), "lower(name) IN ('o''neil')")

    def test_what_cannot_be_listed_becomes_a_regex(self):
        self.assertEqual(like_of.condition("name", r"^AVP(?<generation>[0-9]+(\.[0-9.]+)*)$"),
                         r"regex_match(lower(name), '^avp([0-9]+(\.[0-9.]+)*)$', 0) IS NOT NULL")

    def test_what_osquery_cannot_say_is_refused(self):
        for pattern in (r"^a(?!b)[0-9]+$", r"^\d+$", "^[0-9]+" + "x" * 300):
            with self.subTest(pattern), self.assertRaises(ValueError):
                like_of.condition("name", pattern)


if __name__ == "__main__":
    unittest.main()
