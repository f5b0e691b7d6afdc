package jp.bunkai.annex.card;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.organisation.ContactDetails;

/**
 * What stands on the card for calling one vendor (事業者連絡カード): nothing that this vendor may not see, because it gets one too. Contacts are
 * in the order in which to call them, duties in the order of what is promised soonest.
 */
public record VendorCard(String hospital, String dossier, String vendor, PartyFunction function, List<String> maintains, LocalDate on,
        List<ContactDetails> contacts, List<Duty> duties, List<ContactDetails> callers) {

    public VendorCard {
        maintains = List.copyOf(maintains);
        contacts = List.copyOf(contacts);
        duties = List.copyOf(duties);
        callers = List.copyOf(callers);
    }

    /** What the vendor holds in an emergency; {@code scope} is null where it is the whole dossier, {@code within} as worded in its terms. */
    public record Duty(String key, String title, String scope, Letter letter, List<String> within) {

        public Duty {
            within = List.copyOf(within);
        }
    }
}
