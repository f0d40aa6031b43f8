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
 * monitors within days, each with a spelling of its own; every eighth mention is a bare surname beside a full one. The same
 * seed gives the same mentions, and the first ten thousand of a million are not those of ten thousand.
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

    private record Someone(PersonName name, int town, boolean official, String charge) {}

    /** Hands over every mention with the number of the person whom it names. */
    public void each(ObjIntConsumer<PersonEvidence> consumer) {
        Random random = new Random(seed);
        // a larger corpus has more surnames, as a larger country has, with less than half as many again for each
        // doubling
        GeneratedNames names = new GeneratedNames((int) (200 * Math.pow(mentions, 0.42)), 1_500, random);
        List<Someone> people = new ArrayList<>();
        for (int i = 0; i < Math.max(1, mentions * 3 / 10); i++) {
            people.add(new Someone(
                    names.person(random),
                    random.nextInt(TOWNS),
                    random.nextInt(7) == 0,
                    "KZ criminal " + (100 + random.nextInt(300))));
        }
        Zipf fame = new Zipf(people.size(), people.size() / 20.0);
        for (int made = 0; made < mentions; ) {
            int who = fame.draw(random);
            int day = random.nextInt(YEARS * 365);
            int tellings = 1 + random.nextInt(3);
            for (int telling = 0; telling < tellings && made < mentions; telling++) {
                String report = report(day, telling);
                String entry = String.format(Locale.ROOT, "%s-%07d", report, made);
                made += tell(people, who, random.nextInt(people.size()), day, report, entry, names, random, consumer);
            }
        }
    }

    private String report(int day, int monitor) {
        int perWeek = Math.max(1, mentions / PER_REPORT / (YEARS * 52));
        return String.format(Locale.ROOT, "r%04d-%d-%03d", day / 7, monitor, day % 7 % perWeek);
    }

    /** One entry: a person in full or, every eighth time, alone by surname as well; gives the number of mentions. */
    private static int tell(
            List<Someone> people,
            int who,
            int beside,
            int day,
            String report,
            String entry,
            GeneratedNames names,
            Random random,
            ObjIntConsumer<PersonEvidence> consumer) {
        Someone someone = people.get(who);
        List<PersonName> companions =
                random.nextInt(4) == 0 ? List.of(people.get(beside).name()) : List.of();
        consumer.accept(
                evidence(
                        report,
                        entry,
                        1,
                        names.written(someone.name(), false, random),
                        someone,
                        companions,
                        day,
                        random),
                who);
        if (random.nextInt(7) > 0) {
            return 1;
        }
        PersonName bare = names.written(someone.name(), true, random);
        consumer.accept(evidence(report, entry + "b", 1, bare, someone, List.of(), day, random), who);
        return 2;
    }

    private static PersonEvidence evidence(
            String report,
            String entry,
            int number,
            PersonName name,
            Someone someone,
            List<PersonName> companions,
            int day,
            Random random) {
        String form = Stream.of(
                        name.given(), name.surname(), name.initials().stream().findFirst())
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + ' ' + b)
                .orElseThrow();
        LocalDate date = FIRST.plusDays(day + random.nextInt(2));
        boolean told = random.nextInt(4) > 0;
        return new PersonEvidence(
                report,
                entry,
                List.of(new PersonEvidence.Form(entry + "-m" + number, form, name)),
                someone.official() ? Role.OFFICIAL : Role.TARGET,
                date,
                date,
                new Place(
                        told ? Optional.of("Town" + someone.town()) : Optional.empty(),
                        Optional.of("KZ-" + someone.town() % REGIONS),
                        Optional.of("KZ"),
                        List.of()),
                Optional.empty(),
                random.nextInt(3) == 0 ? List.of(someone.charge()) : List.of(),
                companions,
                List.of(),
                List.of());
    }
}
