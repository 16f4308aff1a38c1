// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <optional>

namespace latarnia {

/// An object somewhere in a JSON file, and the first thing that was wrong with it.
class JsonPlace
{
public:
    /// @p pointer is the object's own JSON pointer, "" for the document.
    explicit JsonPlace(QString file, QString pointer);

    const QString &file() const { return m_file; }
    const QString &pointer() const { return m_pointer; }
    /// The JSON pointer of what stands under @p key.
    QString pointerTo(const QString &key) const;
    const std::optional<Problem> &problem() const { return m_problem; }

    /// Only the first complaint counts. A long @p found is cut.
    void complain(Fault, QLatin1StringView key, const QString &found = {}, const QString &expected = {});
    void complainAt(Fault, QLatin1StringView key, qsizetype index, const QString &found,
                    const QString &expected);
    void absorb(const Problem &problem); ///< one found elsewhere
    void absorb(const JsonPlace &inner); ///< takes over the inner place's first problem

private:
    void complainOf(Fault, const QString &where, const QString &found, const QString &expected);

    QString m_file;
    QString m_pointer;
    std::optional<Problem> m_problem;
};

} // namespace latarnia
