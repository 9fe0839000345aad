#include "ui/window/express_dialog.h"

#include "ui/document/plan_file.h"
#include "ui/report/office_paper.h"
#include "ui/window/card.h"
#include "ui/window/departure_board.h"
#include "ui/window/item_row.h"
#include "ui/window/look.h"
#include "ui/window/number_edit.h"

#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kMargin = 24;
constexpr int kBoardWidth = 316;
constexpr QSize kSize {1120, 740};

} // namespace

ExpressDialog::ExpressDialog(const Catalog& catalog, const Surroundings& surroundings,
    const Wording& wording, QWidget* parent)
    : QDialog(parent)
    , m_wording(wording)
    , m_library(surroundings.now)
    , m_document(catalog, m_library, surroundings)
    , m_board(new DepartureBoard(m_document, this))
{
    setWindowTitle(tr("New journey"));
    setLocale(wording.locale());
    // The library in memory takes every plan.
    (void)m_document.create(blankPlan(u"express"_s));
    m_board->setFixedWidth(kBoardWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildQuestions(), 1);
    row->addWidget(m_board);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(buildButtons());
    resize(kSize);
    connect(
        &m_document, &PlanDocument::changed, this, &ExpressDialog::render, Qt::QueuedConnection);
    render();
}

QWidget* ExpressDialog::buildQuestions()
{
    auto* inner = new QWidget;
    setRole(inner, u"page"_s);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(12);
    QLabel* title = makeLabel(u"title"_s, inner);
    title->setText(tr("New journey"));
    QLabel* intro = makeLabel(u"muted"_s, inner);
    intro->setText(tr("A first result in ten minutes. Answer what you know; everything else takes "
                      "a default that you see and "
                      "can change at every stop."));
    column->addWidget(title);
    column->addWidget(intro);
    column->addWidget(buildProject(inner));
    addItems(column, inner);
    column->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    return area;
}

QWidget* ExpressDialog::buildProject(QWidget* parent)
{
    auto* card = new Card(tr("Your project"), parent);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(8);
    card->content()->addLayout(form);
    addText(form, tr("Title"), &Departure::title);
    addText(form, tr("Organisation"), &Departure::organisation);
    addNumbers(form);
    return card;
}

void ExpressDialog::addText(QFormLayout* form, const QString& label, QString Departure::*member)
{
    auto* line = new QLineEdit(form->parentWidget());
    line->setAccessibleName(label);
    form->addRow(label, line);
    connect(line, &QLineEdit::textEdited, this, [this, label, member](const QString& text) {
        m_document.editContinuously(
            label, label, [member, text](Plan& plan) { plan.departure.*member = text; });
    });
}

void ExpressDialog::addNumber(QFormLayout* form, const QString& label, NumberEdit* edit)
{
    edit->setName(label);
    form->addRow(label, edit);
}

void ExpressDialog::addNumbers(QFormLayout* form)
{
    m_users = new NumberEdit(this);
    m_users->setWhole(true);
    m_period = new NumberEdit(this);
    m_period->setWhole(true);
    m_period->setRange(12, 84);
    m_period->setUnit(tr("months"));
    m_budget = new NumberEdit(this);
    m_budget->setUnit(u"€"_s);
    addNumber(form, tr("Users (people)"), m_users);
    addNumber(form, tr("Planning period"), m_period);
    addNumber(form, tr("Budget ceiling over the period"), m_budget);
    connect(m_users, &NumberEdit::valueEdited, this, [this](std::optional<double> users) {
        m_document.editContinuously(tr("Users"), u"users"_s, [users](Plan& plan) {
            if (!plan.workloads.empty())
                plan.workloads.front().users = users;
        });
    });
    connect(m_period, &NumberEdit::valueEdited, this, [this](std::optional<double> months) {
        m_document.editContinuously(tr("Period"), u"period"_s, [months](Plan& plan) {
            plan.departure.periodMonths
                = months ? std::optional(static_cast<int>(*months)) : std::nullopt;
        });
    });
    connect(m_budget, &NumberEdit::valueEdited, this, [this](std::optional<double> eur) {
        m_document.editContinuously(
            tr("Budget"), u"budget"_s, [eur](Plan& plan) { plan.departure.budgetEur = eur; });
    });
}

