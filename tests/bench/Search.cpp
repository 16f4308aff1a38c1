// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Search.h"

#include "tests/support/TestVault.h"

#include <future>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

// No index helps: every call and all its words are read.
constexpr auto Find = R"(
    SELECT c.id FROM call c JOIN call_text t ON t.call = c.id
     WHERE t.notes LIKE ? AND c.number LIKE ? ORDER BY c.started_at DESC)";

} // namespace

Search::Search(const QString &folder)
    : m_lane{testVault(folder), Access::Read, [](const Result<> &) {}}
{
}

void Search::start()
{
    m_running = true;
    postOne();
}

void Search::stop()
{
    m_running = false;
    const auto idle = std::make_shared<std::promise<void>>();
    m_lane.post(Urgency::Other, [idle](Store &) { idle->set_value(); });
    idle->get_future().wait_for(std::chrono::seconds{10}); // a lane that could not open answers nothing
}

void Search::postOne()
{
    m_lane.post(Urgency::Other, [this](Store &store) {
        if (!m_running)
            return;
        const auto found
            = store.database().rows(Find, {u"%synthetic%"_s, u"%77%"_s},
                                    [](const QSqlQuery &row) { return row.value(0).toString(); });
        QMetaObject::invokeMethod(this, [this, found] {
            if (!found)
                return;
            m_found = *found;
            ++m_answers;
        });
        postOne();
    });
}
