package org.khronika.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.khronika.dataset.Schema;
import org.khronika.release.ReleaseVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khronika verify}: whether a release is whole and sound. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Proves a release, without a network: every file against its checksum, every table against the schema, keys,"
                    + " references, and the catalog against the tables, row by row.",
            "Prints what is off, file by file and row by row: nothing where the release is as it was published."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the release is whole and sound", "1:it is not; the lines printed say where", "2:wrong usage"
        })
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RELEASE", description = "The folder of the release.")
    private Path release;

    @Option(names = "--quiet", description = "Say nothing where the release is sound.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        List<String> problems = new ReleaseVerifier(Schema.current()).verify(release);
        PrintWriter out = spec.commandLine().getOut();
        problems.forEach(out::println);
        if (!problems.isEmpty()) {
            out.println(release + " is not as it was published: get it anew, or make it anew with 'khronika run'.");
        } else if (!quiet) {
            out.println(release + " is whole and sound: files, columns, keys, references and catalog agree.");
        }
        out.flush();
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
