package jp.bunkai.disclosure.mapping;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.disclosure.reading.QuestionIds;

/** Reads and writes tables between editions as YAML: each pair of editions once, each older question once, all numbers in one way of writing. */
public final class EditionFile {

    private static final int MOST = 50;
    private static final TypeReference<List<EditionTable>> TYPE = new TypeReference<>() { };

    private EditionFile() {
    }

    /** What a text says, if it is sound. */
    public static List<EditionTable> read(String yaml) {
        return StrictYaml.read(yaml, TYPE, EditionFile::flaws);
    }

    /** What was sound when it was kept. */
    public static List<EditionTable> kept(String yaml) {
        return StrictYaml.parsed(yaml, TYPE);
    }

    public static String write(List<EditionTable> tables) {
        return StrictYaml.write(tables);
    }

    /** What is to be mended, nothing for a sound list. */
    public static List<Text> flaws(List<EditionTable> tables) {
        List<Text> flaws = new ArrayList<>();
        if (tables.isEmpty()) {
            flaws.add(new Text("対応表が空です。", "The mapping is empty."));
        }
        Set<String> seen = new HashSet<>();
        for (EditionTable table : tables) {
            String name = table.form() + " " + table.from() + "→" + table.to();
            if (!editions(table)) {
                flaws.add(new Text(name + ": form、from、to に、同じ様式の異なる二つの版を書いてください。", name + ": form, from and to name two editions of one form."));
            }
            if (!seen.add(name)) {
                flaws.add(new Text(name + ": 対応表が二つあります。", name + ": there are two mappings."));
            }
            if (table.questions().isEmpty()) {
                flaws.add(new Text(name + ": 質問がありません。", name + ": there are no questions."));
            }
            Set<String> numbers = new HashSet<>();
            table.questions().forEach(pair -> pair(name, pair, numbers, flaws));
        }
        return flaws.subList(0, Math.min(MOST, flaws.size()));
    }

    private static boolean editions(EditionTable table) {
        return table.form() != null && table.form() != Form.UNKNOWN_FORM && table.from() != table.to() && of(table.form(), table.from())
                && of(table.form(), table.to());
    }

    private static boolean of(Form form, Edition edition) {
        return edition != null && edition.family() == form.family();
    }

    private static void pair(String name, EditionTable.Pair pair, Set<String> numbers, List<Text> flaws) {
        String from = String.valueOf(pair.from());
        String at = name + " " + (from.length() > 40 ? from.substring(0, 40) : from);
        if (!number(from) || !number(String.valueOf(pair.to()))) {
            flaws.add(new Text(at + ": 質問番号は 2.4 や AUDT-2.1 の形で書いてください。", at + ": write question numbers like 2.4 or AUDT-2.1."));
        }
        if (!numbers.add(from)) {
            flaws.add(new Text(at + ": 同じ質問が二度あります。", at + ": the question is there twice."));
        }
    }

    private static boolean number(String written) {
        return QuestionIds.of(written).filter(written::equals).isPresent();
    }
}
