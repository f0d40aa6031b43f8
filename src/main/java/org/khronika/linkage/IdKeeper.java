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
import java.util.TreeMap;

/**
 * Gives clusters ids that stay. A new cluster's id is minted from its founding member, the least member id. An id of the
 * previous release goes to the cluster that holds most of its members, of equally many the one with the earliest; of several
 * ids that claim one cluster the oldest stays, which is the one with the earliest member then, and the others become its
 * aliases. So a merge keeps the older id, and a split keeps the id on the larger part.
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
        return assign(clusters, Map.of(), Map.of());
    }

    /**
     * @param clusters the member ids of each cluster, in any order; no member twice
     * @param previous member id to cluster id in the previous release; members that are gone are allowed
     * @param previousAliases the previous release's aliases, which are carried on
     * @throws IllegalArgumentException where a member stands in two clusters
     */
    public IdAssignment assign(
            List<List<String>> clusters, Map<String, String> previous, Map<String, String> previousAliases) {
        List<List<String>> sorted = new ArrayList<>();
        for (List<String> cluster : clusters) {
            List<String> members = new ArrayList<>(cluster);
            Collections.sort(members);
            sorted.add(members);
        }
        sorted.sort(Comparator.comparing(members -> members.get(0)));
        SortedMap<String, Old> olds = claims(sorted, previous);
        Map<Integer, List<Old>> claimants = new TreeMap<>();
        for (Old old : olds.values()) {
            if (old.cluster >= 0) {
                claimants.computeIfAbsent(old.cluster, c -> new ArrayList<>()).add(old);
            }
        }
        Set<String> taken = new HashSet<>(olds.keySet());
        taken.addAll(previousAliases.keySet());
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
        for (Map.Entry<String, String> alias : new TreeMap<>(previousAliases).entrySet()) {
            String kept = alias.getValue();
            aliases.put(alias.getKey(), aliases.getOrDefault(kept, kept));
        }
        return new IdAssignment(ids, aliases);
    }

    /** Each previous id with the cluster that holds most of its members. */
    private static SortedMap<String, Old> claims(List<List<String>> clusters, Map<String, String> previous) {
        Map<String, Integer> clusterOf = new HashMap<>();
        for (int c = 0; c < clusters.size(); c++) {
            for (String member : clusters.get(c)) {
                clusterOf.put(member, c);
            }
        }
        SortedMap<String, SortedMap<Integer, Integer>> held = new TreeMap<>();
        SortedMap<String, Old> olds = new TreeMap<>();
        for (Map.Entry<String, String> entry : new TreeMap<>(previous).entrySet()) {
            Old old = olds.computeIfAbsent(entry.getValue(), id -> new Old(id, entry.getKey()));
            Integer cluster = clusterOf.get(entry.getKey());
            if (cluster != null) {
                int count = held.computeIfAbsent(old.id, id -> new TreeMap<>()).merge(cluster, 1, Integer::sum);
                // of equally many the lower cluster: clusters are sorted by their earliest member
                if (count > old.most || count == old.most && cluster < old.cluster) {
                    old.most = count;
                    old.cluster = cluster;
                }
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
        private int most;

        private Old(String id, String first) {
            this.id = id;
            this.first = first;
        }
    }
}
