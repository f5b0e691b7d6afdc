package jp.bunkai.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** The same table with docx4j as its examples use it: built in its object model, and by copying the row of a template. No controls. */
final class PlainDocx4j {

    private static final ObjectFactory FACTORY = new ObjectFactory();

    private final byte[] template;

    PlainDocx4j() {
        template = inCode(List.of(new BenchRow("1", "2", "3", "4", "5", "6", "7")));
    }

    byte[] inCode(List<BenchRow> rows) {
        try {
            WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
            Tbl table = FACTORY.createTbl();
            table.getContent().add(row(BenchRow.rows(1).get(0)));
            rows.forEach(row -> table.getContent().add(row(row)));
            document.getMainDocumentPart().addObject(table);
            return saved(document);
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] byCopyingARow(List<BenchRow> rows) {
        try {
            WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(template));
            Tbl table = (Tbl) XmlUtils.unwrap(document.getMainDocumentPart().getContent().get(0));
            Tr prototype = (Tr) table.getContent().remove(1);
            for (BenchRow row : rows) {
                Tr copy = XmlUtils.deepCopy(prototype);
                for (int i = 0; i < BenchRow.COLUMNS; i++) {
                    text(copy, i).setValue(row.cells().get(i));
                }
                table.getContent().add(copy);
            }
            return saved(document);
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Text text(Tr row, int column) {
        Tc cell = (Tc) XmlUtils.unwrap(row.getContent().get(column));
        R run = (R) ((P) cell.getContent().get(0)).getContent().get(0);
        return (Text) XmlUtils.unwrap(run.getContent().get(0));
    }

    private static Tr row(BenchRow row) {
        Tr tr = FACTORY.createTr();
        for (String value : row.cells()) {
            Text text = FACTORY.createText();
            text.setValue(value);
            R run = FACTORY.createR();
            run.getContent().add(FACTORY.createRT(text));
            P paragraph = FACTORY.createP();
            paragraph.getContent().add(run);
            Tc cell = FACTORY.createTc();
            cell.getContent().add(paragraph);
            tr.getContent().add(FACTORY.createTrTc(cell));
        }
        return tr;
    }

    private static byte[] saved(WordprocessingMLPackage document) throws Docx4JException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }
}
