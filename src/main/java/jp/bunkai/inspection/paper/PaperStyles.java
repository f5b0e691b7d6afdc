package jp.bunkai.inspection.paper;

/** The few styles of a {@link Paper}, with Japanese fonts that Word has and LibreOffice replaces by its own. */
final class PaperStyles {

    private PaperStyles() {
    }

    static String xml(String namespaces) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:styles " + namespaces + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Yu Gothic\" w:hAnsi=\"Yu Gothic\" w:eastAsia=\"游ゴシック\" w:cs=\"Times New Roman\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"
                + "<w:lang w:val=\"en-US\" w:eastAsia=\"ja-JP\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"80\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + style("Normal", "Normal", true, "", "")
                + style("Title", "Title", false, "<w:spacing w:after=\"160\"/>", "<w:b/><w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/>")
                + style("Heading1", "heading 1", false, "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"100\"/><w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                + style("Cell", "Cell", false, "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")
                + style("CellHeading", "Cell heading", false, "<w:spacing w:after=\"0\"/>", "<w:b/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")
                + style("Footer", "footer", false, "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>")
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:tblCellMar><w:top w:w=\"30\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/><w:bottom w:w=\"30\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
                + "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>"
                + border("top") + border("left") + border("bottom") + border("right") + border("insideH") + border("insideV") + "</w:tblBorders></w:tblPr></w:style></w:styles>";
    }

    private static String style(String id, String name, boolean standard, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\"" + (standard ? " w:default=\"1\"" : "") + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + (standard ? "" : "<w:basedOn w:val=\"Normal\"/>") + "<w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>";
    }
}
