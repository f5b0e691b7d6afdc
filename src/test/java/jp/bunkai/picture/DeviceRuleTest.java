package jp.bunkai.picture;

import static jp.bunkai.picture.view.DeviceCode.SILENT_ELSEWHERE;
import static jp.bunkai.picture.view.DeviceCode.TWO_ACCOUNTABLE;
import static jp.bunkai.picture.view.DeviceCode.TWO_RESPONSIBLE;
import static jp.bunkai.picture.view.DeviceCode.UNACCOUNTED;
import static jp.bunkai.picture.view.DeviceCode.UNDONE;
import static jp.bunkai.picture.view.DeviceCode.UNHELD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.picture.view.DeviceCode;
import jp.bunkai.picture.view.PictureDevice.Cell;
import jp.bunkai.picture.view.PictureDevice.Holder;
import org.junit.jupiter.api.Test;

/** Who patches the VPN device that stands in one dossier, or in two. */
class DeviceRuleTest {

    private static final UUID FIRST = id("案件1");
    private static final UUID SECOND = id("案件2");

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Holder holds(String who, Letter letter) {
        return new Holder(id(who), who.equals("病院"), letter, null, null);
    }

    private static Cell row(UUID dossier, Holder... holders) {
        return new Cell(dossier, UUID.randomUUID(), true, List.of(holders));
    }

    private static Cell out(UUID dossier) {
        return new Cell(dossier, UUID.randomUUID(), false, List.of());
    }

    private static List<DeviceCode> inOne(Cell... cells) {
        return DeviceRule.codes(Set.of(FIRST), List.of(cells));
    }

    private static List<DeviceCode> inTwo(Cell... cells) {
        return DeviceRule.codes(Set.of(FIRST, SECOND), List.of(cells));
    }

    @Test
    void bothContractsPatchTheSameDevice() {
        assertEquals(List.of(TWO_ACCOUNTABLE, TWO_RESPONSIBLE), inTwo(row(FIRST, holds("A社", Letter.AR)), row(SECOND, holds("B社", Letter.AR))));
    }

    @Test
    void neitherContractPatchesTheSameDevice() {
        assertEquals(List.of(UNHELD), inTwo(row(FIRST), row(SECOND)));
        assertEquals(List.of(UNHELD), inTwo());
        assertEquals(List.of(UNHELD), inTwo(row(FIRST), out(SECOND)));
    }

    @Test
    void oneContractPatchesItAndTheOtherIsSilent() {
        assertEquals(List.of(SILENT_ELSEWHERE), inTwo(row(FIRST, holds("A社", Letter.AR))));
        assertEquals(List.of(SILENT_ELSEWHERE), inTwo(row(FIRST, holds("A社", Letter.AR)), row(SECOND)));
    }

    @Test
    void oneContractPatchesItAndTheOtherSaysThatItDoesNot() {
        assertEquals(List.of(), inTwo(row(FIRST, holds("A社", Letter.AR)), out(SECOND)));
    }

    @Test
    void oneVendorUnderTwoContractsIsNoOverlap() {
        assertEquals(List.of(), inTwo(row(FIRST, holds("A社", Letter.AR)), row(SECOND, holds("A社", Letter.AR))));
    }

    @Test
    void theHospitalAndAVendorBothAnswerForIt() {
        assertEquals(List.of(TWO_ACCOUNTABLE), inTwo(row(FIRST, holds("病院", Letter.AR)), row(SECOND, holds("A社", Letter.AR))));
    }

    @Test
    void theHospitalAnswersForItTwiceAndTwoVendorsDoIt() {
        assertEquals(List.of(TWO_RESPONSIBLE),
                inTwo(row(FIRST, holds("病院", Letter.A), holds("A社", Letter.R)), row(SECOND, holds("病院", Letter.A), holds("B社", Letter.R))));
    }

    @Test
    void oneContractDoesWhatTheOtherAnswersFor() {
        assertEquals(List.of(), inTwo(row(FIRST, holds("A社", Letter.R)), row(SECOND, holds("B社", Letter.A))));
    }

    @Test
    void doneByAllAndAnsweredForByNobody() {
        assertEquals(List.of(UNACCOUNTED, TWO_RESPONSIBLE), inTwo(row(FIRST, holds("A社", Letter.R)), row(SECOND, holds("B社", Letter.R))));
        assertEquals(List.of(UNACCOUNTED), inOne(row(FIRST, holds("A社", Letter.R))));
    }

    @Test
    void answeredForAndDoneByNobody() {
        assertEquals(List.of(UNDONE), inOne(row(FIRST, holds("A社", Letter.A))));
    }

    /** Two in one row are found by the rules of that matrix. */
    @Test
    void twoInOneDossierAreNoOverlapBetweenDossiers() {
        assertEquals(List.of(), inOne(row(FIRST, holds("A社", Letter.AR), holds("B社", Letter.AR))));
    }

    @Test
    void whatWasTakenOutEverywhereIsNoGap() {
        assertEquals(List.of(), inOne(out(FIRST)));
        assertEquals(List.of(), inTwo(out(FIRST), out(SECOND)));
    }

    @Test
    void anAssetWithoutARowIsHeldByNobody() {
        assertEquals(List.of(UNHELD), inOne());
    }

    @Test
    void codesComeInTheirOrderWhateverTheOrderOfTheRows() {
        List<Cell> cells = List.of(row(FIRST, holds("A社", Letter.AR)), row(SECOND, holds("B社", Letter.AR)));
        List<Cell> turned = Stream.of(cells.get(1), cells.get(0)).toList();
        assertEquals(DeviceRule.codes(Set.of(FIRST, SECOND), cells), DeviceRule.codes(Set.of(SECOND, FIRST), turned));
    }
}
