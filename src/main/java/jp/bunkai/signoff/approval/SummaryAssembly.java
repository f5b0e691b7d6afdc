package jp.bunkai.signoff.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.Payer;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContent.Precedence;
import jp.bunkai.annex.AnnexContent.RiskLine;
import jp.bunkai.annex.cost.CostLine;
import jp.bunkai.annex.cost.CostLines;
import jp.bunkai.annex.cost.FiscalYear;
import jp.bunkai.annex.summary.DirectorSummary;
import jp.bunkai.annex.summary.DirectorSummary.Cost;
import jp.bunkai.annex.summary.DirectorSummary.Line;
import jp.bunkai.annex.summary.DirectorSummary.Risk;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.negotiation.confirmation.PairConfirmations.RowOfPair;
import jp.bunkai.signoff.revision.Readiness;
import jp.bunkai.signoff.revision.Readiness.OpenRow;

/**
 * Puts together the page for a director from what its side may see: what blocks and what is open, the risks that remain, what each vendor costs this
 * fiscal year (a vendor sees its own cost only), and what changed since the last signed edition.
 */
final class SummaryAssembly {

    private SummaryAssembly() {
    }

    /** Where the annex stands. {@code signed}: the content of the last signed edition, or null; {@code newest}: the side's newest draft, or null. */
    record Source(AnnexState.Standing standing, AnnexContent signed, Approval newest, LocalDate today) {
    }

    static DirectorSummary of(Source source) {
        Readiness readiness = source.standing().readiness();
        AnnexContent content = source.standing().content();
        LoadedMatrix matrix = readiness.pair().matrix();
        boolean hospital = matrix.dossier().asHospital();
        // What is decided today costs from the day on which it takes effect.
        LocalDate from = content.edition().effectiveFrom();
        FiscalYear year = FiscalYear.on(from != null && from.isAfter(source.today()) ? from : source.today(), matrix.dossier().dossier().fiscalYearStartMonth());
        int agreed = (int) readiness.pair().rows().values().stream().filter(RowOfPair::confirmed).count();
        return new DirectorSummary(content.edition().dossier(), hospital ? content.hospital().name() : content.vendor().name(),
                hospital ? content.vendor().name() : content.hospital().name(), "第" + content.edition().number() + "版（案）", source.today(),
                content.edition().effectiveFrom(), content.edition().effectiveTo(), precedence(content.precedence()),
                source.newest() == null ? null : source.newest().number(), source.newest() == null ? null : source.newest().person(),
                readiness.pair().rows().size(), agreed, blanks(readiness), content.remaining().risks().stream().map(SummaryAssembly::risk).toList(),
                year.year() + "年度", costs(CostLines.of(matrix.arrangement(), matrix.sight(), year)),
                source.signed() == null ? null : "第" + source.signed().edition().number() + "版",
                source.signed() == null ? List.of() : AnnexChanges.between(source.signed(), content));
    }

    /** Findings first, for they keep from signing, then rows that wait for a word. */
    private static List<Line> blanks(Readiness readiness) {
        List<Line> blanks = new ArrayList<>();
        for (Finding finding : readiness.allFindings()) {
            blanks.add(new Line("指摘（署名を止める）", finding.sentence().ja()));
        }
        if (readiness.openDeviations() > 0) {
            blanks.add(new Line("雛形からの逸脱", "双方が決めていない文 " + readiness.openDeviations() + "件"));
        }
        readiness.openRows().stream().filter(row -> row.refused() || row.waitsForHospital() || row.waitsForVendor())
                .forEach(row -> blanks.add(new Line("未合意の行", row.name().ja() + "：" + waits(row))));
        return blanks;
    }

    private static String waits(OpenRow row) {
        if (row.refused()) {
            return "差戻し";
        }
        return row.waitsForHospital() && row.waitsForVendor() ? "双方の確認待ち" : row.waitsForHospital() ? "医療機関の確認待ち" : "事業者の確認待ち";
    }

    private static Risk risk(RiskLine risk) {
        String level = (risk.level() == null ? "未評価" : "レベル" + risk.level()) + (risk.residualLevel() == null ? "" : "→" + risk.residualLevel());
        return new Risk(risk.title(), level, risk.retainedBy() == null ? "未定" : risk.retainedBy(), risk.approval() == null ? risk.state() : risk.approval());
    }

    private static List<Cost> costs(List<CostLine> lines) {
        Map<UUID, List<CostLine>> byVendor = new LinkedHashMap<>();
        lines.forEach(line -> byVendor.computeIfAbsent(line.vendor(), any -> new ArrayList<>()).add(line));
        return byVendor.values().stream().map(SummaryAssembly::cost).toList();
    }

    /** Added up is what the hospital pays; amounts with and without tax make a sum that says so. */
    private static Cost cost(List<CostLine> own) {
        List<CostLine> known = own.stream().filter(line -> line.yearly() != null && paidByHospital(line)).toList();
        Set<Optional<Boolean>> taxes = known.stream().filter(line -> line.yearly() > 0).map(line -> Optional.ofNullable(line.cost().taxIncluded()))
                .collect(Collectors.toSet());
        return new Cost(own.get(0).vendorName(), known.stream().mapToLong(CostLine::yearly).sum(), tax(taxes), own.size() - known.size());
    }

    private static boolean paidByHospital(CostLine line) {
        return line.yearly() == 0 || (line.cost().payer() == null || line.cost().payer() == Payer.HOSPITAL) && line.cost().costClass() != CostClass.UNDECIDED;
    }

    private static String tax(Set<Optional<Boolean>> taxes) {
        if (taxes.isEmpty()) {
            return "";
        }
        if (taxes.size() > 1) {
            return "（税込・税別の混在）";
        }
        return taxes.iterator().next().map(included -> included ? "（税込）" : "（税別）").orElse("（税の記載なし）");
    }

    private static String precedence(Precedence precedence) {
        return switch (precedence) {
            case ANNEX -> "安全管理は本別紙を優先";
            case CONTRACT -> "原契約を優先";
            case STRICTER -> "水準の高い方による";
        };
    }
}
