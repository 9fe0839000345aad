#pragma once

#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

struct LabellingCost;

/// Stop 6: offers that data protection admits and the one to reckon with, what providers bring for
/// machine learning, how special the case is, and where training data are labelled.
class ExitCloudStop {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::ExitCloudStop)

public:
    static void build(FormPage& page);

private:
    static void offers(FormPage& page);
    static void fitting(FormPage& page);
    static void peaks(FormPage& page);
    [[nodiscard]] static QString peaksState(const FormPage& page);
    static void features(FormPage& page);
    static void labelling(FormPage& page);
    static void addLabellingFields(const Section& card);
    [[nodiscard]] static QString fittingText(const FormPage& page);
    [[nodiscard]] static QString labellingText(const FormPage& page);
    [[nodiscard]] static QString labellingName(const FormPage& page, const LabellingCost& cost);
};

} // namespace kursbuch
