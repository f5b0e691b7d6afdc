package jp.bunkai.inspection.kept;

import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person answers. */
@Schema(name = "InspectionValue")
public enum InspectionValue {
    YES("はい", "Yes"), NO("いいえ", "No"), NOT_APPLICABLE("対象外", "Not applicable");

    private final Text written;

    InspectionValue(String ja, String en) {
        this.written = new Text(ja, en);
    }

    public Text written() {
        return written;
    }
}
