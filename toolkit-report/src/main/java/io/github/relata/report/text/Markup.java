package io.github.relata.report.text;

/**
 * A piece of markup in the making: elements, attributes and text, all escaped. Well-formed as XML, and as HTML for all
 * but its empty elements. Not thread-safe.
 */
public final class Markup {
    private final StringBuilder text = new StringBuilder();

    /** Opens an element; {@code attributes} alternates names and values. */
    public Markup open(String element, String... attributes) {
        tag(element, attributes);
        text.append('>');
        return this;
    }

    /** Closes an element. */
    public Markup close(String element) {
        text.append("</").append(element).append('>');
        return this;
    }

    /** An element without content. */
    public Markup empty(String element, String... attributes) {
        tag(element, attributes);
        text.append("/>");
        return this;
    }

    /** An element with a text in it. */
    public Markup element(String element, String content, String... attributes) {
        return open(element, attributes).text(content).close(element);
    }

    /** A text. */
    public Markup text(String content) {
        escape(content);
        return this;
    }

    /** Markup as it stands. */
    public Markup markup(String wellFormed) {
        text.append(wellFormed);
        return this;
    }

    /** A line break in the source, where it means nothing to the reader. */
    public Markup line() {
        text.append('\n');
        return this;
    }

    /** The markup so far. */
    @Override
    public String toString() {
        return text.toString();
    }

    private void tag(String element, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("an attribute without a value: " + attributes[attributes.length - 1]);
        }
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    private void escape(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(isAllowed(c) ? c : '\uFFFD');
            }
        }
    }

    /** XML knows no control characters but tab and the line ends. */
    private static boolean isAllowed(char c) {
        return c >= ' ' ? c != '\uFFFE' && c != '\uFFFF' : c == '\t' || c == '\n' || c == '\r';
    }
}
