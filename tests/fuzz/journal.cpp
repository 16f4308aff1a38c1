// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/JournalFile.h"
#include "tests/fuzz/Damage.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/MemoryDisk.h"
#include "tests/fuzz/Targets.h"
#include "tests/fuzz/VaultPages.h"

namespace latarnia::fuzz {

namespace {

constexpr std::size_t HeadSize = 512;
constexpr std::size_t RecordSize = 4 + PageSize + 4; ///< page number, image, sum
constexpr std::size_t RecordCount = 3;

std::size_t imageOf(std::size_t record)
{
    return HeadSize + record * RecordSize + 4;
}

struct SoundFiles
{
    std::vector<std::uint8_t> database;
    std::vector<std::uint8_t> journal;
};

const SoundFiles &soundFiles()
{
    static const auto files = [] {
        MemoryDisk disk;
        MemoryDisk journalDisk{std::vector<std::uint8_t>(HeadSize + RecordCount * RecordSize, 7)};
        DatabaseFile database{disk.file(), fuzzKey()};
        JournalFile journal{journalDisk.file(), database};
        expect(database.write(plainPage(0).data(), int(PageSize), 0) == SQLITE_OK, "a page is written");
        for (std::size_t i = 0; i < RecordCount; ++i)
            expect(journal.write(plainPage(i).data(), int(PageSize), sqlite3_int64(imageOf(i))) == SQLITE_OK,
                   "an image is written");
        return SoundFiles{disk.bytes, journalDisk.bytes};
    }();
    return files;
}

void readImage(JournalFile &journal, const std::vector<std::uint8_t> &bytes, std::size_t record)
{
    const auto start = imageOf(record);
    Page image{};
    const int code = journal.read(image.data(), int(PageSize), sqlite3_int64(start));
    expect((code == SQLITE_OK) == (start + PageSize <= bytes.size()), "an image that is there is read");
    if (code != SQLITE_OK)
        return;
    if (record < RecordCount && isSame(bytes, soundFiles().journal, start, PageSize))
        expect(image == plainPage(record), "an image that opens is the one that was sealed");
    else
        expect(std::equal(image.begin(), image.end(), bytes.begin() + std::ptrdiff_t(start)),
               "what does not open stays as it lies, to be judged by its sum");
}

void writeOne(JournalFile &journal, Tape &tape)
{
    auto plain = plainPage(tape.below(RecordCount));
    const bool hasReserve = tape.byte() % 2 == 0;
    plain[PageSize - 1 - tape.below(ReserveSize)] = hasReserve ? 0 : 1;
    const auto start = sqlite3_int64(imageOf(tape.below(RecordCount + 2)));
    const int code = journal.write(plain.data(), int(PageSize), start);
    expect((code == SQLITE_OK) == hasReserve, "only an image with free reserve is written");
    Page again{};
    expect(!hasReserve || (journal.read(again.data(), int(PageSize), start) == SQLITE_OK && again == plain),
           "a written image is read again");
}

/// Without the salt of its database no image is sealed, let alone written in the clear.
void useWithoutSalt(MemoryDisk &journalDisk)
{
    MemoryDisk empty;
    DatabaseFile database{empty.file(), fuzzKey()};
    JournalFile journal{journalDisk.file(), database};
    const auto before = journalDisk.bytes;
    Page image = plainPage(1);
    expect(journal.write(image.data(), int(PageSize), sqlite3_int64(imageOf(0))) != SQLITE_OK
               && journalDisk.bytes == before,
           "no image is written without a key");
    expect(journal.read(image.data(), int(PageSize), sqlite3_int64(imageOf(0))) != SQLITE_OK,
           "no image is read without a key");
}

} // namespace

/// A rollback journal after any change of its bytes gives each image as it was sealed, or as it lies.
void journal(Input input)
{
    Tape tape{input};
    MemoryDisk databaseDisk{soundFiles().database};
    DatabaseFile database{databaseDisk.file(), fuzzKey()};
    MemoryDisk disk{soundFiles().journal};
    damage(disk.bytes, RecordSize, HeadSize, tape);
    const auto bytes = disk.bytes;
    JournalFile file{disk.file(), database};
    for (std::size_t i = 0; i <= RecordCount; ++i)
        readImage(file, bytes, i);
    useWithoutSalt(disk);
    writeOne(file, tape);
}

} // namespace latarnia::fuzz
