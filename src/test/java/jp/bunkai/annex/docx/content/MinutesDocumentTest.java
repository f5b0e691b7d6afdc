package jp.bunkai.annex.docx.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import jp.bunkai.annex.docx.DocxStructure;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.negotiation.meeting.Minutes;
import jp.bunkai.support.LibreOffice;
import org.junit.jupiter.api.Test;

class MinutesDocumentTest {

    private static final Template TEMPLATE = ShippedTemplates.template(MinutesDocument.TEMPLATE);

    @Test
    void theSampleReadsAsTheCommittedText() throws IOException {
        byte[] docx = MinutesDocument.write(TEMPLATE, ShippedTemplates.minutes());
        DocxStructure.assertSound(docx);
        Golden.assertSame("minutes.txt", ReadableDocx.of(docx));
    }

    @Test
    void aMeetingStillOpenWithNothingWrittenSaysSo() {
        Minutes open = new Minutes("案件", "病院", "協議", LocalDateTime.of(2026, 11, 21, 9, 5), null, List.of(), List.of(), List.of(), List.of());
        byte[] docx = MinutesDocument.write(TEMPLATE, open);
        DocxStructure.assertSound(docx);
        String text = ReadableDocx.of(docx);
        assertTrue(text.contains("令和8年11月21日（2026年11月21日）9時05分から"));
        assertTrue(text.contains("まだ終わっていません"));
        assertTrue(text.contains("決定事項はありません。") && text.contains("宿題はありません。") && text.contains("行は変更されていません。"));
        assertFalse(text.contains("No."), "no empty table");
    }

    @Test
    void libreOfficeOpensTheSample() throws IOException, InterruptedException {
        byte[] pdf = LibreOffice.toPdf(MinutesDocument.write(TEMPLATE, ShippedTemplates.minutes()), "docx");
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/minutes.pdf"), pdf);
        assertTrue(pdf.length > 10_000);
    }
}
