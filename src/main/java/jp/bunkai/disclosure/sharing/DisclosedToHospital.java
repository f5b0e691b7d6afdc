package jp.bunkai.disclosure.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.disclosure.kept.AnswerStore;
import jp.bunkai.disclosure.kept.DisclosureStore;
import jp.bunkai.disclosure.kept.DisclosureSummary;
import jp.bunkai.disclosure.kept.Kept;
import jp.bunkai.disclosure.kept.KeptAnswer;
import jp.bunkai.disclosure.mapping.DutyMapping;
import jp.bunkai.disclosure.mapping.DutyMappings;
import jp.bunkai.disclosure.mapping.MappedQuestion;
import jp.bunkai.disclosure.mapping.kept.KnownMappings;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.organisation.Viewer;

/**
 * What vendors grant a hospital, outside of dossiers: for features that have a vendor and a hospital meet otherwise. Only what is granted now and
 * only the version that counts; each look of the hospital is written down for its vendor. Called inside a transaction.
 */
@ApplicationScoped
public class DisclosedToHospital {

    private final GrantStore grants;
    private final AccessStore accesses;
    private final DisclosureStore disclosures;
    private final AnswerStore answers;
    private final KnownMappings mappings;

    DisclosedToHospital(GrantStore grants, AccessStore accesses, DisclosureStore disclosures, AnswerStore answers, KnownMappings mappings) {
        this.grants = grants;
        this.accesses = accesses;
        this.disclosures = disclosures;
        this.answers = answers;
        this.mappings = mappings;
    }

    /** A disclosure with each of its 「いいえ」 and the duties that it speaks of, none where no duty is mapped to it. */
    public record Shown(DisclosureSummary disclosure, List<DisclosureMeaning.Said> no) {
    }

    /** What a vendor itself sees of what it grants. */
    public List<DisclosureSummary> granted(UUID hospital, UUID vendor) {
        return current(hospital, List.of(vendor)).stream().map(DisclosureSummary::of).toList();
    }

    /** What the hospital reads, by vendor; in as many statements however many vendors and disclosures there are. */
    public Map<UUID, List<Shown>> read(Viewer hospital, Collection<UUID> vendors) {
        List<Kept> current = vendors.isEmpty() ? List.of() : current(hospital.organisationId(), vendors);
        accesses.read(hospital, current);
        Map<UUID, List<KeptAnswer>> said = answers.of(current.stream().map(Kept::id).toList());
        DutyMappings meaning = mappings.dutiesOf(hospital.organisationId());
        Map<UUID, List<Shown>> byVendor = new LinkedHashMap<>();
        current.forEach(kept -> byVendor.computeIfAbsent(kept.organisationId(), any -> new ArrayList<>())
                .add(new Shown(DisclosureSummary.of(kept), no(meaning, kept, said.getOrDefault(kept.id(), List.of())))));
        return byVendor;
    }

    private static List<DisclosureMeaning.Said> no(DutyMappings meaning, Kept kept, List<KeptAnswer> said) {
        Optional<DutyMapping> mapping = meaning.find(kept.form(), kept.edition());
        return said.stream().filter(answer -> answer.value() == AnswerValue.NO).map(answer -> {
            Optional<MappedQuestion> mapped = mapping.flatMap(each -> each.of(answer.question()));
            return new DisclosureMeaning.Said(answer, mapped.map(MappedQuestion::duties).orElse(List.of()),
                    mapped.map(question -> question.confidence() == Confidence.FOUND).orElse(true));
        }).toList();
    }

    private List<Kept> current(UUID hospital, Collection<UUID> vendors) {
        List<UUID> versions = grants.shown(hospital, vendors).values().stream().flatMap(Collection::stream).map(GrantStore.Shown::current)
                .filter(Objects::nonNull).toList();
        return disclosures.of(versions);
    }
}
