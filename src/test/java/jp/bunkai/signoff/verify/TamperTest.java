package jp.bunkai.signoff.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jp.bunkai.signoff.seal.SealFacts;
import jp.bunkai.signoff.seal.SealFixture;
import jp.bunkai.signoff.seal.SealKey;
import jp.bunkai.signoff.seal.opc.PackageFile;
import jp.bunkai.signoff.seal.opc.ReadSignature;
import jp.bunkai.signoff.seal.opc.SignatureReader;

import org.junit.jupiter.api.Test;

/**
 * Alters a signed document and a container in every way somebody thought of, and handles them in every way that alters nothing. Each
 * alteration is named as one, also without the database; beside it stands what the signature alone says. Writes the table into
 * {@code src/docs/tamper.md}.
 */
class TamperTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final Path TABLE = Path.of("src/docs/tamper.md");
    /** Whoever makes everything anew with a key of his own makes a file that fits in itself; only who knows the seal can tell. */
    private static final String ANEW = "別の鍵で作り直す / made anew with another key";

    private static final SealFacts FACTS = SealFixture.facts(2, SealFixture.annex());
    private static final byte[] SIGNED = SealFixture.signed(FACTS);
    private static final byte[] CONTAINER = SealFixture.container(FACTS);
    private static final SealFacts OTHER = SealFixture.facts(1, Zips.edited(SealFixture.annex(), "word/document.xml", xml -> xml.replace("30日", "60日").replace("責任担当", "責任者")));
    private static final SealKey STRANGER = SealFixture.key();
    private static final Archive ARCHIVE = new Archive().with(OTHER, SealFixture.signed(OTHER), SealFixture.container(OTHER)).with(FACTS, SIGNED, CONTAINER);

    private final List<String> lines = new ArrayList<>();

    @Test
    void everyAlterationIsNamedAndNoHarmlessHandlingIs() throws IOException {
        lines.add("# Alterations and what is said of them\n\nWritten by `TamperTest`: `./mvnw test -Dtest=TamperTest`. \"Alone\" is what the signature says by itself, as most"
                + " programs ask it: whether what it names is what was signed. \"Offline\" is the command line without a database; \"here\" the server that froze the revision.\n");
        Map<String, Supplier<byte[]>> documents = Alterations.of(FACTS, SIGNED, SealFixture.signed(OTHER), STRANGER);
        Map<String, Supplier<byte[]>> containers = ContainerAlterations.of(FACTS, CONTAINER, SealFixture.container(OTHER), STRANGER);
        assertTrue(documents.size() + containers.size() >= 25);
        lines.add("## The signed DOCX (" + documents.size() + " alterations)\n\n| alteration | signature alone | offline | here | why |\n|---|---|---|---|---|");
        documents.forEach((name, made) -> altered(name, made.get()));
        lines.add("\n## The container (" + containers.size() + " alterations)\n\n| alteration | signature alone | offline | here | why |\n|---|---|---|---|---|");
        containers.forEach((name, made) -> altered(name, made.get()));
        lines.add("\nA file that somebody makes anew with a key of his own fits in itself. Offline it is told from ours by the fingerprint of the seal (`verify --seal`), which"
                + " stands in every receipt that was mailed.\n\n## Harmless handlings\n\n| handling | signed DOCX | container | frozen DOCX |\n|---|---|---|---|");
        Handlings.all().forEach(this::harmless);
        Files.writeString(TABLE, String.join("\n", lines) + "\n");
    }

    private void altered(String name, byte[] file) {
        String offline = verdict(file, KnownRevisions.NONE, Expected.NOTHING);
        String known = verdict(file, ARCHIVE, Expected.NOTHING);
        String sealed = verdict(file, KnownRevisions.NONE, new Expected(SealFixture.seal().fingerprint(), null, null));
        lines.add("| " + String.join(" | ", name, alone(file), offline, known, reasons(file)) + " |");
        assertTrue(Set.of("ALTERED", "refused").contains(known), name + ": " + known);
        if (name.equals(ANEW)) {
            assertEquals("UNKNOWN", offline, name);
        } else {
            assertTrue(Set.of("ALTERED", "refused").contains(offline), name + ": " + offline);
        }
        assertTrue(Set.of("ALTERED", "refused").contains(sealed), name + ": " + sealed);
    }

    private void harmless(String name, UnaryOperator<byte[]> handling) {
        List<String> verdicts = new ArrayList<>();
        for (byte[] file : List.of(SIGNED, CONTAINER, FACTS.frozen().document())) {
            Verification here = new Verifier(ARCHIVE, Expected.NOTHING, NOW).verify(handling.apply(file));
            verdicts.add(here.verdict().name());
            assertEquals(Verdict.UNCHANGED, here.verdict(), name + here.reasons());
            assertEquals(2, here.identity().number(), name);
            assertTrue(here.identity().known(), name);
        }
        for (byte[] file : List.of(SIGNED, CONTAINER)) {
            assertEquals("UNCHANGED", verdict(handling.apply(file), KnownRevisions.NONE, new Expected(SealFixture.seal().fingerprint(), null, null)), name);
        }
        lines.add("| " + name + " | " + String.join(" | ", verdicts) + " |");
    }

    private static String verdict(byte[] file, KnownRevisions known, Expected expected) {
        try {
            return new Verifier(known, expected, NOW).verify(file).verdict().name();
        } catch (RefusedFile e) {
            return "refused";
        }
    }

    private static String reasons(byte[] file) {
        try {
            return new Verifier(ARCHIVE, Expected.NOTHING, NOW).verify(file).reasons().stream().map(reason -> reason.code().name()).distinct()
                    .collect(Collectors.joining(", "));
        } catch (RefusedFile e) {
            return e.refusal().code().name();
        }
    }

    private static String alone(byte[] file) {
        if (Verifier.isContainer(file)) {
            List<ContainerSignature.Found> found = ContainerSignature.read(file, Zips.read(file), NOW);
            return found.isEmpty() ? "none" : found.stream().allMatch(one -> one.intact() && one.broken().isEmpty()) ? "**valid**" : "invalid";
        }
        List<ReadSignature> read = SignatureReader.read(PackageFile.read(file));
        return read.isEmpty() ? "none" : read.stream().allMatch(ReadSignature::holds) ? "**valid**" : "invalid";
    }
}
