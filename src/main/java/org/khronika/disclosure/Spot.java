package org.khronika.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;

/** When and where something is told to have happened; parts of the place may be null. */
record Spot(String settlement, String region, String country, LocalDate start, LocalDate end) {
    /** The same for all spots that cannot be told apart at this detail. */
    String at(Detail detail) {
        String months = YearMonth.from(start) + "/" + YearMonth.from(end);
        return switch (detail) {
            case EXACT -> String.join("|", country, region, settlement, start.toString(), end.toString());
            case REGION -> String.join("|", country, region, months);
            case COUNTRY -> String.join("|", country, months);
        };
    }

    /** Of cells that may be null. */
    static Spot of(Object settlement, Object region, Object country, Object start, Object end) {
        return new Spot(text(settlement), text(region), text(country), (LocalDate) start, (LocalDate) end);
    }

    private static String text(Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
