#include "ui/window/verdict_label.h"

#include "ui/charts/theme.h"
#include "ui/window/look.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

void dress(QLabel* label, const QString& id, const QString& text)
{
    label->setText(text);
    setStyleState(label, "verdict", id);
}

} // namespace

VerdictLabel::VerdictLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void VerdictLabel::setVerdict(Verdict verdict, const Wording& wording)
{
    setVerdict(verdict, wording.word(u"verdict."_s + verdictId(verdict)));
}

void VerdictLabel::setVerdict(Verdict verdict, const QString& words)
{
    dress(this, verdictId(verdict), verdictShape(verdict) + QChar(0x00A0) + words);
    setAccessibleName(words);
}

void VerdictLabel::setUnknown(const Wording& wording)
{
    setUnknown(wording.word(u"verdict.unknown"_s));
}

void VerdictLabel::setUnknown(const QString& words)
{
    dress(this, u"unknown"_s, unknownShape() + QChar(0x00A0) + words);
    setAccessibleName(words);
}

} // namespace kursbuch
