package jp.bunkai.disclosure.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.bunkai.platform.ooxml.PackageGuard;
import jp.bunkai.platform.ooxml.PackageKind;
import jp.bunkai.platform.spreadsheet.CellBudget;
import jp.bunkai.platform.spreadsheet.WorkbookFile;

/**
 * Reads what a filled form says: the door of this package. Files that are no workbook or could do harm end in a problem that says what
 * is wrong, where, and what to do; everything else comes back as a {@link Reading}, whose
 * {@link Reading#orProblem} refuses workbooks that are none of the forms.
 */
public final class DisclosureReader {

    /** The largest file that is looked at, in bytes. */
    public static final int LIMIT = PackageKind.WORKBOOK.fileLimit();

    private DisclosureReader() {
    }

    public static Reading read(byte[] file) {
        return read(file, Expected.ANYTHING);
    }

    /** The same with what a person says that the file is. */
    public static Reading read(byte[] file, Expected expected) {
        return forms(file, expected).reading();
    }

    /** The same with the places that answers go to. */
    public static ReadForms forms(byte[] file, Expected expected) {
        if (file.length <= LIMIT) {
            FileSort.of(file).ifPresent(sort -> {
                throw sort.problem();
            });
        }
        PackageGuard.check(file, PackageKind.WORKBOOK).ifPresent(refusal -> {
            throw RefusedParts.problem(refusal);
        });
        Assembly assembly = new Assembly(WorkbookFile.read(file, CellBudget.ofForms()), expected);
        Reading reading = assembly.reading();
        return new ReadForms(reading, reading.stop() == null ? assembly.places() : List.of());
    }

    /** Reads no more of the stream than a file may have. */
    public static Reading read(InputStream file, Expected expected) throws IOException {
        return read(file.readNBytes(LIMIT + 1), expected);
    }

    /** Reads no more of the file than a file may have. */
    public static Reading read(Path file, Expected expected) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, expected);
        }
    }
}
