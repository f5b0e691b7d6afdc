package jp.bunkai.award;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.bunkai.disclosure.sharing.DisclosedToHospital;
import jp.bunkai.disclosure.sharing.DisclosureMeaning;
import jp.bunkai.matrix.Answer;
import jp.bunkai.organisation.Organisation;

/**
 * Lays what candidates sent side by side, duty by duty, in the order in which it wants attention. Whoever left is shown, but takes nothing. Pure.
 */
record Comparison(List<Asked> duties, List<Candidate> candidates, Map<UUID, Organisation> names,
        Map<UUID, Map<String, CandidateAnswer>> answers, Map<UUID, List<DisclosedToHospital.Shown>> disclosures) {

    List<ComparisonView.Row> rows() {
        List<ComparisonView.Row> rows = new ArrayList<>();
        duties.forEach(duty -> rows.add(row(duty)));
        rows.sort(Comparator.comparing(ComparisonView.Row::attention));
        return List.copyOf(rows);
    }

    private ComparisonView.Row row(Asked duty) {
        List<ComparisonView.Cell> cells = candidates.stream().map(candidate -> cell(candidate, duty.id())).toList();
        List<ComparisonView.Cell> remaining = candidates.stream().filter(candidate -> !candidate.state().left())
                .map(candidate -> cell(candidate, duty.id())).toList();
        return new ComparisonView.Row(duty.id(), duty.area(), duty.title(), attention(remaining), cells);
    }

    private ComparisonView.Cell cell(Candidate candidate, String duty) {
        Optional<CandidateAnswer> answer = Optional.ofNullable(answers.getOrDefault(candidate.id(), Map.of()).get(duty));
        return new ComparisonView.Cell(candidate.id(), answer.map(CandidateAnswer::answer).orElse(Answer.UNKNOWN),
                answer.map(CandidateAnswer::condition).orElse(null), no(candidate, said -> said.dutyIds().contains(duty)));
    }

    private List<ComparisonView.No> no(Candidate candidate, Predicate<DisclosureMeaning.Said> wanted) {
        List<ComparisonView.No> all = new ArrayList<>();
        for (DisclosedToHospital.Shown shown : shown(candidate)) {
            shown.no().stream().filter(wanted).forEach(said -> all.add(new ComparisonView.No(shown.disclosure().id(), said.answer().written(),
                    said.answer().words(), said.answer().note(), said.verified())));
        }
        return List.copyOf(all);
    }

    private List<DisclosedToHospital.Shown> shown(Candidate candidate) {
        return disclosures.getOrDefault(candidate.organisationId(), List.of());
    }

    private static ComparisonView.Attention attention(List<ComparisonView.Cell> cells) {
        Set<Answer> said = Set.copyOf(cells.stream().map(ComparisonView.Cell::answer).toList());
        boolean conditional = said.contains(Answer.CONDITIONAL);
        if (!said.contains(Answer.MINE) && !conditional) {
            return ComparisonView.Attention.NOBODY;
        }
        if (said.contains(Answer.NOT_MINE) || said.contains(Answer.UNKNOWN)) {
            return ComparisonView.Attention.NOT_TAKEN;
        }
        if (cells.stream().anyMatch(cell -> !cell.no().isEmpty())) {
            return ComparisonView.Attention.DISCLOSED_NO;
        }
        return conditional ? ComparisonView.Attention.CONDITION : ComparisonView.Attention.NONE;
    }

    List<ComparisonView.Column> columns() {
        return candidates.stream().map(candidate -> {
            Organisation name = names.get(candidate.organisationId());
            Set<String> asked = duties.stream().map(Asked::id).collect(Collectors.toSet());
            return new ComparisonView.Column(candidate.id(), name.name(), name.nameEn(), candidate.state(), candidate.sentAt(), candidate.by().person(),
                    count(candidate, Answer.MINE), count(candidate, Answer.CONDITIONAL), count(candidate, Answer.NOT_MINE), count(candidate, Answer.UNKNOWN),
                    shown(candidate).stream().mapToInt(each -> each.no().size()).sum(),
                    shown(candidate).stream().map(DisclosedToHospital.Shown::disclosure).toList(),
                    no(candidate, said -> said.dutyIds().stream().noneMatch(asked::contains)));
        }).toList();
    }

    private int count(Candidate candidate, Answer wanted) {
        return (int) answers.getOrDefault(candidate.id(), Map.of()).values().stream().filter(answer -> answer.answer() == wanted).count();
    }
}
