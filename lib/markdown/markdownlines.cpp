#include "markdown/markdownlines.h"

namespace vitrine {

std::vector<bool> linesWithText(const QByteArray &text)
{
    std::vector<bool> lines(1, false);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '\n' || (c == '\r' && (i + 1 == text.size() || text.at(i + 1) != '\n')))
            lines.push_back(false);
        else if (c != ' ' && c != '\t' && c != '\r' && c != '>')
            lines.back() = true;
    }
    return lines;
}

std::vector<qsizetype> lineBeginnings(const QByteArray &text)
{
    std::vector<qsizetype> lines{0};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '\n' || (c == '\r' && (i + 1 == text.size() || text.at(i + 1) != '\n')))
            lines.push_back(i + 1);
    }
    return lines;
}

} // namespace vitrine
