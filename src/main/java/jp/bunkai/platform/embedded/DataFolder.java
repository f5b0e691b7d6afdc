package jp.bunkai.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * The folder in which the embedded server keeps everything: tables, passwords, log, unpacked program. Only its owner may enter it, and
 * only one application at a time may use it.
 */
final class DataFolder {

    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");

    private final Path root;

    DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.root);
            ownerOnly(this.root, OWNER_FOLDER);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "データフォルダー " + this.root + " を作成できません。BUNKAI_DATA_DIR に書き込める場所を指定してください。",
                    "The data folder " + this.root + " cannot be created. Point BUNKAI_DATA_DIR to a place that can be written to.", e);
        }
    }

    Path root() {
        return root;
    }

    Path tables() {
        return root.resolve("mariadb");
    }

    Path log() {
        return root.resolve("mariadb.log");
    }

    Path pidFile() {
        return root.resolve("mariadb.pid");
    }

    /** Where the server listens, for commands of the terminal that come while it runs. */
    Path portFile() {
        return root.resolve("mariadb.port");
    }

    Path accounts() {
        return root.resolve("accounts.properties");
    }

    Path program() {
        return root.resolve("mariadb-program");
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    /** Takes the folder for this process; the returned channel must stay referenced as long as the folder is used. */
    FileChannel lock() throws IOException {
        FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new EmbeddedDatabaseException(
                    "データフォルダー " + root + " は別の Bunkai が使用中です。それを終了するか、BUNKAI_DATA_DIR に別のフォルダーを指定してください。",
                    "Another Bunkai is using the data folder " + root + ". Stop it, or point BUNKAI_DATA_DIR to another folder.");
        }
        return channel;
    }

    /** Writes a file that only the owner can read, from its first byte on. */
    static void writeSecret(Path file, String content) throws IOException {
        writeSecret(file, content.getBytes(StandardCharsets.UTF_8));
    }

    static void writeSecret(Path file, byte[] content) throws IOException {
        Files.deleteIfExists(file);
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_FILE));
        } else {
            Files.createFile(file);
        }
        Files.write(file, content);
    }

    /** The numeric id of the account this program runs under; empty where the system has no such thing. */
    Optional<Integer> owner() {
        try {
            return Optional.of((Integer) Files.getAttribute(root, "unix:uid"));
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void ownerOnly(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }
}
