#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a release refuses, and the notes it takes: in a clone of its own, without building anything.
#   tests/release/release.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../installer/lib/common.sh"
need_packages git

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
clone=$work/clone
# Nothing of the person's own settings: no hooks, no signing, no name.
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@changeover.invalid GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@changeover.invalid
export GIT_AUTHOR_DATE=2026-01-01T00:00:00Z GIT_COMMITTER_DATE=2026-01-01T00:00:00Z

# Only what the checks read: the scripts as they are here, committed or not.
git init --quiet "$clone"
mkdir -p "$clone/resources" "$clone/installer"
cp -r "$root/installer/release" "$root/installer/release.sh" "$root/installer/lib" "$root/installer/sources.lock" "$clone/installer/"
rm -rf "$clone/installer/release/__pycache__"
cp "$root/.gitignore" "$clone/"
printf 'cmake_minimum_required(VERSION 3.25)\nproject(Changeover VERSION 7.8.9 LANGUAGES C CXX)\n' >"$clone/CMakeLists.txt"
cat >"$clone/resources/changelog.md" <<'LOG'
# What is new

## 7.8.90
- A version whose name begins the same way.

## 7.8.9 (1 January 2026)

- One thing.
  It has a second line.

- Another: `7.8.9`.

## 7.8.8
- Older.

## 7.8.7

LOG
git -C "$clone" add --all
git -C "$clone" commit --quiet --message "the release"

# refused WORDS ARGUMENT…: it stops, and says so
refused() {
    local said
    said=$("$clone/installer/release.sh" "${@:2}" 2>&1) && die "not refused: release.sh ${*:2}"
    [[ $said == *"$1"* ]] || die "release.sh ${*:2} does not say \"$1\", but: $said"
}

refused "usage" --check
refused "a version is like" --check v7.8.9
refused "a version is like" --check 7.8
refused "there is no tag v7.8.9" --check 7.8.9
git -C "$clone" tag v7.8.9

said=$("$clone/installer/release.sh" --check 7.8.9) || die "refused, though all is well: $said"
notes=$'- One thing.\n  It has a second line.\n\n- Another: `7.8.9`.'
[ "${said#*notes:$'\n\n'}" = "$notes" ] || die "the notes are not what the change log says, but: $said"

printf '\n' >>"$clone/CMakeLists.txt"
refused "not as committed" --check 7.8.9
git -C "$clone" checkout --quiet CMakeLists.txt
printf 'left behind\n' >"$clone/resources/unknown.txt"
refused "resources/unknown.txt" --check 7.8.9
rm "$clone/resources/unknown.txt"

mkdir -p "$work/full" && printf 'older\n' >"$work/full/file"
refused "is not empty" --skip-tests 7.8.9 "$work/full"

git -C "$clone" tag v7.8.8
refused 'says version "7.8.9", not "7.8.8"' --check 7.8.8
sed -i 's/VERSION 7.8.9/VERSION 7.8.7/' "$clone/CMakeLists.txt"
git -C "$clone" commit --quiet --all --message "the next one"
refused "the tag v7.8.9 is on commit" --check 7.8.9
git -C "$clone" tag v7.8.7
refused 'no section "## 7.8.7"' --check 7.8.7
rm -rf "$clone/.git"
refused "not a git checkout" --check 7.8.7

# The version that comes next has its notes.
. "$root/installer/release/checks.sh"
version=$(sed -n 's/^project(Changeover VERSION \([0-9.]*\) .*/\1/p' "$root/CMakeLists.txt")
release_notes "$version" >/dev/null
say "release: refuses what it should, takes the right notes"
