package jp.bunkai.annex.docx;

import java.util.List;

/**
 * A part of a template made ready for filling: markup that is copied as it stands, or a control that takes a value. Each
 * control is written with an id of its own and the tag of its place.
 */
sealed interface Piece {

    void write(Filling filling, Scope scope);

    /** Markup as the template has it. */
    record Markup(byte[] bytes) implements Piece {
        @Override
        public void write(Filling filling, Scope scope) {
            filling.out().markup(bytes);
        }
    }

    /** A control whose content is one text, in the format of the prototype's first run. */
    record TextControl(Frame frame, byte[] before, byte[] after) implements Piece {
        @Override
        public void write(Filling filling, Scope scope) {
            frame.open(filling, scope);
            filling.out().markup(before).text(scope.need(frame.tag(), String.class)).markup(after);
            frame.close(filling);
        }
    }

    /** A prototype that is written once for each row. */
    record Repeat(Frame frame, List<Piece> prototype) implements Piece {
        @Override
        public void write(Filling filling, Scope scope) {
            for (Values row : scope.need(frame.tag(), Values.Rows.class).rows()) {
                filling.once(this, row.rowId());
                Scope inside = scope.row(row);
                frame.open(filling, inside);
                writeAll(prototype, filling, inside);
                frame.close(filling);
            }
        }
    }

    /** A block that is kept or removed. */
    record Block(Frame frame, List<Piece> content) implements Piece {
        @Override
        public void write(Filling filling, Scope scope) {
            if (scope.need(frame.tag(), Boolean.class)) {
                frame.open(filling, scope);
                writeAll(content, filling, scope);
                frame.close(filling);
            }
        }
    }

    /** One variant of a choice, written only if it is the chosen one. */
    record Variant(Frame frame, String choice, String name, List<Piece> content) implements Piece {
        @Override
        public void write(Filling filling, Scope scope) {
            if (scope.need(choice, Values.Variant.class).name().equals(name)) {
                frame.open(filling, scope);
                writeAll(content, filling, scope);
                frame.close(filling);
            }
        }
    }

    /** A choice: it holds its variants. */
    record Choice(Frame frame, List<Piece> variants) implements Piece {
        @Override
        public void write(Filling filling, Scope scope) {
            frame.open(filling, scope);
            int before = filling.out().size();
            writeAll(variants, filling, scope);
            if (filling.out().size() == before) {
                throw new IllegalArgumentException("The template has no such variant of " + frame.tag());
            }
            frame.close(filling);
        }
    }

    /** Content of a table cell that may come out empty: Word needs a paragraph in every cell. */
    record CellContent(List<Piece> content) implements Piece {
        private static final byte[] EMPTY = Utf8Buffer.ascii("<w:p/>");

        @Override
        public void write(Filling filling, Scope scope) {
            int before = filling.out().size();
            writeAll(content, filling, scope);
            if (filling.out().size() == before) {
                filling.out().markup(EMPTY);
            }
        }
    }

    /**
     * The end of a section of the body. It goes with the block that fills the section by itself ({@code with}, null: none): where that is
     * removed, its paper, header and footer are. The last section that is kept ends the body and not a paragraph.
     */
    record SectionEnd(String with, List<Piece> before, byte[] section, List<Piece> after) implements Piece {
        @Override
        public void write(Filling filling, Scope scope) {
            if (!kept(scope)) {
                return;
            }
            boolean last = filling.endsWith(this);
            writeAll(before, filling, scope);
            if (!last) {
                filling.out().markup(section);
            }
            writeAll(after, filling, scope);
            if (last) {
                filling.out().markup(section);
            }
        }

        /** The one that ends the document with these values, or null. */
        static SectionEnd last(List<Piece> body, Scope scope) {
            SectionEnd last = null;
            for (Piece piece : body) {
                if (piece instanceof SectionEnd end && end.kept(scope)) {
                    last = end;
                }
            }
            return last;
        }

        private boolean kept(Scope scope) {
            return with == null || scope.need(with, Boolean.class);
        }
    }

    /** The control itself around its content: everything but id and row part of the tag is fixed. */
    record Frame(String tag, byte[] untilTagEnd, byte[] untilId, byte[] untilContent) {

        private static final byte[] END = Utf8Buffer.ascii("</w:sdtContent></w:sdt>");

        void open(Filling filling, Scope scope) {
            filling.out().markup(untilTagEnd).attribute(scope.suffix()).markup(untilId).number(filling.nextId())
                    .markup(untilContent);
        }

        void close(Filling filling) {
            filling.out().markup(END);
        }
    }

    private static void writeAll(List<Piece> pieces, Filling filling, Scope scope) {
        for (Piece piece : pieces) {
            piece.write(filling, scope);
        }
    }
}
