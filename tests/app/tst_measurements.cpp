#include "app/assess/gpu_use.h"
#include "app/measurements/match_measurements.h"

#include <QtTest>

using namespace kursbuch;
using namespace Qt::StringLiterals;

namespace {

const Catalog& catalog()
{
    static const Catalog shipped = readCatalog(shippedFiles()).catalog;
    return shipped;
}

/// One value an hour, the same at each, from 1 October 2026 on.
QByteArray hourly(int hours, const QByteArray& cells)
{
    QByteArray lines;
    for (int hour = 0; hour < hours; ++hour)
        lines += QDateTime({2026, 10, 1}, {0, 30}, Qt::UTC)
                     .addSecs(hour * 3600)
                     .toString(u"yyyy/MM/dd HH:mm:ss.zzz"_s)
                     .toLatin1()
            + cells + '\n';
    return lines;
}

QByteArray utf16(const char* text)
{
    QByteArray bytes("\xff\xfe");
    for (const char* at = text; *at != '\0'; ++at)
        bytes.append(*at).append('\0');
    return bytes;
}

/// “host/device model measure p95 memory days”, "-" for what is not known.
QString spoken(const MeasuredGpu& gpu)
{
    const auto number = [](const std::optional<double>& value) {
        return value ? QString::number(*value, 'g', 4) : u"-"_s;
    };
    return u"%1/%2 %3 %4 %5 %6 %7"_s.arg(gpu.host, gpu.device, gpu.model, gpu.measure,
        number(gpu.p95), number(gpu.memoryUsedGB), number(gpu.days));
}

MeasuredGroup group(const QString& gpuId, int count, double p95)
{
    return {.host = u"s1"_s,
        .gpu = {.gpuId = gpuId,
            .count = count,
            .utilisationP95 = p95,
            .memoryUsedGB = 0.5,
            .measuredWith = u"sm_active"_s,
            .measuredDays = 30.0}};
}

} // namespace

