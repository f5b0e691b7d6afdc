package jp.bunkai.annex.preview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An annex to look at before it is downloaded, part by part (共通条項, 別紙1 …), in the words of the document. */
@Schema(name = "AnnexPreview")
public record AnnexPreview(@Schema(required = true) List<Part> parts) {

    public AnnexPreview {
        parts = List.copyOf(parts);
    }

    /** One part. {@code number} is 別紙n, or empty for what stands before 別紙1. */
    @Schema(name = "AnnexPart")
    public record Part(@Schema(required = true, maxLength = 20) String number, @Schema(required = true) String title,
            @Schema(required = true) List<Block> blocks) {

        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /** What a block is. */
    @Schema(name = "AnnexBlockKind")
    public enum Kind {
        HEADING, PARAGRAPH, NOTE, TABLE
    }

    /** One block: a heading, a paragraph or a note with its text, or a table with its header and rows. */
    @Schema(name = "AnnexBlock")
    public record Block(@Schema(required = true) Kind kind,
            @Schema(required = true, nullable = true, description = "Absent in a table") String text,
            @Schema(required = true, description = "Of a table; else empty") List<String> header,
            @Schema(required = true, description = "Of a table; else empty. A row may have fewer cells than the header: its cells then span")
            List<List<String>> rows) {

        public Block {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }

        static Block text(Kind kind, String text) {
            return new Block(kind, text, List.of(), List.of());
        }
    }
}
