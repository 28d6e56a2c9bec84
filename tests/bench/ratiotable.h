#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace vitrine::bench {

/// Collects the timings of a run and prints them as tables: one row for each profile, one column for each operation, as
/// multiples of what reading the same text takes.
///
/// A benchmark is called "TABLE/ROW/COLUMN"; the fastest of its repetitions counts, in CPU time. The column "read" is
/// what the others of its row are divided by, in any table.
class RatioTable : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &context) override;
    void ReportRuns(const std::vector<Run> &runs) override;

    /// Adds a timing that was taken elsewhere, in seconds.
    void add(const std::string &table, const std::string &row, const std::string &column, double seconds);
    void print() const;

private:
    struct Table
    {
        std::vector<std::string> rows; ///< In the order in which they came.
        std::vector<std::string> columns;
        std::map<std::pair<std::string, std::string>, double> seconds; ///< By row and column.
    };

    std::vector<std::string> m_order;
    std::map<std::string, Table> m_tables;
    std::map<std::string, double> m_read; ///< By row.
};

} // namespace vitrine::bench
