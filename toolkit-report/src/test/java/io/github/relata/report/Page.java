package io.github.relata.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page of the project's documentation, in Markdown. */
record Page(Path path, String text) {
    /** The root of the project, seen from the module that tests run in. */
    static final Path PROJECT = Path.of("..");

    /** The page of a path in the project. */
    static Page of(String path) throws IOException {
        return of(PROJECT.resolve(path));
    }

    static Page of(Path path) throws IOException {
        return new Page(path, Files.readString(path));
    }

    /** The blocks of code in a language, in order. */
    List<String> blocks(String language) {
        return between("```" + language + "\n", "```");
    }

    /** Where its links lead that do not leave the project. */
    List<Path> linked() {
        List<Path> linked = new ArrayList<>();
        for (String link : between("](", ")")) {
            String file = link.startsWith("<") ? link.substring(1, link.length() - 1) : link;
            if (!file.contains(":") && !file.startsWith("#")) {
                linked.add(path.resolveSibling(file));
            }
        }
        return linked;
    }

    /** What follows a heading, up to the next one. */
    String section(String heading) {
        List<String> found = between("\n### " + heading + "\n", "\n##");
        return found.isEmpty() ? "" : found.get(0);
    }

    private List<String> between(String opening, String closing) {
        List<String> found = new ArrayList<>();
        for (int at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
            int start = at + opening.length();
            int end = text.indexOf(closing, start);
            found.add(text.substring(start, end < 0 ? text.length() : end));
        }
        return found;
    }
}
