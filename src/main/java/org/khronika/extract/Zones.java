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
    private static final int KINDS = Zone.values().length;
    private static final ZoneSet LATER = ZoneSet.NONE.with(Zone.LATER);

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
            zones[i] = text.units().get(i).sentence() > first ? LATER : ZoneSet.NONE;
        }
        for (Quotes.Passage quote : quotes) {
            mark(zones, Zone.QUOTE, quote.first(), quote.last() + 1);
        }
        markBrackets(text, zones);
        openings.find(text, new Openings(text, zones));
        return zones;
    }

    /** Marks what opens, in the order of the text. */
    private final class Openings implements CueIndex.Hits<ZoneCues.Opening> {
        private final CueText text;
        private final ZoneSet[] zones;
        private final int[] marked = new int[KINDS];
        private int[] clauseEnds = {};
        private int[] sentenceEnds = {};

        private Openings(CueText text, ZoneSet[] zones) {
            this.text = text;
            this.zones = zones;
        }

        @Override
        public void add(ZoneCues.Opening opening, int first, int last, int person) {
            int end =
                    switch (opening.end()) {
                        case PHRASE -> last + 1;
                        case SHORT -> Math.min(last + 1 + SHORT, clauseEnd(last));
                        case CLAUSE -> clauseEnd(last);
                        case SENTENCE -> sentenceEnd(last);
                    };
            int zone = opening.zone().ordinal();
            mark(zones, opening.zone(), Math.max(first, marked[zone]), end);
            marked[zone] = Math.max(marked[zone], end);
        }

        private int clauseEnd(int unit) {
            clauseEnds = clauseEnds.length == 0 ? ends(text, true) : clauseEnds;
            return clauseEnds[unit];
        }

        private int sentenceEnd(int unit) {
            sentenceEnds = sentenceEnds.length == 0 ? ends(text, false) : sentenceEnds;
            return sentenceEnds[unit];
        }
    }

    /** The first sentence that tells something: a heading may be a sentence of a few words by itself. */
    private static int firstTelling(CueText text) {
        int sentence = 0;
        int words = 0;
        for (int i = 0; i < text.units().size(); i++) {
            CueText.Unit unit = text.units().get(i);
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
