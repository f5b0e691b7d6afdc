package jp.bunkai.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.StatedDisclosure.StatedAnswer;

/**
 * What was disclosed in a dossier, the risks that were told because of it or otherwise, and what confirmation sheets record as settled. Answers
 * are found by the duty they speak of.
 */
public final class Disclosed {

    public static final Disclosed NOTHING = new Disclosed(List.of(), List.of());

    private final List<StatedDisclosure> disclosures;
    private final List<ToldRisk> told;
    private final List<SheetStatement> settled;
    private final Map<String, List<Statement>> byDuty = new HashMap<>();
    private final Map<String, List<SheetStatement>> settledByDuty = new HashMap<>();

    /** One answer with the disclosure that it stands in. */
    public record Statement(StatedDisclosure disclosure, StatedAnswer answer) {
    }

    /** Without any confirmation sheet. */
    public Disclosed(List<StatedDisclosure> disclosures, List<ToldRisk> told) {
        this(disclosures, told, List.of());
    }

    public Disclosed(List<StatedDisclosure> disclosures, List<ToldRisk> told, List<SheetStatement> settled) {
        this.disclosures = List.copyOf(disclosures);
        this.told = List.copyOf(told);
        this.settled = List.copyOf(settled);
        this.settled.forEach(item -> item.duties().forEach(duty -> settledByDuty.computeIfAbsent(duty, any -> new ArrayList<>()).add(item)));
        this.disclosures.forEach(disclosure -> disclosure.answers().forEach(answer -> answer.duties().forEach(
                duty -> byDuty.computeIfAbsent(duty, any -> new ArrayList<>()).add(new Statement(disclosure, answer)))));
    }

    public List<StatedDisclosure> disclosures() {
        return disclosures;
    }

    /** The answers that speak of the duty of a row, in the order of the forms. */
    public List<Statement> about(RowFact row) {
        return row.duty() == null ? List.of() : byDuty.getOrDefault(row.duty(), List.of());
    }

    /** The items of confirmation sheets that were settled and speak of the duty of a row, in the order of the sheets. */
    public List<SheetStatement> settled(RowFact row) {
        return row.duty() == null ? List.of() : settledByDuty.getOrDefault(row.duty(), List.of());
    }

    /** The same with other disclosures. */
    public Disclosed with(List<StatedDisclosure> others) {
        return new Disclosed(others, told, settled);
    }

    /** The open risks that both the hospital and this vendor know. */
    public List<ToldRisk> told(UUID vendor) {
        return told.stream().filter(risk -> risk.vendor().equals(vendor)).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Disclosed that && disclosures.equals(that.disclosures) && told.equals(that.told) && settled.equals(that.settled);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * disclosures.hashCode() + told.hashCode()) + settled.hashCode();
    }
}
