package jp.bunkai.disclosure.reading;

import java.util.List;

/** One form as it was read. A workbook may hold several: MDS and SDS, both parts of the confirmation sheet, a sheet for each product. */
public record ReadDisclosure(Form form, Edition edition, List<String> sheets, Heading heading, List<ReadAnswer> answers) {

    public ReadDisclosure {
        sheets = List.copyOf(sheets);
        answers = List.copyOf(answers);
    }
}
