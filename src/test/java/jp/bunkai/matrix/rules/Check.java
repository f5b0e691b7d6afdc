package jp.bunkai.matrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Severity;

/** What tests of rules ask of findings. */
final class Check {

    private Check() {
    }

    /** The one finding there is, of this code and severity. */
    static Finding only(List<Finding> findings, FindingCode code, Severity severity) {
        assertEquals(List.of(code), findings.stream().map(Finding::code).toList());
        assertEquals(severity, findings.get(0).severity());
        return findings.get(0);
    }

    static void none(List<Finding> findings) {
        assertEquals(List.of(), findings);
    }
}
