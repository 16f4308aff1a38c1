// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace latarnia {

struct Done
{
};

/// Either a value or the Problem that stopped us from having one.
template<typename T = Done>
class [[nodiscard]] Result
{
public:
    Result() requires std::is_same_v<T, Done> : m_held{std::in_place_index<0>, Done{}} { }
    Result(T value)
        : m_held{std::in_place_index<0>, std::move(value)}
    {
    }
    Result(Problem problem)
        : m_held{std::in_place_index<1>, std::move(problem)}
    {
    }

    explicit operator bool() const noexcept { return m_held.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_held); }
    T &operator*() & { return std::get<0>(m_held); }
    T &&operator*() && { return std::get<0>(std::move(m_held)); }
    const T *operator->() const { return &std::get<0>(m_held); }
    T *operator->() { return &std::get<0>(m_held); }
    const Problem &problem() const { return std::get<1>(m_held); }

private:
    std::variant<T, Problem> m_held;
};

} // namespace latarnia
