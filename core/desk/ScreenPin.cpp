// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ScreenPin.h"

#include "core/vault/KeyedSum.h"

#include <algorithm>

namespace latarnia {

namespace {

constexpr int TriesWithoutWait = 3;
constexpr qint64 FirstWaitMs = 5'000;
constexpr qint64 LongestWaitMs = 30'000; ///< with it, 10 000 digits take three and a half days

qint64 waitAfter(int wrong)
{
    if (wrong < TriesWithoutWait)
        return 0;
    const int doublings = std::min(wrong - TriesWithoutWait, 4);
    return std::min(FirstWaitMs << doublings, LongestWaitMs);
}

} // namespace

ScreenPin::ScreenPin(Stopwatch stopwatch)
    : m_stopwatch{std::move(stopwatch)}
    , m_key{SecretBytes::random(KeySize)}
{
}

bool ScreenPin::isPin(const QString &digits)
{
    return digits.size() >= LeastDigits && digits.size() <= MostDigits
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

SecretBytes ScreenPin::hashOf(const QString &digits) const
{
    return keyedSum(m_key,
                    {reinterpret_cast<const std::uint8_t *>(digits.constData()),
                     std::size_t(digits.size()) * sizeof(QChar)});
}

void ScreenPin::set(const QString &digits)
{
    Q_ASSERT(isPin(digits));
    m_hash = hashOf(digits);
    m_wrong = 0;
    m_waitUntil = 0;
}

void ScreenPin::forget()
{
    m_hash.reset();
}

PinAnswer ScreenPin::take(const QString &digits)
{
    if (!m_hash || waitMs() > 0)
        return PinAnswer::NotYet;
    if (areEqual(*m_hash, hashOf(digits))) {
        m_wrong = 0;
        return PinAnswer::Right;
    }
    ++m_wrong;
    m_waitUntil = m_stopwatch() + waitAfter(m_wrong);
    return PinAnswer::Wrong;
}

qint64 ScreenPin::waitMs() const
{
    return std::max(m_waitUntil - m_stopwatch(), qint64{0});
}

} // namespace latarnia
