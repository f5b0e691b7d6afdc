package jp.bunkai.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent.Change;
import jp.bunkai.annex.AnnexContent.Precedence;
import jp.bunkai.annex.setting.AnnexDetails;

/**
 * What is set around the rows of an annex: its edition, term and precedence, which contracts it amends (none said: all of the pair), the rows
 * left out because they are not agreed, with the reason, and the editions before it. Both dates are nullable.
 */
public record AnnexFrame(int number, boolean draft, Precedence precedence, LocalDate effectiveFrom, LocalDate effectiveTo, Set<UUID> contracts,
        Map<UUID, String> carvedOut, List<Change> earlier) {

    public AnnexFrame {
        contracts = Set.copyOf(contracts);
        carvedOut = Map.copyOf(carvedOut);
        earlier = List.copyOf(earlier);
    }

    /** The draft of the next edition. */
    public static AnnexFrame draft(AnnexDetails details, List<Change> earlier) {
        return of(details, earlier, true, Map.of());
    }

    /** The next edition as it goes to signature, without the rows that both sides leave out. */
    public static AnnexFrame edition(AnnexDetails details, List<Change> earlier, Map<UUID, String> carvedOut) {
        return of(details, earlier, false, carvedOut);
    }

    private static AnnexFrame of(AnnexDetails details, List<Change> earlier, boolean draft, Map<UUID, String> carvedOut) {
        int last = earlier.isEmpty() ? 0 : earlier.get(earlier.size() - 1).edition();
        return new AnnexFrame(last + 1, draft, details.precedence(), details.effectiveFrom(), details.effectiveTo(), Set.copyOf(details.contractIds()),
                carvedOut, earlier);
    }
}
