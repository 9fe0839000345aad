#pragma once

#include "app/assess/reason_json.h"
#include "ui/text/wording.h"

#include <QLabel>

namespace kursbuch {

/// "▲ mit Auflagen": shape, word and colour of a verdict, never one without the others.
class VerdictLabel : public QLabel {
    Q_OBJECT

public:
    explicit VerdictLabel(QWidget* parent = nullptr);

    void setVerdict(Verdict verdict, const Wording& wording);
    /// Shape and colour of the verdict with other words, e.g. "2 conditions".
    void setVerdict(Verdict verdict, const QString& words);
    void setUnknown(const Wording& wording);
    void setUnknown(const QString& words);
};

} // namespace kursbuch
