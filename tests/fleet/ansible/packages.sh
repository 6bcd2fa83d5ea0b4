# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh: installs what it needs. No sshd of the system is to run because of it, now or after a restart.
new_sshd=0 new_policy=0
if [ "$(dpkg-query -W -f '${db:Status-Status}' openssh-server 2>/dev/null)" != installed ]; then
    new_sshd=1
    if [ ! -e /usr/sbin/policy-rc.d ]; then
        new_policy=1
        trap 'rm -f /usr/sbin/policy-rc.d' EXIT
        printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
        chmod 0755 /usr/sbin/policy-rc.d
    fi
fi
need_packages ansible ansible-lint openssh-server openssh-client iproute2 util-linux mount python3 passwd
if [ "$new_policy" = 1 ]; then
    rm -f /usr/sbin/policy-rc.d
    trap - EXIT
fi
if [ "$new_sshd" = 1 ] && [ -d /run/systemd/system ]; then systemctl disable --quiet ssh.service; fi
