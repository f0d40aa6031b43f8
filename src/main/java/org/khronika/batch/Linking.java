package org.khronika.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.khronika.dataset.PreviousRelease;
import org.khronika.linkage.CanonicalEvent;
import org.khronika.linkage.Decisions;
import org.khronika.linkage.EventDeduplicator;
import org.khronika.linkage.EventEvidence;
import org.khronika.linkage.EventResolution;
import org.khronika.linkage.PersonEvidence;
import org.khronika.linkage.PersonResolution;
import org.khronika.linkage.PersonResolver;
import org.khronika.model.Alias;
import org.khronika.model.Mention;
import org.khronika.store.EntryStaging;
import org.khronika.store.EventLink;
import org.khronika.store.LinkStaging;
import org.khronika.store.StagedEntry;

/** Feeds what is staged to the resolution of persons and the deduplication of events, and stages what comes of it. */
final class Linking {
    private final RunPlan plan;
    private final Progress progress;

    Linking(RunPlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /** Finds out who is who. */
    void persons(Connection connection) throws SQLException {
        List<PersonEvidence> evidence = new ArrayList<>();
        new EntryStaging(connection)
                .forEach(staged -> evidence.addAll(
                        PersonEvidence.of(staged.reportId(), staged.entryId(), staged.extracted())));
        Map<String, String> previous = Map.of();
        Map<String, String> previousAliases = Map.of();
        if (plan.previous().isPresent()) {
            PreviousRelease release = PreviousRelease.open(plan.previous().get());
            previous = release.personIds();
            previousAliases = release.aliases(Alias.PERSON);
        }
        PersonResolution resolution =
                PersonResolver.load().resolve(evidence, previous, previousAliases, Decisions.NONE);
        new LinkStaging(connection)
                .replacePersons(resolution.personIds(), resolution.persons(), aliases(Alias.PERSON, resolution.aliases()));
        progress.end(
                "persons",
                resolution.personIds().size() + " mentions of " + resolution.persons().size() + " persons");
    }

    /** Finds out which entries tell the same event. */
    void events(Connection connection) throws SQLException {
        LinkStaging links = new LinkStaging(connection);
        List<EventEvidence> evidence = new ArrayList<>();
        List<EventLink> unlinked = new ArrayList<>();
        new EntryStaging(connection).forEach(staged -> {
            IntFunction<String> persons = ReleaseTables.persons(staged, links);
            evidence.add(EventEvidence.of(staged.entryId(), staged.reportId(), staged.extracted(), persons));
            unlinked.add(new EventLink(
                    staged.entryId(), staged.reportId(), staged.extracted().entry().ordinal(), ""));
        });
        Map<String, String> previous = Map.of();
        Map<String, String> previousAliases = Map.of();
        if (plan.previous().isPresent()) {
            PreviousRelease release = PreviousRelease.open(plan.previous().get());
            previous = release.eventIds();
            previousAliases = release.aliases(Alias.EVENT);
        }
        EventResolution resolution =
                EventDeduplicator.load().resolve(evidence, previous, previousAliases, Decisions.NONE);
        links.replaceEventLinks(
                unlinked.stream()
                        .map(link -> link.to(resolution.eventIds().get(link.entryId())))
                        .toList(),
                aliases(Alias.EVENT, resolution.aliases()));
        int[] events = {0};
        new EntryStaging(connection).forEachEvent((eventId, entries) -> {
            List<CanonicalEvent.Telling> tellings = new ArrayList<>();
            for (StagedEntry staged : entries) {
                tellings.add(new CanonicalEvent.Telling(
                        staged.entryId(), staged.reportId(), staged.extracted(), personIds(staged, links)));
            }
            links.addEvent(CanonicalEvent.of(eventId, tellings));
            events[0]++;
        });
        progress.end("events", evidence.size() + " entries of " + events[0] + " events");
    }

    private static TreeSet<String> personIds(StagedEntry staged, LinkStaging links) throws SQLException {
        IntFunction<String> persons = ReleaseTables.persons(staged, links);
        TreeSet<String> ids = new TreeSet<>();
        staged.extracted().mentions().stream().map(Mention::person).forEach(number -> ids.add(persons.apply(number)));
        return ids;
    }

    private static List<Alias> aliases(String kind, SortedMap<String, String> aliases) {
        return aliases.entrySet().stream()
                .map(alias -> new Alias(kind, alias.getKey(), alias.getValue()))
                .toList();
    }
}
