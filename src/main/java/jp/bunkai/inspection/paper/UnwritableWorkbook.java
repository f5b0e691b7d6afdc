package jp.bunkai.inspection.paper;

/** A workbook that can be read but not written into: parts of it are damaged, or of a kind that cannot be changed. */
public final class UnwritableWorkbook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableWorkbook(String why) {
        super(why);
    }

    UnwritableWorkbook(Throwable cause) {
        super("A workbook cannot be written into", cause);
    }
}
