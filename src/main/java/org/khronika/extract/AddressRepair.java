package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khronika.reference.TrackingParameters;

/**
 * Repairs an address as a list of footnotes prints it: damaged or missing scheme, a full stop lost behind "www", text behind it,
 * parameters that only follow the reader.
 */
final class AddressRepair {
    private static final String TEXT_FRAGMENT = ":~:text=";
    private static final int LONGEST_LABEL = 63;
    private static final int MOST_MARKS = 4;
    private static final List<String> PREFIXES = List.of("www.", "web.", "m.");

    private final TrackingParameters tracking;

    AddressRepair(TrackingParameters tracking) {
        this.tracking = tracking;
    }

    /**
     * An address.
     *
     * @param url repaired
     * @param domain its host, without "www.", "web." and "m."
     */
    record Address(String url, String domain) {}

    /** The first address in a footnote; empty where it holds none. */
    Optional<Address> read(String footnote) {
        List<String> words = words(footnote);
        for (int i = 0; i < words.size(); i++) {
            String word = opened(words.get(i));
            Optional<Address> address = address(word);
            if (address.isEmpty() && isBareScheme(word) && i + 1 < words.size()) {
                address = address(word + words.get(i + 1));
            }
            if (address.isPresent()) {
                return address;
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String footnote) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= footnote.length(); i++) {
            if (i == footnote.length() || isBlank(footnote.charAt(i))) {
                String word = visible(footnote.substring(start, i));
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isBlank(char c) {
        return !isInvisible(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    private static String visible(String word) {
        StringBuilder visible = null;
        for (int i = 0; i < word.length(); i++) {
            if (isInvisible(word.charAt(i))) {
                visible = visible == null ? new StringBuilder(word.length()).append(word, 0, i) : visible;
            } else if (visible != null) {
                visible.append(word.charAt(i));
            }
        }
        return visible == null ? word : visible.toString();
    }

    private static String opened(String word) {
        int at = 0;
        while (at < word.length() && "(<[«“\"'".indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return word.substring(at);
    }

    private static boolean isBareScheme(String word) {
        return schemeEnd(word, 0) == word.length() && !word.isEmpty();
    }

    private Optional<Address> address(String word) {
        int hostStart = 0;
        for (int end = schemeEnd(word, 0); end > hostStart; end = schemeEnd(word, hostStart)) {
            hostStart = end;
        }
        boolean secure = hostStart == 0;
        for (int i = 0; i < hostStart; i++) {
            secure |= lower(word.charAt(i)) == 's';
        }
        int hostEnd = hostStart;
        while (hostEnd < word.length() && "/?#".indexOf(word.charAt(hostEnd)) < 0) {
            hostEnd++;
        }
        String host = host(word.substring(hostStart, hostEnd), hostEnd == word.length());
        if (!isHost(host)) {
            return Optional.empty();
        }
        String rest = rest(host, closed(word.substring(hostEnd)));
        return Optional.of(new Address((secure ? "https://" : "http://") + host + rest, domain(host)));
    }

    /**
     * The end of a scheme, whole or damaged ("https://", "ttps://", "htp:/", "https//"), that starts there; the start where there is
     * none. A scheme lost but for its letters needs a colon or slash behind them.
     */
    private static int schemeEnd(String word, int start) {
        int letters = start;
        while (letters < word.length() && letters < start + 8 && "htpsx".indexOf(lower(word.charAt(letters))) >= 0) {
            letters++;
        }
        int end = letters;
        while (end < word.length() && (word.charAt(end) == ':' || word.charAt(end) == '/' || word.charAt(end) == ';')) {
            end++;
        }
        return end > letters && isScheme(word, start, letters) ? end : start;
    }

    /** Up to two h, one to three t or x, a p, up to two s. */
    private static boolean isScheme(String word, int start, int end) {
        int h = behind(word, start, Math.min(end, start + 2), "h");
        int t = behind(word, h, Math.min(end, h + 3), "tx");
        int p = behind(word, t, Math.min(end, t + 1), "p");
        int s = behind(word, p, Math.min(end, p + 2), "s");
        return t > h && p > t && s == end;
    }

    private static int behind(String word, int start, int end, String letters) {
        int at = start;
        while (at < end && letters.indexOf(lower(word.charAt(at))) >= 0) {
            at++;
        }
        return at;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private static String host(String printed, boolean whole) {
        String host = printed.toLowerCase(Locale.ROOT).replace(',', '.');
        if (whole) {
            host = withoutMarks(host);
        }
        if (host.startsWith("wwww.") || host.startsWith("ww.")) {
            host = "www" + host.substring(host.indexOf('.'));
        }
        boolean stopLost =
                host.startsWith("www") && host.length() > 4 && host.charAt(3) != '.' && host.indexOf('.') > 4;
        return stopLost ? "www." + host.substring(3) : host;
    }

    /** Without the marks behind it, as many as a sentence may end with. */
    private static String withoutMarks(String host) {
        int end = host.length();
        while (end > 0 && end > host.length() - MOST_MARKS && ".;:)".indexOf(host.charAt(end - 1)) >= 0) {
            end--;
        }
        return host.substring(0, end);
    }

    private static boolean isHost(String host) {
        int colon = host.indexOf(':');
        String name = colon > 0 ? host.substring(0, colon) : host;
        int labels = 0;
        int start = 0;
        for (int stop = name.indexOf('.'); stop >= 0; stop = name.indexOf('.', start)) {
            if (!isLabel(name, start, stop)) {
                return false;
            }
            labels++;
            start = stop + 1;
        }
        return labels > 0
                && name.length() <= 253
                && isLabel(name, start, name.length())
                && isTop(name, start)
                && !isDateLike(name);
    }

    private static boolean isLabel(String name, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return end > start && end - start <= LONGEST_LABEL;
    }

    private static boolean isTop(String name, int start) {
        for (int i = start; i < name.length(); i++) {
            if (!Character.isLetter(name.charAt(i))) {
                return false;
            }
        }
        return name.length() - start >= 2;
    }

    private static boolean isDateLike(String name) {
        return Character.isDigit(name.charAt(0))
                && name.chars().filter(Character::isLetter).count() < 2;
    }

    /** Without the marks that close a sentence or a bracket around it. */
    private static String closed(String rest) {
        int end = rest.length();
        while (end > 0 && ".,;»”\">".indexOf(rest.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0 && rest.charAt(end - 1) == ')' && rest.indexOf('(') < 0) {
            end--;
        }
        return rest.substring(0, end);
    }

    private String rest(String host, String rest) {
        int fragmentAt = rest.indexOf('#');
        if (fragmentAt < 0 && rest.indexOf('?') < 0) {
            return rest;
        }
        String fragment = fragmentAt < 0 ? "" : rest.substring(fragmentAt + 1);
        String before = fragmentAt < 0 ? rest : rest.substring(0, fragmentAt);
        int queryAt = before.indexOf('?');
        String path = queryAt < 0 ? before : before.substring(0, queryAt);
        StringBuilder repaired = new StringBuilder(path);
        if (queryAt >= 0) {
            char mark = '?';
            for (String parameter : before.substring(queryAt + 1).split("[&?]", -1)) {
                int equals = parameter.indexOf('=');
                String name = equals < 0 ? parameter : parameter.substring(0, equals);
                if (!parameter.isEmpty() && !tracking.contains(host, name.toLowerCase(Locale.ROOT))) {
                    repaired.append(mark).append(parameter);
                    mark = '&';
                }
            }
        }
        if (!fragment.isEmpty() && !fragment.startsWith(TEXT_FRAGMENT)) {
            repaired.append('#').append(fragment);
        }
        return repaired.toString();
    }

    private static String domain(String host) {
        String domain = host.indexOf(':') > 0 ? host.substring(0, host.indexOf(':')) : host;
        for (String prefix : PREFIXES) {
            if (domain.startsWith(prefix) && domain.indexOf('.', prefix.length()) > 0) {
                domain = domain.substring(prefix.length());
            }
        }
        return domain;
    }
}
