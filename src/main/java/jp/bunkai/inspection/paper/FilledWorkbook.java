package jp.bunkai.inspection.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.bunkai.disclosure.reading.AnswerPlace;
import jp.bunkai.disclosure.reading.AnswerPlace.Round;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.DisclosureReader;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Expected;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.inspection.checklist.ChecklistItem;
import jp.bunkai.inspection.kept.GivenAnswer;
import jp.bunkai.inspection.kept.InspectionValue;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A copy of the user's own workbook with the confirmed answers in the places that the form has for them, its layout kept. Sheets of anything
 * else are left out, and whatever stood in the places of any form is taken out first: nothing prints as an answer that no named person
 * confirmed. It holds plain values and no formula, and nothing that remembers what stood in its cells.
 */
public final class FilledWorkbook {

    private final List<String> unplaced = new ArrayList<>();
    private final List<String> cleared = new ArrayList<>();

    private FilledWorkbook() {
    }

    /** The copy, the items whose answer has no place in it, and the places that held what nobody confirmed. */
    public record Filled(byte[] content, List<String> unplaced, List<String> cleared) {
    }

    /** An item with the answers that print. */
    public record Printed(ChecklistItem item, List<GivenAnswer> answers) {

        public Printed {
            answers = List.copyOf(answers);
        }
    }

    /** The copy; {@link UnwritableWorkbook} for one that cannot be written into. */
    public static Filled fill(byte[] workbook, Form form, Edition edition, List<Printed> items) {
        try {
            return new FilledWorkbook().write(workbook, form, edition, items);
        } catch (UnwritableWorkbook e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // What POI cannot open or change it tells by exceptions of many kinds.
            throw new UnwritableWorkbook(e);
        }
    }

    private Filled write(byte[] workbook, Form form, Edition edition, List<Printed> items) throws IOException {
        List<AnswerPlace> all = DisclosureReader.forms(workbook, new Expected(null, edition == Edition.UNKNOWN_EDITION ? null : edition)).places();
        List<AnswerPlace> places = all.stream().filter(place -> place.form() == form).toList();
        Set<String> sheets = places.stream().map(AnswerPlace::sheet).collect(Collectors.toSet());
        try (XSSFWorkbook copy = Remembered.open(workbook, cleared)) {
            if (sheets.isEmpty()) {
                throw new UnwritableWorkbook("The form has no place for an answer");
            }
            OwnSheets.keep(copy, sheets);
            copy.forEach(sheet -> cleared.addAll(Formulas.settle((XSSFSheet) sheet)));
            copy.forEach(sheet -> Remembered.uncomment((XSSFSheet) sheet, cleared));
            FormCells cells = new FormCells(copy);
            all.stream().filter(place -> sheets.contains(place.sheet()))
                    .forEach(place -> place.all().forEach(spot -> cells.clear(copy.getSheet(place.sheet()), spot).ifPresent(cleared::add)));
            items.stream().filter(item -> !item.answers().isEmpty()).forEach(item -> {
                List<AnswerPlace> own = places.stream().filter(place -> ChecklistItem.key(place.id(), place.object()).equals(item.item().key())).toList();
                if (own.size() == 1 && !own.get(0).rounds().isEmpty()) {
                    place(copy.getSheet(own.get(0).sheet()), own.get(0), item, cells);
                } else {
                    unplaced.add(item.item().written() + "：回答欄が見つかりません。");
                }
            });
            OwnSheets.forget(copy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copy.write(out);
            return new Filled(out.toByteArray(), List.copyOf(unplaced), List.copyOf(cleared));
        }
    }

    private void place(XSSFSheet sheet, AnswerPlace place, Printed item, FormCells cells) {
        // A form with one round takes the answer that stands.
        List<GivenAnswer> answers = place.rounds().size() > 1 ? item.answers() : item.answers().subList(item.answers().size() - 1, item.answers().size());
        for (GivenAnswer answer : answers) {
            Round round = place.rounds().get(Math.min(answers.indexOf(answer), place.rounds().size() - 1));
            boolean written = round.word() != null || round.ticks().containsKey(value(answer.value()));
            if (round.ticks().containsKey(value(answer.value()))) {
                cells.tick(sheet, round.ticks().get(value(answer.value())));
            } else if (round.word() != null) {
                cells.text(sheet, round.word(), answer.value().written().ja());
            }
            if (written) {
                day(sheet, round.on(), answer.answeredOn(), item, "確認日", cells);
            } else if (place.note() == null) {
                unplaced.add(item.item().written() + "：「" + answer.value().written().ja() + "」の欄がありません。");
            }
            if (answer.value() == InspectionValue.NO) {
                day(sheet, place.target(), answer.targetOn(), item, "目標日", cells);
            }
            note(answer, written).ifPresent(note -> note(sheet, place, item, note, cells));
        }
    }

    private void day(XSSFSheet sheet, AnswerPlace.Spot spot, LocalDate day, Printed item, String called, FormCells cells) {
        if (spot == null) {
            unplaced.add(item.item().written() + "：" + called + "（" + day + "）の欄がありません。");
        } else {
            cells.day(sheet, spot, day);
        }
    }

    private void note(XSSFSheet sheet, AnswerPlace place, Printed item, String note, FormCells cells) {
        if (place.note() == null) {
            unplaced.add(item.item().written() + "：備考（" + note + "）の欄がありません。");
        } else {
            cells.append(sheet, place.note(), note);
        }
    }

    private static Optional<String> note(GivenAnswer answer, boolean written) {
        String note = answer.note() == null ? "" : answer.note();
        if (!written) {
            return Optional.of(answer.value().written().ja() + "（確認日 " + answer.answeredOn() + "）" + (note.isEmpty() ? "" : "：" + note));
        }
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }

    private static AnswerValue value(InspectionValue value) {
        return AnswerValue.valueOf(value.name());
    }
}
