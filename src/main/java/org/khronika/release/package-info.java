/** What a release has beside its tables and catalog: descriptions for people and programs, figures, checksums; and its proof. */
package org.khronika.release;
