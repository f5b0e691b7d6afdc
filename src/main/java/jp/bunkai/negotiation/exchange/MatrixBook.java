package jp.bunkai.negotiation.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Text;

/**
 * Everything that goes into a workbook: whose it is, what it was taken from, and its tables.
 *
 * @param catalogue the edition of the catalogue at the time
 * @param areas the words for each area
 * @param contracts what can be chosen where a contract is cited, by its words
 */
record MatrixBook(UUID dossierId, UUID organisationId, String catalogue, Language language, Instant exportedAt, String dossier,
        String organisation, Map<String, Text> areas, Map<String, UUID> contracts, List<BookTable> tables) {

    MatrixBook {
        tables = List.copyOf(tables);
    }
}
