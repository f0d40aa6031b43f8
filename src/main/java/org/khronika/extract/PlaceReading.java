package org.khronika.extract;

import java.util.List;
import java.util.Optional;
import org.khronika.model.Facility;
import org.khronika.model.Place;

/**
 * Where an entry happened.
 *
 * @param place the settlement, region and country; {@link Place#NONE} where nothing tells
 * @param facility the place of detention that the heading names
 * @param warnings in words for a person, each naming the text it is about
 */
public record PlaceReading(Place place, Optional<Facility> facility, List<String> warnings) {
    public PlaceReading {
        warnings = List.copyOf(warnings);
    }
}
