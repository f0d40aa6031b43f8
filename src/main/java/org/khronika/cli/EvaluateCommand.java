package org.khronika.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.khronika.evaluation.Evaluation;
import org.khronika.evaluation.EvaluationJson;
import org.khronika.evaluation.EvaluationPage;
import org.khronika.evaluation.EvaluationText;
import org.khronika.evaluation.Evaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khronika evaluate}: how good a release is, by gold annotations. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures a release against gold annotations: precision, recall and F1 of every field, with 95 percent intervals.",
            "The annotations of a report whose file's name starts with NNN stand in NNN.gold.jsonl."
        })
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--release", required = true, paramLabel = "DIR", description = "The release to measure.")
    private Path release;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the annotations: NNN.gold.jsonl and, for events, events.jsonl.")
    private Path gold;

    @Option(
            names = "--reports",
            split = ",",
            paramLabel = "NNN",
            description = "Measure these reports only, such as 001,002.")
    private List<String> reports = List.of();

    @Option(names = "--json", paramLabel = "FILE", description = "Write figures, intervals and errors as JSON.")
    private Path json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write them as a page for people.")
    private Path html;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Print the first N errors of each field, with the words around them.")
    private int errors;

    @Override
    public Integer call() throws IOException {
        Evaluation evaluation = Evaluator.evaluate(release, gold, Set.copyOf(reports));
        write(json, EvaluationJson.of(evaluation));
        write(html, EvaluationPage.of(evaluation, release.toString(), gold.toString()));
        PrintWriter out = spec.commandLine().getOut();
        out.print(EvaluationText.of(evaluation, errors));
        out.flush();
        return ExitCode.DONE;
    }

    private static void write(Path file, String content) throws IOException {
        if (file != null) {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, content, StandardCharsets.UTF_8);
        }
    }
}
