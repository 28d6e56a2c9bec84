#pragma once

#include "text/textedit.h"

#include <QString>

namespace vitrine {

/// A way out of a problem: what it does, in a few words, and the edit that does it.
struct Repair
{
    QString title; ///< Like a button's text, translated.
    TextEdit edit; ///< Of the text that the problem was found in.
};

} // namespace vitrine
