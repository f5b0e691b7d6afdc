package jp.bunkai.annex.docx;

import static jp.bunkai.annex.docx.Sdt.control;
import static jp.bunkai.annex.docx.Sdt.p;
import static jp.bunkai.annex.docx.Sdt.run;
import static jp.bunkai.annex.docx.Sdt.tbl;
import static jp.bunkai.annex.docx.Sdt.tc;
import static jp.bunkai.annex.docx.Sdt.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCheckTest {

    private static final Manifest MANIFEST = Manifests.of("""
            - { tag: name, kind: text, must: true, ja: 名称, en: the name }
            - { tag: place, kind: text, must: true, ja: 場所, en: the place }
            - tag: row
              kind: repeat
              ja: 行
              en: row
              holds:
                - { tag: row.title, kind: text, ja: 題, en: title }
            - tag: which
              kind: choice
              ja: 選択
              en: choice
              variants: { one: { ja: 一, en: one } }
            """);

    private static final String GOOD = p(control("name", run("x")), control("place", run("x")));

    @Test
    void aTemplateThatFitsHasNoProblem() {
        assertEquals("", problems(GOOD + tbl(tr(tc(p())), control("row", tr(tc(p(control("row.title", run("x")))))))
                + control("which", control("which.one", p(run("x"))))));
    }

    @Test
    void missingAndUnknownTagsAreAllListedWithPointerAndSentence() {
        String body = p(control("name", run("x")), control("nmae", run("x"))) + p(control("place2", run("x")));
        assertEquals("""
                UNKNOWN /template/word~1document.xml/1 nmae
                UNKNOWN /template/word~1document.xml/2 place2
                MISSING /controls/1 place
                """, problems(body));
        List<TemplateProblem> problems = TemplateCheck.check(TestDocx.body(body).bytes(), MANIFEST);
        assertEquals("タグ「place」（場所）のコンテンツコントロールがありません。挿入してください。", problems.get(2).sentence().ja());
        assertEquals("The tag \"nmae\" is not one of this template. Use a tag of manifest.yaml or remove the control.",
                problems.get(0).sentence().en());
    }

    @Test
    void aControlOutsideItsRepeatOrChoiceIsMisplaced() {
        assertEquals("""
                MISPLACED /template/word~1document.xml/2 row.title
                MISPLACED /template/word~1document.xml/3 which.one
                """, problems(GOOD + p(control("row.title", run("x"))) + control("which.one", p(run("x")))));
    }

    @Test
    void aControlAtALevelItsKindCannotWorkAtIsNamed() {
        assertEquals("""
                WRONG_LEVEL /template/word~1document.xml/2 name
                WRONG_LEVEL /template/word~1document.xml/3 row
                """, problems(GOOD + tbl(tr(tc(p())), control("name", tr(tc(p()))), tr(control("row", tc(p()))))));
    }

    @Test
    void aControlWithoutTagAndATextWithControlsAreNamed() {
        assertEquals("""
                TEXT_WITH_CONTROLS /template/word~1document.xml/2 name
                WITHOUT_TAG /template/word~1document.xml/2/0\s
                """, problems(GOOD + control("name", p(control("", run("x"))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<w:p><w:fldSimple w:instr=\"PAGE\"/></w:p>", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>",
        "<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>",
        "<w:p><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
        "<w:sdt><w:sdtPr><w:tag w:val=\"name\"/><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{}\"/></w:sdtPr><w:sdtContent/></w:sdt>",
        "<w:sdt><w:sdtPr><w:tag w:val=\"row\"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:sectPr/></w:pPr></w:p></w:sdtContent></w:sdt>"})
    void markupThatTheFileCannotAnswerForIsForbidden(String markup) {
        assertTrue(problems(GOOD + markup).startsWith("FORBIDDEN_MARKUP /template/word~1document.xml/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> NUM</w:instrText></w:r><w:r><w:instrText>PAGES  \\* MERGEFORMAT </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"})
    void thePageNumberMayStandInAFooterAndNowhereElse(String field) {
        assertEquals("", problems(GOOD, field));
        assertTrue(problems(GOOD + p(field)).startsWith("FORBIDDEN_MARKUP /template/word~1document.xml/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<w:fldSimple w:instr=\" DATE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>", "<w:fldSimple w:instr=\"PAGEREF x\"/>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDETEXT \"http://x\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:fldSimple w:instr=\"PAGE\"/><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "<w:r><w:instrText>PAGE</w:instrText></w:r>"})
    void anyOtherFieldIsForbiddenInAFooterToo(String field) {
        assertTrue(problems(GOOD, field).startsWith("FORBIDDEN_MARKUP /template/word~1footer1.xml/"));
    }

    @Test
    void aTableThatCouldEndWithoutARowIsNamed() {
        assertEquals("TABLE_WITHOUT_FIXED_ROW /template/word~1document.xml/tbl \n",
                problems(GOOD + tbl(control("row", tr(tc(p()))))));
    }

    @Test
    void whatIsNoDocumentIsUnreadableAndNeverParsed() {
        assertEquals("UNREADABLE /template ",
                line(TemplateCheck.check("not a file".getBytes(java.nio.charset.StandardCharsets.US_ASCII), MANIFEST).get(0)));
        byte[] doctype = TestDocx.plain().part("word/styles.xml", "<!DOCTYPE a><a/>").bytes();
        assertEquals("UNREADABLE /template/word~1styles.xml ", line(TemplateCheck.check(doctype, MANIFEST).get(0)));
    }

    @Test
    void aTemplateThatDoesNotFitIsRefusedWhole() {
        TemplateRefused refused = assertThrows(TemplateRefused.class, () -> Template.open(TestDocx.plain().bytes(), MANIFEST));
        assertEquals(2, refused.problems().size());
    }

    @Test
    void aManifestThatContradictsItselfIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Manifests.of("- { tag: Name, kind: text, ja: 名, en: name }"));
        assertThrows(IllegalArgumentException.class, () -> Manifests.of("""
                - { tag: name, kind: text, ja: 名, en: name }
                - { tag: name, kind: text, ja: 名, en: name }
                """));
    }

    private static String problems(String body) {
        return TemplateCheck.check(TestDocx.body(body).bytes(), MANIFEST).stream().map(problem -> line(problem) + "\n")
                .collect(Collectors.joining());
    }

    private static String problems(String body, String footer) {
        return TemplateCheck.check(TestDocx.body(body).part("word/footer1.xml", "<w:ftr " + TestDocx.NAMESPACES + ">" + p(footer) + "</w:ftr>").bytes(),
                MANIFEST).stream().map(problem -> line(problem) + "\n").collect(Collectors.joining());
    }

    private static String line(TemplateProblem problem) {
        return problem.code() + " " + problem.pointer() + " " + problem.tag();
    }
}
