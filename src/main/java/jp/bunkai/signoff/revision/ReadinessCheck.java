package jp.bunkai.signoff.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Finding;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.signoff.revision.Readiness.OpenRow;

/** Refuses a freezing with everything that stands against it, each row and finding by name; of very many the first ones. */
final class ReadinessCheck {

    private static final int NAMED = 100;

    private ReadinessCheck() {
    }

    static void require(Readiness readiness, List<CarveOut> carvedOut) {
        Set<UUID> carved = sound(readiness, carvedOut);
        ProblemException problem = ProblemException.of(ProblemType.CONFLICT, "この別紙はまだ署名に進めません。合意していない行と、署名を止める指摘を確認してください。",
                "This annex cannot go to signature yet. Look at the rows that are not agreed and at the findings that block.");
        if (!readiness.dated()) {
            problem.at("/settings/effectiveFrom", "no-effective-date", "効力発生日を設定してください。", "Set the effective date.");
        }
        if (readiness.openDeviations() > 0) {
            Text open = deviations(readiness.openDeviations());
            problem.at("/deviations", "deviation-open", open.ja(), open.en());
        }
        List<OpenRow> left = readiness.leftOpen(carved);
        left.stream().limit(NAMED).forEach(row -> problem.at("/carvedOut", "row-open", ja(row), en(row)));
        readiness.findings().stream().limit(NAMED).forEach(finding -> blocks(problem, finding));
        if (!readiness.holdsRows(carved)) {
            problem.at("/carvedOut", "nothing-agreed", "合意した行がありません。", "No row is agreed on.");
        }
        if (problem.hasErrors()) {
            throw problem.with("openRows", left.stream().map(OpenRow::rowId).toList());
        }
    }

    /** Says that texts which came back wait for a word. */
    static Text deviations(int open) {
        return new Text("戻ってきた別紙に、双方が決めていない雛形からの逸脱が " + open + " 件あります。受け入れるかどうかを先に決めてください。",
                "A returned annex deviates from the template in " + open + " places on which both sides have not decided. Decide them first.");
    }

    /** Only what is open may be carved out, and each row once. */
    private static Set<UUID> sound(Readiness readiness, List<CarveOut> carvedOut) {
        Set<UUID> carved = new HashSet<>();
        for (int i = 0; i < carvedOut.size(); i++) {
            UUID row = carvedOut.get(i).rowId();
            if (!carved.add(row)) {
                throw ProblemException.invalid("/carvedOut/" + i + "/rowId", "row-twice", "同じ行が二つあります。", "This row stands here twice.");
            }
            if (!readiness.isOpen(row)) {
                throw ProblemException.invalid("/carvedOut/" + i + "/rowId", "row-not-open", "除けるのは、この別紙で合意していない行だけです。",
                        "Only a row of this annex that is not agreed can be left out.");
            }
        }
        return carved;
    }

    private static void blocks(ProblemException problem, Finding finding) {
        problem.at("/carvedOut", "finding-blocks", finding.sentence().ja(), finding.sentence().en());
    }

    private static String ja(OpenRow row) {
        String why = row.refused() ? "差し戻されています" : row.waitsForHospital() && row.waitsForVendor() ? "双方の確認を待っています"
                : row.waitsForHospital() ? "医療機関の確認を待っています" : row.waitsForVendor() ? "事業者の確認を待っています" : "署名を止める指摘があります";
        return row.name().ja() + "は" + why + "。";
    }

    private static String en(OpenRow row) {
        String why = row.refused() ? "was refused" : row.waitsForHospital() && row.waitsForVendor() ? "waits for both sides to confirm"
                : row.waitsForHospital() ? "waits for the hospital to confirm" : row.waitsForVendor() ? "waits for the vendor to confirm" : "has a finding that blocks";
        return row.name().en() + " " + why + ".";
    }
}
