package jp.bunkai.annex.rolesheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.annex.CostWording;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.ContractFact;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.Terms;
import jp.bunkai.matrix.projection.ProjectedRow;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.rules.Say;
import jp.bunkai.rolesheet.RoleSheets;
import jp.bunkai.rolesheet.SheetAnswer;
import jp.bunkai.rolesheet.SheetEntry;
import jp.bunkai.rolesheet.SheetItem;
import jp.bunkai.rolesheet.SheetWordKind;

/** Puts the printed sheet together from what its reader may see: rows, letters, terms and findings come through that reader's own sight. */
public final class RoleSheetAssembly {

    private static final int MOST_FINDINGS = 5;

    private final Arrangement arrangement;
    private final Findings findings;
    private final PartyFact reader;
    private final String dossier;
    private final Set<UUID> proposed;

    /** {@code proposed}: rows whose letters nobody has touched yet. */
    public RoleSheetAssembly(Arrangement arrangement, Findings findings, PartyFact reader, String dossier, Set<UUID> proposed) {
        this.arrangement = arrangement;
        this.findings = findings;
        this.reader = reader;
        this.dossier = dossier;
        this.proposed = proposed;
    }

    /** {@code vendors}: all whose sheet the reader may know of. */
    public RoleSheetContent of(List<UUID> vendors, List<RoleSheets.Filled> filled) {
        List<RoleSheetContent.Open> open = new ArrayList<>();
        List<RoleSheetContent.Sheet> sheets = new ArrayList<>();
        Set<String> duties = filled.stream().flatMap(each -> each.items().stream()).flatMap(item -> item.dutyIds().stream()).collect(Collectors.toSet());
        for (UUID vendor : vendors) {
            filled.stream().filter(each -> each.sheet().partyId().equals(vendor)).forEach(each -> {
                sheets.add(sheet(each));
                each.items().forEach(item -> left(item).forEach(what -> open.add(new RoleSheetContent.Open(name(vendor), number(item), what))));
            });
        }
        boolean hospital = reader.id().equals(arrangement.hospital().id());
        return new RoleSheetContent(arrangement.hospital().name().ja(), dossier, arrangement.today(), hospital ? null : reader.name().ja(), sheets,
                vendors.stream().filter(vendor -> filled.stream().noneMatch(each -> each.sheet().partyId().equals(vendor))).map(this::name).toList(),
                open, rows(duties, hospital));
    }

    private String name(UUID party) {
        return arrangement.party(party).name().ja();
    }

    private static String number(SheetItem item) {
        return part(item) + " " + item.question();
    }

    private static String part(SheetItem item) {
        return item.form() == Form.CONFIRMATION_PART1 ? "Part1" : "Part2";
    }

    private RoleSheetContent.Sheet sheet(RoleSheets.Filled filled) {
        return new RoleSheetContent.Sheet(ShortId.of(filled.sheet().id()), name(filled.sheet().partyId()), filled.sheet().number(), filled.sheet().fileName(),
                filled.sheet().sha256(), filled.items().stream().map(this::item).toList());
    }

    private RoleSheetContent.Item item(SheetItem item) {
        SheetEntry entry = item.entry();
        return new RoleSheetContent.Item(part(item), item.question(), item.words(), item.dutyIds().stream().map(this::duty).toList(), item.verified(),
                entry == null ? null : entry.answer() == SheetAnswer.YES ? "はい" : "いいえ", entry == null ? null : entry.consultedOn(),
                entry == null ? null : entry.doneOn(), entry == null ? null : entry.person(), word(item));
    }

    private String duty(String id) {
        return id + " " + arrangement.catalogue().findDuty(id).map(Duty::title).map(Text::ja).orElse("");
    }

    private static String word(SheetItem item) {
        if (item.said(SheetWordKind.AGREED)) {
            return "合意（" + item.word().person() + "）";
        }
        return item.said(SheetWordKind.OBJECTED) ? "異議（" + item.word().person() + "）：" + item.word().note() : null;
    }

    private static List<String> left(SheetItem item) {
        List<String> left = new ArrayList<>();
        if (item.entry() == null) {
            left.add("初回確認（協議の日）が記録されていません。");
        }
        if (item.open()) {
            left.add("「いいえ」のままで、完了日がありません。");
        }
        if (item.said(SheetWordKind.OBJECTED)) {
            left.add("事業者が異議を述べています。");
        } else if (item.entry() != null && !item.said(SheetWordKind.AGREED)) {
            left.add("事業者の合意が記録されていません。");
        }
        if (item.dutyIds().isEmpty()) {
            left.add("実施事項と対応していません。誰が行うかは分担表から分かりません。");
        }
        return left;
    }

    /** The hospital reads of all its parties; a vendor of rows in which it has a part or on whose object it works. */
    private List<RoleSheetContent.Row> rows(Set<String> duties, boolean hospital) {
        Sight sight = new Sight(arrangement, reader);
        Map<UUID, List<Finding>> found = findings.byRow(sight);
        return new Projection(arrangement, sight).rows().stream().filter(row -> row.row().in() && row.row().duty() != null && duties.contains(row.row().duty()))
                .filter(row -> hospital || row.row().involves(reader.id()) || arrangement.touches(reader.id(), row.row().scope()))
                .map(row -> row(row, found.getOrDefault(row.row().id(), List.of()))).toList();
    }

    private RoleSheetContent.Row row(ProjectedRow row, List<Finding> found) {
        Text scope = Say.object(arrangement, row.row().scope());
        List<String> sentences = found.stream().filter(finding -> finding.severity() != Severity.NOTE).map(finding -> finding.sentence().ja()).distinct().toList();
        Stream<String> more = sentences.size() > MOST_FINDINGS ? Stream.of("ほか" + (sentences.size() - MOST_FINDINGS) + "件") : Stream.empty();
        return new RoleSheetContent.Row(ShortId.of(row.row().id()), row.row().duty(), row.row().title().ja(), scope == null ? "本案件全体" : scope.ja(),
                row.row().phase() == Phase.EMERGENCY ? "非常時" : "通常時",
                letters(row),
                arrangement.parties().stream().map(party -> terms(party, row.terms().get(party.id()))).filter(said -> !said.isEmpty()).toList(),
                Stream.concat(sentences.stream().limit(MOST_FINDINGS), more).toList());
    }

    /** With the mark of a proposal that nobody has touched. */
    private List<String> letters(ProjectedRow row) {
        Stream<String> letters = arrangement.parties().stream().filter(party -> row.letters().get(party.id()) != null)
                .map(party -> party.name().ja() + "：" + row.letters().get(party.id()).written());
        return (proposed.contains(row.row().id()) ? Stream.concat(letters, Stream.of("（例）")) : letters).toList();
    }

    private String terms(PartyFact party, Terms terms) {
        if (terms == null || terms.equals(Terms.NONE)) {
            return "";
        }
        List<String> said = new ArrayList<>();
        terms.serviceLevels().stream().map((ServiceLevel level) -> level.written(Language.JA)).forEach(said::add);
        String cost = CostWording.of(terms.cost());
        if (cost != null) {
            said.add("費用 " + cost);
        }
        String contract = arrangement.findContract(terms.contractId()).map(ContractFact::name).orElse(null);
        if (contract != null) {
            said.add(contract + (terms.clause() == null ? "" : " " + terms.clause()));
        }
        if (terms.evidenceAsked() != null) {
            said.add("証跡 " + terms.evidenceAsked());
        }
        return said.isEmpty() ? "" : party.name().ja() + "：" + String.join("、", said);
    }
}
