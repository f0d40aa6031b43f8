package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.reference.PlaceWords;
import org.khronika.reference.PlaceWords.Use;

/** Reads on behind the name of a place: the region or country it lies in, or further places beside it. */
final class PlaceList {
    private static final int MOST = 20;

    private final PlacePhrase phrases;
    private final PlaceWords words;

    PlaceList(PlacePhrase phrases, PlaceWords words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** A name with what belongs to it: "in Talgar, Almaty region", or further towns: "in Nur-Sultan and Shymkent". */
    SentencePlaces.Found read(EntryText text, PlaceUnit first, String rule) {
        List<Token> tokens = text.tokens();
        List<PlaceUnit> units = new ArrayList<>();
        units.add(first);
        PlaceUnit last = first;
        boolean several = false;
        while (units.size() < MOST && last.to() < tokens.size()) {
            int next = last.to();
            boolean joiner = words.is(tokens.get(next).folded(), Use.JOINER);
            boolean mark = tokens.get(next).is(',')
                    || tokens.get(next).is('/')
                    || tokens.get(next).is('(');
            boolean and = words.is(tokens.get(next).folded(), Use.AND);
            if (!joiner && !mark && !and) {
                break;
            }
            if (mark
                    && next + 1 < tokens.size()
                    && words.is(tokens.get(next + 1).folded(), Use.AND)) {
                next++;
                and = true;
            }
            Optional<PlaceUnit> read = phrases.read(text, next + 1);
            if (read.isEmpty() || !read.get().known() || joiner && read.get().is(PlaceUnit.Kind.COUNTRY)) {
                break;
            }
            PlaceUnit more = read.get();
            boolean same = more.is(PlaceUnit.Kind.SETTLEMENT) && first.is(PlaceUnit.Kind.SETTLEMENT);
            if (mark && !and && !more.bounded() && !more.qualified() && same) {
                break;
            }
            several |=
                    same && (and || mark) || and && (more.is(PlaceUnit.Kind.REGION) || first.is(PlaceUnit.Kind.REGION));
            units.add(more);
            last = more;
        }
        return new SentencePlaces.Found(units, several, rule);
    }
}
