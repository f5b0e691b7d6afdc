package jp.bunkai.picture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.EvidenceCadence;
import jp.bunkai.matrix.EvidenceFact;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.picture.view.EndKind;
import jp.bunkai.picture.view.PictureEnd;

/** What of one dossier ends on a day, whether that day is over or not; what has no day is not here. Pure. */
final class Ends {

    private final UUID dossier;
    private final Arrangement arrangement;

    Ends(UUID dossier, Arrangement arrangement) {
        this.dossier = dossier;
        this.arrangement = arrangement;
    }

    List<PictureEnd> all() {
        return Stream.of(contracts(), support(), relaxations(), risks(), annexes(), evidence()).flatMap(ends -> ends).toList();
    }

    private Stream<PictureEnd> contracts() {
        return arrangement.contracts().stream().filter(contract -> contract.to() != null)
                .map(contract -> end(contract.to(), EndKind.CONTRACT, contract.name(), contract.contracting(), contract.id(), null, contract.renewsItself()));
    }

    private Stream<PictureEnd> support() {
        return arrangement.assets().stream().filter(asset -> asset.endOfSupport() != null)
                .map(asset -> end(asset.endOfSupport(), EndKind.SUPPORT, asset.label(), asset.maintainedBy(), asset.id(), null, asset.hasReplacementPlan()));
    }

    private Stream<PictureEnd> relaxations() {
        return arrangement.relaxations().stream().filter(relaxation -> relaxation.until() != null)
                .map(relaxation -> end(relaxation.until(), EndKind.RELAXATION, relaxation.measure(), relaxation.party(), relaxation.id(), relaxation.row(),
                        relaxation.approved()));
    }

    private Stream<PictureEnd> risks() {
        return arrangement.risks().stream().filter(risk -> risk.until() != null)
                .map(risk -> end(risk.until(), EndKind.RISK, risk.title(), risk.vendor(), risk.id(), risk.row(), risk.approved()));
    }

    /** An annex stands at each of its rows. */
    private Stream<PictureEnd> annexes() {
        return arrangement.rows().stream().flatMap(row -> arrangement.signed(row.id()).stream()).filter(signed -> signed.until() != null)
                .map(signed -> end(signed.until(), EndKind.ANNEX, String.valueOf(signed.number()), signed.vendor(), signed.revision(), null, false)).distinct();
    }

    private Stream<PictureEnd> evidence() {
        return arrangement.rowsIn().filter(row -> !row.evidence().isEmpty())
                .flatMap(row -> arrangement.partiesWith(row, Letter::responsible).stream().flatMap(party -> evidence(row, party).stream()));
    }

    private Optional<PictureEnd> evidence(RowFact row, PartyFact party) {
        return row.evidence().stream().filter(shown -> party.id().equals(shown.party())).max(Comparator.comparing(EvidenceFact::shownOn))
                .map(shown -> end(EvidenceCadence.until(row, party.id(), shown.shownOn()), EndKind.EVIDENCE, shown.title(), party.id(), shown.id(), row.id(), false));
    }

    private PictureEnd end(LocalDate on, EndKind kind, String what, UUID party, UUID subject, UUID row, boolean planned) {
        return new PictureEnd(on, on.isBefore(arrangement.today()), kind, Objects.requireNonNullElse(what, ""), dossier,
                arrangement.findParty(party).map(PartyFact::organisationId).orElse(null), subject, row, planned);
    }
}
