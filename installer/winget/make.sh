#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# make.sh VERSION SETUP_EXE URL OUT: writes winget's three manifests of that setup program, which is going to lie at URL,
# into OUT/manifests/c/Changeover/Changeover/VERSION, the path they need in microsoft/winget-pkgs; then checks them.
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"
. "$root/installer/windows/package/product.sh"

[ $# = 4 ] || die "usage: make.sh VERSION SETUP_EXE URL OUT"
version=$1 setup=$2 url=$3
[ -f "$setup" ] || die "$setup is not there: run installer/windows/package/package.sh first"
id=Changeover.Changeover
schema=1.6.0
folder=$4/manifests/c/${id//.//}/$version
mkdir -p "$folder"
sha=$(sha256sum <"$setup" | cut -d ' ' -f 1)

# manifest TYPE: its first lines; the rest comes from standard input.
manifest() {
    printf '# yaml-language-server: $schema=https://aka.ms/winget-manifest.%s.%s.schema.json\n' "${1,,}" "$schema"
    printf 'PackageIdentifier: %s\nPackageVersion: %s\n' "$id" "$version"
    cat
    printf 'ManifestType: %s\nManifestVersion: %s\n' "$1" "$schema"
}

manifest version >"$folder/$id.yaml" <<YAML
DefaultLocale: en-US
YAML

manifest installer >"$folder/$id.installer.yaml" <<YAML
Platform:
- Windows.Desktop
MinimumOSVersion: 10.0.$product_oldest_build.0
InstallerType: nullsoft
InstallModes:
- interactive
- silent
- silentWithProgress
UpgradeBehavior: install
ExpectedReturnCodes:
- InstallerReturnCode: 87
  ReturnResponse: invalidParameter
- InstallerReturnCode: 1150
  ReturnResponse: systemNotSupported
- InstallerReturnCode: 1602
  ReturnResponse: cancelledByUser
- InstallerReturnCode: 1603
  ReturnResponse: contactSupport
- InstallerReturnCode: 1618
  ReturnResponse: packageInUse
- InstallerReturnCode: 1638
  ReturnResponse: downgrade
ProductCode: Changeover
AppsAndFeaturesEntries:
- DisplayName: Changeover
  Publisher: $product_publisher
  DisplayVersion: $version
  ProductCode: Changeover
  InstallerType: nullsoft
Installers:
- Architecture: x64
  Scope: machine
  InstallerUrl: $url
  InstallerSha256: ${sha^^}
  ElevationRequirement: elevationRequired
  InstallerSwitches:
    Silent: /S
    SilentWithProgress: /S
    InstallLocation: /D=<INSTALLPATH>
    Custom: /AllUsers
- Architecture: x64
  Scope: user
  InstallerUrl: $url
  InstallerSha256: ${sha^^}
  InstallerSwitches:
    Silent: /S
    SilentWithProgress: /S
    InstallLocation: /D=<INSTALLPATH>
    Custom: /CurrentUser
YAML

manifest defaultLocale >"$folder/$id.locale.en-US.yaml" <<YAML
PackageLocale: en-US
Publisher: $product_publisher
PublisherUrl: $product_about_link
PublisherSupportUrl: $product_help_link
PackageName: Changeover
PackageUrl: $product_about_link
License: GPL-3.0-or-later
ShortDescription: Takes a computer off Kaspersky software, keeps what could be lost, and proves what is left.
Description: |-
  Finds what is installed, says what could be lost, keeps it, shows a plan, removes each product with the vendor's own
  uninstaller, and checks what is left. It acts only after your yes, downloads nothing and sends nothing. In English,
  Spanish, Chinese, Vietnamese, Russian, French, German and Arabic. Not connected to Kaspersky or any other vendor.
Moniker: changeover
Tags:
- antivirus
- kaspersky
- migration
- removal
- security
- uninstaller
ReleaseNotesUrl: $product_update_link
YAML

need_packages python3-yaml
"$root/installer/winget/check.py" "$folder" "$setup"
if links_are_placeholders; then say "note: the links in installer/windows/package/product.sh are still placeholders"; fi
say "made: $folder"
