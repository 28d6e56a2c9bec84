#include "patch/jsonreader.h"

#include "patch/jsonpointer.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>
#include <optional>
#include <string>

namespace vitrine {

namespace {

/// The translation context of this file's messages.
struct JsonTexts
{
    Q_DECLARE_TR_FUNCTIONS(JsonTexts)
};

/// Walks over a text and tells another how far it has come.
class TracedIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    TracedIterator(const char *at, const char **reached) : m_at(at), m_reached(reached) { }

    const char &operator*() const { return *m_at; }
    TracedIterator &operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    friend bool operator==(const TracedIterator &a, const TracedIterator &b) { return a.m_at == b.m_at; }

private:
    const char *m_at;
    const char **m_reached;
};

/// Puts a value together from what the JSON parser comes across.
class ValueBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit ValueBuilder(const QByteArray &text) : m_text(text), m_reached(text.constData()) { }

    /// Where the parser writes down how far it has read.
    const char **reached() { return &m_reached; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    JsonReading take() { return std::move(m_reading); }

    bool null() override
    {
        addGap(JsonGap::Reason::Null);
        return add(Value());
    }
    bool boolean(bool boolean) override { return add(boolean); }
    bool number_integer(number_integer_t integer) override { return add(qint64(integer)); }
    bool number_unsigned(number_unsigned_t integer) override
    {
        if (integer > quint64(std::numeric_limits<qint64>::max()))
            addGap(JsonGap::Reason::LargeNumber);
        return add(qint64(integer));
    }
    bool number_float(number_float_t number, const string_t &spelling) override
    {
        // The parser takes an integer that it cannot hold for a float.
        if (spelling.find_first_of(".eE") == string_t::npos)
            addGap(JsonGap::Reason::LargeNumber);
        return add(double(number));
    }
    bool string(string_t &text) override { return add(QByteArray::fromStdString(text)); }
    bool binary(binary_t &) override { return false; } // not in JSON texts

    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_object() override
    {
        Value object(std::move(m_open.back().members));
        m_open.pop_back();
        return add(std::move(object), false);
    }
    bool end_array() override
    {
        Value array(std::move(m_open.back().items));
        m_open.pop_back();
        return add(std::move(array), false);
    }
    bool key(string_t &name) override
    {
        Level &level = m_open.back();
        level.key = QByteArray::fromStdString(name);
        if (level.keys.contains(level.key)) {
            return fail("json-duplicate-key",
                        JsonTexts::tr("The key “%1” stands twice in one JSON object; leave one away.")
                            .arg(pointerText(level.key)),
                        offset() - 1);
        }
        level.keys.insert(level.key);
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &exception) override
    {
        if (m_error)
            return false;
        constexpr int outOfRange = 406;
        const qsizetype at = std::min<qsizetype>(qsizetype(position) - 1, m_text.size());
        if (exception.id == outOfRange)
            return fail("json-syntax", JsonTexts::tr("This number is larger than any that can be stored."), at);
        // Behind the dash stands what was there and what was awaited; in front of it the parser's own names.
        QString reason = QString::fromUtf8(exception.what());
        reason = reason.mid(reason.indexOf(QStringLiteral(" - ")) + 3).section(QStringLiteral("; last read"), 0, 0);
        return fail("json-syntax", JsonTexts::tr("This is not valid JSON: %1.").arg(reason), at);
    }

private:
    /// An array or object that is not closed yet.
    struct Level
    {
        bool isObject = false;
        Value::Items items;
        Value::Members members;
        QByteArray key; ///< Of the member that is being read.
        QSet<QByteArray> keys;
    };

    [[nodiscard]] qsizetype offset() const { return m_reached - m_text.constData(); }

    bool fail(const char *code, const QString &message, qsizetype at)
    {
        m_error = Error{code, message, TextRange{at, at}};
        return false;
    }

    void addGap(JsonGap::Reason reason)
    {
        ValuePath path;
        for (const Level &level : m_open)
            path = path.child(level.isObject ? PathStep(level.key) : PathStep(qsizetype(level.items.size())));
        m_reading.gaps.push_back({reason, path});
    }

    /// `begins`: this is the first that is seen of an item of the root.
    void noteItem()
    {
        if (m_open.size() == 1 && !m_open.front().isObject)
            m_reading.itemOffsets.push_back(offset() - 1);
    }

    bool open(bool isObject)
    {
        if (qsizetype(m_open.size()) == maximumJsonDepth) {
            return fail("json-too-deep",
                        JsonTexts::tr("This JSON nests deeper than %1 levels, which no front matter does.")
                            .arg(maximumJsonDepth),
                        offset() - 1);
        }
        noteItem();
        m_open.emplace_back().isObject = isObject;
        return true;
    }

    bool add(Value value, bool isScalar = true)
    {
        if (isScalar)
            noteItem();
        if (m_open.empty())
            m_reading.root = std::move(value);
        else if (m_open.back().isObject)
            m_open.back().members.push_back({m_open.back().key, std::move(value)});
        else
            m_open.back().items.push_back(std::move(value));
        return true;
    }

    const QByteArray &m_text;
    const char *m_reached;
    std::vector<Level> m_open;
    JsonReading m_reading;
    std::optional<Error> m_error;
};

} // namespace

Result<JsonReading> readJson(const QByteArray &text)
{
    ValueBuilder builder(text);
    const TracedIterator begin(text.constData(), builder.reached());
    const TracedIterator end(text.constData() + text.size(), builder.reached());
    if (!nlohmann::json::sax_parse(begin, end, &builder))
        return *builder.error();
    return builder.take();
}

} // namespace vitrine
