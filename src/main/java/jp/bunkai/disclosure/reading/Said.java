package jp.bunkai.disclosure.reading;

import java.util.List;

/** What the cells of an answer say: a value with the notes it refers to, or the reason why it is not read. */
record Said(AnswerValue value, List<String> notes, Why why) {

    static Said of(AnswerValue value) {
        return new Said(value, List.of(), null);
    }

    static Said of(AnswerValue value, List<String> notes) {
        return new Said(value, notes, null);
    }

    static Said unread(Why why) {
        return new Said(AnswerValue.UNREAD, List.of(), why);
    }

    boolean read() {
        return why == null;
    }
}
