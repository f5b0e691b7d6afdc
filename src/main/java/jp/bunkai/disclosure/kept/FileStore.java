package jp.bunkai.disclosure.kept;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.upload.UploadedFile;

/** Files of disclosures in the database, their bytes apart. Who may have them is for the caller to decide. */
@Singleton
public class FileStore {

    /** In the order in which {@link #file} reads them. */
    static final String COLUMNS = "f.id, f.file_name, f.media_type, f.file_size, f.sha256, f.person, f.uploaded_at";
    static final int WIDTH = 7;

    private final Sql sql;

    FileStore(Sql sql) {
        this.sql = sql;
    }

    KeptFile add(Viewer viewer, UploadedFile file, Instant at) {
        KeptFile kept = new KeptFile(UUID.randomUUID(), file.name(), file.type().mediaType(), file.content().length, file.sha256(), viewer.name(), at);
        sql.update("insert into disclosure_file (id, organisation_id, file_name, media_type, file_size, sha256, person, uploaded_at) values (?,?,?,?,?,?,?,?)",
                List.of(kept.id(), viewer.organisationId(), kept.fileName(), kept.mediaType(), kept.size(), kept.sha256(), kept.person(), at));
        sql.update("insert into disclosure_file_content (file_id, content) values (?,?)", List.of(kept.id(), file.content()));
        return kept;
    }

    public byte[] content(UUID fileId) {
        return sql.query("select content from disclosure_file_content where file_id = ?", List.of(fileId), line -> line.getBytes(1)).get(0);
    }

    static KeptFile file(ResultSet line, int from) throws SQLException {
        return new KeptFile(Sql.uuid(line, from), line.getString(from + 1), line.getString(from + 2), line.getInt(from + 3), line.getString(from + 4),
                line.getString(from + 5), Sql.instant(line, from + 6));
    }
}
