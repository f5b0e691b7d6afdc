package jp.bunkai.annex.docx.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import jp.bunkai.annex.docx.DocxStructure;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.summary.DirectorSummary;
import jp.bunkai.support.LibreOffice;
import org.junit.jupiter.api.Test;

class SummaryDocumentTest {

    private static final Template TEMPLATE = ShippedTemplates.template(SummaryDocument.TEMPLATE);
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    @Test
    void theSampleReadsAsTheCommittedText() throws IOException {
        byte[] docx = SummaryDocument.write(TEMPLATE, ShippedTemplates.directorSummary());
        DocxStructure.assertSound(docx);
        Golden.assertSame("director-summary.txt", ReadableDocx.of(docx));
    }

    @Test
    void aFirstAnnexWithNothingOpenSaysSo() {
        DirectorSummary empty = new DirectorSummary("案件", "病院", "事業者", "第1版（案）", LocalDate.of(2026, 11, 22), null, null, "原契約を優先", null, null, 1, 1,
                List.of(), List.of(), "2026年度", List.of(), null, List.of());
        String text = ReadableDocx.of(SummaryDocument.write(TEMPLATE, empty));
        assertTrue(text.contains("初回（合意した版はまだない）。") && text.contains("空白も未合意の行もない。") && text.contains("残るリスクはない"), text);
        assertTrue(!text.contains("変更はない。"), "nothing to compare with is not the same as no change");
    }

    /** Also with very many and very long lines: a director reads one page. */
    @Test
    void itIsOnePageWhateverThereIs() throws IOException, InterruptedException {
        DirectorSummary sample = ShippedTemplates.directorSummary();
        String endless = "とても長い文言".repeat(60);
        DirectorSummary full = new DirectorSummary(sample.dossier(), sample.own(), sample.other(), sample.edition(), sample.preparedOn(), sample.effectiveFrom(),
                LocalDate.of(2027, 11, 30), sample.precedence(), sample.number(), sample.drafter(), 300, 12,
                Collections.nCopies(80, new DirectorSummary.Line("指摘（署名を止める）", endless)),
                Collections.nCopies(30, new DirectorSummary.Risk(endless, "レベル5→4", "病院", "承認 潮田 誠（2026年10月1日）\n2027年3月31日まで（期限切れ）")), sample.year(),
                Collections.nCopies(40, sample.costs().get(0)), "第1版", Collections.nCopies(90, new DirectorSummary.Line(endless, endless)));
        byte[] pdf = LibreOffice.toPdf(SummaryDocument.write(TEMPLATE, full), "docx");
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/director-summary-full.pdf"), pdf);
        Files.write(Path.of("target/documents/director-summary.pdf"), LibreOffice.toPdf(SummaryDocument.write(TEMPLATE, sample), "docx"));
        assertEquals(1, PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count());
    }
}
