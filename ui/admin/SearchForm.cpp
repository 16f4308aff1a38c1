// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/SearchForm.h"

#include "ui/safekeeping/VaultCard.h"
#include "ui/words/DataWords.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int LongestWords = 120;

} // namespace

SearchForm::SearchForm(QWidget *parent)
    : QWidget{parent}
    , m_go{new Button{Weightiness::Primary}}
{
    setObjectName(u"searchForm"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    const auto add = [&](const QList<BlindKind> &kinds, const QString &name) {
        auto *edit = new QLineEdit;
        edit->setMaxLength(LongestWords);
        m_fields.append({.kinds = kinds, .edit = edit, .labelled = new Labelled{edit, name}});
        column->addWidget(m_fields.last().labelled);
        connect(edit, &QLineEdit::textChanged, this, [this] { m_go->setEnabled(!texts().isEmpty()); });
    };
    add({BlindKind::Phone, BlindKind::ContactPhone}, u"searchPhone"_s);
    add({BlindKind::Name}, u"searchName"_s);
    add({BlindKind::Employer}, u"searchEmployer"_s);
    add({BlindKind::Place}, u"searchPlace"_s);
    add({BlindKind::Nickname}, u"searchNickname"_s);
    m_go->setObjectName(u"searchGo"_s);
    m_go->setKeys(QKeySequence{Qt::Key_Return});
    m_go->setEnabled(false);
    column->addWidget(rowOf({m_go}));
    connect(m_go, &Button::clicked, this, &SearchForm::go);
    translate();
}

QList<BlindText> SearchForm::texts() const
{
    QList<BlindText> texts;
    for (const auto &field : m_fields) {
        const auto words = field.edit->text().simplified();
        for (const auto kind : field.kinds) {
            if (!words.isEmpty())
                texts.append({.kind = kind, .text = words});
        }
    }
    return texts;
}

void SearchForm::takeFocus()
{
    m_fields.first().edit->setFocus(Qt::OtherFocusReason);
}

void SearchForm::forget()
{
    for (const auto &field : std::as_const(m_fields))
        field.edit->clear();
}

void SearchForm::go()
{
    if (const auto asked = texts(); !asked.isEmpty())
        Q_EMIT this->asked(asked);
}

void SearchForm::translate()
{
    for (const auto &field : std::as_const(m_fields)) {
        auto label = nameOf(field.kinds.first());
        field.labelled->setLabel(label.replace(0, 1, label.at(0).toUpper()));
    }
    setWords(*m_go, tr("Find the calls"));
}

void SearchForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        go();
    else
        QWidget::keyPressEvent(event);
}

void SearchForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