void ExpressDialog::addItems(QVBoxLayout* column, QWidget* parent)
{
    auto* card = new Card(tr("The questions that decide most"), parent);
    column->addWidget(card);
    // In the order of the journey, whatever file they stand in.
    for (const QString& stopId : stopIds()) {
        for (const Item& item : m_document.catalog().items) {
            if (!item.express || item.stop != stopId || item.scope != ItemScope::Plan)
                continue;
            auto* row = new ItemRow(m_document, item, QString(), card);
            m_rows.push_back(row);
            card->content()->addWidget(row);
        }
    }
}

QWidget* ExpressDialog::buildButtons()
{
    auto* bar = new QFrame(this);
    setRole(bar, u"bar"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(kMargin, 10, kMargin, 10);
    row->setSpacing(12);
    m_count = makeLabel(u"muted"_s, bar);
    auto* cancel = new QPushButton(tr("Cancel"), bar);
    auto* begin = new QPushButton(tr("Begin the journey"), bar);
    begin->setObjectName(u"begin"_s);
    setRole(begin, u"primary"_s);
    begin->setDefault(true);
    cancel->setAutoDefault(false);
    m_request = new QPushButton(tr("Request to the officer (PDF) …"), bar);
    m_request->setObjectName(u"request"_s);
    m_request->setAutoDefault(false);
    m_request->hide();
    connect(m_request, &QPushButton::clicked, this, &ExpressDialog::writeRequest);
    row->addWidget(m_count, 1);
    row->addWidget(m_request);
    row->addWidget(cancel);
    row->addWidget(begin);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(begin, &QPushButton::clicked, this, &QDialog::accept);
    return bar;
}

void ExpressDialog::offerRequest(Prompts prompts)
{
    m_prompts = std::move(prompts);
    m_request->setVisible(static_cast<bool>(m_prompts.saveFile));
}

void ExpressDialog::writeRequest()
{
    const QString name = u" - %1.pdf"_s.arg(shortName(PaperKind::OfficerRequest, m_wording));
    const QString path = m_prompts.saveFile(
        this, tr("Write the request as PDF"), fileNameFor(m_document.plan(), name));
    if (path.isEmpty())
        return;
    const Result<void> written = writeOfficePaper(
        PaperKind::OfficerRequest, paperInput(m_document, m_wording.language()), path);
    m_count->setText(written ? tr("Written to %1.").arg(QDir::toNativeSeparators(path))
                             : written.error().toString());
}

void ExpressDialog::render()
{
    for (ItemRow* row : m_rows)
        row->render(m_wording);
    const std::vector<Workload>& workloads = m_document.plan().workloads;
    m_users->setAssumed({});
    if (!workloads.empty())
        m_users->setValue(workloads.front().users);
    m_period->setAssumed(m_document.assessment().sheet.months());
    m_board->render(m_wording);
    const std::vector<UsedFigure>& figures = m_document.assessment().figures;
    const auto assumed = std::count_if(
        figures.begin(), figures.end(), [](const UsedFigure& f) { return !f.overridden; });
    m_count->setText(tr("%n answer(s)", nullptr, answers()) + u", "_s
        + tr("%n assumption(s)", nullptr, static_cast<int>(assumed)));
}

int ExpressDialog::answers() const
{
    const auto settled = std::count_if(
        m_rows.begin(), m_rows.end(), [](const ItemRow* row) { return row->isSettled(); });
    const int typed
        = (m_users->value() ? 1 : 0) + (m_period->value() ? 1 : 0) + (m_budget->value() ? 1 : 0);
    return static_cast<int>(settled) + typed;
}

} // namespace kursbuch
