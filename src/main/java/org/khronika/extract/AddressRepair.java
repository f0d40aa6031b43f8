package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khronika.reference.TrackingParameters;

/**
 * Repairs an address as a list of footnotes prints it: damaged or missing scheme, a full stop lost behind "www", text behind it,
 * parameters that only follow the reader.
 */
final class AddressRepair {
    private static final String TEXT_FRAGMENT = ":~:text=";
    private static final Pattern SCHEME = Pattern.compile("h{0,2}[tx]{1,3}ps{0,2}");
    private static final int LONGEST_LABEL = 63;

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
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < footnote.length(); i++) {
            char c = footnote.charAt(i);
            if ((c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF' || c == '\u00AD') {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static String opened(String word) {
        int at = 0;
        while (at < word.length() && "(<[«“\"'".indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return word.substring(at);
    }

    private static boolean isBareScheme(String word) {
        return schemeEnd(word) == word.length() && !word.isEmpty();
    }

    private Optional<Address> address(String word) {
        int hostStart = schemeEnd(word);
        while (hostStart > 0 && schemeEnd(word.substring(hostStart)) > 0) {
            hostStart += schemeEnd(word.substring(hostStart));
        }
        boolean secure = hostStart == 0
                || word.substring(0, hostStart).toLowerCase(Locale.ROOT).contains("s");
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
     * The end of a scheme, whole or damaged ("https://", "ttps://", "htp:/", "https//"); 0 where the word has none. A scheme lost
     * but for its letters needs a colon or slash behind them.
     */
    private static int schemeEnd(String word) {
        int letters = 0;
        while (letters < word.length() && letters < 8 && "htpsxHTPSX".indexOf(word.charAt(letters)) >= 0) {
            letters++;
        }
        String scheme = word.substring(0, letters).toLowerCase(Locale.ROOT);
        boolean known = SCHEME.matcher(scheme).matches();
        int end = letters;
        while (end < word.length() && (word.charAt(end) == ':' || word.charAt(end) == '/' || word.charAt(end) == ';')) {
            end++;
        }
        return known && end > letters ? end : 0;
    }

    private static String host(String printed, boolean whole) {
        String host = printed.toLowerCase(Locale.ROOT).replace(',', '.');
        if (whole) {
            host = host.replaceAll("[.;:)]{1,4}$", "");
        }
        if (host.startsWith("wwww.") || host.startsWith("ww.")) {
            host = "www" + host.substring(host.indexOf('.'));
        }
        boolean stopLost =
                host.startsWith("www") && host.length() > 4 && host.charAt(3) != '.' && host.indexOf('.') > 4;
        return stopLost ? "www." + host.substring(3) : host;
    }

    private static boolean isHost(String host) {
        int colon = host.indexOf(':');
        String name = colon > 0 ? host.substring(0, colon) : host;
        String[] labels = name.split("\\.", -1);
        if (labels.length < 2 || name.length() > 253) {
            return false;
        }
        for (String label : labels) {
            boolean fits = !label.isEmpty()
                    && label.length() <= LONGEST_LABEL
                    && label.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
            if (!fits) {
                return false;
            }
        }
        String top = labels[labels.length - 1];
        return top.length() >= 2 && top.chars().allMatch(Character::isLetter) && !isDateLike(name);
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
        for (String prefix : List.of("www.", "web.", "m.")) {
            if (domain.startsWith(prefix) && domain.indexOf('.', prefix.length()) > 0) {
                domain = domain.substring(prefix.length());
            }
        }
        return domain;
    }
}
