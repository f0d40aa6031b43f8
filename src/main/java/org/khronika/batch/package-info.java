/** The Spring Batch job: wiring, and thin readers, processors and writers. */
package org.khronika.batch;
