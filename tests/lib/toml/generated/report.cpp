#include "lib/toml/generated/report.h"

#include "text/linediff.h"

#include <algorithm>

namespace vitrine::test {

namespace {

/// More are not kept, so that a run in which everything fails does not hold all texts.
constexpr size_t mostExamples = 200;

QByteArray shown(QByteArray text)
{
    text.replace("\r\n", "\xE2\x90\x8D\n"); // a sign for a carriage return
    return text;
}

} // namespace

void GeneratedReport::refused(const Trial &trial, const Error &error)
{
    done(trial);
    addTo(m_refused, nameOf(trial.operation.kind) + QByteArray(" [") + error.code + "] " + error.message.toUtf8(),
          trial.source + ": " + describe(trial.operation));
}

void GeneratedReport::wrong(const Trial &trial, const Violation &violation, const QByteArray &after)
{
    done(trial);
    addTo(m_wrong, nameOf(trial.operation.kind) + QByteArray(": ") + violation.rule,
          trial.source + ": " + describe(trial.operation) + ": " + violation.detail + '\n'
              + shown(unifiedDiff(trial.document.text(), after, "before", "after")));
}

qsizetype GeneratedReport::operations() const
{
    qsizetype sum = 0;
    for (const auto &[kind, count] : m_counts)
        sum += count;
    return sum;
}

qsizetype GeneratedReport::total(const Groups &groups)
{
    qsizetype sum = 0;
    for (const auto &[reason, group] : groups)
        sum += group.count;
    return sum;
}

void GeneratedReport::addTo(Groups &groups, const QByteArray &reason, const QByteArray &example)
{
    Group &group = groups[reason];
    ++group.count;
    if (group.examples.size() < mostExamples)
        group.examples.push_back(example);
}

QByteArray GeneratedReport::text(size_t examples) const
{
    QByteArray text;
    const auto groups = [&](const char *title, const Groups &all) {
        std::vector<Groups::const_iterator> order;
        for (auto it = all.begin(); it != all.end(); ++it)
            order.push_back(it);
        std::stable_sort(order.begin(), order.end(), [](auto a, auto b) { return a->second.count > b->second.count; });
        for (const auto &group : order) {
            text += QByteArray::number(group->second.count) + ' ' + title + ": " + group->first + '\n';
            // The shortest say most.
            std::vector<QByteArray> shortest = group->second.examples;
            std::stable_sort(shortest.begin(), shortest.end(),
                             [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
            shortest.resize(std::min(shortest.size(), examples));
            for (const QByteArray &example : shortest)
                text += "    " + QByteArray(example).trimmed().replace("\n", "\n        ") + '\n';
        }
    };
    for (const auto &[kind, count] : m_counts)
        text += QByteArray::number(count) + ' ' + kind + '\n';
    groups("refused", m_refused);
    groups("wrong", m_wrong);
    const double share = operations() == 0 ? 0 : 100.0 * double(refusedOperations()) / double(operations());
    text += QByteArray::number(operations()) + " operations, " + QByteArray::number(wrongOperations()) + " wrong, "
            + QByteArray::number(refusedOperations()) + " refused (" + QByteArray::number(share, 'f', 2) + " %)\n";
    return text;
}

} // namespace vitrine::test
