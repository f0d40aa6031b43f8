package org.khronika.dataset;

import static org.khronika.dataset.TableBuilder.table;

import java.util.List;

/** The tables of what the entries tell of: events, persons, and the ids that stand for others. */
public final class IdentityTables {
    public static final Table EVENTS = table("events", "What happened, once, however many entries tell it")
            .string("event_id", "Minted once and kept from release to release")
            .date("date_start", "First day")
            .date("date_end", "Last day")
            .optionalString("settlement", "City or village, standard English name; null where none is told")
            .optionalString("region", "ISO 3166-2 code of the region of Kazakhstan; null where none or abroad")
            .optionalString("country", "ISO 3166-1 alpha-2 code of the country; null where no place is told")
            .listOf("event_types", "What happened: the union of its entries' types", EntryTables.TYPES)
            .string("summary", "The text of its fullest entry, citation marks removed")
            .list("entry_ids", "The entries that tell it")
            .list("report_ids", "The reports that tell it")
            .list("person_ids", "The persons its entries name")
            .list("urls", "The sources its entries cite")
            .integer("entries", "Number of entries that tell it")
            .integer("reports", "Number of reports that tell it")
            .key("event_id")
            .refers("entry_ids", "entries", "entry_id")
            .refers("report_ids", "reports", "report_id")
            .refers("person_ids", "persons", "person_id")
            .sortedBy("date_start", "event_id");

    public static final Table PERSONS = table("persons", "A human being named in the corpus")
            .string("person_id", "Minted once and kept from release to release")
            .string("name", "For display: given name and surname where both are known")
            .string("surname", "Family name, or the only name known")
            .optionalString("given_name", "Given name written out; null where nowhere told")
            .optionalString("patronymic", "Patronymic written out; null where nowhere told")
            .optionalString("initials", "Initials; null where none is told")
            .list("forms", "Every written form of the name")
            .integer("entries", "Number of entries that name the person")
            .date("first_date", "First day of the earliest entry that names the person")
            .date("last_date", "Last day of the latest entry that names the person")
            .key("person_id")
            .sortedBy("person_id");

    public static final Table ALIASES = table(
                    "aliases",
                    "An id of an earlier release whose person or event is now found, whole or in part, under another id")
            .oneOf("kind", "What the ids name", List.of("event", "person"))
            .string("old_id", "The id of before: given up in a merge, still in use or given up in a split")
            .string("new_id", "The id in use that stands for it now, or for a part of it")
            .oneOf(
                    "change",
                    "merge: the new id stands for all of it; split: for the part that was split off",
                    List.of("merge", "split"))
            .key("kind", "old_id", "new_id")
            .sortedBy("kind", "old_id", "new_id");

    public static final Table LINKS = table(
                    "links", "A decision that joined two mentions or two entries, or nearly did, with its reasons")
            .oneOf(
                    "kind",
                    "What was decided: whether two entries tell one event, or two mentions name one person",
                    List.of("event", "person"))
            .string("left_id", "Of the two entries or mentions the one whose id is the lesser")
            .string("right_id", "The other")
            .oneOf(
                    "verdict",
                    "Whether they are the same; a pair that came near it and was refused is here too",
                    List.of("same", "different"))
            .decimal("score", "Log2 odds that they are the same, by the model")
            .list("evidence", "What was weighed: kind, weight in log2 odds, and what was compared")
            .string("decided_by", "Version of the model, or reviewer: and the reviewer's name")
            .key("kind", "left_id", "right_id")
            .sortedBy("kind", "left_id", "right_id");

    private IdentityTables() {}
}
