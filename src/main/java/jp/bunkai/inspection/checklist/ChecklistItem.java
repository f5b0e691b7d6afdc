package jp.bunkai.inspection.checklist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.upload.UploadedFile;

/**
 * One question of a checklist.
 *
 * @param key names it within its checklist: the number, and what it is asked about where one number is asked about several things
 * @param question its number as readings write it ({@code 2.4})
 * @param written its number as the form writes it
 * @param heading the heading it stands under, null where there is none
 * @param words what is asked; English only where the product knows the item
 * @param confidence whether wording and duties were seen in an original
 * @param placed whether answers can be written into the user's own workbook
 */
public record ChecklistItem(String key, String question, String object, String written, String heading, Text words, Confidence confidence,
        List<String> duties, boolean placed) {

    public ChecklistItem {
        duties = List.copyOf(duties);
    }

    /** The number, with a mark of the object where there is one. */
    public static String key(String question, String object) {
        return object == null ? question : question + "-" + UploadedFile.sha256(object.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }
}
