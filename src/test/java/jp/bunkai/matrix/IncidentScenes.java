package jp.bunkai.matrix;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Incident;
import jp.bunkai.catalogue.IncidentHolder;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;

/**
 * The incidents of the catalogue as arrangements: all settled, but for the duties that failed. What nobody held has no letter; what was
 * unclear is silent in the contract, or the vendors disagree; what a role held is in its hands without anything ever shown.
 */
public final class IncidentScenes {

    /** How "unclear" is read. */
    public enum Unclear {
        /** The contract says nothing. */
        SILENT,
        /** Whoever the matrix names says it is not theirs. */
        DISAGREED,
        /** Nobody can say. */
        UNKNOWN
    }

    private static final Map<IncidentHolder, String> ROLES = Map.of(IncidentHolder.HOSPITAL, "病院", IncidentHolder.EHR,
            "電子カルテ社", IncidentHolder.NETWORK, "ネット社", IncidentHolder.CONNECTED, "給食社");

    private IncidentScenes() {
    }

    public static Scene of(Incident incident, Unclear unclear) {
        Scene scene = CleanScene.of();
        for (Incident.Failure failure : incident.failed()) {
            scene.rows().stream().filter(row -> row.duty().equals(failure.duty()))
                    .forEach(row -> fail(scene, row, failure.holder(), unclear));
        }
        return scene;
    }

    private static void fail(Scene scene, RowFact row, IncidentHolder holder, Unclear unclear) {
        if (holder.isRole()) {
            heldButNotDone(scene, row, Scene.id(ROLES.get(holder)));
        } else if (holder == IncidentHolder.NOBODY || unclear == Unclear.SILENT) {
            clear(scene, row);
        } else {
            disagreed(scene, row, unclear == Unclear.UNKNOWN ? Answer.UNKNOWN : Answer.NOT_MINE);
        }
    }

    private static void clear(Scene scene, RowFact row) {
        row.letters().keySet().forEach(party -> scene.set(row.id(), FieldPath.of(Field.LETTER, party), null));
    }

    private static void heldButNotDone(Scene scene, RowFact row, UUID holder) {
        clear(scene, row);
        scene.set(row.id(), FieldPath.of(Field.LETTER, holder), Letter.AR);
        scene.set(row.id(), FieldPath.of(Field.COST_CLASS, holder), CostClass.INCLUDED);
        scene.set(row.id(), FieldPath.of(Field.SERVICE_LEVELS, holder), Scene.CATALOGUE.duty(row.duty()).serviceLevels());
        scene.set(row.id(), FieldPath.of(Field.EVIDENCE_ASKED, holder), "記録");
        scene.dropEvidence(row.id());
    }

    /** Two vendors stand in the matrix and neither says it is theirs. */
    private static void disagreed(Scene scene, RowFact row, Answer answer) {
        clear(scene, row);
        scene.set(row.id(), FieldPath.of(Field.LETTER, Scene.id("電子カルテ社")), Letter.A);
        scene.set(row.id(), FieldPath.of(Field.LETTER, Scene.id("ネット社")), Letter.R);
        for (String vendor : List.of("電子カルテ社", "ネット社", "給食社")) {
            scene.set(row.id(), FieldPath.of(Field.ANSWER, Scene.id(vendor)), answer);
        }
    }

    /** Whether a finding belongs to a duty: it stands at one of its rows. */
    static boolean about(Arrangement arrangement, Finding finding, String duty) {
        return finding.rowId() != null && arrangement.findRow(finding.rowId()).orElseThrow().duty().equals(duty);
    }
}
