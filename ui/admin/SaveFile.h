// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace latarnia {

/// Something to keep outside the vault.
struct FileToSave
{
    QString title{};
    QString name{}; ///< that is offered
    QByteArray bytes{};
};

/// Asks in the program's own dialog where to; the file is for its owner alone. @p told hears the path, or
/// nothing where it could not be written; it does not hear when nothing was chosen.
void saveFile(QWidget *over, const FileToSave &file, const std::function<void(const QString &path)> &told);

} // namespace latarnia
