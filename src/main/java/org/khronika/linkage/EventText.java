package org.khronika.linkage;

import java.util.List;

/**
 * What an entry's text gives for comparison, its heading, names and citation marks left out.
 *
 * @param words concepts of its words, its numbers as "#40266" and its dates, with how much each tells
 * @param numbers the telling numbers (more than a dozen, no years), sorted
 * @param dates the days it names besides its heading's ("10-26"), sorted
 * @param days which day of something it tells ("5": "the fifth day"), sorted
 * @param steps concepts that mark a further step of a known act ("postpone"), sorted
 */
public record EventText(
        WordBag words, List<String> numbers, List<String> dates, List<String> days, List<String> steps) {
    public EventText {
        numbers = List.copyOf(numbers);
        dates = List.copyOf(dates);
        days = List.copyOf(days);
        steps = List.copyOf(steps);
    }
}
