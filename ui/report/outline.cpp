#include "ui/report/outline.h"

#include "ui/report/paper.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace kursbuch {

namespace {

double points(double deviceUnits)
{
    return deviceUnits * 72.0 / paper::kDpi;
}

double fromBelow(double y)
{
    return points(paper::kHeight - y);
}

class Finishing {
public:
    Finishing(QPDF& pdf, const PdfFinish& finish)
        : m_pdf(pdf)
        , m_finish(finish)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void run()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        const bool german = m_finish.language == Language::German;
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(german ? "de-DE" : "en-GB"));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        if (!m_finish.headings.empty()) {
            root.replaceKey("/Outlines", outline());
            root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
        }
        for (const PageLink& link : m_finish.links)
            addLink(link);
    }

private:
    QPDFObjectHandle destination(const PlacedHeading& heading)
    {
        QPDFObjectHandle dest = QPDFObjectHandle::newArray();
        dest.appendItem(m_pages.at(static_cast<std::size_t>(heading.page)).getObjectHandle());
        dest.appendItem(QPDFObjectHandle::newName("/XYZ"));
        dest.appendItem(QPDFObjectHandle::newNull());
        dest.appendItem(QPDFObjectHandle::newReal(fromBelow(heading.y - paper::mm(3)), 2));
        dest.appendItem(QPDFObjectHandle::newNull());
        return dest;
    }

    /// A tree of one or two levels; sections are closed.
    QPDFObjectHandle outline()
    {
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        QPDFObjectHandle section;
        for (const PlacedHeading& heading : m_finish.headings) {
            QPDFObjectHandle entry = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            entry.replaceKey(
                "/Title", QPDFObjectHandle::newUnicodeString(heading.title.toStdString()));
            entry.replaceKey("/Dest", destination(heading));
            const bool top = heading.level <= 1 || !section.isInitialized();
            append(top ? root : section, entry, top);
            if (top)
                section = entry;
        }
        return root;
    }

    static void append(QPDFObjectHandle parent, QPDFObjectHandle entry, bool open)
    {
        entry.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            QPDFObjectHandle last = parent.getKey("/Last");
            last.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", entry);
        }
        parent.replaceKey("/Last", entry);
        const long long before
            = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(before + (open ? 1 : -1)));
    }

    void addLink(const PageLink& link)
    {
        QPDFObjectHandle page = m_pages.at(static_cast<std::size_t>(link.page)).getObjectHandle();
        QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
        annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // PDF/A: must print
        annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        annotation.replaceKey("/Rect",
            QPDFObjectHandle::newFromRectangle(
                {points(link.area.left()), fromBelow(link.area.bottom()), points(link.area.right()),
                    fromBelow(link.area.top())}));
        annotation.replaceKey("/Dest", destination(m_finish.headings.at(link.heading)));
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }

    QPDF& m_pdf;
    const PdfFinish& m_finish;
    std::vector<QPDFPageObjectHelper> m_pages;
};

} // namespace

Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfFinish& finish)
try {
    QPDF document;
    document.processMemoryFile("report.pdf", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    Finishing(document, finish).run();
    QPDFWriter writer(document);
    writer.setOutputMemory();
    // Both are needed to stay PDF/A-1b.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize()));
} catch (const std::exception& error) {
    return fail(ErrorCode::StorageFailed,
        QCoreApplication::translate("kursbuch",
            "The report could not be finished (%1). Please write it again; the plan is safe.")
            .arg(QString::fromUtf8(error.what())));
}

} // namespace kursbuch
