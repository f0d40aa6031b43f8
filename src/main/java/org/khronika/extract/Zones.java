package org.khronika.extract;

import java.util.List;
import org.khronika.reference.CueWords;
import org.khronika.reference.Zone;
import org.khronika.reference.ZoneCues;
import org.khronika.reference.ZoneSet;

/** Says of every unit of an entry which kinds of passage it lies in. */
final class Zones {
    private static final int SHORT = 8;
    private static final int TELLING = 5;

    private final CueIndex<ZoneCues.Opening> openings;
    private final CueWords words;

    Zones(ZoneCues cues, CueWords words) {
        this.openings = new CueIndex<>(cues.openings(), ZoneCues.Opening::pattern, words);
        this.words = words;
    }

    /** One set of kinds a unit. */
    ZoneSet[] of(CueText text, List<Quotes.Passage> quotes) {
        ZoneSet[] zones = new ZoneSet[text.units().size()];
        int first = firstTelling(text);
        for (int i = 0; i < zones.length; i++) {
            zones[i] = text.units().get(i).sentence() > first ? ZoneSet.NONE.with(Zone.LATER) : ZoneSet.NONE;
        }
        for (Quotes.Passage quote : quotes) {
            mark(zones, Zone.QUOTE, quote.first(), quote.last() + 1);
        }
        markBrackets(text, zones);
        int[] marked = new int[Zone.values().length];
        int[] clauseEnds = ends(text, true);
        int[] sentenceEnds = ends(text, false);
        for (CueIndex.Hit<ZoneCues.Opening> hit : openings.find(text)) {
            Zone zone = hit.meaning().zone();
            int end =
                    switch (hit.meaning().end()) {
                        case PHRASE -> hit.last() + 1;
                        case SHORT -> Math.min(hit.last() + 1 + SHORT, clauseEnds[hit.last()]);
                        case CLAUSE -> clauseEnds[hit.last()];
                        case SENTENCE -> sentenceEnds[hit.last()];
                    };
            mark(zones, zone, Math.max(hit.first(), marked[zone.ordinal()]), end);
            marked[zone.ordinal()] = Math.max(marked[zone.ordinal()], end);
        }
        return zones;
    }

    /** The first sentence that tells something: a heading may be a sentence of a few words by itself. */
    private static int firstTelling(CueText text) {
        int sentence = 0;
        int words = 0;
        for (CueText.Unit unit : text.units()) {
            if (unit.sentence() != sentence) {
                sentence = unit.sentence();
                words = 0;
            }
            words += unit.kind() == CueText.Kind.WORD ? 1 : 0;
            if (words == TELLING) {
                return sentence;
            }
        }
        return 0;
    }

    /** What stands in brackets describes; a bracket never closed ends with its sentence. */
    private static void markBrackets(CueText text, ZoneSet[] zones) {
        int sentence = -1;
        for (int i = 0; i < zones.length; i++) {
            CueText.Unit unit = text.units().get(i);
            if (unit.is('(')) {
                sentence = unit.sentence();
            } else if (unit.is(')') || unit.sentence() != sentence) {
                sentence = -1;
            } else {
                zones[i] = zones[i].with(Zone.DESCRIPTION);
            }
        }
    }

    private static void mark(ZoneSet[] zones, Zone zone, int from, int to) {
        for (int i = from; i < to; i++) {
            zones[i] = zones[i].with(zone);
        }
    }

    /** For every unit the index behind its clause or sentence; a "but" ends both. */
    private int[] ends(CueText text, boolean clauses) {
        List<CueText.Unit> units = text.units();
        int[] ends = new int[units.size()];
        int end = units.size();
        for (int i = units.size() - 1; i >= 0; i--) {
            CueText.Unit unit = units.get(i);
            if (i + 1 < units.size() && units.get(i + 1).sentence() != unit.sentence()) {
                end = i + 1;
            }
            if (words.turns().contains(unit.word())
                    || clauses && unit.kind() == CueText.Kind.MARK && ",;:—–()".contains(unit.word())) {
                end = i;
            }
            ends[i] = Math.max(end, i + 1);
        }
        return ends;
    }
}
