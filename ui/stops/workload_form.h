#pragma once

#include "ui/stops/binding.h"

#include <QCoreApplication>

namespace kursbuch {

/// The questions about one workload; what is asked depends on its kind.
class WorkloadForm {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::WorkloadForm)

public:
    [[nodiscard]] static QWidget* make(const Section& row, int index);

private:
    /// A number of a workload; an empty kind asks it of any. `assumed` names the load quantity.
    struct Field {
        NumberField number;
        std::optional<double> Workload::*member;
        QString kind;
    };

    WorkloadForm(const Section& section, int index)
        : m_section(section)
        , m_index(index)
    {
    }

    void addKind() const;
    void addModel() const;
    void add(const Section& section, const Field& field) const;
    [[nodiscard]] static QString modelFacts(const FormPage& page, int index);
    [[nodiscard]] static std::vector<Field> load();
    [[nodiscard]] static std::vector<Field> training();
    [[nodiscard]] static std::vector<Field> fine();
    [[nodiscard]] static std::vector<Field> fineUse();

    Section m_section;
    int m_index;
};

} // namespace kursbuch
