# Finds yaml-cpp by its own CMake package, whose target has another name before 0.8.
#
# Target: YamlCpp::YamlCpp
# Variables: YamlCpp_FOUND, YamlCpp_VERSION

find_package(yaml-cpp ${YamlCpp_FIND_VERSION} CONFIG QUIET)
set(YamlCpp_VERSION ${yaml-cpp_VERSION})

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(YamlCpp REQUIRED_VARS yaml-cpp_DIR VERSION_VAR YamlCpp_VERSION)

if(YamlCpp_FOUND AND NOT TARGET YamlCpp::YamlCpp)
    add_library(YamlCpp::YamlCpp INTERFACE IMPORTED)
    if(TARGET yaml-cpp::yaml-cpp)
        target_link_libraries(YamlCpp::YamlCpp INTERFACE yaml-cpp::yaml-cpp)
    else()
        target_link_libraries(YamlCpp::YamlCpp INTERFACE yaml-cpp)
    endif()
endif()
