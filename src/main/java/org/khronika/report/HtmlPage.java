package org.khronika.report;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The visible text of a page of the site: its heading and the body of its article, a line where a block ends.
 *
 * @param text heading and article
 * @param title the page's title
 * @param url the address that the page names as its own
 */
record HtmlPage(String text, Optional<String> title, Optional<String> url) {
    /** The places where WordPress themes keep the body of an article, the narrowest first. */
    private static final String[] BODIES = {
        ".entry-content", ".post-content", "[itemprop=articleBody]", "article", "main", "body"
    };

    private static final String HEADINGS = "h1.entry-title, .entry-title, article h1, main h1, h1";
    private static final String UNSEEN = "script, style, noscript, template, iframe, form, nav, [hidden]";

    static HtmlPage read(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select(UNSEEN).remove();
        Element body = body(page);
        Element heading = page.selectFirst(HEADINGS);
        StringBuilder text = new StringBuilder();
        if (heading != null && !heading.parents().contains(body)) {
            text.append(visible(heading)).append("\n\n");
        }
        text.append(visible(body));
        return new HtmlPage(text.toString(), title(page), url(page));
    }

    private static Element body(Document page) {
        for (String selector : BODIES) {
            Element found = page.selectFirst(selector);
            if (found != null && found.hasText()) {
                return found;
            }
        }
        return page.body();
    }

    private static Optional<String> title(Document page) {
        Element graph = page.selectFirst("meta[property=og:title]");
        return present(graph == null ? page.title() : graph.attr("content"));
    }

    private static Optional<String> url(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        if (canonical != null) {
            return present(canonical.attr("href"));
        }
        Element graph = page.selectFirst("meta[property=og:url]");
        return graph == null ? Optional.empty() : present(graph.attr("content"));
    }

    private static Optional<String> present(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    private static String visible(Element root) {
        Writer writer = new Writer();
        root.traverse(writer);
        return writer.text.toString().strip();
    }

    /** Writes text nodes with their white space collapsed, and line breaks where the browser breaks lines. */
    private static final class Writer implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final IdentityHashMap<Element, Integer> items = new IdentityHashMap<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                write(words.getWholeText());
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    text.append('\n');
                } else if (element.isBlock()) {
                    paragraph();
                    text.append(listNumber(element));
                } else if (isMark(element)) {
                    text.append('[');
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.isBlock()) {
                    paragraph();
                } else if (isMark(element)) {
                    text.append(']');
                }
            }
        }

        /** A browser numbers the items of an ordered list; a list of footnotes may have no other numbers. */
        private String listNumber(Element element) {
            Element list = element.parent();
            if (!element.normalName().equals("li")
                    || list == null
                    || !list.normalName().equals("ol")) {
                return "";
            }
            int first = Math.max(1, number(list.attr("start")));
            return String.format(Locale.ROOT, "%d. ", items.merge(list, first, (before, start) -> before + 1));
        }

        /** Digits set as a superscript are a footnote mark without brackets. */
        private static boolean isMark(Element element) {
            return element.normalName().equals("sup") && number(element.text().strip()) > 0;
        }

        private static int number(String digits) {
            boolean number =
                    !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            return number ? Integer.parseInt(digits) : 0;
        }

        private void write(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                    if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                        text.append(' ');
                    }
                } else {
                    text.append(c);
                }
            }
        }

        private void paragraph() {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            if (end > 0 && text.charAt(end - 1) != '\n') {
                text.append("\n\n");
            } else if (end > 1 && text.charAt(end - 2) != '\n') {
                text.append('\n');
            }
        }
    }
}
