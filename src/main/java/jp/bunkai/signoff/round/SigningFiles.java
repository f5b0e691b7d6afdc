package jp.bunkai.signoff.round;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** The files of signatures given outside the tool: added and read, never changed. */
@Singleton
class SigningFiles {

    /** All files of a round go into one container, which must stay below what the check of files takes (32 MB), documents and chain included. */
    static final long MOST_TOGETHER = 20L << 20;
    private static final String COLUMNS = "f.id, f.round_id, f.signatory_id, f.name, f.media_type, f.size, f.sha256";

    private final Sql sql;

    SigningFiles(Sql sql) {
        this.sql = sql;
    }

    void add(SigningFile file, byte[] content, Instant at) {
        sql.update("insert into signing_file (id, round_id, signatory_id, name, media_type, size, sha256, added_at) values (?,?,?,?,?,?,?,?)",
                List.of(file.id(), file.roundId(), file.signatoryId(), file.name(), file.mediaType(), file.size(), file.sha256(), at));
        sql.update("insert into signing_file_content (file_id, content) values (?,?)", List.of(file.id(), content));
    }

    /** Refuses a file for which the container of this round has no room beside those that are there. */
    static void requireRoom(List<SigningFile> there, int size) {
        long together = there.stream().mapToLong(SigningFile::size).sum();
        if (together + size > MOST_TOGETHER) {
            long left = Math.max(0, MOST_TOGETHER - together);
            String room = String.format(Locale.ROOT, "%.1f MB", left / (double) (1 << 20));
            throw ProblemException.of(ProblemType.TOO_LARGE, "この合意手続に添付するファイルは合わせて 20 MB までです（残り " + room + "）。解像度を下げるなどして小さくしてください。",
                    "The files of a round may take 20 MB together (" + room + " are left). Make this one smaller, for example at a lower resolution.")
                    .at("/file", "round-full", "この合意手続に添付できる残りは " + room + " です。", room + " are left for files of this round.");
        }
    }

    /** Of a round, without their contents. */
    List<SigningFile> list(UUID round) {
        return sql.query("select " + COLUMNS + " from signing_file f where f.round_id = ? order by f.added_at, f.id", List.of(round), SigningFiles::file);
    }

    Optional<AddedFile> find(UUID round, UUID id) {
        return added("where f.round_id = ? and f.id = ?", round, id).stream().findFirst();
    }

    /** With their contents, in the order in which they came. */
    List<AddedFile> contents(UUID round) {
        return added("where f.round_id = ? order by f.added_at, f.id", round);
    }

    /** The last DOCX that was signed in Word in this round: the next one continues it. */
    Optional<byte[]> lastInWord(UUID round) {
        return sql.query("""
                select c.content from signing_file f join signing_file_content c on c.file_id = f.id join signatory s on s.id = f.signatory_id
                where f.round_id = ? and s.manner = 'CERTIFICATE' order by f.added_at desc, f.id desc limit 1""", List.of(round),
                line -> line.getBytes(1)).stream().findFirst();
    }

    private List<AddedFile> added(String where, Object... values) {
        return sql.query("select " + COLUMNS + ", c.content from signing_file f join signing_file_content c on c.file_id = f.id " + where,
                List.of(values), line -> new AddedFile(Sql.uuid(line, 1), Sql.uuid(line, 3), line.getString(4), line.getString(5), line.getString(7),
                        line.getBytes(8)));
    }

    private static SigningFile file(ResultSet line) throws SQLException {
        return new SigningFile(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.uuid(line, 3), line.getString(4), line.getString(5), line.getInt(6),
                line.getString(7));
    }
}
