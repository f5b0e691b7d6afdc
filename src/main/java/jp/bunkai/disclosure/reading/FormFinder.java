package jp.bunkai.disclosure.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which form a table is by what stands around it: first right above it, then at the head of its sheet, then the name of the sheet,
 * then the cover. Each place may only narrow what the ones before left open.
 */
final class FormFinder {

    private static final Pattern MDS = Pattern.compile("(?<![a-z])mds(?![a-z0-9])");
    private static final Pattern SDS = Pattern.compile("(?<![a-z])sds(?![a-z0-9])");
    private static final Pattern MDS2 = Pattern.compile("mds2(?![枚頁ペ\\d])|manufacturerdisclosurestatementformedicaldevicesecurity|hn1-20\\d\\d");
    private static final Pattern CHECKLIST = Pattern.compile("サイバーセキュリティ(?:対策|確保のための)?チェックリスト|(?:医療機関|薬局|事業者)確認用");
    private static final Pattern CONFIRMATION = Pattern.compile("役割分担.*確認表");
    private static final Pattern JAHIS = Pattern.compile("医療情報セキュリティ開示(?:書|説明書)");
    private static final Pattern PART = Pattern.compile("(?:part|パート|第)([12])(?:部)?");

    private final Set<Form> forms = EnumSet.noneOf(Form.class);
    private boolean contradictory;
    private boolean pharmacy;

    /** Takes in the texts of one place, the surest place first. */
    FormFinder look(List<String> texts) {
        Set<Form> here = EnumSet.noneOf(Form.class);
        for (String text : texts) {
            Set<Form> said = said(text, !forms.isEmpty() || !here.isEmpty());
            if (here.isEmpty()) {
                here.addAll(said);
            } else if (said.stream().anyMatch(here::contains)) {
                here.retainAll(said);
            }
        }
        if (forms.isEmpty()) {
            forms.addAll(here);
        } else if (here.stream().anyMatch(forms::contains)) {
            forms.retainAll(here);
        }
        return this;
    }

    /** Takes in the name of the sheet: one that names another family than what stands in the sheet is a contradiction. */
    FormFinder named(String sheet) {
        Set<Form> said = said(sheet, !forms.isEmpty());
        contradictory |= !forms.isEmpty() && !said.isEmpty() && forms.stream().noneMatch(form -> said.stream()
                .anyMatch(other -> other.family() == form.family()));
        return look(List.of(sheet));
    }

    /** What the numbers of the questions say where no words do: those of MDS2 carry the names of its sections. */
    FormFinder numbered(List<String> ids) {
        long sections = ids.stream().filter(Mds2Sections::knows).count();
        if (forms.isEmpty() && sections >= 3 && sections * 10 >= ids.size() * 8L) {
            forms.add(Form.MDS2);
        }
        if (forms.size() == 1 && sections >= 3 && !forms.contains(Form.MDS2)) {
            contradictory = true;
        }
        return this;
    }

    /** Takes what a person says if the file leaves it open. */
    FormFinder expected(Form form) {
        if (form != null && (forms.isEmpty() || forms.contains(form))) {
            forms.clear();
            forms.add(form);
        }
        return this;
    }

    /** Takes back that it is MDS2 where only a name says so: MDS2 may be the second sheet of an MDS. */
    FormFinder onlyNamed() {
        if (form() == Form.MDS2) {
            forms.add(Form.MDS);
        }
        return this;
    }

    Form form() {
        return forms.size() == 1 && !contradictory ? forms.iterator().next() : Form.UNKNOWN_FORM;
    }

    /** All forms that it may be. */
    Set<Form> candidates() {
        return EnumSet.copyOf(forms.isEmpty() ? EnumSet.of(Form.UNKNOWN_FORM) : forms);
    }

    boolean contradictory() {
        return contradictory;
    }

    /** Whether this is the form of a pharmacy, which asks the same in another law's name. */
    boolean pharmacy() {
        return pharmacy;
    }

    private Set<Form> said(String text, boolean known) {
        String key = Words.key(text);
        String spaced = Words.plain(text).toLowerCase(Locale.ROOT);
        if (CONFIRMATION.matcher(key).find() || known && forms.stream().anyMatch(form -> form.family() == Form.Family.CONFIRMATION) && PART.matcher(key).find()
                || PART.matcher(key).find() && key.contains("主に医療機関が実施") || PART.matcher(key).find() && key.contains("共同で実施")) {
            Matcher part = PART.matcher(key);
            boolean any = part.find();
            boolean second = any && part.group(1).equals("2");
            boolean both = any && part.find() && !part.group(1).equals(second ? "2" : "1");
            return !any || both ? EnumSet.of(Form.CONFIRMATION_PART1, Form.CONFIRMATION_PART2)
                    : EnumSet.of(second ? Form.CONFIRMATION_PART2 : Form.CONFIRMATION_PART1);
        }
        boolean checklist = known && forms.stream().anyMatch(form -> form.family() == Form.Family.CHECKLIST);
        if (CHECKLIST.matcher(key).find() || checklist && key.matches(".*(医療機関|病院|薬局|事業者)(用|確認用)?")) {
            return checklist(key);
        }
        if (MDS2.matcher(key).find()) {
            return EnumSet.of(Form.MDS2);
        }
        boolean mds = MDS.matcher(spaced).find();
        boolean sds = SDS.matcher(spaced).find();
        if (mds != sds) {
            return EnumSet.of(mds ? Form.MDS : Form.SDS);
        }
        if (mds || JAHIS.matcher(key).find()) {
            boolean maker = key.contains("製造業者による");
            boolean provider = key.contains("サービス事業者による") && !key.contains("/サービス事業者") && !key.contains("・サービス事業者");
            return maker == provider || mds ? EnumSet.of(Form.MDS, Form.SDS) : EnumSet.of(maker ? Form.MDS : Form.SDS);
        }
        return EnumSet.noneOf(Form.class);
    }

    private Set<Form> checklist(String key) {
        boolean vendor = key.contains("事業者確認用") || key.matches("事業者(用)?");
        boolean hospital = key.contains("医療機関確認用") || key.matches("(医療機関|病院)(用)?");
        boolean drugs = key.contains("薬局確認用") || key.matches("薬局(用)?");
        pharmacy |= drugs && !hospital;
        if (vendor == (hospital || drugs)) {
            return EnumSet.of(Form.CHECKLIST_HOSPITAL, Form.CHECKLIST_VENDOR);
        }
        return EnumSet.of(vendor ? Form.CHECKLIST_VENDOR : Form.CHECKLIST_HOSPITAL);
    }
}
