package org.khronika.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.khronika.dataset.ParquetTableReader;
import org.khronika.dataset.Sha256;
import org.khronika.dataset.Table;

/**
 * {@code CHANGES.md}: what is new against the release before. A release whose tables have the very bytes of the one before is
 * that release, and keeps its file; so a run with its own release as the previous one gives the same bytes again.
 */
final class Changes implements Part {
    static final String FILE = "CHANGES.md";

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String description() {
        return "what is new against the release before";
    }

    /** @throws org.khronika.dataset.DatasetException where the release before cannot be compared with this one */
    @Override
    public String content(Draft draft) throws IOException {
        if (draft.previous().isEmpty()) {
            return first(draft);
        }
        Path previous = draft.previous().get();
        Path kept = previous.resolve(FILE);
        if (Checksums.vouchFor(kept) && sameTables(draft, previous)) {
            return Files.readString(kept, StandardCharsets.UTF_8);
        }
        return ChangesText.of(draft.changes().orElseThrow().diff(), draft.info().version());
    }

    private static boolean sameTables(Draft draft, Path previous) throws IOException {
        for (Table table : draft.schema().tables()) {
            Path before = previous.resolve(table.fileName());
            if (!Files.isRegularFile(before)
                    || !Sha256.of(before).equals(Sha256.of(draft.folder().resolve(table.fileName())))) {
                return false;
            }
        }
        return true;
    }

    private static String first(Draft draft) {
        StringBuilder text = new StringBuilder("# Changes\n\nVersion ")
                .append(Markdown.text(draft.info().version()))
                .append(" is the first release: there is none before it to compare it with.\n\n")
                .append("| table | rows |\n| --- | ---: |\n");
        for (Table table : draft.schema().tables()) {
            text.append("| ")
                    .append(table.name())
                    .append(" | ")
                    .append(ParquetTableReader.rowCount(draft.folder(), table))
                    .append(" |\n");
        }
        return text.toString();
    }
}
