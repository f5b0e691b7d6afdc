package jp.bunkai.platform.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Goes once through a backup file, in constant memory: head, keys, tables, end. What it hands out is known to be whole only when
 * {@link #read} returns; nothing may be made of it before, unless it is taken back when an exception comes.
 */
final class BackupFile {

    private final Path file;
    private final char[] passphrase;

    BackupFile(Path file, char[] passphrase) {
        this.file = file;
        this.passphrase = passphrase;
    }

    /** Gets what stands in the file, as it comes. */
    interface Visitor {

        default void head(Contents.Head head) throws SQLException {
        }

        default void keys(Contents.Keys keys) {
        }

        /** The lines of a table; what is left unread is skipped. */
        default void rows(Contents.Table table, InputStream lines) throws SQLException, IOException {
        }
    }

    /** Every entry as it was found, which is as it was written. */
    List<Contents.Entry> read(Visitor visitor) {
        try (InputStream source = new BufferedInputStream(Files.newInputStream(file))) {
            return OpenPgp.decrypted(source, passphrase, clear -> entries(new ZipInputStream(clear), visitor));
        } catch (java.nio.file.NoSuchFileException e) {
            throw new BackupException("ファイルがありません: " + file, "There is no such file: " + file, e);
        } catch (java.nio.file.AccessDeniedException e) {
            throw new BackupException("ファイルを読む権限がありません: " + file, "The file may not be read: " + file, e);
        } catch (IOException e) {
            throw BackupException.damaged(e);
        }
    }

    private static List<Contents.Entry> entries(ZipInputStream zip, Visitor visitor) throws IOException {
        List<Contents.Entry> found = new ArrayList<>();
        Contents.Head head = null;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(Contents.END)) {
                Contents.End end = Contents.JSON.readValue(zip.readAllBytes(), Contents.End.class);
                if (!end.entries().equals(found)) {
                    throw BackupException.damaged(null);
                }
                return found;
            }
            LineSums sums = new LineSums();
            InputStream content = sums.reading(zip);
            try {
                if (head == null) {
                    head = head(entry.getName(), content);
                    visitor.head(head);
                } else if (entry.getName().equals(Contents.KEYS)) {
                    visitor.keys(Contents.JSON.readValue(content, Contents.Keys.class));
                } else {
                    visitor.rows(table(head, entry.getName()), content);
                }
            } catch (SQLException e) {
                throw BackupException.database(e);
            }
            content.transferTo(OutputStream.nullOutputStream());
            found.add(sums.entry(entry.getName()));
        }
        throw BackupException.damaged(null);
    }

    /** The form is looked at first: a later one may have a head that is read in another way. */
    private static Contents.Head head(String name, InputStream content) throws IOException {
        JsonNode head = Contents.JSON.readTree(content);
        if (!name.equals(Contents.HEAD) || !Contents.FORMAT.equals(head.path("format").asText())) {
            throw new BackupException("Bunkai のバックアップファイルではありません。", "This is no backup of Bunkai.");
        }
        if (head.path("version").asInt() != Contents.VERSION) {
            throw new BackupException("このバックアップは新しい版のプログラムで作られています。その版で復元してください。",
                    "This backup was made by a newer version of the program. Restore it with that version.");
        }
        return Contents.JSON.treeToValue(head, Contents.Head.class);
    }

    private static Contents.Table table(Contents.Head head, String entry) {
        return head.schema().tables().stream().filter(table -> table.entry().equals(entry)).findFirst().orElseThrow(() -> BackupException.damaged(null));
    }
}
