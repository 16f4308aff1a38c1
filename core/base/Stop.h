// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace latarnia {

/// The wish that long work be given up soon, from whichever thread; copies share it. Work that gives up
/// reports Fault::Stopped and leaves nothing unfinished behind.
class Stop
{
public:
    Stop() = default; ///< one that nobody can ask for
    static Stop make()
    {
        Stop stop;
        stop.m_asked = std::make_shared<std::atomic_bool>(false);
        return stop;
    }

    void ask() const
    {
        if (m_asked)
            m_asked->store(true, std::memory_order_relaxed);
    }
    bool isAsked() const { return m_asked && m_asked->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_asked{};
};

} // namespace latarnia
