; SPDX-License-Identifier: GPL-3.0-or-later
; What Windows' list of programs knows.

Function WriteAddRemove
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Changeover"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\changeover.exe,0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "HelpLink" "${HELP_LINK}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "URLInfoAbout" "${ABOUT_LINK}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "URLUpdateInfo" "${UPDATE_LINK}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${KIBIBYTES}
FunctionEnd

Function un.RemoveAddRemove
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
FunctionEnd
