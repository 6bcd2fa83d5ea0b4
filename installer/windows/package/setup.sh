# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced, after installer/lib/common.sh.
. "$(dirname "${BASH_SOURCE[0]}")/product.sh"

# run_makensis SCRIPT VERSION OUT.EXE OPTION…
run_makensis() {
    local script=$1 version=$2 out=$3 log
    shift 3
    # -WX: a text that one language lacks is a mistake.
    log=$(makensis -V2 -WX -INPUTCHARSET UTF8 -DVERSION="$version" -DOUT="$out" -DPUBLISHER="$product_publisher" \
        -DICON="${CHANGEOVER_ICON:-$root/build/windows/resources/icons/changeover.ico}" "$@" \
        "$root/installer/windows/package/$script" 2>&1) || die "makensis failed:
$log"
}

# licence_names FILES: prints two macros for NSIS, one that does something with each file below FILES/licences, one with
# each folder, the inner ones first. There need not be any.
licence_names() {
    local kind macro
    for kind in f:EachLicence d:EachLicenceFolder; do
        macro=${kind#*:}
        printf '!macro %s DO\n' "$macro"
        if [ -d "$1/licences" ]; then
            (cd "$1" && find licences -type "${kind%:*}") | LC_ALL=C sort -r |
                sed 's,/,\\,g; s,.*,  !insertmacro ${DO} "&",'
        fi
        printf '!macroend\n'
    done
}

# make_setup VERSION FILES OUT.EXE [makensis option…]: the installer of what lies in FILES.
make_setup() {
    local version=$1 files=$2 out=$3 kibibytes made
    shift 3
    made=$(mktemp -d)
    "$root/installer/windows/package/side_picture.py" "$made/side.bmp"
    licence_names "$files" >"$made/licences.nsh"
    kibibytes=$(find "$files" -type f -exec cat {} + | wc -c)
    kibibytes=$(((kibibytes + 1023) / 1024))
    # Signed like the rest: the uninstaller asks for an administrator, too.
    local sign=()
    if [ -n "${CHANGEOVER_SIGN_COMMAND:-}${CHANGEOVER_SIGN_PFX:-}" ]; then sign=(-DSIGN="$root/installer/lib/sign.sh"); fi
    run_makensis changeover.nsi "$version" "$out" -DFILES="$files" -DLICENCES="$made/licences.nsh" -DKIBIBYTES="$kibibytes" \
        -DPICTURE="$made/side.bmp" -DHELP_LINK="$product_help_link" -DABOUT_LINK="$product_about_link" \
        -DUPDATE_LINK="$product_update_link" -DOLDEST_BUILD="$product_oldest_build" "${sign[@]}" "$@"
    rm -r "$made"
}

# make_notice32 VERSION OUT.EXE [makensis option…]: the window for a 32-bit Windows.
make_notice32() { run_makensis notice32.nsi "$@"; }
