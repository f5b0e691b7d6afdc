package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.Chain;
import jp.bunkai.audit.ChainCheck;
import jp.bunkai.audit.ChainFile;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;

/**
 * The whole trail that a viewer may read, as a ZIP: each chain as a file that proves itself, the same events as a table for people, and how to
 * check them. Chains are read in parts, each with a connection of its own, so a slow reader holds none and a long chain fits into memory.
 */
@ApplicationScoped
class TrailExport {

    private static final int PART = 500;

    private final Transactions transactions;
    private final DossierAccess access;
    private final DossierTrail trail;
    private final AuditReader reader;
    private final OrganisationDirectory organisations;

    TrailExport(Transactions transactions, DossierAccess access, DossierTrail trail, AuditReader reader, OrganisationDirectory organisations) {
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.reader = reader;
        this.organisations = organisations;
    }

    /** A chain up to the head that it had when the export was asked for, under the name of its file. */
    private record Extract(Chain chain, ChainCheck.Head head, String name) {
    }

    /** What is written when the answer is sent. */
    record Prepared(String dossier, List<Extract> extracts) {
    }

    /** Looks up which chains this viewer may read; refuses whoever may read none. */
    Prepared prepare(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            var names = organisations.byId(dossier.allParties().stream().map(Party::organisationId).toList());
            List<Extract> extracts = new ArrayList<>();
            for (Chain chain : trail.readable(dossier)) {
                extracts.add(new Extract(chain, reader.head(chain), (extracts.size() + 1) + "_" + called(chain.audience(), names.get(chain.audience().organisationId()))));
            }
            return new Prepared(dossier.dossier().name(), extracts);
        });
    }

    private static String called(Audience audience, Organisation organisation) {
        String name = organisation == null ? "" : organisation.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return switch (audience.kind()) {
            case ALL -> "全当事者";
            case PAIR -> "医療機関と" + name;
            case ORGANISATION -> name + "のみ";
        };
    }

    void write(Prepared export, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "読み方_README.txt", TrailReadme.of(export.dossier()).getBytes(StandardCharsets.UTF_8));
            for (Extract extract : export.extracts()) {
                zip.putNextEntry(new ZipEntry(extract.name() + ChainFile.SUFFIX));
                zip.write(ChainFile.header(extract.chain(), extract.head()));
                walk(extract, event -> zip.write(ChainFile.line(event)));
                zip.closeEntry();
                zip.putNextEntry(new ZipEntry(extract.name() + ".csv"));
                zip.write(TrailTable.HEADER);
                walk(extract, event -> zip.write(TrailTable.line(event)));
                zip.closeEntry();
            }
        }
    }

    /** Does something with each event. */
    private interface Step {
        void on(AuditEvent event) throws IOException;
    }

    private void walk(Extract extract, Step step) throws IOException {
        long at = 0;
        while (at < extract.head().seq()) {
            List<AuditEvent> part = reader.part(extract.chain(), at, extract.head().seq(), PART);
            if (part.isEmpty()) {
                return;
            }
            for (AuditEvent event : part) {
                step.on(event);
            }
            at = part.get(part.size() - 1).seq();
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
