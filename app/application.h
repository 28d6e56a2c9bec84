#pragma once

namespace vitrine {

/// Runs the desktop program: `vitrine [FILE]`. Gives the exit status.
int runApplication(int argc, char **argv);

} // namespace vitrine
