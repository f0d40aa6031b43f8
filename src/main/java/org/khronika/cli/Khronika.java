package org.khronika.cli;

import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;
import org.khronika.batch.JobDefinition;
import org.khronika.batch.RunException;
import org.khronika.dataset.DatasetException;
import org.khronika.evaluation.EvaluationException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program: {@code khronika COMMAND …}. */
@Command(
        name = "khronika",
        description = "Turns human-rights monitoring reports into one deduplicated, citable dataset.",
        mixinStandardHelpOptions = true,
        versionProvider = Khronika.Version.class,
        subcommands = {
            RunCommand.class,
            DiffCommand.class,
            EvaluateCommand.class,
            ExplainCommand.class,
            ReleaseCommand.class,
            ReviewCommand.class,
            FitCommand.class,
            FitWordsCommand.class,
            VerifyCommand.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the run failed; the release that stood before stands whole",
            "2:wrong usage",
            "3:a release gate refused the release"
        })
public final class Khronika {
    private Khronika() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(execute(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /**
     * Runs a command.
     *
     * @return its exit code
     */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        quietLibraries();
        CommandLine line = new CommandLine(new Khronika())
                .setOut(out)
                .setErr(err)
                .registerConverter(Path.class, Khronika::path)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof RunException
                            || e instanceof DatasetException
                            || e instanceof EvaluationException) {
                        command.getErr().println(e.getMessage());
                    } else {
                        command.getErr()
                                .println("The program has a fault of its own; please report it with these lines:");
                        e.printStackTrace(command.getErr());
                    }
                    return e instanceof RunException run && run.isByGates() ? ExitCode.GATE_REFUSED : ExitCode.FAILED;
                });
        if (args.length == 0) {
            line.usage(err);
            return ExitCode.WRONG_USAGE;
        }
        return line.execute(args);
    }

    /** What a command has to say it says itself; a run keeps what libraries say in a log of its own. */
    private static void quietLibraries() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            logging.reset();
        }
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException(JobDefinition.reason(e));
        }
    }

    /** Prints the version that the build put into the program. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = Khronika.class.getResourceAsStream("/application.properties")) {
                properties.load(in);
            }
            return new String[] {"khronika " + properties.getProperty("khronika.version")};
        }
    }
}
