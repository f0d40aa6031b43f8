package org.khronika.dataset;

import static org.khronika.dataset.TableBuilder.table;

import java.util.Arrays;
import java.util.List;
import org.khronika.model.CitationStatus;
import org.khronika.model.DateRole;
import org.khronika.model.DateSource;
import org.khronika.model.EventType;
import org.khronika.model.Law;
import org.khronika.model.Role;
import org.khronika.model.SanctionType;
import org.khronika.model.Unit;

/** The tables of entries and of what was read in them. */
public final class EntryTables {
    static final List<String> TYPES =
            Arrays.stream(EventType.values()).map(EventType::label).toList();
    private static final String SPAN_START =
            "First character of the words it was read from, counted from 0 in Unicode code points of the entry's text";
    private static final String SPAN_END = "The character after the last of those words, counted likewise";
    private static final String RULE = "Name of the rule that read it";

    public static final Table ENTRIES = table("entries", "One dated item of one report, as printed")
            .string("entry_id", "The report's id and the ordinal")
            .string("report_id", "The report it stands in")
            .string("event_id", "The event it tells of")
            .integer("ordinal", "1, 2, 3 … in the order of the report")
            .string("text", "The entry as it stands, citation marks included, outer white space stripped")
            .integer("char_start", "First character, counted from 0 in Unicode code points of the decoded report")
            .integer("char_end", "The character after its last, counted likewise")
            .date("date_start", "First day it tells of")
            .date("date_end", "Last day it tells of; the first where it tells of one")
            .oneOf(
                    "date_source",
                    "What the date was made out from: its heading, the entries around it, or the report's period",
                    Arrays.stream(DateSource.values()).map(DateSource::label).toList())
            .optionalString("settlement", "City or village, standard English name; null where none is told")
            .optionalString("region", "ISO 3166-2 code of the region of Kazakhstan; null where none or abroad")
            .optionalString("country", "ISO 3166-1 alpha-2 code of the country; null where no place is told")
            .optionalString("facility", "Place of detention that the heading names, as written")
            .listOf("event_types", "What happened: all that apply", TYPES)
            .list("warnings", "What was not understood in it, in words")
            .key("entry_id")
            .refers("report_id", "reports", "report_id")
            .refers("event_id", "events", "event_id")
            .sortedBy("report_id", "ordinal");

    public static final Table MENTIONS = table("mentions", "One written form of a person's name in one entry")
            .string("mention_id", "The entry's id and a number")
            .string("entry_id", "The entry it stands in")
            .string("person_id", "The person meant")
            .string("form", "Exactly as written; a form is listed once an entry, at its first place")
            .integer("char_start", "First character, counted from 0 in Unicode code points of the entry's text")
            .integer("char_end", "The character after its last, counted likewise")
            .oneOf(
                    "role",
                    "What the person is in the entry",
                    Arrays.stream(Role.values()).map(Role::label).toList())
            .string("rule", "Name of the rule that read the name")
            .string("role_rule", "Name of the rule that read the role")
            .optionalString(
                    "given_evidence",
                    "Given name that a cited address tells of a person whom the entry names without one; no form of the entry")
            .optionalString("evidence_url", "That address")
            .key("mention_id")
            .refers("entry_id", "entries", "entry_id")
            .refers("person_id", "persons", "person_id")
            .sortedBy("entry_id", "char_start");

    public static final Table CHARGES = table(
                    "charges", "A provision of law cited in an entry, with the person held to have broken it")
            .string("charge_id", "The entry's id and a number")
            .string("entry_id", "The entry that cites it")
            .optionalString("person_id", "The person held to have broken it; null where it is nobody in particular")
            .oneOf(
                    "law",
                    "The body of law: a code, the constitution, a named statute (law), or other",
                    Arrays.stream(Law.values()).map(Law::label).toList())
            .string("country", "ISO 3166-1 alpha-2 code of the state whose law it is")
            .string("article", "Article as printed: 405, 456-2")
            .optionalString("part", "Part of the article; null where none is told")
            .string("form", "As written")
            .integer("span_start", SPAN_START)
            .integer("span_end", SPAN_END)
            .string("rule", RULE)
            .key("charge_id")
            .refers("entry_id", "entries", "entry_id")
            .refers("person_id", "persons", "person_id")
            .sortedBy("entry_id", "charge_id");

