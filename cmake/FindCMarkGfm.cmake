# Finds cmark-gfm and its extensions, for which Debian ships no CMake package.
#
# Targets: CMarkGfm::CMarkGfm, CMarkGfm::Extensions (links the first)
# Variables: CMarkGfm_FOUND, CMarkGfm_VERSION

find_path(CMarkGfm_INCLUDE_DIR cmark-gfm.h)
find_path(CMarkGfm_EXTENSIONS_INCLUDE_DIR cmark-gfm-core-extensions.h)
find_library(CMarkGfm_LIBRARY cmark-gfm)
find_library(CMarkGfm_EXTENSIONS_LIBRARY cmark-gfm-extensions)

if(CMarkGfm_INCLUDE_DIR)
    file(STRINGS ${CMarkGfm_INCLUDE_DIR}/cmark-gfm_version.h CMarkGfm_VERSION_LINE
        REGEX "define CMARK_GFM_VERSION_STRING")
    string(REGEX REPLACE ".*\"([0-9]+\\.[0-9]+\\.[0-9]+).*\".*" "\\1" CMarkGfm_VERSION "${CMarkGfm_VERSION_LINE}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(CMarkGfm
    REQUIRED_VARS CMarkGfm_LIBRARY CMarkGfm_EXTENSIONS_LIBRARY CMarkGfm_INCLUDE_DIR CMarkGfm_EXTENSIONS_INCLUDE_DIR
    VERSION_VAR CMarkGfm_VERSION)

if(CMarkGfm_FOUND AND NOT TARGET CMarkGfm::CMarkGfm)
    add_library(CMarkGfm::CMarkGfm UNKNOWN IMPORTED)
    set_target_properties(CMarkGfm::CMarkGfm PROPERTIES
        IMPORTED_LOCATION ${CMarkGfm_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${CMarkGfm_INCLUDE_DIR})
    add_library(CMarkGfm::Extensions UNKNOWN IMPORTED)
    set_target_properties(CMarkGfm::Extensions PROPERTIES
        IMPORTED_LOCATION ${CMarkGfm_EXTENSIONS_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${CMarkGfm_EXTENSIONS_INCLUDE_DIR}
        INTERFACE_LINK_LIBRARIES CMarkGfm::CMarkGfm)
endif()
mark_as_advanced(CMarkGfm_INCLUDE_DIR CMarkGfm_EXTENSIONS_INCLUDE_DIR CMarkGfm_LIBRARY CMarkGfm_EXTENSIONS_LIBRARY)
