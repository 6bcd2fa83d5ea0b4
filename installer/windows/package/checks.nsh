; SPDX-License-Identifier: GPL-3.0-or-later
; What is looked at before anything is changed.

; A 32-bit Windows cannot start this setup at all: for that there is notice32.nsi.
Function CheckWindows
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(NeedsWindows10)$\r$\n$\r$\n$(WithoutChangeover)" /SD IDOK
    SetErrorLevel ${CODE_OLD_WINDOWS}
    Quit
  ${EndIf}
FunctionEnd

Function RefuseOlderOverNewer
  ReadRegStr $R0 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $R0 == ""
    Return
  ${EndIf}
  ${VersionCompare} $R0 "${VERSION}" $R1
  ${If} $R1 = 1
    MessageBox MB_OK|MB_ICONSTOP "$(NewerIsThere)" /SD IDOK
    SetErrorLevel ${CODE_NEWER_IS_THERE}
    Quit
  ${EndIf}
FunctionEnd

; Windows lets nobody write to a program that runs.
!macro TryToWrite FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $R2 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      StrCpy $R1 1
    ${Else}
      FileClose $R2
    ${EndIf}
  ${EndIf}
!macroend

!macro RefuseWhileRunning UN
  Function ${UN}RefuseWhileRunning
    again:
    ; A virus scanner may hold a file for a moment: a few tries.
    ${For} $R0 1 8
      StrCpy $R1 0
      !insertmacro TryToWrite "changeover.exe"
      !insertmacro TryToWrite "changeover-cli.exe"
      ${If} $R1 = 0
        ClearErrors
        Return
      ${EndIf}
      Sleep 250
    ${Next}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDRETRY again
    SetErrorLevel ${CODE_IN_USE}
    Quit
  FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."
