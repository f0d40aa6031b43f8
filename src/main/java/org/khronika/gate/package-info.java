/** The gates of a release: what it must hold to be published, what was measured, and what to look at where it does not. */
package org.khronika.gate;
