package jp.bunkai.signoff.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.bunkai.platform.OfflineCommand;
import jp.bunkai.signoff.seal.SealFacts;
import jp.bunkai.signoff.seal.SealFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line says the same as the page, without a database, and by its exit code. */
class VerifyCommandTest {

    private static final SealFacts FACTS = SealFixture.facts(3, SealFixture.annex());
    private static final byte[] CONTAINER = SealFixture.container(FACTS);

    @TempDir
    Path folder;
    private final Level level = Logger.getLogger("").getLevel();

    @AfterEach
    void logAsBefore() {
        Logger.getLogger("").setLevel(level);
    }

    private record Said(int code, String text) {
    }

    @Test
    void itIsFoundByItsName() {
        assertTrue(ServiceLoader.load(OfflineCommand.class).stream().anyMatch(command -> command.get().name().equals("verify")));
    }

    @Test
    void unchangedIsZero() throws IOException {
        String seal = SealFixture.seal().fingerprint();
        Said said = run(file("a.asice", CONTAINER), "--seal", seal);
        assertEquals(0, said.code(), said.text());
        assertTrue(said.text().contains("unchanged"));
        assertTrue(said.text().contains("緑野 一郎"));
        assertEquals(0, run(file("a.docx", SealFixture.signed(FACTS)), "--seal", seal).code());
        String chain = FACTS.head().hash();
        assertEquals(0, run(file("a.asice", CONTAINER), "--seal", seal, "--document", FACTS.revision().documentSha256(), "--chain", chain).code());
        assertEquals(0, run(file("frozen.docx", SealFixture.annex()), "--document", FACTS.revision().documentSha256()).code());
    }

    @Test
    void alteredIsOne() throws IOException {
        assertEquals(1, run(file("b.asice", Zips.edited(CONTAINER, "evidence.json", json -> json.replace("緑野 一郎", "緑野 二郎")))).code());
        assertEquals(1, run(file("a.asice", CONTAINER), "--seal", "0".repeat(64)).code());
        assertEquals(1, run(file("a.asice", CONTAINER), "--chain", "0".repeat(64)).code());
        assertEquals(1, run(file("a.asice", CONTAINER), "--document", "0".repeat(64)).code());
    }

    @Test
    void whatCannotBeToldIsTwo() throws IOException {
        assertEquals(2, run(file("frozen.docx", SealFixture.annex())).code());
        Said whose = run(file("a.asice", CONTAINER));
        assertEquals(2, whose.code());
        assertTrue(whose.text().contains("誰の印かは確かめられていません"), whose.text());
        String seal = SealFixture.seal().fingerprint();
        String signed = file("a.docx", SealFixture.signed(FACTS));
        assertEquals(2, run(signed).code());
        for (String[] named : new String[][] {{"--document", FACTS.revision().documentSha256()}, {"--document", "0".repeat(64)}, {"--chain", FACTS.head().hash()}}) {
            Said said = run(signed, "--seal", seal, named[0], named[1]);
            assertEquals(2, said.code());
            assertTrue(said.text().contains("コンテナで照合してください"), said.text());
        }
        assertEquals(2, run(file("x.docx", "no file".getBytes(StandardCharsets.US_ASCII))).code());
        assertEquals(2, run(folder.resolve("not-there.docx").toString()).code());
        assertEquals(2, run().code());
        assertEquals(2, run("a", "b").code());
        assertEquals(2, run("a", "--seal", "short").code());
    }

    @Test
    void asJson() throws IOException {
        Said said = run(file("a.asice", CONTAINER), "--json");
        assertEquals("UNKNOWN", new ObjectMapper().readTree(said.text()).path("verdict").asText());
        assertEquals(3, new ObjectMapper().readTree(said.text()).path("identity").path("number").asInt());
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private static Said run(String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            int code = new VerifyCommand().run(args);
            return new Said(code, out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
