// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Lane.h"

#include <algorithm>
#include <chrono>

namespace latarnia {

namespace {

constexpr int FirstPauseMs = 250;
constexpr int LongestPauseMs = 4000;

} // namespace

Lane::Lane(Vault vault, Access access, std::function<void(const Result<> &)> opened)
    : m_vault{std::move(vault)}
    , m_access{access}
    , m_thread{[this, opened = std::move(opened)] { run(opened); }}
{
}

Lane::~Lane()
{
    finish();
}

void Lane::finish()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock{m_mutex};
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Lane::post(Urgency urgency, Job job, Refusal refused)
{
    {
        const std::lock_guard lock{m_mutex};
        (urgency == Urgency::Draft ? m_drafts : m_others).push_back({std::move(job), std::move(refused)});
    }
    m_wake.notify_one();
}

void Lane::tellTrouble(Refusal trouble)
{
    const std::lock_guard lock{m_mutex};
    m_trouble = std::move(trouble);
}

void Lane::reopenNext()
{
    m_reopen = true;
}

Lane::Work Lane::next()
{
    std::unique_lock lock{m_mutex};
    m_wake.wait(lock, [this] { return m_ending || !m_drafts.empty() || !m_others.empty(); });
    auto &queue = m_drafts.empty() ? m_others : m_drafts;
    if (queue.empty())
        return {};
    auto work = std::move(queue.front());
    queue.pop_front();
    return work;
}

void Lane::run(const std::function<void(const Result<> &)> &opened)
{
    auto store = Store::open(m_vault, m_access);
    opened(store ? Result<>{} : Result<>{store.problem()});
    if (!store)
        return;
    for (auto work = next(); work.job; work = next()) {
        if (std::exchange(m_reopen, false)) {
            *store = nullptr; // closed first: the old connection still holds the file
            if (!openAgain(*store, work))
                return; // the desk goes, and the store did not come back
        }
        if (work.job)
            work.job(**store);
    }
}

/// What a job carries is nowhere else: it waits until the store is there again. False when the lane is to end
/// before that.
bool Lane::openAgain(std::unique_ptr<Store> &store, Work &work)
{
    for (int wait = FirstPauseMs;; wait = std::min(2 * wait, LongestPauseMs)) {
        auto again = Store::open(m_vault, m_access);
        if (again) {
            store = *std::move(again);
            return true;
        }
        refuse(work, again.problem());
        if (!pause(wait))
            return false;
    }
}

void Lane::refuse(Work &work, const Problem &problem)
{
    const std::lock_guard lock{m_mutex};
    const auto hear = [&problem](Work &one) {
        if (one.refused)
            one.refused(problem);
        return bool(one.refused);
    };
    if (hear(work))
        work = {};
    for (auto *queue : {&m_drafts, &m_others}) {
        std::deque<Work> left;
        for (auto &one : *queue) {
            if (!hear(one))
                left.push_back(std::move(one));
        }
        queue->swap(left);
    }
    if (m_trouble)
        m_trouble(problem);
}

/// False when the lane is to end.
bool Lane::pause(int milliseconds)
{
    std::unique_lock lock{m_mutex};
    return !m_wake.wait_for(lock, std::chrono::milliseconds{milliseconds}, [this] { return m_ending; });
}

} // namespace latarnia