    public static final Table SANCTIONS = table("sanctions", "A penalty or measure told in an entry")
            .string("sanction_id", "The entry's id and a number")
            .string("entry_id", "The entry that tells it")
            .optionalString("person_id", "The person punished; null where not named")
            .oneOf(
                    "type",
                    "Kind of penalty or measure",
                    Arrays.stream(SanctionType.values())
                            .map(SanctionType::label)
                            .toList())
            .optionalDouble("amount", "How much, in the unit; null where no term is told")
            .optionalOneOf(
                    "unit",
                    "What the amount counts: time, tenge (KZT) or monthly calculation indices (MCI)",
                    Arrays.stream(Unit.values()).map(Unit::label).toList())
            .string("form", "As written")
            .integer("span_start", SPAN_START)
            .integer("span_end", SPAN_END)
            .string("rule", RULE)
            .key("sanction_id")
            .refers("entry_id", "entries", "entry_id")
            .refers("person_id", "persons", "person_id")
            .sortedBy("entry_id", "sanction_id");

    public static final Table CITATIONS = table("citations", "A footnote mark in an entry and the source it points to")
            .string("entry_id", "The entry it stands in")
            .integer("number", "The footnote's number")
            .optionalString("url", "The address, repaired: scheme added, tracking parameters dropped")
            .optionalString("url_raw", "The address as printed")
            .optionalString("domain", "Host of the address")
            .oneOf(
                    "status",
                    "Whether the address stood so, was repaired, or the list of footnotes has no such number",
                    Arrays.stream(CitationStatus.values())
                            .map(CitationStatus::label)
                            .toList())
            .key("entry_id", "number")
            .refers("entry_id", "entries", "entry_id")
            .sortedBy("entry_id", "number");

    public static final Table EVIDENCE = table(
                    "evidence",
                    "The words and the rule behind a value of an entry; charges, sanctions and names have theirs in their own rows")
            .string("entry_id", "The entry whose value it is")
            .integer("number", "1, 2, 3 … in the entry")
            .oneOf("field", "What was read", EvidenceRows.FIELDS)
            .string("value", "The value, as it is published")
            .optionalString("mention_id", "The mention whose role it is; null for all other fields")
            .integer("span_start", SPAN_START + "; 0 where no words of the entry gave it")
            .integer("span_end", SPAN_END + "; 0 where no words of the entry gave it")
            .string("rule", RULE)
            .key("entry_id", "number")
            .refers("entry_id", "entries", "entry_id")
            .refers("mention_id", "mentions", "mention_id")
            .sortedBy("entry_id", "number");

    public static final Table DATES = table("dates", "A date inside an entry's text, other than its heading's")
            .string("date_id", "The entry's id and a number")
            .string("entry_id", "The entry it stands in")
            .string("form", "Exactly as written")
            .date("date_start", "First day meant; of a month or a year, its first")
            .date("date_end", "Last day meant; the first where one is told")
            .oneOf(
                    "role",
                    "What it is the date of: the act told, a decision, a publication, what is to come (plan), an end of a stretch"
                            + " of time or all of it (period), or other",
                    Arrays.stream(DateRole.values()).map(DateRole::label).toList())
            .integer("char_start", "First character, counted from 0 in Unicode code points of the entry's text")
            .integer("char_end", "The character after its last, counted likewise")
            .string("rule", RULE)
            .key("date_id")
            .refers("entry_id", "entries", "entry_id")
            .sortedBy("entry_id", "date_id");

    private EntryTables() {}
}
