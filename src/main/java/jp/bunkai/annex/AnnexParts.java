package jp.bunkai.annex;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;

/** Which parts the annex of a pair has, in the database: those left out are kept, so that a new part comes to every annex. */
@Singleton
public class AnnexParts {

    private final Sql sql;

    AnnexParts(Sql sql) {
        this.sql = sql;
    }

    /** The parts that stand, in order; in one statement, in the caller's transaction. */
    public Set<AnnexPart> of(UUID dossierId, UUID partyId) {
        Set<AnnexPart> parts = EnumSet.allOf(AnnexPart.class);
        sql.query("select part from annex_part where dossier_id = ? and party_id = ?", List.of(dossierId, partyId),
                line -> Sql.constant(AnnexPart.class, line, 1)).forEach(parts::remove);
        return parts;
    }

    void leaveOut(UUID dossierId, UUID partyId, Collection<AnnexPart> parts) {
        sql.batch("insert into annex_part (dossier_id, party_id, part) values (?,?,?)", parts.stream().map(part -> List.of(dossierId, partyId, part.name())).toList());
    }

    void takeIn(UUID partyId, Collection<AnnexPart> parts) {
        sql.batch("delete from annex_part where party_id = ? and part = ?", parts.stream().map(part -> List.of(partyId, part.name())).toList());
    }
}
