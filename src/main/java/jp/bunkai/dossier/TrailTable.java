package jp.bunkai.dossier;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.platform.time.Clocks;

/**
 * Events as lines of a table (CSV, UTF-8 with a mark so that Excel reads Japanese). No cell begins as a formula does: what users typed is
 * never evaluated.
 */
final class TrailTable {

    static final byte[] HEADER = ("\uFEFF" + cells("番号", "日時（日本時間）", "だれが", "組織", "何を", "項目", "変更前", "変更後", "理由", "What", "hash"))
            .getBytes(StandardCharsets.UTF_8);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(Clocks.JAPAN);

    private TrailTable() {
    }

    static byte[] line(AuditEvent event) {
        AuditEntry entry = event.entry();
        return cells(Long.toString(event.seq()), MOMENT.format(event.at()), event.actor().name(), event.actor().organisationName(), entry.text().ja(),
                entry.field(), entry.before(), entry.after(), entry.reason(), entry.text().en(), event.hash()).getBytes(StandardCharsets.UTF_8);
    }

    private static String cells(String... values) {
        return Arrays.stream(values).map(TrailTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        if (value == null) {
            return "";
        }
        String plain = !value.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
