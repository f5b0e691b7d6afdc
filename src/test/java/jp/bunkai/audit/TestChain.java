package jp.bunkai.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;

/** A chain that no database holds, for what reads chains from files. */
public final class TestChain {

    private TestChain() {
    }

    public static List<AuditEvent> of(Chain chain, int length, Instant from) {
        List<AuditEvent> events = new ArrayList<>();
        String previous = AuditEvent.GENESIS;
        for (int i = 1; i <= length; i++) {
            AuditEntry entry = AuditEntry.of("ROUND_SIGNED", "REVISION", UUID.randomUUID(), new Text("第1版を確認しました（" + i + "）", "Confirmed (" + i + ")"));
            events.add(AuditEvent.sealed(chain.id(), i, UUID.randomUUID(), from.plusSeconds(i), new Actor(i % 2 == 0 ? null : UUID.randomUUID(), "佐藤 \"花子\"",
                    UUID.randomUUID(), "みどりの病院"), entry, null, previous));
            previous = events.get(i - 1).hash();
        }
        return events;
    }
}
