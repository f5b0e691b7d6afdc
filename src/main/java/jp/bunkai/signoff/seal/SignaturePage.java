package jp.bunkai.signoff.seal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.platform.time.JapaneseDates;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.round.SignedBy;
import jp.bunkai.signoff.seal.opc.Markup;

/**
 * The page that is added to the frozen document: who signed in which office, when and in which manner, and the hashes of what was agreed. It
 * is one content control, so that it can be taken off again and what remains is the frozen body, byte for byte.
 */
public final class SignaturePage {

    /** The tag of the control, before the short id of the revision. */
    public static final String TAG = "signature-page";
    private static final String START = "<w:sdt xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:sdtPr><w:alias w:val=\"署名の記録\"/><w:tag w:val=\"" + TAG + ":";
    private static final String END = "</w:sdt>";
    private static final String CONTENT_HASH = "構成のハッシュ";
    private static final String SEAL = "封印の証明書";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int WIDE = 9000;

    private SignaturePage() {
    }

    /** The page as a control at block level. {@code contentSha256} is that of the frozen package. */
    static String of(SealFacts facts, String contentSha256, Optional<SealKey> key) {
        Revision revision = facts.revision();
        StringBuilder page = new StringBuilder(START).append(ShortId.of(revision.id()))
                .append("\"/><w:lock w:val=\"sdtContentLocked\"/></w:sdtPr><w:sdtContent>");
        page.append("<w:p><w:pPr><w:pageBreakBefore/><w:spacing w:before=\"0\" w:after=\"240\"/><w:jc w:val=\"center\"/></w:pPr>")
                .append(run("署名の記録", "<w:b/><w:sz w:val=\"32\"/>")).append("</w:p>");
        page.append("<w:tbl>").append(table(2000, 7000));
        row(page, "対象", revision.dossier() + "　責任分界別紙　第" + revision.number() + "版");
        row(page, Wording.side(true), revision.hospital());
        row(page, Wording.side(false), revision.vendor());
        row(page, "効力発生日", JapaneseDates.both(revision.effectiveFrom()));
        row(page, "確定", Wording.moment(revision.frozenAt()));
        row(page, "文書のハッシュ", revision.documentSha256());
        row(page, "内容のハッシュ", revision.canonicalSha256());
        row(page, CONTENT_HASH, contentSha256);
        row(page, SEAL, key.map(seal -> seal.fingerprint() + (seal.selfMade() ? "（自己署名）" : "")).orElse("なし"));
        page.append("</w:tbl>").append(paragraph("ハッシュは SHA-256。順に、確定した Word ファイル、双方が見た内容（RFC 8785）、Word ファイルの各部品から計算した値。封印の証明書は、その指紋（SHA-256）。"));
        page.append("<w:tbl>").append(table(1500, 2300, 1700, 1900, 1600)).append("<w:tr>");
        for (String head : new String[] {"当事者", "組織", "役職・氏名", "日付", "方法"}) {
            page.append(cell(head, "<w:b/>"));
        }
        page.append("</w:tr>");
        for (SignedBy signed : facts.round().signed()) {
            page.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>").append(cell(Wording.side(signed.hospital()), "")).append(cell(signed.organisation(), ""))
                    .append(cell((signed.office() == null ? "" : signed.office() + " ") + signed.person(), "")).append(cell(Wording.when(signed), ""))
                    .append(cell(Wording.manner(signed.manner()) + (signed.detail() == null ? "" : "：" + signed.detail()), "")).append("</w:tr>");
        }
        page.append("</w:tbl>").append(paragraph(Wording.NO_SIGNATURE)).append(paragraph(Wording.MANNER_NOTE));
        return page.append("</w:sdtContent>").append(END).toString();
    }

    /** Where the page lies in the bytes of a body, as written here; empty where there is none or more than one. */
    private static Optional<int[]> place(String body) {
        int start = body.indexOf(START);
        if (start < 0 || body.indexOf(START, start + 1) >= 0) {
            return Optional.empty();
        }
        int end = body.indexOf(END, start);
        return end < 0 ? Optional.empty() : Optional.of(new int[] {start, end + END.length()});
    }

    /** The body with the page before its last section's properties. */
    static byte[] into(byte[] document, String page) {
        String body = new String(document, StandardCharsets.UTF_8);
        int end = body.lastIndexOf("</w:body>");
        if (end < 0) {
            throw new IllegalArgumentException("The document has no body");
        }
        int section = body.lastIndexOf("<w:sectPr", end);
        boolean last = section >= 0 && body.substring(section, end).matches("(?s)<w:sectPr(?:[^>]*/>|(?:(?!</w:sectPr>).)*</w:sectPr>)\\s*");
        int at = last ? section : end;
        return (body.substring(0, at) + page + body.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    /** The body without the page. */
    public static Optional<byte[]> without(byte[] document) {
        String body = new String(document, StandardCharsets.UTF_8);
        return place(body).map(place -> (body.substring(0, place[0]) + body.substring(place[1])).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether anything in the body says that it is such a page, however it was written. */
    public static boolean anyTrace(byte[] document) {
        return new String(document, StandardCharsets.UTF_8).contains(TAG + ":");
    }

    /** The revision that the page names. */
    public static Optional<UUID> revisionOf(byte[] document) {
        Matcher tag = Pattern.compile(TAG + ":([A-Za-z0-9_-]{22})").matcher(new String(document, StandardCharsets.UTF_8));
        try {
            return tag.find() ? Optional.of(ShortId.read(tag.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The hash of the frozen package that the page prints. */
    public static Optional<String> contentHashOf(byte[] document) {
        return hashBeside(document, CONTENT_HASH);
    }

    /** The fingerprint of the seal that the page names; empty where it says that there is none. */
    public static Optional<String> sealOf(byte[] document) {
        return hashBeside(document, SEAL);
    }

    /** The page's first row of this label; no text that a person wrote can hold the markup around it. */
    private static Optional<String> hashBeside(byte[] document, String label) {
        String body = new String(document, StandardCharsets.UTF_8);
        return place(body).flatMap(place -> {
            String page = body.substring(place[0], place[1]);
            int from = page.indexOf(">" + label + "</w:t></w:r></w:p></w:tc><w:tc>");
            int to = from < 0 ? -1 : page.indexOf("</w:tr>", from);
            Matcher hash = HASH.matcher(to < 0 ? "" : page.substring(from, to));
            return hash.find() ? Optional.of(hash.group()) : Optional.empty();
        });
    }

    private static void row(StringBuilder page, String label, String value) {
        page.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>").append(cell(label, "")).append(cell(value, "")).append("</w:tr>");
    }

    private static String table(int... widths) {
        StringBuilder table = new StringBuilder("<w:tblPr><w:tblW w:w=\"" + WIDE + "\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            table.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        table.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            table.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return table.append("</w:tblGrid>").toString();
    }

    private static String cell(String text, String format) {
        // Spread to both edges, a short line in a narrow cell is torn apart.
        return "<w:tc><w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>" + run(text, format + "<w:sz w:val=\"18\"/>") + "</w:p></w:tc>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:pPr><w:spacing w:before=\"120\" w:after=\"120\"/></w:pPr>" + run(text, "<w:sz w:val=\"18\"/>") + "</w:p>";
    }

    private static String run(String text, String format) {
        return "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/>" + format + "</w:rPr><w:t xml:space=\"preserve\">" + Markup.text(text) + "</w:t></w:r>";
    }
}
