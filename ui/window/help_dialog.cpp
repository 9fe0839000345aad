#include "ui/window/help_dialog.h"

#include "ui/window/look.h"
#include "ui/window/verdict_label.h"

#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr QSize kHelpSize {620, 600};
constexpr QSize kAboutSize {460, 260};
constexpr int kMargin = 20;

QString row(const QString& left, const QString& right)
{
    return u"<tr><td style=\"padding:3px 18px 3px 0\">%1</td><td style=\"padding:3px 0\">%2</td></tr>"_s
        .arg(left, right);
}

void fill(QDialog* dialog, const QString& html, const QString& closeText)
{
    auto* text = new QTextBrowser(dialog);
    text->setHtml(html);
    text->setAccessibleName(dialog->windowTitle());
    auto* close = new QPushButton(closeText, dialog);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(text, 1);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace

HelpDialog::HelpDialog(
    const QList<std::pair<QString, QString>>& keys, const Wording& wording, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys and words"));
    resize(kHelpSize);
    fill(this, keysHtml(keys) + wordsHtml(wording), tr("Close"));
}

QString HelpDialog::keysHtml(const QList<std::pair<QString, QString>>& keys) const
{
    QString html = u"<h3>%1</h3><table>"_s.arg(tr("Keys"));
    html += row(tr("Alt+1 … Alt+9, Alt+0"), tr("to stop 1 … 10"));
    for (const auto& [text, key] : keys)
        html += row(key.toHtmlEscaped(), text.toHtmlEscaped());
    html += row(tr("Tab, arrow keys, space"), tr("from field to field, between options, choose"));
    html += row(tr("Up, Down, Enter on the route map"), tr("along the line, go to that stop"));
    return html + u"</table>"_s;
}

QString HelpDialog::wordsHtml(const Wording& wording) const
{
    const Theme& colours = themeOf(*this);
    QString html = u"<h3>%1</h3><table>"_s.arg(tr("Words and shapes"));
    const std::pair<Verdict, QString> verdicts[] = {
        {Verdict::Open, tr("nothing stands against this way")},
        {Verdict::Conditions,
            tr("possible when the conditions are met; evidence closes each of them")},
        {Verdict::Closed,
            tr("not possible as the plan stands; the reasons say what would open it")},
    };
    for (const auto& [verdict, meaning] : verdicts) {
        html += row(
            u"<span style=\"color:%1\">%2&nbsp;%3</span>"_s.arg(colours.verdict(verdict).name(),
                verdictShape(verdict), wording.word(u"verdict."_s + verdictId(verdict))),
            meaning);
    }
    html += row(tr("open · settled"),
        tr("whether a question has an answer; an open question never opens a way"));
    html += row(
        tr("way · stop"), tr("what leads to the goal · where something is entered and worked out"));
    html += row(tr("present value"),
        tr("all payments of the period in today's money; ways are ranked by it"));
    html += row(tr("revision"), tr("a frozen state of the plan on which people vote"));
    html += row(tr("Numbers"),
        tr("are read in the chosen language: 1.234,5 in German, 1,234.5 in English"));
    return html + u"</table>"_s;
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Kursbuch"));
    resize(kAboutSize);
    fill(this,
        u"<h2>Kursbuch %1</h2><p>%2</p><p>%3</p><p>%4</p>"_s.arg(QStringLiteral(KURSBUCH_VERSION),
            tr("Plans an AI infrastructure the way one plans a journey: data protection first, "
               "then the way, then the stops."),
            tr("Kursbuch opens no network connection. It gives no legal advice."),
            tr("Free software under the GNU General Public License, version 3 or later.")),
        tr("Close"));
}

} // namespace kursbuch
