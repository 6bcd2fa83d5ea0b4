# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the PowerShell scripts of installer/fleet, and what their READMEs say, against the program's own sources."""
import pathlib
import re
import unittest

from powershell_text import BadScript, code_and_strings, commands, functions, region

ROOT = pathlib.Path(__file__).resolve().parents[3]
FLEET = ROOT / "installer" / "fleet"
SCRIPTS = sorted(path for folder in ("intune", "rmm") for path in (FLEET / folder).glob("*.ps1"))
READMES = [FLEET / "README.md", FLEET / "intune" / "README.md", FLEET / "rmm" / "README.md"]
CLI = ROOT / "app" / "cli"

# All that the scripts may call. No aliases, nothing that could go online, restart, or write to standard error.
CMDLETS = {"ConvertFrom-Json", "Copy-Item", "ForEach-Object", "Get-Acl", "Get-Item", "Join-Path",
           "Move-Item", "New-Item", "New-Object", "Remove-Item", "Set-StrictMode", "Split-Path", "Test-Path",
           "Where-Object", "Write-Output"}
KEYWORDS = {"catch", "default", "else", "elseif", "exit", "foreach", "function", "if", "param", "return", "switch",
            "throw", "try"}
# Approved by Get-Verb, as far as needed.
VERBS = {"Convert", "ConvertTo", "Copy", "Get", "Initialize", "Invoke", "Protect", "Remove", "Write"}
# Windows Installer's, which Intune knows by itself and Changeover never ends with.
INTUNE_CODES = {1641, 1707}


def source(name):
    return (CLI / name).read_text(encoding="utf-8")


def windows_codes():
    return {int(code) for code in re.findall(r"\{Outcome::\w+, (\d+), \d+,", source("ExitCode.cpp"))}


def options_in(*names):
    """Every text of one word in these sources: options, and more than that."""
    return {word for name in names for word in re.findall(r'QStringLiteral\("([a-z-]+)"\)', source(name))}


def all_options():
    return options_in(*(path.name for path in CLI.glob("*.cpp"))) | {"help"}


def verbs():
    return set(re.findall(r'Command\(\s*QStringLiteral\("([a-z-]+)"\)',
                          "".join(source(path.name) for path in CLI.glob("*Command.cpp")))) | {"help"}


def parsed(path):
    return code_and_strings(path.read_text(encoding="utf-8"))


class Scripts(unittest.TestCase):
    def each(self, check):
        """check(text, code, strings): each on its own, so that one wrong script does not hide another."""
        self.assertEqual(len(SCRIPTS), 5)
        for path in SCRIPTS:
            with self.subTest(path.name):
                check(path.read_text(encoding="utf-8"), *parsed(path))

    def test_text(self):
        def check(text, _code, _strings):
            self.assertTrue(text.isascii(), "Windows PowerShell 5.1 reads a file without BOM in the system's code page")
            self.assertNotIn("\t", text)
            self.assertTrue(text.startswith("# SPDX-License-Identifier: GPL-3.0-or-later\n"))
            self.assertTrue(text.endswith("\n") and not re.search(r"[ \t]$", text, re.M))
            self.assertLess(len(text), 65535, "N-sight RMM takes no longer ones")
        self.each(check)

    def test_strict_and_written_for_5_1(self):
        def check(_text, code, _strings):
            self.assertIn("Set-StrictMode -Version 2.0", code)
            self.assertIn("$ErrorActionPreference = ''", code)
            # No "&&", no "||", no "? :", no "??", and no call that makes errors of standard error.
            self.assertNotRegex(code, r"&&|\|\||\?\?|\s\?\s|2>|(^|[\s(])& ")
        self.each(check)

    def test_only_known_commands(self):
        def check(_text, code, _strings):
            own = functions(code)
            for name in own:
                self.assertIn(name.split("-")[0], VERBS, name)
                self.assertRegex(name, r"^[A-Z][A-Za-z]+-[A-Z][A-Za-z]+$")
            for word in commands(code):
                self.assertTrue(word in CMDLETS or word in KEYWORDS or word in own, word)
            # And the other way round: whatever looks like a command is one of them.
            for word in re.findall(r"(?<![-\w$.:])[A-Z][a-z]+-[A-Z]\w+", code):
                self.assertTrue(word in CMDLETS or word in own, word)
        self.each(check)

    def test_every_function_and_setting_is_used(self):
        def check(_text, code, strings):
            everything = code + " ".join(strings)
            for name in functions(code):
                self.assertGreater(everything.count(name), 1, name)
            for name in re.findall(r"^(\$\w+) = ", code, re.M):
                if name != "$ErrorActionPreference":
                    self.assertGreater(everything.count(name), 1, name)
        self.each(check)

    def test_nothing_goes_to_standard_error(self):
        def check(text, _code, _strings):
            # All that is done is done in there, and each "throw" in a function that is called from there.
            main = re.search(r"(?s)\n\$code = \d+[^\n]*\ntry \{\n    Initialize-WorkFolder .*?\n\} catch \{\n.*"
                             r"\nexit \$code\n$", text)
            self.assertTrue(main)
            self.assertNotIn("throw", main[0])
            self.assertNotRegex(text, r"Write-(Error|Warning|Host|Verbose)|Out-Default")
        self.each(check)

    def test_one_line_is_written(self):
        def check(text, _code, _strings):
            self.assertEqual(text.count("Write-Output "), 1)
            self.assertIn("Write-Output (ConvertTo-PortalLine ", text)
        self.each(check)

    def test_copies_are_alike(self):
        copies = {"Shared: look": 5, "Shared: detect": 3, "Shared: migrate": 3}
        for name, count in copies.items():
            with self.subTest(name):
                parts = [region(path.read_text(encoding="utf-8"), name) for path in SCRIPTS]
                self.assertEqual(len([part for part in parts if part]), count)
                self.assertEqual(len({part for part in parts if part}), 1)

    def test_no_password_on_a_command_line(self):
        def check(text, _code, strings):
            self.assertEqual({word for word in strings if "assw" in word.lower() and word.startswith("-")},
                             {"--password-env"} if region(text, "Shared: migrate") else set())
            self.assertNotRegex(text, r"KLPASSWD|KLUNINSTPASSWD|ConvertTo-SecureString|--password(?!-env)")
            self.assertNotRegex(text, r"\$(Password|Secret)\b")
        self.each(check)

    def test_no_restart(self):
        def check(text, _code, _strings):
            self.assertNotRegex(text, r"(?i)Restart-Computer|shutdown")
        self.each(check)


