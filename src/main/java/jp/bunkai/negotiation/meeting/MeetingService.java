package jp.bunkai.negotiation.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierMode;
import jp.bunkai.dossier.DossierModes;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.DraftSending;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/** Opens, changes and closes meetings, as the hospital; while one is open, the dossier is in a meeting and everybody edits the rows. */
@ApplicationScoped
class MeetingService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final DossierModes modes;
    private final MeetingAccess meetingAccess;
    private final MeetingRepository meetings;
    private final MeetingCheck check;
    private final MeetingViews views;
    private final MeetingTrail trail;
    private final DraftSending drafts;
    private final MergePatch mergePatch;
    private final Clock clock;

    MeetingService(Transactions transactions, DossierAccess access, DossierModes modes, MeetingAccess meetingAccess, MeetingRepository meetings,
            MeetingCheck check, MeetingViews views, MeetingTrail trail, DraftSending drafts, MergePatch mergePatch, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.modes = modes;
        this.meetingAccess = meetingAccess;
        this.meetings = meetings;
        this.check = check;
        this.views = views;
        this.trail = trail;
        this.drafts = drafts;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    MeetingView open(Viewer viewer, UUID dossierId, MeetingDetails wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            MeetingDetails details = MeetingCheck.withAll(dossier, wanted);
            check.require(dossier, details);
            if (meetings.open(dossierId).isPresent()) {
                throw ProblemException.of(ProblemType.CONFLICT, "ほかの会議が開いています。先に終えてください。", "Another meeting is open. Close it first.");
            }
            Meeting meeting = new Meeting(UUID.randomUUID(), dossierId, details, viewer.name(), clock.instant());
            meetings.persistAndFlush(meeting);
            switchTo(dossier, DossierMode.MEETING);
            trail.opened(dossier, meeting);
            return views.of(new MeetingAccess.Seen(dossier, meeting));
        });
    }

    private void switchTo(ViewedDossier dossier, DossierMode mode) {
        DossierMode before = dossier.dossier().mode();
        if (before != mode) {
            modes.switchTo(dossier, mode);
            trail.switched(dossier, before, mode);
        }
    }

    MeetingView change(Viewer viewer, UUID dossierId, UUID meetingId, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            MeetingAccess.Seen seen = led(viewer, dossierId, meetingId);
            Etag.require(ifMatch, seen.meeting().version());
            MeetingDetails after = MeetingCheck.withAll(seen.dossier(), mergePatch.apply(seen.meeting().details(), patch));
            check.require(seen.dossier(), after);
            boolean differs = !after.equals(seen.meeting().details());
            seen.meeting().change(after);
            meetings.flush();
            if (differs) {
                trail.changed(seen.dossier(), seen.meeting());
            }
            return views.of(seen);
        });
    }

    MeetingView close(Viewer viewer, UUID dossierId, UUID meetingId) {
        return transactions.call(() -> {
            MeetingAccess.Seen seen = led(viewer, dossierId, meetingId);
            seen.meeting().close(viewer.name(), clock.instant());
            meetings.flush();
            switchTo(seen.dossier(), DossierMode.TURNS);
            trail.closed(seen.dossier(), seen.meeting());
            return views.of(seen);
        });
    }

    /** Puts what the viewer's party holds from before into the rows. */
    TabledView table(Viewer viewer, UUID dossierId, UUID meetingId) {
        return transactions.call(() -> {
            MeetingAccess.Seen seen = meetingAccess.write(viewer, dossierId, meetingId);
            MeetingAccess.requireOpen(seen.meeting());
            int rows = drafts.send(viewer, seen.dossier()).changed().size();
            if (rows > 0) {
                trail.tabled(seen.dossier(), seen.meeting(), rows);
            }
            return new TabledView(rows);
        });
    }

    private MeetingAccess.Seen led(Viewer viewer, UUID dossierId, UUID meetingId) {
        MeetingAccess.Seen seen = meetingAccess.write(viewer, dossierId, meetingId);
        access.requireHospital(seen.dossier());
        MeetingAccess.requireOpen(seen.meeting());
        return seen;
    }
}
