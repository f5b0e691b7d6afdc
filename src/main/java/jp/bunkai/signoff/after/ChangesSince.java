package jp.bunkai.signoff.after;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.rules.SignedApartRule;

/**
 * How many rows of a pair stand otherwise than in its annex in force: changed in what binds the two (as SIGNED_APART finds them), or added since. A row that
 * was left out on purpose is no change.
 */
final class ChangesSince {

    private ChangesSince() {
    }

    static int of(UUID vendor, Arrangement arrangement, AnnexContent signed) {
        SignedApartRule apart = new SignedApartRule();
        Set<String> known = Stream.concat(signed.rows().stream().map(AnnexContent.Row::key), signed.carvedOut().stream().map(AnnexContent.CarvedOut::key))
                .collect(Collectors.toSet());
        return (int) arrangement.rows().stream().filter(row -> added(row, vendor, known)
                || apart.at(arrangement, row).anyMatch(finding -> vendor.equals(finding.partyId()))).count();
    }

    private static boolean added(RowFact row, UUID vendor, Set<String> known) {
        return row.in() && row.involves(vendor) && !known.contains(ShortId.of(row.id()));
    }
}
