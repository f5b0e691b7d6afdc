package jp.bunkai.risk.register;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.platform.CanonicalJson;
import jp.bunkai.platform.upload.UploadedFile;

/** What was said of risks, in the database: added and read, never changed. */
@Singleton
class RiskWords {

    private final Sql sql;

    RiskWords(Sql sql) {
        this.sql = sql;
    }

    /** Keeps a word with the bytes of what the risk says. The risk was flushed before. */
    void add(ViewedDossier dossier, Risk risk, int number, RiskDetails about, RiskWordKind kind, String text, Instant at) {
        byte[] content = CanonicalJson.bytes(content(risk.id(), about));
        sql.update("""
                insert into risk_word (id, dossier_id, risk_id, number, kind, by_hospital, text, digest, content, person_id, person,
                  organisation, said_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?)""",
                Arrays.<Object>asList(UUID.randomUUID(), dossier.id(), risk.id(), number, kind, dossier.asHospital(), text,
                        UploadedFile.sha256(content), content, dossier.viewer().personId(), dossier.viewer().name(),
                        dossier.viewer().organisationName(), at));
    }

    /** In the order in which they were said. */
    List<RiskWordView> of(UUID riskId) {
        return sql.query("select kind, by_hospital, text, digest, person, organisation, said_at from risk_word where risk_id = ? order by number",
                List.of(riskId), line -> new RiskWordView(Sql.constant(RiskWordKind.class, line, 1), line.getBoolean(2), line.getString(3),
                        line.getString(4), line.getString(5), line.getString(6), Sql.instant(line, 7)));
    }

    static Map<String, Object> content(UUID id, RiskDetails details) {
        Map<String, Object> content = new HashMap<>();
        content.put("risk", id.toString());
        content.put("title", details.title());
        content.put("flow", details.flow());
        content.put("scenario", details.scenario());
        content.put("rows", details.rowIds().stream().map(UUID::toString).toList());
        content.put("duties", details.dutyIds());
        content.put("assets", details.assetIds().stream().map(UUID::toString).toList());
        content.put("impact", name(details.impact()));
        content.put("likelihood", name(details.likelihood()));
        content.put("level", details.level());
        content.put("treatment", name(details.treatment()));
        content.put("measure", details.measure());
        content.put("doneBy", name(details.doneBy()));
        content.put("residualLevel", details.residualLevel());
        content.put("retainedBy", name(details.retainedBy()));
        content.put("hospitalAction", details.hospitalAction());
        return content;
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
