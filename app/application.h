#pragma once

namespace vitrine {

/// Runs the desktop program: `vitrine [FILE]`, or without a window `vitrine --export-pdf FILE OUT.pdf`. Gives the exit
/// status.
int runApplication(int argc, char **argv);

} // namespace vitrine
