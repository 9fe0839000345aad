#include "ui/window/finder.h"

#include "ui/window/look.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr QSize kSize {640, 460};
constexpr int kMargin = 16;
constexpr int kMost = 60;

/// Every word of the search stands somewhere in title or place.
bool matches(const Findable& findable, const QStringList& words)
{
    const QString all = findable.title + u'\n' + findable.where;
    return std::all_of(words.begin(), words.end(),
        [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::vector<Findable> findables(
    const Catalog& catalog, const Assessment& assessment, const Wording& wording)
{
    std::vector<Findable> found;
    const auto stopTitle
        = [&wording](const QString& stopId) { return wording.word(u"stop."_s + stopId); };
    for (const QString& stopId : stopIds())
        found.push_back({stopTitle(stopId), wording.word(u"stop.%1.sub"_s.arg(stopId)), stopId});
    for (const Item& item : catalog.items) {
        const bool german = wording.language() == Language::German;
        const QString basis = german || item.basisEn.isEmpty() ? item.basis : item.basisEn;
        const QString where
            = basis.isEmpty() ? stopTitle(item.stop) : stopTitle(item.stop) + u" · "_s + basis;
        found.push_back({wording.text(item.text), where, item.stop + u'/' + item.id});
    }
    for (const UsedFigure& used : assessment.figures) {
        const std::optional<Figure> figure = catalog.figure(used.id);
        if (figure && figure->label.isComplete())
            found.push_back(
                {wording.text(figure->label), stopTitle(u"costs"_s), u"costs/"_s + used.id});
    }
    return found;
}

Finder::Finder(std::vector<Findable> findables, QWidget* parent)
    : QDialog(parent)
    , m_findables(std::move(findables))
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Find"));
    m_line->setPlaceholderText(tr("Question, figure, stop or plan …"));
    m_line->setAccessibleName(tr("Find"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &Finder::search);
    connect(m_line, &QLineEdit::returnPressed, this, &Finder::choose);
    connect(m_list, &QListWidget::itemActivated, this, &Finder::choose);
    resize(kSize);
    search({});
}

void Finder::search(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (const Findable& findable : m_findables) {
        if (!matches(findable, words) || m_list->count() >= kMost)
            continue;
        auto* item = new QListWidgetItem(findable.title + u'\n' + findable.where, m_list);
        item->setData(Qt::UserRole, findable.target);
    }
    m_list->setCurrentRow(0);
}

void Finder::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    m_target = item->data(Qt::UserRole).toString();
    accept();
}

bool Finder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    const int step = key == Qt::Key_Down ? 1 : -1;
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
    return true;
}

} // namespace kursbuch
