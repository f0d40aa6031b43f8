package org.khronika.extract;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khronika.model.Charge;
import org.khronika.model.Mention;
import org.khronika.model.Sanction;
import org.khronika.model.SanctionType;
import org.khronika.model.Span;
import org.khronika.reference.AccusedProvisions;
import org.khronika.reference.Deeds;
import org.khronika.reference.Occupations;

/**
 * What is known of the persons of an entry beside the words around their names: each fact names the persons it holds for and where
 * it was read.
 */
final class PersonFacts {
    /** What is looked up to find them. */
    record Lexicons(AccusedProvisions accused, OfficeHolders offices, Occupations occupations, Deeds deeds) {}

    /** Those that say that somebody is charged, punished or harmed. */
    private static final List<String> STRUCK = List.of(
            "charged",
            "sanctioned",
            "object.harm",
            "object.punish",
            "object.dismiss",
            "suffers.harm",
            "suffers.punish",
            "suffers.dismiss",
            "suffers.suffer",
            "suffers.refuse",
            "as.convict",
            "as.victim");

    private final Map<String, SortedMap<Integer, Span>> facts = new HashMap<>();

    private PersonFacts() {}

    static PersonFacts of(
            CueText text, List<Mention> mentions, List<Charge> charges, List<Sanction> sanctions, Lexicons lexicons) {
        PersonFacts facts = new PersonFacts();
        facts.note(
                "first",
                OptionalInt.of(mentions.get(0).person()),
                mentions.get(0).span());
        for (Charge charge : charges) {
            String fact = lexicons.accused()
                    .of(charge.law(), charge.country(), charge.article())
                    .map(kind -> "charged." + kind.name().toLowerCase(Locale.ROOT))
                    .orElse("charged");
            facts.note(fact, charge.person(), charge.trace().span());
        }
        for (Sanction sanction : sanctions) {
            facts.note("sanctioned", sanction.person(), sanction.trace().span());
        }
        for (Mention mention : mentions) {
            lexicons.offices()
                    .of(mention.form())
                    .ifPresent(kind -> facts.note(
                            "office." + kind.name().toLowerCase(Locale.ROOT),
                            OptionalInt.of(mention.person()),
                            mention.span()));
        }
        facts.noteQuoted(text, mentions);
        facts.noteClauses(text, lexicons);
        facts.notePaid(text, sanctions);
        facts.noteSpeech(text, lexicons.deeds());
        return facts;
    }

    /** "as.office", "as.lawyer" …: what the phrases beside the name say; "subject.harm", "object.punish" …: the part in a clause. */
    private void noteClauses(CueText text, Lexicons lexicons) {
        Descriptions descriptions = new Descriptions(text, lexicons.occupations());
        for (Descriptions.Description description : descriptions.all()) {
            String fact =
                    "as." + description.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            description.persons().forEach(person -> note(fact, OptionalInt.of(person), description.span()));
        }
        ClauseParts parts = new ClauseParts(text, lexicons.deeds(), lexicons.occupations(), descriptions);
        for (ClauseParts.Part part : parts.all()) {
            CueText.Unit unit = text.units().get(part.person());
            noteAll(part.part(), unit, part.span());
            for (int person : unit.persons()) {
                if (of("as.office").containsKey(person)
                        || of("as.former-office").containsKey(person)
                        || of("as.service").containsKey(person)
                        || of("as.former-service").containsKey(person)) {
                    note("office." + part.part(), OptionalInt.of(person), part.span());
                }
            }
        }
    }

    /** "paid-by-a-person": who stands behind "pay" or "to" where somebody else of the sentence has a sum to pay. */
    private void notePaid(CueText text, List<Sanction> sanctions) {
        for (Sanction sanction : sanctions) {
            if (sanction.type() != SanctionType.COMPENSATION
                    || sanction.person().isEmpty()) {
                continue;
            }
            int payer = sanction.person().getAsInt();
            if (of("as.office").containsKey(payer)
                    || of("charged.violence").containsKey(payer)
                    || of("charged.service").containsKey(payer)) {
                continue;
            }
            for (int i = 1; i < text.units().size(); i++) {
                CueText.Unit unit = text.units().get(i);
                String before = text.units().get(i - 1).word();
                boolean paid = before.equals("pay") || before.equals("to") || before.equals("compensate");
                if (unit.isPerson() && paid && !unit.persons().contains(payer)) {
                    noteAll("paid-by-a-person", unit, unit.span());
                }
            }
        }
    }

    /** "speaks-of-another": told to say something where others are the ones charged, punished or harmed, and oneself is not. */
    private void noteSpeech(CueText text, Deeds deeds) {
        Set<Integer> struck = new HashSet<>();
        for (String fact : STRUCK) {
            if (!of(fact).isEmpty()) {
                struck.addAll(of(fact).keySet());
            }
        }
        for (int i = 0; i < text.units().size(); i++) {
            CueText.Unit unit = text.units().get(i);
            if (!unit.isPerson() || !Collections.disjoint(unit.persons(), struck)) {
                continue;
            }
            boolean says = i + 1 < text.units().size()
                            && deeds.isSpeech(text.units().get(i + 1).word())
                    || i > 0 && deeds.isSpeech(text.units().get(i - 1).word());
            if (says && !Collections.disjoint(unit.persons(), of("as.leader").keySet())) {
                noteAll("leader-speaks", unit, unit.span());
            }
            if (says && !struck.isEmpty()) {
                noteAll("speaks-of-another", unit, unit.span());
            }
        }
    }

    private void noteAll(String fact, CueText.Unit unit, Span span) {
        for (int person : unit.persons()) {
            note(fact, OptionalInt.of(person), span);
        }
    }

    private void note(String fact, OptionalInt person, Span span) {
        if (person.isPresent()) {
            facts.computeIfAbsent(fact, k -> new TreeMap<>()).putIfAbsent(person.getAsInt(), span);
        }
    }

    /** "quoted": named nowhere but in a slogan or a title between quotation marks; what somebody says at length counts as told. */
    private void noteQuoted(CueText text, List<Mention> mentions) {
        Set<Integer> outside = new HashSet<>();
        boolean inside = false;
        List<CueText.Unit> units = text.units();
        for (int i = 0; i < units.size(); i++) {
            CueText.Unit unit = units.get(i);
            if (unit.quotes()) {
                inside = !inside && "”»".indexOf(unit.word().charAt(0)) < 0;
            } else if (unit.isPerson() && !inside) {
                outside.addAll(unit.persons());
            }
        }
        for (Quotes.Passage passage : Quotes.in(text)) {
            for (int i = passage.first(); i <= passage.last(); i++) {
                if (units.get(i).isPerson()) {
                    outside.addAll(units.get(i).persons());
                }
            }
        }
        for (Mention mention : mentions) {
            if (!outside.contains(mention.person())) {
                note("quoted", OptionalInt.of(mention.person()), mention.span());
            }
        }
    }

    /** The persons that a fact holds for, with its place. */
    SortedMap<Integer, Span> of(String fact) {
        return facts.getOrDefault(fact, Collections.emptySortedMap());
    }
}
