// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: writes numbered rows into the vault named by its first argument until the power goes; the
// others are a seed and the number of disk operations until then. Prints "KEPT <number>" after every commit.
#include "tests/support/CuttingDisk.h"
#include "tests/support/SealedConnection.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// Small caches and early checkpoints, so that a cut falls into every kind of work.
bool prepare(SealedConnection &vault)
{
    return vault.isOpen() && vault.value(u"PRAGMA journal_mode = WAL"_s).toString() == u"wal"_s
        && vault.run(u"PRAGMA synchronous = FULL"_s) && vault.run(u"PRAGMA temp_store = MEMORY"_s)
        && vault.run(u"PRAGMA cache_size = 8"_s)
        && !vault.column(u"PRAGMA wal_autocheckpoint = 12"_s).isEmpty();
}

bool write(SealedConnection &vault, QRandomGenerator &random, qint64 number)
{
    const QString words{qsizetype(10 + random.bounded(900)), QChar{char16_t(u'a' + number % 20)}};
    const bool written = vault.database().transaction()
        && vault.run(u"INSERT INTO call (seq, words) VALUES (?, ?)"_s, {number, words})
        && vault.run(u"INSERT INTO found (rowid, words) VALUES (?, ?)"_s,
                     {number, u"call dom %1"_s.arg(number)})
        && vault.run(u"UPDATE draft SET seq = ?, words = ? WHERE id = ?"_s,
                     {number, words, random.bounded(40)});
    if (!written)
        return false;
    if (random.bounded(10) == 0 && !vault.run(u"UPDATE draft SET words = words || 'x' WHERE id < 25"_s))
        return false;
    return vault.database().commit();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    if (argc < 4 || !cuttingDisk::install())
        return 2;
    registerVaultFileSystem(cuttingDisk::Name);
    const auto seed = QByteArray{argv[2]}.toUInt();
    cuttingDisk::cutAfter(seed, QByteArray{argv[3]}.toLong());
    SealedConnection vault{QString::fromLocal8Bit(argv[1])};
    if (!prepare(vault))
        return 3;
    QRandomGenerator random{seed + 1};
    for (auto number = vault.value(u"SELECT MAX(seq) FROM call"_s).toLongLong() + 1;; ++number) {
        if (!write(vault, random, number))
            return 4;
        std::printf("KEPT %lld\n", number);
        std::fflush(stdout);
    }
}
