#include "ui/window/item_row.h"

#include "app/assess/provider_profile.h"
#include "ui/window/choice_bar.h"
#include "ui/window/look.h"
#include "ui/window/note_editor.h"
#include "ui/window/reopened_note.h"
#include "ui/window/tile_choice.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kBesideWidth = 300; // wider bars go below the question
constexpr int kExcerpt = 60;
const QString kOpen = u"-open-"_s; // no option id looks like this

QString excerpt(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= kExcerpt ? line : line.left(kExcerpt) + u" …"_s;
}

/// "review: to correct – name the storage period"
QString reviewText(const Answer& answer)
{
    const QString review
        = QCoreApplication::translate("kursbuch", "review: %1").arg(reviewName(answer.review));
    return answer.action.isEmpty() ? review : review + u" – "_s + excerpt(answer.action);
}

} // namespace

ItemRow::ItemRow(PlanDocument& document, const Item& item, QString profile, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_item(item)
    , m_profile(std::move(profile))
{
    setObjectName(m_item.id);
    build();
    buildChoices();
    retranslate();
}

void ItemRow::buildChoices()
{
    if (m_item.multiple) {
        m_chips = new ChipGroup(this);
        m_column->insertWidget(1, m_chips);
        connect(m_chips, &ChipGroup::chosenChanged, this, &ItemRow::answer);
        return;
    }
    if (!m_item.options.empty()
        && m_document.catalog().labels.contains(lineKey(m_item.options.front()))) {
        m_tiles = new TileChoice(this);
        m_column->insertWidget(1, m_tiles);
        connect(m_tiles, &TileChoice::chosen, this,
            [this](const QString& id) { answer(QStringList {id}); });
        return;
    }
    m_bar = new ChoiceBar(this);
    m_column->insertWidget(1, m_bar);
    connect(m_bar, &ChoiceBar::chosen, this,
        [this](const QString& id) { answer(id == kOpen ? QStringList() : QStringList {id}); });
}

void ItemRow::render(const Wording& wording)
{
    m_wording = &wording;
    const Answer answer = answerOf(m_document.plan(), m_profile, m_item.id);
    const bool german = wording.language() == Language::German;
    m_question->setText(wording.text(m_item.text));
    m_basis->setText(german || m_item.basisEn.isEmpty() ? m_item.basis : m_item.basisEn);
    m_basis->setVisible(!m_basis->text().isEmpty());
    m_why->setText(wording.text(m_item.why));
    m_whyLink->setVisible(!m_why->text().isEmpty());
    m_settled = answer.notApplicable || !answer.options.isEmpty() || !proposal().isEmpty();
    renderChoices(wording, answer);
    renderStatus(wording, answer);
    m_reopened->render(wording);
    if (m_reopened->isReopened() || answer.review == "to_correct"_L1)
        m_settled = false;
    if (m_note != nullptr && !m_note->isHidden())
        m_note->render(wording);
}

void ItemRow::renderChoices(const Wording& wording, const Answer& answer)
{
    std::vector<Choice> choices;
    for (const ItemOption& option : m_item.options)
        choices.push_back({.id = option.id, .label = wording.text(option.label)});
    const QString proposed
        = answer.options.isEmpty() && !answer.notApplicable ? proposal() : QString();
    const QString question = m_question->text();
    if (m_tiles != nullptr) {
        for (std::size_t i = 0; i < choices.size(); ++i)
            choices[i].hint = wording.word(lineKey(m_item.options[i]));
        m_tiles->setChoices(choices);
        m_tiles->setName(question);
        m_tiles->setCurrent(answer.options.value(0));
        return;
    }
    if (m_chips != nullptr) {
        m_chips->setChoices(choices);
        m_chips->setName(question);
        m_chips->setChosen(answer.options);
        m_chips->setProposed(proposed.isEmpty() ? QStringList() : QStringList {proposed});
        return;
    }
    choices.push_back(
        {.id = kOpen, .label = tr("open"), .hint = tr("not settled yet"), .open = true});
    m_bar->setChoices(choices);
    m_bar->setName(question);
    const QString chosen = answer.options.isEmpty() ? QString() : answer.options.first();
    m_bar->setCurrent(
        chosen.isEmpty() && proposed.isEmpty() && !answer.notApplicable ? kOpen : chosen);
    m_bar->setProposed(proposed);
    placeChoices();
}

void ItemRow::placeChoices()
{
    const bool beside = m_bar->lineWidth() <= kBesideWidth;
    if (beside == m_beside)
        return;
    m_beside = beside;
    if (beside) {
        m_column->removeWidget(m_bar);
        m_bar->setFixedWidth(m_bar->lineWidth());
        m_top->addWidget(m_bar, 0, Qt::AlignTop);
    } else {
        m_top->removeWidget(m_bar);
        m_bar->setMinimumWidth(0);
        m_bar->setMaximumWidth(QWIDGETSIZE_MAX);
        m_column->insertWidget(1, m_bar);
    }
}

void ItemRow::renderStatus(const Wording& wording, const Answer& answer)
{
    QStringList parts;
    if (answer.notApplicable)
        parts.append(tr("does not apply"));
    if (lacksReason(answer))
        parts.append(tr("below the derived result it counts only with a reason in the note"));
    if (answer.options.isEmpty() && !answer.notApplicable && !proposal().isEmpty()) {
        const Provider* provider = m_document.catalog().provider(m_profile.section(u':', 1));
        parts.append(tr("according to the provider: %1 (%2)")
                         .arg(optionLabel(proposal(), wording),
                             wording.source(provider->sourceOf(m_item.id))));
    }
    if (m_note == nullptr || m_note->isHidden())
        parts += recordOf(wording, answer);
    m_status->setText(parts.join(u" · "_s));
}

QStringList ItemRow::recordOf(const Wording& wording, const Answer& answer) const
{
    QStringList parts;
    for (const Person& person : m_document.plan().departure.people) {
        if (person.id == answer.person)
            parts.append(tr("in charge: %1").arg(personName(person, wording)));
    }
    if (answer.due.isValid())
        parts.append(tr("until %1").arg(wording.date(answer.due)));
    if (!answer.evidence.isEmpty())
        parts.append(tr("evidence: %1").arg(excerpt(evidenceName(m_document, answer))));
    if (!answer.review.isEmpty())
        parts.append(reviewText(answer));
    if (!answer.note.isEmpty())
        parts.append(tr("note: %1").arg(excerpt(answer.note)));
    return parts;
}

void ItemRow::showNote(bool shown)
{
    if (m_note == nullptr) {
        m_note = new NoteEditor(m_document, m_profile, m_item.id, this);
        m_column->addWidget(m_note);
    }
    m_note->setVisible(shown);
    if (m_wording != nullptr)
        render(*m_wording);
}

void ItemRow::answer(const QStringList& options)
{
    editAnswer(m_document,
        {.profile = m_profile,
            .itemId = m_item.id,
            .text = tr("Answer “%1”").arg(excerpt(m_question->text()))},
        [options](Answer& answer) {
            answer.options = options;
            answer.notApplicable = false;
        });
    if (lacksReason(answerOf(m_document.plan(), m_profile, m_item.id))) {
        m_why->show();
        showNote(true);
    }
}

bool ItemRow::lacksReason(const Answer& answer) const
{
    return answer.note.trimmed().isEmpty()
        && std::ranges::any_of(m_item.options, [&answer](const ItemOption& option) {
               return option.needsReason && answer.options.contains(option.id);
           });
}

QString ItemRow::proposal() const
{
    if (!m_profile.startsWith("provider:"_L1))
        return {};
    const Provider* provider = m_document.catalog().provider(m_profile.section(u':', 1));
    return provider == nullptr ? QString()
                               : paperOption(m_document.catalog(), *provider, m_item.id);
}

QString ItemRow::lineKey(const ItemOption& option) const
{
    return u"option.%1.%2"_s.arg(m_item.id, option.id);
}

QString ItemRow::optionLabel(const QString& optionId, const Wording& wording) const
{
    for (const ItemOption& option : m_item.options) {
        if (option.id == optionId)
            return wording.text(option.label);
    }
    return optionId;
}

} // namespace kursbuch
