package org.khronika.linkage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives clusters ids that stay. A new cluster's id is minted from its founding member, the least member id. An id of the
 * previous release goes to the cluster that holds its founding member then, or the least of its members that is left; of
 * several ids that claim one cluster the oldest stays, which is the one with the earliest founding member, and the others
 * become its aliases. So a merge keeps the older id; a split keeps the id on the part with the founding member, and leaves a
 * trace to the others.
 */
public final class IdKeeper {
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;

    private final String prefix;

    /** @param prefix stands before every minted id: "p-" */
    public IdKeeper(String prefix) {
        this.prefix = prefix;
    }

    /** Ids where there is no previous release. */
    public IdAssignment assign(List<List<String>> clusters) {
        return assign(clusters, PreviousIds.NONE);
    }

    /**
     * @param clusters the member ids of each cluster, in any order; no member twice
     * @param previous of the previous release; members that are gone are allowed, aliases and splits are carried on as long as
     *     what they lead to stands
     * @throws IllegalArgumentException where a member stands in two clusters
     */
    public IdAssignment assign(List<List<String>> clusters, PreviousIds previous) {
        List<List<String>> sorted = new ArrayList<>();
        for (List<String> cluster : clusters) {
            List<String> members = new ArrayList<>(cluster);
            Collections.sort(members);
            sorted.add(members);
        }
        sorted.sort(Comparator.comparing(members -> members.get(0)));
        SortedMap<String, Old> olds = claims(sorted, previous.ids());
        Map<Integer, List<Old>> claimants = new TreeMap<>();
        for (Old old : olds.values()) {
            if (old.cluster >= 0) {
                claimants.computeIfAbsent(old.cluster, c -> new ArrayList<>()).add(old);
            }
        }
        Set<String> taken = new HashSet<>(olds.keySet());
        // an id that was given up for another is not taken: where its founding member is by itself again, it stands
        // again
        SortedMap<String, String> ids = new TreeMap<>();
        SortedMap<String, String> aliases = new TreeMap<>();
        for (int c = 0; c < sorted.size(); c++) {
            List<Old> claiming = claimants.getOrDefault(c, List.of());
            String id;
            if (claiming.isEmpty()) {
                id = mint(sorted.get(c).get(0), taken);
                taken.add(id);
            } else {
                List<Old> byAge = new ArrayList<>(claiming);
                byAge.sort(Comparator.comparing((Old old) -> old.first).thenComparing(old -> old.id));
                id = byAge.get(0).id;
                for (Old younger : byAge.subList(1, byAge.size())) {
                    aliases.put(younger.id, id);
                }
            }
            for (String member : sorted.get(c)) {
                if (ids.put(member, id) != null) {
                    throw new IllegalArgumentException("member stands in two clusters: " + member);
                }
            }
        }
        previous.aliases().forEach((alias, kept) -> aliases.put(alias, aliases.getOrDefault(kept, kept)));
        Set<String> inUse = new HashSet<>(ids.values());
        aliases.entrySet().removeIf(alias -> inUse.contains(alias.getKey()) || !inUse.contains(alias.getValue()));
        return new IdAssignment(ids, aliases, splits(ids, aliases, previous, inUse));
    }

    /** The splits of before, to where their parts are now, and those of now. */
    private static SortedSet<IdSplit> splits(
            Map<String, String> ids, Map<String, String> aliases, PreviousIds previous, Set<String> inUse) {
        SortedSet<IdSplit> splits = new TreeSet<>();
        previous.splits()
                .forEach(split ->
                        splits.add(new IdSplit(split.oldId(), aliases.getOrDefault(split.newId(), split.newId()))));
        previous.ids().forEach((member, old) -> {
            if (ids.containsKey(member)) {
                splits.add(new IdSplit(old, ids.get(member)));
            }
        });
        splits.removeIf(split -> split.newId().equals(split.oldId())
                || split.newId().equals(aliases.get(split.oldId()))
                || !inUse.contains(split.newId()));
        return splits;
    }

    /** Each previous id with the cluster that holds its founding member, or the least that is left of its members. */
    private static SortedMap<String, Old> claims(List<List<String>> clusters, Map<String, String> previous) {
        Map<String, Integer> clusterOf = new HashMap<>();
        for (int c = 0; c < clusters.size(); c++) {
            for (String member : clusters.get(c)) {
                clusterOf.put(member, c);
            }
        }
        SortedMap<String, Old> olds = new TreeMap<>();
        for (Map.Entry<String, String> entry : new TreeMap<>(previous).entrySet()) {
            Old old = olds.computeIfAbsent(entry.getValue(), id -> new Old(id, entry.getKey()));
            if (old.cluster < 0) {
                old.cluster = clusterOf.getOrDefault(entry.getKey(), -1);
            }
        }
        return olds;
    }

    private String mint(String founder, Set<String> taken) {
        for (int attempt = 0; ; attempt++) {
            String id = prefix + digest(attempt == 0 ? founder : founder + '#' + attempt);
            if (!taken.contains(id)) {
                return id;
            }
        }
    }

    private static String digest(String text) {
        byte[] hash;
        try {
            hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0, bits = 0, value = 0; digits.length() < LENGTH; ) {
            if (bits < 5) {
                value = value << 8 | hash[i++] & 0xff;
                bits += 8;
            }
            bits -= 5;
            digits.append(DIGITS.charAt(value >> bits & 31));
            value &= (1 << bits) - 1;
        }
        return digits.toString();
    }

    private static final class Old {
        private final String id;
        private final String first;
        private int cluster = -1;

        private Old(String id, String first) {
            this.id = id;
            this.first = first;
        }
    }
}
