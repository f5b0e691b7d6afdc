package jp.bunkai.negotiation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.References;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.upload.UploadedFile;

/**
 * Enters, changes and retires published documents, for the hospital; the vendor that is bound by one reads it, and nobody else knows of
 * it. With its first document a vendor counts as bound by published terms, with its last one retired it negotiates again.
 */
@ApplicationScoped
class PublishedTermsService {

    private static final String SUBJECT = "PUBLISHED_TERMS";
    private static final int MOST = 100;

    private final Transactions transactions;
    private final DossierAccess access;
    private final PublishedTermsRepository terms;
    private final PublishedTermsCheck check;
    private final VendorBinding binding;
    private final MergePatch mergePatch;
    private final DossierTrail trail;
    private final Clock clock;

    PublishedTermsService(Transactions transactions, DossierAccess access, PublishedTermsRepository terms, PublishedTermsCheck check,
            VendorBinding binding, MergePatch mergePatch, DossierTrail trail, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.terms = terms;
        this.check = check;
        this.binding = binding;
        this.mergePatch = mergePatch;
        this.trail = trail;
        this.clock = clock;
    }

    List<PublishedTermsView> list(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            return terms.ofDossier(dossierId).stream().filter(document -> sees(dossier, document))
                    .map(document -> PublishedTermsView.of(dossier, document)).toList();
        });
    }

    PublishedTermsView add(Viewer viewer, UUID dossierId, NewPublishedTerms wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            Party vendor = References.contracting(dossier, "/partyId", wanted.partyId());
            check.require(dossier, wanted.details());
            if (terms.ofDossier(dossierId).size() >= MOST) {
                throw ProblemException.invalid("", "too-many", "約款は 1 案件につき " + MOST + " までです。",
                        "A dossier has at most " + MOST + " published documents.");
            }
            PublishedTerms document = new PublishedTerms(UUID.randomUUID(), dossierId, vendor.id(), wanted.details(), viewer.name(),
                    clock.instant());
            terms.persist(document);
            binding.to(dossier, vendor, true);
            record(dossier, document, "PUBLISHED_TERMS_ADDED", new Text("約款「" + document.title() + "」（" + document.edition() + "）を登録しました",
                    "Entered the published terms “" + document.title() + "” (" + document.edition() + ")"));
            return written(dossier, document);
        });
    }

    PublishedTermsView change(Viewer viewer, UUID dossierId, UUID termsId, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            PublishedTerms document = find(dossier, termsId);
            Etag.require(ifMatch, document.version());
            PublishedTermsDetails before = document.details();
            PublishedTermsDetails after = mergePatch.apply(before, patch);
            check.require(dossier, after);
            check.requireSameHash(document, after);
            document.change(after);
            Text text = new Text("約款「" + document.title() + "」を変更しました", "Changed the published terms “" + document.title() + "”");
            FieldChange.between(before, document.details()).forEach(change -> trail.record(dossier,
                    AuditEntry.of("PUBLISHED_TERMS_CHANGED", SUBJECT, document.id(), text).changing(change.field(), change.before(), change.after()),
                    audience(dossier, document)));
            return written(dossier, document);
        });
    }

    void retire(Viewer viewer, UUID dossierId, UUID termsId, String ifMatch) {
        transactions.run(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            PublishedTerms document = find(dossier, termsId);
            Etag.require(ifMatch, document.version());
            document.retire(Clocks.today(clock));
            record(dossier, document, "PUBLISHED_TERMS_RETIRED",
                    new Text("約款「" + document.title() + "」を対象から外しました", "Retired the published terms “" + document.title() + "”"));
            boolean last = terms.ofDossier(dossierId).stream().noneMatch(other -> other.partyId().equals(document.partyId()));
            if (last) {
                binding.to(dossier, dossier.party(document.partyId()).orElseThrow(), false);
            }
        });
    }

    PublishedTermsView keep(Viewer viewer, UUID dossierId, UUID termsId, UploadedFile file) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            PublishedTerms document = find(dossier, termsId);
            check.requireKeepable(document, file.sha256());
            document.keep(KeptFile.of(file), file.sha256());
            terms.keep(new PublishedTermsFile(document.id(), file.content()));
            trail.record(dossier, AuditEntry.of("PUBLISHED_TERMS_FILED", SUBJECT, document.id(),
                    new Text("約款「" + document.title() + "」の文書を保存しました", "Kept the document of the published terms “" + document.title() + "”"))
                    .changing("sha256", null, file.sha256()), audience(dossier, document));
            return written(dossier, document);
        });
    }

    /** The document itself. */
    FileContent file(Viewer viewer, UUID dossierId, UUID termsId) {
        return transactions.call(() -> {
            PublishedTerms document = find(access.read(viewer, dossierId), termsId);
            if (document.file() == null) {
                throw ProblemException.of(ProblemType.NOT_FOUND);
            }
            return new FileContent(document.file().fileName(), document.file().mediaType(), terms.content(termsId));
        });
    }

    private PublishedTerms find(ViewedDossier dossier, UUID termsId) {
        return terms.ofDossier(dossier.id()).stream().filter(document -> document.id().equals(termsId) && sees(dossier, document)).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static boolean sees(ViewedDossier dossier, PublishedTerms document) {
        return dossier.asHospital() || dossier.answersFor(document.partyId());
    }

    private PublishedTermsView written(ViewedDossier dossier, PublishedTerms document) {
        terms.flush();
        return PublishedTermsView.of(dossier, document);
    }

    private void record(ViewedDossier dossier, PublishedTerms document, String action, Text text) {
        trail.record(dossier, AuditEntry.of(action, SUBJECT, document.id(), text), audience(dossier, document));
    }

    private static Set<Audience> audience(ViewedDossier dossier, PublishedTerms document) {
        return Audiences.parties(dossier, List.of(document.partyId()));
    }
}
