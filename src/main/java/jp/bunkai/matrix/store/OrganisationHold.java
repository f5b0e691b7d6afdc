package jp.bunkai.matrix.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Holds an organisation until the transaction ends. What it then changes of itself renews the stamps of all its dossiers (V95, V96); a dossier or a
 * party that somebody adds meanwhile waits, as its foreign key asks for the organisation, and is not passed over by that. Taken before anything of
 * a dossier is locked.
 */
@Singleton
public class OrganisationHold {

    private final Sql sql;

    OrganisationHold(Sql sql) {
        this.sql = sql;
    }

    public void hold(UUID organisation) {
        sql.query("select id from organisation where id = ? for update", List.of(organisation), line -> line.getString(1));
    }
}
