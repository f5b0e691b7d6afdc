package jp.bunkai.annex;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent.ExplanationAnswer;
import jp.bunkai.annex.AnnexContent.ExplanationLine;
import jp.bunkai.annex.AnnexContent.Remaining;
import jp.bunkai.annex.AnnexContent.RelaxationLine;
import jp.bunkai.annex.AnnexContent.RiskLine;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.Scope;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.time.JapaneseDates;
import jp.bunkai.risk.explanation.AnswerKind;
import jp.bunkai.risk.explanation.AnswerView;
import jp.bunkai.risk.explanation.DocumentView;
import jp.bunkai.risk.explanation.ExplanationView;
import jp.bunkai.risk.register.RiskDetails;
import jp.bunkai.risk.register.RiskScale;
import jp.bunkai.risk.register.RiskView;
import jp.bunkai.risk.register.RiskWording;
import jp.bunkai.risk.relaxation.RelaxationState;
import jp.bunkai.risk.relaxation.RelaxationView;

/**
 * 別紙6 of one pair: risks, relaxations and explanations in the words of the paper. Rows and assets are named only as far as this annex
 * prints them; the sentence of the finding that a risk was made from is its author's and printed nowhere.
 */
final class AnnexRisks {

    private final AnnexSource source;
    private final Marks marks;

    AnnexRisks(AnnexSource source, Marks marks) {
        this.source = source;
        this.marks = marks;
    }

    Remaining remaining() {
        Remains remains = source.remains();
        return new Remaining(remains.risks().stream().map(this::line).toList(), remains.relaxations().stream().map(this::line).toList(),
                remains.explanations().stream().map(AnnexRisks::line).toList(), remains.older());
    }

    private RiskLine line(RiskView risk) {
        RiskDetails details = risk.details();
        return new RiskLine(ShortId.of(risk.id()), details.title(), details.flow(), details.scenario(), details.rowIds().stream().map(ShortId::of).toList(),
                assets(details.assetIds()), details.impact() == null ? null : RiskScale.name(details.impact()).ja(),
                details.likelihood() == null ? null : RiskScale.name(details.likelihood()).ja(), risk.level(),
                details.treatment() == null ? null : RiskWording.of(details.treatment()), details.measure(),
                details.doneBy() == null ? null : RiskWording.of(details.doneBy()), details.residualLevel(),
                details.retainedBy() == null ? null : RiskWording.of(details.retainedBy()), approval(risk), details.hospitalAction(),
                RiskWording.of(risk.state()), day(risk.decidedAt() == null ? risk.toldAt() : risk.decidedAt()));
    }

    private List<String> assets(List<UUID> ids) {
        Arrangement arrangement = source.arrangement();
        return ids.stream().filter(id -> arrangement.touches(source.vendor(), Scope.assets(List.of(id))))
                .flatMap(id -> arrangement.findAsset(id).stream()).map(AssetFact::label).toList();
    }

    private static String approval(RiskView risk) {
        return risk.approver() == null ? null : "承認 " + risk.approver() + "（" + JapaneseDates.common(risk.approvedOn()) + "）\n"
                + JapaneseDates.common(risk.expiresOn()) + "まで" + (risk.openEnded() ? "（期限切れ）" : "");
    }

    private RelaxationLine line(RelaxationView relaxation) {
        return new RelaxationLine(ShortId.of(relaxation.id()), relaxation.details().measure(),
                relaxation.details().rowId() == null ? null : ShortId.of(relaxation.details().rowId()), relaxation.details().reason(),
                relaxation.details().from(), relaxation.details().until(), relaxation.expired(), relaxation.details().substitute(),
                marks.of(relaxation.askedById()), decision(relaxation));
    }

    private static String decision(RelaxationView relaxation) {
        return relaxation.state() == RelaxationState.APPROVED
                ? "承認 " + relaxation.approver() + "（" + JapaneseDates.common(relaxation.decidedOn()) + "）" : "承認待ち";
    }

    private static ExplanationLine line(ExplanationView explanation) {
        return new ExplanationLine(ShortId.of(explanation.id()), explanation.title(), explanation.explainedOn(), explanation.explainedBy(),
                explanation.explainedTo(), explanation.content(), explanation.documents().stream().map(AnnexRisks::document).toList(),
                explanation.risks().stream().map(ExplanationView.RiskName::title).toList(),
                explanation.answers().stream().map(AnnexRisks::answer).toList());
    }

    private static String document(DocumentView document) {
        return document.fileName() + "（SHA-256 " + document.sha256() + "）";
    }

    private static ExplanationAnswer answer(AnswerView answer) {
        return new ExplanationAnswer(word(answer.kind()), answer.text(), answer.organisation() + " " + answer.person(), day(answer.at()),
                answer.under().ja());
    }

    private static String word(AnswerKind kind) {
        return switch (kind) {
            case RECEIVED -> "受領";
            case UNDERSTOOD -> "理解";
            case QUESTION -> "質問あり";
            case OBJECTION -> "異議";
            case AGREED -> "合意";
            case REPLY -> "説明者の回答";
        };
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, Clocks.JAPAN);
    }
}
