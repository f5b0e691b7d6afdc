package jp.bunkai.disclosure.reading;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the edition of a form by what stands around its table. The surest place that names one counts; two editions in one place are
 * none, and an edition that is not known here is not taken for one that is.
 */
final class EditionFinder {

    private static final Pattern VERSION = Pattern.compile("(?:ver(?:sion)?\\.?|第|v)(\\d\\.\\d[a-z]?)(?:版)?");
    private static final Pattern REPORT = Pattern.compile("(?<!\\d)(17-006|20-005|24-005)(?!\\d)");
    private static final Pattern STANDARD = Pattern.compile("hn1[-:](20\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:(?:令和|(?<![a-z])r)(元|\\d{1,2})|(20\\d\\d))年?度");

    private final Form.Family family;
    private Set<String> written = new LinkedHashSet<>();

    EditionFinder(Form.Family family) {
        this.family = family;
    }

    EditionFinder look(List<String> texts) {
        if (written.isEmpty()) {
            List<String> keys = texts.stream().map(Words::key).toList();
            written = family == Form.Family.CHECKLIST ? year(keys) : codes(keys);
        }
        return this;
    }

    /** What was found, in the way people write it; several where one place names several. */
    Set<String> written() {
        return written;
    }

    Edition edition() {
        if (written.size() != 1) {
            return Edition.UNKNOWN_EDITION;
        }
        String code = written.iterator().next();
        return EnumSet.allOf(Edition.class).stream().filter(edition -> edition.family() == family && edition.code().equalsIgnoreCase(code))
                .findFirst().orElse(Edition.UNKNOWN_EDITION);
    }

    private Set<String> codes(List<String> keys) {
        Set<String> found = new LinkedHashSet<>();
        for (String key : keys) {
            switch (family) {
                case JAHIS -> {
                    Matcher report = REPORT.matcher(key);
                    while (report.find()) {
                        found.add(report.group(1).startsWith("17") ? "3.0a" : report.group(1).startsWith("20") ? "4.0" : "5.0");
                    }
                    boolean ofForm = key.matches(".*(開示|mds|sds|jahis|jira|様式|書式).*") || VERSION.matcher(key).matches();
                    Matcher version = VERSION.matcher(key);
                    while (ofForm && version.find()) {
                        found.add(version.group(1));
                    }
                }
                case NEMA -> {
                    Matcher standard = STANDARD.matcher(key);
                    while (standard.find()) {
                        found.add("HN 1-" + standard.group(1));
                    }
                }
                case CONFIRMATION -> {
                    if (key.contains("令和6年6月") || key.contains("2024年6月") || key.contains("2024-06") || key.contains("2024/6")) {
                        found.add(Edition.CONFIRMATION_2024_06.code());
                    }
                }
                default -> {
                    // Nothing is known of it.
                }
            }
        }
        return found;
    }

    /** The title names the year; below it the form may speak of other years by which something is to be done. */
    private static Set<String> year(List<String> keys) {
        for (Pattern title : new Pattern[] {Pattern.compile(".*(チェックリスト|確認用).*"), Pattern.compile(".*年?度版.*|.*年度"), Pattern.compile(".*年度中.*")}) {
            Set<String> found = new LinkedHashSet<>();
            for (String key : keys) {
                Matcher year = YEAR.matcher(key);
                while (title.matcher(key).matches() && year.find()) {
                    int number = year.group(2) != null ? Integer.parseInt(year.group(2)) - 2018
                            : year.group(1).equals("元") ? 1 : Integer.parseInt(year.group(1));
                    found.add("令和" + number + "年度");
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }
}
