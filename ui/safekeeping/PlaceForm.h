// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Fields.h"
#include "ui/safekeeping/VaultCard.h"

namespace latarnia {

/// Where backups go as well: a disk that is plugged in, or any folder.
class PlaceForm : public QWidget
{
    Q_OBJECT

public:
    /// @p dataFolder: whose disk is no second place.
    explicit PlaceForm(QString dataFolder, QWidget *parent = nullptr);

    void open(const QString &place);
    void close();
    void setBusy(bool busy);
    void turnBack(); ///< to what has to be typed again

Q_SIGNALS:
    void placeNamed(const QString &folder); ///< empty: none
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void findDisks();
    void go();
    void refresh();
    void translate();

    QString m_data;
    bool m_isBusy{false};
    Label *m_sentence;
    Choice *m_disk;
    Labelled *m_labelledDisk;
    QLineEdit *m_folder;
    Labelled *m_labelledFolder;
    StatusLine *m_sameDisk;
    Button *m_go;
    Button *m_none;
    Button *m_giveUp;
};

} // namespace latarnia
