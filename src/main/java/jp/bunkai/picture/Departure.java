package jp.bunkai.picture;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.Leaving;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.rules.Say;
import jp.bunkai.picture.view.PictureWithout;

/** One dossier before and after a vendor left it with its subcontractors, by the same rules. */
final class Departure {

    private final ViewedDossier dossier;
    private final Arrangement before;
    private final Arrangement after;
    private final List<Finding> findingsBefore;
    private final List<Finding> findingsAfter;
    private final PartyFact vendor;
    private final Set<UUID> gone;

    Departure(ViewedDossier dossier, LoadedMatrix matrix, List<Finding> findings, UUID organisation, List<Rule> rules) {
        this.dossier = dossier;
        this.before = matrix.arrangement();
        this.findingsBefore = findings;
        this.vendor = before.parties().stream().filter(party -> party.organisationId().equals(organisation) && !party.left()).findFirst().orElseThrow();
        this.gone = Leaving.of(before, vendor.id());
        this.after = Leaving.without(before, gone);
        this.findingsAfter = Findings.of(after, rules).visibleTo(new Sight(after, after.hospital()));
    }

    ViewedDossier dossier() {
        return dossier;
    }

    Arrangement after() {
        return after;
    }

    List<Finding> findingsBefore() {
        return findingsBefore;
    }

    List<Finding> findingsAfter() {
        return findingsAfter;
    }

    /** Its subcontractors. */
    Stream<PartyFact> withThem() {
        return before.parties().stream().filter(party -> gone.contains(party.id()) && !party.equals(vendor));
    }

    int holds(Predicate<Letter> such) {
        return (int) before.heldBy(vendor.id()).stream().filter(row -> such.test(row.letter(vendor.id()))).count();
    }

    /** Rows that lose their last A or R. What is about the vendor itself is over when it leaves. */
    Stream<PictureWithout.Row> rows() {
        return before.rowsIn().filter(row -> !row.scope().of(ScopeKind.PARTY) || !gone.contains(row.scope().id()))
                .filter(row -> loses(row, Letter::accountable) || loses(row, Letter::responsible))
                .map(row -> new PictureWithout.Row(dossier.id(), row.id(), row.duty(), row.title(), Say.object(before, row.scope()), row.area(), row.phase(),
                        loses(row, Letter::accountable), loses(row, Letter::responsible)));
    }

    private boolean loses(RowFact row, Predicate<Letter> such) {
        return before.letters(row).values().stream().anyMatch(such) && after.letters(row).values().stream().noneMatch(such);
    }

    Stream<PictureWithout.Maintained> maintained() {
        return before.assets().stream().filter(asset -> asset.maintainedBy() != null && gone.contains(asset.maintainedBy())).map(this::maintained);
    }

    private PictureWithout.Maintained maintained(AssetFact asset) {
        return new PictureWithout.Maintained(dossier.id(), asset.id(), asset.label(), asset.kind());
    }
}
