package jp.bunkai.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jp.bunkai.annex.AgreedAnnexes;
import jp.bunkai.disclosure.sharing.GivenDisclosures;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.inspection.paper.ContactTreePaper;
import jp.bunkai.inspection.paper.ContactTreePicture;
import jp.bunkai.inspection.paper.FileNames;
import jp.bunkai.inspection.paper.FilledWorkbook;
import jp.bunkai.inspection.paper.UnwritableWorkbook;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.store.EvidenceStore;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Puts a pack together for the hospital. Files are read one at a time and written to a file of the system's, so that no pack is ever whole in
 * memory; a vendor's disclosure goes in under the hospital's own rights, and that it was fetched is written down.
 */
@ApplicationScoped
class PackArchive {

    private final Transactions transactions;
    private final DossierAccess access;
    private final InspectionService packs;
    private final PackContents contents;
    private final PackPapers papers;
    private final AgreedAnnexes annexes;
    private final GivenDisclosures disclosures;
    private final EvidenceStore evidence;
    private final InspectionTrail trail;
    private final Clock clock;

    PackArchive(Transactions transactions, DossierAccess access, InspectionService packs, PackContents contents, PackPapers papers, AgreedAnnexes annexes,
            GivenDisclosures disclosures, EvidenceStore evidence, InspectionTrail trail, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.packs = packs;
        this.contents = contents;
        this.papers = papers;
        this.annexes = annexes;
        this.disclosures = disclosures;
        this.evidence = evidence;
        this.trail = trail;
        this.clock = clock;
    }

    /** The file to be sent. It has no name in the system any more: it is gone once it is closed, or when nobody holds it. */
    record Fetched(String name, InputStream content) {
    }

