# Third-party fonts, icons and scripts come as npm packages; they are unpacked into the build folder, never into the
# source tree, and only when a lock file has changed.

# vitrine_npm_ci(OUT FOLDER)
#
# Installs the packages that FOLDER/package-lock.json locks and sets OUT to the resulting node_modules folder.
# No script of a package is run.
function(vitrine_npm_ci out folder)
    set(work ${CMAKE_CURRENT_BINARY_DIR}/npm)
    set(stamp ${work}/installed)
    set(inputs package.json package-lock.json .npmrc)

    set(wanted "")
    foreach(input IN LISTS inputs)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/${input})
        file(SHA256 ${folder}/${input} hash)
        string(APPEND wanted "${input} ${hash}\n")
    endforeach()
    set(installed "")
    if(EXISTS ${stamp})
        file(READ ${stamp} installed)
    endif()
    set(${out} ${work}/node_modules PARENT_SCOPE)
    if(installed STREQUAL wanted)
        return()
    endif()

    find_program(VITRINE_NPM npm)
    if(NOT VITRINE_NPM)
        message(FATAL_ERROR "npm was not found, and the page's fonts and icons come as npm packages. "
            "Install it (on Debian and Ubuntu: apt install nodejs npm), then configure again.")
    endif()
    message(STATUS "Fetching the npm packages of ${folder}")
    file(REMOVE ${stamp})
    foreach(input IN LISTS inputs)
        file(COPY ${folder}/${input} DESTINATION ${work})
    endforeach()
    execute_process(
        COMMAND ${VITRINE_NPM} ci --ignore-scripts
        WORKING_DIRECTORY ${work}
        RESULT_VARIABLE failed
        OUTPUT_VARIABLE output
        ERROR_VARIABLE output)
    if(failed)
        message(FATAL_ERROR "npm could not fetch the packages of ${folder}. The first configuration of a build folder "
            "needs the network or a filled npm cache; the program itself never does. npm said:\n${output}")
    endif()
    file(WRITE ${stamp} "${wanted}")
endfunction()
