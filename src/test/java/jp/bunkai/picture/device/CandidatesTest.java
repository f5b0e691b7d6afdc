package jp.bunkai.picture.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.picture.view.PictureAsset;
import org.junit.jupiter.api.Test;

/** What may be one device, for a person to decide. */
class CandidatesTest {

    private static final UUID DEVICE = id("機器");

    private final PictureAsset first = asset("1", "案件1", AssetKind.VPN, "保守用VPN装置", null, null, null);
    private final PictureAsset second = asset("2", "案件2", AssetKind.VPN, "保守用ＶＰＮ装置", null, null, null);
    private final PictureAsset third = asset("3", "案件3", AssetKind.VPN, "保守用vpn装置", null, null, null);

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static PictureAsset asset(String name, String dossier, AssetKind kind, String label, String maker, String version, String place) {
        return new PictureAsset(id(name), id(dossier), label, kind, 1, maker, version, place, null, null, false);
    }

    private static List<Candidates.Candidate> of(PictureAsset... assets) {
        return Candidates.of(List.of(assets), Map.of(), Set.of());
    }

    @Test
    void equalLabelsOfOneKindInDifferentDossiersAreProposed() {
        assertEquals(List.of(new Candidates.Candidate(Set.of(Because.LABEL), List.of(first, second))), of(first, second));
    }

    @Test
    void anotherKindOrTheSameDossierIsNot() {
        assertEquals(List.of(), of(first, asset("2", "案件2", AssetKind.NETWORK, "保守用VPN装置", null, null, null)));
        assertEquals(List.of(), of(first, asset("2", "案件1", AssetKind.VPN, "保守用VPN装置", null, null, null)));
    }

    @Test
    void equalMakerVersionAndPlaceAreProposedOnlyAllTogether() {
        PictureAsset one = asset("1", "案件1", AssetKind.SERVER, "サーバA", "ミヤマ電機", "OS 2019", "サーバ室");
        PictureAsset same = asset("2", "案件2", AssetKind.SERVER, "カルテ", "ﾐﾔﾏ電機", "os2019", "サーバー室");
        PictureAsset elsewhere = asset("3", "案件3", AssetKind.SERVER, "検査", "ミヤマ電機", "OS 2019", null);
        assertEquals(List.of(new Candidates.Candidate(Set.of(Because.MAKE), List.of(one, same))), of(one, same, elsewhere));
        assertEquals(List.of(), of(elsewhere, asset("4", "案件4", AssetKind.SERVER, "薬剤", "ミヤマ電機", "OS 2019", null)));
    }

    @Test
    void bothReasonsAreToldOnce() {
        PictureAsset one = asset("1", "案件1", AssetKind.SERVER, "サーバ", "ミヤマ電機", "OS 2019", "サーバ室");
        PictureAsset same = asset("2", "案件2", AssetKind.SERVER, "サーバー", "ミヤマ電機", "OS 2019", "サーバ室");
        assertEquals(List.of(new Candidates.Candidate(Set.of(Because.LABEL, Because.MAKE), List.of(one, same))), of(one, same));
    }

    @Test
    void whatIsOneAlreadyOrWasSaidNotToBeIsLeftOut() {
        assertEquals(List.of(), Candidates.of(List.of(first, second), Map.of(first.id(), DEVICE, second.id(), DEVICE), Set.of()));
        assertEquals(List.of(), Candidates.of(List.of(first, second), Map.of(), Set.of(new Candidates.Pair(second.id(), first.id()))));
    }

    @Test
    void aThirdMayJoinADevice() {
        assertEquals(List.of(first, second, third), Candidates.of(List.of(first, second, third), Map.of(first.id(), DEVICE, second.id(), DEVICE), Set.of())
                .get(0).assets());
    }

    @Test
    void whatIsApartFromOneMayBeOneWithAnother() {
        assertEquals(List.of(first, second, third), Candidates.of(List.of(first, second, third), Map.of(), Set.of(new Candidates.Pair(first.id(), second.id())))
                .get(0).assets());
        assertEquals(List.of(second, third), Candidates.of(List.of(first, second, third), Map.of(),
                Set.of(new Candidates.Pair(first.id(), second.id()), new Candidates.Pair(first.id(), third.id()))).get(0).assets());
    }

    @Test
    void aSecondOneOfTheSameDossierHasNoRoomInItsDevice() {
        PictureAsset twin = asset("4", "案件1", AssetKind.VPN, "保守用VPN装置", null, null, null);
        assertEquals(List.of(), Candidates.of(List.of(first, twin, second), Map.of(first.id(), DEVICE, second.id(), DEVICE), Set.of()));
        assertEquals(List.of(first, twin, second), of(first, twin, second).get(0).assets());
    }
}
