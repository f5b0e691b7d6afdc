package jp.bunkai.signoff.seal;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.signoff.revision.SignedDocuments;

/** Files that were issued, in the database: added once and read; there is no statement here that could change one. */
@Singleton
public class SealedFiles implements SignedDocuments {

    private static final String SELECT = "select id, revision_id, kind, sha256, size, made_at, time_source, certificate_sha256 from sealed_file where ";

    private final Sql sql;

    SealedFiles(Sql sql) {
        this.sql = sql;
    }

    void add(UUID revisionId, SealedFile.Kind kind, byte[] content, Instant madeAt, TimeSource time, Optional<SealKey> key) {
        UUID id = UUID.randomUUID();
        sql.update("insert into sealed_file (id, revision_id, kind, sha256, size, made_at, time_source, certificate_sha256) values (?,?,?,?,?,?,?,?)",
                Arrays.asList(id, revisionId, kind, UploadedFile.sha256(content), content.length, madeAt, time, key.map(SealKey::fingerprint).orElse(null)));
        sql.update("insert into sealed_file_content (file_id, content) values (?,?)", List.of(id, content));
    }

    public List<SealedFile> of(UUID revisionId) {
        return sql.query(SELECT + "revision_id = ? order by kind", List.of(revisionId), SealedFiles::file);
    }

    /** The file with this hash. */
    public Optional<SealedFile> bySha256(String sha256) {
        return sql.query(SELECT + "sha256 = ?", List.of(sha256), SealedFiles::file).stream().findFirst();
    }

    /** The content of a file; read alone, because it is large. */
    public Optional<byte[]> content(UUID revisionId, SealedFile.Kind kind) {
        return sql.query("select c.content from sealed_file f join sealed_file_content c on c.file_id = f.id where f.revision_id = ? and f.kind = ?",
                List.of(revisionId, kind), line -> line.getBytes(1)).stream().findFirst();
    }

    @Override
    public Map<UUID, byte[]> of(Collection<UUID> revisionIds) {
        Map<UUID, byte[]> signed = new HashMap<>();
        if (!revisionIds.isEmpty()) {
            List<Object> values = new ArrayList<>(revisionIds);
            values.add(SealedFile.Kind.SIGNED_DOCX);
            sql.query("select f.revision_id, c.content from sealed_file f join sealed_file_content c on c.file_id = f.id where f.revision_id in ("
                    + Sql.marks(revisionIds) + ") and f.kind = ?", values, line -> signed.put(Sql.uuid(line, 1), line.getBytes(2)));
        }
        return signed;
    }

    private static SealedFile file(ResultSet line) throws SQLException {
        return new SealedFile(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.constant(SealedFile.Kind.class, line, 3), line.getString(4), line.getInt(5),
                Sql.instant(line, 6), Sql.constant(TimeSource.class, line, 7), line.getString(8));
    }
}
