#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hardening.py FILE…: what makes an attack on our programs harder, read from the files. Fails where something is missing.

FILE is a Windows program, a Linux program, or a static library or object file, of which only the stack protector is looked
at: a program that is protected in its libraries alone does not show it.
"""
import pathlib
import re
import sys

sys.dont_write_bytecode = True
import elf  # noqa: E402
import pe  # noqa: E402

# Part of every Windows 10 1809, with or without a desktop. tests/linux/tst_WindowsPrograms.cpp has the same list.
SYSTEM = set(
    "advapi32 authz bcrypt comdlg32 crypt32 d3d11 d3d12 d3d9 dwmapi dwrite dxgi gdi32 imm32 iphlpapi kernel32 mpr msi msvcrt "
    "netapi32 ntdll ole32 oleaut32 rpcrt4 setupapi shcore shell32 shlwapi user32 userenv uxtheme uiautomationcore version "
    "winmm wintrust ws2_32 wtsapi32".split()
)
# Session Manager\KnownDLLs of Windows 10 and 11: these come from the system folder whatever lies beside the program.
KNOWN = set(
    "advapi32 comdlg32 gdi32 imm32 kernel32 msvcrt ntdll ole32 oleaut32 rpcrt4 setupapi shcore shell32 shlwapi user32 "
    "ws2_32".split()
)
# Fewer than this are protected when only a library that came along is.
LEAST_PROTECTED = 0.02

YES, MISSING, NOT_OFFERED = "yes", "MISSING", "not offered"


def answer(good, detail=""):
    return (YES if good else MISSING, detail)


def is_api_set(name):
    """A name that Windows resolves by itself, never by looking for a file."""
    return name.startswith(("api-ms-win-", "ext-ms-"))


def bare(name):
    return name.removesuffix(".dll").removesuffix(".drv")


def planted(program, manifest):
    """Where do libraries come from that are not among the known ones?"""
    if program.dependent_load_flags() & pe.SYSTEM32_ONLY:
        return answer(True, "the load configuration says: from the system folder only")
    redirected = set(re.findall(r'<file\s+name="([^"]+)"\s+loadFrom="%SystemRoot%\\system32\\', manifest, re.I))
    loose = sorted(
        name
        for name in program.imported_libraries()
        if not is_api_set(name) and bare(name) not in KNOWN and name not in {found.lower() for found in redirected}
    )
    return answer(not loose, "would also load from its own folder: " + " ".join(loose) if loose else "by the manifest")


def manifest_checks(program, manifest):
    without_spaces = re.sub(r"\s", "", manifest)
    yield "manifest: asInvoker", answer('level="asInvoker"' in manifest)
    yield "manifest: long paths", answer(re.search(r"longPathAware[^>]*>true<", without_spaces))
    yield "manifest: UTF-8", answer(re.search(r"activeCodePage[^>]*>UTF-8<", without_spaces))
    yield "manifest: Windows 10 and 11", answer("{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}" in manifest)
    if program.subsystem == 3:
        yield "PerMonitorV2", answer(True, "a console program: has no window")
    elif "PerMonitorV2" in manifest:
        yield "PerMonitorV2", answer(True, "by the manifest")
    else:
        yield "PerMonitorV2", answer(b"SetProcessDpiAwarenessContext" in program.data, "Qt sets it when it starts")


def check_windows(data):
    program = pe.Pe(data)
    manifest = (program.resource(pe.MANIFEST_RESOURCE) or b"").decode("utf-8", "replace")
    libraries = program.imported_libraries()
    foreign = [name for name in libraries if not is_api_set(name) and bare(name) not in SYSTEM | {"winspool"}]
    loose = [s.name for s in program.sections if s.flags & pe.EXECUTE and s.flags & pe.WRITE]
    protected, functions = program.functions_with_stack_protector()
    movable = program.flags & pe.DYNAMIC_BASE and program.directories[pe.RELOCATIONS][1] and not program.traits & 1

    yield "64-bit", answer(program.is_64_bit)
    yield "address randomized (DYNAMIC_BASE, .reloc)", answer(movable)
    yield "over 64 bits (HIGH_ENTROPY_VA)", answer(program.flags & pe.HIGH_ENTROPY)
    yield "data is not run (NX_COMPAT)", answer(program.flags & pe.NX_COMPAT)
    yield "no section both writable and executable", answer(not loose, " ".join(loose))
    share = f"{protected} of {functions} functions"
    yield "stack protector", answer(functions and protected / functions >= LEAST_PROTECTED, share)
    yield "imports system libraries only", answer(libraries and not foreign, " ".join(foreign) or f"{len(libraries)}")
    yield "a planted DLL is not loaded", planted(program, manifest)
    yield "version resource", answer(program.resource(pe.VERSION_RESOURCE))
    yield from manifest_checks(program, manifest)
    guarded = program.flags & pe.GUARD_CF
    yield "control flow guard (CFG)", (YES, "") if guarded else (NOT_OFFERED, "GCC has no -mguard for Windows; clang has")
    yield "shadow stack (CETCOMPAT)", (NOT_OFFERED, "GNU ld has no such switch; GCC's exceptions break with -fcf-protection")


def check_linux(data):
    program = elf.Elf(data)
    loose = [f for f in program.flags_of(elf.LOAD) if f & elf.RUN and f & elf.WRITE]
    stack = program.flags_of(elf.STACK)
    paths = program.search_paths()
    yield "position independent (PIE)", answer(program.is_position_independent())
    yield "RELRO", answer(program.has(elf.RELRO))
    yield "everything bound at start (full RELRO)", answer(program.has(elf.RELRO) and program.binds_at_start())
    yield "stack is not run (NX)", answer(stack and not stack[0] & elf.RUN)
    yield "no segment both writable and executable", answer(not loose)
    yield "stack protector", answer(program.imports(b"__stack_chk_fail"))
    yield "checked copies (FORTIFY_SOURCE)", answer(program.imports(rb"__(?!stack)\w+_chk"))
    yield "no search path (RPATH, RUNPATH)", answer(not paths, " ".join(paths))
    yield "no relocations in code (TEXTREL)", answer(not program.has_text_relocations())


def check_library(data):
    yield "stack protector", answer(b"__stack_chk_fail" in data)


def checks_for(data):
    if data[:2] == b"MZ":
        return check_windows(data)
    if data[:4] == b"\x7fELF" and data[16] != 1:
        return check_linux(data)
    if data[:8] == b"!<arch>\n" or data[:4] == b"\x7fELF" or data[:2] == b"\x64\x86":
        return check_library(data)
    raise ValueError("neither a program nor a library of Windows or Linux")


def main(files):
    missing = 0
    for name in files:
        print(name)
        try:
            found = list(checks_for(pathlib.Path(name).read_bytes()))
        except (OSError, ValueError) as problem:
            found = [("readable", (MISSING, str(problem)))]
        for check, (state, detail) in found:
            missing += state == MISSING
            print(f"  {check:42} {state:12} {detail}".rstrip())
    print(f"{missing} missing")
    return 1 if missing else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
