package jp.bunkai.disclosure.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.ooxml.PackageRefusal;

/** Says of a refused workbook where in it the reason stands, in words that its sender knows; names of parts are the sender's and not repeated. */
final class RefusedParts {

    private static final Pattern SHEET = Pattern.compile("xl/worksheets/(?:_rels/)?sheet(\\d{1,5})\\.xml(?:\\.rels)?");

    private RefusedParts() {
    }

    static ProblemException problem(PackageRefusal refusal) {
        String[] where = where(refusal.part());
        ProblemType type = refusal.code() == PackageRefusal.Code.TOO_LARGE ? ProblemType.TOO_LARGE : ProblemType.NOT_PROCESSABLE;
        String ja = refusal.sentence().ja() + (where == null ? "" : "（場所: " + where[0] + "）");
        String en = refusal.sentence().en() + (where == null ? "" : " (Where: " + where[1] + ".)");
        return ProblemException.of(type, ja, en).at("/file", refusal.code().name().toLowerCase(Locale.ROOT).replace('_', '-'), ja, en);
    }

    private static String[] where(String part) {
        Matcher sheet = SHEET.matcher(part);
        if (part.isEmpty()) {
            return null;
        } else if (sheet.matches()) {
            return new String[] {"シート部品 sheet" + sheet.group(1), "the part of sheet " + sheet.group(1)};
        } else if (part.equals("xl/sharedStrings.xml")) {
            return new String[] {"セルの文字列", "the texts of the cells"};
        } else if (part.startsWith("xl/workbook.xml") || part.startsWith("xl/_rels/workbook.xml") || part.equals("[Content_Types].xml")) {
            return new String[] {"ブックの構成", "the outline of the workbook"};
        } else if (part.startsWith("xl/drawings/") || part.startsWith("xl/media/")) {
            return new String[] {"図形・画像", "shapes and pictures"};
        } else if (part.startsWith("xl/externalLinks/")) {
            return new String[] {"外部ブックへのリンク", "links to other workbooks"};
        } else if (part.startsWith("xl/styles")) {
            return new String[] {"書式", "the formats of the cells"};
        }
        return new String[] {"ブック内のその他の部品", "another part of the workbook"};
    }
}
