package jp.bunkai.platform.backup;

import java.nio.file.Path;
import java.util.List;
import jp.bunkai.platform.OfflineCommand;
import jp.bunkai.platform.embedded.EmbeddedDatabaseException;
import jp.bunkai.platform.embedded.SchemaAccess;

/** {@code backup}: one encrypted file of everything, made while the application runs, and read back before it gets its name. */
public final class BackupCommand implements OfflineCommand {

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String usage() {
        return "backup <file>　稼働中のデータベースを暗号化した1ファイルに保存する（パスフレーズは " + Passphrase.FILE + " または " + Passphrase.TEXT + "）"
                + " / saves the running database to one encrypted file";
    }

    @Override
    public int run(String... args) {
        if (args.length != 1 || args[0].startsWith("-")) {
            System.out.println(usage());
            return 2;
        }
        try {
            char[] passphrase = Passphrase.of(System.getenv());
            List<Contents.Entry> written = new Backup(SchemaAccess.find(), passphrase).write(Path.of(args[0]));
            long rows = written.stream().filter(entry -> entry.name().startsWith("tables/")).mapToLong(Contents.Entry::rows).sum();
            System.out.println("バックアップを作成し、読み戻して確かめました: " + args[0] + "（" + rows + " 行） / The backup was made and read back: " + rows + " rows");
            return 0;
        } catch (BackupException | EmbeddedDatabaseException e) {
            System.out.println(e.getMessage());
            return 1;
        }
    }
}
