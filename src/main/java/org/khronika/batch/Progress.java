package org.khronika.batch;

/** Hears how far a run has come. Calls may come from several threads. */
public interface Progress {
    /** A step begins; {@code total} is how many items it will go through, 0 where that is not known. */
    void begin(String step, long total);

    /** That many more items of the step are done. */
    void advance(String step, long items);

    /** The step is done; {@code result} says in words what came of it. */
    void end(String step, String result);

    /** Something a person should know, though the run goes on. */
    void warn(String message);
}
