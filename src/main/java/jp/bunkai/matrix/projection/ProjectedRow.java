package jp.bunkai.matrix.projection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Declaration;
import jp.bunkai.matrix.EvidenceFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Terms;

/**
 * A row as one party sees it. {@code lettersHidden} names the parties whose letter it may not see; of terms, declarations and evidence
 * only what is there for it is there at all. Of {@code row} only what everybody sees may be shown.
 */
public record ProjectedRow(RowFact row, Map<UUID, Letter> letters, List<UUID> lettersHidden, Map<UUID, Terms> terms,
        Map<UUID, Declaration> declarations, List<EvidenceFact> evidence) {
}
