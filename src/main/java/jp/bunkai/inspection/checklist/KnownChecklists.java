package jp.bunkai.inspection.checklist;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.mapping.DutyMappings;
import jp.bunkai.disclosure.mapping.MappedQuestion;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;

/**
 * The items of the checklists as far as their wording is known ({@code inspection/checklists.yaml}), and the duties that an item speaks of. An
 * item of a year that is not known is matched by its wording: the same words, else the one known subject they name, marked unverified.
 */
@Singleton
public class KnownChecklists {

    /** Words that name what an item is about, with its number in 令和7年度. */
    private static final Map<String, String> SUBJECTS = Map.ofEntries(Map.entry("管理責任者", "1.1"), Map.entry("台帳", "2.1"), Map.entry("リモートメンテナンス", "2.2"),
            Map.entry("MDS/SDS", "2.3"), Map.entry("アクセス利用権限", "2.4"), Map.entry("不要なアカウント", "2.5"), Map.entry("セキュリティパッチ", "2.6"),
            Map.entry("使い回し", "2.8"), Map.entry("外部記録媒体", "2.9"), Map.entry("二要素認証を", "2.10"), Map.entry("アクセスログ", "2.11"),
            Map.entry("不要なソフトウェア", "2.12"), Map.entry("接続元制限", "2.13"), Map.entry("連絡体制図", "3.1"), Map.entry("復旧手順", "3.2"),
            Map.entry("事業継続計画", "3.3"), Map.entry("運用管理規程", "4.1"));

    private final List<Shipped> shipped;

    KnownChecklists() {
        try (InputStream in = KnownChecklists.class.getResourceAsStream("/inspection/checklists.yaml")) {
            this.shipped = new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Shipped(Edition edition, Form form, Confidence confidence, List<Line> items) {
    }

    private record Line(String item, String appliesTo, String ja, String en) {
    }

    /** What duties an item speaks of, and whether that was seen in an original. */
    public record Duties(List<String> ids, Confidence confidence) {
    }

    /**
     * The questions of one side in a year of which no workbook is there: its own where they are known, else those of the last year that is.
     *
     * @param meaning what the hospital takes questions to mean
     */
    public ChecklistForm of(Form form, InspectionYear year, DutyMappings meaning) {
        Optional<Shipped> own = shipped.stream().filter(one -> one.form() == form && one.edition() == year.edition()).findFirst();
        Shipped used = own.orElseGet(() -> shipped.stream().filter(one -> one.form() == form).max(Comparator.comparing(Shipped::edition)).orElseThrow());
        Confidence confidence = own.isPresent() && used.confidence() == null ? Confidence.FOUND : Confidence.UNVERIFIED;
        return new ChecklistForm(form, used.edition(), own.isPresent() ? ChecklistForm.Origin.KNOWN : ChecklistForm.Origin.EARLIER_YEAR,
                used.items().stream().map(line -> item(used, line, confidence, meaning)).toList());
    }

    private static ChecklistItem item(Shipped of, Line line, Confidence confidence, DutyMappings meaning) {
        Duties duties = mapped(meaning, of.form(), of.edition(), line.item()).orElse(new Duties(List.of(), Confidence.UNVERIFIED));
        return new ChecklistItem(ChecklistItem.key(line.item(), null), line.item(), line.appliesTo(), line.item(), null, new Text(line.ja(), line.en()),
                duties.confidence() == Confidence.UNVERIFIED ? Confidence.UNVERIFIED : confidence, duties.ids(), false);
    }

    /** The duties that an item of a user's own workbook speaks of: as the hospital says, else by its words. */
    public Duties duties(DutyMappings meaning, Form form, Edition edition, String question, String words) {
        return mapped(meaning, form, edition, question).or(() -> sameWords(meaning, form, words)).orElseGet(() -> named(meaning, words));
    }

    /** Our translation of an item of the user's own workbook, null where its words are none that are known. */
    public String english(String words) {
        String key = key(words);
        return shipped.stream().flatMap(one -> one.items().stream()).filter(line -> key(line.ja()).equals(key)).map(Line::en).findFirst().orElse(null);
    }

    private static Optional<Duties> mapped(DutyMappings meaning, Form form, Edition edition, String question) {
        return meaning.find(form, edition).flatMap(one -> one.of(question)).map(KnownChecklists::duties);
    }

    private static Duties duties(MappedQuestion question) {
        return new Duties(question.duties(), question.confidence());
    }

    /** The same question keeps its meaning whatever number it has that year. */
    private Optional<Duties> sameWords(DutyMappings meaning, Form form, String words) {
        String key = key(words);
        return shipped.stream().filter(one -> one.form() == form).flatMap(one -> one.items().stream().filter(line -> key(line.ja()).equals(key))
                .flatMap(line -> mapped(meaning, form, one.edition(), line.item()).stream())).findFirst();
    }

    private static Duties named(DutyMappings meaning, String words) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        String key = key(words);
        SUBJECTS.entrySet().stream().filter(subject -> key.contains(key(subject.getKey()))).forEach(subject -> numbers.add(subject.getValue()));
        if (numbers.size() == 1) {
            mapped(meaning, Form.CHECKLIST_HOSPITAL, Edition.R7, numbers.iterator().next()).ifPresent(duties -> ids.addAll(duties.ids()));
        }
        return new Duties(List.copyOf(ids), Confidence.UNVERIFIED);
    }

    /** Whether the product knows an item of this number in this edition by other words, so that what it is taken to speak of may be another thing. */
    public boolean reworded(Form form, Edition edition, String question, String words) {
        String key = key(words);
        return shipped.stream().filter(one -> one.form() == form && one.edition() == edition).flatMap(one -> one.items().stream())
                .anyMatch(line -> line.item().equals(question) && !key(line.ja()).equals(key));
    }

    private static String key(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s。、,.◆※]", "");
    }
}
