package jp.bunkai.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.bunkai.disclosure.reading.AnswerPlace;
import jp.bunkai.disclosure.reading.Doubt;
import jp.bunkai.disclosure.reading.ReadDisclosure;
import jp.bunkai.disclosure.reading.ReadForms;
import jp.bunkai.inspection.paper.FilledWorkbook;
import jp.bunkai.inspection.paper.UnwritableWorkbook;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** Refuses a form while it is brought that no answer could be written into later, when the inspection is near. */
final class FormCheck {

    private FormCheck() {
    }

    static void require(byte[] content, ReadForms read, List<ReadDisclosure> own) {
        read.reading().doubts().stream().filter(doubt -> doubt.code().equals("damaged-sheet")).findFirst().ifPresent(doubt -> {
            throw refused("damaged-sheet", "シート" + where(doubt) + "が壊れています。Excelで開いて修復し、保存し直してから登録してください。",
                    "The sheet " + where(doubt) + " is damaged. Open the file in Excel, let it be repaired, save it, and bring it again.");
        });
        Set<String> sheets = read.places().stream().filter(place -> own.stream().anyMatch(form -> form.form() == place.form())).map(AnswerPlace::sheet)
                .collect(Collectors.toSet());
        read.reading().doubts().stream().filter(doubt -> doubt.code().equals("drawn") && sheets.contains(doubt.place().sheet())).findFirst().ifPresent(doubt -> {
            throw refused("drawn", "回答欄" + where(doubt) + "に図形（丸囲み・チェックボックスなど）が重なっています。図形は消せないため、削除してから登録してください。",
                    "A shape (a circle, a check box) is drawn over the answer at " + where(doubt) + ". It would stay, so delete it and bring the form again.");
        });
        own.forEach(form -> {
            try {
                FilledWorkbook.fill(content, form.form(), form.edition(), List.of());
            } catch (UnwritableWorkbook e) {
                throw refused("cannot-be-written", "このファイルには回答を書き込めません。Excelで新しいブックに様式のシートをコピーして保存し、そのファイルを登録してください。",
                        "Answers cannot be written into this file. In Excel copy the sheet of the form to a new workbook, save that, and bring it.");
            }
        });
    }

    private static String where(Doubt doubt) {
        return "「" + doubt.place().sheet() + (doubt.place().cell() == null ? "" : " " + doubt.place().cell()) + "」";
    }

    private static ProblemException refused(String code, String ja, String en) {
        return ProblemException.of(ProblemType.NOT_PROCESSABLE, ja, en).at("/file", code, ja, en);
    }
}
