#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QStringList>

namespace vitrine::test {

/// Checks a model's contract all the time it lives, and keeps a list of the signals that the model has sent.
class ModelWatch
{
public:
    explicit ModelWatch(QAbstractItemModel *model)
        : m_tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        using Model = QAbstractItemModel;
        const auto connectRows = [&](auto signal, const char *name) {
            QObject::connect(model, signal, &m_tester, [this, name](const QModelIndex &parent, int first, int last) {
                note(name, parent, first, last);
            });
        };
        connectRows(&Model::rowsInserted, "insert");
        connectRows(&Model::rowsRemoved, "remove");
        QObject::connect(model, &Model::rowsMoved, &m_tester,
                         [this](const QModelIndex &parent, int from, int, const QModelIndex &, int to) {
                             note("move", parent, from, to);
                         });
        QObject::connect(model, &Model::dataChanged, &m_tester,
                         [this](const QModelIndex &first, const QModelIndex &last) {
                             note("change", first.parent(), first.row(), last.row());
                         });
        QObject::connect(model, &Model::modelReset, &m_tester, [this] { m_signals.append(QStringLiteral("reset")); });
        QObject::connect(model, &Model::layoutChanged, &m_tester,
                         [this] { m_signals.append(QStringLiteral("layout")); });
    }

    /// What has been sent since the last call, e.g. "insert 0-1; change Education/2-2". A move is "move from-before".
    QString taken()
    {
        const QString all = m_signals.join(QStringLiteral("; "));
        m_signals.clear();
        return all;
    }

private:
    void note(const char *name, const QModelIndex &parent, int first, int last)
    {
        QString text = QString::fromLatin1(name) + QLatin1Char(' ');
        if (parent.isValid())
            text += parent.data().toString() + QLatin1Char('/');
        m_signals.append(text + QStringLiteral("%1-%2").arg(first).arg(last));
    }

    QAbstractItemModelTester m_tester;
    QStringList m_signals;
};

} // namespace vitrine::test
