package jp.bunkai.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.mapping.DutyMappings;
import jp.bunkai.disclosure.mapping.kept.KnownMappings;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.disclosure.sharing.GivenDisclosures;
import jp.bunkai.disclosure.sharing.PartyDisclosures;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.inspection.checklist.ChecklistForm;
import jp.bunkai.inspection.checklist.ChecklistItem;
import jp.bunkai.inspection.checklist.GrantedDisclosure;
import jp.bunkai.inspection.checklist.Judged;
import jp.bunkai.inspection.checklist.KnownChecklists;
import jp.bunkai.inspection.checklist.Proposals;
import jp.bunkai.inspection.checklist.ShownItem;
import jp.bunkai.inspection.kept.Answers;
import jp.bunkai.inspection.kept.InspectionStore;
import jp.bunkai.inspection.kept.KeptPack;
import jp.bunkai.inspection.kept.KeptWorkbook;
import jp.bunkai.inspection.kept.ReadItem;
import jp.bunkai.inspection.kept.WorkbookStore;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.compare.PastMatrix;
import jp.bunkai.platform.time.Clocks;

/**
 * Reads the checklists of a pack that a viewer may see: the hospital all, a vendor its own. Proposals come from what was agreed and not from
 * what one side still prepares; of a year that is over from what stood at its end, as far as that is kept. In a number of statements that grows
 * with nothing.
 */
@ApplicationScoped
public class PackReader {

    private final MatrixLoader matrices;
    private final GivenDisclosures disclosures;
    private final InspectionStore store;
    private final WorkbookStore workbooks;
    private final KnownChecklists known;
    private final KnownMappings mappings;
    private final PastMatrix past;
    private final Clock clock;

    PackReader(MatrixLoader matrices, GivenDisclosures disclosures, InspectionStore store, WorkbookStore workbooks, KnownChecklists known,
            KnownMappings mappings, PastMatrix past, Clock clock) {
        this.matrices = matrices;
        this.disclosures = disclosures;
        this.store = store;
        this.workbooks = workbooks;
        this.known = known;
        this.mappings = mappings;
        this.past = past;
        this.clock = clock;
    }

    /** What was read, with the facts it was read from. {@code stood}: by what is judged, the same as the matrix while the year runs. */
    public record Read(KeptPack pack, LoadedMatrix matrix, Arrangement stood, List<PartyDisclosures> disclosures, List<Checklist> checklists) {
    }

    public Read read(ViewedDossier dossier, KeptPack pack) {
        LoadedMatrix matrix = matrices.loadAgreed(dossier);
        List<PartyDisclosures> given = disclosures.of(dossier);
        LocalDate today = Clocks.today(clock);
        LocalDate last = pack.year().judgedOn(today);
        boolean over = last.isBefore(today);
        PastMatrix.Stood then = over ? past.at(matrix, last) : new PastMatrix.Stood(matrix.arrangement(), Set.of());
        List<PartyFact> parties = answering(dossier, then.arrangement());
        List<KeptWorkbook> all = workbooks.of(pack);
        Map<UUID, KeptWorkbook> serving = new HashMap<>();
        parties.forEach(party -> WorkbookStore.serving(all, form(party), party.id()).ifPresent(found -> serving.put(party.id(), found)));
        Map<UUID, List<ReadItem>> items = workbooks.items(serving.values().stream().map(KeptWorkbook::id).distinct().toList());
        Map<UUID, Map<String, Answers>> answers = store.answers(pack, parties.stream().map(PartyFact::id).toList());
        Judged judged = new Judged(last, over, then.later());
        List<GrantedDisclosure> granted = over ? stood(disclosures.before(dossier, PastMatrix.end(last))) : granted(given);
        DutyMappings meaning = mappings.dutiesOf(dossier.dossier().hospitalId());
        return new Read(pack, matrix, then.arrangement(), given, parties.stream().map(party -> {
            KeptWorkbook workbook = serving.get(party.id());
            ChecklistForm form = workbook == null ? known.of(form(party), pack.year(), meaning)
                    : form(workbook, items.getOrDefault(workbook.id(), List.of()), meaning);
            Proposals proposals = new Proposals(then.arrangement(), party, judged, granted);
            Map<String, Answers> own = answers.getOrDefault(party.id(), Map.of());
            return new Checklist(party, form, workbook, form.items().stream().map(item -> new ItemStand(
                    new ShownItem(pack.year(), form.edition(), item, proposals.to(item)), own.getOrDefault(item.key(), Answers.NONE))).toList());
        }).toList());
    }

    /** Who answers a checklist and may be seen doing so: a subcontractor's work is answered for by its prime. */
    private static List<PartyFact> answering(ViewedDossier dossier, Arrangement arrangement) {
        return arrangement.parties().stream().filter(party -> !party.left() && !party.subcontractor())
                .filter(party -> dossier.asHospital() || party.id().equals(dossier.mine().id())).toList();
    }

    static Form form(PartyFact party) {
        return party.hospital() ? Form.CHECKLIST_HOSPITAL : Form.CHECKLIST_VENDOR;
    }

    private ChecklistForm form(KeptWorkbook workbook, List<ReadItem> items, DutyMappings meaning) {
        return new ChecklistForm(workbook.form(), workbook.edition(), ChecklistForm.Origin.WORKBOOK, items.stream().map(item -> {
            KnownChecklists.Duties duties = known.duties(meaning, workbook.form(), workbook.edition(), item.question(), item.words());
            // The words are those of the user's own form; unverified is at most what they are taken to speak of.
            return new ChecklistItem(item.key(), item.question(), item.object(), item.written(), item.heading(),
                    new Text(item.words(), known.english(item.words())), duties.ids().isEmpty()
                            || known.reworded(workbook.form(), workbook.edition(), item.question(), item.words()) ? Confidence.UNVERIFIED : duties.confidence(), duties.ids(),
                    item.placed());
        }).toList());
    }

    private static List<GrantedDisclosure> stood(List<GivenDisclosures.StoodDisclosure> stood) {
        return stood.stream().map(one -> new GrantedDisclosure(one.id(), one.partyId(), one.form(), called(one.product(), one.form(), one.editionName(), one.number()),
                one.confirmedOn(), !one.still())).toList();
    }

    private static String called(String product, Form form, String edition, int number) {
        return (product == null ? "" : product + " ") + form.name() + " " + edition + " 第" + number + "版";
    }

    private static List<GrantedDisclosure> granted(List<PartyDisclosures> given) {
        return given.stream().flatMap(party -> party.disclosures().stream().map(one -> new GrantedDisclosure(one.id(), party.partyId(), one.form(),
                called(one.details().product(), one.form(), one.editionName(), one.number()),
                LocalDate.ofInstant(one.confirmedAt(), Clocks.JAPAN)))).toList();
    }
}
