// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/SecretClipboard.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto Property = "copying";

QString selectedIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->selectedText();
    const auto *area = qobject_cast<const QPlainTextEdit *>(field);
    return area ? area->textCursor().selection().toPlainText() : QString{};
}

QMimeData *marked(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    return data;
}

} // namespace

void setCopying(QWidget *field, Copying copying)
{
    field->setProperty(Property, int(copying));
}

SecretClipboard::SecretClipboard(QObject *parent, std::chrono::milliseconds keepFor)
    : QObject{parent}
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepFor);
    connect(&m_keep, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(QApplication::clipboard(), &QClipboard::changed, this, &SecretClipboard::look);
}

void SecretClipboard::look(QClipboard::Mode mode)
{
    const auto *field = QApplication::focusWidget();
    const auto copying = field ? field->property(Property) : QVariant{};
    auto *clipboard = QApplication::clipboard();
    if (!copying.isValid() || clipboard->mimeData(mode) == given(mode))
        return;
    const auto text = clipboard->text(mode);
    if (text.isEmpty() || text != selectedIn(field)) // it was copied elsewhere
        return;
    if (copying.toInt() == int(Copying::Never)) {
        clipboard->clear(mode);
        return;
    }
    given(mode) = marked(text);
    clipboard->setMimeData(given(mode), mode);
    m_keep.start();
}

void SecretClipboard::clear()
{
    m_keep.stop();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (given(mode) && QApplication::clipboard()->mimeData(mode) == given(mode))
            QApplication::clipboard()->clear(mode);
    }
}

} // namespace latarnia
