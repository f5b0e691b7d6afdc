package jp.bunkai.annex.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.bunkai.annex.specification.SpecificationSplit.Line;
import jp.bunkai.annex.specification.SpecificationSplit.Who;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.matrix.CleanScene;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import org.junit.jupiter.api.Test;

/** The proposed split says of each duty who is to do it, and names nobody. */
class SplitAssemblyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static SpecificationSplit split(Scene scene, PartyFunction function) {
        return new SplitAssembly(scene.arrangement(), function).split("案件", DAY);
    }

    private static Stream<Line> lines(SpecificationSplit split) {
        return split.areas().stream().flatMap(area -> area.lines().stream());
    }

    private static Line line(SpecificationSplit split, String duty) {
        return lines(split).filter(line -> line.key().equals(duty)).findFirst().orElseThrow();
    }

    @Test
    void eachCoreDutyStandsInItOnceAndNobodyIsNamed() {
        Scene scene = CleanScene.of();
        SpecificationSplit split = split(scene, null);
        List<String> core = scene.arrangement().catalogue().coreDuties().stream().map(duty -> duty.id()).toList();
        assertTrue(lines(split).map(Line::key).toList().containsAll(core));
        assertEquals(lines(split).count(), lines(split).map(Line::key).distinct().count());
        assertFalse(split.areas().toString().contains("ネット社") || split.areas().toString().contains("VPN装置"));
        assertEquals(Who.HOSPITAL, line(split, "GOV-01").who());
    }

    @Test
    void whereNobodyHasTheFunctionTheCatalogueProposes() {
        SpecificationSplit split = split(CleanScene.of(), PartyFunction.DEPARTMENTAL);
        assertTrue(lines(split).anyMatch(line -> line.who() == Who.CONTRACTOR && !line.levels().isEmpty()));
    }

    @Test
    void whatAnotherVendorDoesForAllIsItsOwnUnlessEveryVendorDoesIt() {
        Scene scene = CleanScene.of();
        scene.rows().stream().filter(row -> "NET-05".equals(row.duty())).toList().forEach(row -> {
            scene.set(row.id(), FieldPath.of(Field.LETTER, scene.arrangement().hospital().id()), Letter.A);
            scene.set(row.id(), FieldPath.of(Field.LETTER, Scene.id("ネット社")), Letter.R);
        });
        SpecificationSplit split = split(scene, PartyFunction.DEPARTMENTAL);
        assertEquals(Who.OTHER, line(split, "NET-05").who());
        assertEquals(Letter.C, line(split, "NET-05").contractor());
        assertEquals(Letter.R, line(split, "GOV-03").contractor());
        assertTrue(line(split, "GOV-03").who() != Who.OTHER, "each vendor writes its part");
    }

    @Test
    void ofTheHospitalsOwnRowsOnlyThoseStandInItThatNoVendorAndNothingOfOneIsIn() {
        Scene scene = CleanScene.of();
        scene.own("委員会を開く", Scope.dossier()).letter("病院", Letter.AR);
        scene.own("受付を決める", Scope.dossier()).letter("ネット社", Letter.C);
        scene.own("ネット社が点検する", Scope.dossier()).letter("病院", Letter.A).letter("ネット社", Letter.R);
        scene.own("カルテ社が答える", Scope.dossier()).letter("電子カルテ社", Letter.A);
        scene.own("給食社の立会い", Scope.party(Scene.id("給食社"))).letter("病院", Letter.AR);
        scene.own("電子カルテの停止", Scope.system(Scene.id("電子カルテ"))).letter("病院", Letter.AR);
        scene.own("VPN装置の鍵", Scope.assets(List.of(Scene.id("VPN装置")))).letter("病院", Letter.AR);
        for (PartyFunction function : Arrays.asList(null, PartyFunction.EHR, PartyFunction.DEPARTMENTAL)) {
            List<String> own = lines(split(scene, function)).filter(line -> line.key().length() > 20).map(Line::title).toList();
            assertEquals(List.of("委員会を開く", "受付を決める"), own, "for " + function);
        }
    }

    @Test
    void whatTheHospitalTakesInItsMatrixIsItsOwn() {
        Scene scene = CleanScene.of();
        String duty = "VUL-01";
        scene.rows().stream().filter(row -> duty.equals(row.duty())).toList().forEach(row -> {
            scene.set(row.id(), FieldPath.of(Field.LETTER, scene.arrangement().hospital().id()), Letter.AR);
            scene.arrangement().directVendors().forEach(vendor -> scene.set(row.id(), FieldPath.of(Field.LETTER, vendor.id()), null));
        });
        Line line = line(split(scene, null), duty);
        assertEquals(Who.HOSPITAL, line.who());
        assertEquals(null, line.contractor());
    }
}
