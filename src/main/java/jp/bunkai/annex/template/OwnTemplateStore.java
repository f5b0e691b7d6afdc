package jp.bunkai.annex.template;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.organisation.Viewer;

/** Own templates in the database; editions are added and read, never changed. */
@Singleton
class OwnTemplateStore {

    private static final String SELECT = "select id, number, file_name, size, sha256, person, uploaded_at from own_template where hospital_id = ? ";

    /** Which template a hospital uses, null for the standard one, and the state of that choice. */
    record Use(UUID templateId, int version) {
    }

    private final Sql sql;

    OwnTemplateStore(Sql sql) {
        this.sql = sql;
    }

    Use use(UUID hospital) {
        return sql.query("select template_id, version from own_template_use where hospital_id = ?", List.of(hospital), line -> new Use(Sql.uuid(line, 1), line.getInt(2)))
                .stream().findFirst().orElse(new Use(null, 0));
    }

    void use(UUID hospital, UUID template, Use before) {
        if (before.version() == 0) {
            sql.update("insert into own_template_use (hospital_id, template_id, version) values (?,?,1)", Arrays.<Object>asList(hospital, template));
        } else {
            sql.update("update own_template_use set template_id = ?, version = version + 1 where hospital_id = ?", Arrays.<Object>asList(template, hospital));
        }
    }

    List<OwnTemplate> newest(UUID hospital, int limit) {
        return sql.query(SELECT + "order by number desc limit ?", List.of(hospital, limit), OwnTemplateStore::template);
    }

    Optional<OwnTemplate> find(UUID hospital, UUID id) {
        return sql.query(SELECT + "and id = ?", List.of(hospital, id), OwnTemplateStore::template).stream().findFirst();
    }

    Optional<OwnTemplate> same(UUID hospital, String sha256) {
        return sql.query(SELECT + "and sha256 = ? order by number desc limit 1", List.of(hospital, sha256), OwnTemplateStore::template).stream().findFirst();
    }

    int last(UUID hospital) {
        return sql.query("select coalesce(max(number), 0) from own_template where hospital_id = ?", List.of(hospital), line -> line.getInt(1)).get(0);
    }

    void add(UUID hospital, OwnTemplate template, Viewer by, byte[] content) {
        sql.update("insert into own_template (id, hospital_id, number, file_name, size, sha256, person_id, person, uploaded_at) values (?,?,?,?,?,?,?,?,?)",
                List.of(template.id(), hospital, template.number(), template.fileName(), template.size(), template.sha256(), by.personId(), template.person(),
                        template.uploadedAt()));
        sql.update("insert into own_template_file (template_id, content) values (?,?)", List.of(template.id(), content));
    }

    byte[] content(UUID id) {
        return sql.query("select content from own_template_file where template_id = ?", List.of(id), line -> line.getBytes(1)).get(0);
    }

    private static OwnTemplate template(ResultSet line) throws SQLException {
        return new OwnTemplate(Sql.uuid(line, 1), line.getInt(2), line.getString(3), line.getInt(4), line.getString(5), line.getString(6), Sql.instant(line, 7));
    }
}
