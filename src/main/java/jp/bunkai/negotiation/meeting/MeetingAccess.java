package jp.bunkai.negotiation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** The one way to a meeting: the hospital and the vendors that it is with; for anybody else it does not exist. */
@ApplicationScoped
class MeetingAccess {

    private final DossierAccess dossiers;
    private final MeetingRepository meetings;

    MeetingAccess(DossierAccess dossiers, MeetingRepository meetings) {
        this.dossiers = dossiers;
        this.meetings = meetings;
    }

    /** A meeting with its dossier, as somebody meets it. */
    record Seen(ViewedDossier dossier, Meeting meeting) {

        /** Whether the viewer takes part in writing the minutes. */
        boolean writes() {
            return meeting.open() && dossier.viewer().role().edits();
        }

        /** Whether the viewer opens, changes and closes. */
        boolean leads() {
            return writes() && dossier.asHospital();
        }
    }

    Seen read(Viewer viewer, UUID dossierId, UUID meetingId) {
        ViewedDossier dossier = dossiers.read(viewer, dossierId);
        return new Seen(dossier, meetings.of(dossierId, meetingId).filter(meeting -> sees(dossier, meeting))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND)));
    }

    /** To write: the dossier is locked first, so that nobody writes to a meeting that is just being closed. */
    Seen write(Viewer viewer, UUID dossierId, UUID meetingId) {
        dossiers.arrange(viewer, dossierId);
        return read(viewer, dossierId, meetingId);
    }

    static boolean sees(ViewedDossier dossier, Meeting meeting) {
        return dossier.asHospital() || meeting.partyIds().contains(dossier.mine().id());
    }

    /** The party whose meetings the viewer sees, or null where it sees all. */
    static UUID seenBy(ViewedDossier dossier) {
        return dossier.asHospital() ? null : dossier.mine().id();
    }

    static void requireOpen(Meeting meeting) {
        if (!meeting.open()) {
            throw ProblemException.of(ProblemType.CONFLICT, "この会議は終了しています。", "This meeting is closed.");
        }
    }
}
