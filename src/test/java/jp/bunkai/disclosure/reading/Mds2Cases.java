package jp.bunkai.disclosure.reading;

import java.util.List;

/** MDS2 as makers fill it. Only the numbers are the form's; the questions are ours. */
final class Mds2Cases {

    private static final String TITLE = "Manufacturer Disclosure Statement for Medical Device Security -- MDS2 (HN 1-2019)";

    private Mds2Cases() {
    }

    private static Book form(String... lines) {
        return Book.sheet("Form").lines(TITLE, "").lines(lines);
    }

    static List<Case> all() {
        return List.of(
                Case.of("MDS2 of 2019", form("Question ID|Question|Yes, No, N/A, or See Note|Note #", "ALOF-1|Does it log off?|Yes", "ALOF-2|Can it be set?|No|1",
                        "AUDT-2.1|Logged?|N/A", "AUDT‑2.２|Logged too?|See Note|Note 2", "", "Notes", "Note 1: set by service", "Note 2: see the manual"), "MDS2 HN 1-2019")
                        .says("ALOF-1=YES", "ALOF-2=NO [1: set by service]", "AUDT-2.1=NOT_APPLICABLE", "AUDT-2.2=SEE_NOTE [2: see the manual]"),
                Case.of("MDS2 without a title, by its sections", Book.sheet("Sheet1").lines("Question ID|Question|Response|See Note", "CSUP-1|a?|Yes", "RMOT-1.1|b?|no|*1",
                        "SBOM-1|c?|YES", "", "*1 only in service"), "MDS2").says("CSUP-1=YES", "RMOT-1.1=NO [1: only in service]", "SBOM-1=YES"),
                Case.of("MDS2 in columns to be crossed", form("ID|Question|Yes|No|N/A|See Note|Note #", "DTBK-1|a?|X", "DTBK-2|b?||x", "DTBK-3|c?|||X", "DTBK-4|d?||||X|3", "DTBK-5|e?|X|X",
                        "", "Notes", "3. kept elsewhere"), "MDS2 HN 1-2019").says("DTBK-1=YES", "DTBK-2=NO", "DTBK-3=NOT_APPLICABLE", "DTBK-4=SEE_NOTE [3: kept elsewhere]", "DTBK-5=UNREAD"),
                Case.of("who made it is asked as a question", form("Question ID|Question|Answer|Note #", "DOC-1|Manufacturer Name|Aoba Medical Inc.", "DOC-3|Device Model|Scanner A", "DOC-8|A programme?|Yes",
                        "DOC-9|Another thing?|only on request"), "MDS2 HN 1-2019").says("DOC-8=YES", "DOC-9=UNREAD"),
                Case.of("answers with their note in one cell", form("Question ID|Question|Answer", "NAUT-1|a?|Yes, see note 1", "NAUT-2|b?|See Note 2", "NAUT-3|c?|Yes / No", "PLOK-1|d?|yes (partly)", "PLOK-2|e?|Y", "",
                        "Note 1 by address", "Note 2 by name"), "MDS2 HN 1-2019")
                        .says("NAUT-1=YES [1: by address]", "NAUT-2=SEE_NOTE [2: by name]", "NAUT-3=UNREAD", "PLOK-1=UNREAD", "PLOK-2=YES"),
                Case.of("MDS2 of 2013", Book.sheet("MDS2").lines("MDS2 -- HN 1-2013", "#|Question|Yes, No, N/A, or See Note|Note #", "1|AUTOMATIC LOGOFF", "1-1|a?|Yes", "1-1.1|b?|No", "2-1|c?|See Note|1",
                        "", "Explanatory notes", "1 by the network"), "MDS2 HN 1-2013").says("1=BLANK", "1.1=YES", "1.1.1=NO", "2.1=SEE_NOTE [1: by the network]"),
                Case.of("a section that the edition does not have", Book.sheet("MDS2").lines("MDS2 -- HN 1-2013", "ID|Question|Answer", "ALOF-1|a?|Yes", "SBOM-1|b?|Yes"),
                        "stopped: numbers-of-another-edition"),
                Case.of("numbers of 2013 under the title of 2019", form("ID|Question|Answer", "1-1|a?|Yes", "1-2|b?|No"), "stopped: numbers-of-another-edition"),
                Case.of("truth values of check boxes", form("ID|Question|Yes|No|N/A", "SAHD-1|a?|?true|?false|?false", "SAHD-2|b?|?false|?true|?false", "SAHD-3|c?|?true|?true|?false", "SAHD-4|d?|?false|?false|?false"),
                        "MDS2 HN 1-2019").says("SAHD-1=YES", "SAHD-2=NO", "SAHD-3=UNREAD", "SAHD-4=BLANK"),
                Case.of("headings of sections between the questions", form("ID|Question|Answer|Note #", "AUTOMATIC LOGOFF (ALOF)", "ALOF-1|a?|Yes", "AUDIT CONTROLS (AUDT)", "AUDT-1|b?|No").merge("A4:D4", "A6:D6"), "MDS2 HN 1-2019")
                        .says("ALOF-1=YES", "AUDT-1=NO"));
    }
}
