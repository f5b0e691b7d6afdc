package jp.bunkai.signoff.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.organisation.MemberContact;
import jp.bunkai.organisation.MemberDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.upload.FileType;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;

/**
 * Signatures given outside the tool, by the file that shows them: signed in Word, returned by a service, or scanned from paper. The signatory
 * records it, or an editor of its organisation, who is then named. A file is kept as it came, with its hash.
 */
@ApplicationScoped
class EvidenceService {

    private static final Set<FileType> SCANS = EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.TIFF);

    private final Transactions transactions;
    private final DossierAccess access;
    private final RoundSight sight;
    private final RoundEnds ends;
    private final SigningDesk desk;
    private final Signing signing;
    private final SigningFiles files;
    private final RevisionStore revisions;
    private final MemberDirectory members;
    private final Receipts receipts;
    private final Instance<SignedInWordCheck> word;
    private final Clock clock;

    EvidenceService(Transactions transactions, DossierAccess access, RoundSight sight, RoundEnds ends, SigningDesk desk, Signing signing, SigningFiles files,
            RevisionStore revisions, MemberDirectory members, Receipts receipts, @Any Instance<SignedInWordCheck> word, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.sight = sight;
        this.ends = ends;
        this.desk = desk;
        this.signing = signing;
        this.files = files;
        this.revisions = revisions;
        this.members = members;
        this.receipts = receipts;
        this.word = word;
        this.clock = clock;
    }

    void record(Viewer viewer, UUID dossierId, UUID roundId, UUID signatoryId, NewEvidence wanted, UploadedFile file) {
        ends.settle(dossierId);
        transactions.run(() -> {
            SigningDesk.Place place = desk.ownOrEdited(sight.hold(access.read(viewer, dossierId), roundId), signatoryId);
            Signatory signatory = place.signatory();
            if (signatory.manner() == Manner.TOOL) {
                throw RoundProblems.otherManner();
            }
            SigningDesk.requireTurn(place);
            SigningFiles.requireRoom(files.list(roundId), file.content().length);
            boolean inWord = signatory.manner() == Manner.CERTIFICATE;
            String detail = inWord ? signedInWord(place, file) : outside(place, wanted, file);
            MemberContact member = members.byId(List.of(signatory.memberId())).get(signatory.memberId());
            boolean self = signatory.memberId().equals(viewer.memberId());
            Revision revision = place.seen().revision();
            SigningAct act = new SigningAct(UUID.randomUUID(), roundId, signatoryId, SigningAct.Kind.SIGNED, clock.instant(), member.personId(),
                    member.name() == null ? signatory.person() : member.name(), member.title(), signatory.organisationId(), signatory.organisation(),
                    self ? null : viewer.name(), inWord ? null : wanted.signedOn(), null, null, detail, null, revision.canonicalSha256(),
                    revision.documentSha256());
            files.add(new SigningFile(UUID.randomUUID(), roundId, signatoryId, file.name(), file.type().mediaType(), file.content().length, file.sha256()),
                    file.content(), clock.instant());
            signing.record(place, act, viewer);
        });
        receipts.tellOwed();
    }

    /** Who signed, by the certificate; a problem where the file is anything but the frozen one with one signature more. */
    private String signedInWord(SigningDesk.Place place, UploadedFile file) {
        if (word.isUnsatisfied()) {
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, "この設置では、Wordで署名したファイルの確認ができません。別の署名方法を選んでください。",
                    "This installation cannot check files signed in Word. Choose another manner of signing.");
        }
        byte[] frozen = revisions.content(place.seen().revision().id()).document();
        SignedInWordCheck.Result result = word.get().check(frozen, files.lastInWord(place.round().id()).orElse(null), file.content());
        if (result.problem() != null) {
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, result.problem().ja(), result.problem().en())
                    .at("/file", result.code(), result.problem().ja(), result.problem().en());
        }
        return result.signer();
    }

    private String outside(SigningDesk.Place place, NewEvidence wanted, UploadedFile file) {
        boolean service = place.signatory().manner() == Manner.SERVICE;
        if (service ? file.type() != FileType.PDF : !SCANS.contains(file.type())) {
            throw ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, service ? "署名サービスのファイルは PDF で添付してください。" : "書面は PDF または画像（PNG、JPEG、TIFF）で添付してください。",
                    service ? "Send the file of the signing service as PDF." : "Send the paper as PDF or as a picture (PNG, JPEG, TIFF).");
        }
        LocalDate frozen = place.seen().revision().frozenAt().atZone(Clocks.JAPAN).toLocalDate();
        if (wanted.signedOn() == null) {
            throw ProblemException.invalid("/signedOn", "required", "署名の日付を入力してください。", "Say on which day it was signed.");
        }
        if (wanted.signedOn().isBefore(frozen) || wanted.signedOn().isAfter(Clocks.today(clock))) {
            throw ProblemException.invalid("/signedOn", "out-of-range", "署名の日付は、版が固定された日から今日までの間で入力してください。",
                    "The day lies between the freezing of the revision and today.");
        }
        if (wanted.detail() == null) {
            throw ProblemException.invalid("/detail", "required", service ? "署名サービスの名称を入力してください。" : "原本の保管場所を入力してください。",
                    service ? "Name the signing service." : "Say where the original is kept.");
        }
        return wanted.detail().strip();
    }
}
