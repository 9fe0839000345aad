#pragma once

#include "ui/stops/form_page.h"

#include <QHash>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kursbuch {

class NumberEdit;

/// Every figure of the catalogue that the assessment used, to be typed over and to be taken back to
/// its source.
class Assumptions final : public QWidget {
    Q_OBJECT

public:
    explicit Assumptions(FormPage& page);

    void refresh();

private:
    struct Line {
        QString id;
        QLabel* name;
        NumberEdit* edit;
        QLabel* source;
        QPushButton* reset;
    };

    struct Group {
        Card* card;
        QGridLayout* grid;
    };

    void rebuild(const QStringList& ids);
    void addGroup(QVBoxLayout& column, const QString& title);
    void addLine(const Group& group, const QString& id);
    void fill(const Line& line, const UsedFigure& used);
    void filter();
    void overrideFigure(const QString& id, std::optional<double> value);
    [[nodiscard]] QString label(const QString& id) const;

    FormPage& m_page;
    QLineEdit* m_search;
    QWidget* m_body = nullptr;
    QStringList m_ids;
    std::vector<Line> m_lines;
    std::vector<Group> m_groups;
};

void addAssumptions(const Section& section);

} // namespace kursbuch
