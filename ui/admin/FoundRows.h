// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataProtection.h"

#include <QVBoxLayout>
#include <QWidget>

namespace latarnia {

/// The calls that were found: number, time, by what; and what can be done about each.
class FoundRows : public QWidget
{
    Q_OBJECT

public:
    explicit FoundRows(const DataProtection &protection, QWidget *parent = nullptr);

    void show(const QList<CallOfPerson> &calls);
    void takeFocus(); ///< what can be done about the first

Q_SIGNALS:
    void reportAsked(const latarnia::CallOfPerson &call);
    void callAsked(const latarnia::CallOfPerson &call);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *rowFor(const CallOfPerson &call);
    void refresh();

    const DataProtection &m_protection;
    QList<CallOfPerson> m_calls;
    QVBoxLayout *m_rows;
};

/// "2026/0012 · 24.11.2026 12:00 · phone number, name"
QString foundLine(const CallOfPerson &call);

} // namespace latarnia
