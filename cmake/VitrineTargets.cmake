# What every target of Vitrine shares: warnings, Qt's strict defines, sanitizers, the fuzzer's coverage.

find_program(VITRINE_CCACHE ccache)
if(VITRINE_CCACHE)
    # What another clone has compiled counts, and so does what was compiled with headers that had been read before.
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_SLOPPINESS=pch_defines,time_macros
        ${VITRINE_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
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

# The headers that most sources include, read once for all targets: half of what compiling takes. Those of Qt Core and the
# standard library only, which mean the same whatever else a target links. Not with clang, with which CI builds all but the
# window besides: there each source is read by itself, so that an include that is missing shows.
set(VITRINE_PRECOMPILED
    <QByteArray> <QByteArrayView> <QCoreApplication> <QDir> <QFile> <QFileInfo> <QHash> <QList> <QMap> <QString>
    <QStringList> <QUrl> <algorithm> <functional> <memory> <optional> <utility> <vector>)
function(vitrine_precompile target)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        return()
    elseif(target STREQUAL "vitrine-headers")
        target_precompile_headers(${target} PRIVATE ${VITRINE_PRECOMPILED})
    else()
        target_precompile_headers(${target} REUSE_FROM vitrine-headers)
    endif()
endfunction()

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
    vitrine_precompile(${target})
endfunction()
