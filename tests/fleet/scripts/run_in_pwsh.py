# SPDX-License-Identifier: GPL-3.0-or-later
"""Where PowerShell is: parses the scripts, and runs detect.ps1 and remediate.ps1 with a changeover-cli that only answers.

PowerShell 7 on Linux, not Windows PowerShell 5.1: the folder with its access rules is replaced, and a program's code has
8 bits, so the codes above 255 are not seen here.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
INTUNE = ROOT / "installer" / "fleet" / "intune"
SCRIPTS = [*INTUNE.glob("*.ps1"), *(ROOT / "installer" / "fleet" / "rmm").glob("*.ps1")]

FINDING = {"product": "kaspersky-consumer", "name": "Kaspersky\nPlus", "version": "21.3", "certainty": "certain"}
INVENTORY = {"schema": "changeover.inventory/1", "findings": [], "couldNotLook": []}
BLIND = {"place": "C:\\Users\\anna", "text": "no"}


def pwsh(*arguments, **options):
    return subprocess.run(["pwsh", "-NoProfile", "-NonInteractive", *arguments], capture_output=True, text=True, **options)


@unittest.skipUnless(shutil.which("pwsh"), "PowerShell not here: read by eye")
class InPowerShell(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="changeover-pwsh-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def run_script(self, script, answer, code):
        text = script.read_text(encoding="utf-8")
        text = re.sub(r"(?s)(function Initialize-WorkFolder \{\n    param[^\n]*\n).*?\n\}\n",
                      r"\1    $null = New-Item -ItemType Directory -Force -Path $Path\n}\n", text, count=1)
        program = self.folder / "changeover-cli"
        text = re.sub(r"(?m)^\$ProgramPath = .*$", lambda _: f"$ProgramPath = '{program}'", text)
        text = re.sub(r"(?m)^\$WorkPath = .*$", lambda _: f"$WorkPath = '{self.folder / 'work'}'", text)
        (self.folder / "script.ps1").write_text(text, encoding="utf-8")
        (self.folder / "answer").write_text(answer if isinstance(answer, str) else json.dumps(answer))
        program.write_text(f"#!/bin/sh\necho talk >&2\ncat '{self.folder}/answer'\nexit {code}\n")
        os.chmod(program, 0o755)
        done = pwsh("-File", str(self.folder / "script.ps1"))
        self.assertEqual(done.stderr, "")
        return done.returncode, done.stdout

    def test_each_script_is_one(self):
        for path in SCRIPTS:
            with self.subTest(path.name):
                done = pwsh("-Command", "$e = $null; $null = [System.Management.Automation.Language.Parser]::ParseFile("
                            f"'{path}', [ref] $null, [ref] $e); $e | ForEach-Object {{ $_.Message }}")
                self.assertEqual((done.stdout, done.stderr), ("", ""))

    def test_detect(self):
        for answer, code, expected, words in (
                (INVENTORY, 0, 0, "nothing found"),
                ({**INVENTORY, "findings": [FINDING]}, 1, 1, "found: Kaspersky Plus 21.3 (certain)"),
                ({**INVENTORY, "couldNotLook": [BLIND]}, 0, 1, "could not look at 1 places"),
                ({"schema": "changeover.error/1", "text": "No rights."}, 5, 1, "No rights."),
                ("not JSON", 0, 1, "done")):
            with self.subTest(words):
                got, line = self.run_script(INTUNE / "detect.ps1", answer, code)
                self.assertEqual(got, expected)
                self.assertIn(words, line)
                self.assertEqual(line.count("\n"), 1)
                self.assertNotIn("anna", line)

    def test_remediate(self):
        hazard = {"schema": "changeover.error/1", "error": "hazard", "text": "Blocked.", "detail": "managed"}
        for answer, code, expected, words in (
                ({"before": {"findings": [FINDING]}}, 0, 0, "done. Before: Kaspersky Plus"),
                ({"verdict": {"leftovers": [{}, {}]}}, 3, 0, "Traces: 2"),
                (hazard, 4, 1, "Blocked. managed")):
            with self.subTest(words):
                got, line = self.run_script(INTUNE / "remediate.ps1", answer, code)
                self.assertEqual(got, expected)
                self.assertIn(words, line)


if __name__ == "__main__":
    unittest.main()
