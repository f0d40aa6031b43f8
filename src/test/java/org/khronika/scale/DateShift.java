package org.khronika.scale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves every date in a text by whole months: those with a month's name, in numbers, and bare years. */
final class DateShift {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Map<String, Integer> NUMBERS = numbers();

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final Pattern DATE = Pattern.compile("\\b(?<y>" + YEAR + ")-(?<m>\\d\\d)-(?<d>\\d\\d)\\b"
            + "|\\b(?<dd>\\d\\d?)\\.(?<mm>\\d\\d)\\.(?<yy>" + YEAR + ")\\b"
            + "|(?:\\b(?<before>\\d\\d?) )?\\b(?<name>" + String.join("|", NUMBERS.keySet()) + ")\\b"
            + "(?<dot>\\.?)(?:(?<gap> ?)(?<after>\\d\\d?)\\b(?!\\.\\d))?"
            + "(?:(?<rest>(?: ?[-–—] ?\\d\\d?)?,? ?)(?<year>" + YEAR + ")\\b)?"
            + "|\\b(?<bare>20[0-4]\\d)\\b(?![-./]\\d)");

    private final int months;

    DateShift(int months) {
        this.months = months;
    }

    private static Map<String, Integer> numbers() {
        // the long names stand before the short ones they begin with
        Map<String, Integer> numbers = new TreeMap<>(
                (a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b));
        for (int month = 1; month <= MONTHS.size(); month++) {
            String name = MONTHS.get(month - 1);
            for (String form : List.of(name, name.substring(0, 3))) {
                numbers.put(form, month);
                numbers.put(form.toUpperCase(Locale.ROOT), month);
            }
        }
        return numbers;
    }

    String apply(String text) {
        return DATE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(moved((Matcher) found)));
    }

    private String moved(Matcher found) {
        if (found.group("y") != null) {
            return day(found, "y", "m", "d").map(LocalDate::toString).orElse(found.group());
        }
        if (found.group("yy") != null) {
            return day(found, "yy", "mm", "dd")
                    .map(day -> String.format(
                            Locale.ROOT, "%02d.%02d.%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()))
                    .orElse(found.group());
        }
        if (found.group("bare") != null) {
            return String.valueOf(Integer.parseInt(found.group("bare")) + months / 12);
        }
        return named(found);
    }

    private Optional<LocalDate> day(MatchResult found, String year, String month, String day) {
        Matcher groups = (Matcher) found;
        int number = Integer.parseInt(groups.group(month));
        int dayOfMonth = Integer.parseInt(groups.group(day));
        if (number < 1 || number > 12 || dayOfMonth < 1) {
            return Optional.empty();
        }
        YearMonth moved =
                YearMonth.of(Integer.parseInt(groups.group(year)), number).plusMonths(months);
        return Optional.of(moved.atDay(Math.min(dayOfMonth, moved.lengthOfMonth())));
    }

    private String named(Matcher found) {
        int before = NUMBERS.get(found.group("name")) - 1 + months;
        String month = MONTHS.get(before % 12);
        int length = YearMonth.of(2023, before % 12 + 1).lengthOfMonth();
        String written = found.group("name");
        if (written.length() == 3 && !written.equalsIgnoreCase("May")) {
            month = month.substring(0, 3);
        }
        if (written.equals(written.toUpperCase(Locale.ROOT))) {
            month = month.toUpperCase(Locale.ROOT);
        }
        StringBuilder moved = new StringBuilder();
        if (found.group("before") != null) {
            moved.append(at(found.group("before"), length)).append(' ');
        }
        moved.append(month).append(found.group("dot"));
        if (found.group("after") != null) {
            moved.append(found.group("gap")).append(at(found.group("after"), length));
        }
        if (found.group("year") != null) {
            moved.append(found.group("rest")).append(Integer.parseInt(found.group("year")) + before / 12);
        }
        return moved.toString();
    }

    /** The day, or the month's last. */
    private static String at(String day, int length) {
        return Integer.parseInt(day) > length ? String.valueOf(length) : day;
    }
}
