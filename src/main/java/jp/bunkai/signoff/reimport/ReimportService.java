package jp.bunkai.signoff.reimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.annex.AgreedAnnexes;
import jp.bunkai.annex.AnnexPairs;
import jp.bunkai.annex.docx.Manifest;
import jp.bunkai.annex.docx.Reimport;
import jp.bunkai.annex.docx.Templates;
import jp.bunkai.annex.docx.content.AnnexDocument;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.MatrixService;
import jp.bunkai.negotiation.exchange.ProposedFields;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.ooxml.PackageGuard;
import jp.bunkai.platform.ooxml.PackageKind;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionReader;

/**
 * Annexes that come back from Word. Either side brings them, both see what they say; rows change only through the edits that somebody takes, and
 * what became of the template's text holds only where both sides accept it.
 */
@ApplicationScoped
class ReimportService {

    private static final int SHOWN = 50;
    private static final int DEVIATIONS = 300;
    private static final int CONTROLS = 10;

    private final Transactions transactions;
    private final DossierAccess access;
    private final RevisionReader revisions;
    private final AgreedAnnexes annexes;
    private final MatrixLoader loader;
    private final MatrixService matrices;
    private final ReimportStore store;
    private final DeviationStore deviations;
    private final ReimportNotices notices;
    private final ReimportTrail trail;
    private final Templates templates;
    private final Clock clock;

    ReimportService(Transactions transactions, DossierAccess access, RevisionReader revisions, AgreedAnnexes annexes, MatrixLoader loader, MatrixService matrices,
            ReimportStore store, DeviationStore deviations, ReimportNotices notices, ReimportTrail trail, Templates templates, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.revisions = revisions;
        this.annexes = annexes;
        this.loader = loader;
        this.matrices = matrices;
        this.store = store;
        this.deviations = deviations;
        this.notices = notices;
        this.trail = trail;
        this.templates = templates;
        this.clock = clock;
    }

    /** May this viewer bring one at all; asked before the file is looked at. */
    void require(Viewer viewer, UUID dossierId, UUID partyId) {
        transactions.run(() -> AnnexPairs.vendor(access.edit(viewer, dossierId), partyId));
    }

