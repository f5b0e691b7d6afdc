package jp.bunkai.rolesheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.bunkai.disclosure.kept.Clean;
import jp.bunkai.disclosure.reading.DisclosureReader;
import jp.bunkai.disclosure.reading.Doubt;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Expected;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.disclosure.reading.Given;
import jp.bunkai.disclosure.reading.ReadAnswer;
import jp.bunkai.disclosure.reading.ReadDisclosure;
import jp.bunkai.disclosure.reading.Reading;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/**
 * What a workbook holds of the confirmation sheet, both parts. The person who sends it says that it is the sheet of June 2024, which counts where the
 * file is silent and never against it.
 */
record SheetReading(Edition edition, List<SheetItem> items, List<Doubt> doubts) {

    private static final int MOST_ITEMS = 500;
    private static final int MOST_CHARACTERS = 300_000;
    private static final int LONGEST = 20_000;

    static SheetReading of(byte[] file) {
        Reading reading = DisclosureReader.read(file, new Expected(null, Edition.CONFIRMATION_2024_06)).orProblem("/file");
        List<ReadDisclosure> parts = reading.disclosures().stream().filter(read -> read.form().family() == Form.Family.CONFIRMATION).toList();
        if (parts.isEmpty()) {
            throw refused("wrong-form", "役割分担等に関する確認表（Part1・Part2）のブックを選んでください。", "Choose a workbook of the confirmation sheet of shared roles (part 1, part 2).");
        }
        List<SheetItem> items = new ArrayList<>();
        parts.forEach(part -> part.answers().forEach(answer -> items.add(item(items.size(), part.form(), answer))));
        if (items.size() > MOST_ITEMS || items.stream().mapToLong(SheetReading::length).sum() > MOST_CHARACTERS) {
            throw refused("too-long", "確認表の項目は" + MOST_ITEMS + "件、文は合わせて30万文字までです。", "A sheet has at most " + MOST_ITEMS + " items of 300,000 characters together.");
        }
        List<String> sheets = parts.stream().flatMap(part -> part.sheets().stream()).toList();
        List<Edition> editions = parts.stream().map(ReadDisclosure::edition).distinct().toList();
        return new SheetReading(editions.size() == 1 ? editions.get(0) : Edition.UNKNOWN_EDITION, List.copyOf(items),
                reading.doubts().stream().filter(doubt -> doubt.place() == null || parts.size() == reading.disclosures().size()
                        || sheets.contains(doubt.place().sheet())).collect(Collectors.toList()));
    }

    /** A heading stands at each item below it, and is kept with each. */
    private static long length(SheetItem item) {
        return item.words().length() + item.written().length() + (item.heading() == null ? 0L : item.heading().length());
    }

    private static SheetItem item(int position, Form form, ReadAnswer answer) {
        Given given = answer.standing();
        String written = Clean.line(answer.written(), 500);
        String words = Clean.prose(answer.question(), LONGEST);
        String sheet = Clean.line(answer.place().sheet(), 100);
        return new SheetItem(position, form, Clean.line(answer.id(), 120), written == null ? "" : written, Clean.prose(answer.group(), LONGEST),
                words == null ? "" : words, sheet == null ? "" : sheet, answer.place().cell(), given.value(), given.on(), answer.done(), List.of(), false, null, null);
    }

    private static ProblemException refused(String code, String ja, String en) {
        return ProblemException.of(ProblemType.NOT_PROCESSABLE, ja, en).at("/file", code, ja, en);
    }
}
