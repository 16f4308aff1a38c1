// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/LentKey.h"

#include <map>
#include <mutex>

namespace latarnia {

namespace {

std::mutex lentMutex;
std::multimap<std::string, std::shared_ptr<const SecretBytes>> lentKeys; // one entry a lender

} // namespace

LentKey::LentKey(const QString &path, std::shared_ptr<const SecretBytes> key)
    : m_path{path.toStdString()}
{
    const std::scoped_lock lock{lentMutex};
    lentKeys.emplace(m_path, std::move(key));
}

LentKey::~LentKey()
{
    const std::scoped_lock lock{lentMutex};
    lentKeys.erase(lentKeys.find(m_path));
}

std::shared_ptr<const SecretBytes> lentKeyOf(const char *path)
{
    const std::scoped_lock lock{lentMutex};
    const auto found = lentKeys.find(path);
    return found == lentKeys.end() ? nullptr : found->second;
}

} // namespace latarnia
