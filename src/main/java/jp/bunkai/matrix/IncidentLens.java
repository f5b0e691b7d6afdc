package jp.bunkai.matrix;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.Incident;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Purpose;

/**
 * The incident lens: for each incident of the catalogue, how the duties that failed there stand in this dossier, as far as the viewer
 * may see. ABSENT: no row of the duty counts. GAP: a row that nobody clearly holds. AT_RISK: held on paper, with something against it.
 * HELD: held, and nothing found.
 */
public final class IncidentLens {

    /** How a duty stands, the worst first. */
    public enum Now {
        GAP, ABSENT, AT_RISK, HELD
    }

    /** One duty that failed, and how it stands here; {@code codes} says what was found at its rows. */
    public record Line(Incident.Failure failure, Now now, List<UUID> rows, List<FindingCode> codes) {
    }

    /** One incident with its failed duties, in the order of the catalogue. */
    public record View(Incident incident, List<Line> lines) {
    }

    private static final Set<FindingCode> GAPS = EnumSet.of(FindingCode.ORPHAN, FindingCode.DUTY_MISSING, FindingCode.NO_ACCOUNTABLE,
            FindingCode.TWO_ACCOUNTABLE, FindingCode.NO_RESPONSIBLE, FindingCode.DECLARED_OTHERWISE, FindingCode.UNKNOWN,
            FindingCode.SUB_WITHOUT_PRIME);

    private final Arrangement arrangement;
    private final Sight sight;
    private final List<Finding> findings;

    private IncidentLens(Findings findings, Sight sight) {
        this.arrangement = findings.arrangement();
        this.sight = sight;
        this.findings = findings.visibleTo(sight);
    }

    /** All incidents as this viewer may see them; a duty whose holders it may not know is left out. */
    public static List<View> of(Findings findings, Sight sight) {
        IncidentLens lens = new IncidentLens(findings, sight);
        return lens.arrangement.catalogue().incidents().stream().map(lens::view).toList();
    }

    private View view(Incident incident) {
        return new View(incident, incident.failed().stream().flatMap(failure -> line(failure).stream()).toList());
    }

    private Optional<Line> line(Incident.Failure failure) {
        List<RowFact> counting = arrangement.rowsOf(failure.duty()).stream().filter(RowFact::in).filter(sight::seesRow).toList();
        List<RowFact> rows = counting.stream().filter(sight::seesLetters).toList();
        if (rows.isEmpty() && !counting.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> here = findings.stream().filter(finding -> concerns(finding, failure.duty(), rows)).toList();
        return Optional.of(new Line(failure, now(rows, here), rows.stream().map(RowFact::id).toList(),
                here.stream().map(Finding::code).distinct().sorted().toList()));
    }

    /** A finding about the duty, or about a party as a whole that holds one of its rows. */
    private boolean concerns(Finding finding, String duty, List<RowFact> rows) {
        if (finding.duty() != null || finding.rowId() != null) {
            return duty.equals(finding.duty());
        }
        if (finding.code() == FindingCode.CONTACT_MISSING && !ofIncident(duty)) {
            return false;
        }
        return finding.partyId() != null && rows.stream().anyMatch(row -> {
            Letter letter = arrangement.letters(row).get(finding.partyId());
            return letter != null && letter.holds() && sight.seesLetter(row, arrangement.party(finding.partyId()));
        });
    }

    private boolean ofIncident(String duty) {
        return arrangement.catalogue().findDuty(duty).filter(entry -> entry.serves(Purpose.INCIDENT)).isPresent();
    }

    private static Now now(List<RowFact> rows, List<Finding> here) {
        if (rows.isEmpty()) {
            return Now.ABSENT;
        }
        if (here.stream().anyMatch(finding -> GAPS.contains(finding.code()))) {
            return Now.GAP;
        }
        boolean doubtful = here.stream()
                .anyMatch(finding -> finding.severity() != Severity.NOTE || finding.code() == FindingCode.EVIDENCE_OVERDUE);
        return doubtful ? Now.AT_RISK : Now.HELD;
    }
}
