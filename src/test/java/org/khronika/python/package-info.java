/** A Python for the tests, with the packages that researchers and validators of descriptions use. */
package org.khronika.python;
