#include "app/assess/reason_json.h"
#include "ui/window/card.h"
#include "ui/window/choice_bar.h"
#include "ui/window/look.h"
#include "ui/window/status_board.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

const QString kYes = u"yes"_s;
const QString kNo = u"no"_s;

} // namespace

QWidget* StatusBoard::buildSwitch()
{
    auto* card = new Card(tr("Is the EU-US Data Privacy Framework valid?"));
    QLabel* hint = makeLabel(u"muted"_s, card);
    hint->setText(tr("Counts for every plan in this library. If it falls, the United States are a "
                     "third country without a decision."));
    m_standing = makeLabel(u"warning"_s, card);
    m_standing->setText(standing());
    m_standing->setVisible(!m_standing->text().isEmpty());
    m_changes = makeLabel(QString(), card);
    m_changes->setObjectName(u"dpfChanges"_s);
    m_changes->setTextFormat(Qt::RichText);
    m_changes->hide();
    card->content()->addWidget(hint);
    card->content()->addLayout(buildChoice(*card));
    card->content()->addWidget(m_standing);
    card->content()->addWidget(m_changes);
    connect(m_valid, &ChoiceBar::chosen, this, &StatusBoard::tryOut);
    connect(m_keep, &QPushButton::clicked, this, &StatusBoard::keep);
    return card;
}

QLayout* StatusBoard::buildChoice(Card& card)
{
    m_valid = new ChoiceBar(&card);
    m_valid->setObjectName(u"dpfValid"_s);
    m_valid->setChoices({{.id = kYes, .label = tr("yes, in force")},
        {.id = kNo, .label = tr("no, judge without it")}});
    m_valid->setName(tr("Is the EU-US Data Privacy Framework valid?"));
    m_valid->setCurrent(m_parts.catalog.dpfValid ? kYes : kNo);
    m_valid->setFixedWidth(m_valid->lineWidth());
    m_valid->setEnabled(!m_parts.readOnly);
    m_reason = new QLineEdit(&card);
    m_reason->setObjectName(u"dpfReason"_s);
    m_reason->setPlaceholderText(tr("Why: judgment, decision, own caution …"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    m_reason->setEnabled(!m_parts.readOnly);
    m_keep = new QPushButton(tr("Keep for all plans"), &card);
    m_keep->setObjectName(u"dpfKeep"_s);
    m_keep->setAutoDefault(false);
    m_keep->setEnabled(false);
    setRole(m_keep, u"primary"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_valid);
    row->addWidget(m_reason, 1);
    row->addWidget(m_keep);
    return row;
}

QString StatusBoard::standing() const
{
    const DpfSwitch& dpf = m_parts.catalog.dpf;
    if (dpf.valid)
        return {};
    QString text = dpf.set.isValid()
        ? tr("Set to invalid in this library on %1").arg(m_parts.wording.date(dpf.set))
        : tr("Set to invalid in this library");
    if (!dpf.who.isEmpty())
        text += u' ' + tr("by %1").arg(dpf.who);
    return dpf.reason.isEmpty() ? text : text + u": "_s + dpf.reason;
}

void StatusBoard::tryOut()
{
    const DpfSwitch wanted {.valid = m_valid->current() == kYes};
    const bool differs = wanted.valid != m_parts.catalog.dpfValid;
    m_keep->setEnabled(differs);
    m_changes->setVisible(differs);
    if (!differs)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<Rejudged> rejudged = m_parts.tryOut(wanted);
    QApplication::restoreOverrideCursor();
    m_changes->setText(
        rejudged ? changesHtml(*rejudged) : rejudged.error().message.toHtmlEscaped());
    m_keep->setEnabled(rejudged.has_value());
}

void StatusBoard::keep()
{
    const DpfSwitch wanted {.valid = m_valid->current() == kYes,
        .set = m_parts.today(),
        .who = m_parts.who,
        .reason = m_reason->text().trimmed()};
    if (const Result<void> kept = m_parts.keep(wanted); !kept) {
        m_changes->setText(kept.error().message.toHtmlEscaped());
        m_changes->show();
        return;
    }
    // The board and the map are shown anew; the list of what changed stays.
    const QString changes = m_changes->text();
    const int tab = m_tabs->currentIndex();
    while (m_tabs->count() > 0) {
        QWidget* old = m_tabs->widget(0);
        m_tabs->removeTab(0);
        old->deleteLater();
    }
    m_tabs->addTab(buildFacts(), tr("Status board"));
    m_tabs->addTab(buildPlaces(), tr("Hosting places"));
    m_tabs->setCurrentIndex(tab);
    m_changes->setText(changes);
    m_changes->show();
    m_valid->setFocus();
}

QString StatusBoard::offerName(const QString& offerId) const
{
    const Provider* provider = providerOf(m_parts.catalog, offerId);
    return provider == nullptr ? tr("no offer") : provider->name;
}

QString StatusBoard::changeHtml(const StatusChange& change) const
{
    const Theme& theme = themeOf(*this);
    const auto verdict = [&](Verdict of) {
        return u"<span style=\"color:%1\">%2&nbsp;%3</span>"_s.arg(theme.verdict(of).name(),
            verdictShape(of), m_parts.wording.word(u"verdict."_s + verdictId(of)));
    };
    QString html
        = u"%1: %2 → %3"_s.arg(m_parts.wording.word(u"way."_s + change.way).toHtmlEscaped(),
            verdict(change.before), verdict(change.after));
    if (change.offerBefore != change.offerAfter)
        html += u" · "_s
            + tr("%1 instead of %2")
                  .arg(offerName(change.offerAfter), offerName(change.offerBefore))
                  .toHtmlEscaped();
    if (!change.reasons.empty()) {
        const Reason& reason = change.reasons.front();
        html += u" · <span style=\"color:%1\">%2: %3</span>"_s.arg(theme.muted.name(),
            reason.ref.isEmpty() ? reason.rule : reason.ref,
            m_parts.wording.text(reason.text).toHtmlEscaped());
    }
    return html;
}

QString StatusBoard::changesHtml(const Rejudged& rejudged) const
{
    QStringList lines;
    int closed = 0;
    for (const PlanChange& plan : rejudged.plans) {
        const QString title = plan.title.isEmpty() ? tr("Untitled plan") : plan.title;
        QStringList ways {u"<b>%1</b>%2"_s.arg(
            title.toHtmlEscaped(), plan.archived ? u" ("_s + tr("archived") + u')' : QString())};
        for (const StatusChange& change : plan.ways) {
            closed += change.closes() ? 1 : 0;
            ways << changeHtml(change);
        }
        lines << u"<p style=\"margin:6px 0 0 0\">%1</p>"_s.arg(ways.join(u"<br>"_s));
    }
    QString head = tr("%n plan(s) judged anew", nullptr, rejudged.judged) + u", "_s
        + tr("%n of them change(s)", nullptr, static_cast<int>(rejudged.plans.size())) + u", "_s
        + tr("%n way(s) close(s)", nullptr, closed) + u'.';
    if (!rejudged.unread.isEmpty())
        head += u' ' + tr("Could not be read: %1.").arg(rejudged.unread.join(u", "_s));
    return head.toHtmlEscaped() + lines.join(QString());
}

} // namespace kursbuch
