package jp.bunkai.disclosure.reading;

import java.util.List;

/**
 * A workbook of the corpus and what it says, written out by hand. An answer is written {@code 5.1=YES}, with rounds
 * {@code 2.4=NO>YES}, with notes {@code 5.1=SEE_NOTE [1: words]}, about one of several things {@code 2.4/サーバ=YES}.
 *
 * @param forms how the forms in it are called, each with its edition: {@code MDS 5.0}; or the reason to stop
 * @param answers all answers in their order
 * @param unread cells of which no number is known and that must be listed as unread
 */
record Case(String name, byte[] file, List<String> forms, List<String> answers, List<String> unread) {

    static Case of(String name, Book book, String... forms) {
        return new Case(name, book.bytes(), List.of(forms), List.of(), List.of());
    }

    Case says(String... answers) {
        return new Case(name, file, forms, List.of(answers), unread);
    }

    Case andUnread(String... cells) {
        return new Case(name, file, forms, answers, List.of(cells));
    }
}
