/** Measures a release against gold annotations: what was found, what was missed, and how sure that figure is. */
package org.khronika.evaluation;
