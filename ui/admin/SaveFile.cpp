// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/SaveFile.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

void saveFile(QWidget *over, const FileToSave &file, const std::function<void(const QString &path)> &told)
{
    auto *dialog = new QFileDialog{over->window(), file.title, QDir::homePath()};
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file.name);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, over,
        [told, bytes = file.bytes](const QString &path) { told(write(path, bytes) ? path : QString{}); });
    dialog->show();
}

} // namespace latarnia
