// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/EndOfSession.h"

#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

namespace latarnia {

namespace {

volatile std::sig_atomic_t writingEnd = -1;

/// A handler may do next to nothing; the word is heard in the loop of events.
void tell(int)
{
    const char word = 'e';
    (void)!::write(int(writingEnd), &word, 1);
}

constexpr auto Signals = {SIGTERM, SIGHUP, SIGINT};

void handle(void (*handler)(int))
{
    for (const int number : Signals) {
        struct sigaction action
        {
        };
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace

EndOfSession::EndOfSession(QObject *parent)
    : QObject{parent}
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char word = 0;
        while (::read(m_ends[0], &word, 1) == 1) { }
        Q_EMIT asked();
    });
    writingEnd = m_ends[1];
    handle(tell);
}

EndOfSession::~EndOfSession()
{
    handle(SIG_DFL);
    writingEnd = -1;
    for (const int end : m_ends) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace latarnia
