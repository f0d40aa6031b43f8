package org.khronika.extract;

/** Reads dates in figures: "15.09.23", "15.09.2023", "15/09/2023", "2023-09-15", and day and year grown together: "26,2024". */
final class NumericDates {
    private static final int[] NONE = {};
    private static final int CENTURY = 2000;

    private final Words words;

    NumericDates(Words words) {
        this.words = words;
    }

    /** The date in figures that starts at a number, null where none does. */
    DatePhrase read(int at) {
        String text = words.at(at);
        if (text.indexOf('.') > 0) {
            return of(text.split("\\.", -1), at, at + 1, true);
        }
        String mark = words.at(at + 1);
        boolean joined = (mark.equals("/") || mark.equals("-"))
                && words.is(at + 3, mark)
                && words.isNumber(at + 2)
                && words.isNumber(at + 4)
                && words.touchesNext(at)
                && words.touchesNext(at + 1)
                && words.touchesNext(at + 2)
                && words.touchesNext(at + 3);
        return joined ? of(new String[] {text, words.at(at + 2), words.at(at + 4)}, at, at + 5, false) : null;
    }

    /** "26,2024": a day and a year without a blank between, nothing where the token is anything else. */
    int[] dayAndYear(int at) {
        String text = words.at(at);
        int comma = text.indexOf(',');
        if (!words.isNumber(at) || comma < 1 || comma > 2 || text.length() != comma + 5) {
            return NONE;
        }
        int day = DateLexicon.digits(text.substring(0, comma));
        int year = DateLexicon.digits(text.substring(comma + 1));
        return day > 0 && day <= 31 && DateParts.isYear(year) ? new int[] {day, year} : NONE;
    }

    private static DatePhrase of(String[] parts, int first, int end, boolean shortYears) {
        if (parts.length != 3 || parts[1].length() > 2 || parts[1].isEmpty()) {
            return null;
        }
        boolean yearFirst = parts[0].length() == 4;
        String yearText = yearFirst ? parts[0] : parts[2];
        String dayText = yearFirst ? parts[2] : parts[0];
        boolean shortYear = yearText.length() == 2 && shortYears;
        int year = DateLexicon.digits(yearText) + (shortYear ? CENTURY : 0);
        int month = DateLexicon.digits(parts[1]);
        int day = DateLexicon.digits(dayText);
        if (!DateParts.isYear(year)
                || !shortYear && yearText.length() != 4
                || dayText.length() > 2
                || month == 0
                || day == 0) {
            return null;
        }
        DateParts date = new DateParts(year, month, day);
        return new DatePhrase(first, end, date, date, "date.numeric");
    }
}
