package jp.bunkai.matrix;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import jp.bunkai.catalogue.Text;

/**
 * A finding (指摘): one sentence why, and what mends it, with the duty, row, party or asset it is about, each of which may be absent.
 * Its audience is not part of what is shown; it decides to whom.
 */
public record Finding(FindingCode code, Severity severity, String duty, UUID rowId, UUID partyId, UUID assetId, Text sentence,
        Text mend, Audience audience) {

    /** The order of the to-do list: what keeps from signing first, then what nobody holds before money and paper. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity).thenComparing(Finding::code);

    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(mend);
        Objects.requireNonNull(audience);
    }

    /** A finding at a row, for all who see its letters. */
    public static Finding atRow(FindingCode code, Severity severity, RowFact row, Text sentence, Text mend) {
        return new Finding(code, severity, row.duty(), row.id(), null, null, sentence, mend, Audience.all());
    }

    /** A finding at a row about one party, for the hospital and that party. */
    public static Finding atRow(FindingCode code, Severity severity, RowFact row, PartyFact party, Text sentence, Text mend) {
        return new Finding(code, severity, row.duty(), row.id(), party.id(), null, sentence, mend,
                Audience.concerning(party));
    }

    /** A finding about one party as a whole, for the hospital and that party. */
    public static Finding about(FindingCode code, Severity severity, PartyFact party, Text sentence, Text mend) {
        return new Finding(code, severity, null, null, party.id(), null, sentence, mend, Audience.concerning(party));
    }

    /** The same finding for another audience. */
    public Finding to(Audience other) {
        return new Finding(code, severity, duty, rowId, partyId, assetId, sentence, mend, other);
    }
}
