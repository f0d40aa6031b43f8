package org.khronika.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.khronika.dataset.PreviousRelease;
import org.khronika.linkage.CanonicalEvent;
import org.khronika.linkage.ContradictoryDecisionException;
import org.khronika.linkage.EventDeduplicator;
import org.khronika.linkage.EventEvidence;
import org.khronika.linkage.EventPairModel;
import org.khronika.linkage.EventResolution;
import org.khronika.linkage.IdAssignment;
import org.khronika.linkage.IdSplit;
import org.khronika.linkage.Link;
import org.khronika.linkage.LinkMemory;
import org.khronika.linkage.LinkageWork;
import org.khronika.linkage.PersonEvidence;
import org.khronika.linkage.PersonResolution;
import org.khronika.linkage.PersonResolver;
import org.khronika.linkage.PreviousIds;
import org.khronika.model.Alias;
import org.khronika.model.LinkDecision;
import org.khronika.store.EntryStaging;
import org.khronika.store.EventLink;
import org.khronika.store.EventMember;
import org.khronika.store.LinkStaging;

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
        PersonResolver resolver = PersonResolver.load();
        new EntryStaging(connection)
                .forEach(staged -> PersonEvidence.of(staged.reportId(), staged.entryId(), staged.extracted())
                        .forEach(resolver::add));
        PreviousIds previous =
                previous(PreviousRelease::mentions, PreviousRelease::personAliases, PreviousRelease::personSplits);
        LinkMemories memories = new LinkMemories(connection, Alias.PERSON, plan.program());
        LinkMemory memory = memories.read();
        PersonResolution resolution =
                decided(() -> resolver.resolve(previous, plan.decisions().persons(), memory));
        memories.write(resolution.memory());
        try (LinkStaging links = new LinkStaging(connection)) {
            links.replacePersons(resolution.personOf(), resolution.persons(), aliases(Alias.PERSON, resolution.ids()));
            links.replaceDecisions(Alias.PERSON, published(Alias.PERSON, resolution.links()));
        }
        progress.end(
                "persons",
                resolution.personOf().size() + " mentions of "
                        + resolution.persons().size() + " persons, " + told(resolution.work()));
    }

    /** Finds out which entries tell the same event. */
    void events(Connection connection) throws SQLException {
        try (LinkStaging links = new LinkStaging(connection)) {
            events(connection, links);
        }
    }

    private void events(Connection connection, LinkStaging links) throws SQLException {
        List<EventEvidence> evidence = new ArrayList<>();
        List<EventLink> unlinked = new ArrayList<>();
        new EntryStaging(connection).forEach(staged -> {
            evidence.add(
                    EventEvidence.of(staged.entryId(), staged.reportId(), staged.extracted(), links.persons(staged)));
            unlinked.add(new EventLink(
                    staged.entryId(),
                    staged.reportId(),
                    staged.extracted().entry().ordinal(),
                    ""));
        });
        PreviousIds previous =
                previous(PreviousRelease::entries, PreviousRelease::eventAliases, PreviousRelease::eventSplits);
        LinkMemories memories = new LinkMemories(connection, Alias.EVENT, plan.program());
        LinkMemory memory = memories.read();
        EventResolution resolution = decided(() -> new EventDeduplicator(EventPairModel.load())
                .resolve(evidence, previous, plan.decisions().events(), memory));
        memories.write(resolution.memory());
        links.replaceEventLinks(
                unlinked.stream()
                        .map(link -> link.to(resolution.events().get(link.entryId())))
                        .toList(),
                aliases(Alias.EVENT, resolution.ids()));
        links.replaceDecisions(Alias.EVENT, published(Alias.EVENT, resolution.links()));
        int events = writeEvents(new EntryStaging(connection), links);
        progress.end("events", evidence.size() + " entries of " + events + " events, " + told(resolution.work()));
    }

    /** Stages the events; those that an earlier run made of the same entries and persons stand as they stood. */
    private static int writeEvents(EntryStaging entries, LinkStaging links) throws SQLException {
        SortedMap<String, String> left = links.eventOrigins();
        int[] events = {0};
        entries.forEachEvent((eventId, members) -> {
            List<TreeSet<String>> persons = new ArrayList<>();
            List<String> parts = new ArrayList<>();
            for (EventMember member : members) {
                TreeSet<String> ids =
                        new TreeSet<>(links.personsOf(member.entryId()).values());
                persons.add(ids);
                parts.addAll(List.of(member.entryId(), member.reportKey(), String.join(" ", ids)));
            }
            String origin = Digests.ofParts(parts);
            if (!origin.equals(left.remove(eventId))) {
                List<CanonicalEvent.Telling> tellings = new ArrayList<>();
                for (int i = 0; i < members.size(); i++) {
                    EventMember member = members.get(i);
                    tellings.add(new CanonicalEvent.Telling(
                            member.entryId(), member.reportId(), entries.read(member), persons.get(i)));
                }
                links.putEvent(CanonicalEvent.of(eventId, tellings), origin);
            }
            events[0]++;
        });
        links.removeEvents(left.keySet());
        return events[0];
    }

    /** How much had to be decided anew, and how much was as the last run with this state folder left it. */
    private static String told(LinkageWork work) {
        return String.format(
                Locale.ROOT,
                "%,d of %,d components decided anew (%,d pairs compared)",
                work.decided(),
                work.components(),
                work.pairs());
    }

    private PreviousIds previous(
            BiConsumer<PreviousRelease, BiConsumer<String, String>> members,
            Function<PreviousRelease, SortedMap<String, String>> aliases,
            BiConsumer<PreviousRelease, BiConsumer<String, String>> splits) {
        if (plan.previous().isEmpty()) {
            return PreviousIds.NONE;
        }
        PreviousRelease release = PreviousRelease.open(plan.previous().get());
        SortedMap<String, String> ids = new TreeMap<>();
        members.accept(release, ids::put);
        SortedSet<IdSplit> traces = new TreeSet<>();
        splits.accept(release, (old, now) -> traces.add(new IdSplit(old, now)));
        return new PreviousIds(ids, aliases.apply(release), traces);
    }

    /** A resolution; decisions that name what does not exist, or contradict each other, end the run. */
    private static <T> T decided(Supplier<T> resolution) {
        try {
            return resolution.get();
        } catch (ContradictoryDecisionException e) {
            throw DecisionFiles.refused(e);
        }
    }

    /** One at a time, so that no second list of them is held. */
    private static Iterable<LinkDecision> published(String kind, List<Link> links) {
        return () -> links.stream().map(link -> link.published(kind)).iterator();
    }

    private static List<Alias> aliases(String kind, IdAssignment ids) {
        List<Alias> aliases = new ArrayList<>();
        ids.aliases().forEach((old, now) -> aliases.add(new Alias(kind, old, now, Alias.MERGE)));
        ids.splits().forEach(split -> aliases.add(new Alias(kind, split.oldId(), split.newId(), Alias.SPLIT)));
        return aliases;
    }
}
