package jp.bunkai.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.platform.OfflineCommand;

/** {@code check-trail}: tells of an exported chain whether an event was removed, changed, moved or inserted. */
public final class CheckTrailCommand implements OfflineCommand {

    private static final Pattern HEAD = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    @Override
    public String name() {
        return "check-trail";
    }

    @Override
    public String usage() {
        return "check-trail <file>.chain.txt [--head <number>:<sha256>]　監査記録の連鎖を確かめる / checks an exported audit chain";
    }

    @Override
    public int run(String... args) {
        Matcher head = args.length == 3 && "--head".equals(args[1]) ? HEAD.matcher(args[2]) : null;
        if (args.length != 1 && (head == null || !head.matches())) {
            return say(2, usage());
        }
        try (InputStream file = Files.newInputStream(Path.of(args[0]))) {
            return told(ChainFileCheck.check(file, head == null ? null : new ChainCheck.Head(Long.parseLong(head.group(1)), head.group(2))));
        } catch (ChainFileCheck.NoChainException e) {
            return say(2, "監査記録の連鎖のファイルではありません。 / This is no chain file.");
        } catch (IOException | RuntimeException e) {
            return say(2, "ファイルを読めません。 / The file cannot be read: " + args[0]);
        }
    }

    private static int told(ChainFileCheck.Result result) {
        String which = "連鎖 / chain " + result.chain() + "\n記録 / events " + result.events() + "\n先頭 / head " + result.head().seq() + ":" + result.head().hash();
        if (result.whole()) {
            return say(0, which + "\n改ざんは見つかりませんでした。 / The chain is whole.");
        }
        String flaws = result.flaws().stream().map(flaw -> "  " + flaw.seq() + "番: " + words(flaw.flaw())).collect(Collectors.joining("\n"));
        String lines = result.unreadable().stream().map(line -> "  " + line + "行目: 書かれたとおりではありません / line is not as it was written")
                .collect(Collectors.joining("\n"));
        return say(1, which + "\n書かれたとおりではありません。 / The chain is not what was written.\n"
                + String.join("\n", Stream.of(flaws, lines).filter(text -> !text.isEmpty()).toList()));
    }

    private static String words(ChainCheck.Flaw flaw) {
        return switch (flaw) {
            case REMOVED -> "記録が除かれています / removed";
            case CHANGED -> "内容が書き換えられています / changed";
            case INSERTED -> "記録が差し込まれています / inserted";
            case MOVED -> "順序が変えられています / moved";
            case UNLINKED -> "直前の記録とつながっていません / not linked to the one before";
        };
    }

    private static int say(int code, String text) {
        System.out.println(text);
        return code;
    }
}
