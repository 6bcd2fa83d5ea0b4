; SPDX-License-Identifier: GPL-3.0-or-later
; For all users or for one: switches, folders, and an administrator's rights only where they are needed.

Function ReadSwitches
  ${GetParameters} $R0
  StrCpy $ScopeSwitch ""
  ClearErrors
  ${GetOptions} $R0 "/AllUsers" $R1
  ${IfNot} ${Errors}
    StrCpy $ScopeSwitch "machine"
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/CurrentUser" $R1
  ${IfNot} ${Errors}
    ${If} $ScopeSwitch != ""
      SetErrorLevel ${CODE_WRONG_ARGUMENTS}
      Quit
    ${EndIf}
    StrCpy $ScopeSwitch "user"
  ${EndIf}
  ClearErrors

  StrCpy $Scope $ScopeSwitch
  ${If} $Scope == ""
    ; As it was installed before, so that a newer version does not come beside an older one.
    StrCpy $Scope "machine"
    ReadRegStr $R0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $R1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $R0 == ""
    ${AndIf} $R1 != ""
      StrCpy $Scope "user"
    ${EndIf}
  ${EndIf}
FunctionEnd

; Sets where SHCTX, $SMPROGRAMS and $INSTDIR point.
Function UseScope
  ${If} $Scope == "user"
    SetShellVarContext current
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Changeover"
  ${Else}
    SetShellVarContext all
    StrCpy $INSTDIR "$PROGRAMFILES64\Changeover"
  ${EndIf}
  ReadRegStr $R0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $R0 != ""
    StrCpy $INSTDIR $R0
  ${EndIf}
  ${If} $GivenFolder != ""
    StrCpy $INSTDIR $GivenFolder
  ${EndIf}
FunctionEnd

; Windows asks its own question. Ends this process if the person said yes, comes back if not.
!macro StartAsAdministrator PROGRAM SWITCHES
  ClearErrors
  ExecShell "runas" "${PROGRAM}" '${SWITCHES}'
  ${IfNot} ${Errors}
    SetErrorLevel 0
    Quit
  ${EndIf}
!macroend

Function IsAdministrator ; puts 1 or 0 on the stack
  UserInfo::GetAccountType
  Pop $R0
  ${If} $R0 == "Admin"
    Push 1
  ${Else}
    Push 0
  ${EndIf}
FunctionEnd

Function AskForAdministrator
  StrCpy $R1 "/AllUsers"
  ${If} $GivenFolder != ""
    StrCpy $R1 "/AllUsers /D=$GivenFolder"
  ${EndIf}
  !insertmacro StartAsAdministrator "$EXEPATH" "$R1"
FunctionEnd

Function NeedRights
  Call IsAdministrator
  Pop $R0
  ${If} $Scope == "user"
  ${OrIf} $R0 = 1
    Return
  ${EndIf}
  ${IfNot} ${Silent}
    Call AskForAdministrator
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NeedsAdministrator)"
  ${EndIf}
  SetErrorLevel ${CODE_NO_RIGHTS}
  Quit
FunctionEnd

Var AllUsersButton

Function ScopePage
  ${If} $ScopeSwitch != ""
    Abort ; no question
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(ForWhom)" "$(ForWhomHint)"
  nsDialogs::Create 1018
  Pop $R0
  nsDialogs::SetRTL $(^RTL)
  ; The arrow keys go from one button to the other and not to a text: the buttons are a group of their own.
  ${NSD_CreateFirstRadioButton} 10u 10u -10u 12u "$(ForAll)"
  Pop $AllUsersButton
  ${NSD_CreateAdditionalRadioButton} 10u 54u -10u 12u "$(ForMe)"
  Pop $R1
  ${NSD_CreateLabel} 22u 24u -22u 20u "$(AsksForAdministrator)"
  Pop $R0
  ${NSD_AddStyle} $R0 ${WS_GROUP}
  ${NSD_CreateLabel} 22u 68u -22u 20u "$(AdministratorLater)"
  Pop $R0
  ${If} $Scope == "user"
    ${NSD_Check} $R1
  ${Else}
    ${NSD_Check} $AllUsersButton
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function ScopePageLeave
  ${NSD_GetState} $AllUsersButton $R0
  ${If} $R0 = ${BST_CHECKED}
    StrCpy $Scope "machine"
    Call IsAdministrator
    Pop $R0
    ${If} $R0 = 0
      Call AskForAdministrator
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(NeedsAdministrator)"
      Abort ; stays on this page
    ${EndIf}
  ${Else}
    StrCpy $Scope "user"
  ${EndIf}
  Call UseScope
FunctionEnd

Function un.FindScope
  StrCpy $Scope "machine"
  ReadRegStr $R0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $R0 == $INSTDIR
    StrCpy $Scope "user"
    SetShellVarContext current
  ${Else}
    SetShellVarContext all
  ${EndIf}
FunctionEnd

Function un.NeedRights
  UserInfo::GetAccountType
  Pop $R0
  ${If} $Scope == "user"
  ${OrIf} $R0 == "Admin"
    Return
  ${EndIf}
  ${IfNot} ${Silent}
    !insertmacro StartAsAdministrator "$INSTDIR\uninstall.exe" ""
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NeedsAdministrator)"
  ${EndIf}
  SetErrorLevel ${CODE_NO_RIGHTS}
  Quit
FunctionEnd
