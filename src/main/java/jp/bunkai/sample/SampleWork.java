package jp.bunkai.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.matrix.AnswerRecords;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.RowBatch;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Terms;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.sample.SampleFile.Answered;
import jp.bunkai.sample.SampleFile.Settled;
import jp.bunkai.sample.SampleFile.Step;

/** Does the steps of a sample dossier on its rows, as its hospital would. A step that finds no row is a mistake in the file and stops it. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class SampleWork {

    private final DossierAccess access;
    private final MatrixLoader loader;
    private final RowBatch rows;
    private final AnswerRecords answers;
    private final ObjectMapper json;

    SampleWork(DossierAccess access, MatrixLoader loader, RowBatch rows, AnswerRecords answers, ObjectMapper json) {
        this.access = access;
        this.loader = loader;
        this.rows = rows;
        this.answers = answers;
        this.json = json;
    }

    /** In the caller's transaction. */
    void apply(Viewer viewer, UUID dossierId, SampleFile file) {
        Arrangement now = load(viewer, dossierId);
        SampleNames names = new SampleNames(file, now);
        for (Step step : file.steps()) {
            now = edited(viewer, dossierId, edits(step, names, now), now);
            if (step.settled() != null) {
                now = settled(viewer, dossierId, step, names, now);
            }
            if (!step.answered().isEmpty()) {
                answer(viewer, dossierId, step, names, now);
                now = load(viewer, dossierId);
            }
        }
    }

    private Arrangement load(Viewer viewer, UUID dossierId) {
        return loader.load(access.read(viewer, dossierId)).arrangement();
    }

    private Arrangement edited(Viewer viewer, UUID dossierId, List<RowBatch.Edited> edits, Arrangement now) {
        return edits.isEmpty() ? now : rows.edit(viewer, dossierId, edits).arrangement();
    }

    private void answer(Viewer viewer, UUID dossierId, Step step, SampleNames names, Arrangement arrangement) {
        List<RowFact> about = chosen(step, names, arrangement);
        step.answered().forEach((party, answer) -> answers.record(viewer, dossierId, names.party(party), null,
                about.stream().map(row -> recorded(row, answer)).toList(), "/" + party));
    }

    private static List<RowFact> chosen(Step step, SampleNames names, Arrangement arrangement) {
        List<UUID> about = step.about().stream().map(names::object).toList();
        List<RowFact> chosen = arrangement.rowsIn().filter(row -> step.covers(row.duty()))
                .filter(row -> step.phase() == null || row.phase() == step.phase())
                .filter(row -> about.isEmpty() || row.scope().ids().stream().anyMatch(about::contains)).toList();
        if (chosen.isEmpty() && (step.patch() == null || !step.patch().has("standing"))) {
            throw new IllegalStateException("a step of the sample finds no row: " + step);
        }
        return chosen;
    }

    private List<RowBatch.Edited> edits(Step step, SampleNames names, Arrangement arrangement) {
        List<RowBatch.Edited> edits = new ArrayList<>();
        for (RowFact row : chosen(step, names, arrangement)) {
            if (step.patch() != null) {
                edits.add(new RowBatch.Edited(row.id(), names.inPatch(step.patch().deepCopy())));
            }
            boolean answered = row.letters().values().stream().anyMatch(Letter::accountable);
            boolean done = row.letters().values().stream().anyMatch(Letter::responsible);
            if (step.hospitalTakes() && !(answered && done)) {
                edits.add(new RowBatch.Edited(row.id(), letter(arrangement.hospital().id(), done ? Letter.A : Letter.AR)));
            }
        }
        return edits;
    }

    private JsonNode letter(UUID party, Letter letter) {
        ObjectNode patch = json.createObjectNode();
        patch.putObject("letters").put(party.toString(), letter.name());
        return patch;
    }

    private Arrangement settled(Viewer viewer, UUID dossierId, Step step, SampleNames names, Arrangement arrangement) {
        Settled settled = step.settled();
        List<RowBatch.Edited> edits = new ArrayList<>();
        List<RowBatch.Shown> shown = new ArrayList<>();
        for (RowFact row : chosen(step, names, arrangement)) {
            Duty duty = arrangement.catalogue().findDuty(row.duty()).orElseThrow();
            row.letters().forEach((party, letter) -> {
                if (letter.responsible() && (settled.party() == null || names.party(settled.party()).equals(party))) {
                    boolean hospital = party.equals(arrangement.hospital().id());
                    edits.add(new RowBatch.Edited(row.id(), terms(settled, names, duty, row.terms(party), party, hospital)));
                    if (settled.shown() != null) {
                        shown.add(new RowBatch.Shown(row.id(), party, duty.evidence().ja(), settled.shown()));
                    }
                }
            });
        }
        if (!shown.isEmpty()) {
            rows.show(viewer, dossierId, shown);
        }
        return edited(viewer, dossierId, edits, arrangement);
    }

    /** What is missing of the catalogue's proposal, and what was agreed on top of it. */
    private JsonNode terms(Settled settled, SampleNames names, Duty duty, Terms there, UUID party, boolean hospital) {
        ObjectNode patch = json.createObjectNode();
        ObjectNode terms = patch.putObject("terms").putObject(party.toString());
        if (there.serviceLevels().isEmpty()) {
            terms.set("serviceLevels", json.valueToTree(duty.serviceLevels()));
        }
        if (there.evidenceAsked() == null) {
            terms.put("evidenceAsked", duty.evidence().ja());
        }
        if (!hospital) {
            terms.put("contractId", names.contract(settled.contract()).toString()).put("clause", settled.clause());
            terms.putObject("cost").put("class", settled.cost().name());
        }
        return patch;
    }

    private static AnswerRecords.Recorded recorded(RowFact row, Answered answered) {
        return new AnswerRecords.Recorded(row.id(), answered.answer(), answered.condition(), answered.letter());
    }
}
