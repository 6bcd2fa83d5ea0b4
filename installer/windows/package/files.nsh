; SPDX-License-Identifier: GPL-3.0-or-later
; What lies in the program's folder, and how it comes and goes. Only files of these names are ever deleted there.

; First beside the old one: a full disk leaves the old version whole.
!macro CopyNew FILE
  File "/oname=${FILE}.new" "${FILES}/${FILE}"
!macroend

!macro PutInPlace FILE
  Delete "$INSTDIR\${FILE}"
  ClearErrors
  Rename "$INSTDIR\${FILE}.new" "$INSTDIR\${FILE}"
  ${If} ${Errors}
    Abort
  ${EndIf}
!macroend

Function CopyFiles
  SetOutPath "$INSTDIR"
  !insertmacro CopyNew "changeover.exe"
  !insertmacro CopyNew "changeover-cli.exe"
  !insertmacro CopyNew "LICENSE.txt"
  ClearErrors
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    Abort
  ${EndIf}
  !insertmacro PutInPlace "changeover.exe"
  !insertmacro PutInPlace "changeover-cli.exe"
  !insertmacro PutInPlace "LICENSE.txt"
FunctionEnd

Function RemoveHalfCopied
  Delete "$INSTDIR\changeover.exe.new"
  Delete "$INSTDIR\changeover-cli.exe.new"
  Delete "$INSTDIR\LICENSE.txt.new"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
FunctionEnd

Function un.RemoveFiles
  SetOutPath "$TEMP"
  Delete "$INSTDIR\changeover.exe"
  Delete "$INSTDIR\changeover-cli.exe"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\uninstall.exe"
  ; Only if nothing else lies in it.
  RMDir "$INSTDIR"
FunctionEnd

; Wishes, logs and practice PCs of the person who removes it, and the entry that would open it after a restart. Bundles
; and cases lie in the documents and stay.
Function un.RemoveOwnData
  SetShellVarContext current
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\RunOnce" "Changeover"
  ; A link could lead anywhere, and this may be an administrator's process.
  ${GetFileAttributes} "$LOCALAPPDATA\Changeover" "REPARSE_POINT" $R0
  ${If} $R0 != 1
    RMDir /r "$LOCALAPPDATA\Changeover"
  ${EndIf}
FunctionEnd
