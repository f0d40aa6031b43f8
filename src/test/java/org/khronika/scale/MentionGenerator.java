package org.khronika.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.khronika.linkage.PersonEvidence;
import org.khronika.model.PersonName;
import org.khronika.model.Place;
import org.khronika.model.Role;

/**
 * Makes what entries tell of persons, to measure linkage with, where it is known who is who. Surnames and given names are as
 * unevenly frequent as real ones; some people are told of for years, most once or twice; a case is told by one to three
 * monitors within days, each with a spelling of its own; every eighth mention is a bare surname beside a full one. What tells
 * namesakes apart is told about as often as in real reports, where of two mentions of one person 10 % are in different regions
 * (each person counting once), 16 % share an article, 8 % a companion and 4 % a source. The same seed gives the same mentions, and the first ten thousand of a million are not those of ten thousand.
 */
public final class MentionGenerator {
    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    private static final int YEARS = 20;
    private static final int TOWNS = 120;
    private static final int REGIONS = 20;
    private static final int PER_REPORT = 80;

    private final long seed;
    private final int mentions;

    /** @param mentions how many, in all over twenty years */
    public MentionGenerator(long seed, int mentions) {
        this.seed = seed;
        this.mentions = mentions;
    }

    /** @param circle the numbers of those who are told of beside this one more often than others: co-accused, lawyer */
    private record Someone(PersonName name, int town, boolean official, String charge, int[] circle) {}

    /** What happened to whom, as several monitors tell it. */
    private record Case(int who, int beside, int town, int day) {
        String url() {
            return "https://example.org/" + day + '/' + who;
        }
    }

    /** Hands over every mention with the number of the person whom it names. */
    public void each(ObjIntConsumer<PersonEvidence> consumer) {
        Random random = new Random(seed);
        // a larger corpus has more surnames, as a larger country has, with less than half as many again for each
        // doubling
        GeneratedNames names = new GeneratedNames((int) (200 * Math.pow(mentions, 0.42)), 1_500, random);
        List<Someone> people = new ArrayList<>();
        int count = Math.max(1, mentions * 3 / 10);
        for (int i = 0; i < count; i++) {
            people.add(new Someone(
                    names.person(random),
                    random.nextInt(TOWNS),
                    random.nextInt(7) == 0,
                    "KZ criminal " + (100 + random.nextInt(300)),
                    new int[] {random.nextInt(count), random.nextInt(count)}));
        }
        Zipf fame = new Zipf(people.size(), people.size() / 20.0);
        for (int made = 0; made < mentions; ) {
            Case told = draw(people, fame.draw(random), random);
            int tellings = 1 + random.nextInt(3);
            for (int telling = 0; telling < tellings && made < mentions; telling++) {
                String report = report(told.day(), telling);
                String entry = String.format(Locale.ROOT, "%s-%07d", report, made);
                made += tell(people, told, report, entry, names, random, consumer);
            }
        }
    }

    private static Case draw(List<Someone> people, int who, Random random) {
        Someone someone = people.get(who);
        int beside = random.nextInt(3) > 0 ? someone.circle()[random.nextInt(2)] : random.nextInt(people.size());
        int town = random.nextInt(20) > 0 ? someone.town() : random.nextInt(TOWNS);
        return new Case(who, beside, town, random.nextInt(YEARS * 365));
    }

    private String report(int day, int monitor) {
        int perWeek = Math.max(1, mentions / PER_REPORT / (YEARS * 52));
        return String.format(Locale.ROOT, "r%04d-%d-%03d", day / 7, monitor, day % 7 % perWeek);
    }

    /** One entry: a person in full or, every eighth time, alone by surname as well; gives the number of mentions. */
    private static int tell(
            List<Someone> people,
            Case told,
            String report,
            String entry,
            GeneratedNames names,
            Random random,
            ObjIntConsumer<PersonEvidence> consumer) {
        Someone someone = people.get(told.who());
        List<PersonName> companions =
                random.nextBoolean() ? List.of(people.get(told.beside()).name()) : List.of();
        PersonName name = names.written(someone.name(), false, random);
        consumer.accept(evidence(report, entry, name, someone, told, companions, random), told.who());
        if (random.nextInt(7) > 0) {
            return 1;
        }
        PersonName bare = names.written(someone.name(), true, random);
        consumer.accept(evidence(report, entry + "b", bare, someone, told, List.of(), random), told.who());
        return 2;
    }

    private static PersonEvidence evidence(
            String report,
            String entry,
            PersonName name,
            Someone someone,
            Case told,
            List<PersonName> companions,
            Random random) {
        String form = Stream.of(
                        name.given(), name.surname(), name.initials().stream().findFirst())
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + ' ' + b)
                .orElseThrow();
        LocalDate date = FIRST.plusDays(told.day() + random.nextInt(2));
        boolean placed = random.nextInt(4) > 0;
        return new PersonEvidence(
                report,
                entry,
                List.of(new PersonEvidence.Form(entry + "-m1", form, name)),
                someone.official() ? Role.OFFICIAL : Role.TARGET,
                date,
                date,
                new Place(
                        placed ? Optional.of("Town" + told.town()) : Optional.empty(),
                        Optional.of("KZ-" + told.town() % REGIONS),
                        Optional.of("KZ"),
                        List.of()),
                Optional.empty(),
                random.nextInt(5) < 2 ? List.of(someone.charge()) : List.of(),
                companions,
                List.of(),
                random.nextBoolean() ? List.of(told.url()) : List.of());
    }
}
