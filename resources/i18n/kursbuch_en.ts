<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kursbuch::AnswersDialog</name>
    <message numerus="yes">
        <source>%n answer(s) differ from the plan.</source>
        <translation>
            <numerusform>%n answer differs from the plan.</numerusform>
            <numerusform>%n answers differ from the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the plan already.</source>
        <translation>
            <numerusform>%n is in the plan already.</numerusform>
            <numerusform>%n are in the plan already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n answer(s)</source>
        <translation>
            <numerusform>Take over %n answer</numerusform>
            <numerusform>Take over %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::BaseServices</name>
    <message numerus="yes">
        <source>Without a reason: %n of them.</source>
        <translation>
            <numerusform>Without a reason: %n of them.</numerusform>
            <numerusform>Without a reason: %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not settled: %n service(s).</source>
        <translation>
            <numerusform>Not settled: %n service.</numerusform>
            <numerusform>Not settled: %n services.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::DepartureBoard</name>
    <message numerus="yes">
        <source>Seven ways · %n month(s) · present value at %1</source>
        <translation>
            <numerusform>Seven ways · %n month · present value at %1</numerusform>
            <numerusform>Seven ways · %n months · present value at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) from the catalogue</source>
        <translation>
            <numerusform>%n assumption from the catalogue</numerusform>
            <numerusform>%n assumptions from the catalogue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::ExpressDialog</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n assumption</numerusform>
            <numerusform>%n assumptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::FormulaView</name>
    <message numerus="yes">
        <source>All %n input(s) with their sources</source>
        <translation>
            <numerusform>All %n input with their sources</numerusform>
            <numerusform>All %n inputs with their sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::JourneyView</name>
    <message numerus="yes">
        <source>%1: %2 of %n point(s) settled</source>
        <translation>
            <numerusform>%1: %2 of %n point settled</numerusform>
            <numerusform>%1: %2 of %n points settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::MainWindow</name>
    <message numerus="yes">
        <source>%n plan(s) · no network needed</source>
        <translation>
            <numerusform>%n plan · no network needed</numerusform>
            <numerusform>%n plans · no network needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n assumption</numerusform>
            <numerusform>%n assumptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan was written to %1. It names %n person(s).</source>
        <translation>
            <numerusform>The plan was written to %1. It names %n person.</numerusform>
            <numerusform>The plan was written to %1. It names %n persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 taken over. Undo takes them back together.</source>
        <translation>
            <numerusform>%n answer of %1 taken over. Undo takes it back.</numerusform>
            <numerusform>%n answers of %1 taken over. Undo takes them back together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported. Plans keep the prices that they took; the costs stop offers the new ones.</source>
        <translation>
            <numerusform>%n entry imported. Plans keep the prices that they took; the costs stop offers the new ones.</numerusform>
            <numerusform>%n entries imported. Plans keep the prices that they took; the costs stop offers the new ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::OfferTable</name>
    <message numerus="yes">
        <source>Terms: reserved for %n months</source>
        <translation>
            <numerusform>Terms: reserved for %n month</numerusform>
            <numerusform>Terms: reserved for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::OfferText</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::OpenPoints</name>
    <message numerus="yes">
        <source>and %n more in the list</source>
        <translation>
            <numerusform>and %n more in the list</numerusform>
            <numerusform>and %n more in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::OpenPointsDialog</name>
    <message numerus="yes">
        <source>%n point(s). Enter or a double click leads to the field.</source>
        <translation>
            <numerusform>%n point. Enter or a double click leads to the field.</numerusform>
            <numerusform>%n points. Enter or a double click leads to the field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::PriceDifferenceView</name>
    <message numerus="yes">
        <source>The catalogue says otherwise today about %n figure(s) that this plan keeps. It goes on with its own until you take the new ones over. All together change the present value by: %1.</source>
        <translation>
            <numerusform>The catalogue says otherwise today about %n figure that this plan keeps. It goes on with its own until you take the new ones over. All together change the present value by: %1.</numerusform>
            <numerusform>The catalogue says otherwise today about %n figures that this plan keeps. It goes on with its own until you take the new ones over. All together change the present value by: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::PriceRows</name>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n line(s)</source>
        <translation>
            <numerusform>of %n line</numerusform>
            <numerusform>of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The open plan keeps %n figure(s) that would then differ; the costs stop offers the new ones.</source>
        <translation>
            <numerusform>The open plan keeps %n figure that would then differ; the costs stop offers the new ones.</numerusform>
            <numerusform>The open plan keeps %n figures that would then differ; the costs stop offers the new ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::PricesDialog</name>
    <message numerus="yes">
        <source>Import %n entry(ies)</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::StatusBoard</name>
    <message numerus="yes">
        <source>%n plan(s) judged anew</source>
        <translation>
            <numerusform>%n plan judged anew</numerusform>
            <numerusform>%n plans judged anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them change(s)</source>
        <translation>
            <numerusform>%n of them changes</numerusform>
            <numerusform>%n of them change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) close(s)</source>
        <translation>
            <numerusform>%n way closes</numerusform>
            <numerusform>%n ways close</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kursbuch::WayText</name>
    <message numerus="yes">
        <source>%n question(s) open: %1</source>
        <translation>
            <numerusform>%n question open: %1</numerusform>
            <numerusform>%n questions open: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
</TS>
