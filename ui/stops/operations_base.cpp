#include "ui/stops/operations_base.h"

#include "app/assess/own_house.h"
#include "ui/stops/binding.h"
#include "ui/stops/labels.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kReasonWidth = 230;
const QString kProfile = u"inhouse"_s;
const QString kOpen = u"-open-"_s; // no option id looks like this
const QString kNew = u"new"_s;

std::vector<const Item*> itemsOf(const Catalog& catalog)
{
    std::vector<const Item*> items;
    for (const Item& item : catalog.items) {
        if (item.group == kBaseServices)
            items.push_back(&item);
    }
    return items;
}

QString chosen(const FormPage& page, const Item& item)
{
    return answerOf(page.plan(), kProfile, item.id).options.value(0);
}

} // namespace

void BaseServices::build(FormPage& page)
{
    const Section card = page.card(tr("Base services: no second infrastructure"),
        tr("A service of its own for AI has to be run, secured and paid for twice. Reuse what is "
           "there; where that cannot be, say why."));
    QLabel* result = textLabel({}, LabelKind::Strong);
    result->setObjectName(u"baseServices"_s);
    card.layout->addWidget(result);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    card.layout->addLayout(grid);
    addHeadings(*grid);
    const std::vector<const Item*> items = itemsOf(page.catalog());
    for (const Item* item : items)
        addRow(card, *grid, *item);
    card.onRender([&page, result, items] { result->setText(BaseServices::result(page, items)); });
}

void BaseServices::addHeadings(QGridLayout& grid)
{
    int column = 0;
    for (const QString& heading : {tr("Service"), tr("Reuse or new"), tr("Why")})
        grid.addWidget(textLabel(heading, LabelKind::Muted), 0, column++);
}

void BaseServices::addRow(const Section& card, QGridLayout& grid, const Item& item)
{
    const Wording& wording = card.page->wording();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(textLabel(wording.text(item.text)));
    words->addWidget(textLabel(wording.text(item.why), LabelKind::Muted));
    const int row = grid.rowCount();
    grid.addLayout(words, row, 0);
    grid.addWidget(choiceOf(card, item), row, 1, Qt::AlignTop);
    grid.addWidget(reasonOf(card, item), row, 2, Qt::AlignTop);
}

QWidget* BaseServices::choiceOf(const Section& card, const Item& item)
{
    FormPage& page = *card.page;
    std::vector<Choice> choices;
    for (const ItemOption& option : item.options)
        choices.push_back({.id = option.id, .label = page.wording().text(option.label)});
    choices.push_back(
        {.id = kOpen, .label = tr("open"), .hint = tr("not settled yet"), .open = true});
    auto* bar = new ChoiceBar;
    const QString service = page.wording().text(item.text);
    bar->setChoices(choices);
    bar->setName(service);
    bar->setObjectName(item.id);
    bar->setFixedWidth(bar->lineWidth());
    QObject::connect(bar, &ChoiceBar::chosen, bar, [&page, id = item.id, service](const auto& to) {
        editAnswer(page.document(), {.profile = kProfile, .itemId = id, .text = undoText(service)},
            [to](Answer& answer) {
                answer.options = to == kOpen ? QStringList() : QStringList {to};
                answer.notApplicable = false;
            });
    });
    card.onRender([&page, bar, &item] {
        const QString option = chosen(page, item);
        bar->setCurrent(option.isEmpty() ? kOpen : option);
    });
    // A jump puts the focus on a button of the bar.
    QWidget* first = bar->findChild<QPushButton*>();
    page.registerField(item.id, first);
    page.registerField(u"base-services"_s, first);
    return bar;
}

QWidget* BaseServices::reasonOf(const Section& card, const Item& item)
{
    FormPage& page = *card.page;
    auto* line = new QLineEdit;
    line->setFixedWidth(kReasonWidth);
    line->setObjectName(item.id + u".why"_s);
    line->setAccessibleName(tr("Why: %1").arg(page.wording().text(item.text)));
    QObject::connect(line, &QLineEdit::textEdited, line, [&page, &item](const QString& text) {
        editAnswer(page.document(),
            {.profile = kProfile,
                .itemId = item.id,
                .text = undoText(tr("Why")),
                .key = u"note"_s + item.id},
            [text](Answer& answer) { answer.note = text; });
    });
    card.onRender([&page, line, &item] {
        const QString note = answerOf(page.plan(), kProfile, item.id).note;
        if (line->text() != note)
            line->setText(note);
        line->setPlaceholderText(
            chosen(page, item) == kNew ? tr("A new one needs a reason") : QString());
    });
    return line;
}

QString BaseServices::result(const FormPage& page, const std::vector<const Item*>& items)
{
    int open = 0;
    QStringList built;
    QStringList unexplained;
    for (const Item* item : items) {
        const QString option = chosen(page, *item);
        open += option.isEmpty() ? 1 : 0;
        if (option != kNew)
            continue;
        built << page.wording().text(item->text);
        if (answerOf(page.plan(), kProfile, item->id).note.trimmed().isEmpty())
            unexplained << built.last();
    }
    QStringList sentences;
    if (!built.isEmpty())
        sentences
            << tr("A second infrastructure is advised against; new: %1.").arg(built.join(u", "_s));
    if (!unexplained.isEmpty())
        sentences << tr(
            "Without a reason: %n of them.", nullptr, static_cast<int>(unexplained.size()));
    if (open > 0)
        sentences << tr("Not settled: %n service(s).", nullptr, open);
    return sentences.isEmpty() ? tr("All base services are reused.") : sentences.join(u' ');
}

} // namespace kursbuch
