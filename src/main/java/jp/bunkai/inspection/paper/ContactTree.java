package jp.bunkai.inspection.paper;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.organisation.ContactDetails;

/** 連絡体制図: whom the hospital calls in an incident, inside, at its vendors, and outside. Numbers of authorities are entered by the hospital. */
public record ContactTree(String hospital, List<ContactDetails> own, List<Vendor> vendors, LocalDate on) {

    /** Authorities that the checklist names; the product knows no numbers of theirs. */
    public static final List<String> OUTSIDE = List.of("厚生労働省", "警察");

    public ContactTree {
        own = List.copyOf(own);
        vendors = List.copyOf(vendors);
    }

    /** A vendor with what it works on and whom to call there. */
    public record Vendor(String name, String worksOn, List<ContactDetails> contacts) {

        public Vendor {
            contacts = List.copyOf(contacts);
        }
    }

    /** One line of a contact: who, by day, by night. */
    static List<String> lines(List<ContactDetails> contacts) {
        return contacts.isEmpty() ? List.of("連絡先が登録されていません") : contacts.stream().flatMap(contact -> List.of(contact.who(),
                "　昼間 " + number(contact.phoneDay()) + "　夜間・休日 " + number(contact.phoneNight())).stream()).toList();
    }

    static String number(String phone) {
        return phone == null ? "未登録" : phone;
    }
}
