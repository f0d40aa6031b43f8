/**
 * Fits the frozen weights of the models over words to labelled texts: for maintainers, never in a run. What comes out is a table of
 * reference data.
 */
package org.khronika.training;
