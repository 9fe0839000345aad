#pragma once

#include "ui/text/place_text.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace kursbuch {

class PlaceMapView;

/// All hosting places: the map to point at and the table to sort.
class PlacesPage final : public QWidget {
    Q_OBJECT

public:
    PlacesPage(const Catalog& catalog, const Wording& wording, std::vector<TouchedPlace> touched,
        QWidget* parent = nullptr);

private:
    void buildTable();
    void addPlace(QStandardItemModel& model, const Place& place) const;
    void select(const QString& iso);
    void read(const QString& iso);

    const Catalog& m_catalog;
    PlaceText m_text;
    const Wording& m_wording;
    std::vector<TouchedPlace> m_touched;
    PlaceMapView* m_map;
    QLabel* m_reading;
    QTableView* m_table;
};

} // namespace kursbuch
