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
import jp.bunkai.annex.rolesheet.RoleSheetContent;
import jp.bunkai.support.LibreOffice;
import org.junit.jupiter.api.Test;

class RoleSheetDocumentTest {

    private static final Template TEMPLATE = ShippedTemplates.template(RoleSheetDocument.TEMPLATE);

    @Test
    void theSampleReadsAsTheCommittedText() throws IOException {
        byte[] docx = RoleSheetDocument.write(TEMPLATE, ShippedTemplates.roleSheet());
        DocxStructure.assertSound(docx);
        Golden.assertSame("role-sheet.txt", ReadableDocx.of(docx));
    }

    @Test
    void whatIsNotThereIsSaid() {
        byte[] docx = RoleSheetDocument.write(TEMPLATE, new RoleSheetContent("病院", "案件", LocalDate.of(2026, 11, 22), "A社", List.of(), List.of(), List.of(),
                List.of()));
        DocxStructure.assertSound(docx);
        String text = ReadableDocx.of(docx);
        assertTrue(text.contains("確認表は、まだ取り込まれていません。") && text.contains("残る点はありません。") && text.contains("対応する分担表の行はありません。"));
        assertFalse(text.contains("誰が何を担うか"), "no empty table");
    }

    @Test
    void libreOfficeOpensTheSample() throws IOException, InterruptedException {
        byte[] pdf = LibreOffice.toPdf(RoleSheetDocument.write(TEMPLATE, ShippedTemplates.roleSheet()), "docx");
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/role-sheet.pdf"), pdf);
        assertTrue(pdf.length > 10_000);
    }
}
