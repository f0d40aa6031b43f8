package org.khronika.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khronika.extract.EntryExtractor;
import org.khronika.extract.ReportExtractor;
import org.khronika.model.Entry;
import org.khronika.model.Mention;
import org.khronika.model.Report;
import org.khronika.reference.ReportVocabulary;
import org.khronika.report.ReportCutter;
import org.khronika.report.ReportDecoder;
import org.khronika.report.ReportWords;

/**
 * Makes a large corpus of a small one, to measure with: copies of report files in which everything happens some months later,
 * to people of other surnames, told by other sources. The same folder, number and seed give the same copies.
 */
public final class CorpusMultiplier {
    /** Copies further apart than that fall on the same months again, as reports of several monitors would. */
    private static final int MONTHS = 240;

    private static final Pattern SITE = Pattern.compile("https?://[^/\\s\\]]++");

    private final EntryExtractor extractor = EntryExtractor.load();
    private final ReportCutter cutter =
            new ReportCutter(ReportWords.of(ReportVocabulary.load().byUse()));
    private final long seed;

    /** @param seed decides which surnames the copies have */
    public CorpusMultiplier(long seed) {
        this.seed = seed;
    }

    /** {@code FROM TO COPIES [SEED]}: writes that many copies of the reports in one folder into another. */
    public static void main(String[] args) throws IOException {
        CorpusMultiplier multiplier = new CorpusMultiplier(args.length > 3 ? Long.parseLong(args[3]) : 1);
        int files = multiplier.multiply(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
        System.out.println(files + " files");
    }

    /** Writes copies of all {@code .txt} reports of a folder; the first is as it was. Gives the number of files. */
    public int multiply(Path from, Path to, int copies) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(from)) {
            files = list.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        Files.createDirectories(to);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            SortedSet<String> surnames = surnames(name, bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            for (int copy = 0; copy < copies; copy++) {
                Files.writeString(to.resolve(name(name, copy)), copy == 0 ? text : text(text, surnames, copy));
            }
        }
        return files.size() * copies;
    }

    private static String name(String name, int copy) {
        int end = name.length() - ".txt".length();
        String shifted = new DateShift(copy % MONTHS).apply(name.substring(0, end));
        return String.format(Locale.ROOT, "%s-copy%04d.txt", shifted, copy);
    }

    private String text(String text, SortedSet<String> surnames, int copy) {
        String shifted = new DateShift(copy % MONTHS).apply(text);
        String cited = SITE.matcher(shifted).replaceAll(site -> site.group() + "/copy" + copy);
        return new SurnameCipher(seed * 1_000_003 + copy).apply(cited, surnames);
    }

    /** The words that stand as surnames of people in a report. */
    private SortedSet<String> surnames(String name, byte[] bytes) {
        Report report = cutter.cut(new ReportDecoder().decode(name, bytes));
        ReportExtractor opened = extractor.open(report);
        SortedSet<String> surnames = new TreeSet<>();
        for (Entry entry : report.entries()) {
            for (Mention mention : opened.extract(entry).mentions()) {
                mention.name().surname().ifPresent(surname -> surnames.addAll(List.of(surname.split("[\\s-]+"))));
            }
        }
        return surnames;
    }
}
