/** Staging and cache in SQLite: what was read in each report, and the links of the run at hand. */
package org.khronika.store;
