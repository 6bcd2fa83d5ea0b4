#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks layout (clang-format), shell scripts (shellcheck), that the translations are complete and, file by file,
# clang-tidy's opinion. A file that passed is not read again until it, a header or the rules change.
. "$(dirname "${BASH_SOURCE[0]}")/../installer/lib/common.sh"
. "$root/installer/lib/recipes.sh"
cd "$root"

mapfile -t sources < <(find app core tests -name '*.cpp' -o -name '*.h' | sort)
clang-format --dry-run --Werror "${sources[@]}" || die "run: find app core tests -name '*.cpp' -o -name '*.h' | xargs clang-format -i"

mapfile -t scripts < <(find installer tests translations .ci -name '*.sh' -o -path .ci/run | sort)
# Not followed: the files that are sourced through a computed path, with the variables they set; "cd" cannot fail unseen
# under "set -e"; words that are meant to be split; templates for other programs.
shellcheck -s bash -e SC1090,SC1091,SC2034,SC2154,SC2164,SC2016,SC2046 "${scripts[@]}"

translations/update.sh --check

# clang-tidy reads the compile commands of a build without precompiled headers: it cannot use another compiler's.
mkdir -p build
provide karchive-linux
cmake --preset tidy -DCMAKE_PREFIX_PATH="$(prefix_of karchive-linux)" >build/tidy.log 2>&1 || die "CMake could not configure: see build/tidy.log"
passed=$cache/tidy
mkdir -p "$passed"
# What takes long and has found least here waits for --full: these take as long as all the others together, and the
# analyzer three times as long.
checks="-bugprone-assert-side-effect,-bugprone-infinite-loop,-bugprone-misplaced-widening-cast,-bugprone-multiple-statement-macro,\
-bugprone-not-null-terminated-result,-bugprone-reserved-identifier,-bugprone-sizeof-expression,-bugprone-stringview-nullptr,\
-bugprone-suspicious-semicolon,-bugprone-suspicious-string-compare,-bugprone-unused-raii,-misc-redundant-expression,\
-misc-unused-using-decls,-modernize-use-nullptr,-performance-move-const-arg,-readability-redundant-control-flow,\
-readability-redundant-declaration"
if [ "${CHANGEOVER_FULL_TESTS:-0}" = 1 ]; then checks="clang-analyzer-*,-clang-analyzer-cplusplus.NewDeleteLeaks"; fi
# One line a source file: the hash of it, of every header of ours it reaches, and of the rules; then its name.
list_keys() {
    python3 - "$1" <<'PY'
import hashlib, pathlib, re, sys

rules = pathlib.Path(".clang-tidy").read_bytes() + sys.argv[1].encode()
include = re.compile(rb'^#include "((?:core|app)/[^"]+)"', re.M)


def reach(path, seen):
    if path not in seen and path.exists():
        seen[path] = path.read_bytes()
        for name in include.findall(seen[path]):
            reach(pathlib.Path(name.decode()), seen)
    return seen


for folder in ("app", "core"):
    for path in sorted(pathlib.Path(folder).rglob("*.cpp")):
        if "windows" not in path.parts:
            parts = reach(path, {})
            text = rules + b"".join(parts[p] for p in sorted(parts))
            print(hashlib.sha256(text).hexdigest()[:24], path)
PY
}
tidy_one() {
    [ -f "$passed/$1" ] && return 0
    clang-tidy --quiet -p build/tidy "--checks=$checks" "$2" 2>/dev/null || return 1
    touch "$passed/$1"
}
export -f tidy_one
export passed checks
list_keys "$checks" | xargs -P "$(cores)" -L1 bash -c 'tidy_one "$0" "$1"' || die "clang-tidy found something"
