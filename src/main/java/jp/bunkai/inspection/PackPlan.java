package jp.bunkai.inspection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.disclosure.kept.DisclosedPaper;
import jp.bunkai.disclosure.kept.DisclosureSummary;
import jp.bunkai.disclosure.kept.KeptFile;
import jp.bunkai.disclosure.sharing.PartyDisclosures;
import jp.bunkai.inspection.checklist.Source;
import jp.bunkai.inspection.paper.FileNames;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.store.StoredEvidence;

/**
 * Where each file of a pack stands, decided before any is written, so that the index can point to them. Names follow from what is kept and not
 * from when they are written. Files beyond the limits are left out and named.
 */
final class PackPlan {

    static final String CONTACTS_PICTURE = "05_連絡体制図/連絡体制図.svg";
    static final String CONTACTS = "05_連絡体制図/連絡体制図.docx";
    static final String DISCLOSURES = "03_開示書/開示書一覧.docx";
    static final String OPEN = "02_未完了の項目.docx";
    private static final int MOST_FILES = 600;
    private static final long MOST_BYTES = 300L << 20;
    private static final int NAME = 40;

    private final Map<UUID, String> folders = new LinkedHashMap<>();
    private final Map<UUID, String> evidence = new LinkedHashMap<>();
    private final Map<UUID, String> disclosures = new LinkedHashMap<>();
    private final Map<UUID, String> disclosureFiles = new LinkedHashMap<>();
    private final Map<UUID, String> papers = new LinkedHashMap<>();
    private final Map<SignedAnnexes.SignedAnnex, String> signed = new IdentityHashMap<>();
    private final List<String> left = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Set<UUID> unwritable;
    private int files;
    private long bytes;

    PackPlan(PackContents.Contents contents) {
        this(contents, Set.of());
    }

    /** @param unwritable the workbooks that nothing can be written into */
    PackPlan(PackContents.Contents contents, Set<UUID> unwritable) {
        this.unwritable = Set.copyOf(unwritable);
        int number = 0;
        for (Checklist checklist : contents.read().checklists()) {
            folders.put(checklist.party().id(), String.format("%02d_", number++) + FileNames.plain(checklist.party().name().ja(), NAME));
        }
        contents.read().checklists().forEach(checklist -> checklist.items().forEach(item -> item.shown().proposal().sources().forEach(
                source -> evidence(contents, item, source))));
        contents.read().disclosures().stream().filter(party -> folders.containsKey(party.partyId()))
                .filter(party -> contents.vendors().stream().anyMatch(vendor -> vendor.id().equals(party.partyId()))).forEach(this::disclosed);
        contents.vendors().forEach(vendor -> contents.signed().getOrDefault(vendor.id(), List.of())
                .forEach(annex -> signed.put(annex, unique("04_別紙/" + folders.get(vendor.id()) + "_", annex.fileName()))));
    }

    private void evidence(PackContents.Contents contents, ItemStand item, Source source) {
        StoredEvidence shown = source.evidence() == null || source.standing() != Source.Standing.IN_DATE ? null : contents.evidence().get(source.evidence());
        if (shown == null || shown.fileName() == null || evidence.containsKey(shown.id())) {
            return;
        }
        String path = unique("06_証跡/" + FileNames.plain(item.shown().item().question(), 20) + "_" + shown.shownOn() + "_", shown.fileName());
        if (fits(path, shown.size(), shown.sha256())) {
            evidence.put(shown.id(), path);
        }
    }

    private void disclosed(PartyDisclosures party) {
        String folder = "03_開示書/" + folders.get(party.partyId()) + "/";
        for (DisclosureSummary disclosure : party.disclosures()) {
            KeptFile file = disclosure.file();
            String path = disclosureFiles.get(file.id());
            if (path == null) {
                String name = unique(folder, file.fileName());
                path = fits(name, file.size(), file.sha256()) ? name : null;
                if (path != null) {
                    disclosureFiles.put(file.id(), path);
                }
            }
            if (path != null) {
                disclosures.put(disclosure.id(), path);
            }
        }
        for (DisclosedPaper paper : party.papers()) {
            String path = unique(folder + "証明書等/", paper.file().fileName());
            if (fits(path, paper.file().size(), paper.file().sha256())) {
                papers.put(paper.id(), path);
            }
        }
    }

    private boolean fits(String path, long size, String sha256) {
        if (files >= MOST_FILES || bytes + size > MOST_BYTES) {
            left.add(path + "（" + size + " バイト、SHA-256 " + sha256 + "）：大きさの上限を超えるため");
            return false;
        }
        files++;
        bytes += size;
        return true;
    }

    /** Differs from all others also where a system takes capital and small letters, and letters composed otherwise, for the same. */
    private String unique(String before, String fileName) {
        String name = FileNames.file(fileName, NAME);
        String path = before + name;
        for (int i = 2; !used.add(folded(path)); i++) {
            int dot = name.lastIndexOf('.');
            path = before + (dot > 0 ? name.substring(0, dot) + "_" + i + name.substring(dot) : name + "_" + i);
        }
        return path;
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The record of a checklist; with {@code xlsx} the filled official workbook. */
    String checklist(Checklist checklist, String ending) {
        return "01_チェックリスト/" + folders.get(checklist.party().id()) + (ending.equals("xlsx") ? ".xlsx" : "_確認記録.docx");
    }

    /** Whether the official form of a checklist goes in, filled. */
    boolean filled(Checklist checklist) {
        return checklist.workbook() != null && !unwritable.contains(checklist.workbook().id());
    }

    static String unwritable(Checklist checklist) {
        return "登録された様式「" + checklist.workbook().fileName() + "」に書き込めないため（回答は確認記録にあります）";
    }

    String annex(PartyFact vendor) {
        return "04_別紙/" + folders.get(vendor.id()) + "_責任分界別紙_未署名.docx";
    }

    String annex(SignedAnnexes.SignedAnnex annex) {
        return signed.get(annex);
    }

    /** By the id of the evidence. */
    Map<UUID, String> evidence() {
        return evidence;
    }

    /** By the id of the disclosure; several may stand in one file. */
    Map<UUID, String> disclosures() {
        return disclosures;
    }

    /** By the id of the paper. */
    Map<UUID, String> papers() {
        return papers;
    }

    List<String> left() {
        return left;
    }
}
