#include "common/taborder.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace vitrine;

namespace {

/// The names of what Tab comes to behind `first`, once round.
QByteArray tabOrder(QWidget *first)
{
    QStringList names{first->objectName()};
    for (QWidget *next = first->nextInFocusChain(); next != first; next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus)
            names += next->objectName();
    }
    return names.join(u' ').toLatin1();
}

QLineEdit *field(const QString &name, QWidget *parent = nullptr)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

} // namespace

class TabOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedStandsWhereItIsShown()
    {
        QWidget window;
        QLineEdit *first = field(QStringLiteral("first"), &window);
        QWidget part(&window);
        auto *layout = new QVBoxLayout(&part);
        field(QStringLiteral("last"), &window);

        layout->addWidget(field(QStringLiteral("b")));
        layout->insertWidget(0, field(QStringLiteral("a")));
        QCOMPARE(tabOrder(first), QByteArray("first last b a"));
        orderTabs(&part);
        QCOMPARE(tabOrder(first), QByteArray("first a b last"));

        // In layouts within, and behind what scrolls.
        auto *row = new QHBoxLayout;
        row->addWidget(field(QStringLiteral("d")));
        layout->addLayout(row);
        auto *area = new QScrollArea;
        area->setFocusPolicy(Qt::NoFocus);
        auto *content = new QWidget;
        auto *contentLayout = new QVBoxLayout(content);
        contentLayout->addWidget(field(QStringLiteral("c")));
        area->setWidget(content);
        layout->insertWidget(2, area);
        orderTabs(&part);
        QCOMPARE(tabOrder(first), QByteArray("first a b c d last"));
    }
};

QTEST_MAIN(TabOrderTest)
#include "tst_taborder.moc"
