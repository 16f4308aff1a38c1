// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/SecretBytes.h"

#include <QString>

#include <memory>
#include <string>

namespace latarnia {

/// Lends the key of one file to the file system for as long as this lives. A key never stands in a name, a
/// URI or a statement, where a log or a crash file could show it.
class LentKey
{
public:
    /// @p path is the absolute name of the database file without links.
    LentKey(const QString &path, std::shared_ptr<const SecretBytes> key);
    ~LentKey();
    LentKey(const LentKey &) = delete;
    LentKey &operator=(const LentKey &) = delete;

private:
    std::string m_path;
    std::shared_ptr<const SecretBytes> m_key;
};

/// The key lent last for this file, or null.
std::shared_ptr<const SecretBytes> lentKeyOf(const char *path);

} // namespace latarnia
