#include "ui/stops/binding.h"

#include "ui/stops/labels.h"
#include "ui/window/date_edit.h"
#include "ui/window/number_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr int kEditorWidth = 320;
constexpr int kLabelWidth = 440; ///< a field stays near its question on a wide window
constexpr int kLabelStretch = 100; ///< the question takes what there is up to its width
constexpr int kLabelDrop = 6; ///< so that a question stands level with the text of its field

/// Where something is typed and what its undo step is called.
struct Typed {
    Section section;
    QString field;
    QString label;
};

/// Writes what was typed; consecutive typing in one field is one undo step.
template <typename Value>
void write(const Typed& typed, const Bound<Value>& bound, const Value& value)
{
    FormPage& page = *typed.section.page;
    const QString key = page.stopId() + u'/' + typed.section.key + u'/' + typed.field;
    page.document().editContinuously(
        undoText(typed.label), key, [&](Plan& plan) { bound.set(plan, value); });
}

QWidget* makeLines(const Section& section, const TextField& field, const BoundText& bound)
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(field.placeholder);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * field.lines + 16);
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit, [=] {
        write(Typed {section, field.field, field.label}, bound, edit->toPlainText());
    });
    section.onRender([=] {
        const QString value = bound.get(section.page->plan());
        if (edit->toPlainText() != value)
            edit->setPlainText(value);
    });
    return edit;
}

} // namespace

QString undoText(const QString& label)
{
    return QCoreApplication::translate("kursbuch::Stops", "Change “%1”").arg(label);
}

QWidget* makeNumber(const Section& section, const NumberField& field, const BoundNumber& bound)
{
    auto* edit = new NumberEdit;
    edit->setLocale(section.page->wording().locale());
    edit->setUnit(field.unit, field.factor);
    edit->setRange(field.minimum * field.factor, field.maximum * field.factor);
    edit->setDecimals(field.decimals);
    edit->setWhole(field.whole);
    edit->setName(field.label);
    QObject::connect(edit, &NumberEdit::valueEdited, edit, [=](std::optional<double> value) {
        write(Typed {section, field.field, field.label}, bound, value);
    });
    section.onRender([=, page = section.page] {
        if (!field.assumed.isEmpty()) {
            const auto assumed = page->assessment().values.scalar(field.assumed);
            edit->setAssumed(
                assumed ? std::optional<double>(*assumed * field.assumedFactor) : std::nullopt);
        }
        edit->setValue(bound.get(page->plan()));
    });
    return edit;
}

QWidget* makeText(const Section& section, const TextField& field, const BoundText& bound)
{
    if (field.lines > 1)
        return makeLines(section, field, bound);
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(field.placeholder);
    QObject::connect(edit, &QLineEdit::textEdited, edit, [=](const QString& text) {
        write(Typed {section, field.field, field.label}, bound, text);
    });
    section.onRender([=] {
        const QString value = bound.get(section.page->plan());
        if (edit->text() != value)
            edit->setText(value);
    });
    return edit;
}

namespace {

/// Brings the entries behind the fixed ones up to date; what stays the same is left alone.
void showMore(QComboBox& box, int fixed, const std::vector<Choice>& choices)
{
    const auto count = static_cast<int>(choices.size());
    bool same = box.count() == fixed + count;
    for (int i = 0; same && i < count; ++i) {
        const Choice& choice = choices[static_cast<std::size_t>(i)];
        same = box.itemText(fixed + i) == choice.label && box.itemData(fixed + i) == choice.id;
    }
    if (same)
        return;
    while (box.count() > fixed)
        box.removeItem(box.count() - 1);
    for (const Choice& choice : choices)
        box.addItem(choice.label, choice.id);
}

} // namespace

