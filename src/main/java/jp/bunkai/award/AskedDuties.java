package jp.bunkai.award;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.DutyScope;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.dossier.PartyFunction;

/**
 * Which duties concern a function before anybody holds it: those about the dossier and about each vendor, and those about systems and assets of
 * the kinds that such a vendor looks after. Candidates are asked only about what the catalogue would have the holder do or answer for.
 */
public final class AskedDuties {

    private static final Map<PartyFunction, Set<SystemKind>> SYSTEMS = Map.of(
            PartyFunction.EHR, Set.of(SystemKind.EHR, SystemKind.BILLING),
            PartyFunction.NETWORK, Set.of(SystemKind.NETWORK),
            PartyFunction.DEPARTMENTAL, Set.of(SystemKind.DEPARTMENTAL, SystemKind.MEDICAL_DEVICE, SystemKind.OTHER),
            PartyFunction.CONNECTED, Set.of(SystemKind.OTHER));
    private static final Map<PartyFunction, Set<AssetKind>> ASSETS = Map.of(
            PartyFunction.EHR, Set.of(AssetKind.SERVER, AssetKind.CLIENT),
            PartyFunction.NETWORK, Set.of(AssetKind.VPN, AssetKind.NETWORK, AssetKind.CONNECTION),
            PartyFunction.DEPARTMENTAL, Set.of(AssetKind.SERVER, AssetKind.CLIENT, AssetKind.MEDICAL_DEVICE),
            PartyFunction.CONNECTED, Set.of(AssetKind.CONNECTION));

    private AskedDuties() {
    }

    /** The functions that are awarded: a hospital is there and a subcontractor is named by its prime. */
    public static boolean awarded(PartyFunction function) {
        return SYSTEMS.containsKey(function);
    }

    /** The duties to ask about, in the order of the catalogue; of these areas only, or of all where none are named. */
    static List<String> of(Catalogue catalogue, PartyFunction function, Collection<String> areas) {
        return catalogue.duties().stream().filter(duty -> duty.core() && concerns(duty, function))
                .filter(duty -> duty.split().holder() != null && duty.split().holder().holds())
                .filter(duty -> areas == null || areas.contains(duty.area())).map(Duty::id).toList();
    }

    /** Whether whoever takes this function has to do with a duty. */
    public static boolean concerns(Duty duty, PartyFunction function) {
        DutyScope scope = duty.scope();
        return switch (scope.of()) {
            case DOSSIER, PARTY -> true;
            case SYSTEM -> scope.systemKinds().isEmpty() || scope.systemKinds().stream().anyMatch(SYSTEMS.get(function)::contains);
            case ASSET -> scope.assetKinds().isEmpty() || scope.assetKinds().stream().anyMatch(ASSETS.get(function)::contains);
        };
    }
}
