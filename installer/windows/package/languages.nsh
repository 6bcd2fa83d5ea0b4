; SPDX-License-Identifier: GPL-3.0-or-later
; The eight languages. Windows' own language decides; the first one is for all others. A text that a language lacks is
; a warning, and setup.sh takes warnings for errors.
!macro language NAME FILE
  !ifdef MUI_INCLUDED
    !insertmacro MUI_LANGUAGE "${NAME}"
  !else
    LoadLanguageFile "${NSISDIR}/Contrib/Language files/${NAME}.nlf"
  !endif
  !include "texts/${FILE}.nsh"
!macroend
!insertmacro language English en
!insertmacro language Spanish es
!insertmacro language SimpChinese zh
!insertmacro language Vietnamese vi
!insertmacro language Russian ru
!insertmacro language French fr
!insertmacro language German de
!insertmacro language Arabic ar

VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "Changeover"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "${DESCRIPTION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "GPL-3.0-or-later"
