package org.khronika.dataset;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/**
 * How long a release's tables take to write, against parquet-java alone with its own settings and Zstandard: the same rows, in
 * turns, on one thread. {@code WriteTimes RELEASE ROUNDS} prints processor time; the first rounds, in which the JVM warms up, are
 * left out.
 */
final class WriteTimes {
    private static final int WARM_UP = 3;

    private WriteTimes() {}

    public static void main(String[] args) throws IOException {
        Path release = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Map<Table, List<Object[]>> rows = new TreeMap<>((a, b) -> a.name().compareTo(b.name()));
        for (Table table : Schema.current().tables()) {
            rows.put(table, read(release, table));
        }
        Path folder = Files.createTempDirectory("write-times");
        Map<String, double[]> times = new TreeMap<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Table table : Schema.current().tables()) {
                double bare = time(() -> writeBare(folder, table, rows.get(table)));
                double ours = time(() -> write(folder, table, rows.get(table)));
                if (round >= 0) {
                    times.computeIfAbsent(table.name() + " bare", name -> new double[rounds])[round] = bare;
                    times.computeIfAbsent(table.name() + " ours", name -> new double[rounds])[round] = ours;
                    times.computeIfAbsent("all bare", name -> new double[rounds])[round] += bare;
                    times.computeIfAbsent("all ours", name -> new double[rounds])[round] += ours;
                }
            }
        }
        List<String> names = new ArrayList<>(
                Schema.current().tables().stream().map(Table::name).toList());
        names.add("all");
        System.out.printf(
                Locale.ROOT,
                "%-12s %9s %9s %6s   (medians of %d rounds, milliseconds)%n",
                "table",
                "bare",
                "ours",
                "ratio",
                rounds);
        for (String name : names) {
            double bare = median(times.get(name + " bare"));
            double ours = median(times.get(name + " ours"));
            System.out.printf(Locale.ROOT, "%-12s %9.1f %9.1f %6.2f%n", name, bare * 1000, ours * 1000, ours / bare);
        }
    }

    private static List<Object[]> read(Path release, Table table) {
        List<Object[]> rows = new ArrayList<>();
        try (ParquetTableReader reader = ParquetTableReader.open(release, table)) {
            for (Optional<Object[]> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private static double time(Writing writing) throws IOException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        writing.write();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void write(Path folder, Table table, List<Object[]> rows) {
        try (ParquetTableWriter writer =
                new ParquetTableWriter(folder, table, new ReleaseInfo("1.0.0", "1.0.0", "none"))) {
            rows.forEach(writer::write);
            writer.commit();
        }
    }

    private static void writeBare(Path folder, Table table, List<Object[]> rows) throws IOException {
        try (ParquetWriter<Object[]> writer = new Bare(new LocalOutputFile(folder.resolve("bare")), table)
                .withConf(new PlainParquetConfiguration())
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build()) {
            for (Object[] row : rows) {
                writer.write(row);
            }
        }
    }

    private static final class Bare extends ParquetWriter.Builder<Object[], Bare> {
        private final Table table;

        Bare(OutputFile file, Table table) {
            super(file);
            this.table = table;
        }

        @Override
        protected Bare self() {
            return this;
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(Configuration configuration) {
            return new RowWriteSupport(table, new TreeMap<>());
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration configuration) {
            return new RowWriteSupport(table, new TreeMap<>());
        }
    }
}
