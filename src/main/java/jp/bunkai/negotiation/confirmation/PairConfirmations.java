package jp.bunkai.negotiation.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.projection.ProjectionVersions;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.negotiation.PublishedBasis;
import jp.bunkai.negotiation.PublishedTerms;

/**
 * Door for signing: how the rows of one pair stand between its two sides, and what each said of exactly what this vendor sees. The word of the
 * hospital counts here while nothing has changed that this vendor sees; what other vendors confirmed is a matter of their own annexes.
 */
@ApplicationScoped
public class PairConfirmations {

    private final Confirmations confirmations;
    private final PublishedBasis published;

    PairConfirmations(Confirmations confirmations, PublishedBasis published) {
        this.confirmations = confirmations;
        this.published = published;
    }

    /** The matrix as agreed, and by id the rows in which the vendor has a part, in the order of the matrix. */
    public record Pair(LoadedMatrix matrix, Map<UUID, RowOfPair> rows) {
    }

    /**
     * A row of the pair. {@code projection}: what the vendor sees, as canonical JSON of {@code projectionVersion}, with its SHA-256.
     * {@code basis}: the published clause on which the vendor's part rests, or null.
     */
    public record RowOfPair(RowFact row, int projectionVersion, byte[] projection, String digest, List<Said> words, Basis basis) {

        /** Whether everybody whose word is needed confirmed what stands, and nobody refused it. */
        public boolean confirmed() {
            return words.stream().allMatch(word -> word.confirmed() || !word.needed() && !word.refused());
        }
    }

    /** What one side last said; {@code digest}: of what the vendor saw then, under {@code projectionVersion}. All but the first four absent without a word. */
    public record Said(boolean hospital, boolean needed, boolean confirmed, boolean refused, String person, Instant at, String digest,
            int projectionVersion) {
    }

    /** A clause of a published document; {@code sha256} of its file. */
    public record Basis(String title, String edition, String clause, String sha256) {
    }

    /** In the caller's transaction; the caller has made sure that the viewer is a side of this pair. */
    public Pair of(ViewedDossier dossier, UUID vendorId) {
        Confirmations.Known known = confirmations.of(dossier);
        PublishedBasis.Documents documents = published.of(dossier.id());
        PartyFact vendor = known.arrangement().party(vendorId);
        Map<UUID, RowOfPair> rows = new LinkedHashMap<>();
        known.matrix().rows().stream().map(StoredRow::fact).filter(row -> row.involves(vendor.id()))
                .forEach(row -> rows.put(row.id(), row(known, vendor, row, documents)));
        return new Pair(known.matrix(), rows);
    }

    private static RowOfPair row(Confirmations.Known known, PartyFact vendor, RowFact row, PublishedBasis.Documents documents) {
        byte[] projection = known.digests().bytes(row, vendor.id());
        List<Said> words = Stream.of(known.arrangement().hospital(), vendor).map(party -> said(known.stands().of(party, vendor, row), vendor.id())).toList();
        Basis basis = vendor.publishedTerms() ? documents.of(vendor.id(), row.id(), row.area()).map(PairConfirmations::basis).orElse(null) : null;
        return new RowOfPair(row, ProjectionVersions.CURRENT, projection, ProjectionVersions.digest(projection), words, basis);
    }

    private static Said said(PartyStand stand, UUID vendor) {
        boolean hospital = stand.party().hospital();
        Word word = stand.word();
        if (word == null) {
            return new Said(hospital, stand.needed(), false, false, null, null, null, 0);
        }
        return new Said(hospital, stand.needed(), stand.confirmed(), stand.refused(), word.person(), word.at(),
                hospital ? word.shown().get(vendor) : word.digest(), word.projectionVersion());
    }

    private static Basis basis(PublishedBasis.Cited cited) {
        PublishedTerms document = cited.document();
        return new Basis(document.title(), document.edition(), cited.clause(), document.sha256());
    }
}
