package jp.bunkai.disclosure.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.disclosure.reading.QuestionIds;

/** Holds mappings against what they speak of: each form and edition once, each question once in one way of writing, only duties that there are. */
final class MappingSoundness {

    private static final int MOST = 50;
    private static final Pattern SECTION = Pattern.compile("[A-Z]{2,5}-\\*");

    private final Catalogue catalogue;
    private final List<Text> flaws = new ArrayList<>();

    private MappingSoundness(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is to be mended, nothing for a sound list; ends after so many that nobody reads on. */
    static List<Text> flaws(List<DutyMapping> mappings, Catalogue catalogue) {
        MappingSoundness soundness = new MappingSoundness(catalogue);
        if (mappings.isEmpty()) {
            soundness.flaw("対応表が空です。", "The mapping is empty.");
        }
        Set<String> seen = new HashSet<>();
        for (DutyMapping mapping : mappings) {
            if (mapping == null || mapping.form() == null || mapping.edition() == null || mapping.version() == null || mapping.version().isBlank()) {
                soundness.flaw("version、form、edition のいずれかがありません。", "One of version, form and edition is missing.");
            } else {
                soundness.mapping(mapping, seen);
            }
        }
        return soundness.flaws.subList(0, Math.min(MOST, soundness.flaws.size()));
    }

    private void mapping(DutyMapping mapping, Set<String> seen) {
        String name = mapping.form() + " " + mapping.edition();
        if (mapping.form() == Form.UNKNOWN_FORM || mapping.edition() == Edition.UNKNOWN_EDITION || mapping.edition().family() != mapping.form().family()) {
            flaw(name + ": この様式にこの版はありません。", name + ": this form has no such edition.");
        }
        if (!seen.add(name)) {
            flaw(name + ": 対応表が二つあります。", name + ": there are two mappings.");
        }
        // No question at all is a mapping, too: of this form nothing is to be read for duties.
        Set<String> numbers = new HashSet<>();
        mapping.questions().forEach(question -> question(name, question, numbers));
    }

    private void question(String name, MappedQuestion question, Set<String> numbers) {
        String number = String.valueOf(question.question());
        String at = name + " " + (number.length() > 40 ? number.substring(0, 40) : number);
        if (!SECTION.matcher(number).matches() && !QuestionIds.of(number).filter(number::equals).isPresent()) {
            flaw(at + ": 質問番号は 2.4 や AUDT-2.1 の形で書いてください。", at + ": write question numbers like 2.4 or AUDT-2.1.");
        }
        if (!numbers.add(number)) {
            flaw(at + ": 同じ質問が二度あります。", at + ": the question is there twice.");
        }
        if (question.duties().isEmpty()) {
            flaw(at + ": 実施事項がありません。", at + ": there is no duty.");
        }
        if (new HashSet<>(question.duties()).size() != question.duties().size()) {
            flaw(at + ": 同じ実施事項が二度あります。", at + ": a duty is there twice.");
        }
        question.duties().stream().filter(duty -> catalogue.findDuty(duty).isEmpty())
                .forEach(duty -> flaw(at + ": カタログにない実施事項です。", at + ": the catalogue has no such duty."));
    }

    private void flaw(String ja, String en) {
        flaws.add(new Text(ja, en));
    }
}
