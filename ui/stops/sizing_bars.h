#pragma once

#include "ui/charts/sizing_pictures.h"

#include <QWidget>

namespace kursbuch {

/// A load against what a number of GPUs carries.
class LoadBar final : public QWidget {
    Q_OBJECT

public:
    explicit LoadBar(QWidget* parent = nullptr);

    void setPicture(LoadPicture picture);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LoadPicture m_picture;
};

/// The memory of one GPU and what lies in it.
class MemoryBar final : public QWidget {
    Q_OBJECT

public:
    explicit MemoryBar(QWidget* parent = nullptr);

    void setPicture(MemoryPicture picture, const QString& words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MemoryPicture m_picture;
};

} // namespace kursbuch
