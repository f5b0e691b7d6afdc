package jp.bunkai.platform.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import jp.bunkai.platform.OfflineCommand;
import jp.bunkai.platform.embedded.EmbeddedDatabaseException;
import jp.bunkai.platform.embedded.SchemaAccess;

/** {@code restore}: brings a backup into an empty database, which is migrated then; with {@code --check} it only reads the file. */
public final class RestoreCommand implements OfflineCommand {

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String usage() {
        return "restore <file> [--check]　空のデータベースに復元し、続けて更新を適用する（--check はファイルを確かめるだけ）"
                + " / restores into an empty database and migrates it; --check only reads the file";
    }

    @Override
    public int run(String... args) {
        boolean checkOnly = args.length == 2 && "--check".equals(args[1]);
        if (args.length == 0 || args.length > 1 && !checkOnly || args[0].startsWith("-")) {
            System.out.println(usage());
            return 2;
        }
        try {
            BackupFile file = new BackupFile(Path.of(args[0]), Passphrase.of(System.getenv()));
            if (checkOnly) {
                long rows = file.read(new BackupFile.Visitor() { }).stream().filter(entry -> entry.name().startsWith("tables/"))
                        .mapToLong(Contents.Entry::rows).sum();
                System.out.println("ファイルに欠けや変更はありません（" + rows + " 行）。 / The file is whole: " + rows + " rows.");
                return 0;
            }
            List<RestoredCheck> checks = ServiceLoader.load(RestoredCheck.class, RestoreCommand.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get).toList();
            new Restoration(SchemaAccess.find(), file, checks).run().forEach(System.out::println);
            System.out.println("復元しました。続けて更新を適用します。 / Restored; migrations follow.");
            return THEN_MIGRATE;
        } catch (BackupException | EmbeddedDatabaseException e) {
            System.out.println(e.getMessage());
            return 1;
        }
    }
}
