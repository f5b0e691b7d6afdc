package jp.bunkai.signoff.verify;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.round.CompletedForTest;
import jp.bunkai.signoff.seal.SealFixture;
import jp.bunkai.signoff.seal.SealedBy;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Downloading what was sealed, for the pair alone, and verifying it without a login, which tells nobody what he does not hold. */
@QuarkusTest
class VerificationApiTest {

    @Inject
    RevisionPrints prints;
    @Inject
    VerifyLimit limit;

    @Test
    void thePairDownloadsAndWhoeverHoldsTheFileVerifiesIt() {
        TestDossier dossier = TestDossier.begin();
        byte[] annex = annex(dossier);
        Revision revision = CompletedForTest.of(dossier, annex);
        String path = "/revisions/" + revision.id();
        dossier.get(TestDossier.HOSPITAL_VIEWER, path + "/seal").statusCode(200).body("state", equalTo("WAITING")).body("files", empty());
        dossier.get(TestDossier.HOSPITAL_VIEWER, path + "/container").statusCode(404);
        SealedBy.theWorker();
        dossier.get(TestDossier.NETWORK_VENDOR, path + "/seal").statusCode(200).body("state", equalTo("SEALED")).body("files", hasSize(3))
                .body("time", equalTo("CLOCK")).body("certificate", notNullValue());
        for (String file : new String[] {"/seal", "/signed-document", "/container", "/evidence"}) {
            dossier.get(TestDossier.EHR_VENDOR, path + file).statusCode(404);
            dossier.get(TestDossier.STRANGER, path + file).statusCode(404);
            dossier.get(TestDossier.HOSPITAL_SIGNATORY, path + file).statusCode(200);
        }
        byte[] signed = dossier.get(TestDossier.NETWORK_VENDOR, path + "/signed-document").statusCode(200).extract().asByteArray();
        byte[] container = dossier.get(TestDossier.NETWORK_VENDOR, path + "/container").statusCode(200).extract().asByteArray();
        for (byte[] file : new byte[][] {signed, container, annex}) {
            verify(file).statusCode(200).body("verdict", equalTo("UNCHANGED")).body("identity.known", equalTo(true))
                    .body("identity.number", equalTo(revision.number())).body("identity.vendor", equalTo("つばさネットワークス株式会社")).body("reasons", empty());
        }
        verify(container).body("signers", hasSize(2)).body("chain.holds", equalTo(true)).body("container.complete", equalTo(true));
        verify(signed).body("signers.person", equalTo(List.of("incho@midorino.example", "tanaka@tsubasa-net.example"))).body("signers.manner", equalTo(List.of("TOOL", "PAPER")));
        verify(annex).body("signers", empty());
        verify(signed).body("signatures[0].certificate.states", hasItem("SELF_MADE"));

        prints.addMissing();
        byte[] changed = Zips.edited(annex, "word/document.xml", xml -> xml.replaceFirst("別紙1に掲げる", "別紙2に掲げる"));
        String told = verify(changed).statusCode(200).body("verdict", equalTo("ALTERED")).body("reasons.code", hasItem("CONTENT_CHANGED"))
                .body("differences", hasSize(1)).body("differences[0].expected", nullValue()).extract().asString();
        assertFalse(told.contains("別紙1に掲げる"), "what stands in the revision is told to nobody who does not hold it");
        verify(Zips.write(Zips.read(annex), 9, java.time.Instant.EPOCH.plusSeconds(1_000_000_000), false)).body("verdict", equalTo("UNCHANGED"))
                .body("reasons.code", hasItem("REPACKED"));
    }

    @Test
    void whoKnowsOnlyTheIdLearnsNothing() {
        TestDossier dossier = TestDossier.begin();
        Revision revision = CompletedForTest.of(dossier, annex(dossier));
        SealedBy.theWorker();
        byte[] guess = Zips.edited(SealFixture.unsealed(SealFixture.facts(7, SealFixture.annex())), "word/document.xml",
                xml -> xml.replaceFirst("signature-page:[^\"]*", "signature-page:" + ShortId.of(revision.id())).replaceAll("<w:t [^>]*>[^<]*</w:t>", "<w:t>x</w:t>"));
        verify(guess).statusCode(200).body("identity", nullValue()).body("differences", empty());
    }

    @Test
    void nothingHostileIsOpenedAndNobodyAsksForEver() {
        verify("not a file".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).statusCode(422).body("errors[0].code", equalTo("wrong-kind"));
        verify(Zips.altered(SealFixture.annex(), parts -> parts.put("word/vbaProject.bin", new byte[] {1}))).statusCode(422).body("errors[0].code", equalTo("macros"));
        Login.anonymous().multiPart("other", "x").post("/api/verify").then().statusCode(400);
        limit.allow(1, 0.001);
        try {
            verify(SealFixture.annex()).statusCode(200);
            verify(SealFixture.annex()).statusCode(429);
        } finally {
            limit.allow(100_000, 1000);
        }
    }

    /** An annex like no other's: it names a row of this dossier in a tag. */
    private static byte[] annex(TestDossier dossier) {
        UUID row = UUID.fromString(dossier.get(TestDossier.HOSPITAL_ADMIN, "/matrix").extract().path("rows[0].id"));
        return Zips.edited(SealFixture.annex(), "word/document.xml", xml -> xml.replaceFirst("w:val=\"hospital.name\"", "w:val=\"hospital.name:" + ShortId.of(row) + "\""));
    }

    private static ValidatableResponse verify(byte[] file) {
        return Login.anonymous().multiPart("file", "別紙.docx", file, "application/octet-stream").post("/api/verify").then();
    }
}
