package org.khronika.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.khronika.dataset.DatasetException;
import org.khronika.evaluation.GoldLabels;
import org.khronika.linkage.Division;
import org.khronika.linkage.EventEvidence;
import org.khronika.linkage.EventModelFit;
import org.khronika.linkage.FittedModel;
import org.khronika.linkage.FittedWeight;
import org.khronika.linkage.LinkModel;
import org.khronika.linkage.NameModelFit;
import org.khronika.linkage.PersonEvidence;
import org.khronika.linkage.PersonModelFit;
import org.khronika.names.NameComparator;
import org.khronika.reference.ReferenceTable;
import org.khronika.store.EntryStaging;
import org.khronika.store.LinkStaging;
import org.khronika.store.ReportStaging;
import org.khronika.store.StagedEntry;
import org.khronika.store.StateDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khronika fit}: what the weights of linkage would be by labelled pairs. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description = {
            "For maintainers: fits the weights of linkage to gold annotations and writes them as a table of reference data.",
            "It reads what a run has staged in its state folder. Nothing changes until the table is put into data/reference."
        })
final class FitCommand implements Callable<Integer> {
    /** The tables that can be fitted. */
    enum Model {
        name,
        person,
        event
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--model",
            required = true,
            paramLabel = "MODEL",
            description =
                    "name, person or event: which table to fit, name-model.tsv, person-model.tsv or event-model.tsv.")
    private Model model;

    @Option(
            names = "--state",
            required = true,
            paramLabel = "DIR",
            description = "The state folder of a finished run of the reports that are annotated.")
    private Path state;

    @Option(
            names = "--gold",
            required = true,
            split = ",",
            paramLabel = "DIR",
            description = "Folders of annotations: NNN.gold.jsonl and events.jsonl.")
    private Path[] gold;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the fitted table.")
    private Path out;

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "20",
            description = "A kind of evidence that fewer pairs show keeps its weight (${DEFAULT-VALUE}).")
    private int least;

    @Override
    public Integer call() throws IOException, SQLException {
        String table = model + "-model.tsv";
        FittedModel fitted =
                switch (model) {
                    case name -> names();
                    case person -> persons();
                    case event -> events();
                };
        Files.writeString(out, FittedTable.of(ReferenceTable.load(table), fitted), StandardCharsets.UTF_8);
        PrintWriter text = spec.commandLine().getOut();
        text.printf(
                Locale.ROOT,
                "%d pairs of one, %d of two%n%-40s %8s %8s %8s %8s%n",
                fitted.same(),
                fitted.other(),
                "kind",
                "of one",
                "of two",
                "frozen",
                "fitted");
        for (FittedWeight weight : fitted.weights()) {
            text.printf(
                    Locale.ROOT,
                    "%-40s %8d %8d %8.2f %8.2f%n",
                    weight.kind(),
                    weight.same(),
                    weight.other(),
                    weight.frozen(),
                    weight.fitted());
        }
        fitted.division().ifPresent(division -> print(division, text));
        text.flush();
        return ExitCode.DONE;
    }

    private static void print(Division division, PrintWriter text) {
        text.printf(
                Locale.ROOT,
                "%d candidate pairs hold %d of the pairs of one%n"
                        + "candidate pairs, frozen weights: %s%ncandidate pairs, fitted weights: %s at threshold %.2f%n",
                division.candidates(),
                division.before().found() + division.before().lost(),
                division.before(),
                division.after(),
                division.threshold());
    }

    private FittedModel names() throws IOException, SQLException {
        NameModelFit fit = new NameModelFit(NameComparator.load());
        persons(fit::add);
        return fit.fit(least);
    }

    private FittedModel persons() throws IOException, SQLException {
        PersonModelFit fit = new PersonModelFit(NameComparator.load(), LinkModel.load("person-model.tsv"));
        persons(fit::add);
        return fit.fit(least);
    }

    private void persons(BiConsumer<PersonEvidence, String> taker) throws IOException, SQLException {
        forEach((labels, source, staged, links) -> {
            for (PersonEvidence person : PersonEvidence.of(staged.reportId(), staged.entryId(), staged.extracted())) {
                person.forms().stream()
                        .map(form ->
                                labels.person(source, staged.extracted().entry().text(), form.form()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(key -> taker.accept(person, key));
            }
        });
    }

    private FittedModel events() throws IOException, SQLException {
        EventModelFit fit = new EventModelFit();
        forEach((labels, source, staged, links) -> {
            Optional<String> event =
                    labels.event(source, staged.extracted().entry().text());
            if (event.isPresent()) {
                fit.add(
                        EventEvidence.of(
                                staged.entryId(), staged.reportId(), staged.extracted(), links.persons(staged)),
                        event.get());
            }
        });
        return fit.fit(LinkModel.load("event-model.tsv"), least);
    }

    /** Takes an entry of the run, with what may be labelled in it. */
    @FunctionalInterface
    private interface Taker {
        void take(GoldLabels labels, String source, StagedEntry staged, LinkStaging links) throws SQLException;
    }

    private void forEach(Taker taker) throws IOException, SQLException {
        Path file = state.resolve(StateDatabase.FILE);
        if (!Files.isRegularFile(file)) {
            throw new DatasetException(state + " is no state folder of a run: it has no " + StateDatabase.FILE
                    + ". Run the annotated reports first, with --state " + state);
        }
        try (StateDatabase database = StateDatabase.open(file);
                Connection connection = database.dataSource().getConnection();
                LinkStaging links = new LinkStaging(connection)) {
            Map<String, String> sources = new ReportStaging(connection)
                    .run().stream().collect(Collectors.toMap(report -> report.reportId(), report -> report.header()
                            .sourceUri()));
            for (Path folder : gold) {
                GoldLabels labels = GoldLabels.read(folder);
                new EntryStaging(connection)
                        .forEach(staged -> taker.take(labels, sources.get(staged.reportId()), staged, links));
            }
        }
    }
}
