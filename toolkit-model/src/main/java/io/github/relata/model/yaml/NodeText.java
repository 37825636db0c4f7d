package io.github.relata.model.yaml;

/** A node as one short line, to show in a finding what was found: {@code [1, 5]}, {@code {a: 1, b: 2}}. */
final class NodeText implements YamlNode.Visitor<NodeText> {
    private final StringBuilder text = new StringBuilder();

    private NodeText() {}

    static String of(YamlNode node) {
        return Excerpt.of(node.accept(new NodeText()).text);
    }

    @Override
    public NodeText map(YamlMap map) {
        String separator = "{";
        for (YamlMap.Entry entry : map.entries()) {
            if (isFull()) {
                break;
            }
            text.append(separator).append(entry.name()).append(": ");
            entry.value().accept(this);
            separator = ", ";
        }
        return close(map.entries().isEmpty(), "{", "}");
    }

    @Override
    public NodeText list(YamlList list) {
        String separator = "[";
        for (YamlNode item : list.items()) {
            if (isFull()) {
                break;
            }
            text.append(separator);
            item.accept(this);
            separator = ", ";
        }
        return close(list.items().isEmpty(), "[", "]");
    }

    @Override
    public NodeText text(YamlText node) {
        boolean quoted = node.style() == YamlText.Style.QUOTED || text.isEmpty();
        text.append(quoted ? "\"" + node.text() + "\"" : node.text());
        return this;
    }

    private NodeText close(boolean empty, String open, String close) {
        text.append(empty ? open : "").append(close);
        return this;
    }

    private boolean isFull() {
        return text.length() > Excerpt.LENGTH;
    }
}
