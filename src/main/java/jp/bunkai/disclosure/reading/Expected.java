package jp.bunkai.disclosure.reading;

/** What a person says that a workbook is; null where nothing is said. It fills what the file leaves open and never overrules the file. */
public record Expected(Form form, Edition edition) {

    public static final Expected ANYTHING = new Expected(null, null);
}
