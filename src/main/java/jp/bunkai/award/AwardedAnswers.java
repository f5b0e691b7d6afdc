package jp.bunkai.award;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.DeclarationRecords;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.RowBatch;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.negotiation.declaration.Acting;

/**
 * Makes the answers of whoever was chosen the dossier's: declarations in the name of who last stood for them, in every row that the new party works
 * on, and R where it takes a duty that nobody does. The letters are the hospital's proposal and go the hospital's way: in turns into its draft.
 */
@Singleton
class AwardedAnswers {

    private final DossierAccess access;
    private final MatrixLoader matrices;
    private final DeclarationRecords declarations;
    private final RowBatch batch;

    AwardedAnswers(DossierAccess access, MatrixLoader matrices, DeclarationRecords declarations, RowBatch batch) {
        this.access = access;
        this.matrices = matrices;
        this.declarations = declarations;
        this.batch = batch;
    }

    void enter(ViewedDossier dossier, Candidate chosen, Map<String, CandidateAnswer> answers) {
        UUID party = dossier.allParties().stream().filter(each -> each.organisationId().equals(chosen.organisationId())).findFirst().orElseThrow().id();
        Map<UUID, DeclarationRecords.Said> said = new LinkedHashMap<>();
        rows(matrices.loadAgreed(dossier).arrangement(), party, answers).forEach(row -> {
            CandidateAnswer answer = answers.get(row.duty());
            said.put(row.id(), new DeclarationRecords.Said(answer.answer(), answer.condition(), RecordedBy.VENDOR, chosen.id()));
        });
        declarations.lock(dossier.id(), said.keySet());
        declarations.enter(access.read(Acting.vendor(chosen.sender()), dossier.id()), party, said, false);

        Arrangement standing = matrices.load(dossier).arrangement();
        List<RowBatch.Edited> letters = rows(standing, party, answers).stream()
                .filter(row -> answers.get(row.duty()).answer() == Answer.MINE && standing.letters(row).values().stream().noneMatch(Letter::responsible))
                .map(row -> new RowBatch.Edited(row.id(), does(party))).toList();
        if (!letters.isEmpty()) {
            batch.edit(dossier.viewer(), dossier.id(), letters);
        }
    }

    private static List<RowFact> rows(Arrangement arrangement, UUID party, Map<String, CandidateAnswer> answers) {
        return arrangement.rowsIn().filter(row -> row.duty() != null && answers.containsKey(row.duty()) && arrangement.touches(party, row.scope())).toList();
    }

    /** The reason says nothing of what was declared: others see the letter and its reason. */
    private static ObjectNode does(UUID party) {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        patch.putObject("letters").put(party.toString(), Letter.R.name());
        return patch.put("changeReason", "当事者が加わったことに伴う案");
    }
}
