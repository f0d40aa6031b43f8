package org.khronika.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khronika.dataset.CatalogReader;
import org.khronika.dataset.ReleaseInfo;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code index.html}: what is in a release, for a person with a browser and no network.
 *
 * <p>The page's own text stands in its template. All that comes from reports stands in one block of JSON ({@link ScriptData}),
 * and the scripts put it on the page as text only. A content security policy names each script and the style sheet by digest, so
 * nothing else can run, and nothing can be loaded or sent.
 */
public final class Page {
    private static final List<Section> SECTIONS = List.of(
            new Overview(),
            new Timeline(),
            new RegionMap(),
            new Articles(),
            new Sanctions(),
            new EventList(),
            new PersonList(),
            new Reading());

    /** The page's scripts, in the order in which they run; the first tells the reader of faults in the others. */
    private static final List<String> SCRIPTS = List.of("elements.js", "charts.js", "tables.js", "page.js");

    private Page() {}

    /**
     * The page of a release; the same for the same release.
     *
     * @param catalog of the release, finished
     * @param quality what stands in its {@code quality.json}
     * @throws org.khronika.dataset.DatasetException where the catalog cannot be read
     */
    public static String of(CatalogReader catalog, ReleaseInfo info, String quality) {
        ObjectNode data = Json.object();
        data.putObject("release")
                .put("version", info.version())
                .put("pipeline", info.pipelineVersion())
                .put("reference", info.referenceVersion());
        SECTIONS.forEach(section -> data.set(section.name(), section.data(catalog)));
        data.set("quality", Json.parse(quality));
        return assemble(data);
    }

    private static String assemble(ObjectNode data) {
        String style = Resource.text("page.css");
        String library = Resource.withoutSourceMap(Resource.text("chart.js/chart.umd.min.js"));
        List<String> own = SCRIPTS.stream().map(Resource::text).toList();
        ContentPolicy policy = new ContentPolicy();
        policy.allowStyle(style);
        policy.allowScript(library);
        own.forEach(policy::allowScript);
        String scripts =
                own.stream().map(script -> "<script>" + script + "</script>").collect(Collectors.joining("\n"));
        return new Template(Resource.text("page.html"))
                .filled(Map.of(
                        "policy",
                        policy.toString(),
                        "style",
                        style,
                        "library",
                        library,
                        "library-licence",
                        Template.escaped(Resource.text("chart.js/LICENSE.md")),
                        "data",
                        ScriptData.of(data),
                        "scripts",
                        scripts));
    }
}
