; SPDX-License-Identifier: GPL-3.0-or-later
; What setup.sh must give with -D.
!macro needs NAME
  !ifndef ${NAME}
    !error "${NAME} is not given: use setup.sh"
  !endif
!macroend
