#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What desktops, catalogues and polkit are told, in their own validators' eyes, and in every language of the wizard.
#   tests/linux/package/metadata.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../../installer/lib/common.sh"
need_packages desktop-file-utils appstream libxml2-utils polkitd mandoc python3
cd "$root/installer/linux"
id=org.changeover.Changeover
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# quiet COMMAND…: it has to succeed and to say nothing.
quiet() {
    local code=0
    "$@" >"$work/said" 2>&1 || code=$?
    [ "$code" = 0 ] && [ ! -s "$work/said" ] && return 0
    die "$*:
$(cat "$work/said")"
}
quiet desktop-file-validate "$id.desktop"
quiet xmllint --noout --nonet --dtdvalid /usr/share/polkit-1/policyconfig-1.dtd "$id.policy"

version=$(sed -n 's/^## \([^ ]*\).*/\1/p' "$root/resources/changelog.md" | head -n 1)
./releases.py "$id.metainfo.xml" "$root/resources/changelog.md" "$version" 2026-11-29 >"$work/$id.metainfo.xml"
# The one thing it may remark: the capital letter, which the desktop's and the Flatpak's name have, too.
appstreamcli validate --no-net --pedantic --no-color "$work/$id.metainfo.xml" >"$work/said" || die "$(cat "$work/said")"
! grep -E '^[EWIP]:' "$work/said" | grep -v cid-contains-uppercase-letter || die "appstreamcli remarks something (see above)"

# The change log's rules: the version is the first one there, and an older one says its day.
fails() { ! ./releases.py "$id.metainfo.xml" "$work/log.md" 2.0 2026-11-29 >/dev/null 2>&1 || die "a change log with $1 is taken"; }
printf '# What is new\n\n## 1.0\n- a thing\n' >"$work/log.md" && fails "another version"
printf '# What is new\n\n## 2.0\n- a thing\n\n## 1.0\n- a thing\n' >"$work/log.md" && fails "an older version without a day"
printf '## 2.0\n- `a` < b\n  goes on\n\n## 1.0 (2026-10-01)\n- c\n' >"$work/log.md"
./releases.py "$id.metainfo.xml" "$work/log.md" 2.0 2026-11-29 >"$work/two.xml"
grep -qF '<li><code>a</code> &lt; b goes on</li>' "$work/two.xml" || die "a line of the change log is not as it was written"
grep -qF '<release version="1.0" date="2026-10-01">' "$work/two.xml" || die "the older release is not there"

for ts in "$root"/translations/changeover_*.ts; do
    language=$(sed -n 's/.*<TS[^>]* language="\([^"]*\)".*/\1/p' "$ts")
    [ "$language" != en ] || continue
    for key in Name GenericName Comment Keywords; do
        grep -q "^$key\[$language\]=." "$id.desktop" || die "$id.desktop has no $key in $language"
    done
    # Each English text has its counterpart: as many of them as there are English ones.
    for file in "$id.policy" "$id.metainfo.xml"; do
        for tag in description message summary p li; do
            english=$(grep -cE "<$tag>[^<]" "$file" || true)
            [ "$(grep -cF "<$tag xml:lang=\"$language\">" "$file" || true)" = "$english" ] ||
                die "$file: not every <$tag> is there in $language"
        done
    done
done

mandoc -T lint -W warning changeover.1 | grep -v "missing date" >"$work/said" || true
[ ! -s "$work/said" ] || die "$(cat "$work/said")"
say "desktop entry, metadata, polkit action, man page: good"
