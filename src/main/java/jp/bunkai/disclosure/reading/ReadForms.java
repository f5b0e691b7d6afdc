package jp.bunkai.disclosure.reading;

import java.util.List;

/** What a workbook asks and says, with where answers to it go: for who writes answers into a copy of it. */
public record ReadForms(Reading reading, List<AnswerPlace> places) {

    public ReadForms {
        places = List.copyOf(places);
    }
}
