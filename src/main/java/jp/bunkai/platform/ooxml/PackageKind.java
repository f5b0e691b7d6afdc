package jp.bunkai.platform.ooxml;

import jp.bunkai.platform.http.Sentence;

/**
 * What an uploaded package has to be: its main part, and how large it may get. A Word file is only ever held as bytes and text; a
 * workbook is read cell by cell, so it is kept so small that all its texts fit into memory many times over.
 */
public enum PackageKind {

    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", 20 << 20, 96L << 20,
            new Sentence("Word文書（.docx）", "a Word document (.docx)"), new Sentence("Word", "Word")),
    WORKBOOK("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", 5 << 20, 8L << 20,
            new Sentence("Excelブック（.xlsx）", "an Excel workbook (.xlsx)"), new Sentence("Excel", "Excel")),
    /** What a sealed revision is handed out in; told by its first entry and not by a main part. Documents inside are looked at each for itself. */
    CONTAINER("application/vnd.etsi.asic-e+zip", 32 << 20, 64L << 20,
            new Sentence("封印したコンテナ（.asice）", "a sealed container (.asice)"), new Sentence("Bunkai", "Bunkai"));

    private final String mainType;
    private final int fileLimit;
    private final long totalLimit;
    private final Sentence name;
    private final Sentence program;

    PackageKind(String mainType, int fileLimit, long totalLimit, Sentence name, Sentence program) {
        this.mainType = mainType;
        this.fileLimit = fileLimit;
        this.totalLimit = totalLimit;
        this.name = name;
        this.program = program;
    }

    String mainType() {
        return mainType;
    }

    /** The largest file that is looked at, in bytes. */
    public int fileLimit() {
        return fileLimit;
    }

    /** How large all parts together may get when unpacked, in bytes. */
    long totalLimit() {
        return totalLimit;
    }

    /** Whether its kind is said by the content of the entry {@code mimetype}. */
    boolean saysItself() {
        return this == CONTAINER;
    }

    /** Whether this entry is read as XML. Of a container only what tells about it is; the files in it are nobody's markup here. */
    boolean reads(String part) {
        return this != CONTAINER || part.startsWith("META-INF/");
    }

    Sentence called() {
        return name;
    }

    Sentence program() {
        return program;
    }

    /** Whether whoever reads this part tells its damage alone and keeps the rest: one bad sheet does not lose the good ones. */
    boolean readerFindsDamage(String part) {
        return this == WORKBOOK && part.startsWith("xl/worksheets/") && part.endsWith(".xml");
    }

    /**
     * Whether a link to the outside may stay. Excel makes one of every mail address that is typed; whoever reads cells follows none.
     * What a workbook takes figures from (other workbooks, connections) may not.
     */
    boolean ignoresLink(String relation) {
        return this == WORKBOOK && relation.equals("hyperlink");
    }
}
