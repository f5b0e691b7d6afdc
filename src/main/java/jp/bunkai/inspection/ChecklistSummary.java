package jp.bunkai.inspection;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.inspection.checklist.ChecklistForm;
import jp.bunkai.inspection.kept.InspectionValue;
import jp.bunkai.inspection.kept.KeptWorkbook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side's checklist of a pack, in numbers. */
@Schema(name = "InspectionChecklistSummary")
public record ChecklistSummary(
        @Schema(required = true, description = "Whose checklist it is") UUID partyId,
        @Schema(required = true) Text partyName,
        @Schema(required = true) Form form,
        @Schema(required = true) Edition edition,
        @Schema(required = true, maxLength = 30, description = "Of the questions shown; empty where it is not known") String editionName,
        @Schema(required = true) ChecklistForm.Origin origin,
        @Schema(required = true, nullable = true, description = "The official workbook that answers are written into") Workbook workbook,
        @Schema(required = true) Counts counts,
        @Schema(required = true, description = "Whether the viewer may confirm answers of it") boolean mayAnswer) {

    /** The official workbook, as somebody brought it. */
    @Schema(name = "InspectionWorkbook")
    public record Workbook(
            @Schema(required = true, maxLength = 200) String fileName,
            @Schema(required = true, maxLength = 64) String sha256,
            @Schema(required = true, maxLength = 200) String person,
            @Schema(required = true) Instant uploadedAt,
            @Schema(required = true, description = "Whether the answering vendor brought it itself; else the hospital did") boolean byVendor) {

        static Workbook of(KeptWorkbook kept) {
            return kept == null ? null : new Workbook(kept.fileName(), kept.sha256(), kept.person(), kept.uploadedAt(), kept.party() != null);
        }
    }

    /** How many items stand how. */
    @Schema(name = "InspectionCounts")
    public record Counts(
            @Schema(required = true) int items,
            @Schema(required = true, description = "Nobody confirmed an answer") int open,
            @Schema(required = true, description = "Confirmed, and it stands") int confirmed,
            @Schema(required = true, description = "Confirmed, and what it rested on changed since") int changed,
            @Schema(required = true, description = "Confirmed 「いいえ」") int no) {

        static Counts of(Checklist checklist) {
            int no = (int) checklist.items().stream().filter(item -> item.answer().filter(one -> one.value() == InspectionValue.NO).isPresent()).count();
            return new Counts(checklist.items().size(), (int) checklist.in(ItemStand.State.OPEN), (int) checklist.in(ItemStand.State.CONFIRMED),
                    (int) checklist.in(ItemStand.State.CHANGED), no);
        }
    }

    static ChecklistSummary of(ViewedDossier dossier, Checklist checklist) {
        return new ChecklistSummary(checklist.party().id(), checklist.party().name(), checklist.form().form(), checklist.form().edition(),
                checklist.form().edition().code(), checklist.form().origin(), Workbook.of(checklist.workbook()), Counts.of(checklist),
                checklist.form().answerable() && answers(dossier, checklist));
    }

    static boolean answers(ViewedDossier dossier, Checklist checklist) {
        return dossier.viewer().mayConfirm() && checklist.party().id().equals(dossier.mine().id());
    }
}
