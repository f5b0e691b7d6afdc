package jp.bunkai.matrix.compare;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.dossier.Party;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RiskRegisters;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.StatedDisclosures;
import jp.bunkai.matrix.store.RowChanges;
import jp.bunkai.matrix.store.RowVersions.PastChange;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.platform.time.Clocks;

/**
 * The arrangement of a dossier at the end of a day that is over, for whoever judges that time and not this: rows taken back to what they said,
 * the parties that had not left, the relaxations that ran and the disclosures that counted. Evidence bears its own day. What has no past in the
 * records stays as it is now: the functions of parties, systems, assets, contracts and rows that were entered only afterwards, which are named.
 * In a number of statements that grows with nothing; called inside the caller's transaction.
 */
@Singleton
public class PastMatrix {

    private final RowChanges changes;
    private final RiskRegisters registers;
    private final StatedDisclosures disclosures;

    PastMatrix(RowChanges changes, RiskRegisters registers, StatedDisclosures disclosures) {
        this.changes = changes;
        this.registers = registers;
        this.disclosures = disclosures;
    }

    /** What was found. {@code later}: the rows that were entered only afterwards, and so stand in it as they are now. */
    public record Stood(Arrangement arrangement, Set<UUID> later) {

        public Stood {
            later = Set.copyOf(later);
        }
    }

    /** The moment at which a day is over. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.JAPAN).toInstant();
    }

    public Stood at(LoadedMatrix matrix, LocalDate day) {
        UUID dossier = matrix.dossier().id();
        Instant end = end(day);
        Map<UUID, List<PastChange>> since = changes.after(dossier, end.minusNanos(1_000));
        Set<UUID> later = new HashSet<>();
        List<RowFact> rows = new ArrayList<>();
        for (StoredRow row : matrix.rows()) {
            if (row.createdAt().isBefore(end)) {
                rows.add(before(row.fact(), since.getOrDefault(row.fact().id(), List.of())));
            } else {
                later.add(row.fact().id());
                rows.add(row.fact());
            }
        }
        Set<UUID> present = new HashSet<>();
        matrix.dossier().allParties().stream().filter(party -> presentOn(party, day)).forEach(party -> present.add(party.id()));
        List<PartyFact> parties = matrix.arrangement().parties().stream().map(party -> party.leaving(!present.contains(party.id()))).toList();
        return new Stood(matrix.arrangement().asOf(day, parties, rows, registers.relaxedOn(dossier, day), disclosures.at(dossier, end)), later);
    }

    private static boolean presentOn(Party party, LocalDate day) {
        return party.leftOn() == null || party.leftOn().isAfter(day);
    }

    private static RowFact before(RowFact now, List<PastChange> since) {
        return since.isEmpty() ? now : new RowFact(now.id(), now.duty(), now.area(), now.core(), now.phase(), now.scope(),
                Rewind.before(now.state(), since, any -> true), now.outAgreed(), now.evidence());
    }
}
