/** The published tables as one declared schema that serves Parquet, the catalog and the data dictionary; writers, readers and checks of a release. */
package org.khronika.dataset;
