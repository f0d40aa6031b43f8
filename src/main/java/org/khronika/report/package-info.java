/** Reading and cutting a report: decoding, site furniture, title, period, entries, footnotes, rejects; no character is lost. */
package org.khronika.report;
