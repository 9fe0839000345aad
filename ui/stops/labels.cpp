#include "ui/stops/labels.h"

#include "ui/window/look.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

QLabel* textLabel(const QString& text, LabelKind kind)
{
    static const QString kRoles[] = {QString(), u"strong"_s, u"muted"_s, u"title"_s, u"number"_s};
    QLabel* label = makeLabel(kRoles[static_cast<std::size_t>(kind)], nullptr);
    label->setText(text);
    if (kind == LabelKind::Figure)
        label->setWordWrap(false);
    return label;
}

} // namespace kursbuch
