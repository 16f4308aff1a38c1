// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace latarnia {

/// The language of the interface: ours and Qt's own texts, numbers and days. Switches at any moment.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    static QStringList known(); ///< "pl", "en", "es"
    const QString &code() const { return m_code; }
    /// Takes another language; an unknown one is taken as "pl".
    void change(const QString &code);

Q_SIGNALS:
    void changed(const QString &code);

private:
    QString m_code;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace latarnia
