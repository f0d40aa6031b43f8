package org.khronika.disclosure;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Public ids and pseudonyms. An id of the full dataset is a plain hash of a founding mention or entry, which anyone who has the
 * reports can compute; a public one is a keyed digest of it, and nobody without the key can. An id that a previous public release
 * gave is public already and stays. The letters have no vowels, so that no pseudonym reads as a name.
 */
final class PublicIds {
    private static final String PERSON = "px-";
    private static final String EVENT = "ex-";
    private static final String DIGITS = "23456789bcdfghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;
    private static final int GROUP = 5;
    private static final String PSEUDONYM = "Person ";

    private final PseudonymKey key;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> known = new HashMap<>();

    /** @param inUse ids of the tables that are to be masked; those of them that are public stay, and nobody else gets them */
    PublicIds(PseudonymKey key, Iterable<String> inUse) {
        this.key = key;
        for (String id : inUse) {
            if (isPublic(id)) {
                taken.add(id);
            }
        }
    }

    String person(String id) {
        return of(PERSON, "person", id);
    }

    String event(String id) {
        return of(EVENT, "event", id);
    }

    /** The name that stands for a person: "Person K7QF3-MZ4B2". */
    String pseudonym(String personId) {
        String letters = person(personId)
                .substring(PERSON.length(), PERSON.length() + 2 * GROUP)
                .toUpperCase(Locale.ROOT);
        return PSEUDONYM + letters.substring(0, GROUP) + "-" + letters.substring(GROUP);
    }

    private String of(String prefix, String purpose, String id) {
        return isPublic(id) ? id : known.computeIfAbsent(prefix + id, k -> mint(prefix, purpose, id));
    }

    /** Beside an id that was kept from an earlier release, its own founder can found another identity now: it gets the next digest. */
    private String mint(String prefix, String purpose, String id) {
        for (int attempt = 0; ; attempt++) {
            String minted = prefix + digits(key.digest(purpose, attempt == 0 ? id : id + '#' + attempt));
            if (!taken.contains(minted)) {
                return minted;
            }
        }
    }

    private static boolean isPublic(String id) {
        return id.startsWith(PERSON) || id.startsWith(EVENT);
    }

    private static String digits(byte[] digest) {
        BigInteger number = new BigInteger(1, digest);
        BigInteger base = BigInteger.valueOf(DIGITS.length());
        StringBuilder digits = new StringBuilder();
        while (digits.length() < LENGTH) {
            BigInteger[] parts = number.divideAndRemainder(base);
            digits.append(DIGITS.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return digits.toString();
    }
}
