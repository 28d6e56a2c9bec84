#pragma once

#include "profile/profile.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace vitrine {

class ProfileDocument;

/// Says where the form is, as in "Experience › Google Brain", and leads to the section and to the entries beside.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(ProfileDocument *document, QWidget *parent = nullptr);

    /// `place` is of the document's last valid reading.
    void setPlace(const Place &place);

Q_SIGNALS:
    void placeRequested(const vitrine::Place &place);

private:
    void step(qsizetype by);

    ProfileDocument *m_document;
    Place m_place;
    QToolButton *m_section;
    QLabel *m_separator;
    QLabel *m_entry;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace vitrine