    Fetched fetch(Viewer viewer, UUID dossierId, UUID packId) {
        PackContents.Contents all = transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            access.requireHospital(dossier);
            return contents.of(dossier, packs.required(dossier, packId));
        });
        String title = all.read().pack().year().called().ja() + "　立入検査パック";
        Path file = null;
        try {
            file = Files.createTempFile("inspection-pack", ".zip");
            String sha256;
            try (PackZip zip = new PackZip(new BufferedOutputStream(Files.newOutputStream(file)))) {
                write(viewer, all, zip);
                sha256 = zip.finish(title, about(viewer, all));
            }
            transactions.run(() -> trail.fetched(access.read(viewer, dossierId), all.read().pack(), sha256));
            return new Fetched("立入検査パック_" + FileNames.plain(all.own().party().name().ja(), 40) + "_" + all.read().pack().year().called().ja() + "_" + all.on() + ".zip",
                    Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            delete(file);
            throw new UncheckedIOException("The pack cannot be written", e);
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> about(Viewer viewer, PackContents.Contents all) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("format", "bunkai-inspection-pack");
        about.put("version", 1);
        about.put("hospital", all.own().party().name().ja());
        about.put("dossier", Map.of("id", all.dossier().id().toString(), "name", all.dossier().dossier().name()));
        about.put("pack", all.read().pack().id().toString());
        about.put("fiscalYear", all.read().pack().year().year());
        about.put("madeAt", clock.instant().toString());
        about.put("madeBy", viewer.name());
        return about;
    }

    private void write(Viewer viewer, PackContents.Contents all, PackZip zip) throws IOException {
        PackPlan plan = new PackPlan(all, unwritable(all));
        zip.add(IndexPaper.PATH, IndexPaper.write(all, plan));
        List<String> unplaced = new ArrayList<>();
        for (Checklist checklist : all.read().checklists()) {
            if (plan.filled(checklist)) {
                filled(checklist, plan, zip, unplaced);
            }
            zip.add(plan.checklist(checklist, "docx"), ChecklistPaper.write(all.read().pack().year(), checklist));
        }
        all.read().checklists().stream().filter(checklist -> checklist.workbook() != null && !plan.filled(checklist))
                .forEach(checklist -> zip.leftOut(plan.checklist(checklist, "xlsx") + "：" + PackPlan.unwritable(checklist)));
        if (!unplaced.isEmpty()) {
            zip.add("01_チェックリスト/様式に記入できなかった内容.txt", ("\uFEFF" + String.join("\r\n", unplaced) + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        zip.add(PackPlan.OPEN, OpenItemsPaper.write(all.read().pack().year(), all.read().checklists()));
        disclosed(viewer, all, plan, zip);
        for (PartyFact vendor : all.vendors()) {
            List<SignedAnnexes.SignedAnnex> signed = all.signed().getOrDefault(vendor.id(), List.of());
            for (SignedAnnexes.SignedAnnex annex : signed) {
                zip.add(plan.annex(annex), annex.content());
            }
            if (signed.isEmpty() && !all.gone(vendor)) {
                zip.add(plan.annex(vendor), annexes.document(viewer, all.dossier().id(), vendor.id()));
            }
        }
        zip.add(PackPlan.CONTACTS_PICTURE, ContactTreePicture.svg(all.contacts()));
        zip.add(PackPlan.CONTACTS, ContactTreePaper.write(all.contacts()));
        for (Map.Entry<UUID, String> shown : plan.evidence().entrySet()) {
            zip.add(shown.getValue(), transactions.call(() -> evidence.content(shown.getKey())));
        }
        plan.left().forEach(zip::leftOut);
    }

    /** The forms that nothing can be written into, each looked at once however many vendors answer in it: the index names what is not there. */
    private Set<UUID> unwritable(PackContents.Contents all) {
        Set<UUID> unwritable = new HashSet<>();
        Set<UUID> seen = new HashSet<>();
        all.read().checklists().stream().filter(checklist -> checklist.workbook() != null && seen.add(checklist.workbook().id()))
                .filter(checklist -> !papers.writable(checklist)).forEach(checklist -> unwritable.add(checklist.workbook().id()));
        return unwritable;
    }

    /** A form that cannot be written into is left out and named; its answers are in the record beside it. */
    private void filled(Checklist checklist, PackPlan plan, PackZip zip, List<String> unplaced) throws IOException {
        FilledWorkbook.Filled filled;
        try {
            filled = papers.filled(checklist);
        } catch (UnwritableWorkbook e) {
            zip.leftOut(plan.checklist(checklist, "xlsx") + "：" + PackPlan.unwritable(checklist));
            return;
        }
        zip.add(plan.checklist(checklist, "xlsx"), filled.content());
        filled.unplaced().forEach(line -> unplaced.add(checklist.party().name().ja() + "　" + line));
        filled.cleared().forEach(line -> unplaced.add(checklist.party().name().ja() + "　確認されていない記入を消しました：" + line));
    }

    private void disclosed(Viewer viewer, PackContents.Contents all, PackPlan plan, PackZip zip) throws IOException {
        zip.add(PackPlan.DISCLOSURES, DisclosuresPaper.write(all, plan));
        LinkedHashSet<String> written = new LinkedHashSet<>();
        for (Map.Entry<UUID, String> disclosure : plan.disclosures().entrySet()) {
            if (written.add(disclosure.getValue())) {
                handed(disclosure.getValue(), zip, () -> disclosures.file(viewer, all.dossier().id(), disclosure.getKey()));
            }
        }
        for (Map.Entry<UUID, String> paper : plan.papers().entrySet()) {
            handed(paper.getValue(), zip, () -> disclosures.paper(viewer, all.dossier().id(), paper.getKey()));
        }
    }

    /** What the hospital may not be handed, or no longer, is left out and named. */
    private static void handed(String path, PackZip zip, Supplier<GivenDisclosures.GivenFile> file) throws IOException {
        byte[] content;
        try {
            content = file.get().content();
        } catch (ProblemException refused) {
            zip.leftOut(path + "：ファイルを渡せないため（開示されていない製品を含むか、開示が終わりました）");
            return;
        }
        zip.add(path, content);
    }
}
