#include "ui/window/look.h"

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

constexpr auto kSheet = R"(
* { outline: none; }
QMainWindow, QDialog, QStackedWidget, QScrollArea { background: @ground; }
QScrollArea { border: none; background: @ground; }
QToolTip { background: @card; color: @text; border: 1px solid @line; padding: 4px; }
QMenuBar { background: @card; border-bottom: 1px solid @line; padding: 2px 6px; }
QMenuBar::item { padding: 6px 10px; background: transparent; color: @text; border-radius: 5px; }
QMenuBar::item:selected { background: @selected; }
QMenu { background: @card; border: 1px solid @line; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 24px; border-radius: 5px; color: @text; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }

QFrame[role="card"] { background: @card; border: 1px solid @line; border-radius: 10px; }
QFrame[role="panel"] { background: @ground; border: 1px solid @line; border-radius: 8px; }
QFrame[role="bar"] { background: @card; border-top: 1px solid @line; }
QFrame[role="side"] { background: @card; border: none; }
QFrame[role="side"][edge="right"] { border-right: 1px solid @line; }
QFrame[role="side"][edge="left"] { border-left: 1px solid @line; }
QFrame[role="side"] QScrollArea, QFrame[role="card"] QScrollArea { background: @card; }
QWidget[role="boardInner"], QWidget[role="popupInner"] { background: @card; }
QWidget[role="page"] { background: @ground; }
QFrame[role="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="note"] { background: @ground; border: none; border-left: 4px solid @muted; border-radius: 2px; }
QFrame[role="note"][tone="good"] { background: @good; border-left-color: @open; }
QFrame[role="note"][tone="warn"] { border-left-color: @conditions; }
QFrame[role="message"] { background: @selected; border: none; border-bottom: 1px solid @line; }
QFrame[role="message"][tone="bad"] { border-bottom: 2px solid @closed; }

QLabel { background: transparent; border: none; }
QLabel[role="title"] { font-size: @h1pt; font-weight: 600; }
QLabel[role="subtitle"] { font-size: @h1pt; color: @muted; }
QLabel[role="heading"] { font-size: @h2pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: @smallpt; }
QLabel[role="badge"] { color: @muted; font-size: @smallpt; border: 1px solid @line; border-radius: 4px; padding: 0px 5px; }
QLabel[role="warning"] { color: @conditions; font-size: @smallpt; }
QLabel[role="fault"] { color: @closed; font-size: @smallpt; }
QLabel[verdict="open"] { color: @open; }
QLabel[verdict="conditions"] { color: @conditions; }
QLabel[verdict="closed"] { color: @closed; }
QLabel[verdict="unknown"] { color: @muted; }

QPushButton, QToolButton { background: @card; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 5px 14px; min-height: 22px; }
QPushButton:hover, QToolButton:hover { background: @selected; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QFileDialog QToolButton { padding: 2px; min-height: 20px; }
QFileDialog QToolButton:focus { padding: 1px; }
QPushButton:disabled, QToolButton:disabled { color: @muted; border-color: @line; }
QPushButton[role="primary"] { background: @accent; color: @accentText; border: 1px solid @accent; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @text; padding: 4px 13px; }
QPushButton[role="primary"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[role="link"] { background: transparent; color: @accent; border: 1px solid transparent; border-radius: 4px; padding: 0px 3px; min-height: 22px; text-align: left; text-decoration: underline; font-size: @smallpt; }
QPushButton[role="link"]:hover { color: @text; background: transparent; }
QPushButton[role="link"]:focus { border: 1px solid @accent; padding: 0px 3px; }
QPushButton[role="link"]:disabled { color: @muted; text-decoration: none; }
QPushButton[role="fold"] { background: transparent; border: 1px solid transparent; padding: 1px 4px; text-align: left; font-weight: 600; font-size: @h2pt; }
QPushButton[role="fold"]:focus { border: 1px solid @accent; padding: 1px 4px; }
QPushButton[role="segment"] { border-radius: 0px; padding: 3px 10px; min-height: 22px; }
QPushButton[role="segment"][place="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[role="segment"][place="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton[role="segment"][place="only"] { border-radius: 6px; }
QPushButton[role="segment"]:checked, QPushButton[role="chip"]:checked { background: @accent; color: @accentText; border-color: @accent; }
QPushButton[role="segment"][open="true"]:checked { background: @openAnswer; color: @text; border-color: @edge; font-style: italic; }
QPushButton[role="segment"][proposed="true"], QPushButton[role="chip"][proposed="true"] { border: 1px dashed @accent; color: @accent; }
QPushButton[role="segment"]:focus { border: 2px solid @accent; padding: 2px 9px; }
QPushButton[role="segment"]:checked:focus, QPushButton[role="chip"]:checked:focus { border: 2px solid @text; }
QPushButton[role="chip"] { border-radius: 14px; padding: 3px 12px; min-height: 20px; }
QPushButton[role="chip"]:focus { border: 2px solid @accent; padding: 2px 11px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit { background: @card; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 3px 8px; selection-background-color: @accent; selection-color: @accentText; }
QLineEdit, QComboBox, QSpinBox, QDateEdit { min-height: 22px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus { border: 2px solid @accent; padding: 2px 7px; }
QLineEdit[state="refused"] { border-color: @closed; }
QLineEdit:disabled, QComboBox:disabled { color: @muted; background: @ground; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/kursbuch/icons/down-@kind.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @line; selection-background-color: @selected; selection-color: @text; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: @card; border: 1px solid @muted; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/kursbuch/icons/check-@kind.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; }

QTableView, QTableWidget, QListView, QListWidget, QTreeView { background: @card; color: @text; border: none; gridline-color: @line; selection-background-color: @selected; selection-color: @text; alternate-background-color: @ground; }
QTableView::item, QListView::item { padding: 4px; }
QTableView::item:focus { background: @selected; color: @text; border: 1px solid @accent; padding: 3px; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @text; font-weight: 600; border: none; border-bottom: 1px solid @line; padding: 8px 6px 6px 6px; }
QHeaderView::down-arrow, QHeaderView::up-arrow { subcontrol-origin: margin; subcontrol-position: top center; width: 8px; height: 8px; }
QHeaderView::down-arrow { image: url(:/kursbuch/icons/down-@kind.svg); }
QHeaderView::up-arrow { image: url(:/kursbuch/icons/up-@kind.svg); }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @edge; border-radius: 4px; min-height: 30px; min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; border: none; width: 0; height: 0; }
QTextBrowser { background: @card; border: none; }
)";

QString blend(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())).name();
}

} // namespace

QString styleSheetOf(const Theme& theme, const QFont& font)
{
    const double base = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    const auto points
        = [base](double factor) { return QString::number(base * factor, 'f', 1) + u"pt"_s; };
    // Longer names first, so that @text does not eat the start of another.
    const std::pair<QString, QString> values[] = {
        {u"@accentHover"_s, blend(theme.accent, theme.text, 0.18)},
        {u"@accentText"_s, theme.accentText.name()},
        {u"@accent"_s, theme.accent.name()},
        {u"@openAnswer"_s, blend(theme.card, theme.muted, 0.22)},
        {u"@open"_s, theme.verdict(Verdict::Open).name()},
        {u"@conditions"_s, theme.verdict(Verdict::Conditions).name()},
        {u"@closed"_s, theme.verdict(Verdict::Closed).name()},
        {u"@good"_s, blend(theme.card, theme.verdict(Verdict::Open), 0.08)},
        {u"@ground"_s, theme.ground.name()},
        {u"@card"_s, theme.card.name()},
        {u"@line"_s, theme.line.name()},
        {u"@edge"_s, blend(theme.line, theme.muted, 0.35)},
        {u"@text"_s, theme.text.name()},
        {u"@muted"_s, theme.muted.name()},
        {u"@selected"_s, theme.selected.name()},
        {u"@kind"_s, theme.kind == ThemeKind::Dark ? u"dark"_s : u"light"_s},
        {u"@h1pt"_s, points(1.65)},
        {u"@h2pt"_s, points(1.1)},
        {u"@smallpt"_s, points(0.9)},
    };
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto& [name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

} // namespace kursbuch
