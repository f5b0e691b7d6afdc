package jp.bunkai.annex.docx.content;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.bunkai.annex.AnnexPart;
import jp.bunkai.annex.docx.Values;

/**
 * Which parts stand in the document. Each is a block; what elsewhere speaks of a part stands in blocks of its own, kept with it
 * ({@code with.n}) or without it ({@code without.n}), so that no reference leads to a part that is not there.
 */
final class PartValues {

    private final Set<AnnexPart> parts;

    PartValues(Set<AnnexPart> parts) {
        this.parts = parts;
    }

    void into(Values document) {
        for (AnnexPart part : AnnexPart.values()) {
            boolean stands = parts.contains(part);
            document.keep("part." + part.number(), stands).keep("with." + part.number(), stands).keep("without." + part.number(), !stands);
        }
        List<AnnexPart> absent = Arrays.stream(AnnexPart.values()).filter(part -> !parts.contains(part)).toList();
        document.keep("parts.offs", !absent.isEmpty())
                .text("parts.off", "別紙" + absent.stream().map(part -> Integer.toString(part.number())).collect(Collectors.joining("、")));
    }

    /** Where a clause sends its reader for figures that differ from row to row. */
    static String figures(Set<AnnexPart> parts) {
        return parts.contains(AnnexPart.LEVELS) ? "別紙4" : parts.contains(AnnexPart.MATRIX) ? "別紙2" : "本別紙の各表";
    }
}
