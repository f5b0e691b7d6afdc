package jp.bunkai.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.platform.backup.BackupException;
import jp.bunkai.platform.backup.RestoredCheck;

/**
 * Checks every chain of a restored database, event by event up to its head: a backup of an altered trail is not brought back unnoticed. One
 * event is held at a time.
 */
public final class RestoredChains implements RestoredCheck {

    /** Any number above zero keeps the driver from reading the whole answer first. */
    private static final int ROWS_AT_ONCE = 200;

    @Override
    public String check(Connection connection) throws SQLException {
        Map<UUID, ChainCheck.Head> heads = heads(connection);
        long events = 0;
        for (Map.Entry<UUID, ChainCheck.Head> chain : heads.entrySet()) {
            events += check(connection, chain.getKey(), chain.getValue());
        }
        return "監査記録の連鎖 " + heads.size() + " 本（" + events + " 件）に改ざんは見つかりませんでした。 / " + heads.size() + " audit chains with " + events
                + " events are whole.";
    }

    private static Map<UUID, ChainCheck.Head> heads(Connection connection) throws SQLException {
        Map<UUID, ChainCheck.Head> heads = new LinkedHashMap<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select id, head_seq, lower(hex(head_hash)) from audit_chain order by id")) {
            while (row.next()) {
                heads.put(AuditReader.uuid(row.getString(1)), new ChainCheck.Head(row.getLong(2), row.getString(3)));
            }
        }
        return heads;
    }

    /** How many events the chain has. */
    private static long check(Connection connection, UUID chain, ChainCheck.Head head) throws SQLException {
        ChainCheck check = new ChainCheck(chain, head);
        long events = 0;
        try (PreparedStatement query = connection.prepareStatement("select " + AuditReader.COLUMNS + " from audit_event e where e.chain_id = ? order by e.seq")) {
            query.setFetchSize(ROWS_AT_ONCE);
            query.setString(1, chain.toString());
            try (ResultSet row = query.executeQuery()) {
                // One flaw is enough to take everything back.
                while (row.next() && !check.flawed()) {
                    check.next(AuditReader.event(row));
                    events++;
                }
            }
        }
        List<ChainCheck.Finding> found = check.end();
        if (!found.isEmpty()) {
            throw new BackupException("監査記録の連鎖が書かれたとおりではありません（連鎖 " + chain + "、" + found.get(0).seq() + " 番）。復元を取り消しました。",
                    "An audit chain is not what was written (chain " + chain + ", number " + found.get(0).seq() + "); the restoration was taken back.");
        }
        return events;
    }
}
