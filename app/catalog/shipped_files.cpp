#include "app/catalog/catalog.h"

#include <QDirIterator>
#include <QFile>

// Resources of a static library are only there once they were asked for; the macro works outside
// of namespaces only.
static void openShippedResources()
{
    Q_INIT_RESOURCE(kursbuch_data);
}

namespace kursbuch {

using namespace Qt::StringLiterals;

Files shippedFiles()
{
    openShippedResources();
    const QString root = u":/kursbuch/"_s;
    Files files;
    QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.emplace(file.fileName().mid(root.size()), file.readAll());
    }
    return files;
}

} // namespace kursbuch
