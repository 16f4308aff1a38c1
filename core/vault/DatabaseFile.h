// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/VaultFile.h"

#include <optional>

namespace latarnia {

/// The main file: whole sealed pages, the salt of their key at the start.
class DatabaseFile : public VaultFile
{
public:
    DatabaseFile(sqlite3_file *below, std::shared_ptr<const SecretBytes> master);

    int read(std::uint8_t *bytes, int count, sqlite3_int64 offset) override;
    int write(const std::uint8_t *bytes, int count, sqlite3_int64 offset) override;

    /// The seal of this file's pages; null, with @p code set, while the file has no salt or cannot be read.
    const PageSeal *seal(int *code);

private:
    const PageSeal *sealForWriting(int *code);
    int readPart(std::uint8_t *bytes, int count, sqlite3_int64 offset);

    std::shared_ptr<const SecretBytes> m_master;
    std::optional<PageSeal> m_seal;
};

} // namespace latarnia
