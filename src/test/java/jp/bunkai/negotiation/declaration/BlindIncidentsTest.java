package jp.bunkai.negotiation.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Incident;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.IncidentScenes;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.rules.MatrixRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The three incidents, declared blind by their vendors: each says of what was lost that it is not its own, of the rest what it does. */
class BlindIncidentsTest {

    private static final List<String> VENDORS = List.of("電子カルテ社", "ネット社", "給食社");

    static Stream<Arguments> incidents() {
        return Scene.CATALOGUE.incidents().stream().flatMap(incident -> Stream.of(IncidentScenes.Unclear.SILENT, IncidentScenes.Unclear.DISAGREED)
                .map(unclear -> Arguments.of(incident.id(), unclear)));
    }

    @ParameterizedTest(name = "{0} ({1})")
    @MethodSource("incidents")
    void whatNobodyHeldComesOutFirstAndNothingElseIsAnOrphan(String incident, IncidentScenes.Unclear unclear) {
        Set<String> lost = lost(incident);
        Scene scene = declaredBlind(incident, unclear, lost);
        List<ResultView.Row> rows = outcome(scene, "病院");

        List<ResultView.Row> orphans = rows.stream().takeWhile(row -> row.codes().contains(FindingCode.ORPHAN)).toList();

        assertEquals(lost, orphans.stream().map(ResultView.Row::duty).collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(rows.stream().skip(orphans.size()).noneMatch(row -> row.codes().contains(FindingCode.ORPHAN)));
        assertTrue(orphans.stream().allMatch(row -> row.answers().stream().allMatch(said -> said.answer() == Answer.NOT_MINE)));
    }

    @ParameterizedTest(name = "{0} ({1})")
    @MethodSource("incidents")
    void aVendorLearnsTheCodeOfWhatItSeesAndItsOwnWordOnly(String incident, IncidentScenes.Unclear unclear) {
        Scene scene = declaredBlind(incident, unclear, lost(incident));
        List<ResultView.Row> rows = outcome(scene, "ネット社");
        assertTrue(rows.stream().anyMatch(row -> row.codes().contains(FindingCode.ORPHAN)));
        assertTrue(rows.stream().allMatch(row -> row.answers().stream().map(ResultView.Said::partyId).allMatch(Scene.id("ネット社")::equals)));
    }

    /** What no party held, or the parties disagreed about. */
    private static Set<String> lost(String incident) {
        return Scene.CATALOGUE.findIncident(incident).orElseThrow().failed().stream().filter(failure -> !failure.holder().isRole())
                .map(Incident.Failure::duty).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Scene declaredBlind(String incident, IncidentScenes.Unclear unclear, Set<String> lost) {
        Scene scene = IncidentScenes.of(Scene.CATALOGUE.findIncident(incident).orElseThrow(), unclear);
        Arrangement before = scene.arrangement();
        asked(before).forEach((vendor, rows) -> rows.forEach(row -> scene.set(row, FieldPath.of(Field.ANSWER, vendor),
                word(before.findRow(row).orElseThrow(), vendor, lost))));
        return scene.declarationsClosed();
    }

    private static Answer word(RowFact row, UUID vendor, Set<String> lost) {
        Letter letter = row.letter(vendor);
        return lost.contains(row.duty()) || letter == null || !letter.responsible() ? Answer.NOT_MINE : Answer.MINE;
    }

    private static Map<UUID, Set<UUID>> asked(Arrangement arrangement) {
        return Asked.of(arrangement, VENDORS.stream().map(Scene::id).toList(), arrangement.rowsIn().map(RowFact::id).toList());
    }

    private static List<ResultView.Row> outcome(Scene scene, String viewer) {
        Arrangement arrangement = scene.arrangement();
        Map<UUID, Set<UUID>> asked = asked(arrangement);
        Function<UUID, List<UUID>> askedOf = row -> asked.entrySet().stream().filter(entry -> entry.getValue().contains(row)).map(Map.Entry::getKey)
                .filter(vendor -> viewer.equals("病院") || vendor.equals(Scene.id(viewer))).toList();
        return Outcome.rows(new Projection(arrangement, scene.sightOf(viewer)), Findings.of(arrangement, MatrixRules.all()), askedOf);
    }
}
