package jp.bunkai.annex.docx.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.bunkai.annex.AnnexContent.ExplanationAnswer;
import jp.bunkai.annex.AnnexContent.ExplanationLine;
import jp.bunkai.annex.AnnexContent.Remaining;
import jp.bunkai.annex.AnnexContent.RelaxationLine;
import jp.bunkai.annex.AnnexContent.RiskLine;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.platform.time.JapaneseDates;

/** 別紙6: risks that remain, measures relaxed and what was explained. Rows are named by the number they have in 別紙2 of this document. */
final class RiskValues {

    private final Remaining remaining;
    private final Map<String, String> numbers;

    RiskValues(Remaining remaining, List<NumberedRow> rows) {
        this.remaining = remaining;
        this.numbers = rows.stream().collect(Collectors.toMap(numbered -> numbered.row().key(), NumberedRow::number));
    }

    void into(Values document) {
        List<RiskLine> risks = remaining.risks();
        document.repeat("risk", IntStream.range(0, risks.size()).mapToObj(i -> risk(i + 1, risks.get(i))).toList())
                .keep("risks.none", risks.isEmpty());
        some(document, "relaxation", "relaxations.none", remaining.relaxations(), this::relaxation);
        some(document, "explanation", "explanations.none", remaining.explanations(), this::explanation);
        document.keep("explanations.older", remaining.older());
    }

    private static <T> void some(Values document, String tag, String none, List<T> lines, Function<T, Values> write) {
        document.repeat(tag, lines.stream().map(write).toList()).keep(none, lines.isEmpty());
    }

    private Values risk(int number, RiskLine risk) {
        String about = Stream.of(Stream.ofNullable(risk.flow()), risk.rows().stream().map(numbers::get).filter(Objects::nonNull), risk.assets().stream())
                .flatMap(each -> each).collect(Collectors.joining("、"));
        return Values.row(risk.key())
                .text("risk.no", Integer.toString(number))
                .text("risk.title", risk.title())
                .text("risk.scenario", Words.orNothing(risk.scenario()))
                .keep("risk.abouts", !about.isEmpty())
                .text("risk.about", about)
                .text("risk.level", level(risk.level()))
                .text("risk.weighed", "影響度 " + Words.orNothing(risk.impact()) + "\n顕在化率 " + Words.orNothing(risk.likelihood()))
                .text("risk.treatment", Words.orNothing(risk.treatment()))
                .text("risk.measure", Words.orNothing(risk.measure()))
                .text("risk.doneBy", "実施 " + Words.orNothing(risk.doneBy()))
                .text("risk.residual", level(risk.residualLevel()))
                .text("risk.retainedBy", Words.orNothing(risk.retainedBy()))
                .keep("risk.approvals", risk.approval() != null)
                .text("risk.approval", risk.approval() == null ? "" : risk.approval())
                .text("risk.action", Words.orNothing(risk.hospitalAction()))
                .text("risk.state", risk.state())
                .text("risk.on", Words.orNothing(risk.on()));
    }

    private static String level(Integer level) {
        return level == null ? Words.NOTHING : level.toString();
    }

    private Values relaxation(RelaxationLine relaxation) {
        return Values.row(relaxation.key())
                .text("relaxation.measure", relaxation.measure())
                .text("relaxation.row", Words.orNothing(relaxation.row() == null ? null : numbers.get(relaxation.row())))
                .text("relaxation.reason", relaxation.reason())
                .text("relaxation.period", JapaneseDates.common(relaxation.from()) + "から\n" + JapaneseDates.common(relaxation.until()) + "まで"
                        + (relaxation.expired() ? "（期限切れ）" : ""))
                .text("relaxation.substitute", Words.orNothing(relaxation.substitute()))
                .text("relaxation.asked", Words.orNothing(relaxation.askedBy()))
                .text("relaxation.decision", relaxation.decision());
    }

    private Values explanation(ExplanationLine explanation) {
        List<ExplanationAnswer> answers = explanation.answers();
        return Values.row(explanation.key())
                .text("explanation.title", explanation.title())
                .text("explanation.on", JapaneseDates.both(explanation.on()))
                .text("explanation.by", explanation.explainedBy())
                .text("explanation.to", explanation.explainedTo())
                .text("explanation.content", explanation.content())
                .text("explanation.documents", Words.orNothing(String.join("\n", explanation.documents())))
                .text("explanation.risks", Words.orNothing(String.join("\n", explanation.risks())))
                .keep("answers.none", answers.isEmpty())
                .repeat("answer", IntStream.range(0, answers.size()).mapToObj(i -> answer(explanation.key() + "-" + (i + 1), answers.get(i))).toList());
    }

    private static Values answer(String key, ExplanationAnswer answer) {
        return Values.row(key)
                .text("answer.kind", answer.kind() + (answer.text() == null ? "" : "：" + answer.text()))
                .text("answer.who", answer.who() + "（" + JapaneseDates.common(answer.on()) + "）\n" + answer.under());
    }
}