/// Files as the tools write them, typed here by hand.
class TestMeasurements : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("gpus");
        QTest::addColumn<QStringList>("refused"); // "line: part of the sentence"
        QTest::addRow("nvidia-smi with units and an N/A line")
            << QByteArray("timestamp, name, index, utilization.gpu [%], memory.used [MiB]\n"
                          "2026/10/01 00:00:00.123, NVIDIA A30, 0, 12 %, 512 MiB\n"
                          "2026/10/01 01:00:00.123, NVIDIA A30, 0, 14 %, 1024 MiB\n"
                          "2026/10/01 01:00:00.123, NVIDIA A30, 1, [N/A], 0 MiB\n")
            << u"nvidia_smi"_s
            // 2 different hours of 24
            << QStringList {u"/0 NVIDIA A30 gpu_util 0.14 1 0.08333"_s} << QStringList();
        QTest::addRow("nvidia-smi without units, redirected by PowerShell")
            << utf16("uuid, utilization.gpu [%], memory.used [MiB]\r\nGPU-7, 3, 2048\r\n")
            << u"nvidia_smi"_s << QStringList {u"/GPU-7  gpu_util 0.03 2 -"_s} << QStringList();
        QTest::addRow("dcgmi dmon, repeated heading, no times")
            << QByteArray("#Entity   SMACT        FBUSD\nID\n"
                          "GPU 0     0.100        1024\nGPU 1     N/A          1024\n"
                          "#Entity   SMACT        FBUSD\nID\nGPU 0     0.300        3072\n"
                          "GPU-I 3   0.900        5\n")
            << u"dcgm_dmon"_s << QStringList {u"/GPU 0  sm_active 0.3 3 -"_s} << QStringList();
        QTest::addRow("DCGM fields win over GPU_UTIL")
            << QByteArray("timestamp,Hostname,gpu,modelName,DCGM_FI_PROF_SM_ACTIVE,"
                          "DCGM_FI_DEV_GPU_UTIL,DCGM_FI_DEV_FB_USED\n"
                          "1790812800,s1,0,NVIDIA L40S,1.5e-01,98,4096\n")
            << u"dcgm_csv"_s << QStringList {u"s1/0 NVIDIA L40S sm_active 0.15 4 0.04167"_s}
            << QStringList();
        QTest::addRow("a table of percentiles with decimal comma")
            << QByteArray("Server;Modell;Anzahl;SM aktiv p95 [%];Speicher belegt [GB];Tage\n"
                          "s1;A30;2;12,5;\"1,5\";28\n")
            << u"table"_s << QStringList {u"s1/ A30 sm_active 0.125 1.5 28"_s} << QStringList();
        QTest::addRow("wrong lines are left out by line")
            << QByteArray("gpu,sm_active [%]\n0,12\n1,12,5\n2,many\n3,101\n\n4,-1\n0,20\n")
            << u"table"_s << QStringList {u"/0  sm_active 0.2 - -"_s}
            << QStringList {u"3: semicolons"_s, u"4: many"_s, u"5: above 100"_s, u"7: negative"_s};
        QTest::addRow("percent in a column of shares")
            << QByteArray("gpu,DCGM_FI_PROF_SM_ACTIVE\n0,0.2\n0,35\n") << u"dcgm_csv"_s
            << QStringList {u"/0  sm_active 0.2 - -"_s} << QStringList {u"3: write [%]"_s};
    }
    void reads()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, refused);
        const auto reading = readMeasurements(file, u"f"_s);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().toString()));
        QTEST(reading->format, "format");
        QStringList gpus;
        for (const MeasuredGpu& gpu : reading->gpus)
            gpus << spoken(gpu);
        QTEST(gpus, "gpus");
        QCOMPARE(reading->leftOut, static_cast<int>(refused.size()));
        for (qsizetype i = 0; i < refused.size(); ++i) {
            const Error& error = reading->refused[static_cast<std::size_t>(i)];
            QCOMPARE(error.place, u"f:"_s + refused[i].section(u": "_s, 0, 0));
            QVERIFY2(
                error.message.contains(refused[i].section(u": "_s, 1)), qPrintable(error.message));
        }
    }

    void refusesWholeFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("says");
        QTest::addRow("empty") << QByteArray("\n \n") << u"f"_s << u"empty"_s;
        QTest::addRow("no heading")
            << QByteArray("\n2026/10/01 00:00:00, A30, 12 %\n") << u"f:2"_s << u"no utilisation"_s;
        QTest::addRow("no unit") << QByteArray("gpu;sm_active\n0;0.3\n") << u"f:1"_s
                                 << u"sm_active [%]"_s;
        QTest::addRow("heading only")
            << QByteArray("gpu;sm_active [%]\n") << u"f"_s << u"no measurements"_s;
        QTest::addRow("all N/A, as with MIG")
            << QByteArray("index, utilization.gpu [%]\n0, [N/A]\n") << u"f"_s << u"MIG"_s;
        QTest::addRow("a picture") << QByteArray("\x89PNG\0\0\1", 7) << u"f"_s << u"no text"_s;
        QTest::addRow("nothing right")
            << QByteArray("gpu;sm_active [%]\n0;x\n") << u"f:2"_s << u"no number"_s;
    }
    void refusesWholeFiles()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        const auto reading = readMeasurements(file, u"f"_s);
        QVERIFY(!reading);
        QTEST(reading.error().place, "place");
        QVERIFY2(reading.error().message.contains(says), qPrintable(reading.error().message));
    }

    void percentileIsTheNearestRank()
    {
        QByteArray file("gpu;sm_active [%]\n");
        for (int value = 1; value <= 20; ++value)
            file += "0;" + QByteArray::number(value) + '\n';
        const auto reading = readMeasurements(file, u"f"_s);
        QVERIFY(reading);
        QCOMPARE(reading->gpus.front().p95.value(), 0.19); // rank ceil(0.95 · 20) = 19
        QCOMPARE(reading->gpus.front().median.value(), 0.10); // rank 10
    }

    void names_data()
    {
        QTest::addColumn<double>("memoryGB"); // 0: not in the file
        QTest::addColumn<QString>("gpuId");
        // As nvidia-smi -L prints them.
        QTest::addRow("NVIDIA A30") << 24.0 << u"a30"_s;
        QTest::addRow("Tesla T4") << 0.0 << u"t4"_s;
        QTest::addRow("NVIDIA A100-SXM4-80GB") << 80.0 << u"a100-sxm-80"_s;
        QTest::addRow("NVIDIA A100 80GB PCIe") << 80.0 << u"a100-pcie-80"_s;
        QTest::addRow("NVIDIA A100-PCIE-40GB") << 40.0 << u"a100-pcie-40"_s;
        QTest::addRow("NVIDIA H100 80GB HBM3") << 79.6 << u"h100-sxm"_s;
        QTest::addRow("NVIDIA H100 PCIe") << 79.6 << u"h100-pcie"_s;
        QTest::addRow("NVIDIA H100 NVL") << 93.6 << u"h100-nvl"_s;
        QTest::addRow("NVIDIA H200") << 140.4 << u"h200-sxm"_s;
        QTest::addRow("NVIDIA L40S") << 45.0 << u"l40s"_s;
        QTest::addRow("NVIDIA RTX 6000 Ada Generation") << 48.0 << u"rtx-6000-ada"_s;
        QTest::addRow("NVIDIA RTX PRO 6000 Blackwell Max-Q Workstation Edition")
            << 95.6 << u"rtx-pro-6000-maxq"_s;
        QTest::addRow("NVIDIA A10G") << 22.5 << u"a10g"_s;
        QTest::addRow("Tesla V100-SXM2-32GB") << 32.0 << u"v100-sxm2-32"_s;
        QTest::addRow("NVIDIA GeForce RTX 3080 Ti") << 12.0 << u"rtx-3080-ti"_s;
        QTest::addRow("NVIDIA GeForce RTX 3080") << 10.0 << u"rtx-3080-10"_s;
        QTest::addRow("Tesla P40") << 24.0 << QString();
        QTest::addRow("NVIDIA A10M") << 20.0 << QString();
        QTest::addRow("GPU 0") << 0.0 << QString();
    }
    void names()
    {
        QFETCH(double, memoryGB);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const Gpu* gpu
            = gpuNamed(name, memoryGB > 0.0 ? std::optional(memoryGB) : std::nullopt, catalog());
        QTEST(gpu == nullptr ? QString() : gpu->id, "gpuId");
    }

    void use_data()
    {
        QTest::addColumn<double>("p95"); // −1: none
        QTest::addColumn<double>("memoryGB");
        QTest::addColumn<QString>("with");
        QTest::addColumn<double>("days");
        QTest::addColumn<GpuUse>("use");
        // dataprotection.md OP-04: p95 SM_ACTIVE < 40 % over at least four weeks, memory fits.
        QTest::addRow("typed, below 40 %%") << 0.39 << 1.0 << QString() << -1.0 << GpuUse::Idle;
        QTest::addRow("exactly 40 %%") << 0.40 << 1.0 << QString() << -1.0 << GpuUse::Busy;
        QTest::addRow("nothing measured")
            << -1.0 << -1.0 << QString() << -1.0 << GpuUse::Unmeasured;
        QTest::addRow("27 days") << 0.1 << 1.0 << u"sm_active"_s << 27.9 << GpuUse::TooShort;
        QTest::addRow("28 days") << 0.1 << 1.0 << u"sm_active"_s << 28.0 << GpuUse::Idle;
        QTest::addRow("no times") << 0.1 << 1.0 << u"sm_active"_s << -1.0 << GpuUse::PeriodUnknown;
        QTest::addRow("nvidia-smi low proves it")
            << 0.1 << 1.0 << u"gpu_util"_s << 30.0 << GpuUse::Idle;
        QTest::addRow("nvidia-smi high proves nothing")
            << 1.0 << 20.0 << u"gpu_util"_s << 30.0 << GpuUse::OnlyKernels;
        QTest::addRow("memory not known")
            << 0.1 << -1.0 << u"sm_active"_s << 30.0 << GpuUse::MemoryUnknown;
        QTest::addRow("memory taken: more than 2.4 of 24 GB")
            << 0.1 << 2.5 << u"sm_active"_s << 30.0 << GpuUse::MemoryTaken;
    }
    void use()
    {
        QFETCH(double, p95);
        QFETCH(double, memoryGB);
        QFETCH(QString, with);
        QFETCH(double, days);
        const auto known
            = [](double value) { return value < 0.0 ? std::nullopt : std::optional(value); };
        const InstalledGpu gpu {.gpuId = u"a30"_s,
            .count = 2,
            .utilisationP95 = known(p95),
            .memoryUsedGB = known(memoryGB),
            .measuredWith = with,
            .measuredDays = known(days)};
        Plan plan = blankPlan(u"p"_s);
        plan.servers = {{.id = u"s"_s, .gpus = {gpu}}};
        QTEST(useOf(gpu, plan, catalog()), "use");
        const bool settled = isSettled(useOf(gpu, plan, catalog()));
        QCOMPARE(unsettledGpuCount(plan, catalog()), settled ? 0 : 2);
    }

    void fourWeeksOfAFileAreEnough_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<GpuUse>("use");
        QTest::addRow("four weeks") << 672 << GpuUse::Idle; // 28 · 24
        QTest::addRow("one hour less") << 671 << GpuUse::TooShort;
    }
    void fourWeeksOfAFileAreEnough()
    {
        QFETCH(int, hours);
        const auto reading
            = readMeasurements("timestamp,name,index,utilization.gpu [%],memory.used [MiB]\n"
                    + hourly(hours, ",NVIDIA A30,0,5 %,0 MiB"),
                u"f"_s);
        QVERIFY(reading);
        const Plan plan = blankPlan(u"p"_s);
        const auto groups = groupsOf(reading->gpus, plan, catalog());
        QTEST(useOf(groups.at(0).gpu, plan, catalog()), "use");
    }

    void alikeOnesMakeOneLine()
    {
        std::vector<MeasuredGpu> gpus;
        for (const double p95 : {0.1, 0.9, 0.2})
            gpus.push_back({.host = u"S1"_s,
                .model = u"NVIDIA A30"_s,
                .measure = u"sm_active"_s,
                .p95 = p95,
                .memoryUsedGB = 1.0,
                .days = 30.0});
        Plan plan = blankPlan(u"p"_s);
        plan.servers = {{.id = u"one"_s, .name = u"s1"_s}};
        const auto groups = groupsOf(gpus, plan, catalog());
        QCOMPARE(groups.size(), 2U); // two idle, one busy
        QCOMPARE(groups[0].serverId, u"one"_s);
        QCOMPARE(groups[0].gpu.count, 2);
        QCOMPARE(groups[0].gpu.utilisationP95.value(), 0.2); // the busier of both
        QCOMPARE(groups[1].gpu.count, 1);
    }

    void onlyWhatWasMeasuredChanges()
    {
        Plan plan = blankPlan(u"p"_s);
        plan.servers = {{.id = u"a"_s,
            .name = u"s1"_s,
            .freeGpuSlots = 2,
            .gpus = {{.gpuId = u"a30"_s, .count = 3, .utilisationP95 = 0.7},
                {.gpuId = u"l4"_s, .count = 1}}}};
        const Plan once = withMeasurements(plan, {group(u"a30"_s, 2, 0.1), group({}, 1, 0.1)});
        const auto& gpus = once.servers.at(0).gpus;
        QCOMPARE(once.servers.size(), 1U);
        QCOMPARE(gpus.size(), 3U);
        QCOMPARE(gpus[0].count, 1); // 3 − 2 measured keep what was typed
        QCOMPARE(gpus[0].utilisationP95.value(), 0.7);
        QCOMPARE(gpus[1], plan.servers[0].gpus[1]);
        QCOMPARE(gpus[2], group(u"a30"_s, 2, 0.1).gpu);
        const Plan other = withMeasurements(blankPlan(u"p"_s), {group(u"l4"_s, 1, 0.1)});
        QCOMPARE(other.servers.at(0).name, u"s1"_s); // a server by the name of the host
    }
};

QTEST_APPLESS_MAIN(TestMeasurements)
#include "tst_measurements.moc"
