# SPDX-License-Identifier: GPL-3.0-or-later
# How every part of the program is compiled, and the one function that declares a part.

add_library(changeover_options INTERFACE)
target_include_directories(changeover_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(changeover_options INTERFACE -Wall -Wextra -Werror -Wshadow -Wnon-virtual-dtor)
# Harder to use for who finds an error; tests/release/hardening.sh looks for it in the finished programs.
target_compile_options(changeover_options INTERFACE -fstack-protector-strong)
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  # No folder of the building computer gets into a program: built elsewhere, it is the same (installer/release/reproducible.sh).
  target_compile_options(changeover_options INTERFACE -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
endif()
target_compile_definitions(
  changeover_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
                               QT_NO_KEYWORDS CHANGEOVER_VERSION="${PROJECT_VERSION}")
if(CHANGEOVER_SANITIZE)
  target_compile_options(changeover_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                                                      -fno-omit-frame-pointer)
  target_link_options(changeover_options INTERFACE -fsanitize=address,undefined)
endif()
if(CHANGEOVER_FUZZ)
  # libFuzzer has to see which way the code goes.
  set(fuzz_flags -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_options(changeover_options INTERFACE ${fuzz_flags})
  target_link_options(changeover_options INTERFACE ${fuzz_flags})
endif()
if(WIN32)
  target_compile_definitions(changeover_options INTERFACE UNICODE _UNICODE WIN32_LEAN_AND_MEAN NOMINMAX
                                                          _WIN32_WINNT=0x0A00)
  # Qt's removed-API object and inlined copies in KArchive define the same symbols.
  # The time of the link would make each build another program.
  target_link_options(changeover_options INTERFACE -static -fstack-protector-strong -Wl,--allow-multiple-definition
                                                   -Wl,--no-insert-timestamp)
endif()

# The precompiled header, made once and used by all.
file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "")
add_library(changeover_precompiled STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)
target_link_libraries(changeover_precompiled PRIVATE changeover_options Qt6::Core)
target_precompile_headers(changeover_precompiled PRIVATE ${CMAKE_SOURCE_DIR}/core/base/precompiled.h)

# changeover_module(NAME SOURCES … [LINK …])
# One folder of core is one library changeover_NAME. LINK names what it stands on: only floors below.
function(changeover_module name)
  cmake_parse_arguments(MODULE "" "" "SOURCES;LINK" ${ARGN})
  set(target changeover_${name})
  add_library(${target} STATIC ${MODULE_SOURCES})
  target_link_libraries(${target} PUBLIC changeover_options Qt6::Core ${MODULE_LINK})
  if(NOT name STREQUAL "base") # its logging library compiles with definitions of its own
    target_precompile_headers(${target} REUSE_FROM changeover_precompiled)
  endif()
endfunction()
