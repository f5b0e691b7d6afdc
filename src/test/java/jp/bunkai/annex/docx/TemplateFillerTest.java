package jp.bunkai.annex.docx;

import static jp.bunkai.annex.docx.Sdt.control;
import static jp.bunkai.annex.docx.Sdt.p;
import static jp.bunkai.annex.docx.Sdt.run;
import static jp.bunkai.annex.docx.Sdt.tbl;
import static jp.bunkai.annex.docx.Sdt.tc;
import static jp.bunkai.annex.docx.Sdt.tr;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TemplateFillerTest {

    private static final Manifest MANIFEST = Manifests.of("""
            - { tag: name, kind: text, ja: 名称, en: name }
            - { tag: note, kind: block, ja: 注記, en: note }
            - tag: which
              kind: choice
              ja: 選択
              en: choice
              variants: { one: { ja: 一, en: one }, two: { ja: 二, en: two } }
            - tag: row
              kind: repeat
              ja: 行
              en: row
              holds:
                - { tag: row.title, kind: text, ja: 題, en: title }
                - { tag: row.letter, kind: text, ja: 記号, en: letter }
                - tag: item
                  kind: repeat
                  ja: 項
                  en: item
                  holds:
                    - { tag: item.text, kind: text, ja: 文, en: text }
            """);

    @Test
    void aTextFlowsIntoARunAParagraphAndACellInTheFormatOfThePrototype() {
        String filled = fill(p(run("名は"), control("name", run("見本"))) + control("name", p(run("見本")))
                + tbl(tr(control("name", tc(p(run("見本")))), tc(p()))), Values.document().text("name", "半田"));
        assertEquals("""
                名は{name:半田}
                {name:半田}
                | {name:半田} |  |
                """, ReadableDocx.of(filled, "name"));
        assertEquals(3, count(filled, "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">半田</w:t></w:r>"));
        assertEquals(4, count(filled, "<w:jc w:val=\"center\"/>"));
        assertFalse(filled.contains("見本"));
    }

    @Test
    void aRowRepeatsWithTagsOfItsOwnAndUniqueIds() {
        String filled = fill(tbl(tr(tc(p(run("見出し"))), tc(p())),
                control("row", tr(tc(p(control("row.title", run("題")))), control("row.letter", tc(p(run("R"))))))),
                Values.document().repeat("row", List.of(
                        Values.row("r1").text("row.title", "更新").text("row.letter", "A/R"),
                        Values.row("r2").text("row.title", "保存").text("row.letter", ""))));
        assertEquals("""
                | 見出し |  |
                | {row.title:r1:更新} | {row.letter:r1:A/R} |
                | {row.title:r2:保存} | {row.letter:r2:} |
                """, ReadableDocx.of(filled, "row.title", "row.letter"));
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), ReadableDocx.ids(filled));
    }

    @Test
    void rowsInsideRowsAreTaggedByTheInnermostRow() {
        String filled = fill(control("row", p(control("row.title", run("題"))) + control("item", p(control("item.text", run("文"))))),
                Values.document().repeat("row", List.of(Values.row("a").text("row.title", "甲")
                        .repeat("item", List.of(Values.row("x").text("item.text", "一"), Values.row("y").text("item.text", "二"))))));
        assertEquals("""
                {row.title:a:甲}
                {item.text:x:一}
                {item.text:y:二}
                """, ReadableDocx.of(filled, "row.title", "item.text"));
    }

    @Test
    void aValueFromOutsideIsInSightInsideARow() {
        String filled = fill(control("row", p(control("name", run("名")))),
                Values.document().text("name", "病院").repeat("row", List.of(Values.row("a"))));
        assertEquals("{name:a:病院}\n", ReadableDocx.of(filled, "name"));
    }

    @Test
    void aBlockIsKeptOrRemovedAndACellIsNeverLeftEmpty() {
        String cell = tbl(tr(tc(control("note", p(run("注")))), tc(p())));
        assertEquals("| 注 |  |\n", ReadableDocx.of(fill(cell, Values.document().keep("note", true))));
        String removed = fill(cell, Values.document().keep("note", false));
        assertEquals("|  |  |\n", ReadableDocx.of(removed));
        assertTrue(removed.contains("</w:tcPr><w:p/></w:tc>"));
    }

    @Test
    void aChoiceKeepsOneVariant() {
        String choice = control("which", control("which.one", p(run("第一案"))) + control("which.two", p(run("第二案"))));
        assertEquals("第二案\n", ReadableDocx.of(fill(choice, Values.document().choose("which", "two"))));
        assertThrows(IllegalArgumentException.class, () -> fill(choice, Values.document().choose("which", "three")));
    }

    @Test
    void noTextIsEverInterpretedOrBreaksTheDocument() {
        List<String> hostile = List.of("${x}", "{{x}}", "#{1+1}", "]]>", "<w:p/>", "&amp;", "\"'", "𠮟る", "a\u0000b", "\uD842", "\uFFFF",
                "\u202Eabc", "<!--", "{ MERGEFIELD x }", "&#0;");
        String body = control("row", p(control("row.title", run("題"))));
        String filled = fill(body, Values.document().repeat("row", IntStream.range(0, hostile.size())
                .mapToObj(i -> Values.row("r" + i).text("row.title", hostile.get(i))).toList()));
        assertEquals("""
                {row.title:r0:${x}}
                {row.title:r1:{{x}}}
                {row.title:r2:#{1+1}}
                {row.title:r3:]]>}
                {row.title:r4:<w:p/>}
                {row.title:r5:&amp;}
                {row.title:r6:"'}
                {row.title:r7:𠮟る}
                {row.title:r8:a\uFFFDb}
                {row.title:r9:\uFFFD}
                {row.title:r10:\uFFFD}
                {row.title:r11:\uFFFDabc}
                {row.title:r12:<!--}
                {row.title:r13:{ MERGEFIELD x }}
                {row.title:r14:&#0;}
                """, ReadableDocx.of(filled, "row.title"));
    }

    @Test
    void lineEndsBecomeBreaksAndTabsTabs() {
        String filled = fill(p(control("name", run("x"))), Values.document().text("name", "一\n二\r\n三\r四\u000B五\t六"));
        assertEquals(4, count(filled, "<w:br/>"));
        assertEquals(1, count(filled, "<w:tab/>"));
        assertEquals("{name:一⏎二⏎三⏎四⏎五→六}\n", ReadableDocx.of(filled, "name"));
    }

    @Test
    void aPlaceholderOfWordIsNoPlaceholderAnyMore() {
        String filled = fill("<w:p><w:sdt><w:sdtPr><w:tag w:val=\"name\"/><w:placeholder><w:docPart w:val=\"A\"/></w:placeholder>"
                + "<w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"a3\"/></w:rPr><w:t>入力</w:t></w:r>"
                + "</w:sdtContent></w:sdt></w:p>", Values.document().text("name", "病院"));
        assertFalse(filled.contains("PlcHdr") || filled.contains("placeholder") || filled.contains("rStyle"));
    }

    @Test
    void theSameValuesGiveTheSameBytes() {
        Template template = Template.open(TestDocx.body(p(control("name", run("x")))).bytes(), MANIFEST);
        assertArrayEquals(TemplateFiller.fill(template, Values.document().text("name", "病院")),
                TemplateFiller.fill(template, Values.document().text("name", "病院")));
    }

    @Test
    void whatTheCallerForgotOrGaveTwiceIsAnError() {
        String body = p(control("name", run("x")));
        assertThrows(IllegalArgumentException.class, () -> fill(body, Values.document()));
        assertThrows(IllegalArgumentException.class, () -> Values.document().text("name", "a").text("name", "b"));
        assertThrows(IllegalArgumentException.class, () -> Values.row("行"));
    }

    @Test
    void noTagIsLongerThanWordTakes() {
        assertThrows(IllegalArgumentException.class,
                () -> Manifests.of("- { tag: " + "a".repeat(31) + ", kind: text, ja: 名, en: name }"));
        assertThrows(IllegalArgumentException.class, () -> Values.row("a".repeat(34)));
        assertEquals(64, "a".repeat(30).length() + ":".length() + "a".repeat(33).length());
    }

    @Test
    void aRowThatComesTwiceUnderDifferentRowsIsAnError() {
        String body = control("row", control("item", p(control("item.text", run("文")))));
        Values item = Values.row("x").text("item.text", "文");
        Values twice = Values.document().repeat("row",
                List.of(Values.row("a").repeat("item", List.of(item)), Values.row("b").repeat("item", List.of(item))));
        assertThrows(IllegalArgumentException.class, () -> fill(body, twice));
    }

    private static String fill(String body, Values values) {
        byte[] docx = TemplateFiller.fill(Template.open(TestDocx.body(body).bytes(), MANIFEST), values);
        return new String(DocxParts.read(docx).get("word/document.xml"), StandardCharsets.UTF_8);
    }

    private static int count(String text, String wanted) {
        return text.split(java.util.regex.Pattern.quote(wanted), -1).length - 1;
    }
}
