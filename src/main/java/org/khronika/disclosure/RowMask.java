package org.khronika.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.khronika.dataset.Column;
import org.khronika.dataset.ColumnType;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;
import org.khronika.model.Alias;

/** Masks the rows of one table, cell by cell, as its columns are declared. */
final class RowMask {
    /** Fields of the evidence whose values are words of a closed list, or numbers. */
    private static final Set<String> CLOSED_FIELDS = Set.of("role", "event_type", "citation", "country");

    private static final String REVIEWER = "reviewer";

    private final List<Column> columns;
    private final List<Treatment> treatments;
    private final Map<String, Integer> places = new HashMap<>();
    private final Survey survey;
    private final Map<String, Boolean> speakingDomains = new HashMap<>();

    RowMask(Table table, PublicProfile profile, Survey survey) {
        this.columns = table.columns();
        this.treatments = profile.treatments(table);
        this.survey = survey;
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i).name(), i);
        }
    }

    /** The row as the public profile publishes it; the row that is given stays as it is. */
    Object[] mask(Object[] row) {
        Object[] masked = new Object[row.length];
        for (int i = 0; i < row.length; i++) {
            masked[i] = row[i] == null ? null : mask(treatments.get(i), columns.get(i), row[i], row);
        }
        return masked;
    }

    private Object mask(Treatment treatment, Column column, Object cell, Object[] row) {
        return switch (treatment) {
            case KEPT -> cell;
            case PERSON_ID ->
                cell instanceof List<?> ids ? persons(ids) : survey.ids().person((String) cell);
            case EVENT_ID -> survey.ids().event((String) cell);
            case ALIAS_ID ->
                cell(row, "kind").equals(Alias.EVENT)
                        ? survey.ids().event((String) cell)
                        : survey.ids().person((String) cell);
            case NAME -> isPrivate(row) ? pseudonym(column, row) : cell;
            case NAME_PART -> isPrivate(row) ? null : cell;
            case WITHHELD -> withheld(column);
            case LENGTH -> 0;
            case FIRST_DAY -> detail(row) == Detail.EXACT ? cell : first(cell);
            case LAST_DAY -> detail(row) == Detail.EXACT ? cell : last(cell);
            case FIRST_MONTH -> isPrivate(row) ? first(cell) : cell;
            case LAST_MONTH -> isPrivate(row) ? last(cell) : cell;
            case SETTLEMENT ->
                detail(row) == Detail.EXACT
                                && !survey.gazetteer()
                                        .settlements((String) cell)
                                        .isEmpty()
                        ? cell
                        : null;
            case REGION -> detail(row) == Detail.COUNTRY ? null : cell;
            case REPORT_ID -> cell(row, "report_id");
            case DOMAIN -> speakingDomains.computeIfAbsent((String) cell, this::speaks) ? null : cell;
            case VALUE -> CLOSED_FIELDS.contains(cell(row, "field")) ? cell : Schema.WITHHELD;
            case DECIDER -> ((String) cell).startsWith(REVIEWER) ? REVIEWER : cell;
        };
    }

    private static Object withheld(Column column) {
        if (column.type() == ColumnType.STRING_LIST) {
            return List.of();
        }
        return column.nullable() ? null : Schema.WITHHELD;
    }

    private Object pseudonym(Column column, Object[] row) {
        String pseudonym = survey.ids().pseudonym((String) cell(row, "person_id"));
        return column.type() == ColumnType.STRING_LIST ? List.of(pseudonym) : pseudonym;
    }

    /** Sorted again, so that their order tells nothing of the ids that they stand for. */
    private List<String> persons(List<?> ids) {
        TreeSet<String> masked = new TreeSet<>();
        ids.forEach(id -> masked.add(survey.ids().person((String) id)));
        return List.copyOf(masked);
    }

    private boolean isPrivate(Object[] row) {
        return survey.persons().isPrivate((String) cell(row, "person_id"));
    }

    private Detail detail(Object[] row) {
        String event = places.containsKey("event_id")
                ? (String) cell(row, "event_id")
                : survey.events().get((String) cell(row, "entry_id"));
        return survey.groups().of(event);
    }

    private boolean speaks(String domain) {
        return survey.persons().standIn(domain.toLowerCase(Locale.ROOT));
    }

    private Object cell(Object[] row, String column) {
        return row[places.get(column)];
    }

    private static LocalDate first(Object day) {
        return YearMonth.from((LocalDate) day).atDay(1);
    }

    private static LocalDate last(Object day) {
        return YearMonth.from((LocalDate) day).atEndOfMonth();
    }
}
