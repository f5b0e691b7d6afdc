package jp.bunkai.signoff.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jp.bunkai.audit.Audience;
import jp.bunkai.audit.Chain;
import jp.bunkai.audit.TestChain;
import jp.bunkai.platform.CanonicalJson;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.signoff.revision.FrozenContent;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.round.AddedFile;
import jp.bunkai.signoff.round.CompletedRound;
import jp.bunkai.signoff.round.Manner;
import jp.bunkai.signoff.round.SignedBy;

/** A revision that everybody signed, made without a database: the standard annex as its document, two signatories, a scan, a chain. */
public final class SealFixture {

    public static final Instant SEALED_AT = Instant.parse("2026-11-22T06:00:00Z");
    private static final char[] PASSWORD = "seal of a test".toCharArray();
    private static final SealKey KEY = key();

    private SealFixture() {
    }

    /** The seal that the tests share; a key takes long to make. */
    public static SealKey seal() {
        return KEY;
    }

    /** A new key, for who is not the installation. */
    public static SealKey key() {
        return key(Instant.parse("2026-01-01T00:00:00Z"));
    }

    /** A new key, certified for ten years from this moment. */
    public static SealKey key(Instant from) {
        try {
            return SealKey.of(SelfMadeSeal.make(PASSWORD, from), PASSWORD);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] annex() {
        try {
            return Files.readAllBytes(Path.of("contract-templates/standard-annex/template.docx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Revision of this number with this document. */
    public static SealFacts facts(int number, byte[] document) {
        byte[] canonical = CanonicalJson.bytes(Map.of("rows", List.of("VUL-01"), "number", number));
        UUID vendor = UUID.randomUUID();
        Revision revision = new Revision(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), number,
                Instant.parse("2026-11-20T01:00:00Z"), UUID.randomUUID(), "佐藤 花子", UUID.randomUUID(), "みどりの病院 <&>", vendor, "あおば電子カルテ株式会社",
                "電子カルテ更新", LocalDate.of(2026, 12, 1), null, 1, UploadedFile.sha256(canonical), UploadedFile.sha256(document), "annex.docx");
        SignedBy hospital = new SignedBy(UUID.randomUUID(), true, revision.hospitalOrganisationId(), revision.hospital(), UUID.randomUUID(), "緑野 一郎", "病院長", 1,
                Manner.TOOL, Instant.parse("2026-11-21T02:00:00Z"), null, Instant.parse("2026-11-21T01:59:00Z"), "dev-service", null, null);
        SignedBy company = new SignedBy(UUID.randomUUID(), false, vendor, revision.vendor(), UUID.randomUUID(), "𠮷田 次郎", "代表取締役", 2, Manner.PAPER,
                Instant.parse("2026-11-21T05:00:00Z"), LocalDate.of(2026, 11, 20), null, null, "法務部の書庫", "鈴木 三郎");
        byte[] scan = "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII);
        return new SealFacts(revision, new FrozenContent(canonical, document), new CompletedRound(UUID.randomUUID(), revision.id(), true, "佐藤 花子",
                Instant.parse("2026-11-20T02:00:00Z"), Instant.parse("2026-11-21T05:00:00Z"), List.of(hospital, company)),
                List.of(new AddedFile(UUID.randomUUID(), company.signatoryId(), "署名頁.pdf", "application/pdf", UploadedFile.sha256(scan), scan)),
                TestChain.of(Chain.ofDossier(revision.dossierId(), Audience.pair(vendor)), 6, Instant.parse("2026-11-20T01:00:00Z")), SEALED_AT);
    }

    /** The signed document of these facts under the tests' seal. */
    public static byte[] signed(SealFacts facts) {
        return SignedDocument.make(facts, Optional.of(KEY));
    }

    /** The signed document of these facts without any seal. */
    public static byte[] unsealed(SealFacts facts) {
        return SignedDocument.make(facts, Optional.empty());
    }

    public static byte[] signed(SealFacts facts, SealKey key) {
        return SignedDocument.make(facts, Optional.of(key));
    }

    /** The container of these facts under the tests' seal, without a time stamp. */
    public static byte[] container(SealFacts facts) {
        return container(facts, KEY);
    }

    public static byte[] container(SealFacts facts, SealKey key) {
        return container(facts, signed(facts, key), key);
    }

    /** The container around a signed document that another key may have sealed. */
    public static byte[] container(SealFacts facts, byte[] signed, SealKey key) {
        return Container.make(ContainerContent.of(facts, signed, Optional.of(key), TimeSource.CLOCK), key, SEALED_AT, Optional.empty());
    }
}
