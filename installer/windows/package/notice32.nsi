; SPDX-License-Identifier: GPL-3.0-or-later
; For a 32-bit Windows, which cannot even start the setup: one window that says what to do without Changeover. It holds no
; files and changes nothing.
!include needs.nsh
!insertmacro needs VERSION
!insertmacro needs ICON
!insertmacro needs OUT
!insertmacro needs PUBLISHER

Unicode true
!ifndef TARGET ; the tests' Wine starts only 64-bit programs
  !define TARGET x86-unicode
!endif
Target ${TARGET}
; 14 kilobytes more, and virus scanners and the tests can read in the file what it says.
SetCompress off

Name "Changeover"
Caption "Changeover"
OutFile "${OUT}"
Icon "${ICON}"
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
XPStyle on
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"

; See README.md.
!define CODE_32_BIT 216
!define CODE_64_BIT 1633

!include LogicLib.nsh
!define DESCRIPTION "Changeover: notice for a 32-bit Windows"
!include languages.nsh

Function .onInit
  ; Windows' own word for what it is. x64.nsh asks through a DLL, which would have to be unpacked first.
  ReadRegStr $R0 HKLM "SYSTEM\CurrentControlSet\Control\Session Manager\Environment" "PROCESSOR_ARCHITECTURE"
  ${If} $R0 == "AMD64"
  ${OrIf} $R0 == "ARM64"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(For64Bit)" /SD IDOK
    SetErrorLevel ${CODE_64_BIT}
  ${Else}
    MessageBox MB_OK|MB_ICONINFORMATION "$(Needs64Bit)$\r$\n$\r$\n$(ByHand)$\r$\n$\r$\n$(ByHandSave)$\r$\n$\r$\n\
$(ByHandRemove)$\r$\n$\r$\n$(ByHandDefender)" /SD IDOK
    SetErrorLevel ${CODE_32_BIT}
  ${EndIf}
  Quit
FunctionEnd

Section ; NSIS wants one
SectionEnd
