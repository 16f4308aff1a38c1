// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/IntakeKeys.h"

#include "core/store/Store.h"
#include "core/vault/IntakeSeal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto FormerIntake = "formerIntake"_L1;

QString textOf(const IntakePair &pair)
{
    const QByteArray secret{reinterpret_cast<const char *>(pair.secretKey.data()),
                            qsizetype(pair.secretKey.size())};
    return QString::fromLatin1((secret + pair.publicKey).toBase64());
}

} // namespace

Result<IntakeKeys> IntakeKeys::of(const OpenVaults &vaults, Store &store)
{
    IntakeKeys keys;
    keys.m_pairs.push_back(intakePairOf(vaults.live.key()));
    const auto former = store.office().meta.value(FormerIntake);
    if (!former)
        return former.problem();
    const auto bytes = QByteArray::fromBase64(former->toLatin1());
    if (bytes.size() > qsizetype(KeySize)) {
        IntakePair pair{.publicKey = bytes.sliced(qsizetype(KeySize))};
        std::copy_n(bytes.constData(), KeySize, reinterpret_cast<char *>(pair.secretKey.data()));
        keys.m_pairs.push_back(std::move(pair));
    }
    return keys;
}

Result<> IntakeKeys::keepFormer(Store &store, const OpenVaults &before)
{
    return store.office().meta.keep(FormerIntake, textOf(intakePairOf(before.live.key())));
}

Result<SecretBytes> IntakeKeys::open(const QByteArray &sealed) const
{
    for (const auto &pair : m_pairs) {
        if (auto clear = openFromIntake(sealed, pair))
            return clear;
    }
    return Problem{.fault = Fault::StoreDamaged};
}

} // namespace latarnia
