package jp.bunkai.signoff.revision;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;

/**
 * Frozen revisions in the database: added and read, never changed; there is no statement here that could, and the database refuses it.
 * Who may see them is for the caller to decide.
 */
@Singleton
public class RevisionStore {

    private static final String COLUMNS = "id, dossier_id, annex_id, party_id, number, frozen_at, person_id, person, hospital_organisation_id, hospital,"
            + " vendor_organisation_id, vendor, dossier, effective_from, effective_to, format_version, canonical_sha256, document_sha256, file_name";
    private static final String SELECT = "select " + COLUMNS + " from revision where ";

    private final Sql sql;

    RevisionStore(Sql sql) {
        this.sql = sql;
    }

    /** Adds a revision with its content, for good. */
    public void add(Revision revision, FrozenContent content) {
        sql.update("insert into revision (" + COLUMNS + ") values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", Arrays.<Object>asList(revision.id(),
                revision.dossierId(), revision.annexId(), revision.partyId(), revision.number(), revision.frozenAt(), revision.personId(), revision.person(),
                revision.hospitalOrganisationId(), revision.hospital(), revision.vendorOrganisationId(), revision.vendor(), revision.dossier(),
                revision.effectiveFrom(), revision.effectiveTo(), revision.formatVersion(), revision.canonicalSha256(), revision.documentSha256(),
                revision.fileName()));
        sql.update("insert into revision_content (revision_id, canonical_json, document) values (?,?,?)",
                List.of(revision.id(), content.canonicalJson(), content.document()));
    }

    /** Keeps which template it was written with, by the hash of the template's file. */
    public void writtenWith(UUID revisionId, String templateSha256) {
        sql.update("insert into revision_template (revision_id, template_sha256) values (?,?)", List.of(revisionId, templateSha256));
    }

    /** The hash of the template it was written with; empty for one that keeps none. */
    public Optional<String> template(UUID revisionId) {
        return sql.query("select template_sha256 from revision_template where revision_id = ?", List.of(revisionId), line -> line.getString(1)).stream().findFirst();
    }

    public Optional<Revision> find(UUID id) {
        return sql.query(SELECT + "id = ?", List.of(id), RevisionStore::revision).stream().findFirst();
    }

    /** These, in any order; in one statement. */
    public List<Revision> byId(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : sql.query(SELECT + "id in (" + Sql.marks(ids) + ")", List.copyOf(ids), RevisionStore::revision);
    }

    /** The newest first, of all pairs of the dossier. */
    public List<Revision> ofDossier(UUID dossierId) {
        return sql.query(SELECT + "dossier_id = ? order by frozen_at desc, id", List.of(dossierId), RevisionStore::revision);
    }

    /** The canonical JSON of these, by revision. */
    Map<UUID, byte[]> canonicals(Collection<UUID> ids) {
        Map<UUID, byte[]> canonicals = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.query("select revision_id, canonical_json from revision_content where revision_id in (" + Sql.marks(ids) + ")", List.copyOf(ids),
                    line -> canonicals.put(Sql.uuid(line, 1), line.getBytes(2)));
        }
        return canonicals;
    }

    /** The hospital's party of these dossiers, by dossier; it never changes. */
    Map<UUID, UUID> hospitalParties(Collection<UUID> dossierIds) {
        Map<UUID, UUID> parties = new HashMap<>();
        if (!dossierIds.isEmpty()) {
            sql.query("select dossier_id, id from party where hospital_marker = 1 and dossier_id in (" + Sql.marks(dossierIds) + ")", List.copyOf(dossierIds),
                    line -> parties.put(Sql.uuid(line, 1), Sql.uuid(line, 2)));
        }
        return parties;
    }

    /** The frozen DOCX of these, by revision. */
    Map<UUID, byte[]> documents(Collection<UUID> ids) {
        Map<UUID, byte[]> documents = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.query("select revision_id, document from revision_content where revision_id in (" + Sql.marks(ids) + ")", List.copyOf(ids),
                    line -> documents.put(Sql.uuid(line, 1), line.getBytes(2)));
        }
        return documents;
    }

    /** The newest first. */
    public List<Revision> ofAnnex(UUID annexId) {
        return sql.query(SELECT + "annex_id = ? order by number desc", List.of(annexId), RevisionStore::revision);
    }

    /** The revision whose frozen DOCX has this hash; the bytes of two revisions never agree, for each names its number. */
    public Optional<Revision> ofDocument(String sha256) {
        return sql.query(SELECT + "document_sha256 = ?", List.of(sha256), RevisionStore::revision).stream().findFirst();
    }

    /** What was frozen; read alone, because it is large. */
    public FrozenContent content(UUID id) {
        return sql.query("select canonical_json, document from revision_content where revision_id = ?", List.of(id),
                line -> new FrozenContent(line.getBytes(1), line.getBytes(2))).stream().findFirst().orElseThrow();
    }

    private static Revision revision(ResultSet line) throws SQLException {
        return new Revision(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.uuid(line, 3), Sql.uuid(line, 4), line.getInt(5), Sql.instant(line, 6),
                Sql.uuid(line, 7), line.getString(8), Sql.uuid(line, 9), line.getString(10), Sql.uuid(line, 11), line.getString(12), line.getString(13),
                line.getObject(14, LocalDate.class), line.getObject(15, LocalDate.class), line.getInt(16), line.getString(17), line.getString(18),
                line.getString(19));
    }
}
