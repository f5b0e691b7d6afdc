package jp.bunkai.signoff.seal.opc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jp.bunkai.annex.docx.DocxParts;
import jp.bunkai.platform.upload.UploadedFile;

/** The parts of an Office package by name, in their order, and a package written from them. The same parts give the same bytes. */
public final class PackageFile {

    public static final String CONTENT_TYPES = "[Content_Types].xml";
    public static final String ROOT_RELATIONS = "_rels/.rels";
    /** Where signatures lie: of no signature may these parts be a content. */
    private static final String SIGNATURES = "_xmlsignatures/";
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts;

    private PackageFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Opens a package that has passed the guard. */
    public static PackageFile read(byte[] zip) {
        return new PackageFile(DocxParts.read(zip));
    }

    public Map<String, byte[]> parts() {
        return Collections.unmodifiableMap(parts);
    }

    /** The content of a part, or null. */
    public byte[] part(String name) {
        return parts.get(name);
    }

    /** The same package with this part added or replaced. */
    public PackageFile with(String name, byte[] content) {
        Map<String, byte[]> more = new LinkedHashMap<>(parts);
        more.put(name, content);
        return new PackageFile(more);
    }

    /** What the package says of the types of its parts. */
    public ContentTypes contentTypes() {
        return ContentTypes.read(parts.get(CONTENT_TYPES));
    }

    /** Whether a part belongs to signatures and not to what is signed. */
    public static boolean ofSignatures(String name) {
        return name.startsWith(SIGNATURES);
    }

    public static boolean ofRelations(String name) {
        return name.endsWith(".rels");
    }

    /** The part that a part of relationships belongs to; empty for the package itself. */
    public static String sourceOf(String relations) {
        return relations.replaceFirst("(^|/)_rels/([^/]*)\\.rels$", "$1$2");
    }

    /**
     * One hash over the content of all parts but those of signatures, whatever their order, packing and times in the file: the same for a
     * package that was only packed anew. Content types and relationships that signatures need are not counted.
     */
    public String contentSha256() {
        Map<String, String> hashes = new TreeMap<>();
        ContentTypes types = contentTypes();
        parts.forEach((name, content) -> {
            if (ofSignatures(name) || name.equals(CONTENT_TYPES)) {
                return;
            }
            byte[] counted = ofRelations(name) ? Relationships.canonical(Relationships.withoutSignatures(name, content)) : content;
            hashes.put(name, UploadedFile.sha256(counted) + " " + types.of(name));
        });
        StringBuilder lines = new StringBuilder();
        hashes.forEach((name, hash) -> lines.append(hash).append(' ').append(name).append('\n'));
        return UploadedFile.sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    public byte[] write() {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return file.toByteArray();
    }
}
