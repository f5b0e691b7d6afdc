package jp.bunkai.annex.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever two documents say: all accepted reads as the newer, all rejected as the older, and no character is ever cut. */
class RedlinePropertiesTest {

    @Property(tries = 1000)
    void piecesAreTheTextAndNoneBeginsWithinACharacter(@ForAll String text) {
        List<String> pieces = TextPieces.of(text);
        assertEquals(text, String.join("", pieces));
        int at = 0;
        for (String piece : pieces) {
            at += piece.length();
            assertTrue(at == text.length() || !(Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at))));
        }
    }

    @Property(tries = 300)
    void bothReadingsAreThere(@ForAll("documents") List<List<String>> older, @ForAll("documents") List<List<String>> newer) {
        byte[] redline = Redline.of(docx(older), docx(newer), "甲", Instant.EPOCH);
        assertEquals(lines(docx(newer)), lines(TrackedChanges.accepted(redline)));
        assertEquals(lines(docx(older)), lines(TrackedChanges.rejected(redline)));
    }

    /** Paragraphs, and tables of a heading with rows of one cell. */
    @Provide
    Arbitrary<List<List<String>>> documents() {
        Arbitrary<String> text = Arbitraries.of("責任", "分界", "𠮟る", "24時間以内", "VPN", "を", "更新する", "。").list().ofMinSize(1).ofMaxSize(6)
                .map(words -> String.join("", words));
        return text.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
    }

    private static byte[] docx(List<List<String>> blocks) {
        return TestDocx.body(blocks.stream().map(RedlinePropertiesTest::block).collect(Collectors.joining())).bytes();
    }

    private static String block(List<String> texts) {
        if (texts.size() == 1) {
            return p(texts.get(0));
        }
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>" + texts.stream().map(text -> "<w:tr><w:tc>" + p(text) + "</w:tc></w:tr>")
                .collect(Collectors.joining()) + "</w:tbl><w:p/>";
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static List<String> lines(byte[] docx) {
        return ReadableDocx.of(docx).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
