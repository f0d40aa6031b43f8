package org.khronika.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A map of the regions of Kazakhstan on which each is a tile of one size; {@code region-tiles.tsv}.
 *
 * @param tiles from north to south, from west to east
 */
public record RegionTiles(List<Tile> tiles) {
    /**
     * One tile.
     *
     * @param shortName three letters
     * @param row from 1 in the north
     * @param column from 1 in the west
     */
    public record Tile(Region region, String shortName, int row, int column) {}

    public RegionTiles {
        tiles = List.copyOf(tiles);
    }

    /**
     * Reads the bundled table.
     *
     * @throws IllegalStateException where it names a region that does not exist
     */
    public static RegionTiles load() {
        SortedMap<String, Region> regions = new TreeMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("regions.tsv").rows()) {
            regions.put(row.get("code"), Region.of(row));
        }
        List<Tile> tiles = new ArrayList<>();
        for (ReferenceTable.Row row : ReferenceTable.load("region-tiles.tsv").rows()) {
            Region region = regions.get(row.get("code"));
            if (region == null) {
                throw new IllegalStateException(row.where() + ": no region " + row.get("code"));
            }
            tiles.add(new Tile(
                    region, row.get("short"), Integer.parseInt(row.get("row")), Integer.parseInt(row.get("column"))));
        }
        return new RegionTiles(tiles);
    }
}
