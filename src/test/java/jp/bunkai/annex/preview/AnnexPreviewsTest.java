package jp.bunkai.annex.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.bunkai.annex.preview.AnnexPreview.Block;
import jp.bunkai.annex.preview.AnnexPreview.Kind;
import jp.bunkai.annex.preview.AnnexPreview.Part;
import org.junit.jupiter.api.Test;

class AnnexPreviewsTest {

    @Test
    void aTitleBeginsAPartAndArticlesAreNumberedThroughAllParts() throws IOException {
        AnnexPreview preview = AnnexPreviews.of(docx(
                p("DocTitle", "責任分界別紙") + p("AnnexTitle", "共通条項") + p("Article", "（目的）") + p("ClauseOnly", "定める。")
                        + p("AnnexTitle", "別紙1　対象") + p("Article", "（対象）") + p("Clause", "一つめ。") + p("Clause", "二つめ。")
                        + p("Item", "細目。") + p("Note", "注　参考。")));

        assertEquals(List.of(
                new Part("", "表紙", List.of(text(Kind.HEADING, "責任分界別紙"))),
                new Part("", "共通条項", List.of(text(Kind.HEADING, "第1条（目的）"), text(Kind.PARAGRAPH, "定める。"))),
                new Part("別紙1", "対象", List.of(text(Kind.HEADING, "第2条（対象）"), text(Kind.PARAGRAPH, "1　一つめ。"),
                        text(Kind.PARAGRAPH, "2　二つめ。"), text(Kind.PARAGRAPH, "(1)　細目。"), text(Kind.NOTE, "注　参考。")))),
                preview.parts());
    }

    @Test
    void aRepeatedFirstRowIsTheHeaderAndControlsAroundRowsAndTextAreTransparent() throws IOException {
        String header = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("種類") + tc("名称") + "</w:tr>";
        String row = "<w:sdt><w:sdtContent><w:tr>" + tc("保守")
                + "<w:tc><w:p><w:sdt><w:sdtContent><w:r><w:t>保守契約</w:t><w:br/><w:t>第3号</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc>"
                + "</w:tr></w:sdtContent></w:sdt>";

        AnnexPreview preview = AnnexPreviews.of(docx(p("AnnexTitle", "別紙1　対象") + "<w:tbl>" + header + row + "</w:tbl>"));

        assertEquals(List.of(new Block(Kind.TABLE, null, List.of("種類", "名称"), List.of(List.of("保守", "保守契約\n第3号")))),
                preview.parts().get(0).blocks());
    }

    @Test
    void aFileWithoutADocumentIsRefused() throws IOException {
        byte[] empty = zip("word/other.xml", "<x/>");

        assertThrows(IllegalArgumentException.class, () -> AnnexPreviews.of(empty));
    }

    private static Block text(Kind kind, String text) {
        return new Block(kind, text, List.of(), List.of());
    }

    private static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/><w:tabs><w:tab w:val=\"num\" w:pos=\"420\"/></w:tabs></w:pPr><w:r><w:t>"
                + text + "</w:t></w:r></w:p>";
    }

    private static String tc(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static byte[] docx(String body) throws IOException {
        return zip("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body + "</w:body></w:document>");
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
