package jp.bunkai.signoff.verify.text;

import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/**
 * Elements that only group or say how something looks, by name; everything that is not listed counts as content. Merged cells, hidden rows,
 * tracked changes, alternatives, drawings and bound controls are not listed on purpose.
 */
final class Looks {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Set<String> NAMES = Set.of(("document body hdr ftr footnotes endnotes footnote endnote separator continuationSeparator "
            + "p r pPr rPr tbl tblPr tblPrEx tblGrid gridCol tr trPr tc tcPr sdt sdtPr sdtContent sdtEndPr sectPr "
            + "bookmarkStart bookmarkEnd proofErr lastRenderedPageBreak softHyphen permStart permEnd hyperlink "
            + "alias lock id text richText placeholder docPart showingPlcHdr temporary "
            + "rFonts b bCs i iCs caps smallCaps outline shadow emboss imprint color spacing w kern position sz szCs highlight u effect bdr shd vertAlign rtl cs em lang noProof snapToGrid "
            + "keepNext keepLines pageBreakBefore widowControl suppressLineNumbers pBdr top left bottom right start end between bar tabs suppressAutoHyphens kinsoku wordWrap "
            + "overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
            + "textboxTightWrap outlineLvl divId cnfStyle "
            + "tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW tblCellSpacing tblInd tblBorders insideH insideV tblLayout tblCellMar tblLook tblCaption tblDescription "
            + "gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader "
            + "tcW gridSpan tcBorders tl2br tr2bl noWrap tcMar tcFitText vAlign hideMark "
            + "footnotePr endnotePr pos numFmt numStart numRestart type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols col formProt noEndnote rtlGutter docGrid").split(" "));

    private Looks() {
    }

    static boolean passed(XMLStreamReader reader) {
        return W.equals(reader.getNamespaceURI()) && NAMES.contains(reader.getLocalName());
    }

    /** A tab among the properties of a paragraph is a place, one in a run is text. */
    static boolean isTabStop(XMLStreamReader reader) {
        return reader.getAttributeValue(W, "pos") != null;
    }
}
