package org.khronika.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khronika.model.Place;
import org.khronika.model.Trace;
import org.khronika.reference.Country;
import org.khronika.reference.District;
import org.khronika.reference.Gazetteer;
import org.khronika.reference.PlaceKey;
import org.khronika.reference.Settlement;

/**
 * Makes one place of the names that a text gives for it. What the text states wins over what the gazetteer knows, and tells
 * namesakes apart (gold/GUIDELINES.md, "Regions").
 */
final class PlaceResolver {
    private final Gazetteer gazetteer;
    private final PlaceKinds kinds;

    PlaceResolver(Gazetteer gazetteer, PlaceKinds kinds) {
        this.gazetteer = gazetteer;
        this.kinds = kinds;
    }

    /** A settlement as it is told: its published name and what is known of it. */
    private record Told(String name, Optional<String> region, Optional<String> country) {}

    /**
     * The place that the names give together.
     *
     * @param several whether settlements named side by side are several places, not one within the other
     * @param rule the rule that found them
     */
    Place resolve(List<PlaceUnit> units, boolean several, String rule) {
        if (units.isEmpty()) {
            return Place.NONE;
        }
        List<Trace> traces = new ArrayList<>(units.size());
        Set<String> regions = new LinkedHashSet<>();
        for (PlaceUnit unit : units) {
            traces.add(new Trace(unit.span(), rule + "." + unit.kind().label()));
            if (unit.is(PlaceUnit.Kind.REGION) && unit.known()) {
                region(unit).ifPresent(regions::add);
            }
        }
        Optional<String> country = statedCountry(units);
        Optional<String> region = first(regions);
        List<District> districts = districts(units, region);
        List<Told> settlements = settlements(units, region, country, districts, several);
        boolean apart = several
                && settlements.size() == 1
                && region.isPresent()
                && first(gazetteer.settlements(statedSettlement(units)))
                        .filter(known -> !known.region().equals(region))
                        .isPresent();
        if (apart || settlements.size() > 1 || regions.size() > 1 && settlements.isEmpty()) {
            return severalPlaces(settlements, regions, country, traces);
        }
        return onePlace(first(settlements), first(districts), region, country, traces, hasDistrict(units));
    }

    private static Place onePlace(
            Optional<Told> town,
            Optional<District> district,
            Optional<String> statedRegion,
            Optional<String> statedCountry,
            List<Trace> traces,
            boolean districtNamed) {
        Optional<String> settlement = town.map(Told::name);
        if (settlement.isEmpty()) {
            settlement = district.flatMap(District::settlement);
        }
        Optional<String> region = statedRegion.isPresent() ? statedRegion : town.flatMap(Told::region);
        boolean abroad = statedCountry.isPresent() && !statedCountry.get().equals(Gazetteer.HOME);
        if (region.isEmpty() && !abroad) {
            region = district.map(District::region);
        }
        Optional<String> country = statedCountry;
        if (country.isEmpty()) {
            country = region.isPresent() ? Optional.of(Gazetteer.HOME) : town.flatMap(Told::country);
        }
        if (country.isEmpty() && (settlement.isPresent() || districtNamed)) {
            country = Optional.of(Gazetteer.HOME);
        }
        return settlement.isEmpty() && region.isEmpty() && country.isEmpty()
                ? Place.NONE
                : new Place(settlement, region, country, traces);
    }

