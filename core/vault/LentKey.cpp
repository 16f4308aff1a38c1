// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/LentKey.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <mutex>

namespace latarnia {

namespace {

struct Lent
{
    std::mutex mutex;
    std::multimap<std::string, std::shared_ptr<const SecretBytes>> keys; // one entry a lender
};

/// One for the process, as SQLite's file systems are; made with the first key.
Lent &lent()
{
    static Lent all;
    return all;
}

} // namespace

LentKey::LentKey(const QString &path, std::shared_ptr<const SecretBytes> key)
    : m_path{path.toStdString()}
    , m_key{std::move(key)}
{
    const std::scoped_lock lock{lent().mutex};
    lent().keys.emplace(m_path, m_key);
}

LentKey::~LentKey()
{
    const std::scoped_lock lock{lent().mutex};
    // Only what was lent here: a file that changes its key has two lenders for a moment.
    const auto [from, to] = lent().keys.equal_range(m_path);
    const auto mine = std::find_if(from, to, [this](const auto &entry) { return entry.second == m_key; });
    if (mine != to)
        lent().keys.erase(mine);
}

std::shared_ptr<const SecretBytes> lentKeyOf(const char *path)
{
    const std::scoped_lock lock{lent().mutex};
    const auto [from, to] = lent().keys.equal_range(path);
    return from == to ? nullptr : std::prev(to)->second;
}

} // namespace latarnia
