# What every target of Vitrine shares: warnings, Qt's strict defines, sanitizers, the fuzzer's coverage.

find_program(VITRINE_CCACHE ccache)
if(VITRINE_CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER ${VITRINE_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${VITRINE_CCACHE})
endif()

if(VITRINE_SANITIZE)
    add_compile_options(-fsanitize=${VITRINE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${VITRINE_SANITIZE})
endif()

if(VITRINE_FUZZ)
    # All of our own code tells the fuzzer where it has been; toml++ and Qt are shared libraries and do not.
    add_compile_options(-fsanitize=fuzzer-no-link)
    # An index out of bounds within allocated memory is a finding too.
    add_compile_definitions(QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
endif()

# Applies the project's compile settings to a target.
function(vitrine_target target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/lib)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
        QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Optimising, GCC 12 warns of members of a std::variant that its alternatives never use.
        target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
    endif()
    if(VITRINE_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
endfunction()
