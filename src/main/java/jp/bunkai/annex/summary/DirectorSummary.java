package jp.bunkai.annex.summary;

import java.time.LocalDate;
import java.util.List;

/**
 * One page about an annex for the director of one side. All lines are whole; how many of them the page holds is for the document to decide.
 * {@code effectiveFrom}, {@code effectiveTo}, {@code number} (起案番号) and {@code drafter} are nullable; {@code since} names the signed edition that
 * changes are told against, null for the first one.
 */
public record DirectorSummary(String dossier, String own, String other, String edition, LocalDate preparedOn, LocalDate effectiveFrom,
        LocalDate effectiveTo, String precedence, String number, String drafter, int rows, int agreed, List<Line> blanks, List<Risk> risks, String year,
        List<Cost> costs, String since, List<Line> changes) {

    public DirectorSummary {
        blanks = List.copyOf(blanks);
        risks = List.copyOf(risks);
        costs = List.copyOf(costs);
        changes = List.copyOf(changes);
    }

    /** What something is about, and what there is to say of it. */
    public record Line(String about, String said) {
    }

    /** A risk that remains: who retains it, and until when or at which level. */
    public record Risk(String title, String level, String retainedBy, String approval) {
    }

    /** What the hospital pays a vendor in the year: yen where known, what is said of the tax, and how many lines cannot be added up or are paid by others. */
    public record Cost(String vendor, long yearly, String tax, int unknown) {
    }
}
