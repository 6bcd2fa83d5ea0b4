#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py FOLDER [SETUP_EXE]: are winget's three manifests in FOLDER as they have to be?

"schema" below is what the published schemas 1.6.0 say (microsoft/winget-cli, schemas/JSON/manifests/v1.6.0), for the keys
we use: a key that is not here is an error, also where the schema would allow it. "beyond the schema" are rules that were
not found in it; each says where it comes from, or that it is unconfirmed.
"""
import hashlib
import pathlib
import re
import sys

import yaml

NAME = r"[^\.\s\\/:\*\?\"<>\|\x01-\x1f]{1,32}"
NUMBER = r"(0|[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])"
MACHINE_CODES = (-2147483648, 4294967295)


def text(least=0, most=None, pattern=None, one_of=None):
    return {"type": str, "least": least, "most": most, "pattern": pattern, "one_of": one_of}


def items(of, most, least=0, unique=True):
    return {"type": list, "of": of, "most": most, "least": least, "unique": unique}


def fields(required="", **keys):
    return {"type": dict, "keys": keys, "required": required.split()}


def code():
    return {"type": int, "range": MACHINE_CODES, "never": 0}


# schema ----------------------------------------------------------------------------------------------------------------
LOCALE = text(most=20, pattern=r"^([a-zA-Z]{2,3}|[iI]-[a-zA-Z]+|[xX]-[a-zA-Z]{1,8})(-[a-zA-Z]{1,8})*$")
URL = text(most=2048, pattern=r"^([Hh][Tt][Tt][Pp][Ss]?)://.+$")
TAG = text(1, 40)
SWITCH = text(1, 512)
INSTALLER_TYPE = text(one_of="msix msi appx exe zip inno nullsoft wix burn pwa portable".split())
HEAD = {
    "PackageIdentifier": text(most=128, pattern=rf"^{NAME}(\.{NAME}){{1,7}}$"),
    "PackageVersion": text(most=128, pattern=r"^[^\\/:\*\?\"<>\|\x01-\x1f]+$"),
    "ManifestVersion": text(pattern=rf"^{NUMBER}(\.{NUMBER}){{2}}$"),
}
HEAD_KEYS = "PackageIdentifier PackageVersion ManifestType ManifestVersion "
RESPONSES = (
    "packageInUse packageInUseByApplication installInProgress fileInUse missingDependency diskFull insufficientMemory "
    "invalidParameter noNetwork contactSupport rebootRequiredToFinish rebootRequiredForInstall rebootInitiated "
    "cancelledByUser alreadyInstalled downgrade blockedByPolicy systemNotSupported custom"
).split()
VERSION = fields(HEAD_KEYS + "DefaultLocale", **HEAD, ManifestType=text(one_of=["version"]), DefaultLocale=LOCALE)
LOCALE_MANIFEST = fields(
    HEAD_KEYS + "PackageLocale Publisher PackageName License ShortDescription",
    **HEAD,
    ManifestType=text(one_of=["defaultLocale"]),
    PackageLocale=LOCALE,
    Publisher=text(2, 256),
    PublisherUrl=URL,
    PublisherSupportUrl=URL,
    PackageName=text(2, 256),
    PackageUrl=URL,
    License=text(3, 512),
    ShortDescription=text(3, 256),
    Description=text(3, 10000),
    Moniker=TAG,
    Tags=items(TAG, 16),
    ReleaseNotesUrl=URL,
)
ONE_INSTALLER = fields(
    "Architecture InstallerUrl InstallerSha256",
    Architecture=text(one_of="x86 x64 arm arm64 neutral".split()),
    Scope=text(one_of=["user", "machine"]),
    InstallerUrl=URL,
    InstallerSha256=text(pattern=r"^[A-Fa-f0-9]{64}$"),
    ElevationRequirement=text(one_of="elevationRequired elevationProhibited elevatesSelf".split()),
    InstallerSwitches=fields(Silent=SWITCH, SilentWithProgress=SWITCH, InstallLocation=SWITCH, Custom=text(1, 2048)),
)
INSTALLER = fields(
    HEAD_KEYS + "Installers",
    **HEAD,
    ManifestType=text(one_of=["installer"]),
    Platform=items(text(one_of=["Windows.Desktop", "Windows.Universal"]), 2),
    MinimumOSVersion=text(pattern=rf"^{NUMBER}(\.{NUMBER}){{0,3}}$"),
    InstallerType=INSTALLER_TYPE,
    InstallModes=items(text(one_of="interactive silent silentWithProgress".split()), 3),
    UpgradeBehavior=text(one_of=["install", "uninstallPrevious"]),
    ExpectedReturnCodes=items(
        fields(InstallerReturnCode=code(), ReturnResponse=text(one_of=RESPONSES), ReturnResponseUrl=URL),
        128,
        unique=False,
    ),
    ProductCode=text(1, 255),
    AppsAndFeaturesEntries=items(
        fields(
            DisplayName=text(1, 256),
            Publisher=text(1, 256),
            DisplayVersion=text(1, 128),
            ProductCode=text(1, 255),
            InstallerType=INSTALLER_TYPE,
        ),
        128,
    ),
    Installers=items(ONE_INSTALLER, 1024, least=1, unique=False),
)


def check(value, rule, where, errors):
    if type(value) is not rule["type"]:
        errors.append(f"{where}: {value!r} is not of type {rule['type'].__name__}")
    elif rule["type"] is str:
        if len(value) < rule["least"] or (rule["most"] and len(value) > rule["most"]):
            errors.append(f"{where}: {len(value)} letters, allowed are {rule['least']} to {rule['most']}")
        if rule["pattern"] and not re.search(rule["pattern"], value):
            errors.append(f"{where}: {value!r} does not fit {rule['pattern']}")
        if rule["one_of"] and value not in rule["one_of"]:
            errors.append(f"{where}: {value!r} is none of {', '.join(rule['one_of'])}")
    elif rule["type"] is int:
        if not rule["range"][0] <= value <= rule["range"][1] or value == rule["never"]:
            errors.append(f"{where}: {value} is not allowed")
    elif rule["type"] is list:
        if not rule["least"] <= len(value) <= rule["most"]:
            errors.append(f"{where}: {len(value)} entries, allowed are {rule['least']} to {rule['most']}")
        if rule["unique"] and len({repr(v) for v in value}) != len(value):
            errors.append(f"{where}: an entry twice")
        for number, entry in enumerate(value):
            check(entry, rule["of"], f"{where}[{number}]", errors)
    else:
        errors += [f"{where}: {key} is missing" for key in rule["required"] if key not in value]
        for key, entry in value.items():
            if key in rule["keys"]:
                check(entry, rule["keys"][key], f"{where}.{key}", errors)
            else:
                errors.append(f"{where}: the key {key} is not known here")


class NoDates(yaml.SafeLoader):
    """Versions like 1.10 and dates must be seen as they are written."""

    def construct_mapping(self, node, deep=False):
        names = [key.value for key, _ in node.value]
        if len(set(names)) != len(names):
            raise yaml.YAMLError(f"a key twice, near line {node.start_mark.line + 1}")
        return super().construct_mapping(node, deep)


# beyond the schema -----------------------------------------------------------------------------------------------------
def check_together(folder, setup, read, errors):
    """Names and paths as every package of microsoft/winget-pkgs has them; the rest is our own sense."""
    version, installer, locale = read
    package = version.get("PackageIdentifier", "")
    for key in ("PackageIdentifier", "PackageVersion", "ManifestVersion"):
        if len({str(one.get(key)) for one in read}) != 1:
            errors.append(f"{key} is not the same in all three")
    if version.get("DefaultLocale") != locale.get("PackageLocale"):
        errors.append("DefaultLocale is not the locale manifest's")
    expected = ["manifests", package[:1].lower(), *package.split("."), str(version.get("PackageVersion"))]
    if list(folder.resolve().parts[-len(expected) :]) != expected:
        errors.append(f"the folder must end with {'/'.join(expected)}")
    known = {(one.get("Architecture"), one.get("Scope")) for one in installer.get("Installers", [])}
    if len(known) != len(installer.get("Installers", [])):
        errors.append("two installers of the same architecture and scope")
    codes = [one.get("InstallerReturnCode") for one in installer.get("ExpectedReturnCodes", [])]
    if len(set(codes)) != len(codes):
        errors.append("a return code twice")
    for number, one in enumerate(installer.get("Installers", [])):
        # Unconfirmed: that winget-pkgs refuses plain HTTP. We do.
        if not str(one.get("InstallerUrl")).startswith("https://"):
            errors.append(f"Installers[{number}].InstallerUrl is not https")
        if setup and one.get("InstallerSha256", "").lower() != hashlib.sha256(setup.read_bytes()).hexdigest():
            errors.append(f"Installers[{number}].InstallerSha256 is not that of {setup.name}")


def main(folder, setup=None):
    errors = []
    main_files = [path for path in sorted(folder.glob("*.yaml")) if path.name.count(".") == 2]
    package = main_files[0].stem if main_files else "?"
    kinds = (
        (f"{package}.yaml", VERSION),
        (f"{package}.installer.yaml", INSTALLER),
        (f"{package}.locale.en-US.yaml", LOCALE_MANIFEST),
    )
    read = []
    for name, rule in kinds:
        try:
            read.append(yaml.load((folder / name).read_text(encoding="utf-8"), NoDates))
            check(read[-1], rule, name, errors)
        except (OSError, UnicodeError, yaml.YAMLError) as error:
            errors.append(f"{name}: {error}")
    if {path.name for path in folder.iterdir()} != {name for name, _ in kinds}:
        errors.append("the folder must hold the three manifests and nothing else")
    if len(read) == 3 and all(isinstance(one, dict) for one in read):
        if str(read[0].get("PackageIdentifier")) != package:
            errors.append("the files are not named as PackageIdentifier")
        check_together(folder, setup, read, errors)
    for error in errors:
        print(error, file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__.splitlines()[0])
    sys.exit(main(*[pathlib.Path(argument) for argument in sys.argv[1:]]))
