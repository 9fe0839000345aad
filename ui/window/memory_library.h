#pragma once

#include "app/library.h"

#include <functional>

namespace kursbuch {

/// A library that keeps nothing: samples are looked at in it, and a new journey is drafted in it.
class MemoryLibrary final : public Library {
public:
    explicit MemoryLibrary(std::function<QDateTime()> now);

    [[nodiscard]] QString location() const override { return {}; }
    [[nodiscard]] bool isReadOnly() const override { return false; }
    [[nodiscard]] Result<std::vector<PlanSummary>> list() override;
    [[nodiscard]] Result<Draft> open(const QString& planId) override;
    [[nodiscard]] Result<void> saveDraft(const Draft& draft, const PlanSummary& summary) override;
    [[nodiscard]] Result<int> saveRevision(
        const Draft& draft, const QString& who, const QString& note) override;
    [[nodiscard]] Result<std::vector<LogEntry>> log(const QString& planId) override;
    [[nodiscard]] Result<Plan> revision(const QString& planId, int number) override;
    [[nodiscard]] Result<void> attach(
        const QString& planId, const Attachment& attachment, const QString& who) override;
    [[nodiscard]] Result<std::vector<AttachmentInfo>> attachments(const QString& planId) override;
    [[nodiscard]] Result<Attachment> attachment(
        const QString& planId, const QString& sha256) override;
    [[nodiscard]] Result<void> append(const QString& planId, const LogEntry& entry) override;
    [[nodiscard]] Result<void> setArchived(const QString& planId, bool archived) override;
    [[nodiscard]] Result<void> remove(const QString& planId) override;
    [[nodiscard]] Result<QString> setting(const QString& key) override;
    [[nodiscard]] Result<void> setSetting(const QString& key, const QString& value) override;
    [[nodiscard]] Result<std::vector<PriceImport>> priceImports() override;
    [[nodiscard]] Result<PriceImport> priceImport(qint64 id) override;
    [[nodiscard]] Result<void> keepPrices(const std::vector<PriceImport>& imports) override;
    [[nodiscard]] Result<void> withdrawPrices(qint64 id) override;
    [[nodiscard]] Result<QStringList> verify() override { return QStringList(); }

private:
    struct Kept {
        Draft draft {};
        PlanSummary summary {};
        std::vector<LogEntry> log {};
        std::vector<Plan> revisions {};
        std::map<QString, Attachment> attachments {};
    };
    [[nodiscard]] Result<Kept*> find(const QString& planId);

    std::function<QDateTime()> m_now;
    std::map<QString, Kept> m_plans;
    std::map<QString, QString> m_settings;
    std::vector<PriceImport> m_imports {};
};

} // namespace kursbuch
