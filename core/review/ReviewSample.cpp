// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewSample.h"

#include "core/review/SplitMix.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

using Frame = QMap<QString, QStringList>;

Result<Frame> frameOf(const QList<CallInStratum> &calls)
{
    Frame frame;
    QSet<QString> seen;
    for (const auto &[call, stratum] : calls) {
        if (call.isEmpty() || seen.contains(call))
            return Problem{.fault = call.isEmpty() ? Fault::MissingKey : Fault::DuplicateId,
                           .where = u"calls"_s,
                           .found = call.left(60)};
        seen.insert(call);
        frame[stratum].append(call);
    }
    for (auto &inOne : frame)
        std::sort(inOne.begin(), inOne.end());
    return frame;
}

/// Lengths stand before the texts, so that no two frames read alike.
QString hashOf(const Frame &frame)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    const auto add = [&hash](const QString &text) {
        const auto bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    for (auto stratum = frame.begin(); stratum != frame.end(); ++stratum) {
        add(stratum.key());
        hash.addData(QByteArray::number(stratum->size()) + '#');
        for (const auto &call : *stratum)
            add(call);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QStringList drawFrom(QStringList calls, int count, SplitMix &random)
{
    for (qsizetype i = 0; i < count; ++i) {
        const auto other = i + qsizetype(random.below(quint64(calls.size() - i)));
        calls.swapItemsAt(i, other);
    }
    return calls.first(count);
}

} // namespace

Result<ReviewSample> drawSample(const QList<CallInStratum> &calls, const SamplePlan &plan, quint64 seed)
{
    const auto frame = frameOf(calls);
    if (!frame)
        return frame.problem();
    QList<int> sizes;
    for (const auto &inOne : *frame)
        sizes.append(int(inOne.size()));
    const auto given = allocate(sizes, plan);
    if (!given)
        return given.problem();
    ReviewSample sample{.algorithm = SampleAlgorithm, .seed = seed, .plan = plan, .frame = hashOf(*frame)};
    SplitMix random{seed};
    for (auto stratum = frame->begin(); stratum != frame->end(); ++stratum)
        sample.strata.append({.stratum = stratum.key(),
                              .calls = int(stratum->size()),
                              .drawn = drawFrom(*stratum, given->at(sample.strata.size()), random)});
    return sample;
}

} // namespace latarnia
