package jp.bunkai.annex;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent.CarvedOut;
import jp.bunkai.annex.AnnexContent.OtherLetter;
import jp.bunkai.annex.AnnexContent.Row;
import jp.bunkai.annex.AnnexContent.ShownLine;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.catalogue.Area;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.ContractFact;
import jp.bunkai.matrix.Declaration;
import jp.bunkai.matrix.EvidenceFact;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.Terms;
import jp.bunkai.matrix.projection.ProjectedRow;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.rules.Say;

/**
 * The rows of one pair: those in which this vendor has a letter or terms, taken OUT ones included. Letters of others are for reference
 * and only where this vendor sees them; what binds others is not printed here.
 */
final class AnnexRows {

    private static final String WHOLE_DOSSIER = "本案件全体";

    private final AnnexSource source;
    private final Arrangement arrangement;
    private final UUID hospital;
    private final UUID vendor;
    private final Marks marks;
    private final Map<UUID, String> carved;
    private final Projection projection;

    AnnexRows(AnnexSource source, Marks marks, Map<UUID, String> carved) {
        this.source = source;
        this.arrangement = source.arrangement();
        this.hospital = arrangement.hospital().id();
        this.vendor = source.vendor();
        this.marks = marks;
        this.carved = carved;
        this.projection = new Projection(arrangement, new Sight(arrangement, arrangement.party(vendor)));
    }

    List<Row> rows() {
        return projection.rows().stream().filter(row -> row.row().involves(vendor))
                .filter(row -> !carved.containsKey(row.row().id())).map(this::row).toList();
    }

    /** Rows left open on purpose, also such in which this vendor has no part yet. */
    List<CarvedOut> carvedOut() {
        return projection.rows().stream().map(ProjectedRow::row).filter(row -> carved.containsKey(row.id()))
                .map(row -> new CarvedOut(ShortId.of(row.id()), row.duty(), row.phase(), row.title().ja(), scope(row), carved.get(row.id()))).toList();
    }

    private Row row(ProjectedRow projected) {
        RowFact row = projected.row();
        Declaration declared = projected.declarations().get(vendor);
        return new Row(ShortId.of(row.id()), row.duty(), row.phase(), row.area(),
                arrangement.catalogue().findArea(row.area()).map(Area::title).map(Text::ja).orElse(row.area()),
                row.title().ja(), scope(row), row.state().note(), row.in() ? null : outReason(row),
                projected.letters().get(hospital), projected.letters().get(vendor), others(projected),
                terms(projected.terms().get(hospital)), terms(projected.terms().get(vendor)),
                source.proposedRows().contains(row.id()), declared != null && declared.recordedBy() == RecordedBy.HOSPITAL, shown(projected));
    }

    private static List<ShownLine> shown(ProjectedRow projected) {
        return projected.evidence().stream().sorted(Comparator.comparing(EvidenceFact::shownOn).reversed().thenComparing(EvidenceFact::id))
                .map(evidence -> new ShownLine(evidence.title(), evidence.shownOn())).toList();
    }

    private String scope(RowFact row) {
        Text object = Say.object(arrangement, row.scope());
        return object == null ? WHOLE_DOSSIER : object.ja();
    }

    private static String outReason(RowFact row) {
        String reason = row.state().outReason();
        return reason == null ? "理由の記載なし" : reason;
    }

    private List<OtherLetter> others(ProjectedRow row) {
        return row.letters().entrySet().stream()
                .filter(letter -> !letter.getKey().equals(hospital) && !letter.getKey().equals(vendor))
                .filter(letter -> marks.of(letter.getKey()) != null)
                .map(letter -> new OtherLetter(marks.of(letter.getKey()), letter.getValue())).toList();
    }

    private AnnexContent.Terms terms(Terms terms) {
        if (terms == null || terms.equals(Terms.NONE)) {
            return null;
        }
        // The hospital may cite what it has agreed with somebody else; its name is not this vendor's to know.
        String contract = arrangement.findContract(terms.contractId()).filter(this::known).map(ContractFact::name).orElse(null);
        return new AnnexContent.Terms(terms.serviceLevels(), CostWording.of(terms.cost()), contract, terms.clause(), terms.evidenceAsked());
    }

    private boolean known(ContractFact contract) {
        return contract.involves(vendor) || arrangement.parties().stream().anyMatch(party -> vendor.equals(party.prime()) && contract.involves(party.id()));
    }
}
