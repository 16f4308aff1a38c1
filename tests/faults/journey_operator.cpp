// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: the shipped window over the data folder of its first argument, taking one of the ten calls
// after the other until it is killed; the second argument is the first call, 0 … 9, and the third the
// language. Prints, as they come: "ABOUT <call> <revision> <hash>" for every state of a call, "KEPT <call>
// <revision>" for every acknowledgement, "CLOSED <call>", and "STUCK …" if a key did not do what it should.
#include "tests/support/DraftHash.h"
#include "tests/support/TenCallSteps.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// Takes calls by single steps, with the pauses of people: drafts are written in them.
class Operator : public QObject
{
public:
    Operator(DeskWindow &desk, int journey)
        : m_desk{desk}
        , m_journey{journey}
    {
        const auto tell = [this] {
            const auto &draft = m_desk.call().draft();
            print(u"ABOUT %1 %2 %3"_s.arg(draft.id.text).arg(draft.revision).arg(hashOf(draft)));
        };
        connect(&desk.call(), &LiveCall::changed, this, tell);
        connect(&desk.call(), &LiveCall::worded, this, tell);
        connect(&desk.calls(), &CallDesk::kept, this, [](const QString &call, quint64 revision) {
            print(u"KEPT %1 %2"_s.arg(call).arg(revision));
        });
        connect(&desk.calls(), &CallDesk::closed, this,
                [](const QString &call) { print(u"CLOSED %1"_s.arg(call)); });
        if (desk.call().isOpen())
            tell(); // one that an earlier kill left open may be here before anybody listens; it is kept again
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, &Operator::step);
        m_pause.start(50); // the calls an earlier kill left open come first, as they do for people
    }

private:
    void step()
    {
        if (m_steps.isEmpty()) {
            if (!takeAnother())
                return stop(-1);
            m_steps = tencalls::stepsOf(m_journey);
            m_at = 0;
        }
        if (!m_steps.at(m_at)(m_desk))
            return stop(m_at);
        if (++m_at == int(m_steps.size())) {
            m_steps.clear();
            ++m_journey;
        }
        auto &random = *QRandomGenerator::global();
        m_pause.start(random.bounded(8) == 0 ? 260 : random.bounded(12));
    }

    /// A call of its own, also where a call that an earlier kill left open came back: that one is held.
    bool takeAnother()
    {
        const auto before = m_desk.call().draft().id.text;
        m_desk.press(Qt::Key_F2);
        return QTest::qWaitFor(
            [&] { return m_desk.call().isOpen() && m_desk.call().draft().id.text != before; }, 5000);
    }

    void stop(int step)
    {
        print(u"STUCK in call %1 at step %2"_s.arg(m_journey).arg(step));
        QApplication::exit(3);
    }

    DeskWindow &m_desk;
    int m_journey;
    tencalls::Steps m_steps{};
    int m_at{0};
    QTimer m_pause{};
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application{argc, argv};
    if (argc < 4)
        return 2;
    applyLook(application, Scheme::Light);
    DeskWindow desk{QString::fromLatin1(argv[3]), {1366, 740}, QString::fromLocal8Bit(argv[1])};
    Operator person{desk, QByteArray{argv[2]}.toInt()};
    return QApplication::exec();
}
