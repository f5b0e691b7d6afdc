package jp.bunkai.annex.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import org.junit.jupiter.api.Test;

class CostLinesTest {

    private static final FiscalYear YEAR = new FiscalYear(2026, 4);

    private static Scene scene() {
        return new Scene().vendor("甲社").vendor("乙社")
                .contract("年度途中の契約", "甲社", "甲社", LocalDate.of(2026, 10, 1), LocalDate.of(2027, 9, 30), false)
                .row("GOV-02", Scope.party(Scene.id("甲社"))).letter("甲社", Letter.AR);
    }

    private static Scene cost(Scene scene, CostClass costClass, long amount, CostUnit unit) {
        return scene.cost("甲社", costClass).set(FieldPath.of(Field.COST_AMOUNT, Scene.id("甲社")), amount)
                .set(FieldPath.of(Field.COST_UNIT, Scene.id("甲社")), unit);
    }

    private static CostLine only(Scene scene) {
        List<CostLine> lines = CostLines.of(scene.arrangement(), scene.sightOf("病院"), YEAR);
        assertEquals(1, lines.size());
        return lines.get(0);
    }

    @Test
    void aMonthlyAmountCountsTheMonthsInWhichItsContractRuns() {
        Scene scene = cost(scene(), CostClass.SEPARATE, 10_000, CostUnit.PER_MONTH).cites("甲社", "年度途中の契約", "第3条");

        assertEquals(6, only(scene).months());
        assertEquals(60_000L, only(scene).yearly());
    }

    @Test
    void aMonthlyAmountWithoutAContractCountsTwelveMonths() {
        assertEquals(120_000L, only(cost(scene(), CostClass.SEPARATE, 10_000, CostUnit.PER_MONTH)).yearly());
    }

    @Test
    void aOneTimePaymentFallsIntoTheYearInWhichItsContractBegins() {
        Scene scene = cost(scene(), CostClass.SEPARATE, 300_000, CostUnit.ONCE).cites("甲社", "年度途中の契約", "第3条");

        assertEquals(300_000L, only(scene).yearly());
        assertEquals(0L, CostLines.of(scene.arrangement(), scene.sightOf("病院"), new FiscalYear(2027, 4)).get(0).yearly());
    }

    @Test
    void anAmountByTheTimeIsListedAndNotAddedUp() {
        assertNull(only(cost(scene(), CostClass.SEPARATE, 180_000, CostUnit.PER_EVENT)).yearly());
    }

    @Test
    void whatIsIncludedCostsNothingMore() {
        assertEquals(0L, only(scene().cost("甲社", CostClass.INCLUDED)).yearly());
    }

    @Test
    void aVendorSeesItsOwnCostsOnly() {
        Scene scene = cost(scene(), CostClass.SEPARATE, 10_000, CostUnit.PER_MONTH);

        assertEquals(1, CostLines.of(scene.arrangement(), scene.sightOf("甲社"), YEAR).size());
        assertEquals(List.of(), CostLines.of(scene.arrangement(), scene.sightOf("乙社"), YEAR));
    }

    @Test
    void aFiscalYearBeginsInAprilAndEndsInMarch() {
        assertEquals(LocalDate.of(2026, 4, 1), YEAR.first());
        assertEquals(LocalDate.of(2027, 3, 31), YEAR.last());
        assertEquals(0, YEAR.months(LocalDate.of(2027, 4, 1), null));
        assertEquals(1, YEAR.months(LocalDate.of(2027, 3, 31), null));
        assertEquals(12, YEAR.months(null, null));
    }
}
