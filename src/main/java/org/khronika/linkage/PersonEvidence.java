package org.khronika.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.khronika.model.Charge;
import org.khronika.model.Citation;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.Facility;
import org.khronika.model.Ids;
import org.khronika.model.Mention;
import org.khronika.model.PersonName;
import org.khronika.model.Place;
import org.khronika.model.Role;

/**
 * What one entry tells of one person.
 *
 * @param reportId the entry's report
 * @param entryId the entry
 * @param forms the written forms, in order of first place, at least one
 * @param role what the person is in the entry
 * @param start first day of the entry
 * @param end last day
 * @param place where it happened
 * @param facility the place of detention, as written
 * @param charges provisions held against the person, as "KZ criminal 405"
 * @param companions the other persons' names in the entry
 * @param occupations words for what the person does, lower case
 * @param urls sources that the entry cites
 */
public record PersonEvidence(
        String reportId,
        String entryId,
        List<Form> forms,
        Role role,
        LocalDate start,
        LocalDate end,
        Place place,
        Optional<String> facility,
        List<String> charges,
        List<PersonName> companions,
        List<String> occupations,
        List<String> urls) {
    /**
     * A written form.
     *
     * @param mentionId its id
     * @param form as written
     * @param name taken apart
     */
    public record Form(String mentionId, String form, PersonName name) {}

    /** @throws IllegalArgumentException where there is no form */
    public PersonEvidence {
        forms = List.copyOf(forms);
        charges = List.copyOf(charges);
        companions = List.copyOf(companions);
        occupations = List.copyOf(occupations);
        urls = List.copyOf(urls);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a person without a name in " + entryId);
        }
    }

    /**
     * The persons of an entry, by their number in it. Mention ids are {@link Ids#part} of the mentions' order.
     *
     * @param reportId id of the entry's report
     * @param entryId id of the entry
     */
    public static List<PersonEvidence> of(String reportId, String entryId, ExtractedEntry entry) {
        TreeSet<Integer> numbers = new TreeSet<>();
        entry.mentions().forEach(mention -> numbers.add(mention.person()));
        List<String> urls = entry.citations().stream()
                .map(Citation::url)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<PersonEvidence> persons = new ArrayList<>();
        for (int number : numbers) {
            List<Form> forms = new ArrayList<>();
            List<PersonName> companions = new ArrayList<>();
            Role role = Role.OTHER;
            for (int i = 0; i < entry.mentions().size(); i++) {
                Mention mention = entry.mentions().get(i);
                if (mention.person() != number) {
                    companions.add(mention.name());
                    continue;
                }
                role = forms.isEmpty() ? mention.role() : role;
                forms.add(new Form(Ids.part(entryId, 'm', i + 1), mention.form(), mention.name()));
            }
            persons.add(new PersonEvidence(
                    reportId,
                    entryId,
                    forms,
                    role,
                    entry.date().start(),
                    entry.date().end(),
                    entry.place(),
                    entry.facility().map(Facility::form),
                    entry.charges().stream()
                            .filter(charge -> charge.person().isPresent()
                                    && charge.person().getAsInt() == number)
                            .map(PersonEvidence::provision)
                            .distinct()
                            .toList(),
                    companions,
                    List.of(),
                    urls));
        }
        return persons;
    }

    private static String provision(Charge charge) {
        return charge.country() + ' ' + charge.law().label() + ' ' + charge.article();
    }
}
