package jp.bunkai.negotiation.workbook;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.negotiation.inquiry.Wording;

/**
 * The values that a cell offers for choice, with their words in both languages. What comes back is one of these words or is not read;
 * full-width and half-width forms count as the same.
 */
public record Choices<T>(List<T> values, Function<T, Text> words) {

    static final Choices<Answer> ANSWERS = new Choices<>(List.of(Answer.values()), Wording::answer);
    static final Choices<TermUnit> TERM_UNITS = new Choices<>(List.of(TermUnit.values()), TermUnit::label);
    /** What a vendor can say of its own cost; that the hospital bears its own (自院負担) is the hospital's to say. */
    static final Choices<CostClass> COSTS = new Choices<>(
            List.of(CostClass.INCLUDED, CostClass.SEPARATE, CostClass.FREE, CostClass.UNDECIDED), Wording::costClass);
    static final Choices<CostUnit> COST_UNITS = new Choices<>(List.of(CostUnit.values()), Wording::costUnit);
    static final Choices<Boolean> TAXES = new Choices<>(List.of(true, false),
            included -> included ? new Text("税込", "Tax included") : new Text("税抜", "Tax excluded"));

    /** The words that a cell offers. */
    public String[] offered() {
        return values.stream().map(value -> words.apply(value).ja()).toArray(String[]::new);
    }

    public Optional<T> chosen(String written) {
        String plain = plain(written);
        return values.stream().filter(value -> {
            Text word = words.apply(value);
            return plain.equals(plain(word.ja())) || plain.equalsIgnoreCase(plain(word.en()));
        }).findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    @Override
    public String toString() {
        return String.join("・", Arrays.asList(offered()));
    }
}
