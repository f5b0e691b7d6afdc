package jp.bunkai.platform.spreadsheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the texts that the cells of a workbook share, without how they are to be read aloud (ふりがな), and remembers which of them
 * have a line through a part.
 */
final class SharedTexts extends DefaultHandler {

    private final CellBudget budget;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final BitSet struck = new BitSet();
    private final StruckRuns runs = new StruckRuns();
    private boolean reading;
    private boolean phonetic;

    SharedTexts(CellBudget budget) {
        this.budget = budget;
    }

    /** The text of this number. */
    String text(String number) throws SAXException {
        int index = Integer.parseInt(number.strip());
        if (index < 0 || index >= texts.size()) {
            throw new SAXException("a cell names a text that is not there");
        }
        return texts.get(index);
    }

    /** Whether a line goes through a part of the text of this number, which is known to be there. */
    boolean struck(String number) {
        return struck.get(Integer.parseInt(number.strip()));
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        budget.takeElement();
        runs.start(local, attributes);
        switch (local) {
            case "si" -> {
                budget.takeValue();
                text.setLength(0);
                runs.reset();
            }
            case "t" -> reading = !phonetic;
            case "rPh" -> phonetic = true;
            default -> {
                // How the text looks.
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, length);
            runs.characters(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "si" -> {
                struck.set(texts.size(), runs.struck());
                texts.add(Escapes.decoded(text.toString()));
            }
            case "t" -> reading = false;
            case "rPh" -> phonetic = false;
            default -> {
                // Nothing was begun.
            }
        }
    }
}
