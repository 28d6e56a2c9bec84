#include "bench/ratiotable.h"

#include <algorithm>
#include <cstdio>
#include <sstream>

namespace vitrine::bench {

namespace {

void addOnce(std::vector<std::string> &names, const std::string &name)
{
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

} // namespace

bool RatioTable::ReportContext(const Context &)
{
    return true;
}

void RatioTable::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        if (run.error_occurred || run.run_type != Run::RT_Iteration || run.iterations == 0)
            continue;
        std::istringstream name(run.run_name.function_name);
        std::string table;
        std::string row;
        std::string column;
        std::getline(name, table, '/');
        std::getline(name, row, '/');
        std::getline(name, column, '/');
        add(table, row, column, run.cpu_accumulated_time / double(run.iterations));
    }
}

void RatioTable::add(const std::string &table, const std::string &row, const std::string &column, double seconds)
{
    addOnce(m_order, table);
    Table &target = m_tables[table];
    addOnce(target.rows, row);
    addOnce(target.columns, column);
    const auto [place, isNew] = target.seconds.try_emplace({row, column}, seconds);
    place->second = std::min(place->second, seconds);
    if (column == "read")
        m_read[row] = place->second;
}

void RatioTable::print() const
{
    for (const std::string &name : m_order) {
        const Table &table = m_tables.at(name);
        std::printf("\n%s\n%-18s", name.c_str(), "");
        for (const std::string &column : table.columns)
            std::printf("  %20s", column.c_str());
        for (const std::string &row : table.rows) {
            std::printf("\n%-18s", row.c_str());
            for (const std::string &column : table.columns) {
                const auto found = table.seconds.find({row, column});
                const auto read = m_read.find(row);
                if (found == table.seconds.end())
                    std::printf("  %20s", "-");
                else if (column == "read" || read == m_read.end())
                    std::printf("  %17.3f ms", found->second * 1000);
                else
                    std::printf("  %9.3f ms %6.2f x", found->second * 1000, found->second / read->second);
            }
        }
        std::printf("\n");
    }
    std::fflush(stdout);
}

} // namespace vitrine::bench