QComboBox* makeChoice(const Section& section, const ChoiceField& field, const BoundText& bound)
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    if (!field.none.isEmpty())
        box->addItem(field.none, QString());
    for (const Choice& choice : field.choices)
        box->addItem(choice.label, choice.id);
    QObject::connect(box, &QComboBox::activated, box, [=] {
        section.page->document().edit(undoText(field.label),
            [&](Plan& plan) { bound.set(plan, box->currentData().toString()); });
    });
    section.onRender([=, fixed = box->count()] {
        const QString value = bound.get(section.page->plan());
        if (field.more)
            showMore(*box, fixed, field.more(*section.page));
        // An id from elsewhere stays visible instead of turning into the first entry.
        if (box->findData(value) < 0)
            box->addItem(value.isEmpty() ? QStringLiteral("–") : value, value);
        box->setCurrentIndex(box->findData(value));
    });
    return box;
}

QWidget* makeFlag(const Section& section, const QString& label, const BoundFlag& bound)
{
    auto* box = new QCheckBox;
    box->setAccessibleName(label);
    QObject::connect(box, &QCheckBox::clicked, box, [=](bool checked) {
        section.page->document().edit(
            undoText(label), [&](Plan& plan) { bound.set(plan, checked); });
    });
    section.onRender([=] { box->setChecked(bound.get(section.page->plan())); });
    return box;
}

QWidget* makeDate(const Section& section, const TextField& field, const BoundDate& bound)
{
    auto* edit = new DateEdit;
    edit->setLocale(section.page->wording().locale());
    edit->setName(field.label);
    QObject::connect(edit, &DateEdit::dateEdited, edit, [=](const QDate& date) {
        write(Typed {section, field.field, field.label}, bound, date);
    });
    section.onRender([=, page = section.page] { edit->setDate(bound.get(page->plan())); });
    return edit;
}

QWidget* addRow(const Section& section, const QString& label, const QString& why, QWidget* editor)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(16);
    auto* left = new QWidget;
    left->setMaximumWidth(kLabelWidth);
    auto* words = new QVBoxLayout(left);
    words->setSpacing(0);
    words->setContentsMargins(0, kLabelDrop, 0, 0);
    QLabel* question = textLabel(label);
    question->setBuddy(editor);
    words->addWidget(question);
    if (!why.isEmpty())
        words->addWidget(textLabel(why, LabelKind::Muted));
    words->addStretch(1);
    row->addWidget(left, kLabelStretch);
    row->addWidget(editor, 0, Qt::AlignTop);
    row->addStretch(1);
    section.layout->addWidget(box);
    return box;
}

void showIf(const Section& section, QWidget* row, std::function<bool(const Plan&)> applies)
{
    section.onRender([page = section.page, row, applies = std::move(applies)] {
        row->setVisible(applies(page->plan()));
    });
}

namespace {

/// The editor under its question, named so that jumps and assistive technology find it.
QWidget* addNamed(const Section& section, const TextField& field, QWidget* editor)
{
    QWidget* focus = editor->focusProxy() ? editor->focusProxy() : editor;
    focus->setObjectName(field.field);
    focus->setAccessibleName(field.label);
    focus->setAccessibleDescription(field.why);
    section.page->registerField(field.field, focus);
    return addRow(section, field.label, field.why, editor);
}

} // namespace

QWidget* addNumber(const Section& section, const NumberField& field, const BoundNumber& bound)
{
    QWidget* editor = makeNumber(section, field, bound);
    editor->setFixedWidth(kEditorWidth);
    return addNamed(
        section, {.field = field.field, .label = field.label, .why = field.why}, editor);
}

QWidget* addText(const Section& section, const TextField& field, const BoundText& bound)
{
    QWidget* editor = makeText(section, field, bound);
    editor->setFixedWidth(kEditorWidth);
    return addNamed(section, field, editor);
}

QWidget* addChoice(const Section& section, const ChoiceField& field, const BoundText& bound)
{
    QWidget* editor = makeChoice(section, field, bound);
    editor->setFixedWidth(kEditorWidth);
    return addNamed(
        section, {.field = field.field, .label = field.label, .why = field.why}, editor);
}

QWidget* addDate(const Section& section, const TextField& field, const BoundDate& bound)
{
    QWidget* editor = makeDate(section, field, bound);
    editor->setFixedWidth(kEditorWidth);
    return addNamed(section, field, editor);
}

} // namespace kursbuch
