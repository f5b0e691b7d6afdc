package jp.bunkai.picture.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void caseWidthKanaAndSpacesDoNotCount() {
        assertEquals(Folded.of("保守用VPN装置"), Folded.of("保守用 ＶＰＮ装置"));
        assertEquals(Folded.of("fw-01"), Folded.of("ＦＷ－０１"));
        assertEquals(Folded.of("ﾊﾞｯｸｱｯﾌﾟ"), Folded.of("ばっくあっぷ"));
        assertEquals(Folded.of("カルテサーバー"), Folded.of("カルテサーバ"));
        assertEquals(Folded.of("サーバー室ルーター"), Folded.of("サーバ室ルータ"));
    }

    @Test
    void differentWordsStayDifferent() {
        assertNotEquals(Folded.of("バックアップ"), Folded.of("バツクアツプ"));
        assertNotEquals(Folded.of("VPN装置1"), Folded.of("VPN装置2"));
        assertNotEquals(Folded.of("ビル管理"), Folded.of("ビール管理"));
        assertNotEquals(Folded.of("𠮟"), Folded.of("𠮷"));
    }

    @Test
    void nothingIsEmpty() {
        assertEquals("", Folded.of(null));
        assertEquals("", Folded.of("　 "));
    }
}
