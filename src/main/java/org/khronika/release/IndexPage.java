package org.khronika.release;

import org.khronika.dataset.CatalogReader;
import org.khronika.page.Page;

/** {@code index.html}: a look at the release, for a browser. */
final class IndexPage implements Part {
    @Override
    public String file() {
        return "index.html";
    }

    @Override
    public String description() {
        return "charts, a map, and the events and persons to search in, for a browser without a network";
    }

    @Override
    public String content(Draft draft) {
        try (CatalogReader catalog = CatalogReader.open(draft.folder())) {
            return Page.of(catalog, draft.info(), new QualityFile().content(draft));
        }
    }
}
