package jp.bunkai.annex.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small Word files from markup, good ones and, part by part, bad ones. */
public final class TestDocx {

    public static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TestDocx() {
        part("[Content_Types].xml", contentTypes(MAIN));
        part("_rels/.rels", relations("<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                + "officeDocument\" Target=\"word/document.xml\"/>"));
    }

    /** A document with this content of its body. */
    public static TestDocx body(String markup) {
        return new TestDocx().part("word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + NAMESPACES
                + "><w:body>" + markup + "<w:sectPr/></w:body></w:document>");
    }

    /** A document of one paragraph. */
    public static TestDocx plain() {
        return body("<w:p><w:r><w:t>責任分界</w:t></w:r></w:p>");
    }

    public static String contentTypes(String mainType) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>";
    }

    public static String relations(String relationships) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships
                + "</Relationships>";
    }

    /** Adds or replaces a part. */
    public TestDocx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds or replaces a part. */
    public TestDocx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
