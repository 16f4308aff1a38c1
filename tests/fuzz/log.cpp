// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/LogFile.h"
#include "core/vault/PageCheck.h"
#include "tests/fuzz/Damage.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/MemoryDisk.h"
#include "tests/fuzz/ScratchFolder.h"
#include "tests/fuzz/Targets.h"
#include "tests/fuzz/VaultPages.h"

namespace latarnia::fuzz {

namespace {

constexpr std::size_t HeadSize = 32;
constexpr std::size_t FrameSize = FrameHeaderSize + PageSize;
constexpr std::size_t FrameCount = 4;

using Header = std::array<std::uint8_t, FrameHeaderSize>;
using Frame = std::array<std::uint8_t, FrameSize>;

std::size_t startOf(std::size_t frame)
{
    return HeadSize + frame * FrameSize;
}

/// The header of a frame as SQLite writes it: page number, size after a commit, two salts, two sums.
Header plainHeader(std::size_t frame)
{
    Header header{};
    header[3] = std::uint8_t(frame % 3 + 1);
    header[7] = std::uint8_t(frame);
    for (std::size_t i = 8; i < FrameHeaderSize; ++i)
        header[i] = std::uint8_t(i < 16 ? i : i * (frame + 3));
    return header;
}

struct SoundFiles
{
    std::vector<std::uint8_t> database;
    std::vector<std::uint8_t> log;
};

const SoundFiles &soundFiles()
{
    static const auto files = [] {
        MemoryDisk disk;
        MemoryDisk logDisk;
        DatabaseFile database{disk.file(), fuzzKey()};
        LogFile written{logDisk.file(), database};
        expect(database.write(plainPage(0).data(), int(PageSize), 0) == SQLITE_OK, "a page is written");
        std::array<std::uint8_t, HeadSize> head{};
        std::copy_n(plainHeader(0).begin() + 8, 8, head.begin() + 16);
        expect(written.write(head.data(), int(HeadSize), 0) == SQLITE_OK, "the head of a log is written");
        for (std::size_t i = 0; i < FrameCount; ++i) {
            const auto start = sqlite3_int64(startOf(i));
            expect(written.write(plainHeader(i).data(), int(FrameHeaderSize), start) == SQLITE_OK
                       && written.write(plainPage(i).data(), int(PageSize), start + int(FrameHeaderSize))
                           == SQLITE_OK,
                   "a frame is written");
        }
        return SoundFiles{disk.bytes, logDisk.bytes};
    }();
    return files;
}

/// What a frame of the damaged log is made of: the page opens for the number before it wherever it was taken
/// from, so it is looked for among all that were written.
int pageIn(const std::vector<std::uint8_t> &bytes, std::size_t frame)
{
    const auto &sound = soundFiles().log;
    const auto start = startOf(frame);
    if (start + FrameSize > bytes.size())
        return -1;
    for (std::size_t i = 0; i < FrameCount; ++i) {
        const auto from = sound.begin() + std::ptrdiff_t(startOf(i));
        const auto to = bytes.begin() + std::ptrdiff_t(start);
        if (std::equal(from, from + 4, to)
            && std::equal(from + FrameHeaderSize, from + FrameSize, to + FrameHeaderSize))
            return int(i);
    }
    return -1;
}

void readFrame(LogFile &log, const std::vector<std::uint8_t> &bytes, std::size_t frame)
{
    const auto start = sqlite3_int64(startOf(frame));
    const int page = pageIn(bytes, frame);
    Frame whole{};
    const int code = log.read(whole.data(), int(FrameSize), start);
    expect((code == SQLITE_OK) == (startOf(frame) + FrameSize <= bytes.size()),
           "a frame that is there whole is read, to be judged by its sums");
    const auto *shown = whole.data() + FrameHeaderSize;
    if (code == SQLITE_OK && page >= 0)
        expect(std::equal(shown, shown + PageSize, plainPage(std::size_t(page)).begin()),
               "the page of a frame is the one that was sealed");
    else if (code == SQLITE_OK)
        expect(std::equal(shown, shown + PageSize,
                          bytes.begin() + std::ptrdiff_t(startOf(frame) + FrameHeaderSize)),
               "what does not open stays as it lies");
    Page alone{};
    const int pageCode = log.read(alone.data(), int(PageSize), start + int(FrameHeaderSize));
    expect((pageCode == SQLITE_OK) == (page >= 0), "a page alone is read only if it opens");
    expect(page < 0 || alone == plainPage(std::size_t(page)), "and is the one that was sealed");
}

void readHeader(LogFile &log, const std::vector<std::uint8_t> &bytes, std::size_t frame)
{
    Header shown{};
    const int code = log.read(shown.data(), int(FrameHeaderSize), sqlite3_int64(startOf(frame)));
    const bool isThere = startOf(frame) + FrameHeaderSize <= bytes.size();
    expect((code == SQLITE_OK) == isThere, "a header that is there is read");
    if (isThere && frame < FrameCount && isSame(bytes, soundFiles().log, startOf(frame), FrameHeaderSize))
        expect(shown == plainHeader(frame), "the sums of an unchanged header are shown as they were");
}

void readSomewhere(LogFile &log, const std::vector<std::uint8_t> &bytes, Tape &tape)
{
    const auto offset = tape.below(bytes.size() + FrameSize);
    const auto count = 1 + tape.below(FrameSize + 10);
    std::vector<std::uint8_t> part(count);
    const int code = log.read(part.data(), int(count), sqlite3_int64(offset));
    expect(offset < HeadSize || (offset - HeadSize) % FrameSize + count <= FrameSize || code != SQLITE_OK,
           "no read goes over the end of a frame");
}

/// The check of the file on disk counts the frames of this log that open, up to the first that does not.
void checkOnDisk(const std::vector<std::uint8_t> &bytes)
{
    static const ScratchFolder scratch;
    scratch.put("v", soundFiles().database);
    scratch.put("v-wal", bytes);
    const auto checked = checkLog(scratch.pathOf("v-wal"), scratch.pathOf("v"), *fuzzKey());
    expect(bool(checked), "a log is checked");
    qint64 frames = 0;
    bool isBroken = false;
    bool hasMore = false;
    for (std::size_t i = 0; startOf(i + 1) <= bytes.size(); ++i) {
        const auto salts = bytes.begin() + std::ptrdiff_t(startOf(i) + 8);
        const bool opens = pageIn(bytes, i) >= 0 && std::equal(salts, salts + 8, bytes.begin() + 16);
        hasMore = hasMore || (isBroken && opens);
        frames += opens && !isBroken;
        isBroken = isBroken || !opens;
    }
    expect(checked->frames == frames, "the check counts the frames from the start");
    expect(checked->hasMoreBehind == hasMore, "the check sees a good frame behind a bad one");
}

void writeOne(LogFile &log, MemoryDisk &disk, Tape &tape)
{
    const auto frame = tape.below(FrameCount + 2);
    const auto start = sqlite3_int64(startOf(frame));
    const auto header = plainHeader(frame);
    const auto page = plainPage(frame);
    if (tape.byte() % 2 == 0) { // else the page binds to the header that lies there
        expect(log.write(header.data(), int(FrameHeaderSize), start) == SQLITE_OK, "a header is written");
        Header again{};
        expect(log.read(again.data(), int(FrameHeaderSize), start) == SQLITE_OK && again == header,
               "a written header is read again");
    }
    const int code = log.write(page.data(), int(PageSize), start + int(FrameHeaderSize));
    Page again{};
    expect(code != SQLITE_OK
               || (log.read(again.data(), int(PageSize), start + int(FrameHeaderSize)) == SQLITE_OK
                   && again == page),
           "a written page is read again");
    expect(log.write(page.data(), 1 + int(tape.below(FrameHeaderSize - 1)), start) != SQLITE_OK,
           "a part of a frame is never written");
    expect(log.truncate(0) == SQLITE_OK && disk.bytes.empty(), "a log is emptied");
}

} // namespace

/// A log after any change of its bytes gives each page as it was sealed, or what cannot be taken for one.
void log(Input input)
{
    Tape tape{input};
    MemoryDisk databaseDisk{soundFiles().database};
    DatabaseFile database{databaseDisk.file(), fuzzKey()};
    MemoryDisk disk{soundFiles().log};
    damage(disk.bytes, FrameSize, HeadSize, tape);
    const auto bytes = disk.bytes;
    LogFile file{disk.file(), database};
    for (std::size_t i = 0; i <= bytes.size() / FrameSize; ++i) {
        readFrame(file, bytes, i);
        readHeader(file, bytes, i);
    }
    readSomewhere(file, bytes, tape);
    checkOnDisk(bytes);
    writeOne(file, disk, tape);
}

} // namespace latarnia::fuzz
