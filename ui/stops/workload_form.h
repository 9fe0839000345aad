#pragma once

#include "ui/stops/workload_fields.h"

namespace kursbuch {

/// The questions about one workload; what is asked depends on its kind.
class WorkloadForm {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::WorkloadForm)

public:
    [[nodiscard]] static QWidget* make(const Section& row, int index);

private:
    WorkloadForm(const Section& section, int index)
        : m_section(section)
        , m_index(index)
    {
    }

    using Applies = std::function<bool(const Plan&)>;

    void addKind() const;
    void addFields(const Section& section, Depth depth) const;
    void add(const Section& section, const WorkloadField& field) const;
    /// What is assumed as long as nothing is typed, with its source.
    void addAssumed(const Section& section, const WorkloadField& field, QWidget* row) const;
    void addFine() const;
    void addMethods(const Section& inner) const;
    [[nodiscard]] Applies ofKinds(const QStringList& kinds) const;
    [[nodiscard]] Applies isTrained() const;
    /// Id of a quantity of this workload's load.
    [[nodiscard]] QString loadId(const QString& name) const;

    Section m_section;
    int m_index;
};

} // namespace kursbuch
