package jp.bunkai.inspection.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.bunkai.platform.time.JapaneseDates;

/** Draws a contact tree as SVG: the hospital on top, its vendors on the left, authorities on the right, one line to each. */
public final class ContactTreePicture {

    private static final int WIDTH = 960;
    private static final int BOX = 420;
    private static final int LINE = 22;
    private static final int PAD = 14;
    private static final int GAP = 22;
    private static final int LETTERS = 28;

    private final StringBuilder shapes = new StringBuilder();
    private final int trunk = WIDTH / 2;

    private ContactTreePicture() {
    }

    public static byte[] svg(ContactTree tree) {
        return new ContactTreePicture().draw(tree).getBytes(StandardCharsets.UTF_8);
    }

    private String draw(ContactTree tree) {
        text(30, 40, 20, true, "連絡体制図　" + tree.hospital());
        text(30, 64, 13, false, JapaneseDates.both(tree.on()) + " 時点");
        int top = 84;
        int below = box((WIDTH - BOX) / 2, top, tree.hospital(), "医療機関", ContactTree.lines(tree.own()), "#e7f0fa") + GAP;
        int left = below;
        List<Integer> joints = new ArrayList<>();
        for (ContactTree.Vendor vendor : tree.vendors()) {
            joints.add(left + PAD + LINE / 2);
            joint(30 + BOX, left + PAD + LINE / 2);
            left = box(30, left, vendor.name(), vendor.worksOn(), ContactTree.lines(vendor.contacts()), "#ffffff") + GAP;
        }
        int right = below;
        for (String authority : ContactTree.OUTSIDE) {
            joints.add(right + PAD + LINE / 2);
            joint(WIDTH - 30 - BOX, right + PAD + LINE / 2);
            right = box(WIDTH - 30 - BOX, right, authority, "外部関係機関", List.of("担当・電話番号（医療機関が記入）", "＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿"), "#fbf7ea") + GAP;
        }
        int last = joints.stream().mapToInt(Integer::intValue).max().orElse(below);
        shapes.append("<path d=\"M").append(trunk).append(' ').append(below - GAP).append('V').append(last).append("\" fill=\"none\" stroke=\"#44546a\" stroke-width=\"2\"/>");
        int height = Math.max(left, right) + 10;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + height + "\" viewBox=\"0 0 " + WIDTH + " "
                + height + "\" role=\"img\" font-family=\"'Noto Sans JP','Yu Gothic','Hiragino Sans','Noto Sans CJK JP',sans-serif\"><title>"
                + Paper.escaped("連絡体制図　" + tree.hospital()) + "</title><rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>" + shapes + "</svg>";
    }

    private void joint(int x, int y) {
        shapes.append("<path d=\"M").append(trunk).append(' ').append(y).append('H').append(x).append("\" fill=\"none\" stroke=\"#44546a\" stroke-width=\"2\"/>");
    }

    /** Where the box ends. */
    private int box(int x, int y, String name, String below, List<String> lines, String fill) {
        List<String> wrapped = new ArrayList<>();
        List<String> names = wrap(name, LETTERS - 4);
        lines.forEach(line -> wrapped.addAll(wrap(line, LETTERS)));
        List<String> what = below == null ? List.of() : wrap(below, LETTERS);
        int height = 2 * PAD + LINE * (names.size() + what.size() + wrapped.size());
        shapes.append("<rect x=\"").append(x).append("\" y=\"").append(y).append("\" width=\"").append(BOX).append("\" height=\"").append(height)
                .append("\" rx=\"6\" fill=\"").append(fill).append("\" stroke=\"#44546a\"/>");
        int at = y + PAD + 15;
        for (String line : names) {
            text(x + PAD, at, 15, true, line);
            at += LINE;
        }
        for (String line : what) {
            text(x + PAD, at, 12, false, line);
            at += LINE;
        }
        for (String line : wrapped) {
            text(x + PAD, at, 13, false, line);
            at += LINE;
        }
        return y + height;
    }

    private void text(int x, int y, int size, boolean bold, String text) {
        shapes.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" font-size=\"").append(size).append('"')
                .append(bold ? " font-weight=\"700\"" : "").append(" fill=\"#1a1a1a\" xml:space=\"preserve\">").append(Paper.escaped(text)).append("</text>");
    }

    /** By width: a letter of Latin counts half. */
    static List<String> wrap(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (int point : text.codePoints().toArray()) {
            int own = point < 0x2000 ? 1 : 2;
            if (width + own > 2 * letters) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            line.appendCodePoint(point);
            width += own;
        }
        lines.add(line.toString());
        return lines;
    }
}
