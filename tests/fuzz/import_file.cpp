// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Archive.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/ScratchFolder.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/ShippedInstrument.h"
#include "tests/support/TestVault.h"

#include <QDir>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia::fuzz {

namespace {

constexpr auto SoundLine = R"({"ref":"sound","startedAt":"2024-03-01T11:00:00Z","kind":"silent"})";

QDateTime now()
{
    return {QDate{2026, 11, 26}, QTime{3, 0}, QTimeZone::utc()};
}

/// A folder of data without calls, made again from the bytes of the first one, which its key still opens.
class Desk
{
public:
    Desk() { m_empty = m_folder.contentOf(File); }

    Result<ImportCount> import(const QByteArray &text) const
    {
        m_folder.put("in.jsonl",
                     {reinterpret_cast<const std::uint8_t *>(text.constData()), std::size_t(text.size())});
        return importCalls(m_vault, m_folder.pathOf("in.jsonl"), m_instrument, atTheDesk(), now);
    }

    QByteArray exported() const
    {
        expect(bool(exportCalls(m_vault, m_folder.pathOf("out.jsonl"), u"review"_s, atTheDesk(), now)),
               "calls are exported");
        return m_folder.contentOf("out.jsonl");
    }

    bool isUntouched() const { return m_folder.contentOf(File) == m_empty; }

    void empty() const
    {
        QFile::remove(m_vault.file() + u"-wal"_s);
        m_folder.put(
            File, {reinterpret_cast<const std::uint8_t *>(m_empty.constData()), std::size_t(m_empty.size())});
    }

private:
    static constexpr auto File = "data/latarnia.vault";

    QString path() const { return m_folder.pathOf("data"); }

    ScratchFolder m_folder;
    Vault m_vault{testVault(path())};
    QByteArray m_empty;
    Instrument m_instrument{shippedInstrument()};
};

int callsIn(const QByteArray &text)
{
    const auto lines = text.split('\n');
    return int(std::count_if(lines.begin(), lines.end(),
                             [](const QByteArray &line) { return !line.trimmed().isEmpty(); }));
}

} // namespace

/// A file with one line that is refused leaves nothing; one that is taken comes out so that it goes in again.
void import_file(Input input)
{
    static const Desk desk;
    const auto text = SoundLine + ("\n" + bytesOf(input));
    const auto done = desk.import(text);
    if (!done) {
        expect(done.problem().where.startsWith(u"line "_s), "a refused file is refused at a line");
        expect(desk.isUntouched(), "a refused file leaves nothing");
        return;
    }
    expect(done->imported + done->knownBefore == callsIn(text), "no line is passed over in silence");
    const auto first = desk.exported();
    desk.empty();
    const auto again = desk.import(first);
    expect(again && again->imported == done->imported, "what was exported is taken again, all of it");
    expect(desk.exported() == first, "and comes out the same");
    desk.empty();
}

} // namespace latarnia::fuzz
