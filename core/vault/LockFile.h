// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <memory>

namespace latarnia {

/// Holds a file for one program at a time, for as long as this lives. The kernel keeps the lock and lets it
/// go when the program ends in whatever way: what stands in the file, or that it is there, means nothing. (A
/// lock that is told by the file's text shuts everybody out once a power cut leaves the file empty.)
class LockFile
{
public:
    /// StoreBusy where another program, or another part of this one, holds it; StoreUnavailable where the
    /// file cannot be made.
    static Result<std::unique_ptr<LockFile>> take(const QString &path);
    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

private:
    explicit LockFile(int handle);

    int m_handle;
};

} // namespace latarnia
