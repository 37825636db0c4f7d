package io.github.relata.report.narrative;

import java.util.ArrayList;
import java.util.List;

/** All pieces of the lines of a document, in its order. */
final class Pieces implements Block.Visitor<Pieces> {
    private final List<Inline> pieces = new ArrayList<>();

    private Pieces() {}

    static List<Inline> of(Document document) {
        Pieces pieces = new Pieces();
        document.blocks().forEach(block -> block.accept(pieces));
        return pieces.pieces;
    }

    @Override
    public Pieces heading(Block.Heading heading) {
        pieces.add(new Inline.Words(heading.text()));
        return this;
    }

    @Override
    public Pieces paragraph(Block.Paragraph paragraph) {
        pieces.addAll(paragraph.content());
        return this;
    }

    @Override
    public Pieces listing(Block.Listing listing) {
        listing.points().forEach(pieces::addAll);
        return this;
    }

    @Override
    public Pieces table(Block.Table table) {
        pieces.add(new Inline.Words(table.title()));
        table.columns().forEach(pieces::addAll);
        table.rows().forEach(row -> row.cells().forEach(pieces::addAll));
        pieces.addAll(table.note());
        return this;
    }

    @Override
    public Pieces figure(Block.Figure figure) {
        pieces.add(new Inline.Words(figure.title()));
        pieces.addAll(figure.note());
        return this;
    }

    @Override
    public Pieces callout(Block.Callout callout) {
        pieces.addAll(callout.content());
        return this;
    }
}
