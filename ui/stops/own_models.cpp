#include "ui/stops/own_models.h"

#include "app/assess/own_catalog.h"
#include "ui/stops/labels.h"
#include "ui/window/look.h"

#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

/// The own model that a workload names; nullptr where it names none.
template <typename P> auto ownAt(P& plan, int index) -> decltype(plan.ownModels.data())
{
    if (index >= static_cast<int>(plan.workloads.size()))
        return nullptr;
    const QString& id = plan.workloads[static_cast<std::size_t>(index)].modelId;
    const auto found = std::ranges::find(plan.ownModels, id, &OwnModel::id);
    return found == plan.ownModels.end() ? nullptr : &*found;
}

template <typename Member> auto at(int index, Member member)
{
    return [index, member](auto& plan) -> decltype(&(plan.ownModels.data()->*member)) {
        auto* own = ownAt(plan, index);
        return own ? &(own->*member) : nullptr;
    };
}

/// A number of an own model, asked of models of that kind; an empty kind means any.
struct Ask {
    QString field;
    QString label;
    QString why {};
    QString unit {};
    double factor = 1.0;
};

NumberField wholeNumber(const Ask& ask)
{
    return {.field = u"ownModel."_s + ask.field,
        .label = ask.label,
        .why = ask.why,
        .unit = ask.unit,
        .factor = ask.factor,
        .decimals = 3,
        .whole = ask.factor == 1.0};
}

/// Models of this kind, or with `is` false all others.
struct OfKind {
    int index = 0;
    QString kind {};
    bool is = true;
};

void showFor(const Section& section, QWidget* row, const OfKind& of)
{
    showIf(section, row, [of](const Plan& plan) {
        const OwnModel* own = ownAt(plan, of.index);
        return own && (own->kind == of.kind) == of.is;
    });
}

} // namespace

void addRefusal(const Section& section, std::function<QString(const Plan&)> wrong)
{
    QLabel* sentence = makeLabel(u"warning"_s, nullptr);
    sentence->setObjectName(u"refusal"_s);
    section.layout->addWidget(sentence);
    section.onRender([sentence, page = section.page, wrong = std::move(wrong)] {
        sentence->setText(wrong(page->plan()));
        sentence->setVisible(!sentence->text().isEmpty());
    });
}

QString OwnModels::create(Plan& plan, const Model* like, const QString& kind)
{
    OwnModel own = like && like->kind == kind ? ownOf(*like) : OwnModel {.id = {}, .kind = kind};
    own.id = freeOwnId(plan);
    if (like && like->kind == kind)
        own.name = tr("%1, own figures").arg(like->name);
    plan.ownModels.push_back(own);
    return own.id;
}

void OwnModels::addForm(const Section& section, int index)
{
    auto* panel = new QFrame;
    setRole(panel, u"panel"_s);
    auto* column = new QVBoxLayout(panel);
    Section inner = section;
    inner.layout = column;
    section.layout->addWidget(panel);
    column->addWidget(textLabel(tr("Own model"), LabelKind::Strong));
    addRefusal(inner, [index](const Plan& plan) {
        const OwnModel* own = ownAt(plan, index);
        return own ? wrongWith(*own) : QString();
    });
    text(inner, {.field = u"ownModel.name"_s, .label = tr("Name of the model")},
        at(index, &OwnModel::name));
    addSize(inner, index);
    addShape(inner, index);
    addExperts(inner, index);
    addOrigin(inner, index);
    addRemoval(inner, index);
    showIf(section, panel, [index](const Plan& plan) { return ownAt(plan, index) != nullptr; });
}

