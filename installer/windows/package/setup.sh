# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced, after installer/lib/common.sh.
. "$(dirname "${BASH_SOURCE[0]}")/product.sh"

# make_setup VERSION FILES OUT.EXE [makensis option…]: the installer of what lies in FILES.
make_setup() {
    local version=$1 files=$2 out=$3 log kibibytes picture
    shift 3
    picture=$(mktemp --suffix .bmp)
    "$root/installer/windows/package/side_picture.py" "$picture"
    kibibytes=$(cat "$files"/* | wc -c)
    kibibytes=$(((kibibytes + 1023) / 1024))
    # Signed like the rest: the uninstaller asks for an administrator, too.
    local sign=()
    if [ -n "${CHANGEOVER_SIGN_COMMAND:-}${CHANGEOVER_SIGN_PFX:-}" ]; then sign=(-DSIGN="$root/installer/lib/sign.sh"); fi
    # -WX: a text that one language lacks is a mistake.
    log=$(makensis -V2 -WX -INPUTCHARSET UTF8 -DVERSION="$version" -DFILES="$files" -DOUT="$out" \
        -DICON="${CHANGEOVER_ICON:-$root/build/windows/resources/icons/changeover.ico}" -DKIBIBYTES="$kibibytes" \
        -DPICTURE="$picture" \
        -DPUBLISHER="$product_publisher" -DHELP_LINK="$product_help_link" -DABOUT_LINK="$product_about_link" \
        -DUPDATE_LINK="$product_update_link" -DOLDEST_BUILD="$product_oldest_build" "${sign[@]}" "$@" \
        "$root/installer/windows/package/changeover.nsi" 2>&1) || die "makensis failed:
$log"
    rm -f "$picture"
}
