// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewStanding.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

bool isOwnWork(const QString &person, const ReviewLog &log, const ReviewStanding &standing)
{
    return person == log.author || standing.correctors.contains(person);
}

bool mayStep(ReviewStep step, const QString &person, const ReviewLog &log, const ReviewStanding &standing)
{
    const bool isReading = standing.state == ReviewState::InReview;
    const bool isFree = standing.state == ReviewState::New || standing.state == ReviewState::Corrected
        || (isReading && standing.reader.isEmpty());
    switch (step) {
    case ReviewStep::Open:
        return isFree && !isOwnWork(person, log, standing);
    case ReviewStep::Edit:
    case ReviewStep::Release:
    case ReviewStep::Return:
    case ReviewStep::Approve:
        return isReading && standing.reader == person;
    case ReviewStep::Correct:
        return standing.state == ReviewState::Returned;
    }
    return false;
}

/// Lets the time pass: it is counted for the state, and the lock may end.
void passUntil(ReviewStanding &standing, QDateTime &clock, const QDateTime &moment)
{
    if (moment <= clock)
        return;
    if (standing.state != ReviewState::Approved)
        standing.times.spent[size_t(standing.state)] += std::chrono::milliseconds{clock.msecsTo(moment)};
    clock = moment;
    if (standing.lockedUntil.isValid() && clock >= standing.lockedUntil) {
        standing.reader.clear();
        standing.lockedUntil = {};
    }
}

void enter(ReviewStanding &standing, ReviewState state, const QDateTime &clock)
{
    if (standing.state != state)
        standing.since = clock;
    standing.state = state;
    standing.reader.clear();
    standing.lockedUntil = {};
}

void apply(ReviewStanding &standing, const ReviewEvent &event, const QDateTime &clock)
{
    switch (event.step) {
    case ReviewStep::Open:
    case ReviewStep::Edit:
        enter(standing, ReviewState::InReview, clock);
        standing.reader = event.person;
        standing.lockedUntil = clock.addMSecs(std::chrono::milliseconds{ReviewLock}.count());
        return;
    case ReviewStep::Release:
        return enter(standing, ReviewState::InReview, clock);
    case ReviewStep::Return:
        standing.comments = event.comments;
        return enter(standing, ReviewState::Returned, clock);
    case ReviewStep::Correct:
        if (!standing.correctors.contains(event.person))
            standing.correctors.append(event.person);
        return enter(standing, ReviewState::Corrected, clock);
    case ReviewStep::Approve:
        return enter(standing, ReviewState::Approved, clock);
    }
}

/// A return says what is to be corrected and where, and no other step carries comments.
Result<> checkComments(const ReviewEvent &event, const QString &where)
{
    if (event.step == ReviewStep::Return ? event.comments.isEmpty() : !event.comments.isEmpty())
        return Problem{.fault = event.comments.isEmpty() ? Fault::MissingKey : Fault::UnknownKey,
                       .where = where + u"/comments"_s};
    for (const auto &comment : event.comments) {
        if (comment.field.isEmpty() || comment.words.trimmed().isEmpty())
            return Problem{.fault = Fault::MissingKey,
                           .where
                           = where + (comment.field.isEmpty() ? u"/comments/field"_s : u"/comments/words"_s)};
    }
    return {};
}

Result<> checkEvent(const ReviewEvent &event, const ReviewLog &log, const ReviewStanding &standing,
                    const QString &where)
{
    if (event.person.isEmpty())
        return Problem{.fault = Fault::MissingKey, .where = where + u"/person"_s};
    if (!event.at.isValid())
        return Problem{.fault = Fault::NotATime, .where = where + u"/at"_s};
    if (!mayStep(event.step, event.person, log, standing)) {
        QStringList open;
        for (const auto step : stepsOpenTo(event.person, log, standing))
            open.append(codeOf(step));
        return Problem{.fault = Fault::NotAllowed,
                       .where = where,
                       .found = codeOf(event.step),
                       .expected = open.join(u' '),
                       .note = codeOf(standing.state)};
    }
    return checkComments(event, where);
}

} // namespace

QList<ReviewStep> stepsOpenTo(const QString &person, const ReviewLog &log, const ReviewStanding &standing)
{
    QList<ReviewStep> steps;
    for (const auto &[step, name] : codesOf(ReviewStep{})) {
        if (!person.isEmpty() && mayStep(step, person, log, standing))
            steps.append(step);
    }
    return steps;
}

Result<ReviewStanding> standingOf(const ReviewLog &log, const QDateTime &now)
{
    if (!log.beganAt.isValid())
        return Problem{.fault = Fault::NotATime, .where = u"/beganAt"_s};
    ReviewStanding standing{.since = log.beganAt};
    auto clock = log.beganAt;
    for (qsizetype i = 0; i < log.events.size(); ++i) {
        const auto &event = log.events.at(i);
        passUntil(standing, clock, event.at);
        if (const auto fits = checkEvent(event, log, standing, u"/events/%1"_s.arg(i)); !fits)
            return fits.problem();
        apply(standing, event, clock);
    }
    passUntil(standing, clock, now);
    return standing;
}

Result<ReviewStanding> standingAfter(ReviewLog log, const ReviewEvent &event)
{
    log.events.append(event);
    return standingOf(log, event.at);
}

} // namespace latarnia
