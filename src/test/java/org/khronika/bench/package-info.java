/** Measures of speed; they run by hand, not with the tests. */
package org.khronika.bench;
