package jp.bunkai.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.rules.MatrixRules;
import org.junit.jupiter.api.Test;

/** What is known of findings is what the rules find in the whole matrix, whichever way it was edited. */
class KnownFindingsTest {

    private static final UUID DOSSIER = new UUID(9, 9);

    private final KnownFindings known = new KnownFindings(MatrixRules.all());

    private void same(Arrangement arrangement) {
        assertEquals(Findings.of(arrangement, MatrixRules.all()).all(), known.of(DOSSIER, arrangement).all());
    }

    @Test
    void afterAnyEditOfAnyRowTheyAreThoseOfTheWholeMatrix() {
        Arrangement arrangement = BigScene.of(6, 50);
        Random random = new Random(7);
        same(arrangement);
        for (int edit = 0; edit < 400; edit++) {
            List<RowFact> rows = new ArrayList<>(arrangement.rows());
            int at = random.nextInt(rows.size());
            rows.set(at, edited(rows.get(at), arrangement, random));
            Arrangement after = new Arrangement(arrangement.facts().withRows(rows));
            assertEquals(newElsewhere(arrangement, after, rows.get(at).id()), known.newElsewhere(DOSSIER, arrangement, after, rows.get(at).id()));
            same(after);
            arrangement = after;
        }
    }

    private static List<Finding> newElsewhere(Arrangement before, Arrangement after, UUID edited) {
        List<Finding> found = Findings.of(before, MatrixRules.all()).all();
        return Findings.of(after, MatrixRules.all()).all().stream().filter(finding -> !edited.equals(finding.rowId()) && !found.contains(finding)).toList();
    }

    private static RowFact edited(RowFact row, Arrangement arrangement, Random random) {
        UUID party = arrangement.parties().get(random.nextInt(arrangement.parties().size())).id();
        Map<FieldPath, Object> values = new HashMap<>();
        switch (random.nextInt(6)) {
            case 0 -> values.put(FieldPath.of(Field.LETTER, party), random.nextInt(5) == 0 ? null : Letter.values()[random.nextInt(Letter.values().length)]);
            case 1 -> values.put(FieldPath.of(Field.STANDING), random.nextBoolean() ? Standing.OUT : null);
            case 2 -> values.put(FieldPath.of(Field.ANSWER, party), Answer.values()[random.nextInt(Answer.values().length)]);
            case 3 -> values.put(FieldPath.of(Field.EVIDENCE_ASKED, party), random.nextBoolean() ? "作業報告書" : null);
            case 4 -> values.put(FieldPath.of(Field.COST_CLASS, party), CostClass.values()[random.nextInt(CostClass.values().length)]);
            default -> values.put(FieldPath.of(Field.TITLE_JA), "実施事項" + random.nextInt(100));
        }
        return new RowFact(row.id(), row.duty(), row.area(), row.core(), row.phase(), row.scope(), row.state().with(values), random.nextBoolean(),
                row.evidence());
    }

    @Test
    void rowsThatComeGoOrMoveAreFoundToo() {
        Arrangement arrangement = BigScene.of(3, 40);
        same(arrangement);
        List<RowFact> rows = new ArrayList<>(arrangement.rows());
        RowFact gone = rows.remove(5);
        same(new Arrangement(arrangement.facts().withRows(rows)));
        rows.add(gone);
        same(new Arrangement(arrangement.facts().withRows(rows)));
        Collections.shuffle(rows, new Random(3));
        same(new Arrangement(arrangement.facts().withRows(rows)));
    }

    @Test
    void nothingIsFoundAgainForEqualFactsAndEverythingForOtherParties() {
        Arrangement arrangement = BigScene.of(3, 40);
        Findings first = known.of(DOSSIER, arrangement);
        assertSame(first, known.of(DOSSIER, BigScene.of(3, 40)));
        ArrangementFacts facts = arrangement.facts();
        List<PartyFact> named = facts.parties().stream().map(party -> new PartyFact(party.id(), party.organisationId(),
                new Text(party.name().ja() + "（改称）", party.name().en()), party.function(), party.prime(), party.left(),
                party.publishedTerms(), party.shownToAll(), party.reachedByDay(), party.reachedByNight())).toList();
        Arrangement renamed = new Arrangement(new ArrangementFacts(facts.today(), facts.catalogue(), named, null, facts.systems(), facts.assets(),
                facts.contracts(), facts.relaxations(), facts.rows(), facts.noServerUnlisted(), facts.serversElsewhere(), facts.rounds()));
        same(renamed);
        assertNotEquals(first.all(), known.of(DOSSIER, renamed).all());
    }
}
