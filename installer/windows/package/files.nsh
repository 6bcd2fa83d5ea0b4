; SPDX-License-Identifier: GPL-3.0-or-later
; What lies in the program's folder, and how it comes and goes. Only files of these names are ever deleted there.

; Each… DO: DO "name" for every one. setup.sh makes EachLicence and EachLicenceFolder from what there is.
!macro EachProgramFile DO
  !insertmacro ${DO} "changeover.exe"
  !insertmacro ${DO} "changeover-cli.exe"
  !insertmacro ${DO} "LICENSE.txt"
!macroend

!macro EachFile DO
  !insertmacro EachProgramFile ${DO}
  !insertmacro EachLicence ${DO}
!macroend

; First beside the old one: a full disk leaves the old version whole.
!macro CopyNew FILE
  File "/oname=${FILE}.new" "${FILES}/${FILE}"
!macroend

!macro DeleteNew FILE
  Delete "$INSTDIR\${FILE}.new"
!macroend

!macro PutInPlace FILE
  Delete "$INSTDIR\${FILE}"
  ClearErrors
  Rename "$INSTDIR\${FILE}.new" "$INSTDIR\${FILE}"
  ${If} ${Errors}
    Abort
  ${EndIf}
!macroend

!macro DeleteFile FILE
  Delete "$INSTDIR\${FILE}"
!macroend

!macro MakeFolder FOLDER
  CreateDirectory "$INSTDIR\${FOLDER}"
!macroend

; Only if nothing else lies in it.
!macro RemoveFolder FOLDER
  RMDir "$INSTDIR\${FOLDER}"
!macroend

; The next version may have other licences than this one and has to know what to delete. In the registry and not in a
; file: whoever may write into a folder of one's own must not choose what an administrator's setup deletes.
!define LICENCES_KEY "${UNINSTALL_KEY}\Licences"
!macro NoteLicence FILE
  WriteRegStr SHCTX "${LICENCES_KEY}" "${FILE}" ""
!macroend

Function RemoveFormerLicences
  ${Do}
    EnumRegValue $R0 SHCTX "${LICENCES_KEY}" 0
    ${If} $R0 == ""
      ${Break}
    ${EndIf}
    Delete "$INSTDIR\$R0"
    ${GetParent} "$INSTDIR\$R0" $R1
    RMDir "$R1"
    ClearErrors
    DeleteRegValue SHCTX "${LICENCES_KEY}" "$R0"
  ${LoopUntil} ${Errors}
FunctionEnd

Function CopyFiles
  SetOutPath "$INSTDIR"
  !insertmacro EachLicenceFolder MakeFolder
  !insertmacro EachFile CopyNew
  ClearErrors
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    Abort
  ${EndIf}
  !insertmacro EachProgramFile PutInPlace
  Call RemoveFormerLicences
  !insertmacro EachLicence NoteLicence
  !insertmacro EachLicence PutInPlace
FunctionEnd

Function RemoveHalfCopied
  !insertmacro EachFile DeleteNew
  SetOutPath "$TEMP"
  !insertmacro EachLicenceFolder RemoveFolder
  RMDir "$INSTDIR"
FunctionEnd

Function un.RemoveFiles
  SetOutPath "$TEMP"
  !insertmacro EachFile DeleteFile
  !insertmacro EachFile DeleteNew ; left if Windows stopped while an upgrade ran
  Delete "$INSTDIR\uninstall.exe"
  !insertmacro EachLicenceFolder RemoveFolder
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
