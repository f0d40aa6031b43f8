package org.khronika.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.khronika.dataset.CatalogReader;
import org.khronika.reference.LexiconLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code khronika explain}: where the values of an entry come from, and what joins a person's or an event's mentions. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Prints an entry of a release with the words that each of its values was read from, the rule that read it, and the"
                    + " line of the reference data behind it; or what is joined under the id of a person or an event, and why.",
            "Lines of reference data are those of this version of the program."
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            description = "An entry_id, such as 2025-03-01-weekly-00001, a person_id or an event_id.")
    private String id;

    @Option(names = "--release", required = true, paramLabel = "DIR", description = "The release to look into.")
    private Path release;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (ExplainIdentity.isIdentity(id)) {
            return explainIdentity();
        }
        try (CatalogReader catalog = CatalogReader.open(release)) {
            return explainEntry(catalog);
        }
    }

    private int explainIdentity() {
        PrintWriter out = spec.commandLine().getOut();
        if (!ExplainIdentity.print(new ReleaseRows(release), id, json, out)) {
            spec.commandLine().getErr().println(release + " has no person or event " + id);
            return ExitCode.FAILED;
        }
        return ExitCode.DONE;
    }

    private int explainEntry(CatalogReader catalog) {
        Optional<EntryExplanation> explanation = EntryExplanation.of(catalog, id, LexiconLines.load());
        if (explanation.isEmpty()) {
            spec.commandLine().getErr().println(release + " has no entry " + id);
            return ExitCode.FAILED;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                json
                        ? JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(explanation.get())
                                + "\n"
                        : ExplanationText.of(explanation.get()));
        out.flush();
        return ExitCode.DONE;
    }
}
