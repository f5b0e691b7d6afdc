package jp.bunkai.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Purpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of the servers of one or more dossiers of a hospital have the update sentence, and whether the hospital confirmed that
 * no server is missing from the list. A server, whatever acts as one included, is covered only if a vendor holds A of its row and a
 * contract in force is cited with its clause. Counts add up over dossiers; the confirmation is needed in each.
 */
public record ServerCover(int servers, int covered, boolean noneUnlisted) {

    /** No dossier at all. */
    public static final ServerCover NOTHING = new ServerCover(0, 0, true);

    /** What a hospital can say about the sentence. */
    @Schema(name = "UpdateSentenceState")
    public enum State {
        /** 全サーバ記載あり. */
        ALL,
        /** 一部不明. */
        PARTLY,
        /** 記載なし. */
        NONE
    }

    /** The assets of this dossier that have the update sentence, servers or not. */
    public static Set<UUID> coveredAssets(Arrangement arrangement) {
        Set<UUID> covered = new HashSet<>();
        arrangement.catalogue().dutiesFor(Purpose.UPDATE_SENTENCE).stream()
                .flatMap(duty -> arrangement.rowsOf(duty.id()).stream())
                .filter(row -> row.in() && written(arrangement, row))
                .forEach(row -> covered.addAll(row.scope().ids()));
        return covered;
    }

    /** How the servers of this dossier are covered. */
    public static ServerCover of(Arrangement arrangement) {
        Set<UUID> covered = coveredAssets(arrangement);
        List<AssetFact> servers = arrangement.assets().stream()
                .filter(asset -> asset.kindByFunction() == AssetKind.SERVER).toList();
        return new ServerCover(servers.stream().mapToInt(AssetFact::count).sum(),
                servers.stream().filter(asset -> covered.contains(asset.id())).mapToInt(AssetFact::count).sum(),
                arrangement.noServerUnlisted());
    }

    private static boolean written(Arrangement arrangement, RowFact row) {
        List<PartyFact> accountable = arrangement.partiesWith(row, Letter::accountable);
        if (accountable.size() != 1 || !accountable.get(0).directVendor()) {
            return false;
        }
        UUID vendor = accountable.get(0).id();
        Terms terms = row.terms(vendor);
        return terms.clause() != null && !terms.clause().isBlank() && arrangement.findContract(terms.contractId())
                .filter(contract -> contract.involves(vendor) && contract.inForce(arrangement.today())).isPresent();
    }

    public ServerCover and(ServerCover other) {
        return new ServerCover(servers + other.servers, covered + other.covered, noneUnlisted && other.noneUnlisted);
    }

    /** The state, or null where there is no server to speak of and none is missing from the list. */
    public State state() {
        if (servers == 0 && noneUnlisted) {
            return null;
        }
        if (covered == 0) {
            return State.NONE;
        }
        return covered == servers && noneUnlisted ? State.ALL : State.PARTLY;
    }
}
