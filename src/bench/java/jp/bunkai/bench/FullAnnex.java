package jp.bunkai.bench;

import java.util.List;
import java.util.stream.IntStream;

import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContent.Row;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.docx.content.AnnexDocument;
import jp.bunkai.annex.docx.content.ShippedTemplates;

/** Our standard annex as it is shipped, all clauses and tables, with the rows of its sample repeated up to a number. */
final class FullAnnex {

    private final Template template = ShippedTemplates.template(AnnexDocument.TEMPLATE);
    private final AnnexContent content;

    FullAnnex(int rows) {
        AnnexContent sample = ShippedTemplates.annex();
        List<Row> in = sample.rows().stream().filter(row -> row.outReason() == null).toList();
        List<Row> many = IntStream.range(0, rows).mapToObj(i -> renamed(in.get(i % in.size()), i)).toList();
        content = new AnnexContent(sample.edition(), sample.hospital(), sample.vendor(), sample.others(), sample.precedence(),
                sample.updateSentence(), sample.contracts(), sample.systems(), sample.assets(), many, sample.carvedOut(), sample.contacts(), sample.remaining(), sample.changes(),
                sample.disclosures(), sample.subcontractors(), sample.parts(), sample.notes());
    }

    byte[] write() {
        return AnnexDocument.write(template, content);
    }

    private static Row renamed(Row row, int number) {
        return new Row("r" + number, row.duty(), row.phase(), row.areaId(), row.area(), row.title() + " " + number, row.scope(), row.note(),
                null, row.hospitalLetter(), row.vendorLetter(), row.otherLetters(), row.hospitalTerms(), row.vendorTerms(),
                row.proposed(), row.recordedByHospital(), row.shown());
    }
}
