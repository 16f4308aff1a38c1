// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

/// What really lies in the testVault() of a folder, read past the program. One row a list of values.
QList<QVariantList> lookInside(const QString &folder, const QString &sql, const QVariantList &bound = {});
