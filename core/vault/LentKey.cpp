// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/LentKey.h"

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
{
    const std::scoped_lock lock{lent().mutex};
    lent().keys.emplace(m_path, std::move(key));
}

LentKey::~LentKey()
{
    const std::scoped_lock lock{lent().mutex};
    lent().keys.erase(lent().keys.find(m_path));
}

std::shared_ptr<const SecretBytes> lentKeyOf(const char *path)
{
    const std::scoped_lock lock{lent().mutex};
    const auto found = lent().keys.find(path);
    return found == lent().keys.end() ? nullptr : found->second;
}

} // namespace latarnia
