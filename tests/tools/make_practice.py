#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/practice anew: the practice PCs, from the layouts of kaspersky-artifacts sections 1 to 3.

Kept because a practice PC is a hundred registry values that have to agree with each other.
Usage: tests/tools/make_practice.py resources/practice
"""
import datetime
import json
import pathlib
import sys

from make_klqb import container

UNINSTALL = "SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall"
LAB = "HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab"
SERVICES = "HKLM\\SYSTEM\\CurrentControlSet\\Services"
X86 = "C:\\Program Files (x86)\\Kaspersky Lab"
DATA = "C:\\ProgramData\\Kaspersky Lab"
UTC = datetime.timezone.utc


def entry(code, name, version):
    return {f"HKLM\\{UNINSTALL}\\{code}": {
        "DisplayName": name, "DisplayVersion": version, "Publisher": "AO Kaspersky Lab",
        "UninstallString": f"MsiExec.exe /I{code}", "WindowsInstaller": 1}}


def service(name, image, kind=16, start=2, display=""):
    return {f"{SERVICES}\\{name}": {"ImagePath": image, "Type": kind, "Start": start, "DisplayName": display or name}}


def write(root, path, content):
    file = root / "files" / path.replace(":\\", "/").replace("\\", "/")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))


def program(root, path):
    write(root, path, "A practice file. It stands for a program and does nothing.\n")


def windows(root, computer, system, registry, running, uninstallers, exports, antivirus, restore):
    """antivirus: the name Security Center lists beside Microsoft Defender, which has stepped back."""
    defender = "C:\Program Files\Windows Defender\MsMpEng.exe"
    program(root, defender)
    # What a person would have from the maker's page; see PracticeTool.
    write(root, "C:\\Users\\Public\\Downloads\\kavremvr.exe", "Changeover practice tool\n")
    registry.update(service("WinDefend", f"\"{defender}\"", start=3, display="Microsoft Defender Antivirus Service"))
    return {"schema": 1, "computer": computer, "system": system, "platform": "windows", "registry": registry,
            "running": running, "uninstallers": uninstallers, "exports": exports,
            "restorePoints": {"answer": restore, "points": []},
            "securityProducts": [{"name": antivirus, "enabled": "yes", "upToDate": "no"},
                                 {"name": "Microsoft Defender Antivirus", "enabled": "no", "upToDate": "yes"}]}


def home_pc(root):
    consumer = "{B2B4E8C1-5D4A-4F6E-9C35-21A7C0DE2103}"
    vpn = "{6E1F7C52-3D0B-4B86-A1C4-9F2D84E05A37}"
    folder, vpn_folder, data = f"{X86}\\Kaspersky 21.21", f"{X86}\\Kaspersky VPN 21.21", f"{DATA}\\AVP21.21"
    drivers = ["klif", "klflt", "klhk", "klkbdflt", "klmouflt", "klwtp", "kneps"]
    registry = {
        f"{LAB}\\AVP21.21\\environment": {
            "ProductName": "Kaspersky Plus", "ProductVersion": "21.21.7.384", "ProductCode": consumer,
            "InstallBase": X86, "ProductRoot": "%InstallBase%\\Kaspersky 21.21\\",
            "DataFolder": "%ProgramData%\\Kaspersky Lab\\AVP21.21\\Data", "Bases": "%ProgramData%\\Kaspersky Lab\\AVP21.21\\Bases"},
        f"{LAB}\\AVP21.21\\settings": {"EnableSelfProtection": 1},
        f"{LAB}\\AVP21.21\\settings\\PasswordProtectionSettings": {"OPEP": "8f14e45fceea167a5a36dedd4bea2543"},
        f"{LAB}\\AVP21.21\\Data": {"LastSuccessfulUpdate": 1727481600},
        f"{LAB}\\KSDE21.21\\environment": {
            "ProductName": "Kaspersky VPN", "ProductVersion": "21.21.7.384", "ProductCode": vpn, "ProductRoot": vpn_folder},
        **entry(consumer, "Kaspersky Plus", "21.21.7.384"), **entry(vpn, "Kaspersky VPN", "21.21.7.384"),
        **service("AVP21.21", f"\"{folder}\\avp.exe\" -r", display="Kaspersky Anti-Virus Service 21.21"),
        **service("KSDE21.21", f"\"{vpn_folder}\\ksde.exe\" -r", start=3, display="Kaspersky VPN Service 21.21"),
        **service("klids.K4W-21-21", f"\\??\\{data}\\Bases\\klids.sys", kind=1, start=3),
        f"HKLM\\{UNINSTALL}\\LibreOffice": {"DisplayName": "LibreOffice 24.8", "DisplayVersion": "24.8.2", "Publisher": "The Document Foundation"},
    }
    for name in drivers:
        registry.update(service(f"{name}.K4W-21-21", f"system32\\drivers\\K4W-21-21\\{name}.sys", kind=1, start=1))
        program(root, f"C:\\Windows\\System32\\drivers\\K4W-21-21\\{name}.sys")
    for name in ("avp.exe", "avpui.exe", "avp.com"):
        program(root, f"{folder}\\{name}")
    for name in ("ksde.exe", "ksdeui.exe"):
        program(root, f"{vpn_folder}\\{name}")
    program(root, f"{data}\\Bases\\klids.sys")
    write(root, f"{data}\\Data\\reports.db", "A practice file. It stands for the product's reports.\n")
    items = [
        ("C:\\Users\\Anna\\Downloads\\free-game-setup.exe", "HEUR:Trojan.Win32.Generic", (2024, 9, 12, 18, 4, 11)),
        ("C:\\Users\\Anna\\Downloads\\Rechnung März.doc.exe", "HEUR:Trojan-Downloader.Win32.Agent", (2024, 9, 3, 7, 55, 2)),
        ("C:\\Users\\Анна\\Документы\\сканер.exe", "UDS:Trojan.Win32.Agent", (2024, 8, 21, 20, 40, 33)),
        ("D:\\Photos 2019\\toolbar.dll", "not-a-virus:AdWare.Win32.Toolbar", (2024, 6, 30, 11, 12, 45)),
        ("\\\\NAS\\shared\\old\\keygen.exe", "not-a-virus:RiskTool.Win32.Keygen", (2024, 2, 14, 9, 30, 0)),
    ]
    for number, (path, verdict, when) in enumerate(items, 1):
        content = f"Practice object {number}. Not a program, not harmful.\n".encode() * (40 * number)
        write(root, f"{data}\\QB\\{number:016x}.klq", container(path, verdict, content, datetime.datetime(*when, tzinfo=UTC)))
    uninstallers = [
        {"productCode": consumer,
         "steps": ["Preparing the removal", "Asking for the product's password (in practice it is answered for you)",
                   "Asking what to keep", "Stopping protection", "Removing services", "Removing program files",
                   "Removing registry entries", "Finishing"],
         "removesKeys": [f"{LAB}\\AVP21.21\\environment", f"{LAB}\\AVP21.21\\settings", f"{LAB}\\AVP21.21\\Data",
                         f"HKLM\\{UNINSTALL}\\{consumer}", f"{SERVICES}\\AVP21.21"]
                        + [f"{SERVICES}\\{name}.K4W-21-21" for name in drivers],
         "removesPaths": [folder, f"{data}\\Bases", "C:\\Windows\\System32\\drivers\\K4W-21-21"],
         "removesSecurityProduct": "Kaspersky Plus", "exitCode": 3010},
        {"productCode": vpn,
         "steps": ["Preparing the removal", "Closing the connection", "Removing the network adapter", "Removing files"],
         "removesKeys": [f"{LAB}\\KSDE21.21", f"HKLM\\{UNINSTALL}\\{vpn}", f"{SERVICES}\\KSDE21.21"],
         "removesPaths": [vpn_folder], "exitCode": 0},
    ]
    exports = [{"product": "kaspersky-consumer", "text": "A practice file. It stands for the settings of Kaspersky Plus.\n"}]
    return windows(root, "HOME-PC", "Windows 11 Home", registry, ["AVP21.21", "klif.K4W-21-21", "klflt.K4W-21-21"], uninstallers,
                   exports, "Kaspersky Plus", "works")


def office_pc(root):
    kes, agent = "{27534751-4A40-48BD-B393-BC3BF28C876E}", "{0F05E4E5-5A89-482C-9A62-47CC58643788}"
    folder, agent_folder, data = f"{X86}\\KES.12.4.0", f"{X86}\\NetworkAgent", f"{DATA}\\KES.12.4"
    drivers = ["klif", "klflt", "klhk", "klfdefsf", "klfde", "klfle"]
    registry = {
        f"{LAB}\\protected\\KES\\environment": {
            "ProductName": "Kaspersky Endpoint Security for Windows", "ProductVersion": "12.4.0.467",
            "Ins_ProductVersion": "12.4.0.467", "ProductCode": kes, "ProductRoot": folder,
            "DataFolder": "%ProgramData%\\Kaspersky Lab\\KES.12.4\\Data"},
        f"{LAB}\\protected\\KES\\settings": {"EnableSelfProtection": 1, "AllowServiceStop": 0},
        f"{LAB}\\protected\\KES\\Data": {"LastSuccessfulUpdate": 1727395200, "LicKeyType": 2, "LicDaysTillExpiration": 120},
        f"{LAB}\\Components\\34\\1103\\1.0.0.0\\Statistics\\AVState": {
            "Protection_LastConnected": "27-09-2024 08-15-00", "Protection_BasesDate": "27-09-2024 05-40-00"},
        **entry(kes, "Kaspersky Endpoint Security for Windows", "12.4.0.467"),
        **entry(agent, "Kaspersky Security Center Network Agent", "14.0.0.10902"),
        **service("AVP.KES.21.17", f"\"{folder}\\avp.exe\" -r"), **service("avpsus", f"\"{folder}\\avpsus.exe\""),
        **service("klnagent", f"\"{agent_folder}\\klnagent.exe\""),
        **service("klids.KES-21-17", f"\\??\\{data}\\Bases\\klids.sys", kind=1, start=3),
    }
    for name in drivers:
        registry.update(service(f"{name}.KES-21-17", f"system32\\drivers\\KES-21-17\\{name}.sys", kind=1, start=1))
        program(root, f"C:\\Windows\\System32\\drivers\\KES-21-17\\{name}.sys")
    for name in ("avp.exe", "avpsus.exe", "avp.com"):
        program(root, f"{folder}\\{name}")
    for name in ("klnagent.exe", "klnagchk.exe"):
        program(root, f"{agent_folder}\\{name}")
    program(root, f"{data}\\Bases\\klids.sys")
    write(root, f"{data}\\Data\\reports.db", "A practice file. It stands for the product's reports.\n")
    uninstallers = [
        {"productCode": kes,
         "steps": ["Preparing the removal", "Checking for encrypted drives", "Stopping protection", "Removing services",
                   "Removing program files", "Finishing"],
         "removesKeys": [f"{LAB}\\protected\\KES\\environment", f"{LAB}\\protected\\KES\\settings", f"{LAB}\\protected\\KES\\Data",
                         f"HKLM\\{UNINSTALL}\\{kes}", f"{SERVICES}\\AVP.KES.21.17", f"{SERVICES}\\avpsus"]
                        + [f"{SERVICES}\\{name}.KES-21-17" for name in drivers],
         "removesPaths": [folder, f"{data}\\Bases", "C:\\Windows\\System32\\drivers\\KES-21-17"],
         "removesSecurityProduct": "Kaspersky Endpoint Security for Windows", "exitCode": 3010},
        {"productCode": agent,
         "steps": ["Preparing the removal", "Stopping the agent", "Removing files", "Finishing"],
         "removesKeys": [f"{LAB}\\Components", f"HKLM\\{UNINSTALL}\\{agent}", f"{SERVICES}\\klnagent"],
         "removesPaths": [agent_folder], "exitCode": 0},
    ]
    exports = [{"product": "kaspersky-endpoint-security",
                "text": "A practice file. It stands for the settings of Kaspersky Endpoint Security.\n"}]
    return windows(root, "OFFICE-PC", "Windows 11 Pro", registry, ["AVP.KES.21.17", "avpsus", "klnagent"], uninstallers, exports,
                   "Kaspersky Endpoint Security for Windows", "off")


def main():
    target = pathlib.Path(sys.argv[1])
    for name, make in (("home-pc", home_pc), ("office-pc", office_pc)):
        root = target / name
        root.mkdir(parents=True, exist_ok=True)
        pc = make(root)
        (root / "pc.json").write_text(json.dumps(pc, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
