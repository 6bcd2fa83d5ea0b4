# SPDX-License-Identifier: GPL-3.0-or-later
"""osquery's tables for a computer that is written down, in SQLite: enough to run the pack's queries.

Not osquery: the tables are whole, where osquery looks only where a query says. What depends on that is checked in the
text of the queries (check_pack.py).
"""
import pathlib
import re
import sqlite3

HERE = pathlib.Path(__file__).resolve().parent
SERVICES = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\"
UNINSTALL = "Microsoft\\Windows\\CurrentVersion\\Uninstall\\"
SERVICE_TYPES = {1: "KERNEL_DRIVER", 2: "FILE_SYSTEM_DRIVER", 16: "OWN_PROCESS", 32: "SHARE_PROCESS"}
LONGEST_REGEX = 256


def regex_match(value, pattern, index):
    """As osquery's: C++'s std::regex on bytes, at most 256 of them."""
    if value is None or pattern is None:
        return None
    pattern = pattern.encode()
    if len(pattern) > LONGEST_REGEX:
        raise ValueError("Invalid regex: too big")
    # Python knows more than std::regex does: that must not be used.
    if re.search(rb"\(\?(?![:=!])", pattern):
        raise ValueError("Invalid regex")
    match = re.search(pattern, value.encode())
    return match[index].decode(errors="replace") if match else None


def open_tables():
    tables = sqlite3.connect(":memory:")
    tables.executescript((HERE / "schema.sql").read_text())
    tables.create_function("regex_match", 3, regex_match, deterministic=True)
    return tables


def insert(tables, table, **values):
    tables.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})",
                   list(values.values()))


def add_program(tables, code, values):
    named = {"name": "DisplayName", "version": "DisplayVersion", "publisher": "Publisher"}
    # osquery leaves out what is not there.
    insert(tables, "programs", identifying_number=code,
           **{column: str(values[value]) for column, value in named.items() if value in values})


def add_service(tables, name, values):
    kind = values.get("Type", 16)
    insert(tables, "services", name=name, path=str(values.get("ImagePath", "")), status="RUNNING",
           service_type=SERVICE_TYPES.get(kind, str(kind)))


def add_registry(tables, registry):
    """registry: {"HKLM\\…": {value name: value}}, as the practice PCs have it."""
    keys = {}
    for short, values in registry.items():
        hive, rest = short.split("\\", 1)
        key = {"HKLM": "HKEY_LOCAL_MACHINE", "HKU": "HKEY_USERS"}[hive] + "\\" + rest
        keys.setdefault(key, {}).update(values)
        for end in [at for at, letter in enumerate(key) if letter == "\\"]:
            keys.setdefault(key[:end], {})
    for key, values in keys.items():
        if "\\" in key:
            parent, name = key.rsplit("\\", 1)
            insert(tables, "registry", key=parent, path=key, name=name, type="subkey", data="")
        for name, value in values.items():
            insert(tables, "registry", key=key, path=f"{key}\\{name}", name=name, type="REG_SZ", data=str(value))
        if key.startswith(SERVICES) and "\\" not in key.removeprefix(SERVICES) and values:
            add_service(tables, key.removeprefix(SERVICES), values)
        if UNINSTALL in key and "\\" not in key.split(UNINSTALL)[1] and "DisplayName" in values:
            add_program(tables, key.split(UNINSTALL)[1], values)


def add_files(tables, files):
    """Each file, and each folder that it lies in, written as osquery writes folders found by LIKE: with a separator
    behind, and as those asked for by name: without."""
    folders = set()
    for file in files:
        separator = "\\" if "\\" in file else "/"
        parts = file.split(separator)
        folders |= {(separator, separator.join(parts[:end])) for end in range(2, len(parts))}
        insert(tables, "file", path=file, filename=parts[-1], type="regular")
    for separator, folder in sorted(folders):
        for path in (folder, folder + separator):
            insert(tables, "file", path=path, type="directory")


def add_packages(tables, packages):
    for package in packages:
        values = {"name": package["name"], "version": package.get("version", "")}
        if package.get("manager") == "rpm":
            insert(tables, "rpm_packages", **values)
        else:
            insert(tables, "deb_packages", status=package.get("status", "install ok installed"), **values)


def add_units(tables, files):
    for file in files:
        if re.match(r"(/usr)?/lib/systemd/system/[^/]+\.service$", file):
            insert(tables, "systemd_units", id=file.rsplit("/", 1)[1], load_state="loaded", active_state="active",
                   fragment_path=file)


def computer(machine, files=()):
    """The tables of one computer: its registry, files and packages."""
    tables = open_tables()
    files = list(files) + [file for file in machine.get("files", []) if isinstance(file, str)]
    add_registry(tables, machine.get("registry", {}))
    add_files(tables, files)
    add_packages(tables, machine.get("packages", []))
    add_units(tables, files)
    return tables
