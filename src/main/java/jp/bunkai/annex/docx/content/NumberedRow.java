package jp.bunkai.annex.docx.content;

import java.util.ArrayList;
import java.util.List;

import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContent.Row;
import jp.bunkai.annex.AnnexContent.Terms;
import jp.bunkai.catalogue.Phase;

/** A row of the matrix that stands IN, with the number it has in this document (通1, 通2, … 非1, …), in printed order. */
record NumberedRow(String number, Row row) {

    static List<NumberedRow> of(AnnexContent content) {
        List<NumberedRow> numbered = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            List<Row> rows = content.rows().stream().filter(row -> row.phase() == phase && row.outReason() == null).toList();
            List<String> areas = rows.stream().map(Row::areaId).distinct().toList();
            int number = 0;
            for (String area : areas) {
                for (Row row : rows) {
                    if (row.areaId().equals(area)) {
                        numbered.add(new NumberedRow((phase == Phase.NORMAL ? "通" : "非") + ++number, row));
                    }
                }
            }
        }
        return numbered;
    }

    /** What both parties promised, the hospital (甲) first; parties without terms are left out. */
    List<Promise> promises() {
        List<Promise> promises = new ArrayList<>();
        if (row.hospitalTerms() != null) {
            promises.add(new Promise("甲", "h", row.hospitalTerms()));
        }
        if (row.vendorTerms() != null) {
            promises.add(new Promise("乙", "v", row.vendorTerms()));
        }
        return promises;
    }

    /** The terms of one side. {@code side} as printed, {@code key} as part of a row id. */
    record Promise(String side, String key, Terms terms) {
    }
}
