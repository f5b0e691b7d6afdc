package jp.bunkai.disclosure.reading;

import jp.bunkai.catalogue.Text;

/** Why a workbook as a whole is not taken although it is one, and where that was seen. */
public record Stop(Code code, Place place, Text why) {

    /** What stopped the reading. */
    public enum Code {
        /** None of the forms that are known. */
        UNKNOWN_FORM("unknown-form"),
        /** A form that is known but is not the one that was asked for. */
        WRONG_FORM("wrong-form"),
        /** The numbers are not those of the year or edition that the form names. */
        OTHER_EDITION("numbers-of-another-edition"),
        /** All answers are formulas, and the file does not say what they come to. */
        FORMULAS_ONLY("formulas-only");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
