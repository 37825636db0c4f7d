package io.github.relata.model.yaml;

import io.github.relata.model.finding.Finding;
import io.github.relata.model.finding.Findings;
import io.github.relata.model.finding.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Builds the tree from the parser's events, and bounds what a file may ask for: depth, references, and the values that
 * references repeat. Tags have no meaning here.
 */
final class TreeBuilder {
    static final int MAX_DEPTH = 30;
    static final int MAX_ALIASES = 50;
    static final int MAX_SHARED_NODES = 10_000;

    private static final String STANDARD_TAG = "tag:yaml.org,2002:";

    private record Anchored(YamlNode node, int size) {}

    private final String file;
    private final Findings findings;
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private Optional<YamlNode> root = Optional.empty();
    private Optional<ScalarEvent> lastText = Optional.empty();
    private boolean stopped;
    private int nodes;
    private int aliases;
    private int sharedNodes;

    TreeBuilder(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    String file() {
        return file;
    }

    /** The node of the file, if it holds one. */
    Optional<YamlNode> root() {
        return root;
    }

    /** Whether a bound was passed, so that the rest of the file is not read. */
    boolean hasStopped() {
        return stopped;
    }

    /** The last text read. */
    Optional<ScalarEvent> lastText() {
        return lastText;
    }

    /** The innermost bracket that was opened and not closed. */
    Optional<Mark> openBracket() {
        return open.stream()
                .map(OpenNode::start)
                .filter(CollectionStartEvent::isFlow)
                .findFirst()
                .flatMap(Event::getStartMark);
    }

    /** Takes the next event. */
    void accept(Event event) {
        switch (event.getEventId()) {
            case MappingStart ->
                open(new OpenNode.OpenMap((CollectionStartEvent) event, place(event), nodes, findings));
            case SequenceStart -> open(new OpenNode.OpenList((CollectionStartEvent) event, place(event), nodes));
            case MappingEnd, SequenceEnd -> close();
            case Scalar -> text((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            case DocumentStart -> document(place(event));
            default -> {}
        }
    }

    private void document(Place.Line place) {
        if (root.isPresent()) {
            stop(Finding.error(YamlCode.SEVERAL_DOCUMENTS, place));
        }
    }

    private void open(OpenNode node) {
        if (open.size() == MAX_DEPTH) {
            stop(Finding.error(YamlCode.TOO_DEEP, node.place(), "limit", Integer.toString(MAX_DEPTH)));
        }
        checkTag(node.start().getTag(), node.place());
        nodes++;
        open.push(node);
    }

    private void close() {
        OpenNode closed = open.pop();
        YamlNode node = closed.close();
        anchor(closed.start(), node, nodes - closed.nodesBefore());
        add(node);
    }

    private void text(ScalarEvent event) {
        lastText = Optional.of(event);
        checkTag(event.getTag(), place(event));
        nodes++;
        YamlNode text = new YamlText(
                event.getValue(), event.isPlain() ? YamlText.Style.PLAIN : YamlText.Style.QUOTED, place(event));
        anchor(event, text, 1);
        add(text);
    }

    private void alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        Anchored meant = anchors.get(name);
        if (meant == null) {
            findings.add(Finding.error(YamlCode.UNKNOWN_ALIAS, place(event), "alias", name));
            add(new YamlText("", YamlText.Style.PLAIN, place(event)));
            return;
        }
        aliases++;
        nodes += meant.size();
        sharedNodes += meant.size();
        if (aliases > MAX_ALIASES || sharedNodes > MAX_SHARED_NODES) {
            String limit = Integer.toString(MAX_ALIASES);
            String values = Integer.toString(MAX_SHARED_NODES);
            stop(Finding.error(
                    YamlCode.TOO_MANY_ALIASES, place(event), "alias", name, "limit", limit, "nodes", values));
        }
        add(meant.node());
    }

    private void anchor(NodeEvent event, YamlNode node, int size) {
        event.getAnchor().map(Anchor::getValue).ifPresent(name -> anchors.put(name, new Anchored(node, size)));
    }

    private void add(YamlNode node) {
        if (open.isEmpty()) {
            root = Optional.of(node);
        } else {
            open.element().add(node);
        }
    }

    private void checkTag(Optional<String> tag, Place.Line place) {
        tag.map(name -> name.startsWith(STANDARD_TAG) ? "!!" + name.substring(STANDARD_TAG.length()) : name)
                .ifPresent(name -> findings.add(Finding.error(YamlCode.TAG, place, "tag", name)));
    }

    private void stop(Finding finding) {
        findings.add(finding);
        stopped = true;
    }

    private Place.Line place(Event event) {
        return new Place.Line(file, event.getStartMark().map(Mark::getLine).orElse(0) + 1);
    }
}
