#pragma once

#include "ui/document/plan_document.h"
#include "ui/text/wording.h"

#include <QWidget>

namespace kursbuch {

/// Base of the ten stops. A page shows and edits; it never computes and never knows another page.
/// It is built once, filled by render() after every change and rebuilt texts on a language change.
class StopPage : public QWidget {
    Q_OBJECT

public:
    StopPage(PlanDocument& document, QString stopId, QWidget* parent = nullptr);

    [[nodiscard]] const QString& stopId() const { return m_stopId; }
    /// Shows plan and assessment; must not emit edits (no-change edits vanish anyway).
    virtual void render() = 0;
    /// Texts in another language; called before the next render().
    virtual void retranslate() = 0;
    /// Puts the focus into a field named in a jump ("data_protection/contract" → "contract").
    virtual void focusField(const QString& field);

    void setWording(const Wording* wording) { m_wording = wording; }

signals:
    /// "stop/field": the window goes there.
    void jumpRequested(const QString& jump);

protected:
    [[nodiscard]] PlanDocument& document() const { return m_document; }
    [[nodiscard]] const Wording& wording() const { return *m_wording; }

private:
    PlanDocument& m_document;
    QString m_stopId;
    const Wording* m_wording = nullptr;
};

} // namespace kursbuch
