#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the stand-in Linux package into OUTDIR: kesl_12.1.0-1508_amd64.deb
# It depends on nothing and holds no vendor software.
set -euo pipefail

[ $# -eq 1 ] || { echo "usage: $0 OUTDIR" >&2; exit 2; }
mkdir -p "$1"
out=$(cd "$1" && pwd)
version=12.1.0-1508

# The modes in the package must not depend on the caller's umask.
umask 022
root=$(mktemp -d)
trap 'rm -rf -- "$root"' EXIT
chmod 0755 "$root"
mkdir -p "$root/DEBIAN" "$root/lib/systemd/system" \
    "$root/opt/kaspersky/kesl/bin" "$root/opt/kaspersky/kesl/libexec"

cat >"$root/DEBIAN/control" <<EOF
Package: kesl
Version: $version
Architecture: amd64
Maintainer: Stand-in for tests <nobody@localhost>
Section: misc
Priority: optional
Description: stand-in for tests, not Kaspersky Endpoint Security for Linux
 Has the name, the version and some paths of the real package, so that tests
 can find and remove it. It holds no vendor software and protects nothing.
EOF

# Outside the file list of the package: dpkg -r leaves them, as with the real
# product.
cat >"$root/DEBIAN/postinst" <<'EOF'
#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
set -e
if [ "$1" = configure ]; then
    common=/var/opt/kaspersky/kesl/common
    mkdir -p "$common/objects-backup"
    chmod 0700 "$common/objects-backup"
    if [ ! -e "$common/kesl.ini" ]; then
        printf '[General]\nLocale=en_US.UTF-8\n' >"$common/kesl.ini"
    fi
    # Machines without systemd, such as containers, are fine too.
    if [ -d /run/systemd/system ]; then
        systemctl daemon-reload || :
    fi
fi
exit 0
EOF

cat >"$root/DEBIAN/prerm" <<'EOF'
#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
set -e
if [ "$1" = remove ] && [ -d /run/systemd/system ]; then
    systemctl stop kesl.service || :
fi
exit 0
EOF

cat >"$root/DEBIAN/postrm" <<'EOF'
#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
set -e
if [ "$1" = remove ] && [ -d /run/systemd/system ]; then
    systemctl daemon-reload || :
fi
exit 0
EOF

cat >"$root/opt/kaspersky/kesl/bin/kesl-control" <<'EOF'
#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Stand-in for tests: answers what the tests ask, and nothing else.
case ${1-} in
--app-info)
    cat <<'TEXT'
Name:                                   Kaspersky Endpoint Security 12.1 for Linux
Version:                                12.1.0.1508
Policy:                                 Not applied
License information:                    The key is not added
Application database status:            Not loaded
Backup state:                           No objects in Backup
TEXT
    ;;
--help)
    cat <<'TEXT'
Usage: kesl-control --app-info | --help
Stand-in for tests, not the vendor's program.
TEXT
    ;;
*)
    echo "kesl-control (stand-in for tests): unknown command: ${1-}" >&2
    exit 64
    ;;
esac
EOF

cat >"$root/opt/kaspersky/kesl/libexec/kesl" <<'EOF'
#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Stand-in for the main process of the service: waits until it is stopped.
exec sleep infinity
EOF

cat >"$root/lib/systemd/system/kesl.service" <<'EOF'
# SPDX-License-Identifier: GPL-3.0-or-later
[Unit]
Description=Stand-in for tests, not Kaspersky Endpoint Security for Linux

[Service]
ExecStart=/opt/kaspersky/kesl/libexec/kesl

[Install]
WantedBy=multi-user.target
EOF

chmod 0755 "$root"/DEBIAN/{postinst,prerm,postrm} \
    "$root/opt/kaspersky/kesl/bin/kesl-control" \
    "$root/opt/kaspersky/kesl/libexec/kesl"
dpkg-deb --root-owner-group --build "$root" "$out/kesl_${version}_amd64.deb" >/dev/null
