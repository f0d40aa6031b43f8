package org.khronika.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.khronika.extract.EntryExtractor;
import org.khronika.extract.ReportExtractor;
import org.khronika.model.Entry;
import org.khronika.model.Report;
import org.khronika.reference.ReportVocabulary;
import org.khronika.report.ReportCutter;
import org.khronika.report.ReportDecoder;
import org.khronika.report.ReportWords;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many entries a second are read on one thread, each in all its fields; an operation is one entry. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark {
    /** A folder of reports; by default the bundled samples. */
    @Param("data/reports")
    private String reports;

    private EntryExtractor extractor;
    private final List<Report> read = new ArrayList<>();
    private final List<ReportExtractor> extractors = new ArrayList<>();
    private int report;
    private int entry;

    /** Cuts the reports; the speed of that is not measured. */
    @Setup
    public void load() throws IOException {
        extractor = EntryExtractor.load();
        ReportCutter cutter =
                new ReportCutter(ReportWords.of(ReportVocabulary.load().byUse()));
        List<Path> paths;
        try (Stream<Path> files = Files.list(Path.of(reports))) {
            paths = files.sorted().toList();
        }
        long characters = 0;
        int entries = 0;
        for (Path path : paths) {
            String name = path.getFileName().toString();
            Report cut = cutter.cut(new ReportDecoder().decode(name, Files.readAllBytes(path)));
            read.add(cut);
            extractors.add(extractor.open(cut));
            entries += cut.entries().size();
            characters +=
                    cut.entries().stream().mapToInt(e -> e.text().length()).sum();
        }
        System.out.printf("%n%d entries of %d characters on average%n", entries, characters / entries);
    }

    /** Reads the next entry, from report to report and round again. */
    @Benchmark
    public void extract(Blackhole sink) {
        sink.consume(extractors.get(report).extract(next()));
    }

    private Entry next() {
        List<Entry> entries = read.get(report).entries();
        Entry next = entries.get(entry);
        entry++;
        if (entry == entries.size()) {
            entry = 0;
            report = (report + 1) % read.size();
        }
        return next;
    }
}
