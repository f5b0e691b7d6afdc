package jp.bunkai.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Exports the audit trail as an organisation does, and has every chain checked by the program's own command, away from the database. */
final class Chains {

    private Chains() {
    }

    /** How many chains were whole; what the command said of each that was not goes to {@code wrong}. */
    static int whole(Api api, String token, Table table, String jar, List<String> wrong) throws IOException, InterruptedException {
        int whole = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(api.bytes(token, table.path("/audit-export"))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".chain.txt")) {
                    Path file = Files.write(Server.FOLDER.resolve("exported.chain.txt"), zip.readAllBytes());
                    Process check = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar, "check-trail", file.toString())
                            .redirectErrorStream(true).redirectOutput(Server.FOLDER.resolve("check-trail.txt").toFile()).start();
                    if (check.waitFor(60, TimeUnit.SECONDS) && check.exitValue() == 0) {
                        whole++;
                    } else {
                        wrong.add("chain " + entry.getName() + ": " + Files.readString(Server.FOLDER.resolve("check-trail.txt")));
                    }
                }
            }
        }
        return whole;
    }
}
