#include "ui/stops/schedule_card.h"

#include "ui/stops/chart_frame.h"
#include "ui/stops/labels.h"
#include "ui/stops/schedule_editor.h"
#include "ui/text/schedule_words.h"
#include "ui/window/look.h"

#include <QComboBox>
#include <QCoreApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace kursbuch {

namespace {

class ScheduleCard {
    Q_DECLARE_TR_FUNCTIONS(kursbuch::ScheduleCard)

public:
    ScheduleCard(const Section& card, ScheduleView view)
        : m_page(*card.page)
        , m_way(new QComboBox)
        , m_summary(textLabel({}, LabelKind::Strong))
        , m_problems(makeLabel(u"warning"_s, nullptr))
        , m_chart(new ScheduleChart)
        , m_dates(textLabel({}, LabelKind::Muted))
        , m_editor(view == ScheduleView::PictureAndSteps ? new ScheduleEditor(m_page) : nullptr)
    {
        m_way->setObjectName(u"scheduleWay"_s);
        m_way->setAccessibleName(tr("Way whose schedule is shown"));
        for (const QString& id : wayIds())
            m_way->addItem(m_page.wording().word(u"way."_s + id), id);
        m_page.registerField(u"schedule"_s, m_way);
        m_chart->setObjectName(u"scheduleChart"_s);
        m_problems->setObjectName(u"schedule.problems"_s);
        card.layout->addWidget(m_way, 0, Qt::AlignLeft);
        card.layout->addWidget(m_summary);
        card.layout->addWidget(m_problems);
        card.layout->addWidget(new ChartFrame(tr("Time until ready"), m_chart));
        card.layout->addWidget(m_dates);
        if (m_editor != nullptr)
            card.layout->addWidget(m_editor);
    }

    /// The way last picked here; until then the chosen or recommended one.
    void pick(const QString& way)
    {
        m_picked = way;
        refresh();
    }

    void refresh()
    {
        const QString way = m_picked.isEmpty() ? focus() : m_picked;
        m_way->setCurrentIndex(m_way->findData(way));
        const Schedule schedule = scheduleOf(way, m_page.plan(), m_page.catalog());
        const QDate start = m_page.plan().departure.planningStart;
        const SchedulePicture picture = schedulePicture(schedule, start, m_page.wording());
        m_summary->setText(picture.summary);
        QStringList problems;
        for (const Text& problem : schedule.problems)
            problems << m_page.wording().text(problem);
        m_problems->setText(problems.join(u'\n'));
        m_problems->setVisible(!problems.isEmpty());
        m_chart->setTheme(m_page.colours());
        m_chart->setData(picture);
        m_dates->setText(dates(way, start));
        if (m_editor != nullptr)
            m_editor->show(schedule);
    }

    [[nodiscard]] QComboBox* chooser() const { return m_way; }

private:
    [[nodiscard]] QString focus() const
    {
        const QString& chosen = m_page.plan().choices.way;
        const QString& found = chosen.isEmpty() ? m_page.assessment().recommendation.way : chosen;
        return wayIds().contains(found) ? found : wayIds().front();
    }

    [[nodiscard]] QString dates(const QString& way, QDate start) const
    {
        const Wording& words = m_page.wording();
        if (!start.isValid())
            return words.word(u"schedule.no_start"_s);
        QString text = words.say(u"schedule.from_start"_s, {words.date(start)});
        if (const auto months = readyMonths(m_page.assessment().values, way))
            text += u' '
                + words.say(u"schedule.first_month"_s,
                    {words.locale().toString(start.addMonths(*months), u"MMMM yyyy"_s)});
        return text;
    }

    FormPage& m_page;
    QString m_picked {};
    QComboBox* m_way;
    QLabel* m_summary;
    QLabel* m_problems;
    ScheduleChart* m_chart;
    QLabel* m_dates;
    ScheduleEditor* m_editor;
};

} // namespace

void addScheduleCard(FormPage& page, ScheduleView view)
{
    const Section card = page.card(
        QCoreApplication::translate("kursbuch::ScheduleCard", "Time until ready"),
        QCoreApplication::translate("kursbuch::ScheduleCard",
            "Who waits for whom until a way runs. It decides when its cost begins; what is on the "
            "critical path moves that day."));
    const auto shown = std::make_shared<ScheduleCard>(card, view);
    QObject::connect(shown->chooser(), &QComboBox::activated, shown->chooser(),
        [shown](int index) { shown->pick(shown->chooser()->itemData(index).toString()); });
    card.onRender([shown] { shown->refresh(); });
}

} // namespace kursbuch
