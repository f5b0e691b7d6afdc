package jp.bunkai.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One text in both languages. In the catalogue both are proved to be there; of what a person typed the English may be
 * missing, and then the Japanese stands for it.
 */
public record Text(
        @Schema(required = true) String ja,
        @Schema(required = true, nullable = true, description = "Null where only Japanese was typed; never null in the catalogue") String en) {

    /** The text in the language asked for. */
    public String in(Language language) {
        return language == Language.EN && en != null && !en.isBlank() ? en : ja;
    }
}
