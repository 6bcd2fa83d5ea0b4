#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Signs Windows programs. Sourced for sign_file, or run as: sign.sh FILE
#
# With a certificate of your own, in a PKCS #12 file:
#   CHANGEOVER_SIGN_PFX            the file
#   CHANGEOVER_SIGN_PASSWORD_FILE  a file with its password and nothing else: never an argument, never a variable
#   CHANGEOVER_SIGN_TIMESTAMP_URL  a time-stamp server. Without one, nothing goes over the network, and the signature is
#                                  worth nothing any more on the day the certificate ends.
# With a key in a token or at a signing service:
#   CHANGEOVER_SIGN_COMMAND        e.g. "sign-with-token {}": {} becomes the file, which is signed in place. Words are
#                                  split at blanks, no shell reads them; whatever needs more goes into a script.
# To verify, in both cases:
#   CHANGEOVER_SIGN_CA_FILE        the roots that are trusted, PEM; else this system's
# Without any, the file stays unsigned, and that is said loudly.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

sign_file() {
    local file=$1
    [ -f "$file" ] || die "there is no file to sign: $file"
    if [ -n "${CHANGEOVER_SIGN_COMMAND:-}" ]; then
        sign_by_command "$file"
    elif [ -n "${CHANGEOVER_SIGN_PFX:-}" ]; then
        sign_by_certificate "$file"
    else
        printf '\n*** NOT SIGNED: %s. No CHANGEOVER_SIGN_PFX and no CHANGEOVER_SIGN_COMMAND is set.\n%s\n\n' \
            "$(basename "$file")" "    See installer/lib/sign.sh." >&2
        return 0
    fi
    verify_signature "$file"
    say "signed and verified: $(basename "$file")"
}

sign_by_command() {
    local words i found=
    read -ra words <<<"$CHANGEOVER_SIGN_COMMAND"
    for i in "${!words[@]}"; do
        if [ "${words[$i]}" = "{}" ]; then words[i]=$1 found=1; fi
    done
    [ -n "$found" ] || die "CHANGEOVER_SIGN_COMMAND needs a word {} in the file's place"
    "${words[@]}" || die "the signing command failed for $1"
}

sign_by_certificate() {
    local file=$1 signed=$1.signed log options=()
    [ -r "${CHANGEOVER_SIGN_PASSWORD_FILE:-}" ] || die "CHANGEOVER_SIGN_PASSWORD_FILE must name a readable file with the password"
    [ -z "${CHANGEOVER_SIGN_TIMESTAMP_URL:-}" ] || options=(-ts "$CHANGEOVER_SIGN_TIMESTAMP_URL")
    rm -f "$signed"
    log=$(osslsigncode sign -pkcs12 "$CHANGEOVER_SIGN_PFX" -readpass "$CHANGEOVER_SIGN_PASSWORD_FILE" -h sha256 -n Changeover \
        "${options[@]}" -in "$file" -out "$signed" 2>&1) || {
        rm -f "$signed"
        die "osslsigncode could not sign $file:
$log"
    }
    chmod --reference="$file" "$signed"
    mv "$signed" "$file"
}

# verify_signature FILE: it is signed, whole, and by somebody the roots vouch for.
verify_signature() {
    local log roots=${CHANGEOVER_SIGN_CA_FILE:-/etc/ssl/certs/ca-certificates.crt}
    log=$(osslsigncode verify -CAfile "$roots" -TSA-CAfile "$roots" -in "$1" 2>&1) || die "the signature of $1 does not verify:
$(tail -n 12 <<<"$log")"
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    [ $# = 1 ] || die "usage: sign.sh FILE"
    need_packages osslsigncode
    sign_file "$1"
fi
