#pragma once

#include "base/value.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <vector>

namespace vitrine {

struct ConfigMember;

/// A value of a configuration or front matter, whatever its syntax, and where it stands.
///
/// Keys are found in any case, as Hugo finds them.
struct ConfigValue
{
    enum class Kind { Null, Scalar, Array, Table };

    Kind kind = Kind::Null;
    Value scalar;                      ///< Of a Scalar.
    std::vector<ConfigValue> items;    ///< Of an Array.
    std::vector<ConfigMember> members; ///< Of a Table, in the file's order; each key once, whatever its case.
    QString file;                      ///< Absolute path of the file it stands in; empty for the profile's own.
    qsizetype line = 0;                ///< In that file, from 1; 0 where no line is its own.

    static ConfigValue table();

    [[nodiscard]] bool isTable() const { return kind == Kind::Table; }
    [[nodiscard]] bool isArray() const { return kind == Kind::Array; }
    /// The member of a table, or null.
    [[nodiscard]] const ConfigValue *find(QByteArrayView key) const;
    /// The value that the keys lead to, table by table, or null.
    [[nodiscard]] const ConfigValue *find(std::initializer_list<const char *> keys) const;
    /// The text of a string that is not blank, trimmed; else empty.
    [[nodiscard]] QString text() const;

    /// Gives a place to the value and all in it.
    void setPlace(const QString &place, qsizetype placeLine);
    /// Of the members of a table whose names differ in case at most, keeps the last.
    void dropRepeatedKeys();
    /// Takes over all that `upper` says: tables are laid over each other key by key, all else is replaced.
    void overlay(const ConfigValue &upper);

    /// The meaning without the places; what is null is left out.
    [[nodiscard]] Value toValue() const;
    /// How many values it is made of, itself included.
    [[nodiscard]] qsizetype count() const;
};

/// A key of a table and its value.
struct ConfigMember
{
    QByteArray key; ///< As it is spelled.
    ConfigValue value;
};

} // namespace vitrine
