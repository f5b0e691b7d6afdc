package jp.bunkai.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import jp.bunkai.matrix.rules.MatrixRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;

/** The hospital-wide picture of 50 vendors with 200 rows each. It reports its time; no clock decides whether it passes. */
class RulesBenchTest {

    @Test
    void everyRuleOverTenThousandRows(TestReporter reporter, TestInfo info) {
        Arrangement arrangement = BigScene.of(50, 200);
        assertEquals(10_000, arrangement.rows().size());
        long[] millis = new long[20];
        int found = 0;
        for (int run = 0; run < millis.length; run++) {
            long start = System.nanoTime();
            found = Findings.of(arrangement, MatrixRules.all()).visibleTo(new Sight(arrangement, arrangement.hospital())).size();
            millis[run] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(millis);
        reporter.publishEntry(info.getDisplayName(), String.format(Locale.ROOT, "%d findings, median %d ms, p95 %d ms", found,
                millis[millis.length / 2], millis[millis.length - 2]));
    }
}
