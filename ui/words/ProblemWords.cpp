// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ProblemWords.h"

#include <QCoreApplication>

namespace latarnia {

namespace {

struct Sentence
{
    Fault fault;
    const char *text;
};

constexpr Sentence Sentences[]{
    {Fault::FileUnreadable, QT_TRANSLATE_NOOP("ProblemWords", "The file cannot be read.")},
    {Fault::FileUnwritable, QT_TRANSLATE_NOOP("ProblemWords", "The file cannot be written.")},
    {Fault::FileTooLarge, QT_TRANSLATE_NOOP("ProblemWords", "The file is larger than is allowed.")},
    {Fault::NotUtf8, QT_TRANSLATE_NOOP("ProblemWords", "The text is not clean UTF-8.")},
    {Fault::NotJson, QT_TRANSLATE_NOOP("ProblemWords", "This is not valid JSON.")},
    {Fault::TooDeep, QT_TRANSLATE_NOOP("ProblemWords", "The JSON is nested too deeply.")},
    {Fault::DuplicateKey, QT_TRANSLATE_NOOP("ProblemWords", "A key stands twice in one object.")},
    {Fault::WrongType, QT_TRANSLATE_NOOP("ProblemWords", "This is a value of another kind.")},
    {Fault::MissingKey, QT_TRANSLATE_NOOP("ProblemWords", "A required key is missing.")},
    {Fault::UnknownKey, QT_TRANSLATE_NOOP("ProblemWords", "This key is not known.")},
    {Fault::UnknownValue, QT_TRANSLATE_NOOP("ProblemWords", "This value is not known.")},
    {Fault::OutOfRange, QT_TRANSLATE_NOOP("ProblemWords", "The value is outside its range.")},
    {Fault::NotATime, QT_TRANSLATE_NOOP("ProblemWords", "This is not a moment with an offset.")},
    {Fault::NotACode, QT_TRANSLATE_NOOP("ProblemWords", "This is not a standard code.")},
    {Fault::UnknownId, QT_TRANSLATE_NOOP("ProblemWords", "This id is not known.")},
    {Fault::DuplicateId, QT_TRANSLATE_NOOP("ProblemWords", "The same value stands twice.")},
    {Fault::BrokenReference,
     QT_TRANSLATE_NOOP("ProblemWords", "This refers to something that is not there.")},
    {Fault::MissingWords, QT_TRANSLATE_NOOP("ProblemWords", "A text is missing in one of the languages.")},
    {Fault::SchemaMismatch, QT_TRANSLATE_NOOP("ProblemWords", "This does not fit the schema.")},
    {Fault::WrongFormat, QT_TRANSLATE_NOOP("ProblemWords", "The file is of another format.")},
    {Fault::StoreUnavailable, QT_TRANSLATE_NOOP("ProblemWords", "The data folder cannot be opened.")},
    {Fault::StoreMissing, QT_TRANSLATE_NOOP("ProblemWords", "There is no data in this folder yet.")},
    {Fault::StoreExists, QT_TRANSLATE_NOOP("ProblemWords", "There is data in this folder already.")},
    {Fault::StoreNewerThanProgram,
     QT_TRANSLATE_NOOP("ProblemWords",
                       "The data was written by a newer version of the program. Nothing was changed.")},
    {Fault::StoreDamaged, QT_TRANSLATE_NOOP("ProblemWords", "The data is damaged. Nothing was changed.")},
    {Fault::StoreBusy, QT_TRANSLATE_NOOP("ProblemWords", "The data is in use by another window.")},
    {Fault::StatementFailed,
     QT_TRANSLATE_NOOP("ProblemWords",
                       "The data could not be written. What you typed is kept in the window.")},
    {Fault::DiskFull,
     QT_TRANSLATE_NOOP("ProblemWords", "The disk is full. What you typed is kept in the window.")},
    {Fault::ReadOnly,
     QT_TRANSLATE_NOOP("ProblemWords",
                       "The data folder is read-only. What you typed is kept in the window.")},
    {Fault::OutOfMemory, QT_TRANSLATE_NOOP("ProblemWords", "There is not enough memory for this.")},
    {Fault::WrongPassphrase, QT_TRANSLATE_NOOP("ProblemWords", "Name and passphrase do not fit together.")},
    {Fault::TooManyTries,
     QT_TRANSLATE_NOOP("ProblemWords", "After several wrong passphrases the next try waits a little.")},
    {Fault::WeakPassphrase,
     QT_TRANSLATE_NOOP("ProblemWords", "The passphrase is too short or too easy to guess.")},
    {Fault::KeyringDamaged,
     QT_TRANSLATE_NOOP("ProblemWords", "The file of the keys is damaged. Nothing was changed.")},
    {Fault::Locked, QT_TRANSLATE_NOOP("ProblemWords", "The vault is locked.")},
    {Fault::NotAllowed, QT_TRANSLATE_NOOP("ProblemWords", "Your role does not allow this.")},
    {Fault::ReasonNeeded, QT_TRANSLATE_NOOP("ProblemWords", "This needs a reason.")},
    {Fault::SecondPersonNeeded, QT_TRANSLATE_NOOP("ProblemWords", "This needs a second person.")},
    {Fault::NotFound, QT_TRANSLATE_NOOP("ProblemWords", "This is not there any more.")},
    {Fault::CallIncomplete,
     QT_TRANSLATE_NOOP("ProblemWords", "Something is still missing to close the call.")},
    {Fault::CallNotOpen, QT_TRANSLATE_NOOP("ProblemWords", "This call is not open.")},
    {Fault::ReopenTooLate, QT_TRANSLATE_NOOP("ProblemWords", "The call can no longer be re-opened.")},
    {Fault::Stopped, QT_TRANSLATE_NOOP("ProblemWords", "This was given up before it was finished.")},
};

// A fault without a sentence must not compile: the table is as long as the enum.
static_assert(std::size(Sentences) == size_t(Fault::Stopped) + 1);

QString translated(const char *text)
{
    return QCoreApplication::translate("ProblemWords", text);
}

} // namespace

QString sentenceFor(Fault fault)
{
    for (const auto &[known, text] : Sentences) {
        if (known == fault)
            return translated(text);
    }
    return {};
}

QString lineFor(const Problem &problem)
{
    QStringList place;
    if (!problem.file.isEmpty())
        place.append(problem.file);
    if (!problem.where.isEmpty())
        place.append(problem.where);
    QString line = place.join(QStringLiteral(", "));
    if (!line.isEmpty())
        line += QStringLiteral(": ");
    line += sentenceFor(problem.fault);
    if (!problem.found.isEmpty())
        line += u' ' + QCoreApplication::translate("ProblemWords", "Found: %1.").arg(problem.found);
    if (!problem.expected.isEmpty())
        line += u' ' + QCoreApplication::translate("ProblemWords", "Expected: %1.").arg(problem.expected);
    return line.simplified();
}

} // namespace latarnia
