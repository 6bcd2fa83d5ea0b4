; SPDX-License-Identifier: GPL-3.0-or-later
; The installer and, in it, the uninstaller. setup.sh gives the names in "needs"; README.md has switches and exit codes.
!include needs.nsh
!insertmacro needs VERSION       ; 1.2.3
!insertmacro needs FILES         ; folder with what is to be installed
!insertmacro needs LICENCES      ; made by setup.sh: names of the texts in its folder "licences"
!insertmacro needs ICON
!insertmacro needs PICTURE       ; at the side of the last page
!insertmacro needs OUT
!insertmacro needs PUBLISHER
!insertmacro needs HELP_LINK
!insertmacro needs ABOUT_LINK
!insertmacro needs UPDATE_LINK
!insertmacro needs OLDEST_BUILD
!insertmacro needs KIBIBYTES

Unicode true
Target amd64-unicode
!ifdef SIGN
  !uninstfinalize '"${SIGN}" "%1"' = 0
!endif
!ifdef QUICK ; for tests of everything but size and bytes
  SetCompressor /FINAL zlib
!else
  SetCompressor /SOLID /FINAL lzma
  SetCompressorDictSize 32
!endif

Name "Changeover"
OutFile "${OUT}"
BrandingText "Changeover ${VERSION}"
; Empty, so that a folder given with /D= can be told from the usual one.
InstallDir ""
; Rights are asked for when "for all users" is chosen, not before.
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
AllowSkipFiles off
; The date of a file would be that of the building computer.
SetDateSave off
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"

Var Scope       ; "machine" or "user"
Var ScopeSwitch ; the same if it was given as a switch, else empty
Var GivenFolder ; from /D=, else empty

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Changeover"

; See README.md.
!define CODE_NO_RIGHTS 5
!define CODE_WRONG_ARGUMENTS 87
!define CODE_OLD_WINDOWS 1150
!define CODE_CANCELLED 1602
!define CODE_FAILED 1603
!define CODE_IN_USE 1618
!define CODE_NEWER_IS_THERE 1638

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include FileFunc.nsh
!include WordFunc.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_CUSTOMFUNCTION_ABORT OnCancel
!define MUI_CUSTOMFUNCTION_UNABORT un.OnCancel

!include scope.nsh
!include checks.nsh
!include "${LICENCES}"
!include files.nsh
!include addremove.nsh

Page custom ScopePage ScopePageLeave
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION OpenChangeover
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KeepsYourFiles)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!define DESCRIPTION "Changeover setup"
!include languages.nsh

Function .onInit
  Call CheckWindows
  SetRegView 64
  StrCpy $GivenFolder $INSTDIR
  Call ReadSwitches
  Call UseScope
  ${If} $ScopeSwitch == ""
  ${AndIfNot} ${Silent}
    Return ; the page asks
  ${EndIf}
  Call NeedRights
FunctionEnd

Function .onInstFailed
  Call RemoveHalfCopied
  SetErrorLevel ${CODE_FAILED}
FunctionEnd

Function OnCancel
  SetErrorLevel ${CODE_CANCELLED}
FunctionEnd

Function un.OnCancel
  SetErrorLevel ${CODE_CANCELLED}
FunctionEnd

Section
  AddSize ${KIBIBYTES} ; what the page with the folder says is needed
  Call RefuseOlderOverNewer
  Call RefuseWhileRunning
  Call CopyFiles
  CreateShortcut "$SMPROGRAMS\Changeover.lnk" "$INSTDIR\changeover.exe"
  Call WriteAddRemove
  SetErrorLevel 0
SectionEnd

; Through the desktop's own Explorer: this setup may be an administrator's process, the program must not be.
Function OpenChangeover
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\changeover.exe"'
FunctionEnd

Function un.onInit
  SetRegView 64
  Call un.FindScope
  Call un.NeedRights
FunctionEnd

Function un.onUninstFailed
  SetErrorLevel ${CODE_FAILED}
FunctionEnd

Section Uninstall
  Call un.RefuseWhileRunning
  Delete "$SMPROGRAMS\Changeover.lnk"
  Call un.RemoveFiles
  Call un.RemoveAddRemove
  Call un.RemoveOwnData
  SetErrorLevel 0
SectionEnd
