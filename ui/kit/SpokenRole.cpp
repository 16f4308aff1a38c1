// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/SpokenRole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace latarnia {

namespace {

constexpr auto Property = "spokenRole";

QAccessibleInterface *withRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto role = widget ? widget->property(Property) : QVariant{};
    return role.isValid() ? new QAccessibleWidget{widget, QAccessible::Role(role.toInt())} : nullptr;
}

} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(withRole);
        return true;
    }();
    Q_ASSERT(installed);
    widget->setProperty(Property, int(role));
}

} // namespace latarnia
