#include "site/configreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <exception>
#include <istream>
#include <streambuf>
#include <string>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct SiteConfigText
{
    Q_DECLARE_TR_FUNCTIONS(SiteConfigText)
};

/// Ends the reading of a text that is too large, too deep or refers to itself.
struct Refusal
{
    QString reason;
    qsizetype line = 0; ///< From 0, as yaml-cpp counts.
};

/// Bytes in memory as a stream.
class ByteStream : private std::streambuf, public std::istream
{
public:
    explicit ByteStream(const QByteArray &bytes) : std::istream(this), m_bytes(bytes)
    {
        char *begin = m_bytes.data();
        setg(begin, begin, begin + m_bytes.size());
    }

private:
    QByteArray m_bytes;
};

/// A plain scalar as Hugo's YAML reader takes it; nothing for null.
ConfigValue plainScalar(const QByteArray &text)
{
    static const std::array<QByteArray, 4> truths{"true", "yes", "on", "y"};
    static const std::array<QByteArray, 4> falsehoods{"false", "no", "off", "n"};
    const auto isWord = [&](const auto &words) {
        const QByteArray lower = text.toLower();
        const bool isRegular = text == lower || text == lower.toUpper() || text.sliced(1) == lower.sliced(1);
        return isRegular && std::find(words.begin(), words.end(), lower) != words.end();
    };
    ConfigValue value;
    value.kind = ConfigValue::Kind::Scalar;
    if (text.isEmpty() || text == "~" || text == "null" || text == "Null" || text == "NULL") {
        value.kind = ConfigValue::Kind::Null;
        return value;
    }
    if (isWord(truths) || isWord(falsehoods)) {
        value.scalar = Value(isWord(truths));
        return value;
    }
    static const QRegularExpression integer(
        QStringLiteral("^[-+]?(0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|0b[01_]+|0[0-7_]+)$"));
    static const QRegularExpression number(
        QStringLiteral("^[-+]?([0-9]+\\.[0-9]*|\\.[0-9]+|[0-9]+)([eE][-+]?[0-9]+)?$"));
    static const QRegularExpression date(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    const QString shown = QString::fromUtf8(text);
    bool isNumber = false;
    if (integer.match(shown).hasMatch()) {
        const qint64 parsed = QByteArray(text).replace("_", "").toLongLong(&isNumber, 0);
        if (isNumber) {
            value.scalar = Value(parsed);
            return value;
        }
    }
    if (number.match(shown).hasMatch()) {
        const double parsed = text.toDouble(&isNumber);
        if (isNumber) {
            value.scalar = Value(parsed);
            return value;
        }
    }
    value.scalar = date.match(shown).hasMatch() ? Value::dateTime(Value::Kind::LocalDate, text) : Value(text);
    return value;
}

/// Builds a tree of values from yaml-cpp's events, and stops where a limit is passed.
class YamlConfig : public YAML::EventHandler
{
public:
    explicit YamlConfig(const ConfigText &source) : m_source(source) { }

    [[nodiscard]] const ConfigValue &root() const { return m_root; }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        count(1, mark);
        add(made(mark), anchor, mark);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchored.constFind(anchor);
        if (found == m_anchored.constEnd())
            throw Refusal{SiteConfigText::tr("an alias refers to what it stands in"), mark.line};
        count(found->count(), mark);
        add(*found, 0, mark);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &text) override
    {
        count(1, mark);
        const QByteArray bytes = QByteArray::fromStdString(text);
        const bool isText = tag == "!" || tag == "tag:yaml.org,2002:str";
        ConfigValue value = made(mark);
        if (isText) {
            value.kind = ConfigValue::Kind::Scalar;
            value.scalar = Value(bytes);
        } else {
            const ConfigValue plain = plainScalar(bytes);
            value.kind = plain.kind;
            value.scalar = plain.scalar;
        }
        // A key is its text, whatever it would mean as a value.
        if (!m_open.empty() && m_open.back().value.isTable() && !m_open.back().hasKey) {
            takeKey(bytes, isText, anchor, value);
            return;
        }
        add(std::move(value), anchor, mark);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(ConfigValue::Kind::Array, anchor, mark);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(ConfigValue::Kind::Table, anchor, mark);
    }
    void OnMapEnd() override { close(); }

private:
    /// A table or array whose end has not come yet.
    struct Open
    {
        ConfigValue value;
        YAML::anchor_t anchor = 0;
        YAML::Mark mark;
        bool hasKey = false; ///< Of a table: the next value belongs to `key`.
        bool isMerge = false;
        QByteArray key;
        std::vector<ConfigValue> merged; ///< What its merge keys bring in; the first one counts.
    };

    [[nodiscard]] ConfigValue made(const YAML::Mark &mark) const
    {
        ConfigValue value;
        value.file = m_source.file;
        value.line = m_source.lineDelta + mark.line + 1;
        return value;
    }

    void count(qsizetype values, const YAML::Mark &mark)
    {
        m_count += values;
        if (m_count > maximumConfigValues)
            throw Refusal{SiteConfigText::tr("it has too many values"), mark.line};
    }

    void takeKey(const QByteArray &key, bool isQuoted, YAML::anchor_t anchor, const ConfigValue &value)
    {
        Open &table = m_open.back();
        table.hasKey = true;
        table.isMerge = key == "<<" && !isQuoted;
        table.key = key;
        if (anchor != 0)
            m_anchored.insert(anchor, value);
    }

    void open(ConfigValue::Kind kind, YAML::anchor_t anchor, const YAML::Mark &mark)
    {
        if (m_open.size() >= size_t(maximumConfigDepth))
            throw Refusal{SiteConfigText::tr("its values are nested too deep"), mark.line};
        count(1, mark);
        Open next;
        next.value = made(mark);
        next.value.kind = kind;
        next.anchor = anchor;
        next.mark = mark;
        m_open.push_back(std::move(next));
    }

    void close()
    {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        if (done.value.isTable()) {
            done.value.dropRepeatedKeys();
            QSet<QByteArray> own;
            for (const ConfigMember &member : done.value.members)
                own.insert(member.key.toLower());
            for (const ConfigValue &merged : done.merged) {
                for (const ConfigMember &member : merged.members) {
                    if (!own.contains(member.key.toLower())) {
                        own.insert(member.key.toLower());
                        done.value.members.push_back(member);
                    }
                }
            }
        }
        add(std::move(done.value), done.anchor, done.mark);
    }

    /// Puts a finished value where it belongs.
    void add(ConfigValue value, YAML::anchor_t anchor, const YAML::Mark &mark)
    {
        if (anchor != 0) {
            count(value.count(), mark); // what is kept for aliases is a copy
            m_anchored.insert(anchor, value);
        }
        if (m_open.empty()) {
            m_root = std::move(value);
            return;
        }
        Open &parent = m_open.back();
        if (parent.value.isArray()) {
            parent.value.items.push_back(std::move(value));
        } else if (!parent.hasKey) {
            // A table or array as a key, which no configuration uses; its value is left out.
            parent.hasKey = true;
            parent.isMerge = false;
            parent.key.clear();
        } else {
            parent.hasKey = false;
            if (parent.isMerge)
                merge(std::move(value), parent);
            else if (!parent.key.isEmpty())
                parent.value.members.push_back({parent.key, std::move(value)});
        }
    }

    static void merge(ConfigValue value, Open &table)
    {
        if (value.isTable()) {
            table.merged.push_back(std::move(value));
            return;
        }
        for (ConfigValue &item : value.items) {
            if (item.isTable())
                table.merged.push_back(std::move(item));
        }
    }

    const ConfigText &m_source;
    ConfigValue m_root;
    std::vector<Open> m_open;
    QHash<YAML::anchor_t, ConfigValue> m_anchored;
    qsizetype m_count = 0;
};

} // namespace

ConfigReading readYamlConfig(const ConfigText &source)
{
    ConfigReading reading;
    const auto refuse = [&](const QString &reason, qsizetype line) {
        reading.problem = reason;
        reading.problemLine = line >= 0 ? source.lineDelta + line + 1 : 0;
        return reading;
    };
    YamlConfig handler(source);
    try {
        ByteStream stream(withLineFeeds(source.text));
        YAML::Parser parser(stream);
        parser.HandleNextDocument(handler);
    } catch (const Refusal &refusal) {
        return refuse(refusal.reason, refusal.line);
    } catch (const YAML::Exception &error) {
        return refuse(SiteConfigText::tr("it is not valid YAML (%1)").arg(QString::fromStdString(error.msg)),
                      error.mark.line);
    } catch (const std::exception &error) {
        return refuse(SiteConfigText::tr("it is not valid YAML (%1)").arg(QString::fromUtf8(error.what())), -1);
    }
    if (handler.root().isTable() || (source.mayBeList && handler.root().isArray()))
        reading.root = handler.root();
    else if (handler.root().kind != ConfigValue::Kind::Null)
        return refuse(SiteConfigText::tr("it holds no keys with values"), 0);
    return reading;
}

} // namespace vitrine