void OwnModels::addSize(const Section& section, int index)
{
    number(section,
        wholeNumber({u"paramsTotal"_s, tr("Parameters"),
            tr("As the maker states them; all of them lie in memory."), tr("billion"), 1e9}),
        at(index, &OwnModel::paramsTotal));
    const auto other = [&](const Ask& ask, auto member) {
        showFor(section, number(section, wholeNumber(ask), at(index, member)),
            {index, u"llm"_s, false});
    };
    other({u"flopPerItem"_s, tr("Computing per item"), tr("One pass over an image or a section."),
              u"GFLOP"_s, 1e9},
        &OwnModel::flopPerItem);
    QWidget* held = number(section,
        wholeNumber({u"activationsPerItem"_s, tr("Activations per image"),
            tr("Values between the layers; they decide the speed of many vision models."),
            tr("million"), 1e6}),
        at(index, &OwnModel::activationsPerItem));
    showFor(section, held, {index, u"vision"_s});
}

void OwnModels::addShape(const Section& section, int index)
{
    const auto ask = [&](const Ask& shape, auto member) {
        showFor(section, number(section, wholeNumber(shape), at(index, member)), {index, u"llm"_s});
    };
    ask({u"layers"_s, tr("Layers"), tr("“num_hidden_layers” in the file config.json.")},
        &OwnModel::layers);
    ask({u"hidden"_s, tr("Width"), tr("“hidden_size” in config.json.")}, &OwnModel::hidden);
    ask({u"heads"_s, tr("Attention heads"), tr("“num_attention_heads”.")}, &OwnModel::heads);
    ask({u"kvHeads"_s, tr("Key-value heads"),
            tr("“num_key_value_heads”: they decide how much memory each request takes.")},
        &OwnModel::kvHeads);
    ask({u"contextTokens"_s, tr("Longest context"), {}, tr("tokens")}, &OwnModel::contextTokens);
}

void OwnModels::addExperts(const Section& section, int index)
{
    const auto ask = [&](const Ask& experts, auto member) {
        showFor(
            section, number(section, wholeNumber(experts), at(index, member)), {index, u"llm"_s});
    };
    ask({u"experts"_s, tr("Experts"), tr("Only of models with experts (MoE); else leave empty.")},
        &OwnModel::experts);
    ask({u"expertsPerToken"_s, tr("Experts per token")}, &OwnModel::expertsPerToken);
    ask({u"paramsActive"_s, tr("Active parameters"), tr("Those that one token runs through."),
            tr("billion"), 1e9},
        &OwnModel::paramsActive);
}

void OwnModels::addOrigin(const Section& section, int index)
{
    text(section, {.field = u"ownModel.licence"_s, .label = tr("Licence")},
        at(index, &OwnModel::licence));
    choice(section,
        {.field = u"ownModel.licenceClass"_s,
            .label = tr("What the licence allows"),
            .choices = {{u"permissive"_s, tr("everything, with attribution")},
                {u"community"_s, tr("much, with limits of the maker")},
                {u"copyleft"_s, tr("everything, with own code disclosed")},
                {u"research_only"_s, tr("research only")}},
            .none = tr("not known")},
        at(index, &OwnModel::licenceClass));
    text(section,
        {.field = u"ownModel.note"_s,
            .label = tr("Where the figures are from"),
            .placeholder = tr("data sheet, model card")},
        at(index, &OwnModel::note));
    addDate(section, {.field = u"ownModel.date"_s, .label = tr("As of")},
        boundValue<QDate>(at(index, &OwnModel::date)));
}

void OwnModels::addRemoval(const Section& section, int index)
{
    auto* remove = new QPushButton(tr("Remove the own model"));
    remove->setObjectName(u"ownModel.remove"_s);
    remove->setAutoDefault(false);
    section.layout->addWidget(remove, 0, Qt::AlignLeft);
    QObject::connect(remove, &QPushButton::clicked, remove, [page = section.page, index] {
        page->document().edit(tr("Remove the own model"), [index](Plan& plan) {
            const OwnModel* own = ownAt(plan, index);
            if (!own)
                return;
            const QString id = own->id;
            std::erase_if(plan.ownModels, [&id](const OwnModel& one) { return one.id == id; });
            for (Workload& workload : plan.workloads) {
                if (workload.modelId == id)
                    workload.modelId.clear();
            }
        });
    });
}

} // namespace kursbuch
