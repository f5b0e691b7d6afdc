package jp.bunkai.negotiation.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelKind;
import jp.bunkai.catalogue.Text;

/**
 * Service levels as lines of text that people can write and that are read back strictly: 「緩和：24時間以内」, "mitigation: within 24
 * hours", words in quotation marks. A line that nobody changed is the very level it was written from, with what it says in the other
 * language.
 */
final class LevelLines {

    private final Language language;
    private final Map<String, ServiceLevel> known = new HashMap<>();
    private final Map<String, Text> labels = new LinkedHashMap<>();

    /** {@code known}: the levels of the matrix, by whose lines and labels others are understood. */
    LevelLines(Language language, Collection<ServiceLevel> known) {
        this.language = language;
        for (ServiceLevel level : known) {
            this.known.putIfAbsent(line(level, language), level);
            if (level.label() != null) {
                labels.putIfAbsent(level.label().ja(), level.label());
                labels.putIfAbsent(level.label().in(Language.EN), level.label());
            }
        }
    }

    String written(List<ServiceLevel> levels) {
        return levels.stream().map(level -> line(level, language)).collect(Collectors.joining("\n"));
    }

    static String line(ServiceLevel level, Language language) {
        String value;
        if (level.kind() == ServiceLevelKind.TEXT) {
            String words = level.text().in(language).replaceAll("\\s+", " ");
            value = language == Language.EN ? '"' + words + '"' : '「' + words + '」';
            if (level.cadence() != null) {
                String often = level.cadence().written(language);
                value += language == Language.EN ? " (" + often + ')' : '（' + often + '）';
            }
        } else {
            value = new ServiceLevel(level.kind(), null, level.comparator(), level.amount(), level.unit(), level.cadence(), level.date(), null)
                    .written(language);
        }
        if (level.label() == null) {
            return value;
        }
        return level.label().in(language).replaceAll("\\s+", " ") + (language == Language.EN ? ": " : "：") + value;
    }

    /** The levels of a cell; {@code own} are those that stand in this very place and are meant before any other of the same words. */
    List<ServiceLevel> read(String text, List<ServiceLevel> own) throws Unreadable {
        Map<String, ServiceLevel> here = new HashMap<>();
        own.forEach(level -> here.putIfAbsent(line(level, language), level));
        List<ServiceLevel> levels = new ArrayList<>();
        for (String line : text.split("\n")) {
            String plain = line.strip();
            if (!plain.isEmpty()) {
                ServiceLevel exact = here.getOrDefault(plain, known.get(plain));
                levels.add(exact == null ? level(plain) : exact);
            }
        }
        return levels;
    }

    private ServiceLevel level(String line) throws Unreadable {
        ServiceLevel whole = LevelValue.read(null, line);
        if (whole != null) {
            return whole;
        }
        for (int i = 1; i < line.length() - 1; i++) {
            if (line.charAt(i) == ':' || line.charAt(i) == '：') {
                ServiceLevel level = LevelValue.read(label(line.substring(0, i).strip()), line.substring(i + 1));
                if (level != null) {
                    return level;
                }
            }
        }
        throw new Unreadable("サービス水準として読めません。1行に1件、例: 緩和：24時間以内／月1回／稼働率：99.5%以上／2026年4月1日まで／「承認がある場合のみ」",
                "This cannot be read as service levels. One to a line, for example: mitigation: within 24 hours / once a month / "
                        + "availability: at least 99.5% / by 2026-04-01 / \"only with approval\"");
    }

    private Text label(String words) {
        return words.isEmpty() ? null : labels.getOrDefault(words, new Text(words, null));
    }
}
