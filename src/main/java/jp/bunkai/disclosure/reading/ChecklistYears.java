package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of the checklist's numbers, year by year. They differ every year, so an answer that carries another year's number would
 * be taken for the answer to something else. Of a year that is not known (令和8年度) nothing is said.
 */
final class ChecklistYears {

    /** How many questions each chapter has, and the word that tells what a number is about. */
    private static final Map<Edition, Map<String, String>> ITEMS = Map.of(
            Edition.R5, items("1.1 管理責任者", "2.1 台帳", "2.2 リモート", "2.3 開示書", "2.4 権限", "2.5 アカウント", "2.6 アクセスログ", "2.7 パッチ", "2.8 接続元",
                    "3.1 連絡体制"),
            // The order within chapter 2 of this year is not known, only that it has 14 questions.
            Edition.R6, items("1.1 管理責任者", "2.1 台帳", "2.2 リモート", "2.3 開示書", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "2.13",
                    "2.14", "3.1 連絡体制", "3.2 バックアップ", "3.3 事業継続計画"),
            Edition.R7, items("1.1 管理責任者", "2.1 台帳", "2.2 リモート", "2.3 開示書", "2.4 権限", "2.5 アカウント", "2.6 パッチ", "2.7 パスワード", "2.8 使い回し",
                    "2.9 外部記録媒体", "2.10 二要素", "2.11 アクセスログ", "2.12 不要なソフト", "2.13 接続元", "3.1 連絡体制", "3.2 バックアップ", "3.3 事業継続計画",
                    "4.1 規程"));

    private ChecklistYears() {
    }

    private static Map<String, String> items(String... items) {
        Map<String, String> byNumber = new LinkedHashMap<>();
        for (String item : items) {
            String[] parts = item.split(" ");
            byNumber.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return byNumber;
    }

    static boolean knows(Edition year) {
        return ITEMS.containsKey(year);
    }

    /** Questions whose number this year does not have. */
    static List<QuestionRow> foreign(Edition year, List<QuestionRow> questions) {
        return questions.stream().filter(question -> !ITEMS.get(year).containsKey(question.id)).toList();
    }

    /** Questions whose words are those of another number. */
    static List<QuestionRow> displaced(Edition year, List<QuestionRow> questions) {
        Map<String, String> words = ITEMS.get(year);
        List<QuestionRow> displaced = new ArrayList<>();
        for (QuestionRow question : questions) {
            String own = words.getOrDefault(question.id, "");
            String key = Words.key(question.question);
            boolean ofAnother = !own.isEmpty() && !key.contains(own)
                    && words.values().stream().anyMatch(word -> !word.isEmpty() && !word.equals(own) && key.contains(word));
            if (ofAnother) {
                displaced.add(question);
            }
        }
        return displaced;
    }

    /** Numbers that the hospital's form of this year has and that were not found. */
    static Set<String> missing(Edition year, List<QuestionRow> questions) {
        Set<String> missing = new TreeSet<>(ITEMS.get(year).keySet());
        questions.forEach(question -> missing.remove(question.id));
        return missing;
    }

    /** Another year whose numbers are exactly these, where this year's are not. */
    static Optional<Edition> exactly(Edition year, List<QuestionRow> questions) {
        Set<String> found = new TreeSet<>(questions.stream().map(question -> question.id).toList());
        if (found.equals(ITEMS.get(year).keySet())) {
            return Optional.empty();
        }
        return ITEMS.entrySet().stream().filter(other -> other.getKey() != year && other.getValue().keySet().equals(found)).map(Map.Entry::getKey)
                .findFirst();
    }
}
