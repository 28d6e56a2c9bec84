# Tests: one program a file of tests, run offscreen, found by CTest.

# The shared corpus is used where it is there; a plain clone passes without it.
if(VITRINE_SHARED)
    set(VITRINE_SHARED_DIR ${VITRINE_SHARED})
elseif(DEFINED ENV{VITRINE_SHARED})
    set(VITRINE_SHARED_DIR $ENV{VITRINE_SHARED})
elseif(EXISTS ${PROJECT_SOURCE_DIR}/../shared/corpus/index.tsv)
    get_filename_component(VITRINE_SHARED_DIR ${PROJECT_SOURCE_DIR}/../shared ABSOLUTE)
else()
    set(VITRINE_SHARED_DIR "")
endif()

# vitrine_add_test(NAME SOURCES … LIBRARIES … [LABELS …] [NEEDS_SHARED])
#
# NEEDS_SHARED registers the test only where the shared corpus is there. The program finds it in the macro
# VITRINE_SHARED_DIR, and the project's own fixtures in VITRINE_FIXTURES_DIR.
function(vitrine_add_test name)
    cmake_parse_arguments(ARG "NEEDS_SHARED" "" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    if(ARG_NEEDS_SHARED AND NOT VITRINE_SHARED_DIR)
        return()
    endif()
    add_executable(${name} ${ARG_SOURCES})
    vitrine_target(${name})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES} Qt6::Test)
    target_compile_definitions(${name} PRIVATE
        VITRINE_FIXTURES_DIR="${PROJECT_SOURCE_DIR}/tests/fixtures"
        VITRINE_SHARED_DIR="${VITRINE_SHARED_DIR}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    # Each test has settings and caches of its own: the user's stay untouched, and tests may run side by side.
    set(home ${CMAKE_CURRENT_BINARY_DIR}/home-${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${ARG_LABELS}"
        TIMEOUT 120
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTWEBENGINE_DISABLE_SANDBOX=1;LC_ALL=C.UTF-8;LANGUAGE=;\
XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache")
endfunction()
