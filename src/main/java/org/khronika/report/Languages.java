package org.khronika.report;

import java.util.List;
import org.khronika.model.Entry;

/** Tells the language of a report by the script of its entries. */
final class Languages {
    private static final String ENGLISH = "en";
    private static final String RUSSIAN = "ru";

    private Languages() {}

    /** BCP 47: "ru" where most letters are Cyrillic, else "en". */
    static String of(List<Entry> entries) {
        long cyrillic = 0;
        long letters = 0;
        for (Entry entry : entries) {
            for (int i = 0; i < entry.text().length(); i++) {
                char c = entry.text().charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                    cyrillic += c >= '\u0400' && c <= '\u052F' ? 1 : 0;
                }
            }
        }
        return cyrillic * 2 > letters ? RUSSIAN : ENGLISH;
    }
}
