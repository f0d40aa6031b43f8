package org.khronika.linkage;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.khronika.names.NameComparator;
import org.khronika.scale.MentionGenerator;

/**
 * Measures how the cost of telling persons apart grows with the mentions: pairs scored for each, true pairs that blocking finds,
 * processor time and memory. A program, not a test: {@code PersonGrowth 10000 100000 1000000}.
 */
public final class PersonGrowth {
    private static final long SEED = 20_260;
    /** True pairs that are looked up, of each person at most. */
    private static final int SAMPLED = 5;

    private PersonGrowth() {}

    public static void main(String[] sizes) {
        System.out.println(
                "mentions  profiles  pairs/mention  blocking recall  CPU s    us/mention  MB used  B-cubed P/R      persons found/true");
        for (String size : sizes) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int size) {
        double recall = recall(size);
        long start = processorTime();
        PersonResolver resolver = PersonResolver.load();
        new MentionGenerator(SEED, size).each((evidence, who) -> resolver.add(evidence));
        PersonResolution resolution = resolver.resolve(PreviousIds.NONE, Decisions.NONE);
        double seconds = (processorTime() - start) / 1e9;
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        Map<String, Integer> truth = truth(size);
        System.out.printf(
                Locale.ROOT,
                "%8d  %8d  %13.2f  %15.5f  %7.1f  %10.1f  %7d  %.4f/%.4f  %d/%d%n",
                size,
                resolution.work().members(),
                (double) resolution.work().pairs() / size,
                recall,
                seconds,
                seconds * 1e6 / size,
                used >> 20,
                bCubed(truth, resolution.personOf()),
                bCubed(resolution.personOf(), truth),
                resolution.persons().size(),
                new HashSet<>(truth.values()).size());
    }

    /**
     * B-cubed precision of clusters (Bagga and Baldwin 1998): the share of a mention's cluster that is of its person, over all
     * mentions; with the two changed about, recall.
     */
    private static <P, C> double bCubed(Map<String, P> persons, Map<String, C> clusters) {
        Map<C, Map<P, Integer>> counts = new HashMap<>();
        clusters.forEach((mention, cluster) ->
                counts.computeIfAbsent(cluster, c -> new HashMap<>()).merge(persons.get(mention), 1, Integer::sum));
        double sum = 0;
        for (Map<P, Integer> within : counts.values()) {
            double size = within.values().stream().mapToInt(Integer::intValue).sum();
            for (int count : within.values()) {
                sum += count * (count / size);
            }
        }
        return sum / clusters.size();
    }

    private static Map<String, Integer> truth(int size) {
        Map<String, Integer> truth = new HashMap<>();
        new MentionGenerator(SEED, size)
                .each((evidence, who) -> truth.put(evidence.forms().get(0).mentionId(), who));
        return truth;
    }

    /** Of all threads, the garbage collector's as well; unlike the time on the clock it means something on a busy machine. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Of sampled pairs of profiles of one person, with full names both, the share that blocking proposes. */
    private static double recall(int size) {
        LocalPersons tables = new LocalPersons(NameComparator.load());
        Map<String, Integer> truth = new TreeMap<>();
        new MentionGenerator(SEED, size).each((evidence, who) -> {
            tables.add(evidence);
            truth.put(evidence.forms().get(0).mentionId(), who);
        });
        List<LocalPerson> persons = new ArrayList<>(tables.sorted());
        List<Profile> profiles = Profile.of(persons, tables, person -> "");
        Map<Integer, List<Integer>> byPerson = new TreeMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            if (profiles.get(i).names().full()) {
                int who = truth.get(persons.get(profiles.get(i).persons()[0]).founder());
                byPerson.computeIfAbsent(who, w -> new ArrayList<>()).add(i);
            }
        }
        Function<int[], Long> key = pair -> (long) pair[0] << 32 | pair[1];
        Set<Long> sampled = new HashSet<>();
        Random random = new Random(SEED);
        for (List<Integer> mine : byPerson.values()) {
            for (int i = 0; i < SAMPLED && mine.size() > 1; i++) {
                int[] pair = {mine.get(random.nextInt(mine.size())), mine.get(random.nextInt(mine.size()))};
                Arrays.sort(pair);
                if (pair[0] != pair[1]) {
                    sampled.add(key.apply(pair));
                }
            }
        }
        int[] found = {0};
        PersonBlocking.of(profiles, tables)
                .pairs((a, b) -> found[0] += sampled.contains(key.apply(new int[] {a, b})) ? 1 : 0);
        return (double) found[0] / sampled.size();
    }
}
