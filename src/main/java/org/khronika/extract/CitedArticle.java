package org.khronika.extract;

import java.util.List;
import java.util.Optional;

/**
 * One article with its parts as cited, its code known or not yet.
 *
 * @param article its number
 * @param parts in written order
 * @param first its first token
 * @param end the token behind it
 * @param code the body of law named for it, absent where none is
 */
record CitedArticle(String article, List<String> parts, int first, int end, Optional<CodeName> code) {
    CitedArticle with(CodeName name) {
        return new CitedArticle(article, parts, first, end, Optional.of(name));
    }
}
