package jp.bunkai.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.bunkai.platform.embedded.SchemaAccess;

/**
 * Writes one file from one consistent snapshot while the application goes on: InnoDB shows every table as it was at one moment, and nobody
 * waits. The file has its name only when it is whole, on the disk, and was read back.
 */
final class Backup {

    /** Nothing may differ by what a server thinks is the local time, and a disk may take its time. */
    static final List<String> SESSION = List.of("set session time_zone = '+00:00'", "set session net_write_timeout = 3600", "set names utf8mb4");

    private final SchemaAccess access;
    private final char[] passphrase;

    Backup(SchemaAccess access, char[] passphrase) {
        this.access = access;
        this.passphrase = passphrase;
    }

    /** Every entry of the file that was made. */
    List<Contents.Entry> write(Path target) {
        if (Files.exists(target)) {
            throw new BackupException("ファイルが既にあります。上書きはしません: " + target, "The file exists and is not written over: " + target);
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            try {
                List<Contents.Entry> written = writePart(part);
                if (!new BackupFile(part, passphrase).read(new BackupFile.Visitor() { }).equals(written)) {
                    throw BackupException.damaged(null);
                }
                Files.move(part, target);
                return written;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new BackupException("バックアップファイルに書き込めません: " + target, "The backup file cannot be written: " + target, e);
        } catch (SQLException e) {
            throw BackupException.database(e);
        }
    }

    private List<Contents.Entry> writePart(Path part) throws IOException, SQLException {
        boolean posix = Files.getFileStore(part.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        if (posix) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(part);
        }
        try (Connection connection = access.connect(); FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            Instant at = beginSnapshot(connection);
            Contents.Schema schema = new SchemaReader(connection).read();
            OutputStream file = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            List<Contents.Entry> written;
            try (OutputStream encrypted = OpenPgp.encrypting(file, passphrase, "bunkai-backup.zip", at)) {
                written = writeEntries(connection, new Contents.Head(Contents.FORMAT, Contents.VERSION, at, server(connection), schema), encrypted);
            }
            file.flush();
            channel.force(true);
            if (!new SchemaReader(connection).read().equals(schema)) {
                throw new BackupException("バックアップ中にデータベースの構造が変更されました（更新の適用など）。もう一度実行してください。",
                        "The schema was changed while the backup was made, as by an upgrade. Please make it again.");
            }
            return written;
        }
    }

    private List<Contents.Entry> writeEntries(Connection connection, Contents.Head head, OutputStream encrypted) throws IOException, SQLException {
        List<Contents.Entry> written = new ArrayList<>();
        ZipOutputStream zip = new ZipOutputStream(encrypted);
        written.add(entry(zip, Contents.HEAD, target -> target.write(Contents.JSON.writeValueAsBytes(head))));
        if (access.secret().isPresent()) {
            Contents.Keys keys = new Contents.Keys(access.secret().get(), access.seal().orElse(null));
            written.add(entry(zip, Contents.KEYS, target -> target.write(Contents.JSON.writeValueAsBytes(keys))));
        }
        for (Contents.Table table : head.schema().tables()) {
            if (table.withRows()) {
                written.add(entry(zip, table.entry(), target -> TableRows.write(connection, table, target)));
            }
        }
        entry(zip, Contents.END, target -> target.write(Contents.JSON.writeValueAsBytes(new Contents.End(written))));
        zip.finish();
        return written;
    }

    /** Writes the content of an entry. */
    private interface Writing {
        void to(OutputStream target) throws IOException, SQLException;
    }

    private static Contents.Entry entry(ZipOutputStream zip, String name, Writing writing) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        LineSums sums = new LineSums();
        OutputStream both = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                zip.write(bytes, from, length);
                sums.write(bytes, from, length);
            }
        };
        writing.to(both);
        zip.closeEntry();
        return sums.entry(name);
    }

    private static Instant beginSnapshot(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : SESSION) {
                statement.execute(sql);
            }
            statement.execute("set session transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot, read only");
            try (ResultSet row = statement.executeQuery("select utc_timestamp(6)")) {
                row.next();
                return row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            }
        }
    }

    private static String server(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }
}
