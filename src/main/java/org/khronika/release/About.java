package org.khronika.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * What the dataset tells of itself in every description of a release.
 *
 * @param title its name for people
 * @param description what it holds, in a sentence
 * @param creator who is cited
 * @param keywords under which it is found
 * @param licence SPDX identifier
 * @param licenceTitle the licence's full name
 * @param licenceUrl its text
 */
record About(
        String title,
        String description,
        String creator,
        List<String> keywords,
        String licence,
        String licenceTitle,
        String licenceUrl) {
    private static final About OURS = read();

    About {
        keywords = List.copyOf(keywords);
    }

    static About dataset() {
        return OURS;
    }

    private static About read() {
        Properties told = new Properties();
        try (InputStream in = About.class.getResourceAsStream("about.properties")) {
            told.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("about.properties cannot be read from the program itself", e);
        }
        return new About(
                told.getProperty("title"),
                told.getProperty("description"),
                told.getProperty("creator"),
                List.of(told.getProperty("keywords").split(", ")),
                told.getProperty("licence"),
                told.getProperty("licenceTitle"),
                told.getProperty("licenceUrl"));
    }
}
