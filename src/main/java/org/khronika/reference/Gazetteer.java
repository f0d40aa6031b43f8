package org.khronika.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The places that reports name: Kazakhstan's regions, districts and settlements as they lie today, the world's countries and
 * larger cities. Every look-up takes a name as a text writes it, in Latin or Cyrillic letters and in spellings nobody listed,
 * and gives what it may mean, best first. Immutable.
 */
public final class Gazetteer {
    /** ISO 3166-1 alpha-2 of the country that the reports are about. */
    public static final String HOME = "KZ";

    private final SortedMap<String, Region> regions;
    private final PlaceIndex<Region> regionForms;
    private final PlaceIndex<Region> bareRegions;
    private final PlaceIndex<District> districts;
    private final PlaceIndex<Settlement> settlements;
    private final PlaceIndex<Country> countries;
    private final PlaceIndex<Country> foreignRegions;
    private final SortedSet<String> namesOfPersons;

    private Gazetteer(
            SortedMap<String, Region> regions,
            PlaceIndex<Region> regionForms,
            PlaceIndex<Region> bareRegions,
            PlaceIndex<District> districts,
            PlaceIndex<Settlement> settlements,
            PlaceIndex<Country> countries,
            PlaceIndex<Country> foreignRegions,
            SortedSet<String> namesOfPersons) {
        this.regions = regions;
        this.regionForms = regionForms;
        this.bareRegions = bareRegions;
        this.districts = districts;
        this.settlements = settlements;
        this.countries = countries;
        this.foreignRegions = foreignRegions;
        this.namesOfPersons = namesOfPersons;
    }

