# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the libraries that no package offers, each from a recipe in installer/recipes, each once.
#
# A recipe is a small shell file that sets
#   sources="…"   names from installer/sources.lock
#   depends="…"   other recipes
#   inputs="…"    further files of this repository it uses
# and defines build(), which runs in an empty folder and installs below $prefix.
# The result is kept in the cache under the hash of all of that and of the compiler's version, so a changed recipe is
# a new folder and an unchanged one is never built twice.

lock=$root/installer/sources.lock
recipes=$root/installer/recipes

lock_line() { awk -v n="$1" '$1==n {print; found=1} END {exit !found}' "$lock" || die "no source named $1 in $lock"; }

# fetch NAME: prints the path of the verified archive. Goes through apt's own transport (its proxy, its mirror), but
# neither reads nor changes apt's lists.
fetch() {
    local name sha path file mirror
    read -r name sha path <<<"$(lock_line "$1")"
    file=$cache/sources/$(basename "$path")
    if ! { [ -f "$file" ] && echo "$sha  $file" | sha256sum --check --quiet >/dev/null 2>&1; }; then
        mkdir -p "$cache/sources"
        mirror=$(apt-get indextargets --format '$(SITE)' 2>/dev/null | grep -v security | grep -m1 /debian || true)
        rm -f "$file" "$file.part"
        /usr/lib/apt/apt-helper download-file "${mirror:-http://deb.debian.org/debian}/$path" "$file.part" "SHA256:$sha" \
            >"$cache/fetch.log" 2>&1 || die "$name could not be fetched or has another checksum than the pinned one:
$(tail -n 3 "$cache/fetch.log")"
        echo "$sha  $file.part" | sha256sum --check --quiet || die "$name has another checksum than the pinned one"
        mv "$file.part" "$file"
    fi
    printf '%s\n' "$file"
}

# unpack NAME DIR
unpack() {
    local archive
    archive=$(fetch "$1")
    mkdir -p "$2"
    tar -xf "$archive" -C "$2" --strip-components=1
}

recipe_key() (
    sources="" depends="" inputs=""
    . "$recipes/$1.sh"
    {
        cat "$recipes/$1.sh"
        for s in $sources; do lock_line "$s"; done
        for i in $inputs; do cat "$root/$i"; done
        for d in $depends; do recipe_key "$d"; done
        # No compiler yet (a bare machine asking for the key first) is an error further down, not here.
        for c in g++ x86_64-w64-mingw32-g++-posix; do "$c" -dumpfullversion 2>/dev/null || true; done
    } | sha256sum | cut -c1-16
)

# prefix_of NAME: where the built recipe lies (whether or not it has been built).
prefix_of() { printf '%s/built/%s-%s\n' "$cache" "$1" "$(recipe_key "$1")"; }

# provide NAME: builds the recipe and what it depends on, unless the cache has it.
provide() {
    local name=$1 prefix dep log began
    prefix=$(prefix_of "$name")
    [ -f "$prefix/.complete" ] && return 0
    for dep in $(depends=""; . "$recipes/$name.sh"; echo "$depends"); do provide "$dep"; done

    mkdir -p "$cache/built"
    exec 9>"$prefix.lock"
    flock 9 # a second script that wants the same thing waits for the first
    if [ ! -f "$prefix/.complete" ]; then
        log=$prefix.log began=$SECONDS
        rm -rf "$prefix" "$prefix.work"
        mkdir -p "$prefix" "$prefix.work"
        printf 'building %s\n' "$name"
        # Inside, set -e has to work, so the subshell is not part of a condition.
        (
            exec 9>&-
            set -e
            . "$recipes/$name.sh"
            cd "$prefix.work"
            set -x
            build
        ) >"$log" 2>&1 &
        watch_build "$!" "$name" "$log" || die "$name could not be built. The end of $log:
$(tail -n 25 "$log")"
        rm -rf "$prefix.work"
        touch "$prefix/.complete"
        printf 'built %s in %d:%02d\n' "$name" $(((SECONDS - began) / 60)) $(((SECONDS - began) % 60))
    fi
    exec 9>&-
}

# watch_build PID NAME LOG: a line a minute (or a live one on a terminal) with how far ninja has come.
watch_build() {
    local pid=$1 name=$2 log=$3 tick=0 at
    while kill -0 "$pid" 2>/dev/null; do
        sleep 1
        tick=$((tick + 1))
        at=$(tail -c 4000 "$log" 2>/dev/null | grep -oE '^\[[0-9]+/[0-9]+\]' | tail -n 1 || true)
        if [ -t 1 ]; then
            printf '\r  %s %s   ' "$name" "$at"
        elif [ $((tick % 60)) = 0 ]; then
            printf '  %s %s\n' "$name" "$at"
        fi
    done
    if [ -t 1 ]; then printf '\r\033[K'; fi
    wait "$pid"
}

# cmake_install SOURCE OPTION…: configure, build and install into $prefix with the cache's compiler cache.
cmake_install() {
    local source=$1
    shift
    cmake -G Ninja -S "$source" -B build -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
    cmake --build build
    cmake --install build
}
