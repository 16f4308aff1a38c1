// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/SpokenForm.h"
#include "core/desk/Content.h"

namespace latarnia {

/// "[service]", "[number]" and "[items]" in the words become these.
struct ScriptNames
{
    QString service{}; ///< id of the directory; said in the caller's language
    QString number{};
    QString items{};
};

/// The words of script cards, of the whisper list and of the coach, as they are said to this caller.
class ScriptWords
{
public:
    explicit ScriptWords(const Content &content);

    QString title(const QString &card, const QString &language) const;
    QString note(const QString &card, const QString &language) const; ///< for the operator, not to be said
    /// Empty where the language has no words.
    QString say(const QString &id, const QString &language, AddressForm form,
                const ScriptNames &names = {}) const;

private:
    QString serviceName(const QString &service, const QString &language) const;
    QString field(const QString &id, const QString &language, QLatin1StringView field) const;

    const Content &m_content;
};

} // namespace latarnia
