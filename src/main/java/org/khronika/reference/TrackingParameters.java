package org.khronika.reference;

import java.util.ArrayList;
import java.util.List;

/** The query parameters that only follow a reader, from {@code tracking-parameters.tsv}. */
public final class TrackingParameters {
    private static final String ANY = "*";

    private final List<Rule> rules;

    private TrackingParameters(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Reads the table; see {@link ReferenceTable#load}. */
    public static TrackingParameters load() {
        List<Rule> rules = new ArrayList<>();
        for (ReferenceTable.Row row :
                ReferenceTable.load("tracking-parameters.tsv").rows()) {
            rules.add(new Rule(
                    row.get("host"), row.get("parameter"), row.get("match").equals("start")));
        }
        return new TrackingParameters(rules);
    }

    /**
     * Whether an address says the same without a parameter.
     *
     * @param host of the address, lower case
     * @param name of the parameter
     */
    public boolean contains(String host, String name) {
        for (Rule rule : rules) {
            if (rule.appliesTo(host) && (rule.start ? name.startsWith(rule.parameter) : name.equals(rule.parameter))) {
                return true;
            }
        }
        return false;
    }

    private record Rule(String host, String parameter, boolean start) {
        boolean appliesTo(String wanted) {
            return host.equals(ANY) || wanted.equals(host) || wanted.endsWith("." + host);
        }
    }
}
