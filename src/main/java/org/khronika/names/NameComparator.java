package org.khronika.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khronika.model.PersonName;
import org.khronika.names.FoldedName.Initial;
import org.khronika.reference.ReferenceTable;

/**
 * Compares two names as names: surname with surname, given name with given name, initials as hard evidence, the endings that
 * tell the gender, and the order changed where only that makes them agree. The weights are {@code name-model.tsv}.
 */
public final class NameComparator {
    /** Shorter keys that differ in a letter are other names. */
    private static final int NEAR_LENGTH = 5;
    /** Keys of this length may differ in two letters. */
    private static final int FAR_LENGTH = 9;

    private static final int NEAR = 1;
    private static final int ENDING = 2;
    private static final int FAR = 3;
    private static final int OTHER = 4;

    private final NameFolder folder;
    private final NameFrequency frequency;
    private final Map<String, Double> weights;
    private final GivenComparison givens;
    private final List<NameReason> swap;

    private NameComparator(NameFolder folder, Map<String, Double> weights, GivenComparison givens) {
        this.folder = folder;
        this.weights = Collections.unmodifiableMap(weights);
        this.givens = givens;
        this.swap = List.of(reason("order.swapped", ""));
        this.frequency = new NameFrequency(folder, weights.get("surname.rare.bits"));
    }

