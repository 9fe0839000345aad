#pragma once

#include "app/assess/own_catalog.h"
#include "ui/document/standing.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <QUndoStack>
#include <functional>

namespace kursbuch {

/// What the document needs from outside, so that tests hand in their own.
struct Surroundings {
    std::function<QDate()> today;
    std::function<QDateTime()> now; ///< UTC
    QString who {}; ///< name for the log
};

/// What somebody concerned says about the plan as it stands: the officer's vote, operations'
/// statement, a sign-off of a decision maker.
struct Statement {
    EntryKind kind = EntryKind::Vote;
    QString role; ///< "data_protection", "operations" …
    QString vote; ///< "no_concerns", "with_measures", "advises_against"; "approve" … for a sign-off
    QString name {};
    QDate date {};
    QString words {};
    std::vector<VoiceCondition> conditions {};
    QString against {}; ///< role whose vote is decided against; `words` give the reason
};

/// Whose state goes on when two programs changed one plan; the other one becomes a revision.
enum class Winner { Mine, Theirs };

enum class SaveState { Saved, Pending, Failed };

/// The open plan: Plan + undo stack + Assessment + autosave. Every change goes through edit().
class PlanDocument : public QObject {
    Q_OBJECT

public:
    using Change = std::function<void(Plan&)>;

    PlanDocument(const Catalog& catalog, Library& library, Surroundings surroundings,
        QObject* parent = nullptr);
    ~PlanDocument() override;

    [[nodiscard]] const Plan& plan() const { return m_draft.plan; }
    [[nodiscard]] const Assessment& assessment() const { return m_assessment; }
    /// With the plan's own models and accelerators. It stays where it is for as long as the
    /// document lives; only pointers to models and accelerators end when those of the plan change.
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    [[nodiscard]] SaveState saveState() const { return m_saveState; }
    [[nodiscard]] QString saveError() const { return m_saveError; }
    [[nodiscard]] QDateTime savedAt() const { return m_draft.changed; }
    [[nodiscard]] int revision() const { return m_revision; }
    [[nodiscard]] bool isOpen() const { return !m_draft.plan.id.isEmpty(); }
    [[nodiscard]] QString stop() const { return m_draft.stop; }

    [[nodiscard]] Result<void> open(const QString& planId);
    /// A new plan (blank, sample made one's own, imported): stored at once.
    [[nodiscard]] Result<void> create(Plan plan, const std::vector<Attachment>& attachments = {});
    /// Saves what is pending and lets the plan go.
    [[nodiscard]] Result<void> close();

    /// Lets the plan go without saving; for a planner who was told why it cannot be saved.
    void abandon();
    /// After saving was refused with Conflict.
    [[nodiscard]] Result<void> settleConflict(Winner winner);

    /// One undo step. A change that changes nothing vanishes.
    void edit(const QString& text, const Change& change);
    /// Typing and dragging: consecutive edits with the same key merge into one undo step.
    void editContinuously(const QString& text, const QString& key, const Change& change);
    /// Remembers where one left off; no undo step.
    void setStop(const QString& stop);

    [[nodiscard]] Result<void> saveNow();
    [[nodiscard]] Result<int> saveRevision(const QString& note);
    /// Freezes the plan as a revision if it changed since the last one, and puts the statement on
    /// it.
    [[nodiscard]] Result<void> record(const Statement& statement);
    /// Revisions, votes, statements and sign-offs of the open plan, oldest first.
    [[nodiscard]] Result<std::vector<LogEntry>> log() const;
    /// Keeps a file with the open plan; an answer then names it by evidenceOf().
    [[nodiscard]] Result<void> attach(const Attachment& attachment);
    /// nullptr: the library does not hold it.
    [[nodiscard]] const AttachmentInfo* attachmentInfo(const QString& sha256) const;
    [[nodiscard]] Result<Attachment> attachment(const QString& sha256) const;
    /// A read-only copy for looking at, under a harmless name in a folder that only this person can
    /// enter; it goes away with the document. Refused for anything but a document.
    [[nodiscard]] Result<QString> copyForReading(const QString& sha256);
    /// The plan as it travels, with the files that its answers name.
    [[nodiscard]] Result<PlanBundle> bundle() const;
    /// The catalogue that it was made with has changed. Pointers into its own one end here.
    void takeCatalog();
    /// Votes of those concerned changed, or another day began: assess again.
    void reassess();

signals:
    void changed(); ///< plan and assessment
    void saveStateChanged();
    void openedOrClosed();

private:
    friend class EditCommand;
    void push(const QString& text, const QString& key, const Change& change);
    void swapPlan(Plan& other);
    void take(Draft draft, int revision);
    void assessNow();
    /// Lays over the catalogue what this plan brings along, and what the library judges by.
    void layOver(const Plan& plan);
    void readStanding();
    void readAttachments();
    /// A plan that rested for a day gets a numbered revision before it changes.
    void keepRestedPlan();
    void scheduleSave();
    void saveOrRetry();
    void setSaveState(SaveState state, const QString& error = {});
    [[nodiscard]] PlanSummary summary() const;
    [[nodiscard]] Context contextOf(const Plan& plan) const;

    const Catalog& m_shipped;
    Catalog m_catalog;
    BroughtAlong m_laid {}; ///< over m_catalog
    Library& m_library;
    Surroundings m_surroundings;
    Draft m_draft {};
    int m_revision = 0;
    QDateTime m_edited {}; ///< last change of the plan, here or before it was opened
    Voices m_voices {};
    std::vector<AttachmentInfo> m_attachments {};
    std::unique_ptr<QTemporaryDir> m_copies;
    Assessment m_assessment;
    std::optional<Assessment> m_ready {}; ///< of the plan about to be swapped in
    QUndoStack m_undo;
    QTimer m_saveTimer;
    SaveState m_saveState = SaveState::Saved;
    QString m_saveError {};
};

} // namespace kursbuch
