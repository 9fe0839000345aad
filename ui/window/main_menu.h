#pragma once

#include "ui/text/wording.h"

#include <QAction>
#include <QHash>
#include <QMenuBar>
#include <functional>

namespace kursbuch {

/// The menu bar from one table: id, text, keys. Actions are found by id, so that the window says in
/// one place what each of them does.
class MainMenu : public QObject {
    Q_OBJECT

public:
    explicit MainMenu(QMenuBar* bar);

    void on(const QString& id, const std::function<void()>& act);
    [[nodiscard]] QAction* action(const QString& id) const;
    /// Texts in another language; stop titles come from the words of the product.
    void retranslate(const Wording& wording);
    /// What makes sense only with a plan open.
    void setPlanOpen(bool open);
    /// The keys of every action as rows of the help page: text and keys.
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const;

private:
    void build(QMenuBar* bar);
    QMenu* menuOf(const QString& name);
    void addStops(QMenu* menu);
    QAction* addAction(QMenu* menu, const QString& id);

    QMenuBar* m_bar;
    QHash<QString, QAction*> m_actions;
    QHash<QString, QMenu*> m_menus;
};

} // namespace kursbuch
