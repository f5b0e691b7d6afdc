package jp.bunkai.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import jp.bunkai.annex.docx.TestDocx;

/** The same table with poi-tl's row loop. */
final class PoiTl {

    private static final List<String> NAMES = List.of("no", "title", "scope", "hospital", "vendor", "level", "cost");

    private final Configure configure = Configure.builder().bind("rows", new LoopRowTableRenderPolicy()).build();
    private final byte[] template;

    PoiTl() {
        StringBuilder heading = new StringBuilder();
        StringBuilder row = new StringBuilder();
        for (String name : NAMES) {
            heading.append(cell(heading.length() == 0 ? "{{rows}}見出し" : "見出し"));
            row.append(cell("[" + name + "]"));
        }
        template = TestDocx.body("<w:tbl><w:tblPr/><w:tblGrid>" + "<w:gridCol w:w=\"1300\"/>".repeat(NAMES.size()) + "</w:tblGrid><w:tr>"
                + heading + "</w:tr><w:tr>" + row + "</w:tr></w:tbl><w:p/>").bytes();
    }

    byte[] write(List<BenchRow> rows) {
        try (XWPFTemplate document = XWPFTemplate.compile(new ByteArrayInputStream(template), configure)) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.render(Map.of("rows", rows)).write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }
}
