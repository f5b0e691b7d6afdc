package jp.bunkai.annex.docx.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jp.bunkai.annex.card.ActionCard;
import jp.bunkai.annex.card.VendorCard;
import jp.bunkai.annex.docx.DocxStructure;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.support.LibreOffice;
import org.junit.jupiter.api.Test;

class CardDocumentsTest {

    private static final Template VENDOR = ShippedTemplates.template(VendorCardDocument.TEMPLATE);
    private static final Template ACTION = ShippedTemplates.template(ActionCardDocument.TEMPLATE);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static VendorCard crowded() {
        List<ContactDetails> contacts = IntStream.rangeClosed(1, 9).mapToObj(at -> new ContactDetails("第" + at + "システム保守センター 夜間受付窓口（担当 浜野）",
                "0120-000-11" + at, "090-0000-111" + at, null, DAY)).toList();
        List<VendorCard.Duty> duties = IntStream.rangeClosed(1, 12).mapToObj(at -> new VendorCard.Duty("r" + at, "証拠保全（初期化前の承認）その" + at,
                "電子カルテサーバ、部門サーバ ほか12件", Letter.AR, List.of("電話 1時間以内", "書面 24時間以内"))).toList();
        return new VendorCard("地方独立行政法人みなと市民病院", "電子カルテ更新に伴う責任分界（2026年度）", "瀬戸内ネットワークサービス株式会社西日本支社",
                PartyFunction.NETWORK, IntStream.rangeClosed(1, 30).mapToObj(at -> "部門サーバ" + at).toList(), DAY, contacts, duties, contacts);
    }

    @Test
    void theSamplesReadAsTheCommittedTexts() throws IOException {
        byte[] vendor = VendorCardDocument.write(VENDOR, ShippedTemplates.vendorCard());
        byte[] action = ActionCardDocument.write(ACTION, ShippedTemplates.actionCard());
        DocxStructure.assertSound(vendor);
        DocxStructure.assertSound(action);
        Golden.assertSame("vendor-card.txt", ReadableDocx.of(vendor));
        Golden.assertSame("action-card.txt", ReadableDocx.of(action));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        byte[] docx = VendorCardDocument.write(VENDOR, new VendorCard("病院", "案件", "A社", PartyFunction.EHR, List.of(), DAY, List.of(), List.of(), List.of()));
        DocxStructure.assertSound(docx);
        String text = ReadableDocx.of(docx);
        assertTrue(text.contains("緊急連絡先は登録されていません。何も起きていない今のうちに"));
        assertTrue(text.contains("非常時にこの事業者が担うことは、分担表に一つもありません。"));
        assertTrue(text.contains("病院の緊急連絡先は登録されていません。"));
        assertFalse(text.contains("いつまでに |"), "no empty table");
        String action = ReadableDocx.of(ActionCardDocument.write(ACTION, new ActionCard("病院", "案件", DAY, List.of(), List.of())));
        assertTrue(action.contains("院内の緊急連絡先は登録されていません。") && action.contains("対象システムは登録されていません。"));
    }

    @Test
    void whatOnePageCannotHoldIsCounted() {
        String text = ReadableDocx.of(VendorCardDocument.write(VENDOR, crowded()));
        assertTrue(text.contains("ほかに 6 件の連絡先が"));
        assertTrue(text.contains("ほかに 7 行が"));
        assertTrue(text.contains("部門サーバ3 ほか27件"));
    }

    @Test
    void eachCardIsOnePageAlsoWhenItIsCrowded() throws IOException, InterruptedException {
        assertEquals(1, pages("vendor-card", VendorCardDocument.write(VENDOR, ShippedTemplates.vendorCard())));
        assertEquals(1, pages("vendor-card-crowded", VendorCardDocument.write(VENDOR, crowded())));
        assertEquals(1, pages("action-card", ActionCardDocument.write(ACTION, ShippedTemplates.actionCard())));
    }

    private static int pages(String name, byte[] docx) throws IOException, InterruptedException {
        byte[] pdf = LibreOffice.toPdf(docx, "docx");
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/" + name + ".pdf"), pdf);
        return (int) Pattern.compile("/Type\\s*/Page[^s]").matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    }
}
