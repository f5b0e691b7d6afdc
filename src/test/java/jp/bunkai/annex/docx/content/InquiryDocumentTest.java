package jp.bunkai.annex.docx.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import jp.bunkai.annex.docx.DocxStructure;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.support.LibreOffice;

class InquiryDocumentTest {

    private static final Template TEMPLATE = ShippedTemplates.template(InquiryDocument.TEMPLATE);

    @Test
    void theSampleReadsAsTheCommittedText() throws IOException {
        byte[] docx = InquiryDocument.write(TEMPLATE, ShippedTemplates.inquiry());
        DocxStructure.assertSound(docx);
        Golden.assertSame("inquiry.txt", ReadableDocx.of(docx));
    }

    @Test
    void itSaysThatAnsweringIsNeitherOfferNorAcceptance() {
        String text = ReadableDocx.of(InquiryDocument.write(TEMPLATE, ShippedTemplates.inquiry()));
        assertTrue(text.contains("契約の申込みでも承諾でもありません。"));
    }

    @Test
    void libreOfficeOpensTheSample() throws IOException, InterruptedException {
        byte[] pdf = LibreOffice.toPdf(InquiryDocument.write(TEMPLATE, ShippedTemplates.inquiry()), "docx");
        assertTrue(pdf.length > 10_000);
    }
}
