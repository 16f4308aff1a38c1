// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScreenSafety.h"

#include "ui/keys/Deed.h"
#include "ui/kit/HideKeys.h"
#include "ui/safekeeping/ScreenCard.h"

namespace latarnia {

namespace {

constexpr qint64 SoonMs = 10'000;
constexpr qint64 SecondMs = 1000;

} // namespace

ScreenSafety::ScreenSafety(QWidget *window, SafetyParts parts)
    : QObject{window}
    , m_parts{std::move(parts)}
    , m_pin{m_parts.sinceBoot}
    , m_curtain{new Curtain{window}}
    , m_above{new WindowsAbove{window}}
    , m_idle{new IdleWatch{m_parts.sinceBoot, this}}
    , m_notice{new IdleNotice{window, m_parts.bar}}
    , m_clipboard{new SecretClipboard{this}}
{
    m_wait.setInterval(int(SecondMs));
    connect(&m_wait, &QTimer::timeout, this, &ScreenSafety::showWait);
    auto *keys = new HideKeys{window,
                              {firstKeyOf(Deed::Hide), secondKeyOf(Deed::Hide)},
                              [this] { return isCovered(); },
                              m_parts.sinceBoot};
    connect(keys, &HideKeys::pressed, this, &ScreenSafety::pressed);
    connect(keys, &HideKeys::hideAsked, this, &ScreenSafety::cover);
    connect(keys, &HideKeys::returnAsked, this, &ScreenSafety::comeBack);
    connect(keys, &HideKeys::takenBack, this, &ScreenSafety::uncover);
    connectParts();
    fitLimit();
}

void ScreenSafety::connectParts()
{
    connect(m_curtain, &Curtain::typed, this, &ScreenSafety::write);
    connect(m_curtain, &Curtain::tookBack, this, &ScreenSafety::takeBack);
    connect(&m_curtain->prompt(), &PinPrompt::typed, this, &ScreenSafety::take);
    connect(&m_parts.call, &LiveCall::begun, this, [this] {
        m_written = 0; // what stands in its notes was not written here
        fitLimit();
    });
    connect(&m_parts.call, &LiveCall::ended, this, &ScreenSafety::fitLimit);
    connect(&m_parts.held, &HeldCalls::changed, this, &ScreenSafety::fitLimit);
    connect(m_idle, &IdleWatch::warned, this, [this](int seconds) {
        if (!isCovered())
            m_notice->warn(isLive() ? IdleNotice::Of::Hiding : IdleNotice::Of::Locking, seconds);
    });
    connect(m_idle, &IdleWatch::stayed, m_notice, &QWidget::hide);
    connect(m_idle, &IdleWatch::reached, this, &ScreenSafety::leave);
}

/// Somebody waits for an answer, on the screen or on hold.
bool ScreenSafety::isLive() const
{
    return m_parts.call.isOpen() || !m_parts.held.onHold().isEmpty();
}

void ScreenSafety::fitLimit()
{
    m_idle->setLimit(isLive() ? MostIdle : m_idleLock);
}

void ScreenSafety::follow(VaultKeeping &keeping, VaultPage &page)
{
    page.addCard(VaultPage::Side::Left, new ScreenCard{keeping, m_pin});
    connect(&keeping, &VaultKeeping::looked, this, [this](const VaultState &state) {
        m_idleLock = state.idleLock;
        fitLimit();
    });
}

void ScreenSafety::cover()
{
    if (isCovered())
        return;
    m_above->putAway();
    Q_EMIT covering();
    m_notice->hide();
    m_written = 0;
    m_coveredAt = m_parts.sinceBoot();
    m_curtain->drop();
    Q_EMIT changed();
    m_clipboard->clear();
}

void ScreenSafety::uncover()
{
    m_curtain->lift();
    m_above->bringBack();
    Q_EMIT changed();
}

void ScreenSafety::comeBack()
{
    const bool isSoon = m_parts.sinceBoot() - m_coveredAt <= SoonMs;
    if (isSoon || (isLive() && !m_pin.isSet()))
        uncover();
    else if (m_pin.isSet())
        ask();
    else
        lock();
}

void ScreenSafety::ask()
{
    auto &prompt = m_curtain->prompt();
    if (!prompt.isHidden()) {
        prompt.close();
        return;
    }
    prompt.ask();
    if (m_pin.waitMs() > 0)
        showWait();
}

void ScreenSafety::take(const QString &digits)
{
    const auto answer = m_pin.take(digits);
    if (answer == PinAnswer::Right)
        uncover();
    else if (m_pin.waitMs() > 0)
        showWait();
    else
        m_curtain->prompt().sayWrong();
}

void ScreenSafety::showWait()
{
    const auto seconds = int((m_pin.waitMs() + SecondMs - 1) / SecondMs);
    m_curtain->prompt().sayWait(seconds);
    seconds > 0 ? m_wait.start() : m_wait.stop();
}

void ScreenSafety::leave()
{
    if (!isLive()) {
        lock(isCovered() ? After::Curtain : After::SignIn);
        return;
    }
    cover();
    m_parts.calls.keepNow();
}

void ScreenSafety::prepareLock(After after)
{
    m_after = after;
    m_clipboard->clear();
    m_parts.calls.keepNow();
}

void ScreenSafety::lock(After after)
{
    prepareLock(after);
    Q_EMIT lockAsked();
}

void ScreenSafety::lockFromCurtain()
{
    if (!m_curtain->prompt().isHidden())
        lock();
}

void ScreenSafety::write(const QString &text)
{
    if (!m_parts.call.isOpen())
        return;
    m_parts.notes.append(text);
    m_written += text.size();
}

void ScreenSafety::takeBack()
{
    if (m_written == 0 || !m_parts.call.isOpen())
        return;
    m_parts.notes.takeBackLetter();
    --m_written;
}

} // namespace latarnia
