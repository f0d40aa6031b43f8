package org.khronika.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.khronika.model.Role;

/**
 * What the persons of two entries say: the same people speak for one event, somebody else in the same place speaks strongly
 * for another. Persons are matched by id, then by surname where no initial speaks against it.
 */
final class EventPersonEvidence {
    private final LinkModel model;

    EventPersonEvidence(LinkModel model) {
        this.model = model;
    }

    /** Whom two entries have in common, as far as other evidence depends on it. */
    enum Common {
        /** No target, or not the same. */
        NOBODY,
        /** A target of both. */
        TARGET,
        /** A target of both who is charged or punished in both. */
        ACCUSED
    }

    /** Adds its evidence for the pair; says whom both name. */
    Common weigh(EventEvidence a, EventEvidence b, List<Evidence> evidence) {
        List<EventPerson> left = a.persons();
        List<EventPerson> right = b.persons();
        if (left.isEmpty() && right.isEmpty()) {
            return Common.NOBODY;
        }
        if (left.isEmpty() || right.isEmpty()) {
            List<EventPerson> named = left.isEmpty() ? right : left;
            boolean target = named.stream().anyMatch(person -> person.role() == Role.TARGET);
            evidence.add(model.evidence(target ? "person.unnamed-target" : "person.unnamed", surnames(named)));
            return Common.NOBODY;
        }
        return new Match(left, right).weigh(evidence);
    }

    private static String surnames(List<EventPerson> persons) {
        return String.join(", ", persons.stream().map(EventPerson::surname).toList());
    }

    private static boolean isTarget(EventPerson person) {
        return person.role() == Role.TARGET;
    }

    /** Whether it says whom it is about. */
    private static boolean isAbout(List<EventPerson> persons) {
        return persons.stream().anyMatch(person -> isTarget(person) && !person.beside());
    }

    /** The persons of two entries, laid side by side. */
    private final class Match {
        private final List<EventPerson> left;
        private final List<EventPerson> right;
        private final List<EventPerson> same = new ArrayList<>();
        private final boolean bothAbout;
        private final boolean bothAccuse;
        private int accused;
        /** Targets of both whom both are about. */
        private int meant;

        private final List<EventPerson> doubtful = new ArrayList<>();

        Match(List<EventPerson> left, List<EventPerson> right) {
            this.left = new ArrayList<>(left);
            this.right = new ArrayList<>(right);
            this.bothAbout = isAbout(left) && isAbout(right);
            this.bothAccuse = left.stream().anyMatch(EventPerson::accused)
                    && right.stream().anyMatch(EventPerson::accused);
            pair(same, (x, y) -> x.id().equals(y.id()));
            pair(same, EventPerson::agrees);
            pair(same, EventPerson::resembles);
            pair(doubtful, EventPerson::mayBe);
            // targets first, so that the one who matters most is weighed in full
            same.sort(Comparator.comparing(EventPerson::role).thenComparing(EventPerson::surname));
        }

        private void pair(List<EventPerson> into, BiPredicate<EventPerson, EventPerson> test) {
            for (EventPerson x : List.copyOf(left)) {
                for (EventPerson y : right) {
                    if (test.test(x, y)) {
                        boolean about = !x.beside() && !y.beside();
                        accused += x.accused() && y.accused() && about ? 1 : 0;
                        meant += about && (isTarget(x) || isTarget(y)) ? 1 : 0;
                        into.add(x.role().compareTo(y.role()) <= 0 ? x : y);
                        left.remove(x);
                        right.remove(y);
                        break;
                    }
                }
            }
        }

        Common weigh(List<Evidence> evidence) {
            for (int i = 0; i < same.size() && i < 3; i++) {
                String role = same.get(i).role().label();
                evidence.add(model.evidence(
                        i == 0 ? "person.same-" + role : "person.same-further",
                        same.get(i).surname()));
            }
            for (EventPerson person : doubtful) {
                evidence.add(model.evidence("person.other-initial", person.surname()));
            }
            if (left.isEmpty() && right.isEmpty() && doubtful.isEmpty() && same.size() > 1) {
                evidence.add(model.evidence("person.all-same", same.size() + " persons"));
            }
            if (bothAccuse && accused == 0 && !same.isEmpty()) {
                evidence.add(model.evidence("person.other-accused", "nobody charged or punished in both"));
            }
            boolean others = bothAbout && meant == 0 && !same.isEmpty();
            if (others) {
                evidence.add(model.evidence("person.other-meant", "whom one is about, the other names beside another"));
            }
            boolean leftTarget = left.stream().anyMatch(person -> person.role() == Role.TARGET);
            boolean rightTarget = right.stream().anyMatch(person -> person.role() == Role.TARGET);
            String detail = surnames(left) + " / " + surnames(right);
            if (same.isEmpty() && doubtful.isEmpty()) {
                String kind = bothAccuse
                        ? "person.other-each-accused"
                        : leftTarget && rightTarget ? "person.other-target" : "person.other";
                evidence.add(model.evidence(kind, detail));
            } else if (leftTarget && rightTarget) {
                boolean shared = same.stream().anyMatch(person -> person.role() == Role.TARGET);
                evidence.add(
                        model.evidence(shared ? "person.further-targets" : "person.other-target-shared-rest", detail));
            } else if (leftTarget || rightTarget) {
                evidence.add(model.evidence("person.one-target-more", detail));
            } else if (!left.isEmpty() && !right.isEmpty()) {
                evidence.add(model.evidence("person.others-differ", detail));
            }
            if (others || same.stream().noneMatch(EventPersonEvidence::isTarget)) {
                return Common.NOBODY;
            }
            return accused > 0 ? Common.ACCUSED : Common.TARGET;
        }
    }
}
