#include "ui/window/reopened_note.h"

#include "ui/window/look.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

QString inputName(const QString& input, const Catalog& catalog, const Wording& wording)
{
    const int fact = catalog.facts.find(input);
    return fact >= 0 ? wording.text(catalog.facts.at(fact).label)
                     : wording.word(u"input."_s + input);
}

ReopenedNote::ReopenedNote(PlanDocument& document, QString profile, QString itemId, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_profile(std::move(profile))
    , m_itemId(std::move(itemId))
{
    hide();
}

void ReopenedNote::render(const Wording& wording)
{
    const std::vector<Reopened>& all = m_document.assessment().reopened;
    const auto mine = std::ranges::find_if(all, [this](const Reopened& again) {
        return again.item == m_itemId && again.profile == m_profile;
    });
    m_isReopened = mine != all.end();
    if (!m_isReopened) {
        hide();
        return;
    }
    if (m_text == nullptr) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        m_text = makeLabel(u"warning"_s, this);
        m_still = makeLink(QString(), this);
        m_still->setObjectName(u"stillRight"_s);
        row->addWidget(m_text, 1);
        row->addWidget(m_still);
        connect(m_still, &QPushButton::clicked, this, &ReopenedNote::confirm);
    }
    QStringList names;
    for (const QString& input : mine->inputs)
        names.append(inputName(input, m_document.catalog(), wording));
    m_text->setText(tr("To check: changed since this answer: %1.").arg(names.join(u", "_s)));
    m_still->setText(tr("It is still right"));
    show();
}

void ReopenedNote::confirm()
{
    // Without a basis the answer takes the present one, see keepBasis().
    editAnswer(m_document,
        {.profile = m_profile, .itemId = m_itemId, .text = tr("Confirm an answer")},
        [](Answer& answer) { answer.basedOn.clear(); });
}

} // namespace kursbuch
