package jp.bunkai.platform.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The passphrase of backups, from a file or from the environment. Never an argument: other accounts of the machine read those in the list of
 * processes.
 */
final class Passphrase {

    static final String FILE = "BUNKAI_BACKUP_PASSPHRASE_FILE";
    static final String TEXT = "BUNKAI_BACKUP_PASSPHRASE";
    private static final int SHORTEST = 16;

    private Passphrase() {
    }

    static char[] of(Map<String, String> environment) {
        String file = environment.get(FILE);
        String text = file == null || file.isBlank() ? environment.get(TEXT) : firstLine(Path.of(file));
        if (text == null || text.isBlank()) {
            throw new BackupException("バックアップのパスフレーズを、ファイル（" + FILE + "）か環境変数（" + TEXT + "）で指定してください。",
                    "Give the passphrase of the backup in a file (" + FILE + ") or in the environment (" + TEXT + ").");
        }
        if (text.length() < SHORTEST) {
            throw new BackupException("バックアップのパスフレーズは " + SHORTEST + " 文字以上にしてください（例: openssl rand -base64 32）。",
                    "The passphrase of the backup needs at least " + SHORTEST + " characters (such as openssl rand -base64 32).");
        }
        return text.toCharArray();
    }

    private static String firstLine(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.isEmpty() ? null : lines.get(0);
        } catch (IOException e) {
            throw new BackupException("パスフレーズのファイルを読めません: " + file, "The file of the passphrase cannot be read: " + file, e);
        }
    }
}
