package jp.bunkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * The annex of 50 to 5,000 rows beside the bare table, ours and others', warm. Run as a program it prints median and p95 of each
 * in one table, which is also left in {@code target/bench/annex.md}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"})
public class AnnexBenchmarks {

    private static final Map<String, String> NAMES = Map.of("a1", "our annex, all clauses", "a2", "our bare table",
            "a3", "docx4j, object model", "a4", "docx4j, row copy", "a5", "poi-tl, row loop");

    @Param({"50", "200", "1000", "5000"})
    public int rows;

    private List<BenchRow> table;
    private FullAnnex annex;
    private BareTable bare;
    private PlainDocx4j docx4j;
    private PoiTl poiTl;

    @Setup(Level.Trial)
    public void prepare() {
        table = BenchRow.rows(rows);
        annex = new FullAnnex(rows);
        bare = new BareTable();
        docx4j = new PlainDocx4j();
        poiTl = new PoiTl();
    }

    @Benchmark
    public byte[] a1() {
        return annex.write();
    }

    @Benchmark
    public byte[] a2() {
        return bare.write(table);
    }

    @Benchmark
    public byte[] a3() {
        return docx4j.inCode(table);
    }

    @Benchmark
    public byte[] a4() {
        return docx4j.byCopyingARow(table);
    }

    @Benchmark
    public byte[] a5() {
        return poiTl.write(table);
    }

    /** Runs all and writes the table. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(AnnexBenchmarks.class.getSimpleName()).build()).run();
        Map<String, Map<Integer, String>> cells = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            Statistics times = result.getPrimaryResult().getStatistics();
            cells.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), key -> new TreeMap<>()).put(
                    Integer.valueOf(result.getParams().getParam("rows")),
                    String.format(Locale.ROOT, "%.1f / %.1f", times.getPercentile(50), times.getPercentile(95)));
        }
        StringBuilder report = new StringBuilder("| median / p95 in ms | 50 rows | 200 rows | 1,000 rows | 5,000 rows |\n|---|---|---|---|---|\n");
        cells.forEach((key, byRows) -> report.append("| ").append(NAMES.get(key)).append(" | ")
                .append(String.join(" | ", byRows.values())).append(" |\n"));
        Path file = Path.of("target/bench/annex.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
        System.getLogger(AnnexBenchmarks.class.getName()).log(System.Logger.Level.INFO, "\n" + report);
    }
}
