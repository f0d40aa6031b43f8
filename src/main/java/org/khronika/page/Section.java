package org.khronika.page;

import org.khronika.dataset.CatalogReader;
import tools.jackson.databind.JsonNode;

/** The data of one section of the page. */
interface Section {
    /** The member of the page's data that the scripts look for. */
    String name();

    /** What they draw, read out of the release's catalog. */
    JsonNode data(CatalogReader catalog);
}
