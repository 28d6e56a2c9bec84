#include "site/configreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>

namespace vitrine {

namespace {

/// Walks through JSON that Qt has found valid, since Qt does not tell on which line a value stands.
class JsonConfig
{
public:
    explicit JsonConfig(const ConfigText &source) : m_source(source), m_text(source.text) { }

    /// The value at the current place. Once problem() is not empty, what it gives is of no use.
    [[nodiscard]] ConfigValue readValue(int depth = 0)
    {
        skipBlanks();
        ConfigValue value;
        value.file = m_source.file;
        value.line = line();
        if (++m_count > maximumConfigValues)
            return refuse(QCoreApplication::translate("SiteConfig", "it has too many values"));
        if (depth >= maximumConfigDepth)
            return refuse(QCoreApplication::translate("SiteConfig", "its values are nested too deep"));
        if (peek() == '{')
            readMembers(value, depth);
        else if (peek() == '[')
            readItems(value, depth);
        else
            readScalar(value);
        return value;
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] qsizetype line() const { return m_source.lineDelta + m_line; }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipBlanks()
    {
        for (; m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]); ++m_at)
            m_line += m_text[m_at] == '\n' ? 1 : 0;
    }

    /// Steps over blanks and one `sign`; false if something else stands there.
    bool take(char sign)
    {
        skipBlanks();
        if (peek() != sign)
            return false;
        ++m_at;
        return true;
    }

    ConfigValue refuse(const QString &reason)
    {
        if (m_problem.isEmpty())
            m_problem = reason;
        m_at = m_text.size();
        return {};
    }

    void readMembers(ConfigValue &table, int depth)
    {
        table.kind = ConfigValue::Kind::Table;
        take('{');
        while (m_at < m_text.size() && !take('}')) {
            skipBlanks();
            const QByteArray key = decoded(takeScalar()).toString().toUtf8();
            take(':');
            table.members.push_back({key, readValue(depth + 1)});
            take(',');
        }
        table.dropRepeatedKeys();
    }

    void readItems(ConfigValue &array, int depth)
    {
        array.kind = ConfigValue::Kind::Array;
        take('[');
        while (m_at < m_text.size() && !take(']')) {
            array.items.push_back(readValue(depth + 1));
            take(',');
        }
    }

    void readScalar(ConfigValue &value)
    {
        const QByteArray literal = takeScalar();
        const QJsonValue meaning = decoded(literal);
        value.kind = meaning.isNull() ? ConfigValue::Kind::Null : ConfigValue::Kind::Scalar;
        if (meaning.isString()) {
            value.scalar = Value(meaning.toString());
        } else if (meaning.isBool()) {
            value.scalar = Value(meaning.toBool());
        } else if (meaning.isDouble()) {
            bool isInteger = false;
            const qint64 integer = literal.toLongLong(&isInteger);
            value.scalar = isInteger ? Value(integer) : Value(meaning.toDouble());
        }
    }

    /// The bytes of a string, number or word, which end on the line that they begin on.
    QByteArray takeScalar()
    {
        const qsizetype begin = m_at;
        if (peek() == '"') {
            for (++m_at; m_at < m_text.size() && peek() != '"'; ++m_at)
                m_at += peek() == '\\' ? 1 : 0;
            ++m_at;
        } else {
            while (m_at < m_text.size() && !QByteArrayView(" \t\r\n,:[]{}").contains(peek()))
                ++m_at;
        }
        // Never stays where it is, whatever the text.
        m_at = std::min(std::max(m_at, begin + 1), m_text.size());
        return m_text.mid(begin, m_at - begin);
    }

    [[nodiscard]] static QJsonValue decoded(const QByteArray &literal)
    {
        return QJsonDocument::fromJson('[' + literal + ']').array().at(0);
    }

    const ConfigText &m_source;
    const QByteArray &m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_count = 0;
    QString m_problem;
};

} // namespace

ConfigReading readJsonConfig(const ConfigText &text)
{
    ConfigText source = text;
    source.text = withLineFeeds(source.text);
    if (source.text.startsWith("\xEF\xBB\xBF"))
        source.text.remove(0, 3);
    ConfigReading reading;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.text, &error);
    if (error.error != QJsonParseError::NoError) {
        reading.problem =
            QCoreApplication::translate("SiteConfig", "it is not valid JSON (%1)").arg(error.errorString());
        reading.problemLine = source.lineDelta + source.text.left(error.offset).count('\n') + 1;
        return reading;
    }
    if (!document.isObject()) {
        reading.problem = QCoreApplication::translate("SiteConfig", "it holds no keys with values");
        return reading;
    }
    JsonConfig walk(source);
    ConfigValue root = walk.readValue();
    reading.problem = walk.problem();
    if (reading.problem.isEmpty())
        reading.root = std::move(root);
    else
        reading.problemLine = walk.line();
    return reading;
}

} // namespace vitrine
