package org.khronika.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The spellings of a place's name folded into one key, so that a spelling nobody listed is still found: Cyrillic and Latin
 * letters, zh/j/dzh, kh/h, gh/g, q/k, y/i, ye/ie/e, doubled letters, accents, apostrophes, hyphens and spaces.
 */
public final class PlaceKey {
    private static final Map<Character, String> CYRILLIC = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('ё', "yo"),
            Map.entry('ә', "a"),
            Map.entry('ғ', "g"),
            Map.entry('қ', "k"),
            Map.entry('ң', "n"),
            Map.entry('ө', "o"),
            Map.entry('ұ', "u"),
            Map.entry('ү', "u"),
            Map.entry('һ', "h"),
            Map.entry('і', "i"));

    private PlaceKey() {}

    /** The key of a name; empty where the name has no letter. Two spellings of one name have one key. */
    public static String fold(String name) {
        StringBuilder latin = latin(name);
        // the key is written over the letters that it was read from, of which it has no more
        int length = 0;
        int at = 0;
        while (at < latin.length()) {
            char c = latin.charAt(at);
            char next = at + 1 < latin.length() ? latin.charAt(at + 1) : 0;
            int read = 1;
            switch (c) {
                case 'd' -> {
                    boolean long3 = next == 'z' && at + 2 < latin.length() && latin.charAt(at + 2) == 'h';
                    read = long3 ? 3 : next == 'j' ? 2 : 1;
                    c = read > 1 ? 'j' : c;
                }
                case 'z' -> {
                    read = next == 'h' ? 2 : 1;
                    c = next == 'h' ? 'j' : c;
                }
                case 'k', 'g' -> {
                    read = next == 'h' ? 2 : 1;
                    c = next == 'h' && c == 'k' ? 'h' : c;
                }
                case 'y', 'i' -> {
                    read = next == 'e' || next == 'o' ? 2 : 1;
                    c = read == 2 ? next : 'i';
                }
                case 'q' -> c = 'k';
                case 'w' -> c = 'v';
                default -> {}
            }
            if (length == 0 || latin.charAt(length - 1) != c) {
                latin.setCharAt(length, c);
                length++;
            }
            at += read;
        }
        latin.setLength(length);
        return name.contentEquals(latin) ? name : latin.toString();
    }

    /** A name in Latin letters as an English text would write it: Cyrillic letters transliterated, others left alone. */
    public static String transliterate(String name) {
        StringBuilder out = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            String latin = c < 128 ? null : CYRILLIC.get(Character.toLowerCase(c));
            if (latin == null) {
                out.append(c);
            } else if (Character.isUpperCase(c) && !latin.isEmpty()) {
                out.append(Character.toUpperCase(latin.charAt(0))).append(latin, 1, latin.length());
            } else {
                out.append(latin);
            }
        }
        return out.toString();
    }

    /** Whether any letter is Cyrillic. */
    public static boolean isCyrillic(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x400 && Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a Russian form in another case may be in the nominative ("Астане" → "Астан", "Астана" …), the form itself first;
     * only the form itself where it is not Cyrillic.
     */
    static List<String> nominatives(String form) {
        if (form.length() < 4 || !isCyrillic(form)) {
            return List.of(form);
        }
        List<String> forms = new ArrayList<>();
        forms.add(form);
        for (String adjective : List.of("ской", "скую", "ского", "ском", "ским", "ский")) {
            if (form.endsWith(adjective)) {
                forms.add(form.substring(0, form.length() - adjective.length()) + "ская");
            }
        }
        char last = form.charAt(form.length() - 1);
        String stem = form.substring(0, form.length() - 1);
        if ("еуаиыюя".indexOf(last) >= 0) {
            forms.add(stem);
            for (String ending : List.of("а", "ь", "я", "о", "й", "ы")) {
                forms.add(stem + ending);
            }
        } else if (form.endsWith("ой") || form.endsWith("ом") || form.endsWith("ем")) {
            String shorter = form.substring(0, form.length() - 2);
            forms.add(shorter);
            forms.add(shorter + "а");
            forms.add(shorter + "ый");
        }
        return forms;
    }

    /** The form as it is compared letter by letter: case, apostrophes and inner white space made even. */
    static String exact(String name) {
        String even = (isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
        if (isPlain(even)) {
            return even;
        }
        StringBuilder out = new StringBuilder(even.length());
        for (int i = 0; i < even.length(); i++) {
            char c = even.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else {
                out.append(c == '’' || c == 'ʼ' ? '\'' : c == '‑' ? '-' : c);
            }
        }
        return out.toString().strip();
    }

    private static boolean isPlain(String even) {
        for (int i = 0; i < even.length(); i++) {
            char c = even.charAt(i);
            if (!Character.isLetter(c) && c != '-' && c != '\'') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The letters of a name, lower case and Latin, without accents. */
    private static StringBuilder latin(String name) {
        StringBuilder out = new StringBuilder(name.length() + 4);
        if (isAscii(name)) {
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (c >= 'a' && c <= 'z') {
                    out.append(c);
                } else if (c >= 'A' && c <= 'Z') {
                    out.append((char) (c + ('a' - 'A')));
                }
            }
            return out;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder spelled = new StringBuilder(lower.length() + 4);
        for (int i = 0; i < lower.length(); i++) {
            String latin = CYRILLIC.get(lower.charAt(i));
            if (latin == null) {
                spelled.append(lower.charAt(i));
            } else {
                spelled.append(latin);
            }
        }
        String plain = Normalizer.normalize(spelled, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case 'ı' -> out.append('i');
                case 'ł' -> out.append('l');
                case 'ø' -> out.append('o');
                case 'đ' -> out.append('d');
                case 'ß' -> out.append("ss");
                default -> {
                    if (Character.isLetter(c)) {
                        out.append(c);
                    } else if (c == '\u0327' && out.length() > 0 && out.charAt(out.length() - 1) == 's') {
                        out.append('h'); // the cedilla of ş
                    }
                }
            }
        }
        return out;
    }
}
