package org.khronika.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.khronika.evaluation.GoldLabels;
import org.khronika.training.Examples;
import org.khronika.training.LabelledText;
import org.khronika.training.Weights;
import org.khronika.training.WordModelFit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khronika fit-words}: what words say for and against each type or role, by labelled texts. */
@Command(
        name = "fit-words",
        mixinStandardHelpOptions = true,
        description = {
            "For maintainers: fits the weights of words to labelled texts and writes them as a table of reference data.",
            "Nothing changes until the table is put into data/reference as type-weights.tsv or role-weights.tsv."
        })
final class FitWordsCommand implements Callable<Integer> {
    /** What can be told from words. */
    enum Model {
        type,
        role
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--model",
            required = true,
            paramLabel = "MODEL",
            description = "type, for what happens in an entry, or role, for what each person in it is.")
    private Model model;

    @Option(
            names = "--texts",
            required = true,
            paramLabel = "DIR",
            description = "The folder of texts written for training, *.tsv.")
    private Path texts;

    @Option(
            names = "--reports",
            split = ",",
            paramLabel = "DIR",
            description = "Folders of reports that are annotated, *.txt; one for each of --gold.")
    private List<Path> reports = List.of();

    @Option(
            names = "--gold",
            split = ",",
            paramLabel = "DIR",
            description = "The folders of their annotations, NNN.gold.jsonl, in the same order.")
    private List<Path> gold = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the table.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (reports.size() != gold.size()) {
            throw new ParameterException(spec.commandLine(), "--reports and --gold must name as many folders");
        }
        Examples examples = new Examples();
        for (Path file : files(texts, "*.tsv")) {
            int line = 0;
            for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                line++;
                if (!text.startsWith("#")) {
                    examples.add(LabelledText.parse(file.getFileName() + ":" + line, text));
                }
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            GoldLabels labels = GoldLabels.read(gold.get(i));
            for (Path file : files(reports.get(i), "*.txt")) {
                examples.add(file.getFileName().toString(), Files.readAllBytes(file), labels);
            }
        }
        Weights weights =
                switch (model) {
                    case type -> new WordModelFit(WordModelFit.Settings.TYPES).fit(examples.types());
                    case role -> new WordModelFit(WordModelFit.Settings.ROLES).fit(examples.roles());
                };
        Files.writeString(out, weights.table(), StandardCharsets.UTF_8);
        PrintWriter text = spec.commandLine().getOut();
        text.printf(
                Locale.ROOT,
                "%d examples, %d labels, %d features: %s%n",
                weights.examples(),
                weights.labels().size(),
                weights.features().size(),
                out);
        text.flush();
        return ExitCode.DONE;
    }

    private static List<Path> files(Path folder, String pattern) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            TreeSet<Path> files = new TreeSet<>();
            found.forEach(files::add);
            return List.copyOf(files);
        }
    }
}
