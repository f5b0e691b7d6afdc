package jp.bunkai.disclosure.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;

/** The mappings that hold for an organisation: its own for a form and edition, else what this release ships. */
public record DutyMappings(List<DutyMapping> own, List<DutyMapping> bundled) {

    private static final Comparator<DutyMapping> BY_FORM = Comparator.comparing(DutyMapping::form).thenComparing(DutyMapping::edition);

    public DutyMappings {
        own = List.copyOf(own);
        bundled = List.copyOf(bundled);
    }

    public Optional<DutyMapping> find(Form form, Edition edition) {
        return in(own, form, edition).or(() -> in(bundled, form, edition));
    }

    public boolean owns(Form form, Edition edition) {
        return in(own, form, edition).isPresent();
    }

    /** All that hold, by form. */
    public List<DutyMapping> all() {
        List<DutyMapping> all = new ArrayList<>(own);
        bundled.stream().filter(one -> !owns(one.form(), one.edition())).forEach(all::add);
        return all.stream().sorted(BY_FORM).toList();
    }

    /** These instead of what holds now for their forms; one that says the same as ours is not kept, so that ours may be bettered. */
    public DutyMappings with(List<DutyMapping> changed) {
        List<DutyMapping> next = new ArrayList<>(own.stream().filter(one -> in(changed, one.form(), one.edition()).isEmpty()).toList());
        changed.stream().filter(one -> in(bundled, one.form(), one.edition()).filter(ours -> said(ours).equals(said(one))).isEmpty()
                && !(one.questions().isEmpty() && in(bundled, one.form(), one.edition()).isEmpty())).forEach(next::add);
        return new DutyMappings(next.stream().sorted(BY_FORM).toList(), bundled);
    }

    /** What a mapping says, in whatever order. */
    private static Map<String, Map.Entry<Set<String>, Confidence>> said(DutyMapping mapping) {
        return mapping.questions().stream().collect(Collectors.toMap(MappedQuestion::question,
                question -> Map.entry(Set.copyOf(question.duties()), question.confidence()), (one, same) -> one));
    }

    private static Optional<DutyMapping> in(List<DutyMapping> mappings, Form form, Edition edition) {
        return mappings.stream().filter(one -> one.serves(form, edition)).findFirst();
    }
}
