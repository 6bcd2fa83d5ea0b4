# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh: the administrator's computer, with Ansible, an inventory and a vault. Its home is $farm/home.
results=$farm/results
overview=$farm/overview
password='Vaulted-5ecret Ж' # of no real product

# What people get: the collection as a file, installed from it.
collection_ready() {
    unset ANSIBLE_CONFIG
    export HOME=$farm/home ANSIBLE_NOCOLOR=1 ANSIBLE_PIPELINING=1 ANSIBLE_COLLECTIONS_PATH=$farm/home/collections LC_ALL=C.UTF-8
    mkdir -p "$HOME"
    cd "$HOME"
    # ansible-lint sees a collection only where one usually lies, and outside of any repository.
    local source=$farm/source/ansible_collections/changeover/fleet
    mkdir -p "$source"
    cp -R "$root/installer/fleet/ansible/." "$source"
    (cd "$source" && ansible-lint --offline --nocolor --strict) >"$logs/lint.log" 2>&1 ||
        die "ansible-lint is not content: $(cat "$logs/lint.log")"
    check "ansible-lint has read the files" grep -qE '0 failure.* on [2-9][0-9] files' "$logs/lint.log"
    ansible-galaxy collection build "$root/installer/fleet/ansible" --output-path "$farm" >"$logs/build.log"
    # Its dependency comes with Debian's package.
    ansible-galaxy collection install --no-deps "$farm"/changeover-fleet-*.tar.gz >>"$logs/build.log" 2>&1
}

controller_ready() {
    printf 'vault-%s\n' "$RANDOM$RANDOM" >"$farm/vault-password"
    local name
    {
        echo "all:"
        echo "  vars:"
        echo "    ansible_user: root"
        echo "    ansible_ssh_private_key_file: $farm/key"
        echo "    ansible_ssh_common_args: -o UserKnownHostsFile=$farm/known_hosts -o StrictHostKeyChecking=yes"
        echo "    ansible_python_interpreter: /usr/bin/python3"
        echo "    ansible_become_method: su" # sudo is not on each Debian
        echo "    changeover_cli_linux: $cli"
        echo "    changeover_results: $results"
        if [ "$has_fleet" = 1 ]; then echo "    changeover_overview: $overview"; else echo "    changeover_overview: ''"; fi
        printf '%s' "$password" |
            ansible-vault encrypt_string --vault-password-file "$farm/vault-password" --stdin-name changeover_password 2>/dev/null |
            sed 's/^/    /'
        echo
        echo "  hosts:"
        for name in "${!host_address[@]}"; do printf '    %s: {ansible_host: %s}\n' "$name" "${host_address[$name]}"; done
    } >"$farm/inventory.yml"
}

has_fleet=0
if [[ $("$cli" help) == *$'\n  fleet '* ]]; then has_fleet=1; fi

# play NAME ARGUMENT…: runs the example playbook; what it says is in $log, how it ended in $ended. A computer that is
# switched off is known at once, by its silence on the network; one that is only slow has a minute.
play() {
    log=$logs/$1.log ended=0
    shift
    ansible-playbook -i "$farm/inventory.yml" --vault-password-file "$farm/vault-password" --timeout 60 \
        changeover.fleet.changeover "$@" >"$log" 2>&1 </dev/null || ended=$?
}

# told_cli REMOVED CHECKED: a changeover-cli that only says what it is told: these answers of `remove` and `verify`.
told_cli() {
    cat >"$farm/told-cli" <<END
#!/bin/sh
# Started as VERB --json --no-input --to DIR …
case \$1 in
detect)
    echo '{"computer": "without", "outcome": "found", "couldNotLook": [],
        "findings": [{"name": "Stand-in {{ lookup(\\"pipe\\", \\"touch $farm/injected\\") }}"}]}'
    ;;
export) : >"\$5/told.zip" && echo "{\"outcome\": \"ok\", \"bundle\": \"\$5/told.zip\", \"notSaved\": []}" ;;
remove)
    case "\$*" in *--password-stdin*) cat >/dev/null ;; esac
    echo '$1'
    ;;
verify) echo '$2' ;;
esac
END
}

# restart_stand_in NAME: what Ansible asks for a restart there only gets a new boot id, and looks for our program.
restart_stand_in() {
    on "$1" tee /usr/sbin/shutdown >/dev/null <<'END'
#!/bin/sh
ls -d /tmp/changeover-* >/root/left-at-restart 2>/dev/null
echo after-the-restart >/root/boot_id
mount --bind /root/boot_id /proc/sys/kernel/random/boot_id
END
    on "$1" chmod 0755 /usr/sbin/shutdown
}
