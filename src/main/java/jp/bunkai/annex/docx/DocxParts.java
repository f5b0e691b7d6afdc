package jp.bunkai.annex.docx;

import java.util.Map;

import jp.bunkai.platform.ooxml.PackageParts;

/** The entries of a DOCX file by name, in their order: those that the guard has looked at and no others. Only for files that have passed it. */
public final class DocxParts {

    private DocxParts() {
    }

    public static Map<String, byte[]> read(byte[] docx) {
        return PackageParts.read(docx);
    }
}
