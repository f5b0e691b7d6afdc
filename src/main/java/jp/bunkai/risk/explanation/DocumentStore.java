package jp.bunkai.risk.explanation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.upload.UploadedFile;

/** Documents of explanations in the database, their bytes apart. One that no explanation names is known to its own side alone. */
@Singleton
class DocumentStore {

    private static final String COLUMNS = "d.id, d.file_name, d.media_type, d.file_size, d.sha256, d.uploaded_at";

    private final Sql sql;

    DocumentStore(Sql sql) {
        this.sql = sql;
    }

    DocumentView add(ViewedDossier dossier, UploadedFile file, Instant at) {
        DocumentView view = new DocumentView(UUID.randomUUID(), file.name(), file.type().mediaType(), file.content().length, file.sha256(), at);
        sql.update("""
                insert into explanation_document (id, dossier_id, organisation_id, file_name, media_type, file_size, sha256, person, uploaded_at)
                values (?,?,?,?,?,?,?,?,?)""",
                List.of(view.id(), dossier.id(), dossier.viewer().organisationId(), view.fileName(), view.mediaType(), view.size(), view.sha256(),
                        dossier.viewer().name(), at));
        sql.update("insert into explanation_document_content (document_id, content) values (?,?)", List.of(view.id(), file.content()));
        return view;
    }

    /** How many of these the viewer's own side uploaded here. */
    long own(ViewedDossier dossier, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        List<Object> values = new ArrayList<>(List.of(dossier.id(), dossier.viewer().organisationId()));
        values.addAll(ids);
        return sql.query("select id from explanation_document where dossier_id = ? and organisation_id = ? and id in (" + Sql.marks(ids) + ")", values,
                line -> Sql.uuid(line, 1)).size();
    }

    /** By explanation, in the order attached. */
    Map<UUID, List<DocumentView>> of(Collection<UUID> explanations) {
        Map<UUID, List<DocumentView>> byExplanation = new HashMap<>();
        if (!explanations.isEmpty()) {
            sql.query("select " + COLUMNS + ", a.explanation_id from explanation_attachment a join explanation_document d on d.id = a.document_id"
                    + " where a.explanation_id in (" + Sql.marks(explanations) + ") order by a.explanation_id, a.position", List.copyOf(explanations),
                    line -> byExplanation.computeIfAbsent(Sql.uuid(line, 7), any -> new ArrayList<>()).add(view(line)));
        }
        return byExplanation;
    }

    /** A document that the viewer uploaded, or that an explanation of its pair names. */
    Optional<DocumentView> seen(ViewedDossier dossier, UUID id) {
        return sql.query("select " + COLUMNS + " from explanation_document d where d.dossier_id = ? and d.id = ? and (d.organisation_id = ?"
                + " or exists (select 1 from explanation_attachment a join explanation e on e.id = a.explanation_id"
                + " where a.document_id = d.id and (? or e.party_id = ?)))",
                List.of(dossier.id(), id, dossier.viewer().organisationId(), dossier.asHospital(), dossier.mine().id()), DocumentStore::view)
                .stream().findFirst();
    }

    byte[] content(UUID id) {
        return sql.query("select content from explanation_document_content where document_id = ?", List.of(id), line -> line.getBytes(1)).get(0);
    }

    private static DocumentView view(ResultSet line) throws SQLException {
        return new DocumentView(Sql.uuid(line, 1), line.getString(2), line.getString(3), line.getInt(4), line.getString(5), Sql.instant(line, 6));
    }
}
