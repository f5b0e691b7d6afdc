package jp.bunkai.annex.card;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.organisation.ContactDetails;

/** What flows into the template of a department's action card (アクションカード); the department itself writes the rest. */
public record ActionCard(String hospital, String dossier, LocalDate on, List<ContactDetails> callers, List<CoveredBy> systems) {

    public ActionCard {
        callers = List.copyOf(callers);
        systems = List.copyOf(systems);
    }

    /** A covered system with who maintains it, which may be unknown. */
    public record CoveredBy(String key, String name, String vendor) {
    }
}
