package jp.bunkai.disclosure.kept;

import static jp.bunkai.disclosure.TestDisclosures.upload;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.bunkai.disclosure.TestDisclosures;
import jp.bunkai.disclosure.reading.Book;
import jp.bunkai.platform.ooxml.TestZip;
import jp.bunkai.support.Login;
import org.junit.jupiter.api.Test;

/** A file that is no form, or is made to hurt, is refused over HTTP with its reason and leaves nothing behind. */
@QuarkusTest
class HostileUploadTest {

    @Test
    void eachIsRefusedWithItsReasonAndNothingIsKept() throws IOException {
        byte[] good = TestDisclosures.mds2("x", "AUDT-1|Logged?|Yes");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("macros", TestZip.with(good, "xl/vbaProject.bin", "x"));
        files.put("embedded-object", TestZip.with(good, "xl/embeddings/oleObject1.bin", "x"));
        files.put("doctype", TestZip.edited(good, "xl/sharedStrings.xml", xml -> xml.replace("<sst", "<!DOCTYPE sst [<!ENTITY a \"b\">]><sst")));
        files.put("pdf", "%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        files.put("damaged", java.util.Arrays.copyOf(good, good.length / 2));
        files.put("unknown_form", Book.sheet("Sheet1").lines("買い物|数", "りんご|3").bytes());
        int before = kept();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            upload(NETWORK_VENDOR, file.getValue()).statusCode(422).contentType("application/problem+json").body("errors[0].pointer", equalTo("/file"))
                    .body("errors[0].code", equalTo(file.getKey().replace("unknown_form", "unknown-form")));
        }
        upload(NETWORK_VENDOR, new byte[0]).statusCode(400).body("errors[0].pointer", equalTo("/file"));
        upload(NETWORK_VENDOR, new byte[6 << 20]).statusCode(413);
        assertEquals(before, kept());
    }

    private static int kept() {
        return Login.as(NETWORK_VENDOR).get("/api/disclosures?limit=200").then().statusCode(200).extract().jsonPath().getList("items.id").size();
    }
}
