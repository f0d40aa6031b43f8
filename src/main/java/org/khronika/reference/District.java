package org.khronika.reference;

import java.util.Optional;

/**
 * A district of Kazakhstan, or of one of its cities.
 *
 * @param name standard name, without the word for "district"
 * @param region code of the region it lies in today
 * @param settlement the city that it is a part of, for a district of a city
 */
public record District(String name, String region, Optional<String> settlement) {}
