package jp.bunkai.organisation.notice;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Text;

/**
 * What a mail says, as plain text: the sentences that the reader finds in the product, too, and links that open nothing without
 * a login. Whoever's language is not known gets both.
 */
record MailText(String subject, String body) {

    private static final int LONGEST_SUBJECT = 120;

    /** @param link the address of a place in the product, or null where the installation does not know its own */
    static MailText of(String name, Language language, List<Notice> notices, UnaryOperator<String> link) {
        Language first = language == null ? Language.JA : language;
        Text subject = notices.size() == 1 ? notices.get(0).text()
                : new Text("お知らせ " + notices.size() + " 件", notices.size() + " notices");
        String body = part(first, name, notices, link);
        if (language == null) {
            body += "\n----------------------------------------\n\n" + part(Language.EN, name, notices, link);
        }
        return new MailText(OneLineText.of("[Bunkai] " + subject.in(first), LONGEST_SUBJECT), body);
    }

    private static String part(Language language, String name, List<Notice> notices, UnaryOperator<String> link) {
        boolean ja = language == Language.JA;
        String greeting = name == null ? "" : OneLineText.of(name) + (ja ? " 様\n\n" : ",\n\n");
        return greeting + notices.stream().map(notice -> line(notice, language, link)).collect(Collectors.joining("\n"))
                + (ja ? "\n開くにはログインが必要です。このメールは Bunkai が自動で送っています。返信は読まれません。\n"
                        : "\nOpening it needs a login. Bunkai sent this mail by itself; nobody reads answers to it.\n");
    }

    private static String line(Notice notice, Language language, UnaryOperator<String> link) {
        String address = link.apply(notice.path());
        return (language == Language.JA ? "・" : "- ") + notice.text().in(language) + "\n" + (address == null ? "" : "  " + address + "\n");
    }
}
