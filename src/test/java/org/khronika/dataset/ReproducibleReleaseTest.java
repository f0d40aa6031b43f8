package org.khronika.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same rows give the same bytes, whatever the JVM makes of identity hashes, heap size, time zone and locale. */
class ReproducibleReleaseTest {
    private static final List<List<String>> JVMS = List.of(
            List.of("-XX:hashCode=0"),
            List.of("-XX:hashCode=1"),
            List.of("-XX:hashCode=2"),
            List.of("-XX:hashCode=3", "-Xmx128m"),
            List.of("-XX:hashCode=4", "-Duser.timezone=Asia/Almaty"),
            List.of("-XX:hashCode=5", "-Duser.language=tr", "-Duser.country=TR"),
            List.of("-Dfile.encoding=US-ASCII", "-Xmx1g"));

    @Test
    void everyJvmWritesTheSameBytes(@TempDir Path temp) throws Exception {
        List<List<String>> outputs = new ArrayList<>();
        for (List<String> options : JVMS) {
            outputs.add(run(options, temp.resolve("release-" + outputs.size())));
        }
        assertThat(outputs.get(0)).hasSize(Schema.current().tables().size() + 1);
        assertThat(outputs).allSatisfy(output -> assertThat(output).isEqualTo(outputs.get(0)));
    }

    private static List<String> run(List<String> options, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("-XX:+UnlockExperimentalVMOptions");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SampleRelease.class.getName()));
        command.addAll(List.of(folder.toString(), "7", "12", "60"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", options)).isZero();
        return output.lines().filter(line -> line.startsWith("sha256 ")).toList();
    }
}
