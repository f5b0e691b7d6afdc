package jp.bunkai.inspection.paper;

import java.util.ArrayList;
import java.util.List;
import jp.bunkai.inspection.paper.Paper.Column;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.platform.time.JapaneseDates;

/** A contact tree as a document to hang up: the same as the picture, as tables. */
public final class ContactTreePaper {

    private static final List<Column> CONTACTS = List.of(new Column("連絡先", 30), new Column("担当・窓口", 26), new Column("昼間", 15), new Column("夜間・休日", 15),
            new Column("確認日", 14));

    private ContactTreePaper() {
    }

    public static byte[] write(ContactTree tree) {
        Paper paper = Paper.portrait("連絡体制図　" + tree.hospital()).text(JapaneseDates.both(tree.on()) + " 時点");
        paper.heading("医療機関内");
        paper.table(CONTACTS, rows(tree.hospital(), null, tree.own()));
        paper.heading("事業者");
        List<List<String>> vendors = new ArrayList<>();
        tree.vendors().forEach(vendor -> vendors.addAll(rows(vendor.name(), vendor.worksOn(), vendor.contacts())));
        paper.table(CONTACTS, vendors);
        paper.heading("外部関係機関");
        paper.text("担当と電話番号は医療機関が記入してください。");
        paper.table(CONTACTS, ContactTree.OUTSIDE.stream().map(name -> List.of(name, "", "", "", "")).toList());
        return paper.bytes();
    }

    private static List<List<String>> rows(String name, String worksOn, List<ContactDetails> contacts) {
        String called = worksOn == null ? name : name + "\n" + worksOn;
        return contacts.isEmpty() ? List.of(List.of(called, "連絡先が登録されていません", "", "", "")) : contacts.stream()
                .map(contact -> List.of(called, contact.who(), ContactTree.number(contact.phoneDay()), ContactTree.number(contact.phoneNight()),
                        contact.confirmedOn() == null ? "未確認" : contact.confirmedOn().toString())).toList();
    }
}