    ReimportView take(Viewer viewer, UUID dossierId, UUID partyId, UUID revisionId, String name, byte[] content) {
        PackageGuard.check(content, PackageKind.WORD).ifPresent(refusal -> {
            throw refusal.problem("/file");
        });
        byte[] standing = annexes.document(viewer, dossierId, partyId);
        byte[] sent = revisionId == null ? standing : frozen(viewer, dossierId, partyId, revisionId);
        UUID before = transactions.call(() -> store.same(dossierId, partyId, revisionId, UploadedFile.sha256(content)).map(ReimportSummary::id).orElse(null));
        if (before != null) {
            return show(viewer, dossierId, partyId, before);
        }
        Reimport.Returned returned = read(sent, content);
        if (returned.controls().size() < CONTROLS || returned.texts().size() > DEVIATIONS) {
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, "この別紙の文書ではないようです。ここから出した別紙をWordで直したファイルを選んでください。",
                    "This does not look like this annex. Choose the file that was downloaded here and edited in Word.")
                    .at("/file", "not-this-annex", "この別紙の文書ではないようです。", "This does not look like this annex.");
        }
        ReimportSummary file = new ReimportSummary(UUID.randomUUID(), partyId, revisionId, viewer.organisationName(), viewer.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS), name, content.length, UploadedFile.sha256(content), returned.texts().size(), returned.texts().size());
        transactions.run(() -> {
            ViewedDossier dossier = access.edit(viewer, dossierId);
            Party vendor = AnnexPairs.vendor(dossier, partyId);
            store.add(dossierId, file, viewer, new ReimportStore.Kept(content, revisionId == null ? standing : null), returned.texts());
            trail.taken(dossier, file);
            notices.taken(dossier, vendor, file);
        });
        return view(viewer, dossierId, file, standing, sent, returned);
    }

    List<ReimportSummary> list(Viewer viewer, UUID dossierId, UUID partyId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            AnnexPairs.vendor(dossier, partyId);
            Set<UUID> readable = revisions.visible(dossier).stream().map(Revision::id).collect(Collectors.toSet());
            return store.newest(dossierId, partyId, SHOWN).stream().filter(file -> file.revisionId() == null || readable.contains(file.revisionId())).toList();
        });
    }

    ReimportView show(Viewer viewer, UUID dossierId, UUID partyId, UUID reimportId) {
        ReimportSummary file = transactions.call(() -> found(access.read(viewer, dossierId), partyId, reimportId));
        byte[] standing = annexes.document(viewer, dossierId, partyId);
        ReimportStore.Kept kept = transactions.call(() -> store.content(reimportId));
        byte[] sent = file.revisionId() == null ? kept.base() : frozen(viewer, dossierId, partyId, file.revisionId());
        return view(viewer, dossierId, file, standing, sent, read(sent, kept.content()));
    }

    DeviationView decide(Viewer viewer, UUID dossierId, UUID partyId, UUID reimportId, UUID deviationId, NewDeviationDecision wanted) {
        return transactions.call(() -> {
            found(access.read(viewer, dossierId), partyId, reimportId);
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            ReimportSummary file = found(dossier, partyId, reimportId);
            Deviation deviation = deviations.find(reimportId, deviationId).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
            if (!deviation.state().choices(side(dossier), deviation.broughtByVendor()).contains(wanted.decision())) {
                throw ProblemException.of(ProblemType.CONFLICT, "この箇所について、いまはこのように決められません。すでに決められているか、相手の判断を待っています。",
                        "This cannot be said of this place now: it has been decided already, or waits for the other side.");
            }
            if (wanted.decision() == DeviationDecision.ACCEPTED) {
                deviation.requireWhole();
            }
            say(dossier, deviation, wanted);
            trail.decided(dossier, file, deviation, wanted);
            Deviation now = deviations.find(reimportId, deviationId).orElseThrow();
            notices.decided(dossier, AnnexPairs.vendor(dossier, partyId), deviation, now);
            return now.seenBy(side(dossier), true);
        });
    }

    private void say(ViewedDossier dossier, Deviation deviation, NewDeviationDecision wanted) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (dossier.asHospital() && deviation.decision() == null) {
            deviations.decide(deviation.id(), wanted, dossier.viewer(), now);
        } else {
            deviations.say(deviation.id(), side(dossier), wanted, dossier.viewer(), now);
        }
    }

    private static DeviationSide side(ViewedDossier dossier) {
        return dossier.asHospital() ? DeviationSide.HOSPITAL : DeviationSide.VENDOR;
    }

    private ReimportSummary found(ViewedDossier dossier, UUID partyId, UUID reimportId) {
        AnnexPairs.vendor(dossier, partyId);
        ReimportSummary file = store.find(dossier.id(), reimportId).filter(one -> one.partyId().equals(partyId))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        if (file.revisionId() != null) {
            revisions.require(dossier, file.revisionId());
        }
        return file;
    }

    private byte[] frozen(Viewer viewer, UUID dossierId, UUID partyId, UUID revisionId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            AnnexPairs.vendor(dossier, partyId);
            return revisions.visible(dossier).stream().filter(revision -> revision.id().equals(revisionId) && revision.partyId().equals(partyId)).findFirst()
                    .map(revision -> revisions.content(dossier, revisionId).document())
                    .orElseThrow(() -> ProblemException.invalid("/revisionId", "unknown", "この別紙の版を選んでください。", "Choose a revision of this annex."));
        });
    }

    private Reimport.Returned read(byte[] sent, byte[] returned) {
        try {
            return Reimport.read(sent, returned, manifest());
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, "Word文書として読めません。Wordで開き直して .docx 形式で保存してください。",
                    "It cannot be read as a Word document. Open it in Word and save it as .docx.")
                    .at("/file", "unreadable", "Word文書として読めません。", "It cannot be read as a Word document.");
        }
    }

    private ReimportView view(Viewer viewer, UUID dossierId, ReimportSummary file, byte[] standing, byte[] base, Reimport.Returned returned) {
        Map<String, String> stands = Reimport.texts(standing, manifest());
        Map<String, String> sent = Reimport.texts(base, manifest());
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            LoadedMatrix matrix = loader.load(dossier);
            ProposedFields fields = new ProposedFields(matrix, matrices.view(matrix));
            List<ReturnedFields.NotTaken> notTaken = new ReturnedFields(manifest(), stands, fields, dossier.hospital().id(), file.partyId())
                    .read(returned.controls(), sent, file.revisionId() == null);
            return new ReimportView(store.find(dossierId, file.id()).orElseThrow(), returned.changes().stream().map(ReimportView.Change::of).toList(), fields.rows(),
                    notTaken.stream().map(ReimportView.NotTaken::of).toList(),
                    deviations.ofFile(file.id()).stream().map(one -> one.seenBy(side(dossier), viewer.role().edits())).toList(),
                    dossier.asHospital() && viewer.role().edits());
        });
    }

    private Manifest manifest() {
        return templates.get(AnnexDocument.TEMPLATE).manifest();
    }
}
