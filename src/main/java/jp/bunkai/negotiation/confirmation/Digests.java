package jp.bunkai.negotiation.confirmation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.projection.ProjectionVersions;

/** What each party sees of each row of one arrangement, as bytes and digest; each digest is computed once, and only when asked for. */
final class Digests {

    private record Key(UUID row, UUID party, int version) {
    }

    private final Arrangement arrangement;
    private final Map<UUID, Projection> projections = new HashMap<>();
    private final Map<Key, String> known = new HashMap<>();

    Digests(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    /** What the party sees, in the form that confirmations are written in today. */
    byte[] bytes(RowFact row, UUID party) {
        return ProjectionVersions.bytes(ProjectionVersions.CURRENT, party, projection(party).row(row));
    }

    /** The digest of what the party sees, under the version that a confirmation would be written in today. */
    String of(RowFact row, UUID party) {
        return of(row, party, ProjectionVersions.CURRENT);
    }

    /** The digest of what the party sees, under the version that wrote the digest it is compared with. */
    String of(RowFact row, UUID party, int version) {
        return known.computeIfAbsent(new Key(row.id(), party, version),
                key -> ProjectionVersions.digest(version, party, projection(party).row(row)));
    }

    private Projection projection(UUID party) {
        return projections.computeIfAbsent(party, id -> new Projection(arrangement, new Sight(arrangement, arrangement.party(id))));
    }
}
