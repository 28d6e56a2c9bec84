#include "cli/exportreport.h"

#include "cli/messages.h"
#include "text/problemline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

/// The translation context of this file's messages.
struct ExportReport
{
    Q_DECLARE_TR_FUNCTIONS(ExportReport)
};

QString pathLines(const QString &line, const QStringList &paths)
{
    QString text;
    for (const QString &path : paths)
        text += line.arg(path) + u'\n';
    return text;
}

QJsonArray problems(const std::vector<ReportedPage> &pages)
{
    QJsonArray array;
    for (const ReportedPage &page : pages) {
        const LineMap lines(page.text);
        for (const Diagnostic &finding : page.findings) {
            const LineColumn place = lines.position(finding.range.begin);
            array.append(QJsonObject{{QStringLiteral("file"), page.file},
                                     {QStringLiteral("severity"), QLatin1String(severityName(finding.severity))},
                                     {QStringLiteral("code"), QString::fromLatin1(finding.code)},
                                     {QStringLiteral("line"), place.line},
                                     {QStringLiteral("column"), place.column},
                                     {QStringLiteral("message"), finding.message}});
        }
    }
    return array;
}

} // namespace

QByteArray reportText(const ExportSummary &summary)
{
    QString text;
    if (summary.change) {
        for (const ExportedFile &file : summary.change->files) {
            const QString line =
                file.isNew ? ExportReport::tr("written: %1 (%2 bytes)") : ExportReport::tr("unchanged: %1 (%2 bytes)");
            text += line.arg(file.path, QString::number(file.size)) + u'\n';
        }
        text += pathLines(ExportReport::tr("removed: %1"), summary.change->removed);
        text += pathLines(ExportReport::tr("kept: %1 (no longer needed, but changed since by somebody else)"),
                          summary.change->kept);
    }
    if (summary.difference) {
        text += pathLines(ExportReport::tr("missing: %1"), summary.difference->missing);
        text += pathLines(ExportReport::tr("different: %1"), summary.difference->changed);
        text += pathLines(ExportReport::tr("no longer needed: %1"), summary.difference->stale);
    }
    text += pathLines(ExportReport::tr("not exported: %1"), summary.failed);
    for (const ReportedPage &page : summary.pages) {
        const LineMap lines(page.text);
        for (const Diagnostic &finding : page.findings)
            text += problemLine(finding, page.file, lines) + u'\n';
    }
    return text.toUtf8();
}

QByteArray reportJson(const ExportSummary &summary)
{
    QJsonArray pages;
    for (const ReportedPage &page : summary.pages)
        pages.append(QJsonObject{{QStringLiteral("file"), page.file}, {QStringLiteral("page"), page.page}});
    QJsonObject report{{QStringLiteral("directory"), summary.directory},
                       {QStringLiteral("pages"), pages},
                       {QStringLiteral("failed"), QJsonArray::fromStringList(summary.failed)},
                       {QStringLiteral("problems"), problems(summary.pages)}};
    const auto insertPaths = [&](const char *key, const QStringList &paths) {
        report.insert(QLatin1String(key), QJsonArray::fromStringList(paths));
    };
    if (summary.change) {
        QJsonArray files;
        for (const ExportedFile &file : summary.change->files) {
            files.append(QJsonObject{{QStringLiteral("path"), file.path},
                                     {QStringLiteral("size"), file.size},
                                     {QStringLiteral("written"), file.isNew}});
        }
        report.insert(QStringLiteral("files"), files);
        insertPaths("removed", summary.change->removed);
        insertPaths("kept", summary.change->kept);
    }
    if (summary.difference) {
        insertPaths("missing", summary.difference->missing);
        insertPaths("changed", summary.difference->changed);
        insertPaths("stale", summary.difference->stale);
    }
    return QJsonDocument(report).toJson();
}

} // namespace vitrine::cli
