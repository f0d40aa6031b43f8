package org.khronika.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;

/** Which files a release has, and in which order they are made. */
public final class Packaging {
    /** What is made once tables and catalog are finished, in this order: a part may tell of those before it. */
    public static final List<Part> PARTS = List.of(
            new Changes(),
            new QualityFile(),
            new DataDictionary(),
            new Citation(),
            new DataPackage(),
            new Croissant(),
            new IndexPage(),
            new ReadMe(),
            new Checksums());

    private Packaging() {}

    /** The names of all files that a release can have, in the order in which they are made, the checksums last. */
    public static List<String> files(Schema schema) {
        List<String> files = new ArrayList<>();
        schema.tables().stream().map(Table::fileName).forEach(files::add);
        files.add(Schema.CATALOG);
        PARTS.stream().map(Part::file).forEach(files::add);
        return List.copyOf(files);
    }

    /**
     * Writes all parts into the draft's folder, over those that are there.
     *
     * @return the names of the files that were written
     * @throws IOException where a file cannot be read or written
     */
    public static List<String> write(Draft draft) throws IOException {
        List<String> written = new ArrayList<>();
        for (Part part : PARTS) {
            Files.deleteIfExists(draft.folder().resolve(part.file()));
        }
        for (Part part : PARTS) {
            Files.writeString(draft.folder().resolve(part.file()), part.content(draft), StandardCharsets.UTF_8);
            written.add(part.file());
        }
        return List.copyOf(written);
    }
}
