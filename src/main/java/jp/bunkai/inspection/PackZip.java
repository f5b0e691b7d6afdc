package jp.bunkai.inspection;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.bunkai.inspection.paper.Archived;
import jp.bunkai.inspection.paper.Paper;
import jp.bunkai.inspection.paper.Paper.Column;
import jp.bunkai.platform.CanonicalJson;
import jp.bunkai.platform.upload.UploadedFile;

/**
 * Writes a ZIP one file at a time and remembers the SHA-256 of each. Ends with a list for people, which names every file before it, and
 * {@code manifest.json}, which names the list too.
 */
final class PackZip implements AutoCloseable {

    static final String LIST = "99_ファイル一覧.docx";
    static final String MANIFEST = "manifest.json";

    private final ZipOutputStream zip;
    private final List<Written> written = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    PackZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    private record Written(String path, int size, String sha256) {
    }

    void add(String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(Archived.TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        written.add(new Written(path, content.length, UploadedFile.sha256(content)));
    }

    /** Notes what is not in it, and why. */
    void leftOut(String what) {
        left.add(what);
    }

    /** Writes the lists; the SHA-256 of the manifest, which stands for the whole. */
    String finish(String title, Map<String, Object> about) throws IOException {
        Paper paper = Paper.landscape(title + "　ファイル一覧").text("各ファイルの SHA-256 です。同じ内容は " + MANIFEST + " にもあります。");
        paper.table(List.of(new Column("ファイル", 46), new Column("大きさ（バイト）", 12), new Column("SHA-256", 42)),
                written.stream().map(file -> List.of(file.path(), String.valueOf(file.size()), file.sha256())).toList());
        if (!left.isEmpty()) {
            paper.heading("同梱していないもの");
            left.forEach(paper::text);
        }
        add(LIST, paper.bytes());
        Map<String, Object> manifest = new LinkedHashMap<>(about);
        manifest.put("files", written.stream().map(file -> Map.<String, Object>of("path", file.path(), "size", file.size(), "sha256", file.sha256())).toList());
        manifest.put("leftOut", left);
        byte[] json = CanonicalJson.bytes(manifest);
        add(MANIFEST, json);
        return UploadedFile.sha256(json);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
