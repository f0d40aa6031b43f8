/** Blocking, pair evidence, the frozen model, clustering and decisions of reviewers; persons and events are two uses of it. */
package org.khronika.linkage;
