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

QString verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open:
        return u"open"_s;
    case Verdict::Conditions:
        return u"conditions"_s;
    case Verdict::Closed:
        break;
    }
    return u"closed"_s;
}

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
