package jp.bunkai.annex.docx.authoring;

/** The end of a section: paper, margins, header and footer. Each 別紙 is a section, so that its header can name it. */
record Section(String headerId, String footerId, boolean landscape, boolean last) {

    /** The properties alone, for the last section of a body whose last paragraph stands already. */
    String properties() {
        String all = new Section(headerId, footerId, landscape, true).toString();
        return all.substring(all.indexOf("<w:sectPr>"));
    }

    /** The properties, inside a paragraph of their own unless they are the last ones of the body. */
    @Override
    public String toString() {
        String size = landscape ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                + "<w:pgMar w:top=\"1247\" w:right=\"1134\" w:bottom=\"1021\" w:left=\"1134\" w:header=\"624\" w:footer=\"454\" w:gutter=\"0\"/>"
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1474\" w:right=\"1418\" w:bottom=\"1304\" w:left=\"1418\" w:header=\"737\" w:footer=\"567\" w:gutter=\"0\"/>";
        String references = (headerId == null ? "" : "<w:headerReference w:type=\"default\" r:id=\"" + headerId + "\"/>")
                + (footerId == null ? "" : "<w:footerReference w:type=\"default\" r:id=\"" + footerId + "\"/>");
        String properties = "<w:sectPr>" + references + "<w:type w:val=\"nextPage\"/>" + size + "</w:sectPr>";
        return last ? "<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\"/></w:pPr></w:p>" + properties
                : "<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\"/>" + properties + "</w:pPr></w:p>";
    }
}