    private static <T> Optional<T> first(Collection<T> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.iterator().next());
    }

    private static String statedSettlement(List<PlaceUnit> units) {
        for (PlaceUnit unit : units) {
            if (unit.is(PlaceUnit.Kind.SETTLEMENT)) {
                return unit.form();
            }
        }
        return "";
    }

    private static boolean hasDistrict(List<PlaceUnit> units) {
        for (PlaceUnit unit : units) {
            if (unit.is(PlaceUnit.Kind.DISTRICT) && unit.known()) {
                return true;
            }
        }
        return false;
    }

    /** Several places at once give the country alone; nothing where they lie in several. */
    private static Place severalPlaces(
            List<Told> settlements, Set<String> regions, Optional<String> stated, List<Trace> traces) {
        Set<String> countries = new LinkedHashSet<>();
        settlements.forEach(told -> countries.add(told.country().orElse(Gazetteer.HOME)));
        regions.forEach(region -> countries.add(Gazetteer.HOME));
        stated.ifPresent(countries::add);
        return countries.size() == 1
                ? new Place(Optional.empty(), Optional.empty(), first(countries), traces)
                : Place.NONE;
    }

    private Optional<String> statedCountry(List<PlaceUnit> units) {
        for (PlaceUnit unit : units) {
            if (unit.is(PlaceUnit.Kind.COUNTRY)) {
                return gazetteer.country(unit.form()).map(Country::code);
            }
            if (unit.is(PlaceUnit.Kind.FOREIGN_REGION)) {
                return gazetteer.countryOfRegion(unit.form()).map(Country::code);
            }
        }
        return Optional.empty();
    }

    private Optional<String> region(PlaceUnit unit) {
        return gazetteer
                .regionNamed(unit.form())
                .or(() -> gazetteer.bareRegion(unit.form()))
                .map(found -> found.code());
    }

    /** The districts named that are told apart: by the region stated, by the city named, or by being the only one. */
    private List<District> districts(List<PlaceUnit> units, Optional<String> region) {
        List<District> districts = new ArrayList<>();
        for (PlaceUnit unit : units) {
            if (!unit.is(PlaceUnit.Kind.DISTRICT) || !unit.known()) {
                continue;
            }
            List<District> namesakes = gazetteer.districts(kinds.districtName(unit.form()));
            List<District> fitting = namesakes.stream()
                    .filter(district -> region.isEmpty() || region.get().equals(district.region()))
                    .filter(district ->
                            units.stream().noneMatch(other -> other.is(PlaceUnit.Kind.SETTLEMENT) && other.known())
                                    || units.stream()
                                            .filter(other -> other.is(PlaceUnit.Kind.SETTLEMENT))
                                            .anyMatch(other -> within(other, district)))
                    .toList();
            List<District> rural = fitting.stream()
                    .filter(district -> district.settlement().isEmpty())
                    .toList();
            if (fitting.size() == 1) {
                districts.add(fitting.get(0));
            } else if (rural.size() == 1) {
                districts.add(rural.get(0));
            }
        }
        return districts;
    }

    private boolean within(PlaceUnit settlement, District district) {
        return gazetteer.settlements(settlement.form()).stream()
                .anyMatch(known -> district.settlement().isPresent()
                        ? district.settlement().get().equals(known.name())
                        : known.region().filter(district.region()::equals).isPresent());
    }

    private List<Told> settlements(
            List<PlaceUnit> units,
            Optional<String> region,
            Optional<String> country,
            List<District> districts,
            boolean several) {
        List<PlaceUnit> named = new ArrayList<>();
        for (PlaceUnit unit : units) {
            if (unit.is(PlaceUnit.Kind.SETTLEMENT)) {
                named.add(unit);
            }
        }
        if (!several && named.size() == 2 && named.get(1).village()) {
            named.remove(0); // "Almaty, Otegen Batyr settlement": the smaller place is meant
        }
        Optional<String> context =
                region.isPresent() ? region : first(districts).map(District::region);
        List<Told> told = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (PlaceUnit unit : named) {
            Told settlement = tell(unit, context, country);
            if (names.add(settlement.name())) {
                told.add(settlement);
            }
        }
        return told;
    }

    private Told tell(PlaceUnit unit, Optional<String> region, Optional<String> country) {
        List<Settlement> candidates = gazetteer.settlements(unit.form());
        Settlement best = null;
        Settlement second = null;
        Settlement elsewhere = null;
        for (Settlement known : candidates) {
            boolean inCountry = country.isEmpty() || country.get().equals(known.country());
            boolean here = inCountry && (region.isEmpty() || known.region().equals(region));
            if (best == null && here && (!unit.village() || !known.city())) {
                best = known;
            }
            if (second == null
                    && here
                    && (!unit.village() || country.isPresent() || known.region().isPresent())) {
                second = known;
            }
            if (elsewhere == null
                    && inCountry
                    && known.country().equals(Gazetteer.HOME)
                    && known.city()
                    && !unit.village()) {
                elsewhere = known;
            }
        }
        Settlement meant = best == null ? second : best;
        if (meant != null) {
            return new Told(name(unit, meant), meant.region(), Optional.of(meant.country()));
        }
        // the stated region wins over today's; the name is that of the place, wherever it is said to lie
        return new Told(elsewhere == null ? asSpelled(unit.form()) : elsewhere.name(), region, country);
    }

    /** A city has one standard name; a village is written as the text spells it, from Cyrillic as the gazetteer does. */
    private static String name(PlaceUnit unit, Settlement known) {
        boolean respell = known.city() || PlaceKey.isCyrillic(unit.form()) || isShouted(unit.form());
        return respell ? known.name() : unit.form();
    }

    private static boolean isShouted(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }

    private static String asSpelled(String form) {
        String latin = PlacePhrase.spelled(form);
        if (!isShouted(latin)) {
            return latin;
        }
        StringBuilder calm = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            boolean inner = i > 0 && Character.isLetter(latin.charAt(i - 1));
            calm.append(inner ? Character.toLowerCase(latin.charAt(i)) : latin.charAt(i));
        }
        return calm.toString();
    }
}
