package jp.bunkai.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.Text;

/**
 * What a party confirmed of a product in a form (MDS, SDS, MDS2) or of itself in a checklist, as far as the hospital was given it. {@code id}
 * names its content for good; {@code product} may be absent.
 */
public record StatedDisclosure(UUID id, UUID party, Kind kind, Text form, String product, List<StatedAnswer> answers) {

    public StatedDisclosure {
        answers = List.copyOf(answers);
    }

    /** What is disclosed. */
    public enum Kind {
        /** What a product or a service can do. */
        PRODUCT,
        /** What is done. */
        CHECKLIST
    }

    /** What was said. */
    public enum Said {
        YES, NO, NOT_APPLICABLE
    }

    /**
     * One answer. {@code key} names the question of this party's product through all its versions; {@code object} and {@code target} may be
     * absent. {@code weakness}: a NO here means that a measure is missing. {@code rough}: duties are mapped to its section as a whole, or
     * the mapping was not checked against an original.
     */
    public record StatedAnswer(String key, String question, String object, Said said, LocalDate target, Set<String> duties, boolean weakness,
            boolean rough) {

        public StatedAnswer {
            duties = Set.copyOf(duties);
        }

        /** The number of the question, with what it is asked about: 2.6（サーバ）. */
        public String label() {
            return object == null ? question : question + "（" + object + "）";
        }
    }
}
