// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/PageSeal.h"
#include "tests/fuzz/Damage.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/ScratchFolder.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/SealedConnection.h"

using namespace Qt::StringLiterals;

namespace latarnia::fuzz {

namespace {

constexpr int Rows = 6;
constexpr std::size_t LogHead = 32;
constexpr std::size_t FrameSize = 24 + PageSize;

QString rowOf(int number)
{
    return u"wiersz %1 "_s.arg(number).repeated(150);
}

struct Files
{
    std::vector<std::uint8_t> database;
    std::vector<std::uint8_t> log;
};

std::vector<std::uint8_t> contentOf(const ScratchFolder &folder, const char *name)
{
    const auto bytes = folder.contentOf(name);
    return {bytes.begin(), bytes.end()};
}

/// The two files as kill -9 would leave them: the table in the database, each row a commit in the log.
Files filesOfACrash()
{
    const ScratchFolder folder;
    SealedConnection vault{folder.pathOf("v")};
    expect(vault.value(u"PRAGMA journal_mode = WAL"_s).toString() == u"wal"_s, "a vault has a log");
    vault.run(u"PRAGMA synchronous = FULL"_s);
    vault.run(u"CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT)"_s);
    vault.column(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    vault.column(u"PRAGMA wal_autocheckpoint = 0"_s);
    for (int i = 1; i <= Rows; ++i)
        expect(vault.run(u"INSERT INTO note VALUES (?, ?)"_s, {i, rowOf(i)}), "a row is written");
    return {contentOf(folder, "v"), contentOf(folder, "v-wal")};
}

int rowsIn(SealedConnection &vault)
{
    const auto rows = vault.column(u"SELECT words FROM note ORDER BY id"_s);
    for (int i = 0; i < int(rows.size()); ++i)
        expect(rows.at(i).toString() == rowOf(i + 1), "no text is wrong, and no row is left out");
    return int(rows.size());
}

} // namespace

/// SQLite itself opens a vault whose files were damaged: it finds a beginning of what was committed, or
/// nothing at all.
void crashed_vault(Input input)
{
    static const auto sound = filesOfACrash();
    static const ScratchFolder folder;
    Tape tape{input};
    auto files = sound;
    const auto which = tape.byte() % 3; // the log, the database, or both
    if (which != 1)
        damage(files.log, FrameSize, LogHead, tape);
    if (which != 0)
        damage(files.database, PageSize, 0, tape);
    folder.put("v", files.database);
    folder.put("v-wal", files.log);
    SealedConnection vault{folder.pathOf("v")};
    const int rows = rowsIn(vault);
    const bool isWhole = files.log == sound.log && files.database == sound.database;
    expect(!isWhole || rows == Rows, "nothing is lost where nothing was damaged");
}

} // namespace latarnia::fuzz
