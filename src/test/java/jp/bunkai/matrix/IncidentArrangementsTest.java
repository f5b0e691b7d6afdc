package jp.bunkai.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Incident;
import jp.bunkai.catalogue.IncidentHolder;
import jp.bunkai.matrix.rules.MatrixRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The three incidents, loaded as arrangements, come back with every duty that failed, and with no other. */
class IncidentArrangementsTest {

    static Stream<Arguments> failures() {
        return Scene.CATALOGUE.incidents().stream().flatMap(incident -> incident.failed().stream()
                .flatMap(failure -> readings(failure.holder()).map(unclear -> Arguments.of(incident.id(), failure.duty(),
                        failure.holder(), unclear))));
    }

    private static Stream<IncidentScenes.Unclear> readings(IncidentHolder holder) {
        return holder == IncidentHolder.UNCLEAR ? Arrays.stream(IncidentScenes.Unclear.values())
                : Stream.of(IncidentScenes.Unclear.SILENT);
    }

    @ParameterizedTest(name = "{0}: {1}, held by {2} ({3})")
    @MethodSource("failures")
    void everyFailedDutyComesBackWithAFinding(String incident, String duty, IncidentHolder holder, IncidentScenes.Unclear unclear) {
        Arrangement arrangement = IncidentScenes.of(Scene.CATALOGUE.findIncident(incident).orElseThrow(), unclear).arrangement();
        Set<FindingCode> codes = Findings.of(arrangement, MatrixRules.all()).all().stream()
                .filter(finding -> IncidentScenes.about(arrangement, finding, duty)).map(Finding::code)
                .collect(Collectors.toCollection(TreeSet::new));
        if (holder.isRole()) {
            assertEquals(Set.of(FindingCode.EVIDENCE_OVERDUE), codes);
        } else if (holder == IncidentHolder.NOBODY || unclear == IncidentScenes.Unclear.SILENT) {
            assertTrue(codes.containsAll(Set.of(FindingCode.NO_ACCOUNTABLE, FindingCode.NO_RESPONSIBLE)), codes::toString);
        } else if (unclear == IncidentScenes.Unclear.DISAGREED) {
            assertTrue(codes.containsAll(Set.of(FindingCode.ORPHAN, FindingCode.DECLARED_OTHERWISE)), codes::toString);
        } else {
            assertTrue(codes.contains(FindingCode.UNKNOWN), codes::toString);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("incidents")
    void aDutyThatDidNotFailHasNoFinding(Incident incident) {
        Set<String> failed = incident.failed().stream().map(Incident.Failure::duty).collect(Collectors.toSet());
        Arrangement arrangement = IncidentScenes.of(incident, IncidentScenes.Unclear.SILENT).arrangement();
        List<Finding> others = Findings.of(arrangement, MatrixRules.all()).all().stream()
                .filter(finding -> failed.stream().noneMatch(duty -> IncidentScenes.about(arrangement, finding, duty)))
                .filter(finding -> finding.code() != FindingCode.UPDATE_SENTENCE).toList();
        assertEquals(List.of(), others);
    }

    static List<Incident> incidents() {
        return Scene.CATALOGUE.incidents();
    }

    @Test
    void aCleanArrangementHasNoFinding() {
        Arrangement arrangement = CleanScene.of().arrangement();
        assertFalse(arrangement.rows().isEmpty());
        assertEquals(List.of(), Findings.of(arrangement, MatrixRules.all()).all());
    }
}
