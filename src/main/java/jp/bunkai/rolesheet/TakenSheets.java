package jp.bunkai.rolesheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.upload.FileType;
import jp.bunkai.platform.upload.UploadedFile;

/** Door for who takes a sheet in otherwise than over HTTP, as the sample does: under the same rights and limits, told as ever. */
@ApplicationScoped
public class TakenSheets {

    private final SheetUploads uploads;
    private final RoleSheetService sheets;

    TakenSheets(SheetUploads uploads, RoleSheetService sheets) {
        this.uploads = uploads;
        this.sheets = sheets;
    }

    /** A workbook of the sheet with one vendor, with what was entered for its items by their places; in the caller's transaction. */
    public UUID take(Viewer viewer, UUID dossierId, UUID partyId, String fileName, byte[] workbook, List<NewEntries.One> entries) {
        UUID id = uploads.keep(viewer, dossierId, partyId, SheetReading.of(workbook),
                new UploadedFile(UploadedFile.plainName(fileName, "xlsx"), FileType.EXCEL, workbook, UploadedFile.sha256(workbook)));
        sheets.entered(viewer, dossierId, id, Etag.of(0), new NewEntries(entries));
        return id;
    }
}
