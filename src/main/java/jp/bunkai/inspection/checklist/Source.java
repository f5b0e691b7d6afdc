package jp.bunkai.inspection.checklist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fact that a proposal rests on.
 *
 * @param subject the row, disclosure or relaxation it is of, or what stands for the duty that has no row
 * @param about what of its words counts: the title and object of the row, or the measure relaxed and until when
 * @param party whose it is
 * @param on the day it is of, null where there is none
 * @param until the last day on which it is in date, null where it has none
 * @param evidence the piece of evidence, null where it is none
 */
@Schema(name = "InspectionSource")
public record Source(
        @Schema(required = true) Kind kind,
        @Schema(required = true) UUID subject,
        @JsonIgnore @Schema(hidden = true) String about,
        @Schema(required = true, nullable = true) UUID party,
        @Schema(required = true) Standing standing,
        @Schema(required = true) Text words,
        @Schema(required = true, nullable = true) LocalDate on,
        @Schema(required = true, nullable = true, description = "The last day on which it is in date") LocalDate until,
        @Schema(required = true, nullable = true, description = "The piece of evidence, at its row") UUID evidence) {

    /** The same with a remark; what counts of it is the same. */
    Source adding(String ja, String en) {
        return new Source(kind, subject, about, party, standing, new Text(words.ja() + ja, words.en() + en), on, until, evidence);
    }

    /** What kind of fact it is. */
    @Schema(name = "InspectionSourceKind")
    public enum Kind {
        /** Evidence shown for a row, or that none was. */
        EVIDENCE,
        /** A disclosure that was granted, or that none was. */
        DISCLOSURE,
        /** A measure that is relaxed. */
        RELAXATION,
        /** What another checklist answers. */
        CHECKLIST,
        /** Nobody does the duty, or the matrix has no row of it. */
        DUTY
    }

    /** What it does to a proposal. */
    @Schema(name = "InspectionSourceStanding")
    public enum Standing {
        IN_DATE, OUT_OF_DATE, MISSING,
        /** Speaks against a 「はい」. */
        AGAINST
    }
}
