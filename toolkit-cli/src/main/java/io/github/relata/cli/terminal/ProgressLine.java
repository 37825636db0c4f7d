package io.github.relata.cli.terminal;

import io.github.relata.cli.words.Words;
import io.github.relata.report.run.Progress;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;

/** One line on a terminal that says what long work is at, and goes when anything else is said. */
public final class ProgressLine implements Progress {
    private static final String ERASE = "\r\u001B[K";

    private final PrintWriter err;
    private final TerminalSettings settings;
    private final Words words;
    private final AtomicInteger percentShown = new AtomicInteger();
    private boolean shown;

    ProgressLine(PrintWriter err, TerminalSettings settings, Words words) {
        this.err = err;
        this.settings = settings;
        this.words = words;
    }

    /** Shows a stage that has no parts. */
    public void stage(String key, String... namesAndValues) {
        if (settings.progress()) {
            show(words.of(key, namesAndValues));
        }
    }

    @Override
    public void at(int done, int all, String name) {
        stage("progress.analysis", "number", Integer.toString(done + 1), "all", Integer.toString(all), "name", name);
    }

    @Override
    public boolean drawn(int done, int all, String name) {
        if (settings.progress()) {
            int percent = (int) (100L * done / all);
            if (percentShown.getAndSet(percent) != percent) {
                synchronized (this) {
                    stage("progress.draws", "percent", Integer.toString(percent), "name", name);
                }
            }
        }
        return true;
    }

    void clear() {
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
        }
    }

    private void show(String text) {
        String cut = text.length() < settings.width() ? text : text.substring(0, settings.width() - 1);
        err.print(ERASE + cut);
        err.flush();
        shown = true;
    }
}
