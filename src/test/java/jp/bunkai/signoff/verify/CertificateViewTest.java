package jp.bunkai.signoff.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.security.auth.x500.X500Principal;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.round.CompletedRound;
import jp.bunkai.signoff.round.Manner;
import jp.bunkai.signoff.round.SignedBy;
import jp.bunkai.signoff.seal.SealFacts;
import jp.bunkai.signoff.seal.SealFixture;
import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.seal.opc.PackageSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said of a certificate offline: expired, self-made, revoked, of another name; each as it is, and none of it a judgement. */
class CertificateViewTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final String TANAKA = "CN=田中 翔,O=つばさネットワークス株式会社";
    private static KeyPair issuer;
    private static KeyPair signatory;
    private static X509Certificate authority;

    @BeforeAll
    static void keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        issuer = generator.generateKeyPair();
        signatory = generator.generateKeyPair();
        authority = certificate("CN=Test CA", "CN=Test CA", issuer, issuer, NOW.minus(900, ChronoUnit.DAYS), NOW.plus(900, ChronoUnit.DAYS));
    }

    private static X509Certificate certificate(String subject, String by, KeyPair holder, KeyPair signer, Instant from, Instant to) throws Exception {
        return new JcaX509CertificateConverter().getCertificate(new JcaX509v3CertificateBuilder(new X500Name(by), BigInteger.valueOf(7), Date.from(from), Date.from(to),
                new X500Name(subject), holder.getPublic()).build(new JcaContentSignerBuilder("SHA256withRSA").build(signer.getPrivate())));
    }

    private static X509Certificate issued(int fromDays, int toDays) throws Exception {
        return certificate(TANAKA, "CN=Test CA", signatory, issuer, NOW.plus(fromDays, ChronoUnit.DAYS), NOW.plus(toDays, ChronoUnit.DAYS));
    }

    private static X509CRL revoking(BigInteger serial, KeyPair signer) throws Exception {
        JcaX509v2CRLBuilder list = new JcaX509v2CRLBuilder(new X500Principal("CN=Test CA"), Date.from(NOW));
        list.addCRLEntry(serial, Date.from(NOW), CRLReason.keyCompromise);
        return new JcaX509CRLConverter().getCRL(list.build(new JcaContentSignerBuilder("SHA256withRSA").build(signer.getPrivate())));
    }

    private static Set<CertificateState> states(X509Certificate certificate, List<X509CRL> lists, Instant signedAt) {
        return CertificateView.of(certificate, List.of(authority), lists, signedAt, NOW).states();
    }

    @Test
    void anExpiredOneIsShownAsSuchAndAlsoWhetherItWasWhenItSigned() throws Exception {
        X509Certificate expired = issued(-100, -10);
        assertEquals(EnumSet.of(CertificateState.ISSUED, CertificateState.EXPIRED, CertificateState.REVOCATION_UNKNOWN), states(expired, List.of(), NOW.minus(50, ChronoUnit.DAYS)));
        assertTrue(states(expired, List.of(), NOW.minus(5, ChronoUnit.DAYS)).contains(CertificateState.INVALID_WHEN_SIGNED));
        assertTrue(states(issued(10, 100), List.of(), NOW).containsAll(EnumSet.of(CertificateState.NOT_YET_VALID, CertificateState.INVALID_WHEN_SIGNED)));
    }

    @Test
    void aSelfMadeOneSaysSo() throws Exception {
        X509Certificate own = certificate(TANAKA, TANAKA, signatory, signatory, NOW.minus(10, ChronoUnit.DAYS), NOW.plus(10, ChronoUnit.DAYS));
        assertEquals(EnumSet.of(CertificateState.SELF_MADE), states(own, List.of(), NOW));
    }

    @Test
    void aRevokedOneIsNamedByTheListOfItsOwnIssuerOnly() throws Exception {
        X509Certificate fine = issued(-100, 100);
        assertTrue(states(fine, List.of(revoking(BigInteger.valueOf(7), issuer)), NOW).contains(CertificateState.REVOKED));
        assertEquals(EnumSet.of(CertificateState.ISSUED), states(fine, List.of(revoking(BigInteger.TEN, issuer)), NOW));
        assertEquals(EnumSet.of(CertificateState.ISSUED, CertificateState.REVOCATION_UNKNOWN), states(fine, List.of(revoking(BigInteger.valueOf(7), signatory)), NOW),
                "whoever signs a list in the issuer's name revokes nothing");
    }

    @Test
    void anotherNameIsNamedWhateverSpacesStandInIt() throws Exception {
        CertificateView view = CertificateView.of(issued(-100, 100), List.of(authority), List.of(), NOW, NOW);
        assertFalse(view.expecting(List.of("田中　翔")).states().contains(CertificateState.OTHER_NAME));
        assertFalse(view.expecting(List.of("鈴木 三郎", "つばさネットワークス株式会社")).states().contains(CertificateState.OTHER_NAME), "the company's own certificate");
        assertTrue(view.expecting(List.of("鈴木 三郎", "あおば電子カルテ株式会社")).states().contains(CertificateState.OTHER_NAME));
        assertTrue(view.expecting(Arrays.asList(null, " ")).states().contains(CertificateState.OTHER_NAME));
    }

    @Test
    void ofAFileSignedInWordTheNameIsHeldAgainstWhoIsRecordedToHaveSignedSo() throws Exception {
        assertFalse(signedInWord("田中 翔").contains(CertificateState.OTHER_NAME));
        assertTrue(signedInWord("鈴木 三郎").contains(CertificateState.OTHER_NAME));
    }

    private static Set<CertificateState> signedInWord(String person) throws Exception {
        SealFacts facts = SealFixture.facts(3, SealFixture.annex());
        Revision revision = facts.revision();
        SignedBy by = new SignedBy(UUID.randomUUID(), false, revision.vendorOrganisationId(), revision.vendor(), UUID.randomUUID(), person, "代表取締役", 1,
                Manner.CERTIFICATE, NOW, null, null, null, TANAKA, null);
        SealFacts certified = new SealFacts(revision, facts.frozen(), new CompletedRound(facts.round().id(), revision.id(), true, "佐藤 花子", NOW, NOW, List.of(by)),
                List.of(), facts.chain(), NOW);
        byte[] signed = PackageSignature.sign(PackageFile.read(SealFixture.annex()), "", signatory.getPrivate(), List.of(issued(-100, 100)), NOW).write();
        Verification answer = new Verifier(new Archive().with(certified, null, null), Expected.NOTHING, NOW).verify(signed);
        assertEquals(1, answer.signatures().size());
        return answer.signatures().get(0).certificate().states();
    }
}
