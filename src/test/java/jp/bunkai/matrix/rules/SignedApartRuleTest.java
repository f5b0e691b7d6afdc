package jp.bunkai.matrix.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.CleanScene;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.SignedRow;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.projection.PairPart;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.projection.ProjectionVersions;
import org.junit.jupiter.api.Test;

class SignedApartRuleTest {

    private static final UUID HOSPITAL = Scene.id("病院");
    private static final UUID EHR = Scene.id("電子カルテ社");
    private static final UUID NET = Scene.id("ネット社");

    /** A row in which both vendors have a part. */
    private final Scene scene = CleanScene.of();
    private final RowFact row = scene.rows().stream().filter(one -> "INC-04".equals(one.duty())).findFirst().orElseThrow();

    private SignedRow signed(UUID vendor, int daysAgo, Integer daysLeft, Map<UUID, Letter> letters) {
        Arrangement now = scene.arrangement();
        Projection seen = new Projection(now, new Sight(now, now.party(vendor)));
        String agreed = PairPart.digest(ProjectionVersions.CURRENT, HOSPITAL, vendor, seen.row(now.findRow(row.id()).orElseThrow()));
        return new SignedRow(UUID.randomUUID(), 1, vendor, row.id(), Scene.TODAY.minusDays(daysAgo), daysLeft == null ? null : Scene.TODAY.plusDays(daysLeft),
                ProjectionVersions.CURRENT, agreed, letters);
    }

    private List<Finding> found() {
        return scene.check(new SignedApartRule());
    }

    @Test
    void whatStandsAsItWasSignedIsNoFinding() {
        scene.signed(signed(EHR, 10, null, row.letters()));
        assertEquals(List.of(), found());
    }

    @Test
    void aRowChangedSinceIsToldToTheTwoSides() {
        scene.signed(signed(EHR, 10, null, row.letters()));
        scene.set(row.id(), FieldPath.of(Field.CLAUSE, EHR), "第99条");
        assertEquals(List.of(Audience.pair(EHR)), found().stream().map(Finding::audience).toList());
    }

    @Test
    void whatBindsOnlyOthersIsNoDifference() {
        scene.signed(signed(EHR, 10, null, row.letters()));
        scene.set(row.id(), FieldPath.of(Field.CLAUSE, NET), "第99条");
        scene.set(row.id(), FieldPath.of(Field.LETTER, NET), Letter.I);
        assertEquals(List.of(), found());
    }

    @Test
    void whatIsNotInForceBindsNobodyYetOrAnyMore() {
        scene.signed(signed(EHR, -1, null, row.letters())).signed(signed(EHR, 20, -1, row.letters()));
        scene.set(row.id(), FieldPath.of(Field.CLAUSE, EHR), "第99条");
        assertEquals(List.of(), found());
    }

    @Test
    void twoAnnexesThatContradictAreToldToTheHospitalAlone() {
        scene.signed(signed(EHR, 10, null, Map.of(HOSPITAL, Letter.A, EHR, Letter.R, NET, Letter.R)));
        scene.signed(signed(NET, 10, null, Map.of(HOSPITAL, Letter.A, NET, Letter.C)));
        List<Finding> found = found();
        assertEquals(List.of(Audience.organisation(HOSPITAL)), found.stream().map(Finding::audience).toList());
        assertTrue(found.get(0).sentence().ja().contains("食い違っています"));
    }
}
