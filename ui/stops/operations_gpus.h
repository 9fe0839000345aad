#pragma once

#include "app/assess/gpu_use.h"
#include "ui/stops/form_page.h"

#include <QCoreApplication>

namespace kursbuch {

/// Accelerators that are there: their figures, what those prove, and the import of measurements.
class OperationsGpus {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::OperationsStop)

public:
    /// The lines of one server.
    static void addRows(const Section& section, int server);
    /// Button that reads a file, and the sentence that says why one was refused.
    static void addImport(const Section& section);
    /// What a measurement proves, in one sentence.
    [[nodiscard]] static QString useText(const InstalledGpu& gpu, const FormPage& page);
    /// "2 × NVIDIA A30"
    [[nodiscard]] static QString name(const InstalledGpu& gpu, const Catalog& catalog);

private:
    [[nodiscard]] static QString judged(const FormPage& page, int server);
    /// The sentence of a refusal; empty when the dialog opened.
    [[nodiscard]] static QString import(FormPage& page, const QString& fileName);
};

} // namespace kursbuch
