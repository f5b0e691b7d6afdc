package jp.bunkai.annex.docx;

/** Markup of content controls and what stands in them, for small test templates. */
final class Sdt {

    private Sdt() {
    }

    static String control(String tag, String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"別名\"/><w:tag w:val=\"" + tag + "\"/><w:id w:val=\"-7\"/><w:lock w:val=\"sdtLocked\"/>"
                + "<w:text w:multiLine=\"1\"/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    static String run(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    static String p(String... runs) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    static String tc(String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"100\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/><w:gridCol w:w=\"100\"/></w:tblGrid>" + String.join("", rows)
                + "</w:tbl>";
    }
}
