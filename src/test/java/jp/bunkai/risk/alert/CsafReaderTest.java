package jp.bunkai.risk.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.bunkai.platform.http.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a CSAF file says is read; what is no CSAF, or means harm, is refused at once. */
class CsafReaderTest {

    private static final String DOCUMENT = """
            {"document": {"category": "csaf_security_advisory", "csaf_version": "2.0", "title": "KASUGA VPN\\u0000 認証の\\n不備",
              "publisher": {"category": "vendor", "name": "Kasuga", "title": "not this one"},
              "notes": [{"category": "legal_disclaimer", "text": "no"}, {"category": "summary", "text": "遠隔から\\u202e実行\\r\\nされる"}],
              "references": [{"url": "javascript:alert(1)", "summary": "x"}, {"category": "self", "url": "https://example.com/a.json"}],
              "tracking": {"id": "KSG-1", "title": ["x"]}}%s}""";

    private static AlertReading read(String json) {
        return CsafReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void titleNumbersAndProductsAreReadWhereverTheyStand() {
        AlertReading reading = read(DOCUMENT.formatted("""
                , "product_tree": {"branches": [{"category": "vendor", "name": "カスガ通信", "branches": [
                    {"category": "product_name", "name": "KASUGA VPN", "branches": [{"category": "product_version", "name": "6.0.4",
                      "product": {"product_id": "P1", "name": "KASUGA VPN 6.0.4", "product_identification_helper": {"cpe": "cpe:2.3:o:k:v"}}}]}]}],
                  "full_product_names": [{"product_id": "P2", "name": "KASUGA Mini"}], "product_groups": [{"group_id": "G", "product_ids": ["P1"]}]},
                "vulnerabilities": [{"cve": "cve-2026-10001", "notes": [{"cve": "CVE-2026-99999"}]}, {"title": "without a number"}, {"cve": "x; drop"}, 3]"""));
        assertEquals("KASUGA VPN 認証の 不備", reading.title());
        assertEquals("遠隔から実行\nされる", reading.body());
        assertEquals("https://example.com/a.json", reading.reference());
        assertEquals(List.of("CVE-2026-10001"), reading.cves());
        assertEquals(List.of("KASUGA VPN 6.0.4", "KASUGA VPN", "カスガ通信", "KASUGA Mini"), reading.products());
        assertEquals(0, reading.more());
    }

    @Test
    void whatIsBeyondTheBoundsIsCounted() {
        String many = IntStream.range(0, 250).mapToObj(i -> "{\"cve\": \"CVE-2026-" + (10_000 + i) + "\"}").collect(Collectors.joining(","));
        AlertReading reading = read(DOCUMENT.formatted(", \"vulnerabilities\": [" + many + "]"));
        assertEquals(100, reading.cves().size());
        assertEquals(150, reading.more());
    }

    static List<String> hostile() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        String wide = "[" + "{},".repeat(1_300_000) + "{}]";
        return List.of("", "null", "[]", "\"CSAF\"", "{", "{}", "<csaf/>", "{\"document\": 1}", "{\"document\": {\"csaf_version\": \"2.0\"}}",
                "{\"document\": {\"csaf_version\": \"1.2\", \"title\": \"古い版\"}}", "{\"document\": {\"csaf_version\": \"2.0\", \"title\": {\"a\": 1}}}",
                DOCUMENT.formatted("") + "{}", DOCUMENT.formatted(", \"document\": {}"), DOCUMENT.formatted(", \"product_tree\": " + deep),
                DOCUMENT.formatted(", \"x\": " + deep), DOCUMENT.formatted(", \"x\": " + wide + wide),
                DOCUMENT.formatted(", \"product_tree\": {\"branches\": ["));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsNoCsafIsRefusedAtOnce(String file) {
        ProblemException refused = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThrows(ProblemException.class, () -> read(file)));
        assertEquals(422, refused.type().status());
    }

    @Test
    void aLargeButHonestFileIsReadInLittleTime() {
        String products = IntStream.range(0, 30_000).mapToObj(i -> "{\"product_id\": \"P" + i + "\", \"name\": \"製品 " + i + "\"}")
                .collect(Collectors.joining(","));
        AlertReading reading = assertTimeoutPreemptively(Duration.ofSeconds(2),
                () -> read(DOCUMENT.formatted(", \"product_tree\": {\"full_product_names\": [" + products + "]}")));
        assertTrue(reading.products().size() == 100 && reading.more() == 29_900);
    }
}
