package org.khronika.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khronika.linkage.Fingerprint;
import org.khronika.linkage.Link;
import org.khronika.linkage.LinkMemory;
import org.khronika.store.MemoryStaging;

/** Keeps what a linkage decided in the state database. What another build of the program decided is not used. */
final class LinkMemories {
    private static final String INPUTS = "inputs";
    private static final String MEMBER = "member";
    private static final String CROWDED = "crowded";
    private static final String LINK = "link";
    private static final String REPEAT = "repeat";
    private static final String OVERLAP = "overlap";

    private final MemoryStaging staging;
    private final String build;

    /** @param kind of linkage */
    LinkMemories(Connection connection, String kind, ProgramVersion program) {
        this.staging = new MemoryStaging(connection, kind);
        this.build = program.build();
    }

    LinkMemory read() throws SQLException {
        List<String> inputs = new ArrayList<>();
        staging.forEach(INPUTS, String.class, (by, none, text) -> {
            if (by.equals(build)) {
                inputs.add(text);
            }
        });
        if (inputs.isEmpty()) {
            return LinkMemory.NONE;
        }
        SortedMap<Fingerprint, LinkMemory.Standing> members = new TreeMap<>();
        staging.forEach(
                MEMBER,
                String[].class,
                (member, none, standing) -> members.put(
                        Fingerprint.parse(member),
                        new LinkMemory.Standing(Fingerprint.parse(standing[0]), Fingerprint.parse(standing[1]))));
        SortedMap<Long, Fingerprint> crowded = new TreeMap<>();
        staging.forEach(
                CROWDED,
                String.class,
                (block, none, mark) -> crowded.put(Long.valueOf(block), Fingerprint.parse(mark)));
        List<LinkMemory.Remembered> links = new ArrayList<>();
        staging.forEach(
                LINK,
                Kept.class,
                (ids, none, kept) -> links.add(new LinkMemory.Remembered(
                        Fingerprint.parse(kept.left()), Fingerprint.parse(kept.right()), kept.link())));
        List<LinkMemory.Repeat> repeats = new ArrayList<>();
        staging.forEach(
                REPEAT,
                String.class,
                (left, right, none) ->
                        repeats.add(new LinkMemory.Repeat(Fingerprint.parse(left), Fingerprint.parse(right))));
        SortedSet<String> overlaps = new TreeSet<>();
        staging.forEach(OVERLAP, String.class, (reports, none, empty) -> overlaps.add(reports));
        return new LinkMemory(inputs.get(0), members, crowded, links, repeats, overlaps);
    }

    void write(LinkMemory memory) throws SQLException {
        staging.replace(INPUTS, List.of(new MemoryStaging.Row(build, "", memory.inputs())));
        staging.replace(
                MEMBER,
                rows(memory.members().entrySet().stream()
                        .map(member -> new MemoryStaging.Row(member.getKey().text(), "", new String[] {
                            member.getValue().component().text(),
                            member.getValue().cluster().text()
                        }))));
        staging.replace(
                CROWDED,
                rows(memory.crowded().entrySet().stream()
                        .map(block -> new MemoryStaging.Row(
                                block.getKey().toString(), "", block.getValue().text()))));
        staging.replace(
                LINK,
                rows(memory.links().stream()
                        .map(link -> new MemoryStaging.Row(
                                link.link().left(),
                                link.link().right(),
                                new Kept(link.left().text(), link.right().text(), link.link())))));
        staging.replace(
                REPEAT,
                rows(memory.repeats().stream()
                        .map(repeat -> new MemoryStaging.Row(
                                repeat.left().text(), repeat.right().text(), ""))));
        staging.replace(
                OVERLAP, rows(memory.overlaps().stream().map(reports -> new MemoryStaging.Row(reports, "", ""))));
    }

    private static Iterable<MemoryStaging.Row> rows(Stream<MemoryStaging.Row> rows) {
        return rows::iterator;
    }

    /** A link with what stands for its two members. */
    private record Kept(String left, String right, Link link) {}
}
