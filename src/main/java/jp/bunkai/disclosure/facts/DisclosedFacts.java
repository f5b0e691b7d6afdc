package jp.bunkai.disclosure.facts;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.mapping.DutyMapping;
import jp.bunkai.disclosure.mapping.MappedQuestion;
import jp.bunkai.disclosure.mapping.kept.KnownMappings;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.disclosure.sharing.SharedDisclosure;
import jp.bunkai.disclosure.sharing.SharedDisclosures;
import jp.bunkai.matrix.StatedDisclosure;
import jp.bunkai.matrix.StatedDisclosure.Kind;
import jp.bunkai.matrix.StatedDisclosure.Said;
import jp.bunkai.matrix.StatedDisclosure.StatedAnswer;
import jp.bunkai.matrix.StatedDisclosures;
import jp.bunkai.platform.upload.UploadedFile;

/**
 * Says what confirmed and shared disclosures mean for duties, by the mapping that the hospital keeps or else this release ships. What a product can do is told from
 * what is done; a confirmation sheet is neither.
 */
@Singleton
class DisclosedFacts implements StatedDisclosures {

    private static final Set<AnswerValue> WANTED = EnumSet.of(AnswerValue.YES, AnswerValue.NO, AnswerValue.NOT_APPLICABLE);
    /** Sections of MDS2 that describe the device: a NO there is no missing measure. */
    private static final Set<String> DESCRIBING = Set.of("DOC", "MPII", "CONN", "RMOT");

    private final SharedDisclosures disclosures;
    private final KnownMappings mappings;

    DisclosedFacts(SharedDisclosures disclosures, KnownMappings mappings) {
        this.disclosures = disclosures;
        this.mappings = mappings;
    }

    @Override
    public Map<UUID, List<StatedDisclosure>> of(Collection<UUID> dossierIds) {
        Map<UUID, List<StatedDisclosure>> stated = new HashMap<>();
        disclosures.of(dossierIds, WANTED).forEach((dossier, shared) -> stated.put(dossier,
                shared.stream().flatMap(one -> kind(one.form()).stream().map(kind -> stated(one, kind))).toList()));
        return stated;
    }

    @Override
    public List<StatedDisclosure> at(UUID dossierId, Instant before) {
        return disclosures.at(dossierId, WANTED, before).stream().flatMap(one -> kind(one.form()).stream().map(kind -> stated(one, kind))).toList();
    }

    private static Optional<Kind> kind(Form form) {
        return switch (form.family()) {
            case JAHIS, NEMA -> Optional.of(Kind.PRODUCT);
            case CHECKLIST -> Optional.of(Kind.CHECKLIST);
            default -> Optional.empty();
        };
    }

    private StatedDisclosure stated(SharedDisclosure shared, Kind kind) {
        Optional<DutyMapping> mapping = mappings.duties(shared.mappingId()).find(shared.form(), shared.edition());
        // Nothing asks what a product can do.
        return new StatedDisclosure(shared.disclosureId(), shared.partyId(), kind, form(shared), shared.product(), shared.answers().stream()
                .filter(answer -> kind == Kind.CHECKLIST || answer.value() != AnswerValue.YES)
                .map(answer -> answer(shared, answer, mapping.flatMap(one -> one.of(answer.question())))).toList());
    }

    private static StatedAnswer answer(SharedDisclosure shared, SharedDisclosure.Answer answer, Optional<MappedQuestion> mapped) {
        return new StatedAnswer(key(shared, answer), answer.question(), answer.object(), Said.valueOf(answer.value().name()), answer.target(),
                mapped.map(MappedQuestion::duties).map(Set::copyOf).orElse(Set.of()), weakness(shared.form(), answer.question()),
                mapped.filter(one -> one.confidence() != Confidence.FOUND || one.question().endsWith("*")).isPresent());
    }

    private static boolean weakness(Form form, String question) {
        int dash = question.indexOf('-');
        return form.family() != Form.Family.NEMA || dash < 0 || !DESCRIBING.contains(question.substring(0, dash));
    }

    /** The same for every version of a product, so that a risk made from an answer stays the risk of its question. */
    private static String key(SharedDisclosure shared, SharedDisclosure.Answer answer) {
        String of = shared.partyId() + "\n" + shared.product() + "\n" + answer.object();
        return "DISCLOSURE:" + shared.form() + ":" + shared.edition() + ":" + answer.question() + ":"
                + UploadedFile.sha256(of.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private static Text form(SharedDisclosure shared) {
        String edition = shared.edition().code();
        String name = switch (shared.form()) {
            case MDS, SDS, MDS2 -> shared.form().name();
            case CHECKLIST_HOSPITAL, CHECKLIST_VENDOR -> "チェックリスト";
            default -> shared.form().called().ja();
        };
        String english = shared.form().family() == Form.Family.CHECKLIST ? "the checklist" : shared.form().name();
        return edition.isEmpty() ? new Text(name, english) : new Text(name + "（" + edition + "）", english + " (" + edition + ")");
    }
}
