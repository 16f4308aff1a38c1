// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/DraftJson.h"
#include "core/desk/EmergencyFiles.h"
#include "core/vault/IntakeSeal.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/ScratchFolder.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/TestVault.h"

using namespace Qt::StringLiterals;

namespace latarnia::fuzz {

namespace {

constexpr auto Name = "latarnia-x.emergency";

/// A vault that takes in what lies beside it. It grows; what is in it already changes nothing.
class Desk
{
public:
    QByteArray seal(Input clear) const { return sealForIntake(m_pair.publicKey, clear); }
    Result<SecretBytes> open(const QByteArray &sealed) const
    {
        return openFromIntake(sealed, keysOf(m_vaults));
    }

    /// How many calls came in from one file with these bytes, and whether the file is still there.
    std::pair<int, bool> takeIn(const QByteArray &bytes) const
    {
        m_folder.put(Name,
                     {reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())});
        const auto taken
            = takeInEmergencies(m_vaults, alone(m_vault), {QFileInfo{m_folder.pathOf(Name)}.path()}, {}, [] {
                  return QDateTime{QDate{2026, 11, 26}, QTime{3, 0}, Qt::UTC};
              });
        expect(bool(taken), "no file stops the others");
        return {int(taken->calls.size()), QFile::exists(m_folder.pathOf(Name))};
    }

private:
    ScratchFolder m_folder;
    Vault m_vault{testVault(m_folder.pathOf("data"))};
    OpenVaults m_vaults{.live = m_vault, .practice = m_vault};
    IntakePair m_pair{intakePairOf(m_vault.key())};
};

} // namespace

/// What was not sealed to this vault, or was changed, opens nothing and stays; what was sealed comes out as
/// it went in; a call that can be read is in the vault when its file is gone.
void emergency_file(Input input)
{
    static const Desk desk;
    const auto raw = bytesOf(input);
    expect(!desk.open(raw), "bytes nobody sealed do not open");
    auto sealed = desk.seal(input);
    const auto open = desk.open(sealed);
    expect(open && bytesOf(*open) == raw, "what was sealed opens as it was");
    const bool isCall = bool(draftFrom(raw));
    const auto [calls, isThere] = desk.takeIn(sealed);
    // An input before may have brought the same call: then the vault has it, and nothing comes.
    expect(calls <= int(isCall) && isThere != isCall, "a file goes when its call is in, and only then");
    Tape edits{input};
    const auto at = qsizetype(edits.below(std::size_t(sealed.size())));
    sealed[at] = char(sealed.at(at) ^ (1 << edits.below(8)));
    expect(!desk.open(sealed), "one changed bit is noticed");
    expect(desk.takeIn(sealed) == std::pair{0, true}, "and its file stays for whoever can help");
}

} // namespace latarnia::fuzz
