#include "ui/stops/rich_text.h"

#include "ui/stops/labels.h"
#include "ui/window/popup.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {
constexpr int kPopupWidth = 460;
} // namespace

ReasonText reasonTextOf(const FormPage& page)
{
    return ReasonText({.catalog = page.catalog(),
        .assessment = page.assessment(),
        .wording = page.wording(),
        .theme = page.colours()});
}

void openText(FormPage& page, QWidget* anchor, const QString& title, const QString& html)
{
    auto* content = new QWidget;
    content->setFixedWidth(kPopupWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(textLabel(title, LabelKind::Strong));
    QLabel* text = makeRichLabel(page);
    text->setText(html);
    column->addWidget(text);
    Popup* popup = Popup::open(anchor, content);
    QObject::connect(text, &QLabel::linkActivated, popup, &QWidget::close);
}

QLabel* makeRichLabel(FormPage& page)
{
    QLabel* label = textLabel({});
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(
        Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard | Qt::TextSelectableByMouse);
    QObject::connect(label, &QLabel::linkActivated, &page, [&page](const QString& link) {
        if (link.contains(u'/'))
            page.jump(link);
    });
    return label;
}

} // namespace kursbuch
