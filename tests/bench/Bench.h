// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>

/// What one benchmark promises. Milliseconds. A ratio counts only where the baseline is at least 5 ms; below
/// that the absolute bound does. What may be above the baseline counts beside the absolute bound.
struct Target
{
    double atMost{}; ///< milliseconds
    std::optional<double> ratio{};
    std::optional<double> above{}; ///< milliseconds
};

struct Measured
{
    double middle{}; ///< median of the rounds, ms
    double least{};
    double most{};
};

inline double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(qMin(values.size() - 1, qsizetype(double(values.size()) * share)));
}

inline Measured summary(const QList<double> &rounds)
{
    return {percentile(rounds, 0.5), percentile(rounds, 0), percentile(rounds, 1)};
}

/// Runs ours and the baseline in turn, so that a machine that slows down slows both.
class Bench
{
public:
    explicit Bench(int rounds)
        : m_rounds{rounds}
    {
        std::printf("%-44s %22s %22s %9s %18s %s\n", "what", "ours ms (range)", "baseline ms (range)",
                    "ratio, +", "target", "met");
    }

    /// Each function returns the milliseconds of one round.
    void compare(const char *what, const Target &target, const std::function<double()> &ours,
                 const std::function<double()> &baseline = {})
    {
        QList<double> mine;
        QList<double> theirs;
        for (int round = 0; round < m_rounds; ++round) {
            mine.append(ours());
            if (baseline)
                theirs.append(baseline());
        }
        report(what, target, mine, theirs);
    }

    /// For rounds that were measured elsewhere.
    void report(const char *what, const Target &target, const QList<double> &mine,
                const QList<double> &theirs)
    {
        const auto us = summary(mine);
        const auto them = theirs.isEmpty() ? Measured{} : summary(theirs);
        const bool ratioCounts = target.ratio && them.middle >= 5;
        const bool isNear = !target.above || us.middle <= them.middle + *target.above;
        const bool met
            = ratioCounts ? us.middle / them.middle <= *target.ratio : us.middle <= target.atMost && isNear;
        m_allMet = m_allMet && met;
        const auto text = [](const Measured &m) {
            return QStringLiteral("%1 (%2-%3)")
                .arg(m.middle, 0, 'g', 3)
                .arg(m.least, 0, 'g', 3)
                .arg(m.most, 0, 'g', 3);
        };
        std::printf("%-44s %22s %22s %9s %18s %s\n", what, qPrintable(text(us)),
                    theirs.isEmpty() ? "-" : qPrintable(text(them)),
                    theirs.isEmpty() ? "-" : qPrintable(against(us, them, target)),
                    qPrintable(ratioCounts ? QStringLiteral("<= x%1").arg(*target.ratio) : bounds(target)),
                    met ? "yes" : "NO");
    }

    /// Something without which the figures above mean nothing.
    void require(const char *what, bool holds)
    {
        m_allMet = m_allMet && holds;
        std::printf("  %s: %s\n", what, holds ? "yes" : "NO");
    }

    bool allMet() const { return m_allMet; }

    int rounds() const { return m_rounds; }

private:
    static QString against(const Measured &us, const Measured &them, const Target &target)
    {
        if (!target.above)
            return QString::number(us.middle / them.middle, 'f', 2);
        const double more = us.middle - them.middle;
        return (more < 0 ? QString{} : QStringLiteral("+")) + QString::number(more, 'f', 2)
            + QStringLiteral(" ms");
    }

    static QString bounds(const Target &target)
    {
        const auto bound = QStringLiteral("<= %1 ms").arg(target.atMost);
        return target.above ? bound + QStringLiteral(", +%1 ms").arg(*target.above) : bound;
    }

    int m_rounds;
    bool m_allMet{true};
};

/// Milliseconds of one call of @p work, averaged over @p times calls.
inline double millisecondsOf(int times, const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        work();
    return double(timer.nsecsElapsed()) / 1e6 / times;
}