    /** @throws IllegalStateException where its tables are not in this build */
    public static NameComparator load() {
        NameFolder folder = NameFolder.load();
        Map<String, Double> weights = new HashMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("name-model.tsv").rows()) {
            weights.put(row.get("kind"), Double.valueOf(row.get("weight")));
        }
        return new NameComparator(folder, weights, GivenComparison.load(folder.folding()));
    }

    public NameFolder folder() {
        return folder;
    }

    /** How far two names agree, and why. */
    public NameMatch compare(PersonName a, PersonName b) {
        return compare(folder.fold(a), folder.fold(b));
    }

    /** How far two names agree, and why. */
    public NameMatch compare(FoldedName a, FoldedName b) {
        NameMatch straight = aligned(a, b, List.of());
        if (straight.level() == NameMatch.Level.DIFFERENT && a.isBare() != b.isBare()) {
            NameMatch other = a.isBare() ? aligned(a.otherPart(), b, swap) : aligned(a, b.otherPart(), swap);
            return other.level() == NameMatch.Level.WEAK ? other : straight;
        }
        if (straight.level() != NameMatch.Level.DIFFERENT || !a.mayBeSwapped() && !b.mayBeSwapped()) {
            return straight;
        }
        NameMatch swapped = b.mayBeSwapped() ? aligned(a, b.swapped(), swap) : aligned(a.swapped(), b, swap);
        boolean agrees =
                switch (swapped.level()) {
                    case SAME, COMPATIBLE -> true;
                    case NEAR -> swapped.has("given.same") || swapped.has("surname.same");
                    default -> false;
                };
        return agrees ? swapped : straight;
    }

    private NameMatch aligned(FoldedName a, FoldedName b, List<NameReason> before) {
        List<NameReason> reasons = new ArrayList<>(before);
        boolean surnames = !a.surnameKeys().isEmpty() && !b.surnameKeys().isEmpty();
        boolean near = false;
        if (surnames) {
            NameReason surname = surname(a, b);
            reasons.add(surname);
            if (surname.kind().equals("surname.other")) {
                return match(NameMatch.Level.DIFFERENT, reasons);
            }
            near = !surname.kind().equals("surname.same");
        }
        boolean conflict = false;
        if (surnames && a.gender() != b.gender() && a.gender() != '?' && b.gender() != '?') {
            reasons.add(reason("gender.other", a.gender() + ", " + b.gender()));
            conflict = true;
        }
        NameReason given = given(a, b);
        if (given != null) {
            reasons.add(given);
            conflict |= contradicts(given);
            near |= !given.kind().equals("given.same") && given.kind().startsWith("given.");
        }
        NameReason patronymic = patronymic(a, b);
        if (patronymic != null) {
            reasons.add(patronymic);
            conflict |= contradicts(patronymic);
        }
        return match(level(surnames, near, conflict, given), reasons);
    }

    private static NameMatch.Level level(boolean surnames, boolean near, boolean conflict, NameReason given) {
        if (conflict) {
            return surnames ? NameMatch.Level.CONFLICT : NameMatch.Level.DIFFERENT;
        }
        if (!surnames || given == null) {
            return surnames || given != null && given.kind().startsWith("given")
                    ? NameMatch.Level.WEAK
                    : NameMatch.Level.DIFFERENT;
        }
        if (near) {
            return NameMatch.Level.NEAR;
        }
        return given.kind().equals("given.same") ? NameMatch.Level.SAME : NameMatch.Level.COMPATIBLE;
    }

    private static boolean contradicts(NameReason reason) {
        return reason.kind().endsWith(".other") || reason.kind().equals("given.confusable");
    }

    private NameReason surname(FoldedName a, FoldedName b) {
        String detail = a.surnameKeys().get(0) + ", " + b.surnameKeys().get(0);
        String shared = firstShared(a.stems(), b.stems());
        if (shared != null) {
            return new NameReason("surname.same", frequency.bits(shared), detail);
        }
        int least = OTHER;
        for (String x : a.stems()) {
            for (String y : b.stems()) {
                least = Math.min(least, difference(x, y));
            }
        }
        double rarity = Math.max(
                frequency.bits(a.stems().get(0)), frequency.bits(b.stems().get(0)));
        return switch (least) {
            case NEAR -> new NameReason("surname.near", rarity + weights.get("surname.near"), detail);
            case ENDING -> new NameReason("surname.ending", rarity + weights.get("surname.ending"), detail);
            case FAR -> new NameReason("surname.far", rarity + weights.get("surname.far"), detail);
            default ->
                part(a, b)
                        ? new NameReason("surname.part", rarity + weights.get("surname.part"), detail)
                        : reason("surname.other", detail);
        };
    }

    /** Whether one is a part of the other, which is a double surname, or both are of the same parts. */
    private static boolean part(FoldedName a, FoldedName b) {
        return !a.parts().isEmpty()
                        && b.parts().size() == a.parts().size()
                        && b.parts().containsAll(a.parts())
                || b.parts().isEmpty() && firstShared(a.parts(), b.stems()) != null
                || a.parts().isEmpty() && firstShared(b.parts(), a.stems()) != null;
    }

    private static int difference(String x, String y) {
        if (Spelling.soft(x).equals(Spelling.soft(y))) {
            return NEAR;
        }
        int shorter = Math.min(x.length(), y.length());
        int distance = Spelling.distance(x, y, 2);
        if (distance == 1 && shorter >= NEAR_LENGTH && Spelling.likelySlip(x, y)) {
            return NEAR;
        }
        if (russified(x, y) || russified(y, x)) {
            return ENDING;
        }
        return distance == 1 && shorter > NEAR_LENGTH || distance == 2 && shorter >= FAR_LENGTH ? FAR : OTHER;
    }

    /** Whether one is the other with a Russian ending: Sarybai, Sarybaev. */
    private static boolean russified(String plain, String russian) {
        if (plain.length() < NEAR_LENGTH || !russian.endsWith("ev") && !russian.endsWith("ov")) {
            return false;
        }
        String root = russian.substring(0, russian.length() - 2);
        return plain.equals(root) || plain.equals(root + "i");
    }

    private NameReason given(FoldedName a, FoldedName b) {
        if (!a.givenKeys().isEmpty() && !b.givenKeys().isEmpty()) {
            String detail = a.givenKeys().get(0) + ", " + b.givenKeys().get(0);
            return reason(givens.kind(a.givenKeys(), b.givenKeys()), detail);
        }
        return initial(a.initial(), b.initial());
    }

    private NameReason initial(Initial a, Initial b) {
        if (!a.isPresent() || !b.isPresent()) {
            return null;
        }
        String detail = a.written() + ", " + b.written();
        if (a.agrees(b)) {
            return reason("initial.same", detail);
        }
        return reason(a.maySuit(b) ? "initial.weak" : "initial.other", detail);
    }

    private NameReason patronymic(FoldedName a, FoldedName b) {
        if (!a.patronymicKeys().isEmpty() && !b.patronymicKeys().isEmpty()) {
            String x = a.patronymicKeys().get(0);
            String y = b.patronymicKeys().get(0);
            boolean same = firstShared(a.patronymicKeys(), b.patronymicKeys()) != null
                    || Spelling.soft(x).equals(Spelling.soft(y))
                    || Spelling.distance(x, y, 1) == 1;
            return reason(same ? "patronymic.same" : "patronymic.other", x + ", " + y);
        }
        Initial left = a.patronymicInitial();
        Initial right = b.patronymicInitial();
        if (!left.isPresent() || !right.isPresent()) {
            return null;
        }
        boolean agree = left.agrees(right) || left.maySuit(right);
        return reason(agree ? "patronymic.initial" : "patronymic.other", left.written() + ", " + right.written());
    }

    private static String firstShared(List<String> a, List<String> b) {
        for (String x : a) {
            if (b.contains(x)) {
                return x;
            }
        }
        return null;
    }

    private NameReason reason(String kind, String detail) {
        return new NameReason(kind, weights.get(kind), detail);
    }

    private static NameMatch match(NameMatch.Level level, List<NameReason> reasons) {
        double score = 0;
        for (NameReason reason : reasons) {
            score += reason.weight();
        }
        return new NameMatch(level, score, reasons);
    }
}
