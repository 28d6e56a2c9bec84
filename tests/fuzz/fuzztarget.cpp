#include "fuzz/fuzztarget.h"

#include <cstdio>
#include <cstdlib>

#ifndef VITRINE_FUZZ
#include <QDir>
#include <QFile>
#endif

namespace vitrine::test {

void fail(const QByteArray &what)
{
    std::fprintf(stderr, "%s\n", what.constData());
    std::abort();
}

} // namespace vitrine::test

using namespace vitrine::test;

#ifdef VITRINE_FUZZ

// What libFuzzer calls with each input.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size) // NOLINT: the name is libFuzzer's
{
    checkBytes({reinterpret_cast<const char *>(data), qsizetype(size)});
    return 0;
}

#else

// Without a fuzzer: runs the kept inputs in the folders that are given.
int main(int argc, char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QString::fromLocal8Bit(argv[i]));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        require(!names.isEmpty(), argv[i]); // a folder without inputs checks nothing
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            require(file.open(QIODevice::ReadOnly), argv[i]);
            std::printf("%s\n", qPrintable(file.fileName()));
            std::fflush(stdout); // the last name is the one that fails
            checkBytes(file.readAll());
            ++count;
        }
    }
    require(count > 0, "No inputs are given.");
    std::printf("%d inputs passed\n", count);
    return 0;
}

#endif
