// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CapsuleCost.h"

#include "core/call/SoundCode.h"
#include "core/vault/BlindKey.h"
#include "core/vault/Capsule.h"

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int Times = 500;

const CapsulePlace Place{.call = u"01900000-0000-7000-8000-000000000001"_s, .kind = CapsuleKind::Identity};

} // namespace

void benchCapsules(Bench &bench)
{
    const auto text = SecretBytes::random(600);
    const auto author = makeBoxPair();
    const QList<QByteArray> keys{author.publicKey, makeBoxPair().publicKey, makeBoxPair().publicKey};
    const auto capsule = *sealCapsule(Place, text, keys);
    bench.require("the capsule opens", bool(openCapsule(capsule, Place, author)));
    bench.compare("capsule: sealed for three", {.atMost = 1},
                  [&] { return millisecondsOf(Times, [&] { (void)sealCapsule(Place, text, keys); }); });
    bench.compare("capsule: opened", {.atMost = 0.5},
                  [&] { return millisecondsOf(Times, [&] { (void)openCapsule(capsule, Place, author); }); });
    const auto secret = SecretBytes::random(KeySize);
    bench.compare("blind keys of a name with eight readings", {.atMost = 0.5}, [&] {
        return millisecondsOf(Times, [&] {
            const auto codes = soundCodes(u"Rosochowaciec"_s);
            for (const auto &code : codes)
                (void)blindKey(secret, BlindKind::Name, code);
        });
    });
}
