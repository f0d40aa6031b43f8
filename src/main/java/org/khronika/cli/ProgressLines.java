package org.khronika.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.khronika.batch.Progress;

/** Shows a person how far a run has come: a bar on a terminal, a line a step elsewhere, nothing where that is asked for. */
final class ProgressLines implements Progress, AutoCloseable {
    private final PrintWriter out;
    private final boolean bars;
    private final boolean quiet;
    private ProgressBar bar;
    private String barStep = "";

    private ProgressLines(PrintWriter out, boolean bars, boolean quiet) {
        this.out = out;
        this.bars = bars;
        this.quiet = quiet;
    }

    static ProgressLines to(PrintWriter out, boolean quiet) {
        return new ProgressLines(out, !quiet && onTerminal(), quiet);
    }

    /** From Java 22 on there is a console even where the output is no terminal, and a method that tells. */
    private static boolean onTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Console.isTerminal is public and throws nothing", e);
        }
    }

    @Override
    public synchronized void begin(String step, long total) {
        if (bars && total > 0) {
            closeBar();
            barStep = step;
            bar = new ProgressBarBuilder()
                    .setTaskName(step)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
    }

    @Override
    public synchronized void advance(String step, long items) {
        if (bar != null && step.equals(barStep)) {
            bar.stepBy(items);
        }
    }

    @Override
    public synchronized void end(String step, String result) {
        if (step.equals(barStep)) {
            closeBar();
        }
        if (!quiet) {
            out.println(step + ": " + result);
        }
    }

    @Override
    public synchronized void warn(String message) {
        if (!quiet) {
            closeBar();
            out.println("warning: " + message);
        }
    }

    private void closeBar() {
        if (bar != null) {
            bar.close();
            bar = null;
            barStep = "";
        }
    }

    @Override
    public synchronized void close() {
        closeBar();
    }
}