    /**
     * Reads the bundled tables.
     *
     * @throws IllegalStateException where a table is missing, malformed or names a region that does not exist
     */
    public static Gazetteer load() {
        SortedMap<String, Region> regions = new TreeMap<>();
        PlaceIndex.Builder<Region> regionForms = new PlaceIndex.Builder<>();
        PlaceIndex.Builder<Region> bareRegions = new PlaceIndex.Builder<>();
        for (ReferenceTable.Row row : ReferenceTable.load("regions.tsv").rows()) {
            Region region = Region.of(row);
            regions.put(region.code(), region);
            regionForms.add(region, row.list("forms"));
            bareRegions.add(region, row.list("bare"));
        }
        PlaceIndex.Builder<Country> countries = new PlaceIndex.Builder<>();
        SortedMap<String, Country> byCode = new TreeMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("countries.tsv").rows()) {
            Country country = new Country(row.get("code"), row.get("name"));
            byCode.put(country.code(), country);
            countries.add(country, forms(row));
        }
        PlaceIndex.Builder<Country> foreignRegions = new PlaceIndex.Builder<>();
        for (ReferenceTable.Row row : ReferenceTable.load("foreign-regions.tsv").rows()) {
            foreignRegions.add(country(byCode, row, "country"), List.of(row.get("name")));
        }
        Comparator<Region> byRegionCode = Comparator.comparing(Region::code);
        Comparator<Country> byCountryCode = Comparator.comparing(Country::code);
        return new Gazetteer(
                Collections.unmodifiableSortedMap(regions),
                regionForms.build(byRegionCode),
                bareRegions.build(byRegionCode),
                districts(regions),
                settlements(regions, byCode),
                countries.build(byCountryCode),
                foreignRegions.build(byCountryCode),
                Collections.unmodifiableSortedSet(
                        new TreeSet<>(PlaceWords.load().all(PlaceWords.Use.PERSON_NAME))));
    }

    private static PlaceIndex<District> districts(SortedMap<String, Region> regions) {
        PlaceIndex.Builder<District> districts = new PlaceIndex.Builder<>();
        for (ReferenceTable.Row row : ReferenceTable.load("districts.tsv").rows()) {
            District district = new District(row.get("name"), region(regions, row), optional(row.get("settlement")));
            districts.add(district, forms(row));
        }
        return districts.build(Comparator.comparing(
                        (District district) -> district.settlement().isPresent())
                .thenComparing(District::region)
                .thenComparing(District::name));
    }

    private static PlaceIndex<Settlement> settlements(
            SortedMap<String, Region> regions, SortedMap<String, Country> countries) {
        PlaceIndex.Builder<Settlement> settlements = new PlaceIndex.Builder<>();
        for (ReferenceTable.Row row : ReferenceTable.load("settlements.tsv").rows()) {
            Settlement settlement = new Settlement(
                    row.get("name"),
                    HOME,
                    Optional.of(region(regions, row)),
                    row.get("kind").equals("city"),
                    Long.parseLong(row.get("people")));
            settlements.add(settlement, forms(row));
        }
        for (ReferenceTable.Row row : ReferenceTable.load("world-cities.tsv").rows()) {
            Settlement settlement = new Settlement(
                    row.get("name"),
                    country(countries, row, "country").code(),
                    Optional.empty(),
                    true,
                    Long.parseLong(row.get("people")));
            settlements.add(settlement, forms(row));
        }
        return settlements.build(Comparator.comparingLong((Settlement settlement) -> -settlement.weight())
                .thenComparing(Settlement::name)
                .thenComparing(Settlement::country)
                .thenComparing(settlement -> settlement.region().orElse("")));
    }

    private static List<String> forms(ReferenceTable.Row row) {
        List<String> forms = new ArrayList<>();
        forms.add(row.get("name"));
        forms.addAll(row.list("forms"));
        return forms;
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static String region(SortedMap<String, Region> regions, ReferenceTable.Row row) {
        String code = row.get("region");
        if (!regions.containsKey(code)) {
            throw new IllegalStateException(row.where() + ": there is no region " + code);
        }
        return code;
    }

    private static Country country(SortedMap<String, Country> countries, ReferenceTable.Row row, String column) {
        Country country = countries.get(row.get(column));
        if (country == null) {
            throw new IllegalStateException(row.where() + ": there is no country " + row.get(column));
        }
        return country;
    }

    /** All regions by code. */
    public SortedMap<String, Region> regions() {
        return regions;
    }

    /** The region of that ISO 3166-2 code. */
    public Optional<Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    /** The region that the name means together with the word "region" ("Almaty", "Aktyubinsk", "Карагандинская"). */
    public Optional<Region> regionNamed(String form) {
        return regionNamed(PlaceSpelling.of(form));
    }

    /** The same for a spelling made ready. */
    public Optional<Region> regionNamed(PlaceSpelling form) {
        return first(regionForms.find(form));
    }

    /** The region that the name means alone ("East Kazakhstan", "ВКО"); not where a city has the same name. */
    public Optional<Region> bareRegion(String form) {
        return bareRegion(PlaceSpelling.of(form));
    }

    /** The same for a spelling made ready. */
    public Optional<Region> bareRegion(PlaceSpelling form) {
        return first(bareRegions.find(form));
    }

    /** The country abroad whose first-level division has that name ("Orenburg", "Xinjiang"). */
    public Optional<Country> countryOfRegion(String form) {
        return countryOfRegion(PlaceSpelling.of(form));
    }

    /** The same for a spelling made ready. */
    public Optional<Country> countryOfRegion(PlaceSpelling form) {
        return first(foreignRegions.find(form));
    }

    /** The districts of that name, those of regions before those of cities. */
    public List<District> districts(String form) {
        return districts.find(PlaceSpelling.of(form));
    }

    /** The settlements that the name may mean: of that spelling, then of its folded key; each the most likely first. */
    public List<Settlement> settlements(String form) {
        return settlements(PlaceSpelling.of(form));
    }

    /** The same for a spelling made ready. */
    public List<Settlement> settlements(PlaceSpelling form) {
        return settlements.find(form);
    }

    /** The country of that name. */
    public Optional<Country> country(String form) {
        return country(PlaceSpelling.of(form));
    }

    /** The same for a spelling made ready. */
    public Optional<Country> country(PlaceSpelling form) {
        return first(countries.find(form));
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Whether a place's name of several words may start with this word; where not, there is no need to look for one. */
    public boolean startsLongName(String word) {
        String key = PlaceKey.fold(word);
        return settlements.startsLongName(key)
                || countries.startsLongName(key)
                || regionForms.startsLongName(key)
                || bareRegions.startsLongName(key)
                || districts.startsLongName(key)
                || foreignRegions.startsLongName(key);
    }

    /** Whether a settlement of that name is known in the region. */
    public boolean inRegion(String settlement, String region) {
        return settlements(settlement).stream()
                .anyMatch(known -> known.region().filter(region::equals).isPresent());
    }

    /**
     * Whether a text that writes exactly this, case included in its first letter, most likely means a place: a country, region
     * or settlement in one of its listed spellings. A name that people bear too ("Abay", "Sofia") is not counted.
     */
    public boolean isPlaceName(String form) {
        if (form.isEmpty() || !Character.isUpperCase(form.codePointAt(0)) || namesOfPersons.contains(form)) {
            return false;
        }
        String even = PlaceKey.exact(form);
        return countries.isSpelled(even)
                || bareRegions.isSpelled(even)
                || settlements.isSpelled(even)
                || regionForms.isSpelled(even);
    }

    /** The folded keys that more than one settlement shares, with these in the order in which they are preferred. */
    public SortedMap<String, List<Settlement>> namesakes() {
        SortedMap<String, List<Settlement>> shared = new TreeMap<>();
        settlements.keys().forEach((key, places) -> {
            if (places.size() > 1) {
                shared.put(key, List.copyOf(places));
            }
        });
        return Collections.unmodifiableSortedMap(shared);
    }
}
