package jp.bunkai.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The proposed split of a duty: a starting point to negotiate from (「例」), never a legal allocation. The holder is who
 * maintains the scope object, the vendor itself (scope PARTY) or the coordinating vendor (scope DOSSIER); other are the
 * other vendors that touch it. {@code null} is no letter; where there is no holder the cell stays empty.
 */
public record Split(
        @Schema(required = true, nullable = true) Letter hospital,
        @Schema(required = true, nullable = true) Letter holder,
        @Schema(required = true, nullable = true) Letter other) {

    /** The letters that are there. */
    public List<Letter> letters() {
        return Stream.of(hospital, holder, other).filter(Objects::nonNull).toList();
    }
}
