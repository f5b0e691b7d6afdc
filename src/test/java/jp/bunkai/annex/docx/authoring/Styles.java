package jp.bunkai.annex.docx.authoring;

/**
 * The styles, numbering, fonts and settings that the templates share. Japanese fonts are named with substitutes that
 * LibreOffice finds; line heights are exact, because the named fonts differ much in their own.
 */
final class Styles {

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** Japanese in a font that every Word has; Latin in one that LibreOffice finds, with Word's own as its substitute below. */
    private static final String MINCHO = fonts("Noto Serif CJK JP", "ＭＳ 明朝");
    private static final String GOTHIC = fonts("Noto Sans CJK JP", "游ゴシック");

    private Styles() {
    }

    /** The shared styles and the further ones of one document. */
    static String styles(String further) {
        return DECLARATION + "<w:styles " + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr>" + MINCHO
                + "<w:kern w:val=\"2\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"ja-JP\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault><w:pPr><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"340\" w:lineRule=\"exact\"/><w:jc w:val=\"both\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
                + "<w:pPr><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/></w:pPr></w:style>"
                + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>"
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:tblCellMar><w:left w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
                + character("Strong", "強調", GOTHIC + "<w:b/><w:bCs/>")
                + character("LegalCheck", "法務確認", GOTHIC + "<w:b/><w:bCs/><w:color w:val=\"9C2A00\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")
                + character("Seal", "印", "<w:color w:val=\"7F7F7F\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>")
                + paragraph("DocTitle", "表題", "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"560\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        GOTHIC + "<w:b/><w:bCs/><w:spacing w:val=\"20\"/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/>")
                + paragraph("DocSubtitle", "副題", "<w:spacing w:after=\"0\" w:line=\"400\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                + paragraph("Right", "右寄せ", "<w:jc w:val=\"right\"/>", "")
                + paragraph("DraftNotice", "案の注意書き", "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"3\" w:color=\"9C2A00\"/>"
                        + "<w:left w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"9C2A00\"/><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"3\" w:color=\"9C2A00\"/>"
                        + "<w:right w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"9C2A00\"/></w:pBdr>"
                        + "<w:spacing w:before=\"120\" w:line=\"280\" w:lineRule=\"exact\"/><w:ind w:left=\"113\" w:right=\"113\"/><w:jc w:val=\"center\"/>",
                        GOTHIC + "<w:color w:val=\"9C2A00\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")
                + paragraph("CoverLabel", "表紙の項目名", "<w:spacing w:before=\"80\" w:after=\"80\" w:line=\"300\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        GOTHIC + "<w:b/><w:bCs/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
                + paragraph("CoverText", "表紙の文字", "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"300\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/>",
                        "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>")
                + paragraph("AnnexTitle", "別紙見出し",
                        "<w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"4\" w:color=\"1F3A5F\"/></w:pBdr>"
                        + "<w:spacing w:before=\"0\" w:after=\"200\" w:line=\"440\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/><w:outlineLvl w:val=\"0\"/>",
                        GOTHIC + "<w:b/><w:bCs/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>")
                + paragraph("Article", "条見出し", "<w:keepNext/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
                        + "<w:spacing w:before=\"200\" w:line=\"340\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/><w:outlineLvl w:val=\"1\"/>",
                        GOTHIC + "<w:b/><w:bCs/>")
                + paragraph("Clause", "項", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>", "")
                + paragraph("Item", "号", "<w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr>", "")
                + paragraph("ClauseOnly", "項（一つだけ）", "<w:ind w:left=\"420\"/>", "")
                + paragraph("Caption", "表題目", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:jc w:val=\"left\"/><w:outlineLvl w:val=\"2\"/>",
                        GOTHIC + "<w:b/><w:bCs/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>")
                + paragraph("Note", "注記", "<w:spacing w:before=\"60\" w:line=\"260\" w:lineRule=\"exact\"/><w:ind w:left=\"210\" w:hanging=\"210\"/>",
                        "<w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")
                + paragraph("Boxed", "枠囲み", "<w:spacing w:before=\"0\" w:after=\"40\" w:line=\"300\" w:lineRule=\"exact\"/>"
                        + "<w:ind w:left=\"210\" w:hanging=\"210\"/>", "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")
                + paragraph("TableText", "表の文字", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/>",
                        GOTHIC + "<w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")
                + paragraph("TableCenter", "表の文字（中央）", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        GOTHIC + "<w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")
                + paragraph("TableHead", "表の見出し", "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"230\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        GOTHIC + "<w:b/><w:bCs/><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>")
                + paragraph("Letter", "記号", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        GOTHIC + "<w:b/><w:bCs/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")
                + paragraph("AreaRow", "分野の行", "<w:keepNext/><w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/>",
                        GOTHIC + "<w:b/><w:bCs/><w:color w:val=\"1F3A5F\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")
                + paragraph("Remark", "行の注記", "<w:spacing w:before=\"0\" w:after=\"30\" w:line=\"200\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/>",
                        GOTHIC + "<w:color w:val=\"595959\"/><w:sz w:val=\"14\"/><w:szCs w:val=\"14\"/>")
                + paragraph("Small", "小", "<w:spacing w:line=\"260\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
                + paragraph("Header", "header", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"3\" w:color=\"A6A6A6\"/></w:pBdr>"
                        + "<w:tabs><w:tab w:val=\"right\" w:pos=\"9070\"/></w:tabs><w:spacing w:line=\"240\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/>",
                        GOTHIC + "<w:color w:val=\"595959\"/><w:sz w:val=\"15\"/><w:szCs w:val=\"15\"/>")
                + paragraph("Footer", "footer", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9070\"/></w:tabs><w:spacing w:line=\"240\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/>",
                        GOTHIC + "<w:color w:val=\"595959\"/><w:sz w:val=\"15\"/><w:szCs w:val=\"15\"/>")
                + paragraph("SectionEnd", "区切り", "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>")
                + table("Grid", "罫線の表", border("single", "808080"))
                + table("Plain", "罫線のない表", border("nil", "auto"))
                + table("Box", "枠", "<w:tblBorders><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"1F3A5F\"/><w:left w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"1F3A5F\"/>"
                        + "<w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"1F3A5F\"/><w:right w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"1F3A5F\"/></w:tblBorders>")
                + further + "</w:styles>";
    }

    static String numbering() {
        return DECLARATION + "<w:numbering " + NAMESPACES + "><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
                + level(0, "Article", "第%1条", "nothing", "<w:ind w:left=\"0\" w:firstLine=\"0\"/>")
                + level(1, "Clause", "%2", "tab", "<w:tabs><w:tab w:val=\"num\" w:pos=\"420\"/></w:tabs><w:ind w:left=\"420\" w:hanging=\"420\"/>")
                + level(2, "Item", "(%3)", "tab", "<w:tabs><w:tab w:val=\"num\" w:pos=\"840\"/></w:tabs><w:ind w:left=\"840\" w:hanging=\"420\"/>")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    static String settings() {
        return DECLARATION + "<w:settings " + NAMESPACES + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/>"
                + "<w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/>"
                + "<w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>"
                + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"ja-JP\"/></w:settings>";
    }

    static String fontTable() {
        return DECLARATION + "<w:fonts " + NAMESPACES + ">" + font("ＭＳ 明朝", "MS Mincho,游明朝,Yu Mincho,Noto Serif CJK JP", "roman")
                + font("游ゴシック", "Yu Gothic,ＭＳ ゴシック,MS Gothic,Noto Sans CJK JP", "swiss")
                + font("Noto Serif CJK JP", "Times New Roman,Century", "roman") + font("Noto Sans CJK JP", "Arial", "swiss") + "</w:fonts>";
    }

    private static String font(String name, String others, String family) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + others + "\"/><w:charset w:val=\"80\"/><w:family w:val=\"" + family
                + "\"/><w:pitch w:val=\"variable\"/></w:font>";
    }

    private static String fonts(String latin, String japanese) {
        return "<w:rFonts w:ascii=\"" + latin + "\" w:hAnsi=\"" + latin + "\" w:eastAsia=\"" + japanese
                + "\" w:cs=\"Times New Roman\" w:hint=\"eastAsia\"/>";
    }

    /** A style in the upright typeface, in half points, of a colour and on lines of an exact height. */
    static String upright(String id, String name, int size, int line, boolean bold, String color, String alignment) {
        return paragraph(id, name, "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"" + line + "\" w:lineRule=\"exact\"/><w:jc w:val=\"" + alignment + "\"/>",
                GOTHIC + (bold ? "<w:b/><w:bCs/>" : "") + "<w:color w:val=\"" + color + "\"/><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>");
    }

    private static String paragraph(String id, String name, String paragraph, String run) {
        String custom = name.equals("header") || name.equals("footer") ? "" : " w:customStyle=\"1\"";
        return "<w:style w:type=\"paragraph\"" + custom + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String character(String id, String name, String run) {
        return "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String table(String id, String name, String borders) {
        return "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>" + borders + "</w:tblPr></w:style>";
    }

    private static String border(String kind, String color) {
        StringBuilder borders = new StringBuilder("<w:tblBorders>");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            borders.append("<w:").append(side).append(" w:val=\"").append(kind).append("\" w:sz=\"4\" w:space=\"0\" w:color=\"")
                    .append(color).append("\"/>");
        }
        return borders.append("</w:tblBorders>").toString();
    }

    private static String level(int level, String style, String text, String suffix, String paragraph) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"" + style + "\"/><w:suff w:val=\"" + suffix
                + "\"/><w:lvlText w:val=\"" + text + "\"/><w:lvlJc w:val=\"left\"/><w:pPr>" + paragraph + "</w:pPr></w:lvl>";
    }
}
