# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What has to be so before there can be a release. Sourced, after installer/lib/common.sh; each stops with what to do.

check_version() {
    [[ $1 =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || die "a version is like 1.2.3, not \"$1\""
}

# Also files that git does not know: they could get into a build without being in the source.
check_clean_tree() {
    local changed
    changed=$(git -C "$root" status --porcelain) || die "$root is not a git checkout"
    [ -z "$changed" ] || die "the tree is not as committed:
$(head -n 10 <<<"$changed")"
}

check_tag() {
    local tag=v$1 tagged head
    head=$(git -C "$root" rev-parse HEAD)
    tagged=$(git -C "$root" rev-parse --quiet --verify "refs/tags/$tag^{commit}") ||
        die "there is no tag $tag. When this commit is to be the release: git tag --annotate $tag"
    [ "$tagged" = "$head" ] || die "the tag $tag is on commit ${tagged:0:12}, but checked out is ${head:0:12}"
}

check_project_version() {
    local stated
    stated=$(sed -n 's/^project(Changeover VERSION \([0-9.]*\) .*/\1/p' "$root/CMakeLists.txt")
    [ "$stated" = "$1" ] || die "CMakeLists.txt says version \"$stated\", not \"$1\""
}

# release_notes VERSION: the section of that version in the change log, without its heading.
release_notes() {
    local log=$root/resources/changelog.md notes
    notes=$(awk -v version="$1" '
        /^## / { inside = ($2 == version); next }
        inside { text = text $0 "\n" }
        END { gsub(/^\n+|\n+$/, "", text); print text }' "$log")
    [ -n "$notes" ] || die "$log has no section \"## $1\" with anything in it"
    printf '%s\n' "$notes"
}
