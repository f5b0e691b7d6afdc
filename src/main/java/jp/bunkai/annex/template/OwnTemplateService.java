package jp.bunkai.annex.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.docx.TemplateCheck;
import jp.bunkai.annex.docx.TemplateProblem;
import jp.bunkai.annex.docx.Templates;
import jp.bunkai.annex.docx.content.AnnexDocument;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.store.OrganisationHold;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.upload.UploadedFile;

/** A hospital's own templates: its members see and try them, its editors send and choose them. To others they are not there. */
@ApplicationScoped
class OwnTemplateService {

    private static final int SHOWN = 50;
    private static final String SUBJECT = "OWN_TEMPLATE";
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final Transactions transactions;
    private final OwnTemplateStore store;
    private final AnnexTemplates templates;
    private final Templates shipped;
    private final OrganisationHold organisations;
    private final AuditTrail trail;
    private final Clock clock;

    OwnTemplateService(Transactions transactions, OwnTemplateStore store, AnnexTemplates templates, Templates shipped, OrganisationHold organisations,
            AuditTrail trail, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.templates = templates;
        this.shipped = shipped;
        this.organisations = organisations;
        this.trail = trail;
        this.clock = clock;
    }

    /** A file to be sent. */
    record Sent(String name, byte[] content) {
    }

    OwnTemplatesView list(Viewer viewer) {
        requireHospital(viewer);
        return transactions.call(() -> view(viewer));
    }

    /** Who may send one at all; asked before the file is looked at. */
    void require(Viewer viewer) {
        requireHospital(viewer);
        if (!viewer.role().edits()) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "雛形を変更できるのは管理者と編集者です。", "Only administrators and editors may change templates.");
        }
    }

    TemplateVerdict send(Viewer viewer, String name, byte[] content) {
        require(viewer);
        List<TemplateProblem> problems = TemplateCheck.check(content, shipped.get(AnnexDocument.TEMPLATE).manifest());
        if (!problems.isEmpty()) {
            return new TemplateVerdict(null, problems.stream().limit(200).map(TemplateVerdict.Flaw::of).toList());
        }
        String sha256 = UploadedFile.sha256(content);
        return transactions.call(() -> {
            UUID hospital = viewer.organisationId();
            organisations.hold(hospital);
            OwnTemplate known = store.same(hospital, sha256).orElse(null);
            if (known != null) {
                return new TemplateVerdict(known, List.of());
            }
            OwnTemplate made = new OwnTemplate(UUID.randomUUID(), store.last(hospital) + 1, name, content.length, sha256, viewer.name(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            store.add(hospital, made, viewer, content);
            trail.recordOwn(hospital, viewer.actor(), AuditEntry.of("TEMPLATE_SENT", SUBJECT, made.id(), new Text("別紙の雛形 第" + made.number() + "版を登録しました（"
                    + made.fileName() + "、SHA-256 " + sha256 + "）", "Sent edition " + made.number() + " of the annex template (" + made.fileName() + ", SHA-256 "
                    + sha256 + ")")));
            return new TemplateVerdict(made, List.of());
        });
    }

    OwnTemplatesView use(Viewer viewer, String ifMatch, UUID templateId) {
        require(viewer);
        return transactions.call(() -> {
            UUID hospital = viewer.organisationId();
            organisations.hold(hospital);
            OwnTemplateStore.Use before = store.use(hospital);
            Etag.require(ifMatch, before.version());
            OwnTemplate chosen = templateId == null ? null : store.find(hospital, templateId)
                    .orElseThrow(() -> ProblemException.invalid("/templateId", "unknown", "登録した雛形から選んでください。", "Choose a template that was sent."));
            if (chosen != null) {
                templates.open(chosen.id());
            }
            store.use(hospital, templateId, before);
            trail.recordOwn(hospital, viewer.actor(), AuditEntry.of("TEMPLATE_CHOSEN", SUBJECT, templateId == null ? hospital : templateId, chosen == null
                    ? new Text("別紙に標準の雛形を使うことにしました", "Chose the standard template for annexes")
                    : new Text("別紙に自院の雛形 第" + chosen.number() + "版を使うことにしました", "Chose edition " + chosen.number() + " of the own template for annexes")));
            return view(viewer);
        });
    }

    Sent file(Viewer viewer, UUID id) {
        requireHospital(viewer);
        return transactions.call(() -> new Sent(found(viewer, id).fileName(), store.content(id)));
    }

    /** The sample in this template, as the annex would look. */
    Sent trial(Viewer viewer, UUID id) {
        requireHospital(viewer);
        return transactions.call(() -> new Sent("試し_第" + found(viewer, id).number() + "版.docx", AnnexDocument.write(templates.open(id), sample())));
    }

    Sent standard(Viewer viewer) {
        requireHospital(viewer);
        return new Sent("標準の別紙の雛形.docx", shipped.bytes(AnnexDocument.TEMPLATE));
    }

    private OwnTemplatesView view(Viewer viewer) {
        OwnTemplateStore.Use use = store.use(viewer.organisationId());
        return new OwnTemplatesView(use.templateId(), store.newest(viewer.organisationId(), SHOWN), viewer.role().edits(), Etag.of(use.version()));
    }

    private OwnTemplate found(Viewer viewer, UUID id) {
        return store.find(viewer.organisationId(), id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static void requireHospital(Viewer viewer) {
        if (!viewer.hospital()) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "別紙の雛形は医療機関のものです。", "Templates of annexes are the hospital's.");
        }
    }

    private static AnnexContent sample() {
        String name = "contract-templates/" + AnnexDocument.TEMPLATE + "/sample.json";
        try (InputStream json = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return JSON.readValue(json, AnnexContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample cannot be read", e);
        }
    }
}
