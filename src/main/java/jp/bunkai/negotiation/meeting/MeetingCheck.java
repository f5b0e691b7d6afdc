package jp.bunkai.negotiation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.platform.http.ProblemException;

/** Whether what is written of a meeting names parties and rows that its writer sees. */
@ApplicationScoped
class MeetingCheck {

    private final MatrixLoader matrices;

    MeetingCheck(MatrixLoader matrices) {
        this.matrices = matrices;
    }

    void require(ViewedDossier dossier, MeetingDetails details) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < details.partyIds().size(); i++) {
            UUID id = details.partyIds().get(i);
            if (dossier.party(id).filter(party -> !party.hospital() && !party.left()).isEmpty() || !seen.add(id)) {
                throw ProblemException.invalid("/partyIds/" + i, "unknown-party", "この案件の事業者を一度ずつ選んでください。",
                        "Choose vendors of this dossier, each once.");
            }
        }
        for (int i = 0; i < details.attendants().size(); i++) {
            MeetingDetails.Attendant person = details.attendants().get(i);
            String at = "/attendants/" + i;
            if ((person.partyId() == null) == (person.organisation() == null)) {
                throw ProblemException.invalid(at, "party-or-organisation", "出席者の所属は、当事者か組織名のどちらか一つです。",
                        "Somebody who attends is of a party or of an organisation by name, one of the two.");
            }
            if (person.partyId() != null && dossier.party(person.partyId()).isEmpty()) {
                throw ProblemException.invalid(at + "/partyId", "unknown-party", "この案件にこの当事者はいません。", "This dossier has no such party.");
            }
        }
    }

    void require(ViewedDossier dossier, Meeting meeting, ItemKind kind, ItemDetails details) {
        boolean task = kind == ItemKind.TASK;
        if (!task && (details.ownerId() != null || details.due() != null || details.done())) {
            throw ProblemException.invalid("", "not-a-task", "担当者と期限は宿題にだけ付けられます。", "Only a task has an owner and a day.");
        }
        if (task && (details.ownerId() == null || !mayOwe(dossier, meeting, details.ownerId()))) {
            throw ProblemException.invalid("/ownerId", "unknown-party", "会議に出ている当事者から、宿題の担当を選んでください。",
                    "Choose who owes it among the parties of the meeting.");
        }
        if (details.rowId() != null && matrices.loadAgreed(dossier).row(details.rowId()).isEmpty()) {
            throw ProblemException.invalid("/rowId", "unknown-row", "この案件にこの行はありません。", "This dossier has no such row.");
        }
    }

    private static boolean mayOwe(ViewedDossier dossier, Meeting meeting, UUID party) {
        return dossier.party(party).filter(found -> found.hospital() || meeting.partyIds().contains(found.id())).isPresent();
    }

    /** The details with all direct vendors where none was named. */
    static MeetingDetails withAll(ViewedDossier dossier, MeetingDetails details) {
        if (!details.partyIds().isEmpty()) {
            return details;
        }
        List<UUID> all = dossier.allParties().stream().filter(party -> !party.hospital() && !party.subcontractor() && !party.left())
                .map(Party::id).toList();
        return new MeetingDetails(details.title(), all, details.attendants());
    }
}
