// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/DatabaseFile.h"
#include "core/vault/PageCheck.h"
#include "tests/fuzz/Damage.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/MemoryDisk.h"
#include "tests/fuzz/ScratchFolder.h"
#include "tests/fuzz/Targets.h"
#include "tests/fuzz/VaultPages.h"

namespace latarnia::fuzz {

namespace {

constexpr std::size_t PageCount = 4;

const std::vector<std::uint8_t> &soundFile()
{
    static const auto bytes = [] {
        MemoryDisk disk;
        DatabaseFile file{disk.file(), fuzzKey()};
        for (std::size_t i = 0; i < PageCount; ++i) {
            const auto plain = plainPage(i);
            expect(file.write(plain.data(), int(PageSize), sqlite3_int64(i * PageSize)) == SQLITE_OK,
                   "a page is written");
        }
        return disk.bytes;
    }();
    return bytes;
}

/// Whether page @p index must open: it stands there whole and unchanged, and so does the salt of the file.
bool isSound(const std::vector<std::uint8_t> &bytes, std::size_t index)
{
    const auto &sound = soundFile();
    return index < PageCount && isSame(bytes, sound, 0, SaltSize)
        && isSame(bytes, sound, index * PageSize, PageSize);
}

void readWholePages(DatabaseFile &file, const std::vector<std::uint8_t> &bytes)
{
    for (std::size_t i = 0; i <= bytes.size() / PageSize; ++i) {
        Page page{};
        const int code = file.read(page.data(), int(PageSize), sqlite3_int64(i * PageSize));
        expect((code == SQLITE_OK) == isSound(bytes, i), "a page opens exactly if nothing was changed");
        expect(code != SQLITE_OK || page == plainPage(i), "an opened page is the one that was sealed");
    }
}

void readSomewhere(DatabaseFile &file, const std::vector<std::uint8_t> &bytes, Tape &tape)
{
    const auto offset = tape.below(bytes.size() + PageSize);
    const auto count = 1 + tape.below(PageSize);
    Page part{};
    const int code = file.read(part.data(), int(count), sqlite3_int64(offset));
    const auto index = offset / PageSize;
    const auto within = offset % PageSize;
    expect((code == SQLITE_OK) == (within + count <= PageSize && isSound(bytes, index)),
           "a part of a page opens exactly as its page does");
    const auto plain = plainPage(index);
    expect(code != SQLITE_OK
               || std::equal(part.begin(), part.begin() + std::ptrdiff_t(count),
                             plain.begin() + std::ptrdiff_t(within)),
           "an opened part is the one that was sealed");
}

/// The check of the file on disk says the same.
void checkOnDisk(const std::vector<std::uint8_t> &bytes)
{
    static const ScratchFolder scratch;
    scratch.put("v", bytes);
    const auto checked = checkPages(scratch.pathOf("v"), *fuzzKey());
    expect(bool(checked) == (bytes.size() >= SaltSize), "a file with a salt is checked");
    if (!checked)
        return;
    QList<qint64> damaged;
    for (std::size_t i = 0; i < bytes.size() / PageSize; ++i) {
        if (!isSound(bytes, i))
            damaged.append(qint64(i + 1));
    }
    expect(checked->damaged == damaged, "the check names the damaged pages and no other");
    expect(checked->endsInsideAPage == (bytes.size() % PageSize != 0), "the check sees a torn end");
    expect(checked->isSound() == (damaged.isEmpty() && bytes.size() % PageSize == 0), "the check sums up");
}

void writeOne(DatabaseFile &file, Tape &tape)
{
    const auto index = tape.below(PageCount + 2);
    auto plain = plainPage(index);
    const bool hasReserve = tape.byte() % 2 == 0;
    plain[PageSize - 1 - tape.below(ReserveSize)] = hasReserve ? 0 : 1;
    const auto offset = sqlite3_int64(index * PageSize);
    const int code = file.write(plain.data(), int(PageSize), offset);
    expect(hasReserve || code != SQLITE_OK, "a page without free reserve is not written");
    Page again{};
    expect(code != SQLITE_OK
               || (file.read(again.data(), int(PageSize), offset) == SQLITE_OK && again == plain),
           "a written page is read again");
    expect(file.write(plain.data(), 1 + int(tape.below(PageSize - 1)), offset) != SQLITE_OK,
           "a part of a page is never written");
}

} // namespace

/// A database file after any change of its bytes gives each page as it was sealed, or not at all.
void pages(Input input)
{
    Tape tape{input};
    MemoryDisk disk{soundFile()};
    damage(disk.bytes, PageSize, 0, tape);
    const auto bytes = disk.bytes;
    DatabaseFile file{disk.file(), fuzzKey()};
    readWholePages(file, bytes);
    readSomewhere(file, bytes, tape);
    checkOnDisk(bytes);
    writeOne(file, tape);
}

} // namespace latarnia::fuzz
