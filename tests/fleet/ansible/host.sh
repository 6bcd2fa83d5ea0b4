#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# host.sh NAME DIR KEY: becomes the sshd of a computer of that name. Run in new namespaces by hosts.sh.
set -euo pipefail
name=$1 dir=$2 key=$3 disk=$2/root

mount -t overlay overlay -o "lowerdir=/,upperdir=$dir/upper,workdir=$dir/work" "$disk"
mount -t proc proc "$disk/proc"
mount -t sysfs -o ro sysfs "$disk/sys"
mount --rbind /dev "$disk/dev"
mount -t tmpfs -o mode=1777 tmpfs "$disk/tmp"
mount -t tmpfs -o mode=0755 tmpfs "$disk/run"
mkdir -p "$disk/run/sshd" "$disk/run/lock"
hostname "$name"
echo "$name" >"$disk/etc/hostname"
# A locked root may not come in, not even with a key.
chroot "$disk" usermod --password '*' root
install -d -m 0700 "$disk/etc/office-sshd"
install -m 0600 "$dir/host_key" "$key" "$disk/etc/office-sshd"
cat >"$disk/etc/office-sshd/config" <<CONFIG
HostKey /etc/office-sshd/host_key
AuthorizedKeysFile /etc/office-sshd/$(basename "$key")
AuthenticationMethods publickey
PermitRootLogin prohibit-password
PasswordAuthentication no
UsePAM no
UseDNS no
PidFile none
Subsystem sftp internal-sftp
CONFIG
exec chroot "$disk" /usr/sbin/sshd -D -e -f /etc/office-sshd/config
