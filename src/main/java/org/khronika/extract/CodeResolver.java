package org.khronika.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.model.Law;
import org.khronika.reference.Statutes;

/** Gives every article its code, from the chain, the entry or the statutes, and says what is doubtful. */
record CodeResolver(Statutes statutes, Words words, List<CodeName> named) {
    ProvisionReader.Result resolve(List<CitationChain> chains) {
        List<Provision> provisions = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Map<String, CodeName> coded = new HashMap<>();
        for (CitationChain chain : chains) {
            chain.items.forEach(item -> item.code().ifPresent(code -> coded.putIfAbsent(item.article(), code)));
        }
        for (CitationChain chain : chains) {
            for (CitedArticle item : chain.items) {
                provisions.add(provision(chain, item, coded, warnings));
            }
        }
        return new ProvisionReader.Result(List.copyOf(provisions), List.copyOf(warnings));
    }

    private Provision provision(
            CitationChain chain, CitedArticle item, Map<String, CodeName> coded, List<String> warnings) {
        String written = words.text(words.span(item.first(), item.end()));
        Law law;
        String country;
        String rule;
        if (item.code().isPresent()) {
            law = item.code().get().law();
            country = item.code().get().country();
            rule = "charge.code-named";
        } else {
            Optional<CodeName> elsewhere = Optional.ofNullable(coded.get(item.article()));
            law = elsewhere
                    .map(CodeName::law)
                    .or(() -> statutes.usualLaw(item.article()))
                    .orElseGet(() -> nearest(chain));
            country = elsewhere.map(CodeName::country).orElse(Statutes.HOME);
            rule = elsewhere.isPresent() ? "charge.code-of-entry" : "charge.code-of-statutes";
            warnings.add("“" + written + "” names no code; read as " + law.label() + " law of " + country);
        }
        String article = item.article();
        List<String> parts = item.parts();
        int dot = article.indexOf('.');
        if (dot > 0 && country.equals(Statutes.HOME) && !statutes.isDotted(law, country)) {
            parts = parts.isEmpty() ? List.of(article.substring(dot + 1)) : parts;
            article = article.substring(0, dot);
        }
        if (!statutes.mayExist(law, country, article)) {
            warnings.add("“" + written + "”: " + law.label() + " law of " + country + " has no article " + article);
        }
        for (String part : parts) {
            if (!statutes.mayHavePart(law, country, article, part)) {
                warnings.add("“" + written + "”: article " + article + " has no part " + part);
            }
        }
        return new Provision(
                law, country, article, parts, words.span(item.first(), item.end()), chain.first, chain.end, rule);
    }

    /** The last code named before the citation, else the first of the entry, else the Criminal Code. */
    private Law nearest(CitationChain chain) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (named.get(middle).end() <= chain.first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Law law =
                named.isEmpty() ? Law.CRIMINAL : named.get(Math.max(0, low - 1)).law();
        return law;
    }
}
