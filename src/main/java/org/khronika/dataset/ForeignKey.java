package org.khronika.dataset;

/**
 * A column whose every value, or every element of its lists, is the value of a column of another table; a null refers to nothing.
 *
 * @param column the column that refers
 * @param table the table referred to
 * @param target its column, the only one of its primary key
 */
public record ForeignKey(String column, String table, String target) {}
