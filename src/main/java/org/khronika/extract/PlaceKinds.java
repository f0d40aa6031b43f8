package org.khronika.extract;

import java.util.List;
import java.util.Locale;
import org.khronika.reference.Gazetteer;
import org.khronika.reference.PlaceSpelling;
import org.khronika.reference.PlaceWords.Use;

/** Says what kind of place a name means: alone, or together with the word for its kind. */
final class PlaceKinds {
    /** What Russian adds to the name of a district ("Munaily-nsky", "Ili-ysk"), longest first. */
    private static final List<String> DISTRICT_ENDINGS = List.of(
            "inskiy", "insky", "inski", "skiy", "skii", "sky", "ski", "insk", "ysk", "sk", "инский", "инского",
            "инском", "ский", "ского", "ском");

    private final Gazetteer gazetteer;

    PlaceKinds(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * What the name is.
     *
     * @param use the kind that the text says it is, null where it says nothing
     * @return null where no such place is known
     */
    PlaceUnit.Kind of(String form, Use use) {
        if (use == Use.DISTRICT) {
            return gazetteer.districts(districtName(form)).isEmpty() ? null : PlaceUnit.Kind.DISTRICT;
        }
        return of(PlaceSpelling.of(form), use);
    }

    private PlaceUnit.Kind of(PlaceSpelling form, Use use) {
        if (use == Use.REGION) {
            if (gazetteer.regionNamed(form).isPresent()) {
                return PlaceUnit.Kind.REGION;
            }
            return gazetteer.countryOfRegion(form).isPresent() ? PlaceUnit.Kind.FOREIGN_REGION : null;
        }
        if (use == Use.SETTLEMENT) {
            return gazetteer.settlements(form).isEmpty() ? null : PlaceUnit.Kind.SETTLEMENT;
        }
        if (gazetteer.country(form).isPresent()) {
            return PlaceUnit.Kind.COUNTRY;
        }
        if (gazetteer.bareRegion(form).isPresent()) {
            return PlaceUnit.Kind.REGION;
        }
        return gazetteer.settlements(form).isEmpty() ? null : PlaceUnit.Kind.SETTLEMENT;
    }

    /** The name of a district that the form means, without the ending of a Russian adjective where only so it is known. */
    String districtName(String form) {
        if (gazetteer.districts(form).isEmpty()) {
            String lower = form.toLowerCase(Locale.ROOT);
            for (String ending : DISTRICT_ENDINGS) {
                if (lower.endsWith(ending) && lower.length() > ending.length() + 2) {
                    String stem = form.substring(0, form.length() - ending.length());
                    for (String tail : List.of("", "y", "i", "a", "ka")) {
                        if (!gazetteer.districts(stem + tail).isEmpty()) {
                            return stem + tail;
                        }
                    }
                }
            }
        }
        return form;
    }
}
