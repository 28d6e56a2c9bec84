#pragma once

#include "lib/toml/generated/invariants.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace vitrine::test {

/// What came of all operations: how many of each kind, those that were refused by reason, and those that went wrong.
class GeneratedReport
{
public:
    /// An operation that was tried.
    struct Trial
    {
        QByteArray source;
        const Operation &operation;
        const TomlDocument &document;
    };

    void done(const Trial &trial) { ++m_counts[nameOf(trial.operation.kind)]; }
    void refused(const Trial &trial, const Error &error);
    void wrong(const Trial &trial, const Violation &violation, const QByteArray &after);

    [[nodiscard]] qsizetype operations() const;
    [[nodiscard]] qsizetype refusedOperations() const { return total(m_refused); }
    [[nodiscard]] qsizetype wrongOperations() const { return total(m_wrong); }
    /// All of it as text, with at most `examples` of each reason.
    [[nodiscard]] QByteArray text(size_t examples) const;

private:
    /// Trials that ended alike.
    struct Group
    {
        qsizetype count = 0;
        std::vector<QByteArray> examples;
    };
    using Groups = std::map<QByteArray, Group>;

    static qsizetype total(const Groups &groups);
    static void addTo(Groups &groups, const QByteArray &reason, const QByteArray &example);

    std::map<QByteArray, qsizetype> m_counts;
    Groups m_refused;
    Groups m_wrong;
};

} // namespace vitrine::test
