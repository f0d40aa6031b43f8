package org.khronika.batch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Which program this is.
 *
 * @param version as published ("1.0.0")
 * @param reference a digest of the reference data, as published
 * @param build a digest of the program's own classes and reference data: what another build staged is not used
 */
public record ProgramVersion(String version, String reference, String build) {
    private static final String REFERENCE = "reference/";
    /** What in the jar is the program itself; the rest are libraries. */
    private static final List<String> OWN = List.of("org/khronika/", REFERENCE, "application.properties");

    private static final int PUBLISHED_DIGITS = 12;

    /** Of the running program. */
    public static ProgramVersion current() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
        }
        Path source = source();
        SortedMap<String, Long> checksums = Files.isDirectory(source) ? ofFolder(source) : ofJar(source);
        return new ProgramVersion(
                properties.getProperty("khronika.version"),
                digest(checksums.subMap(REFERENCE, REFERENCE + Character.MAX_VALUE))
                        .substring(0, PUBLISHED_DIGITS),
                digest(checksums));
    }

    /** The jar or the folder that this class was loaded from. */
    private static Path source() {
        String location = ProgramVersion.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        return Path.of(URI.create(location));
    }

    private static String digest(SortedMap<String, Long> checksums) {
        return Digests.ofParts(checksums.entrySet().stream()
                .map(file -> String.format(Locale.ROOT, "%s %08x", file.getKey(), file.getValue()))
                .toList());
    }

    /** The jar's directory of contents has a checksum of every file, so that none needs to be read. */
    private static SortedMap<String, Long> ofJar(Path jar) throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                if (OWN.stream().anyMatch(entry.getName()::startsWith) && !entry.isDirectory()) {
                    checksums.put(entry.getName(), entry.getCrc());
                }
            }
        }
        return checksums;
    }

    private static SortedMap<String, Long> ofFolder(Path classes) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, Long> checksums = new TreeMap<>();
        for (Path file : files) {
            CRC32 crc = new CRC32();
            crc.update(Files.readAllBytes(file));
            checksums.put(classes.relativize(file).toString().replace('\\', '/'), crc.getValue());
        }
        return checksums;
    }
}
