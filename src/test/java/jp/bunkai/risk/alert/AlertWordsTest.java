package jp.bunkai.risk.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.risk.alert.AlertProposal.Match;
import org.junit.jupiter.api.Test;

class AlertWordsTest {

    private static List<Match> asset(String text, AssetKind kind, String label, String maker, String version) {
        return new AlertWords(text, List.of()).asset(kind, label, maker, version);
    }

    @Test
    void makerAndKindAreFoundWithoutRegardToWidthAndCase() {
        assertEquals(List.of(Match.MAKER, Match.KIND), asset("ｶｽｶﾞ通信のＶＰＮ装置に脆弱性", AssetKind.VPN, "保守用VPN装置", "カスガ通信", "6.0.4"));
        assertEquals(List.of(Match.KIND), asset("SSL-VPN の注意喚起", AssetKind.VPN, "保守用装置", "カスガ通信", "6.0.4"));
        assertEquals(List.of(Match.MAKER, Match.VERSION, Match.KIND), asset("カスガ通信 VPN 6.0.4 以前", AssetKind.VPN, "保守用装置", "カスガ通信", "6.0.4"));
        assertEquals(List.of(), asset("プリンタの脆弱性", AssetKind.VPN, "保守用VPN装置", "カスガ通信", "6.0.4"));
    }

    @Test
    void aBareFigureSaysNothingWithoutItsMaker() {
        assertEquals(List.of(), asset("別の製品 6.0.4 の脆弱性", AssetKind.VPN, "保守用VPN装置", "カスガ通信", "6.0.4"));
        assertEquals(List.of(Match.VERSION), asset("OS 2019 の累積更新", AssetKind.CLIENT, "病棟端末", null, "OS 2019"));
    }

    @Test
    void latinWordsCountAsWholeWordsOnly() {
        assertEquals(List.of(), new AlertWords("Where and elsewhere", List.of()).system(SystemKind.EHR, "診療録"));
        assertEquals(List.of(Match.KIND), new AlertWords("An EHR is affected", List.of()).system(SystemKind.EHR, "診療録"));
        assertEquals(List.of(Match.NAME), new AlertWords("本文", List.of("給食管理システム 2.1")).system(SystemKind.DEPARTMENTAL, "給食管理システム"));
        assertEquals(List.of(), asset("AB社", AssetKind.NETWORK, "装置", "A", null));
    }

    @Test
    void cveNumbersAreFoundOnceEach() {
        assertEquals(List.of("CVE-2026-12345", "CVE-2018-13379"), AlertWords.cves("ＣＶＥ－２０２６－１２３４５、cve-2018-13379 と CVE-2018-13379、CVE-20-1"));
    }
}
