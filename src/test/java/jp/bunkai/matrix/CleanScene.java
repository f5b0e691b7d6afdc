package jp.bunkai.matrix;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;

/**
 * An arrangement in which all is settled: every core duty held, its cost agreed, a contract and clause cited, evidence shown
 * yesterday. What a test breaks in it is all that rules may find.
 */
public final class CleanScene {

    private static final Map<UUID, UUID> CONTRACTS = Map.of(Scene.id("電子カルテ社"), Scene.id("カルテ保守契約"), Scene.id("ネット社"),
            Scene.id("ネット保守契約"), Scene.id("給食社"), Scene.id("給食契約"));

    private CleanScene() {
    }

    /** A hospital with these vendors: EHR, network, and one connected from outside. */
    public static Scene of() {
        Scene scene = new Scene().vendor("電子カルテ社", PartyFunction.EHR).vendor("ネット社", PartyFunction.NETWORK)
                .vendor("給食社", PartyFunction.CONNECTED)
                .system("電子カルテ", SystemKind.EHR, "電子カルテ社").system("給食管理", SystemKind.DEPARTMENTAL, "給食社")
                .asset("カルテサーバ", AssetKind.SERVER, "電子カルテ社", "電子カルテ")
                .asset("カルテ端末", AssetKind.CLIENT, "電子カルテ社", "電子カルテ")
                .asset("VPN装置", AssetKind.VPN, "ネット社").asset("スイッチ", AssetKind.NETWORK, "ネット社")
                .asset("給食接続", AssetKind.CONNECTION, "給食社", "給食管理")
                .contract("カルテ保守契約", "電子カルテ社").contract("ネット保守契約", "ネット社").contract("給食契約", "給食社");
        scene.follow();
        scene.row("VUL-04", Scope.assets(List.of(Scene.id("カルテ端末")))).letter("病院", Letter.A).letter("電子カルテ社", Letter.R);
        settle(scene);
        return scene;
    }

    private static void settle(Scene scene) {
        UUID hospital = Scene.id("病院");
        for (RowFact row : scene.rows()) {
            fillLetters(scene, row, hospital);
        }
        for (RowFact row : scene.rows()) {
            row.letters().forEach((party, letter) -> {
                if (letter.responsible()) {
                    settleTerms(scene, row, party, party.equals(hospital));
                }
            });
            if (!Scene.CATALOGUE.editionConflicts(row.duty()).isEmpty()) {
                scene.set(row.id(), FieldPath.of(Field.FOLLOWED_EDITION), "第7.0版");
            }
        }
    }

    /** The hospital takes what the proposal leaves open. */
    private static void fillLetters(Scene scene, RowFact row, UUID hospital) {
        boolean answered = row.letters().values().stream().anyMatch(Letter::accountable);
        boolean done = row.letters().values().stream().anyMatch(Letter::responsible);
        if (!answered || !done) {
            scene.set(row.id(), FieldPath.of(Field.LETTER, hospital), !done ? Letter.AR : Letter.A);
        }
    }

    private static void settleTerms(Scene scene, RowFact row, UUID party, boolean hospital) {
        scene.set(row.id(), FieldPath.of(Field.SERVICE_LEVELS, party), Scene.CATALOGUE.duty(row.duty()).serviceLevels());
        scene.set(row.id(), FieldPath.of(Field.EVIDENCE_ASKED, party), Scene.CATALOGUE.duty(row.duty()).evidence().ja());
        scene.shown(row.id(), party, Scene.TODAY.minusDays(1));
        if (!hospital) {
            scene.set(row.id(), FieldPath.of(Field.COST_CLASS, party), CostClass.INCLUDED);
            scene.set(row.id(), FieldPath.of(Field.CONTRACT, party), CONTRACTS.get(party));
            scene.set(row.id(), FieldPath.of(Field.CLAUSE, party), "第5条");
        }
    }

    /** The row of a duty about an object, or of the dossier where the object is null. */
    public static RowFact row(Scene scene, String duty, String object) {
        return scene.rows().stream().filter(row -> duty.equals(row.duty()) && row.phase() == Phase.NORMAL)
                .filter(row -> object == null || row.scope().ids().contains(Scene.id(object))).findFirst().orElseThrow();
    }
}
