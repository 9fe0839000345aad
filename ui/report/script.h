#pragma once

#include "ui/report/page_flow.h"
#include "ui/report/text_box.h"

#include <optional>

namespace kursbuch {

struct ReportColumn {
    QString title;
    double share = 1.0; ///< of the width
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct ReportCell {
    Rich text {};
    std::optional<Shape> shape {}; ///< drawn before the text
    QColor shapeColor {};

    ReportCell() = default;
    ReportCell(Rich rich)
        : text(std::move(rich))
    {
    } // NOLINT: cells are written as text
    ReportCell(const QString& words)
        : text(plain(words))
    {
    } // NOLINT
    ReportCell(Rich rich, Shape mark, const QColor& color)
        : text(std::move(rich))
        , shape(mark)
        , shapeColor(color)
    {
    }
};

struct ReportTable {
    std::vector<ReportColumn> columns {};
    std::vector<std::vector<ReportCell>> rows {};
};

struct ReportCard {
    QString label;
    QString figure;
};

/// The report as a row of blocks, written from top to bottom.
class Script {
public:
    void heading(int level, const QString& text);
    void paragraph(const Rich& rich, const paper::Type& type = paper::body());
    void paragraph(const QString& text) { paragraph(plain(text)); }
    /// A paragraph that stays with what it introduces.
    void lead(const QString& text);
    void note(const QString& text); ///< small and muted
    void bullets(const std::vector<Rich>& points);
    void table(const ReportTable& table);
    void cards(const std::vector<ReportCard>& cards);
    void callout(const Rich& rich, const QColor& color);
    /// Something drawn, with a caption below it.
    void picture(double height, const PaintBlock& paint, const QString& caption = {});
    void add(Block block) { m_blocks.push_back(std::move(block)); }
    void space(double height);

    [[nodiscard]] const std::vector<Block>& blocks() const { return m_blocks; }

private:
    double takeSpace(double before);

    std::vector<Block> m_blocks;
    double m_space = 0.0;
};

} // namespace kursbuch
