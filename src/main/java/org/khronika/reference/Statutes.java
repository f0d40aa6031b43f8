package org.khronika.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.khronika.model.Law;

/**
 * What is known of the bodies of law: their names, whose they are, and which articles they have. Immutable.
 *
 * <p>The facts stand in {@code statutes.tsv}, {@code statute-names.tsv}, {@code statute-countries.tsv} and {@code
 * statute-articles.tsv}.
 */
public final class Statutes {
    /** The state whose law is meant where a report names none: these are reports on Kazakhstan. */
    public static final String HOME = "KZ";

    /**
     * A way to write the name of a body of law.
     *
     * @param law what it names
     * @param titled whether the law's own title may follow ("Law “On Elections”")
     * @param phrase in the notation of {@code statute-names.tsv}
     */
    public record Name(Law law, boolean titled, String phrase) {}

    /**
     * A way to write whose law it is.
     *
     * @param country ISO 3166-1 alpha-2
     * @param before whether it stands before the law's name ("the Russian Criminal Code") or behind it
     * @param phrase in the notation of {@code statute-names.tsv}
     */
    public record Owner(String country, boolean before, String phrase) {}

    private record Key(Law law, String country) {}

    private record Code(int first, int last, boolean dotted) {}

    private record Article(OptionalInt parts, String title) {}

    private final List<Name> names = new ArrayList<>();
    private final List<Owner> owners = new ArrayList<>();
    private final Map<Key, Code> codes = new HashMap<>();
    private final Map<Key, Map<String, Article>> articles = new HashMap<>();

    private Statutes() {}

    /**
     * Loads the bundled tables.
     *
     * @throws IllegalStateException where a table is missing or wrong
     */
    public static Statutes load() {
        Statutes statutes = new Statutes();
        for (ReferenceTable.Row row : ReferenceTable.load("statutes.tsv").rows()) {
            String range = row.get("articles");
            int dash = range.indexOf('-');
            boolean dotted = row.get("dotted").equals("yes");
            statutes.codes.put(
                    key(row),
                    range.isEmpty()
                            ? new Code(1, Integer.MAX_VALUE, dotted)
                            : new Code(
                                    Integer.parseInt(range.substring(0, dash)),
                                    Integer.parseInt(range.substring(dash + 1)),
                                    dotted));
        }
        for (ReferenceTable.Row row :
                ReferenceTable.load("statute-articles.tsv").rows()) {
            String parts = row.get("parts");
            statutes.articles
                    .computeIfAbsent(key(row), k -> new HashMap<>())
                    .put(
                            row.get("article"),
                            new Article(
                                    parts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts)),
                                    row.get("title")));
        }
        for (ReferenceTable.Row row : ReferenceTable.load("statute-names.tsv").rows()) {
            for (String phrase : row.list("names")) {
                statutes.names.add(
                        new Name(Law.ofLabel(row.get("kind")), row.get("whole").equals("titled"), phrase));
            }
        }
        for (ReferenceTable.Row row :
                ReferenceTable.load("statute-countries.tsv").rows()) {
            row.list("behind").forEach(p -> statutes.owners.add(new Owner(row.get("country"), false, p)));
            row.list("before").forEach(p -> statutes.owners.add(new Owner(row.get("country"), true, p)));
        }
        return statutes;
    }

    private static Key key(ReferenceTable.Row row) {
        return new Key(Law.ofLabel(row.get("law")), row.get("country"));
    }

    /** Every known way to write the name of a body of law, in the order of the table. */
    public List<Name> names() {
        return List.copyOf(names);
    }

    /** Every known way to write whose law it is, in the order of the table. */
    public List<Owner> owners() {
        return List.copyOf(owners);
    }

    /**
     * Whether the article may exist: false only where the number is known to lie outside the code.
     *
     * @param article "405", "456-2", "205.5"
     */
    public boolean mayExist(Law law, String country, String article) {
        Code code = codes.get(new Key(law, country));
        int number = number(article);
        return number > 0 && (code == null || (number >= code.first && number <= code.last));
    }

    /** Whether a full stop inside an article's number is part of it ("205.5" of Russia's), not the sign of a part. */
    public boolean isDotted(Law law, String country) {
        Code code = codes.get(new Key(law, country));
        return code != null && code.dotted;
    }

    /** Whether the part may exist: false only where the article's parts are known and fewer. */
    public boolean mayHavePart(Law law, String country, String article, String part) {
        Article known = article(law, country, article);
        return known == null || known.parts.isEmpty() || number(part) <= known.parts.getAsInt();
    }

    /** The article's title where it is one of those cited often. */
    public Optional<String> title(Law law, String country, String article) {
        return Optional.ofNullable(article(law, country, article)).map(Article::title);
    }

    /**
     * The code of Kazakhstan that an article cited without a code is taken from: the one in which alone it is cited often, else
     * the only one that has it. Empty where both the Criminal Code and that of Administrative Offences come into question.
     */
    public Optional<Law> usualLaw(String article) {
        List<Law> often = new ArrayList<>();
        List<Law> possible = new ArrayList<>();
        for (Law law : List.of(Law.CRIMINAL, Law.ADMINISTRATIVE)) {
            if (article(law, HOME, article) != null) {
                often.add(law);
            }
            if (mayExist(law, HOME, article)) {
                possible.add(law);
            }
        }
        if (often.size() == 1) {
            return Optional.of(often.get(0));
        }
        return often.isEmpty() && possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    private Article article(Law law, String country, String article) {
        return articles.getOrDefault(new Key(law, country), Map.of()).get(article);
    }

    /** The number an article's or part's number starts with, 0 where it starts with none or one too long to be true. */
    private static int number(String article) {
        int end = 0;
        while (end < article.length() && end < 9 && article.charAt(end) >= '0' && article.charAt(end) <= '9') {
            end++;
        }
        return end == 0 || end == 9 ? 0 : Integer.parseInt(article.substring(0, end));
    }
}
