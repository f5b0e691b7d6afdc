package jp.bunkai.annex.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTSdtCell;
import org.docx4j.wml.CTSdtRow;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.SdtRun;

/** Finds the content controls of an open document, in document order and at every level: block, row, cell and run. */
public final class ContentControls {

    private ContentControls() {
    }

    /** The outermost controls of body, headers and footers, by the name of their part; the body first. */
    public static Map<String, List<ContentControl>> of(WordprocessingMLPackage document) {
        Map<String, List<ContentControl>> byPart = new LinkedHashMap<>();
        Stream.concat(Stream.of(document.getMainDocumentPart()), marginal(document))
                .forEach(part -> byPart.put(part.getPartName().getName().substring(1), in(part.getJaxbElement())));
        return byPart;
    }

    /** The outermost controls inside an object of docx4j's model. */
    public static List<ContentControl> in(Object content) {
        List<ContentControl> found = new ArrayList<>();
        collect(content, found);
        return List.copyOf(found);
    }

    /** These controls and all inside them, in document order. */
    public static Stream<ContentControl> all(List<ContentControl> controls) {
        return controls.stream().flatMap(control -> Stream.concat(Stream.of(control), all(control.inside())));
    }

    /** All controls of the document that have this tag, with or without a row part. */
    public static List<ContentControl> find(WordprocessingMLPackage document, String templateTag) {
        return of(document).values().stream().flatMap(ContentControls::all)
                .filter(control -> control.templateTag().equals(templateTag)).toList();
    }

    private static Stream<JaxbXmlPart<?>> marginal(WordprocessingMLPackage document) {
        List<JaxbXmlPart<?>> parts = new ArrayList<>();
        for (Part part : document.getParts().getParts().values()) {
            if (part instanceof HeaderPart header) {
                parts.add(header);
            } else if (part instanceof FooterPart footer) {
                parts.add(footer);
            }
        }
        parts.sort((one, other) -> one.getPartName().getName().compareTo(other.getPartName().getName()));
        return parts.stream();
    }

    private static void collect(Object parent, List<ContentControl> found) {
        List<Object> children = TraversalUtil.getChildrenImpl(parent);
        if (children == null) {
            return;
        }
        for (Object child : children) {
            Object object = XmlUtils.unwrap(child);
            if (object instanceof SdtElement control) {
                found.add(new ContentControl(tag(control), level(control), control, in(control)));
            } else {
                collect(object, found);
            }
        }
    }

    private static String tag(SdtElement control) {
        boolean tagged = control.getSdtPr() != null && control.getSdtPr().getTag() != null;
        return tagged && control.getSdtPr().getTag().getVal() != null ? control.getSdtPr().getTag().getVal() : "";
    }

    private static ControlLevel level(SdtElement control) {
        if (control instanceof CTSdtRow) {
            return ControlLevel.ROW;
        }
        if (control instanceof CTSdtCell) {
            return ControlLevel.CELL;
        }
        return control instanceof SdtRun ? ControlLevel.RUN : ControlLevel.BLOCK;
    }
}
