package jp.bunkai.annex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jp.bunkai.matrix.Cost;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.matrix.Payer;
import org.junit.jupiter.api.Test;

class CostWordingTest {

    @Test
    void everythingThatWasSaidIsPrinted() {
        assertEquals("別途（病院負担・年額1,200,000円・税込・上限1,500,000円）",
                CostWording.of(new Cost(CostClass.SEPARATE, Payer.HOSPITAL, 1_200_000L, CostUnit.PER_YEAR, true, 1_500_000L)));
        assertEquals("別途", CostWording.of(new Cost(CostClass.SEPARATE, null, null, null, null, null)));
        assertEquals("別途（協議・1回180,000円・税別）",
                CostWording.of(new Cost(CostClass.SEPARATE, Payer.TO_DISCUSS, 180_000L, CostUnit.PER_EVENT, false, null)));
    }

    @Test
    void whatWasNotSaidIsNotMadeUp() {
        assertNull(CostWording.of(Cost.NONE));
        assertEquals("区分未記入（保険）", CostWording.of(new Cost(null, Payer.INSURANCE, null, null, null, null)));
    }
}