class AgainstTheProgram(unittest.TestCase):
    def test_the_codes_are_the_programs(self):
        codes = windows_codes()
        self.assertIn(3010, codes)
        for path in SCRIPTS:
            with self.subTest(path.name):
                text = path.read_text(encoding="utf-8")
                said = {int(code) for code in re.findall(r"^        (\d+) \{ return", text, re.M)}
                self.assertEqual(said, codes, "Get-CodeText")
                for code in re.findall(r"\.Code -(?:eq|ne) (\d+)|\$code = (\d+)", text):
                    self.assertIn(int("".join(code)), codes)
                for listed in re.findall(r"@\(([0-9, ]+)\) -contains", text):
                    self.assertLessEqual({int(code) for code in listed.split(",")}, codes)

    def test_the_options_are_the_verbs(self):
        # Those that several verbs have stand in the files of the base class.
        shared = [path.name for path in CLI.glob("Command*.cpp")]
        sources = {verb: (*shared, verb.capitalize() + "Command.cpp") for verb in ("detect", "verify", "migrate")}
        seen = set()
        for path in SCRIPTS:
            verb = None
            for word in parsed(path)[1]:
                if word in sources:
                    verb = word
                elif word.startswith("--"):
                    with self.subTest(f"{path.name}: {verb} {word}"):
                        self.assertIn(word[2:], options_in(*sources[verb]))
                        seen.add((verb, word))
        self.assertGreater(len(seen), 15)

    def test_the_keys_are_the_documents(self):
        written = {key for folder in ("app/cli", "core") for path in (ROOT / folder).rglob("*.cpp")
                   for key in re.findall(r'QStringLiteral\("(\w+)"\)', path.read_text(encoding="utf-8"))}
        used = {key for path in SCRIPTS
                for key in re.findall(r"Get-Value [^']*'(\w+)'", path.read_text(encoding="utf-8"))}
        self.assertIn("findings", used)
        self.assertLessEqual(used, written)


class Readmes(unittest.TestCase):
    def test_the_codes_in_tables_are_the_programs(self):
        known = windows_codes() | INTUNE_CODES
        for path in READMES:
            with self.subTest(str(path.relative_to(FLEET))):
                for code in re.findall(r"^\| (\d+) \|", path.read_text(encoding="utf-8"), re.M):
                    self.assertIn(int(code), known)

    def test_the_command_lines_are_the_programs(self):
        seen = 0
        for path in READMES:
            for verb, rest in re.findall(r"changeover-cli(?:\.exe)? ([a-z-]+)([^\n`]*)", path.read_text(encoding="utf-8")):
                with self.subTest(f"{path.parent.name}: {verb}{rest}"):
                    self.assertIn(verb, verbs())
                    for option in re.findall(r"--([a-z-]+)", rest):
                        self.assertIn(option, all_options())
                    seen += 1
        self.assertGreater(seen, 5)

    def test_the_parameters_are_the_scripts(self):
        given = {"changeover-rmm.ps1": FLEET / "rmm" / "changeover-rmm.ps1",
                 "win32-app.ps1": FLEET / "intune" / "win32-app.ps1"}
        for path in READMES:
            for name, rest in re.findall(r"(changeover-rmm\.ps1|win32-app\.ps1)([^\n`|]*)",
                                         path.read_text(encoding="utf-8")):
                for option in re.findall(r" -([A-Z]\w+)", rest):
                    with self.subTest(f"{name} -{option}"):
                        self.assertRegex(given[name].read_text(encoding="utf-8"), rf"\] \${option}\b")

    def test_what_they_point_to_is_there(self):
        for path in READMES:
            for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
                with self.subTest(target):
                    self.assertTrue((path.parent / target).exists() or target.startswith("ansible"))


class TheReaderItself(unittest.TestCase):
    def test_it_sees_slips(self):
        for text in ("'a", '"a', "if (1) {", "(]", "}", '"$("', "a `\n b", "@'\n'@"):
            with self.subTest(text), self.assertRaises(BadScript):
                code_and_strings(text)

    def test_it_reads_on(self):
        code, strings = code_and_strings("$a = \"x $(b \"c\") `\" y\" # it's\n'it''s {' | ForEach-Object { ls }\n")
        self.assertEqual(strings, ['x $(b "c") `" y', "it''s {"])
        self.assertEqual(commands(code), ["ForEach-Object", "ls"])


if __name__ == "__main__":
    unittest.main()
