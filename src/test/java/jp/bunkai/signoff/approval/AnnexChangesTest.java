package jp.bunkai.signoff.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContent.Precedence;
import jp.bunkai.annex.AnnexContent.Row;
import jp.bunkai.annex.AnnexContent.Terms;
import jp.bunkai.annex.docx.content.ShippedTemplates;
import jp.bunkai.annex.summary.DirectorSummary.Line;
import jp.bunkai.catalogue.Letter;
import org.junit.jupiter.api.Test;

class AnnexChangesTest {

    private static final AnnexContent SAMPLE = ShippedTemplates.annex();

    private static AnnexContent with(List<Row> rows, Precedence precedence) {
        return new AnnexContent(SAMPLE.edition(), SAMPLE.hospital(), SAMPLE.vendor(), SAMPLE.others(), precedence, SAMPLE.updateSentence(), SAMPLE.contracts(),
                SAMPLE.systems(), SAMPLE.assets(), rows, SAMPLE.carvedOut(), SAMPLE.contacts(), SAMPLE.remaining(), SAMPLE.changes(),
                SAMPLE.disclosures(), SAMPLE.subcontractors(), SAMPLE.parts(), SAMPLE.notes());
    }

    private static Row row(Row row, Letter vendor, Terms terms) {
        return new Row(row.key(), row.duty(), row.phase(), row.areaId(), row.area(), row.title(), row.scope(), row.note(), row.outReason(),
                row.hospitalLetter(), vendor, row.otherLetters(), row.hospitalTerms(), terms, row.proposed(), row.recordedByHospital(), row.shown());
    }

    @Test
    void theSameIsNoChange() {
        assertEquals(List.of(), AnnexChanges.between(SAMPLE, SAMPLE));
    }

    @Test
    void rowsThatCameWentAndChangedAreNamed() {
        Row first = SAMPLE.rows().get(0);
        Terms terms = new Terms(List.of(), "料金内", null, "第9条", null);
        List<Row> old = new ArrayList<>(List.of(row(first, Letter.R, null), SAMPLE.rows().get(1)));
        List<Row> now = List.of(row(first, Letter.AR, terms), SAMPLE.rows().get(2));
        List<Line> changes = AnnexChanges.between(with(old, Precedence.ANNEX), with(now, Precedence.STRICTER));
        assertEquals(List.of("変更", "乙 R→A/R、乙の費用・契約・条項", "追加", "削除"), changes.stream().map(Line::said).toList());
        assertEquals(first.title() + "（" + first.scope() + "）", changes.get(1).about());
    }
}
