// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/CallLog.h"

#include "core/desk/Lane.h"

namespace latarnia {

namespace {

Result<StoredCall> readWhole(Store &store, const QString &id)
{
    const auto call = store.wholeCall(id);
    if (!call)
        return call.problem();
    if (!*call)
        return Problem{.fault = Fault::NotFound};
    return **call;
}

} // namespace

CallLog::CallLog(std::shared_ptr<Lane> reader, QObject *parent)
    : QObject{parent}
    , m_reader{std::move(reader)}
{
}

void CallLog::readPage(const std::optional<PageMark> &mark, int size)
{
    m_reader->post(Urgency::Other, [this, mark, size](Store &store) {
        const auto lines = store.calls().page(mark, size);
        QMetaObject::invokeMethod(this, [this, lines] {
            if (lines)
                Q_EMIT pageRead(*lines);
            else
                Q_EMIT failed(lines.problem());
        });
    });
}

void CallLog::readLine(const QString &call)
{
    m_reader->post(Urgency::Other, [this, call](Store &store) {
        const auto line = store.calls().line(call);
        QMetaObject::invokeMethod(this, [this, line] {
            if (!line)
                Q_EMIT failed(line.problem());
            else if (*line)
                Q_EMIT lineRead(**line);
        });
    });
}

void CallLog::readCall(const QString &call)
{
    m_reader->post(Urgency::Other, [this, call](Store &store) {
        const auto whole = readWhole(store, call);
        QMetaObject::invokeMethod(this, [this, whole] {
            if (whole)
                Q_EMIT callRead(*whole);
            else
                Q_EMIT failed(whole.problem());
        });
    });
}

ChangeFeed::ChangeFeed(std::shared_ptr<Lane> reader, QString desk, qint64 seen, QObject *parent)
    : QObject{parent}
    , m_reader{std::move(reader)}
    , m_desk{std::move(desk)}
    , m_seen{seen}
{
}

void ChangeFeed::look()
{
    m_reader->post(Urgency::Other, [this, seen = m_seen](Store &store) {
        const auto lines = store.journal().since(m_desk, seen);
        if (!lines || lines->isEmpty())
            return;
        QMetaObject::invokeMethod(this, [this, lines = *lines] {
            QList<Change> fresh;
            for (const auto &line : lines) {
                if (line.seq > m_seen)
                    fresh.append(line);
            }
            if (fresh.isEmpty())
                return;
            m_seen = fresh.last().seq;
            Q_EMIT changed(fresh);
        });
    });
}

} // namespace latarnia
