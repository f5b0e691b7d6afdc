package jp.bunkai.picture;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;

/** Reads what the register says of assets and no rule asks for. A change of it is a change of the asset and so of the dossier's stamp. */
@Singleton
class AssetWords {

    private final Sql sql;

    AssetWords(Sql sql) {
        this.sql = sql;
    }

    /** Any of them may be absent. */
    record Words(String maker, String version, String place) {

        static final Words NONE = new Words(null, null, null);
    }

    /** By asset; of those in use, in one statement. */
    Map<UUID, Words> of(Collection<UUID> dossiers) {
        Map<UUID, Words> words = new HashMap<>();
        if (!dossiers.isEmpty()) {
            sql.query("select id, maker, version_text, place from asset where dossier_id in (" + Sql.marks(dossiers) + ") and retired_on is null",
                    List.copyOf(dossiers), line -> words.put(Sql.uuid(line, 1), new Words(line.getString(2), line.getString(3), line.getString(4))));
        }
        return words;
    }
}
