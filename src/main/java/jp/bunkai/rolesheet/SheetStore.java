package jp.bunkai.rolesheet;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.kept.Clean;
import jp.bunkai.disclosure.kept.KeptDoubt;
import jp.bunkai.disclosure.reading.Doubt;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.upload.UploadedFile;

/** Sheets and their files in the database. Who may see them is for the caller to decide. */
@Singleton
class SheetStore {

    private static final String SELECT = """
            select s.id, s.party_id, s.number, not exists (select 1 from role_sheet l where l.party_id = s.party_id and l.number > s.number), s.edition,
              f.file_name, f.sha256, s.person, s.uploaded_at, s.version, f.id, f.media_type
            from role_sheet s join role_sheet_file f on f.id = s.file_id\s""";

    private final Sql sql;
    private final Clock clock;

    SheetStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A sheet with what a view does not show of it. */
    record Stored(SheetSummary sheet, int version, UUID fileId, String mediaType) {

        /** The same with how far it is. */
        SheetSummary counted(List<SheetItem> items) {
            return new SheetSummary(sheet.id(), sheet.partyId(), sheet.number(), sheet.current(), sheet.edition(), sheet.editionName(), sheet.fileName(),
                    sheet.sha256(), sheet.person(), sheet.uploadedAt(), SheetCounts.of(items), sheet.etag());
        }
    }

    UUID add(ViewedDossier dossier, UUID party, SheetReading read, UploadedFile file) {
        UUID fileId = UUID.randomUUID();
        sql.update("insert into role_sheet_file (id, dossier_id, file_name, media_type, file_size, sha256) values (?,?,?,?,?,?)",
                List.of(fileId, dossier.id(), file.name(), file.type().mediaType(), file.content().length, file.sha256()));
        sql.update("insert into role_sheet_file_content (file_id, content) values (?,?)", List.of(fileId, file.content()));
        UUID id = UUID.randomUUID();
        int number = sql.query("select coalesce(max(number), 0) + 1 from role_sheet where party_id = ?", List.of(party), line -> line.getInt(1)).get(0);
        sql.update("insert into role_sheet (id, dossier_id, party_id, number, file_id, edition, person, uploaded_at, version) values (?,?,?,?,?,?,?,?,0)",
                List.of(id, dossier.id(), party, number, fileId, read.edition(), dossier.viewer().name(), clock.instant()));
        List<List<?>> doubts = new ArrayList<>();
        for (Doubt doubt : read.doubts()) {
            doubts.add(Arrays.<Object>asList(id, doubts.size(), doubt.weight() == Doubt.Weight.UNREAD, Clean.line(doubt.code(), 60),
                    doubt.place() == null ? null : Clean.line(doubt.place().sheet(), 100), doubt.place() == null ? null : doubt.place().cell(),
                    Clean.line(doubt.questionId(), 120), Clean.line(doubt.why().ja(), 1000), Clean.line(doubt.why().en(), 1000)));
        }
        sql.batch("insert into role_sheet_doubt (sheet_id, position, unread, code, sheet, cell, question, why_ja, why_en) values (?,?,?,?,?,?,?,?,?)", doubts);
        return id;
    }

    /** Of a whole dossier or of one party, the newest first. */
    List<Stored> of(UUID dossierId, UUID party) {
        return sql.query(SELECT + "where s.dossier_id = ?" + (party == null ? "" : " and s.party_id = ?") + " order by s.party_id, s.number desc",
                party == null ? List.of(dossierId) : List.of(dossierId, party), SheetStore::stored);
    }

    Optional<Stored> find(UUID dossierId, UUID id) {
        return sql.query(SELECT + "where s.dossier_id = ? and s.id = ?", List.of(dossierId, id), SheetStore::stored).stream().findFirst();
    }

    List<KeptDoubt> doubts(UUID id) {
        return sql.query("select unread, code, sheet, cell, question, why_ja, why_en from role_sheet_doubt where sheet_id = ? order by position", List.of(id),
                line -> new KeptDoubt(line.getBoolean(1), line.getString(2), line.getString(3), line.getString(4), line.getString(5),
                        new Text(line.getString(6), line.getString(7))));
    }

    /** Something was entered or said. */
    void moved(UUID id) {
        sql.update("update role_sheet set version = version + 1 where id = ?", List.of(id));
    }

    byte[] content(UUID fileId) {
        return sql.query("select content from role_sheet_file_content where file_id = ?", List.of(fileId), line -> line.getBytes(1)).get(0);
    }

    private static Stored stored(ResultSet line) throws SQLException {
        Edition edition = Sql.constant(Edition.class, line, 5);
        return new Stored(new SheetSummary(Sql.uuid(line, 1), Sql.uuid(line, 2), line.getInt(3), line.getBoolean(4), edition, edition.code(),
                line.getString(6), line.getString(7), line.getString(8), Sql.instant(line, 9), null, Etag.of(line.getInt(10))), line.getInt(10),
                Sql.uuid(line, 11), line.getString(12));
    }
}
