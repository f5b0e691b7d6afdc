package jp.bunkai.catalogue;

import java.util.List;

/** A guideline, form or law that duties refer to, with the editions that references may name. */
public record Guideline(String id, GuidelineKind kind, Text title, Text citation, Text publisher, List<Edition> editions) {

    public Guideline {
        editions = List.copyOf(editions);
    }

    /** An edition of a document: its id as references name it, and how it is written. */
    public record Edition(String id, Text title) {
    }
}
