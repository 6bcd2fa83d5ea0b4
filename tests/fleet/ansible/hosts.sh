# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh: computers out of namespaces. Each has the disk of this machine below it, and what it changes in
# memory ($farm is a tmpfs): its own packages, its own /var/opt, its own /tmp.
declare -A host_pid host_address=([kesl-a]=10.77.0.11 [kesl-b]=10.77.0.12 [stubborn]=10.77.0.13 [without]=10.77.0.14
    [switched-off]=10.77.0.99)

hosts_begin() {
    mount -t tmpfs -o mode=0755 tmpfs "$farm"
    mkdir "$farm/probe"{,/upper,/work,/root}
    mount -t overlay overlay -o "lowerdir=/,upperdir=$farm/probe/upper,workdir=$farm/probe/work" "$farm/probe/root" 2>/dev/null ||
        skip "this system does not permit overlays of its disk"
    umount "$farm/probe/root"
    ip link set lo up
    ip link add name office type bridge 2>/dev/null || skip "this system's kernel has no bridges"
    ip address add 10.77.0.1/24 dev office
    ip link set office up
    ssh-keygen -q -t ed25519 -N '' -C controller -f "$farm/key"
}

# host_start NAME: is up when this returns.
host_start() {
    local dir=$farm/$1 pid
    mkdir -p "$dir"/{upper,work,root}
    ssh-keygen -q -t ed25519 -N '' -C "$1" -f "$dir/host_key"
    unshare --mount --uts --net --pid --fork --kill-child "$here/host.sh" "$1" "$dir" "$farm/key.pub" >"$logs/$1.log" 2>&1 &
    pid=$!
    host_pid[$1]=$pid
    # Not before it has a network of its own.
    until [ "$(readlink /proc/$pid/ns/net)" != "$(readlink /proc/self/ns/net)" ]; do sleep 0.05; done
    ip link add name "to-$1" type veth peer name eth0 netns "$pid" || skip "this system's kernel has no veth"
    ip link set "to-$1" master office up
    nsenter -t "$pid" --net sh -c "ip link set lo up; ip address add ${host_address[$1]}/24 dev eth0; ip link set eth0 up"
    local tries=0
    until (: <"/dev/tcp/${host_address[$1]}/22") 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || die "$1 did not start: $(cat "$logs/$1.log")"
        sleep 0.1
    done
    echo "${host_address[$1]} $(cut -d' ' -f1,2 "$dir/host_key.pub")" >>"$farm/known_hosts"
}

# on NAME COMMAND…: runs it on that computer.
on() {
    local name=$1
    shift
    nsenter -t "${host_pid[$name]}" --mount --uts --net chroot "$farm/$name/root" "$@"
}

# The stand-in package; one whose uninstaller writes down what everybody sees; and one whose uninstaller fails.
standins_install() {
    local out=$farm/debs
    "$root/tests/standins/deb/build.sh" "$out/plain"
    standin_with_prerm looking 'for one in /proc/[0-9]*; do tr "\0" " " <$one/cmdline; echo; done >/root/processes'
    standin_with_prerm failing 'echo "stand-in: cannot be removed" >&2; exit 1'
    standin_install kesl-a plain
    standin_install kesl-b looking
    standin_install stubborn failing
}
standin_with_prerm() {
    local dir=$farm/debs/$1
    mkdir -p "$dir"
    dpkg-deb --raw-extract "$farm"/debs/plain/kesl_*.deb "$dir/tree"
    printf '#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n%s\n' "$2" >"$dir/tree/DEBIAN/prerm"
    dpkg-deb --root-owner-group --build "$dir/tree" "$dir/kesl_12.1.0-1508_amd64.deb" >/dev/null
}
standin_install() {
    cp "$farm/debs/$2"/kesl_*.deb "$farm/$1/upper/kesl.deb.part"
    on "$1" dpkg -i /kesl.deb.part >>"$logs/$1.log" 2>&1 || die "kesl could not be installed on $1: see $logs/$1.log"
    on "$1" rm /kesl.deb.part
}
