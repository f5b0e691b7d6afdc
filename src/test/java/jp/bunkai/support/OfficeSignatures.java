package jp.bunkai.support;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Asks a LibreOffice of its own, by UNO, what it thinks of the signatures of a package ({@code verifyDocumentContentSignatures}). */
public final class OfficeSignatures {

    private static final Path SCRIPT = Path.of("src/test/resources/signoff/verify_signatures.py");
    private static final Path[] PYTHONS = {Path.of("/opt/libreoffice/program/python"), Path.of("/usr/bin/python3"),
        Path.of("/Applications/LibreOffice.app/Contents/Resources/python")};

    private OfficeSignatures() {
    }

    /** {@code signatures=n}, then a line for each: {@code valid=True partial=… certificate=… signer=…}. */
    public static List<String> of(byte[] docx) throws IOException, InterruptedException {
        Path soffice = Programs.require("libreoffice", List.of("soffice"), Path.of("/opt/libreoffice/program/soffice"),
                Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"));
        Path python = python();
        Path folder = Files.createTempDirectory("office-signatures");
        String pipe = "bunkai" + UUID.randomUUID().toString().replace("-", "");
        Process office = new ProcessBuilder(soffice.toString(), "--headless", "--norestore", "--nologo", "--accept=pipe,name=" + pipe + ";urp;",
                "-env:UserInstallation=" + folder.resolve("profile").toUri()).redirectErrorStream(true).redirectOutput(folder.resolve("office.txt").toFile()).start();
        try {
            Path file = Files.write(folder.resolve("document.docx"), docx);
            Path said = folder.resolve("said.txt");
            Process asking = new ProcessBuilder(python.toString(), SCRIPT.toString(), pipe, file.toUri().toString()).redirectErrorStream(true)
                    .redirectOutput(said.toFile()).start();
            if (!asking.waitFor(150, TimeUnit.SECONDS)) {
                asking.destroyForcibly();
                fail("LibreOffice did not answer: " + Files.readString(said));
            }
            return Files.readAllLines(said);
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            delete(folder);
        }
    }

    /** One that has UNO; without it the check is skipped, or fails where {@code -Dbunkai.require} names LibreOffice. */
    private static Path python() throws IOException, InterruptedException {
        for (Path python : PYTHONS) {
            if (Files.isExecutable(python) && new ProcessBuilder(python.toString(), "-c", "import uno").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0) {
                return python;
            }
        }
        if (List.of(System.getProperty("bunkai.require", "").split(",")).contains("libreoffice")) {
            fail("This run requires LibreOffice with Python's UNO (python3-uno)");
        }
        Assumptions.abort("not checked: no Python with UNO here");
        throw new IllegalStateException();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
