/** The page that a release is looked at on: one HTML file with its data, its charts and its scripts in it, which loads nothing from anywhere. */
package org.khronika.page;
