package jp.bunkai.annex.docx.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the parts of a template together: body, headers and footers with their relationships and content types. */
final class AuthoredPackage {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final String title;
    private int lastId;

    AuthoredPackage(String title) {
        this(title, "");
    }

    /** With styles that only this document has. */
    AuthoredPackage(String title, String styles) {
        this.title = title;
        word("styles", "styles", Styles.styles(styles));
        word("numbering", "numbering", Styles.numbering());
        word("settings", "settings", Styles.settings());
        word("fontTable", "fontTable", Styles.fontTable());
    }

    /** Adds a header; returns the id of its relationship. */
    String header(String content) {
        return word("header" + (lastId + 1), "header", DECLARATION + "<w:hdr " + Styles.NAMESPACES + ">" + content + "</w:hdr>");
    }

    /** Adds a footer; returns the id of its relationship. */
    String footer(String content) {
        return word("footer" + (lastId + 1), "footer", DECLARATION + "<w:ftr " + Styles.NAMESPACES + ">" + content + "</w:ftr>");
    }

    byte[] bytes(String body) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + override("word/document.xml", WORD + "document.main+xml")
                + override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") + types + "</Types>");
        all.put("_rels/.rels", relationships("<Relationship Id=\"rId1\" Type=\"" + RELATION + "officeDocument\" Target=\"word/document.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"));
        all.put("docProps/core.xml", DECLARATION + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title + "</dc:title><dc:language>ja-JP</dc:language></cp:coreProperties>");
        all.put("word/_rels/document.xml.rels", relationships(relations.toString()));
        all.putAll(parts);
        all.put("word/document.xml", DECLARATION + "<w:document " + Styles.NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        return zip(all);
    }

    private String word(String name, String kind, String content) {
        String id = "rId" + ++lastId;
        parts.put("word/" + name + ".xml", content);
        types.append(override("word/" + name + ".xml", WORD + kind + "+xml"));
        relations.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(RELATION).append(kind).append("\" Target=\"")
                .append(name).append(".xml\"/>");
        return id;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String relations) {
        return DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
