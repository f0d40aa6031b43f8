package org.khronika.names;

import java.util.List;

/**
 * The outcome of comparing two names.
 *
 * @param level how far they agree
 * @param score log2 odds of the reasons together
 * @param reasons part by part
 */
public record NameMatch(Level level, double score, List<NameReason> reasons) {
    /** How far two names agree, from the best. */
    public enum Level {
        /** Surname and written-out given name are the same. */
        SAME,
        /** The surname is the same, the initials agree. */
        COMPATIBLE,
        /** The surname or the given name differs by what a misprint or another habit of writing makes. */
        NEAR,
        /** Only a surname or only a given name could be compared, and it agrees. */
        WEAK,
        /** The surname agrees, but an initial, a given name, a patronymic or the gender speaks against it. */
        CONFLICT,
        /** Two surnames; or nothing agrees. */
        DIFFERENT
    }

    public NameMatch {
        reasons = List.copyOf(reasons);
    }

    /**
     * Whether the names alone make one person likely: surname and given name or initial agree up to habits of writing and light
     * slips. Names further apart, and initials that may only suit each other, need other evidence.
     */
    public boolean agrees() {
        boolean near = level == Level.SAME || level == Level.COMPATIBLE || level == Level.NEAR;
        return near && !has("surname.far") && !has("initial.weak");
    }

    /** Whether a reason of that kind was found. */
    public boolean has(String kind) {
        for (NameReason reason : reasons) {
            if (reason.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }
}
