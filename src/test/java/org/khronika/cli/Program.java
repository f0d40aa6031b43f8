package org.khronika.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the program as its users do, inside this process or as a process of its own. */
final class Program {
    /** What a run said and how it ended. */
    record Ending(int exitCode, String out, String err) {}

    static final Path SAMPLES = Path.of("data", "reports");

    private Program() {}

    static Ending run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Khronika.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Ending(code, out.toString(), err.toString());
    }

    /** The command line of the program as a process of its own, on the classes under test. */
    static List<String> command(List<String> jvm, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", classPath(), Khronika.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    static Ending start(List<String> jvm, String... args) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command(jvm, args)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(2, TimeUnit.MINUTES);
        return new Ending(process.exitValue(), said, said);
    }

    /**
     * Starts the program and kills it with SIGKILL when it has printed that many lines and, after them, some time has gone by.
     *
     * @return whether it was killed; false where it ended before
     */
    static boolean startAndKill(int lines, long thenMillis, String... args) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(List.of(), args))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < lines; i++) {
                if (said.readLine() == null) {
                    break;
                }
            }
            if (process.waitFor(thenMillis, TimeUnit.MILLISECONDS)) {
                return false;
            }
            process.destroyForcibly().waitFor();
            return true;
        }
    }

    /** The files of a folder by name. */
    static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            list.forEach(file -> {
                try {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }
}
