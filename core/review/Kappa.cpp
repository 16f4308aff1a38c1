// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Kappa.h"

#include <QMap>

namespace latarnia {

namespace {

qint64 gravityOf(qint64 first, qint64 second, KappaWeights weights)
{
    const qint64 distance = qAbs(first - second);
    switch (weights) {
    case KappaWeights::None:
        return distance == 0 ? 0 : 1;
    case KappaWeights::Linear:
        return distance;
    case KappaWeights::Quadratic:
        break;
    }
    return distance * distance;
}

} // namespace

Fraction kappaOf(const QList<ScorePair> &pairs, KappaWeights weights)
{
    QMap<int, qint64> firsts;
    QMap<int, qint64> seconds;
    qint64 observed = 0;
    for (const auto &[first, second] : pairs) {
        ++firsts[first];
        ++seconds[second];
        observed += gravityOf(first, second, weights);
    }
    qint64 expected = 0; // as many times too much as there are pairs
    for (auto one = firsts.begin(); one != firsts.end(); ++one) {
        for (auto other = seconds.begin(); other != seconds.end(); ++other)
            expected += gravityOf(one.key(), other.key(), weights) * *one * *other;
    }
    return {expected - observed * pairs.size(), expected};
}

} // namespace latarnia
