package jp.bunkai.annex.docx.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import jp.bunkai.annex.docx.DocxStructure;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.specification.SpecificationSplit;
import jp.bunkai.support.LibreOffice;
import org.junit.jupiter.api.Test;

class SpecificationSplitDocumentTest {

    private static final Template TEMPLATE = ShippedTemplates.template(SpecificationSplitDocument.TEMPLATE);

    @Test
    void theSampleReadsAsTheCommittedText() throws IOException {
        byte[] docx = SpecificationSplitDocument.write(TEMPLATE, ShippedTemplates.specificationSplit());
        DocxStructure.assertSound(docx);
        Golden.assertSame("specification-split.txt", ReadableDocx.of(docx));
    }

    @Test
    void aSplitOfTheWholeDossierNamesNoFunction() {
        byte[] docx = SpecificationSplitDocument.write(TEMPLATE, new SpecificationSplit("病院", "案件", null, LocalDate.of(2026, 11, 22), List.of()));
        DocxStructure.assertSound(docx);
        String text = ReadableDocx.of(docx);
        assertFalse(text.contains("受注者の役割"));
        assertTrue(text.contains("令和8年") && text.contains("発注者 0件"));
    }

    @Test
    void itOpensInLibreOffice() throws IOException, InterruptedException {
        byte[] pdf = LibreOffice.toPdf(SpecificationSplitDocument.write(TEMPLATE, ShippedTemplates.specificationSplit()), "docx");
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/specification-split.pdf"), pdf);
        assertTrue(pdf.length > 1000);
    }
}
