package jp.bunkai.matrix;

import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.ScopeKind;

/**
 * What one party may see of an arrangement (DESIGN section 4). The hospital sees all; a vendor sees every row, but letters on assets
 * only where it works on one or the hospital opened them, and of terms, declarations and evidence its own, its subcontractors' and
 * the hospital's terms in rows it has a part in; a subcontractor sees only its own rows.
 */
public final class Sight {

    private final Arrangement arrangement;
    private final PartyFact viewer;
    private final List<UUID> subcontractors;

    public Sight(Arrangement arrangement, PartyFact viewer) {
        this.arrangement = arrangement;
        this.viewer = viewer;
        this.subcontractors = arrangement.parties().stream().filter(party -> viewer.id().equals(party.prime()) && !party.left())
                .map(PartyFact::id).toList();
    }

    public PartyFact viewer() {
        return viewer;
    }

    /**
     * Whether the viewer knows that this party is there. Subcontractors are known to the hospital, to
     * their prime, and to those it shows them to.
     */
    public boolean seesParty(PartyFact party) {
        if (viewer.hospital() || own(party)) {
            return true;
        }
        if (viewer.subcontractor()) {
            return party.hospital() || party.id().equals(viewer.prime());
        }
        return !party.subcontractor() || party.shownToAll();
    }

    /** The viewer itself, or a subcontractor of the viewer's. */
    private boolean own(PartyFact party) {
        return party.id().equals(viewer.id()) || party.subcontractor() && viewer.id().equals(party.prime());
    }

    public boolean seesRow(RowFact row) {
        return !viewer.subcontractor() || takesPart(row);
    }

    /** Whether the viewer sees who else holds letters in this row. */
    public boolean seesLetters(RowFact row) {
        if (viewer.hospital()) {
            return true;
        }
        if (takesPart(row)) {
            return true;
        }
        return !viewer.subcontractor() && (!row.scope().of(ScopeKind.ASSET) || row.state().lettersOpen()
                || arrangement.touches(viewer.id(), row.scope()));
    }

    public boolean seesLetter(RowFact row, PartyFact party) {
        return seesParty(party) && (own(party) || seesLetters(row));
    }

    public boolean seesTerms(RowFact row, PartyFact party) {
        return viewer.hospital() || own(party) || party.hospital() && !viewer.subcontractor() && takesPart(row);
    }

    /** Declarations and evidence: one's own and one's subcontractors'; the hospital everybody's. */
    public boolean seesAnswers(PartyFact party) {
        return viewer.hospital() || own(party);
    }

    /** Maker, version, place and support dates: for the hospital and the maintainer. */
    public boolean seesDetails(AssetFact asset) {
        return viewer.hospital() || arrangement.findParty(asset.maintainedBy()).filter(this::own).isPresent();
    }

    /** Whether the viewer belongs to the finding's audience, and sees the letters, or has declared in the row, that it speaks of. */
    public boolean sees(Finding finding) {
        Audience audience = finding.audience();
        return switch (audience.kind()) {
            case ORGANISATION -> viewer.id().equals(audience.party());
            case PAIR -> viewer.hospital() || arrangement.findParty(audience.party()).filter(this::own).isPresent();
            case ALL -> finding.rowId() == null ? !viewer.subcontractor()
                    : arrangement.findRow(finding.rowId()).filter(row -> seesLetters(row) || declaredIn(row, finding.code())).isPresent();
        };
    }

    /** Of a row that the viewer has declared in, it may know that the declarations clash. */
    private boolean declaredIn(RowFact row, FindingCode code) {
        return (code == FindingCode.ORPHAN || code == FindingCode.OVERLAP) && row.declared(viewer.id()) != null;
    }

    /**
     * Whether the viewer, or for a prime one of its subcontractors, has a part in the row as it was agreed: nobody comes to see more by a
     * draft of its own.
     */
    private boolean takesPart(RowFact shown) {
        RowFact row = arrangement.findRow(shown.id()).orElse(shown);
        return row.involves(viewer.id()) || subcontractors.stream().anyMatch(row::involves);
    }
}
