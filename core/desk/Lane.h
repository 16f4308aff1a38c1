// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace latarnia {

enum class Urgency { Draft, Other };

/// A thread with a connection of its own. Jobs run one after the other, drafts before all others; nobody
/// waits for them. The connection is opened on the thread before the first job and closed after the last.
class Lane
{
public:
    using Job = std::function<void(Store &)>;
    using Refusal = std::function<void(const Problem &)>;

    /// @p opened is told once, on the lane's thread, whether the store could be opened.
    Lane(Vault vault, Access access, std::function<void(const Result<> &)> opened);
    ~Lane();
    /// Runs what is still waiting, then ends; what is posted later is dropped, and so is what waits for a
    /// store that cannot be opened again.
    void finish();

    /// While the store cannot be opened again a job waits. One with a @p refused, because somebody waits for
    /// its answer, does not: it hears of the problem on the lane's thread and is not run.
    void post(Urgency urgency, Job job, Refusal refused = {});
    /// @p trouble hears, on the lane's thread, of every try to open the store again that failed.
    void tellTrouble(Refusal trouble);
    /// Closes and opens the connection: after a fault of the disk nothing in memory can be trusted. Called by
    /// a job, on the lane's thread; takes effect before the next job.
    void reopenNext();

private:
    struct Work
    {
        Job job{};
        Refusal refused{};
    };

    void run(const std::function<void(const Result<> &)> &opened);
    Work next();
    bool openAgain(std::unique_ptr<Store> &store, Work &work);
    void refuse(Work &work, const Problem &problem);
    bool pause(int milliseconds);

    Vault m_vault;
    Access m_access;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_drafts;
    std::deque<Work> m_others;
    Refusal m_trouble;
    bool m_ending{false};
    bool m_reopen{false};
    std::thread m_thread; // last: it starts with everything above in place
};

} // namespace latarnia
