// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// The region is chosen on purpose: callers are Latin American, the desk stands in Poland.
QLocale localeOf(const QString &code)
{
    if (code == "es"_L1)
        return QLocale{QLocale::Spanish, QLocale::Colombia};
    if (code == "en"_L1)
        return QLocale{QLocale::English, QLocale::UnitedKingdom};
    return QLocale{QLocale::Polish, QLocale::Poland};
}

} // namespace

Language::Language(QObject *parent)
    : QObject{parent}
{
}

QStringList Language::known()
{
    return {u"pl"_s, u"en"_s, u"es"_s};
}

void Language::change(const QString &code)
{
    const auto next = known().contains(code) ? code : u"pl"_s;
    if (next == m_code)
        return;
    m_code = next;
    QLocale::setDefault(localeOf(next));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ours);
    if (m_qt.load(u"qtbase_"_s + next, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/i18n/latarnia_"_s + next + u".qm"_s))
        QCoreApplication::installTranslator(&m_ours);
    Q_EMIT changed(next);
}

} // namespace latarnia
