#include "bench/subject.h"

#include "profile/frontmatter.h"
#include "toml/tomlblocks.h"

#include <QFile>

namespace vitrine::bench {

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray tomlOf(const QByteArray &file)
{
    const TextRange range = findFrontMatter(file).content;
    return file.sliced(range.begin, range.length());
}

} // namespace

Subject::Subject(QByteArray file) : m_file(std::move(file)), m_document(tomlOf(m_file))
{
    for (const char *section : {"education", "experience"}) {
        const ValuePath list{section, "courses"};
        const Value *entries = m_document.root().find(list);
        const Value *longest = m_list.isEmpty() ? nullptr : m_document.root().find(m_list);
        if (entries && entries->isArray() && (!longest || entries->items().size() > longest->items().size()))
            m_list = list;
    }
    const Value *entries = m_document.root().find(m_list);
    if (m_list.isEmpty() || entries->items().empty() || !m_document.root().find(year()))
        qFatal("The profile has no entry with a year.");
    m_index = qsizetype(entries->items().size()) / 2;
    const bool isNumber = m_document.root().find(year())->kind() == Value::Kind::Integer;
    m_first = isNumber ? Value(2031) : Value("2031");
    m_second = isNumber ? Value(2032) : Value("2032");
}

Subject Subject::reference()
{
    const QByteArray file = readFile(QStringLiteral(VITRINE_SHARED_DIR "/examples/about.md"));
    return Subject(file.isEmpty() ? readFile(QStringLiteral(VITRINE_SAMPLE_FILE)) : file);
}

Subject Subject::generated(qsizetype entries)
{
    QByteArray file = "+++\n# About me\nwidget = \"about\"\nactive = true\n\n[interests]\n  interests = [\n"
                      "    \"Robots\",\n    \"Birds\"\n  ]\n";
    for (qsizetype i = 0; i < entries; ++i) {
        file += "\n[[education.courses]]\n  course = \"PhD in Robotics, part " + QByteArray::number(i)
                + " of a long way\"\n  institution = \"University of the Northern Isles\"\n  year = "
                + QByteArray::number(1900 + i % 120) + "  # with honours\n  advisor = \"A. Lovelace\"\n";
    }
    return Subject(file + "+++\n\nI build robots.\n");
}

qsizetype Subject::slot() const
{
    const std::vector<TomlBlock> blocks = tomlBlocks(m_document, m_list);
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].hidden && blocks[i].index == m_index)
            return qsizetype(i);
    }
    qFatal("The entry has no slot.");
}

ValuePath Subject::year() const
{
    return m_list.child(m_index).child("year");
}

const Value &Subject::entry() const
{
    return *m_document.root().find(m_list.child(m_index));
}

} // namespace vitrine::bench
