#pragma once

#include "app/measurements/accuracy.h"
#include "ui/charts/accuracy_plot.h"
#include "ui/text/wording.h"

namespace kursbuch {

/// How right the method is, in the words of one language; window and paper show the same. Reads
/// the shipped measurements and predicts them.
class AccuracyWords {
public:
    AccuracyWords(const Catalog& catalog, const Wording& wording);

    /// A sentence of "accuracy.…".
    [[nodiscard]] QString say(const QString& key, const QStringList& arguments = {}) const;
    [[nodiscard]] QString intro() const;
    [[nodiscard]] AccuracyPlot plot() const;
    [[nodiscard]] QStringList headings() const;
    /// One row for each kind of work, as the headings: the first cell is text, the others numbers.
    [[nodiscard]] std::vector<QStringList> rows() const;
    [[nodiscard]] QStringList fitted() const; ///< paragraphs
    [[nodiscard]] QStringList limits() const; ///< points

private:
    [[nodiscard]] QString speed(double value, const PublishedCase& one) const;
    [[nodiscard]] QString asked(const PublishedCase& one) const;
    [[nodiscard]] QString pointText(const AccuracyPoint& point) const;

    const Wording* m_wording;
    PublishedCases m_published;
    Accuracy m_accuracy;
};

} // namespace kursbuch
