// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/JsonPlace.h"

namespace latarnia {

namespace {

constexpr int ShownLength = 60;

/// RFC 6901: "~" and "/" inside a key are escaped.
QString escaped(QString key)
{
    return key.replace(u'~', QLatin1StringView{"~0"}).replace(u'/', QLatin1StringView{"~1"});
}

} // namespace

JsonPlace::JsonPlace(QString file, QString pointer)
    : m_file{std::move(file)}
    , m_pointer{std::move(pointer)}
{
}

QString JsonPlace::pointerTo(const QString &key) const
{
    return m_pointer + u'/' + escaped(key);
}

void JsonPlace::complain(Fault fault, QLatin1StringView key, const QString &found, const QString &expected)
{
    complainOf(fault, pointerTo(key), found, expected);
}

void JsonPlace::complainAt(Fault fault, QLatin1StringView key, qsizetype index, const QString &found,
                           const QString &expected)
{
    complainOf(fault, pointerTo(key) + u'/' + QString::number(index), found, expected);
}

void JsonPlace::absorb(const Problem &problem)
{
    if (!m_problem)
        m_problem = problem;
}

void JsonPlace::absorb(const JsonPlace &inner)
{
    if (!m_problem)
        m_problem = inner.m_problem;
}

void JsonPlace::complainOf(Fault fault, const QString &where, const QString &found, const QString &expected)
{
    absorb(Problem{.fault = fault,
                   .file = m_file,
                   .where = where,
                   .found = found.left(ShownLength),
                   .expected = expected});
}

} // namespace latarnia
