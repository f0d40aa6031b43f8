/** The records everything speaks in. They know only the JDK, carry no behaviour beyond their own invariants, and are immutable. */
package org.khronika.model;
