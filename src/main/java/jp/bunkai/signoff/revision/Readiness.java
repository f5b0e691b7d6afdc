package jp.bunkai.signoff.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.annex.AnnexBlockers;
import jp.bunkai.annex.setting.AnnexDetails;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.rules.Say;
import jp.bunkai.negotiation.confirmation.PairConfirmations.Pair;
import jp.bunkai.negotiation.confirmation.PairConfirmations.RowOfPair;
import jp.bunkai.negotiation.confirmation.PairConfirmations.Said;

/**
 * What keeps a pair from signing: rows that are not confirmed by those they need, findings that block,
 * and texts of a returned annex that wait for a word. An open row may be carved out with a
 * reason, which takes its findings with it; what stands at no row cannot be carved out and has to be mended.
 */
public final class Readiness {

    private final Pair pair;
    private final PartyFact vendor;
    private final AnnexDetails details;
    private final List<Finding> blockers;
    private final int deviations;
    private final Map<UUID, OpenRow> open = new LinkedHashMap<>();

    private Readiness(Pair pair, PartyFact vendor, AnnexDetails details, List<Finding> blockers, int deviations) {
        this.pair = pair;
        this.vendor = vendor;
        this.details = details;
        this.blockers = blockers;
        this.deviations = deviations;
        Set<UUID> blocked = blockers.stream().map(Finding::rowId).collect(Collectors.toCollection(LinkedHashSet::new));
        for (RowFact row : pair.matrix().arrangement().rows()) {
            RowOfPair ofPair = pair.rows().get(row.id());
            boolean unconfirmed = ofPair != null && !ofPair.confirmed();
            if (unconfirmed || blocked.contains(row.id())) {
                open.put(row.id(), openRow(row, unconfirmed ? ofPair.words() : List.of(), blocked.contains(row.id())));
            }
        }
    }

    static Readiness of(Pair pair, Findings findings, PartyFact vendor, AnnexDetails details, int deviations) {
        Arrangement arrangement = pair.matrix().arrangement();
        return new Readiness(pair, vendor, details, pair.matrix().dossier().asHospital() ? AnnexBlockers.ofHospital(arrangement, findings, vendor)
                : AnnexBlockers.of(arrangement, findings, vendor), deviations);
    }

    /** A row that is not agreed: whose word it waits for, whether one side refused it, whether a finding blocks it. */
    public record OpenRow(UUID rowId, Text name, boolean waitsForHospital, boolean waitsForVendor, boolean refused, boolean blocked) {
    }

    private OpenRow openRow(RowFact row, List<Said> words, boolean blocked) {
        boolean hospital = words.stream().anyMatch(word -> word.hospital() && word.needed() && !word.confirmed());
        boolean other = words.stream().anyMatch(word -> !word.hospital() && word.needed() && !word.confirmed());
        return new OpenRow(row.id(), Say.row(arrangement(), row), hospital, other, words.stream().anyMatch(Said::refused), blocked);
    }

    private Arrangement arrangement() {
        return pair.matrix().arrangement();
    }

    public Pair pair() {
        return pair;
    }

    public PartyFact vendor() {
        return vendor;
    }

    public AnnexDetails details() {
        return details;
    }

    /** In the order of the matrix. */
    public List<OpenRow> openRows() {
        return List.copyOf(open.values());
    }

    /** Findings that stand at no row, which no carving out answers. */
    public List<Finding> findings() {
        return blockers.stream().filter(finding -> finding.rowId() == null).toList();
    }

    /** Those at rows too, in the order of the to-do list. */
    public List<Finding> allFindings() {
        return blockers;
    }

    /** How many texts of a returned annex wait for a word of either side. */
    public int openDeviations() {
        return deviations;
    }

    /** Whether an effective date is set, without which nothing takes effect. */
    public boolean dated() {
        return details.effectiveFrom() != null;
    }

    /** Whether any row would remain to be agreed on. */
    boolean holdsRows(Set<UUID> carvedOut) {
        return pair.rows().keySet().stream().anyMatch(row -> !carvedOut.contains(row));
    }

    /** Whether it can be signed as it stands. */
    public boolean ready() {
        return dated() && deviations == 0 && open.isEmpty() && findings().isEmpty() && holdsRows(Set.of());
    }

    /** The open rows that this choice leaves open. */
    List<OpenRow> leftOpen(Set<UUID> carvedOut) {
        List<OpenRow> left = new ArrayList<>(open.values());
        left.removeIf(row -> carvedOut.contains(row.rowId()));
        return left;
    }

    boolean isOpen(UUID row) {
        return open.containsKey(row);
    }
}
