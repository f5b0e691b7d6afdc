package jp.bunkai.annex;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.http.Etag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which parts (別紙) the annex of a pair has. */
@Schema(name = "AnnexParts")
public record AnnexPartsView(
        @Schema(required = true, description = "All thirteen, in order") List<Line> parts,
        @Schema(required = true, description = "Whether the viewer may choose") boolean editable,
        @Schema(required = true, maxLength = 20) String etag) {

    /** One part. */
    @Schema(name = "AnnexPartChoice")
    public record Line(@Schema(required = true) AnnexPart part, @Schema(required = true, minimum = "1", maximum = "13") int number,
            @Schema(required = true) Text title, @Schema(required = true, description = "Whether the annex has it") boolean on) {
    }

    static AnnexPartsView of(Set<AnnexPart> on, boolean editable) {
        return new AnnexPartsView(Arrays.stream(AnnexPart.values()).map(part -> new Line(part, part.number(), part.title(), on.contains(part))).toList(),
                editable, Etag.of(state(on)));
    }

    /** The choice as one number: the same choice is the same state, whoever made it. */
    static int state(Set<AnnexPart> on) {
        return on.stream().mapToInt(part -> 1 << part.ordinal()).sum();
    }
}
