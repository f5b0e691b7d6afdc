package jp.bunkai.support;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;


/**
 * Opens files with LibreOffice, where there is one. A missing one skips the test, or fails it where
 * {@code -Dbunkai.require} names {@code libreoffice}. Each call has a profile of its own, so that none waits for another.
 */
public final class LibreOffice {

    private static final Path[] PLACES = {Path.of("/opt/libreoffice/program/soffice"),
            Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"), Path.of("C:/Program Files/LibreOffice/program/soffice.exe")};

    private LibreOffice() {
    }

    /** Opens a file of this extension and prints it; returns the PDF. Skips or fails the test if there is no LibreOffice. */
    public static byte[] toPdf(byte[] document, String extension) throws IOException, InterruptedException {
        return convert(document, extension, "pdf");
    }

    /** Opens a workbook and saves it again as a workbook, as somebody who has no Excel does. */
    public static byte[] saveAgain(byte[] workbook) throws IOException, InterruptedException {
        return convert(workbook, "xlsx", "xlsx");
    }

    private static byte[] convert(byte[] document, String extension, String wanted) throws IOException, InterruptedException {
        Path soffice = Programs.require("libreoffice", List.of("soffice"), PLACES);
        Path folder = Files.createTempDirectory("libreoffice");
        try {
            Path file = Files.write(folder.resolve("document." + extension), document);
            Path log = folder.resolve("log.txt");
            Process process = new ProcessBuilder(soffice.toString(), "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--convert-to", wanted, "--outdir", folder.resolve("out").toString(), file.toString())
                    .redirectErrorStream(true).redirectOutput(log.toFile()).start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                fail("LibreOffice did not end within two minutes");
            }
            Path converted = folder.resolve("out/document." + wanted);
            if (!Files.exists(converted)) {
                fail("LibreOffice could not open the file: " + Files.readString(log));
            }
            return Files.readAllBytes(converted);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
