# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh: sign.sh with a throw-away certificate.

make_certificate() {
    mkdir -p "$1"
    printf 'Pa$s "wörd" {}\n' >"$1/password"
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '/CN=Throw-away root' \
        -keyout "$1/root.key" -out "$1/root.pem" 2>/dev/null
    openssl req -newkey rsa:2048 -nodes -subj '/O=Changeover test/CN=Throw-away signer' \
        -keyout "$1/key.pem" -out "$1/request.pem" 2>/dev/null
    printf 'extendedKeyUsage=codeSigning\nbasicConstraints=CA:FALSE\n' >"$1/extensions"
    openssl x509 -req -in "$1/request.pem" -CA "$1/root.pem" -CAkey "$1/root.key" -CAcreateserial -days 2 \
        -extfile "$1/extensions" -out "$1/cert.pem" 2>/dev/null
    openssl pkcs12 -export -inkey "$1/key.pem" -in "$1/cert.pem" -certfile "$1/root.pem" -passout "file:$1/password" \
        -out "$1/signer.pfx"
}

# An osslsigncode in front of the real one that writes down how it was called.
make_listener() {
    mkdir -p "$1/listener"
    cat >"$1/listener/osslsigncode" <<LISTENER
#!/bin/bash
printf '%s\n' "\$*" >>"$1/calls"
exec "$(command -v osslsigncode)" "\$@"
LISTENER
    chmod +x "$1/listener/osslsigncode"
}

# verify ROOTS FILE, by sign.sh's own function. Not "bash -c" with its path as $0: it would take itself for the program.
verify() { (
    . "$root/installer/lib/sign.sh"
    CHANGEOVER_SIGN_CA_FILE=$1
    verify_signature "$2"
); }

check_signing() {
    local dir=$1/signing sign=$root/installer/lib/sign.sh file at
    make_certificate "$dir"
    make_listener "$dir"
    local roots=(env CHANGEOVER_SIGN_CA_FILE="$dir/root.pem")
    local with=("${roots[@]}" PATH="$dir/listener:$PATH" CHANGEOVER_SIGN_PFX="$dir/signer.pfx"
        CHANGEOVER_SIGN_PASSWORD_FILE="$dir/password")
    file=$dir/program.exe
    cp "$bin/changeover-cli.exe" "$file"

    local said
    said=$("$sign" "$file" 2>&1) && holds "without a certificate: skipped, loudly" "$said" "*** NOT SIGNED: program.exe"
    check "without a certificate: the file is as it was" cmp "$bin/changeover-cli.exe" "$file"

    check "signed with the certificate, and verified" "${with[@]}" "$sign" "$file"
    holds "the signature is the signer's" "$(osslsigncode verify -CAfile "$dir/root.pem" -in "$file" 2>&1 || true)" "Throw-away signer"
    check "sign.sh verifies it" verify "$dir/root.pem" "$file"
    refuses "the system's roots do not vouch for it" verify /etc/ssl/certs/ca-certificates.crt "$file"

    at=$(LC_ALL=C grep -obUa 'This program cannot be run' "$file" | head -n 1 | cut -d: -f1)
    cp "$file" "$dir/tampered.exe"
    printf 'That' | dd of="$dir/tampered.exe" bs=1 seek="$at" conv=notrunc status=none
    refuses "one changed word: it does not verify" verify "$dir/root.pem" "$dir/tampered.exe"
    refuses "an unsigned file does not verify" verify "$dir/root.pem" "$bin/changeover-cli.exe"
    refuses "the password never stood on a command line" grep -F 'wörd' "$dir/calls"

    printf 'wrong\n' >"$dir/wrong"
    cp "$bin/changeover-cli.exe" "$dir/other.exe"
    refuses "a wrong password stops it" "${with[@]}" CHANGEOVER_SIGN_PASSWORD_FILE="$dir/wrong" "$sign" "$dir/other.exe"
    check "and leaves the file as it was" cmp "$bin/changeover-cli.exe" "$dir/other.exe"

    cat >"$dir/token" <<'TOKEN'
#!/bin/bash
dir=$(dirname "$0")
osslsigncode sign -certs "$dir/cert.pem" -key "$dir/key.pem" -h sha256 -in "$2" -out "$2.new" >/dev/null &&
    mv "$2.new" "$2"
TOKEN
    chmod +x "$dir/token"
    check "signed by a command, and verified" \
        "${roots[@]}" CHANGEOVER_SIGN_COMMAND="$dir/token --file {}" "$sign" "$dir/other.exe"
    cp "$bin/changeover-cli.exe" "$dir/third.exe"
    refuses "a command that signs nothing is found out" \
        "${roots[@]}" CHANGEOVER_SIGN_COMMAND="true {}" "$sign" "$dir/third.exe"
    refuses "a command without the file's place is refused" env CHANGEOVER_SIGN_COMMAND="true" "$sign" "$dir/third.exe"

    cp "$1/one/changeover-$version-windows-32bit.exe" "$dir/notice32.exe"
    check "a 32-bit program is signed, and verified" "${with[@]}" "$sign" "$dir/notice32.exe"

    # A setup made with a certificate: setup and uninstaller are signed. $1/signed-setup.exe is installed later.
    local script='cd "$1"; . installer/lib/sign.sh; . installer/windows/package/setup.sh
        make_setup "$2" "$3" "$4" -DQUICK; sign_file "$4"'
    check "a setup is made with the certificate" \
        "${with[@]}" bash -c "$script" - "$root" "$version" "$1/files" "$1/signed-setup.exe"
    cp "$1/signed-setup.exe" "$dir/changed-setup.exe"
    printf 'changed' | dd of="$dir/changed-setup.exe" bs=1 seek=300000 conv=notrunc status=none
    check "it verifies" verify "$dir/root.pem" "$1/signed-setup.exe"
    refuses "a changed one does not" verify "$dir/root.pem" "$dir/changed-setup.exe"
}
