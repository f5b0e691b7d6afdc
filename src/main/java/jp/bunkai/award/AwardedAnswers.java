package jp.bunkai.award;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
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

    void enter(ViewedDossier dossier, Candidate chosen, List<Asked> asked, Map<String, CandidateAnswer> given) {
        Answers answers = Answers.of(asked, given);
        UUID party = dossier.allParties().stream().filter(each -> each.organisationId().equals(chosen.organisationId())).findFirst().orElseThrow().id();
        Map<UUID, DeclarationRecords.Said> said = new LinkedHashMap<>();
        rows(matrices.loadAgreed(dossier).arrangement(), party, answers).forEach(row -> {
            CandidateAnswer answer = answers.of(row);
            said.put(row.id(), new DeclarationRecords.Said(answer.answer(), answer.condition(), RecordedBy.VENDOR, chosen.id()));
        });
        declarations.lock(dossier.id(), said.keySet());
        declarations.enter(access.read(Acting.vendor(chosen.sender()), dossier.id()), party, said, false);

        Arrangement standing = matrices.load(dossier).arrangement();
        List<RowBatch.Edited> letters = rows(standing, party, answers).stream()
                .filter(row -> answers.of(row).answer() == Answer.MINE && standing.letters(row).values().stream().noneMatch(Letter::responsible))
                .map(row -> new RowBatch.Edited(row.id(), does(party))).toList();
        if (!letters.isEmpty()) {
            batch.edit(dossier.viewer(), dossier.id(), letters);
        }
    }

    /** What was answered, by the duty of a row or, of a duty of the hospital's own, by the row itself. */
    private record Answers(Map<String, CandidateAnswer> byDuty, Map<UUID, CandidateAnswer> byRow) {

        static Answers of(List<Asked> asked, Map<String, CandidateAnswer> given) {
            Map<String, CandidateAnswer> byDuty = new HashMap<>();
            Map<UUID, CandidateAnswer> byRow = new HashMap<>();
            asked.stream().filter(each -> given.containsKey(each.id())).forEach(each -> {
                if (each.rowId() == null) {
                    byDuty.put(each.id(), given.get(each.id()));
                } else {
                    byRow.put(each.rowId(), given.get(each.id()));
                }
            });
            return new Answers(byDuty, byRow);
        }

        CandidateAnswer of(RowFact row) {
            return row.duty() == null ? byRow.get(row.id()) : byDuty.get(row.duty());
        }
    }

    private static List<RowFact> rows(Arrangement arrangement, UUID party, Answers answers) {
        return arrangement.rowsIn().filter(row -> answers.of(row) != null && arrangement.touches(party, row.scope())).toList();
    }

    /** The reason says nothing of what was declared: others see the letter and its reason. */
    private static ObjectNode does(UUID party) {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        patch.putObject("letters").put(party.toString(), Letter.R.name());
        return patch.put("changeReason", "当事者が加わったことに伴う案");
    }
}
