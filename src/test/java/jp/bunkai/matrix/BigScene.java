package jp.bunkai.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowState;

/** A large arrangement with findings of most kinds: each vendor with systems, servers and rows of its own. */
final class BigScene {

    private BigScene() {
    }

    static Arrangement of(int vendors, int rowsPerVendor) {
        List<PartyFact> parties = new ArrayList<>();
        List<SystemFact> systems = new ArrayList<>();
        List<AssetFact> assets = new ArrayList<>();
        List<RowFact> rows = new ArrayList<>();
        UUID hospital = new UUID(1, 0);
        parties.add(new PartyFact(hospital, new UUID(2, 0), new Text("病院", "Hospital"), PartyFunction.HOSPITAL, null, false, false,
                false, true, true));
        List<Duty> duties = Scene.CATALOGUE.coreDuties();
        for (int v = 0; v < vendors; v++) {
            UUID vendor = new UUID(1, v + 1);
            parties.add(new PartyFact(vendor, new UUID(2, v + 1), new Text("事業者" + v, "Vendor " + v), PartyFunction.DEPARTMENTAL,
                    null, false, false, false, true, v % 2 == 0));
            UUID system = new UUID(3, v);
            systems.add(new SystemFact(system, SystemKind.DEPARTMENTAL, "システム" + v, vendor, null, Set.of()));
            UUID asset = new UUID(4, v);
            assets.add(new AssetFact(asset, AssetKind.SERVER, "サーバ" + v, 3, vendor, system, false, null, null, Set.of()));
            for (int r = 0; r < rowsPerVendor; r++) {
                Duty duty = duties.get(r % duties.size());
                Scope scope = switch (duty.scope().of()) {
                    case DOSSIER, PARTY -> Scope.party(vendor);
                    case SYSTEM -> Scope.system(system);
                    case ASSET -> Scope.assets(List.of(asset));
                };
                rows.add(new RowFact(new UUID(100 + v, r), duty.id(), duty.area(), true,
                        r % 4 == 0 ? Phase.EMERGENCY : Phase.NORMAL, scope, state(duty, hospital, vendor, r), true, List.of()));
            }
        }
        return new Arrangement(new ArrangementFacts(Scene.TODAY, Scene.CATALOGUE, parties, null, systems, assets, List.of(),
                List.of(), rows, false, ServerCover.NOTHING, BlindRounds.NONE));
    }

    private static RowState state(Duty duty, UUID hospital, UUID vendor, int r) {
        Map<FieldPath, Object> values = new HashMap<>();
        values.put(FieldPath.of(Field.TITLE_JA), duty.title().ja());
        values.put(FieldPath.of(Field.TITLE_EN), duty.title().en());
        values.put(FieldPath.of(Field.LETTER, hospital), Letter.C);
        if (r % 10 != 0) {
            values.put(FieldPath.of(Field.LETTER, vendor), Letter.AR);
            values.put(FieldPath.of(Field.SERVICE_LEVELS, vendor), duty.serviceLevels());
            values.put(FieldPath.of(Field.ANSWER, vendor), r % 7 == 0 ? Answer.NOT_MINE : Answer.MINE);
        }
        return RowState.of(values);
    }
}
