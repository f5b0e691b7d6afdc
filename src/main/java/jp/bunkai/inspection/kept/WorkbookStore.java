package jp.bunkai.inspection.kept;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.upload.UploadedFile;

/** The users' own workbooks of a pack and what was read from them. A later one takes the place of an earlier one, which stays. */
@Singleton
public class WorkbookStore {

    private static final String SELECT = "select id, form, edition, party_id, file_name, file_size, sha256, person, uploaded_at from inspection_workbook"
            + " where pack_id = ? order by number desc";

    private final Sql sql;

    WorkbookStore(Sql sql) {
        this.sql = sql;
    }

    /** Keeps a workbook; {@code party} is null where the hospital brings it. */
    public KeptWorkbook add(ViewedDossier dossier, KeptPack pack, int number, Form form, Edition edition, UUID party, UploadedFile file, List<ReadItem> items,
            Instant at) {
        KeptWorkbook kept = new KeptWorkbook(UUID.randomUUID(), form, edition, party, file.name(), file.content().length, file.sha256(),
                dossier.viewer().name(), at);
        sql.update("""
                insert into inspection_workbook (id, dossier_id, pack_id, number, form, edition, party_id, file_name, file_size, sha256, person_id, person,
                  uploaded_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?)""",
                Arrays.<Object>asList(kept.id(), dossier.id(), pack.id(), number, form, edition, party, kept.fileName(), kept.size(), kept.sha256(),
                        dossier.viewer().personId(), kept.person(), at));
        sql.update("insert into inspection_workbook_content (workbook_id, content) values (?,?)", List.of(kept.id(), file.content()));
        List<List<?>> lines = new ArrayList<>();
        items.forEach(item -> lines.add(Arrays.<Object>asList(kept.id(), lines.size(), item.key(), item.question(), item.object(), item.written(),
                item.heading(), item.words(), item.placed())));
        sql.batch("insert into inspection_item (workbook_id, position, item, question, object, written, heading, words, placed) values (?,?,?,?,?,?,?,?,?)",
                lines);
        return kept;
    }

    /** All of a pack, the newest first. */
    public List<KeptWorkbook> of(KeptPack pack) {
        return sql.query(SELECT, List.of(pack.id()), WorkbookStore::workbook);
    }

    /** The one that counts for a party: its own newest one, else the hospital's. */
    public static Optional<KeptWorkbook> serving(List<KeptWorkbook> newestFirst, Form form, UUID party) {
        return newestFirst.stream().filter(workbook -> workbook.serves(form, party))
                .min(Comparator.comparing(workbook -> workbook.party() == null ? 1 : 0));
    }

    /** By workbook, in one statement. */
    public Map<UUID, List<ReadItem>> items(Collection<UUID> workbooks) {
        Map<UUID, List<ReadItem>> byWorkbook = new HashMap<>();
        if (!workbooks.isEmpty()) {
            sql.query("select workbook_id, item, question, object, written, heading, words, placed from inspection_item where workbook_id in ("
                    + Sql.marks(workbooks) + ") order by workbook_id, position", List.copyOf(workbooks),
                    line -> byWorkbook.computeIfAbsent(Sql.uuid(line, 1), any -> new ArrayList<>()).add(new ReadItem(line.getString(2), line.getString(3),
                            line.getString(4), line.getString(5), line.getString(6), line.getString(7), line.getBoolean(8))));
        }
        return byWorkbook;
    }

    public byte[] content(UUID workbook) {
        return sql.query("select content from inspection_workbook_content where workbook_id = ?", List.of(workbook), line -> line.getBytes(1)).get(0);
    }

    private static KeptWorkbook workbook(ResultSet line) throws SQLException {
        return new KeptWorkbook(Sql.uuid(line, 1), Sql.constant(Form.class, line, 2), Sql.constant(Edition.class, line, 3), Sql.uuid(line, 4),
                line.getString(5), line.getInt(6), line.getString(7), line.getString(8), Sql.instant(line, 9));
    }
}
