package jp.bunkai.signoff.reimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.annex.docx.Manifest;
import jp.bunkai.annex.docx.Reimport;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.negotiation.exchange.ProposedFields;
import jp.bunkai.negotiation.exchange.ProposedFields.Read;

/**
 * Finds for each control that reads otherwise the field of the matrix it was written from. What has no such field, or says something that the
 * field cannot hold, is told with the reason; nothing is guessed.
 */
final class ReturnedFields {

    private static final String NOTHING = "－";
    private static final Text ELSEWHERE = new Text("この欄は登録（契約・機器・連絡先・リスクなど）から入ります。登録のほうを直してください。",
            "This comes from a register (contracts, assets, contacts, risks …). Change it there.");
    private static final Text COST = new Text("費用は区分・負担者・金額に分けて持っています。行の画面で直してください。",
            "Cost is kept as class, payer and amount. Change it in the row.");
    private static final Text UNREADABLE = new Text("サービス水準として読めません。行の画面で直してください。", "This cannot be read as service levels. Change them in the row.");
    private static final Text NO_LETTER = new Text("記号は R、A、A/R、C、I、－ のいずれかです。", "A letter is R, A, A/R, C, I or －.");
    private static final Text TWO = new Text("同じ欄が場所によって異なる内容になっています。", "The same control says different things in different places.");
    private static final Text TAKEN_OUT = new Text("この欄が削除されています。行を外すときは、分担表で理由を付けて対象外にしてください。",
            "This was deleted. To take a row out, set it out of scope in the matrix, with a reason.");
    private static final Text NOT_THERE = new Text("この欄は、いまの別紙にはありません。", "The annex as it stands now has no such control.");
    private static final Text CONTRACT = new Text("契約と条項は行の画面で選んでください。", "Choose contract and clause in the row.");

    private final Manifest manifest;
    private final Map<String, String> standing;
    private final ProposedFields fields;
    private final UUID hospital;
    private final UUID vendor;
    private final List<NotTaken> notTaken = new ArrayList<>();

    ReturnedFields(Manifest manifest, Map<String, String> standing, ProposedFields fields, UUID hospital, UUID vendor) {
        this.manifest = manifest;
        this.standing = standing;
        this.fields = fields;
        this.hospital = hospital;
        this.vendor = vendor;
    }

    /** Something that reads otherwise and cannot become an edit. */
    record NotTaken(String place, Text control, String sent, String returned, Text why) {
    }

    /** {@code sent}: the controls of the document that was sent; of a draft what it said before its tracked changes goes before. */
    List<NotTaken> read(Map<String, Reimport.Control> returned, Map<String, String> sent, boolean draft) {
        returned.values().forEach(control -> control(control, draft && tracked(control) ? control.sent() : sent.get(control.tag())));
        Set<String> gone = new LinkedHashSet<>(sent.keySet());
        gone.removeAll(returned.keySet());
        Set<String> told = new LinkedHashSet<>();
        for (String tag : gone) {
            if (told.add(tag.contains(":") ? tag.substring(tag.indexOf(':')).replaceFirst("-[hv]$", "") : tag)) {
                not(new Read("", tag, sent.get(tag), null, null), TAKEN_OUT);
            }
        }
        return notTaken;
    }

    private static boolean tracked(Reimport.Control control) {
        return control.sent() != null && !control.returned().contains(control.sent());
    }

    private void control(Reimport.Control control, String sent) {
        String stands = standing.get(control.tag());
        String before = sent == null ? stands : sent;
        Set<String> other = control.returned().stream().filter(text -> !text.equals(stands) && !text.equals(before)).collect(Collectors.toCollection(LinkedHashSet::new));
        if (other.isEmpty()) {
            return;
        }
        Read read = new Read(control.place(), control.tag(), before, other.iterator().next(), stands);
        if (other.size() > 1) {
            not(new Read(read.place(), read.label(), before, String.join(" ／ ", other), stands), TWO);
        } else if (stands == null) {
            not(read, NOT_THERE);
        } else {
            field(read);
        }
    }

    private void field(Read read) {
        int colon = read.label().indexOf(':');
        String kind = colon < 0 ? read.label() : read.label().substring(0, colon);
        String row = colon < 0 ? "" : read.label().substring(colon + 1);
        switch (kind) {
            case "row.title" -> propose(row, FieldPath.of(Field.TITLE_JA), read.returned(), read);
            case "row.hospital", "row.vendor" -> letter(row, kind.equals("row.hospital") ? hospital : vendor, read);
            case "row.remark" -> propose(row, FieldPath.of(Field.NOTE), note(read.returned()), read);
            case "level.levels" -> levels(row.replaceFirst("-[hv]$", ""), row.endsWith("-h") ? hospital : vendor, read, List.of(read.returned().split("\n")));
            case "level.evidence" -> propose(row.replaceFirst("-[hv]$", ""), FieldPath.of(Field.EVIDENCE_ASKED, row.endsWith("-h") ? hospital : vendor),
                    value(read.returned()), read);
            case "row.levels", "measure.levels", "remote.levels", "ending.levels", "backup.levels", "incident.levels" -> bySide(row, Field.SERVICE_LEVELS, read);
            case "backup.evidence", "remote.evidence" -> bySide(row, Field.EVIDENCE_ASKED, read);
            case "row.basis" -> not(read, CONTRACT);
            case "row.cost", "ending.cost", "incident.cost" -> not(read, COST);
            default -> not(read, ELSEWHERE);
        }
    }

    private void letter(String row, UUID party, Read read) {
        String written = read.returned().strip();
        Optional<Letter> letter = Arrays.stream(Letter.values()).filter(each -> each.written().equals(written)).findFirst();
        if (letter.isEmpty() && !written.isEmpty() && !written.equals(NOTHING)) {
            not(read, NO_LETTER);
        } else {
            propose(row, FieldPath.of(Field.LETTER, party), letter.orElse(null), read);
        }
    }

    /** The note without the remarks that the product writes before it. */
    private static String note(String remark) {
        String note = remark;
        for (String written : List.of("例", "病院による記録")) {
            note = note.equals(written) ? "" : note.startsWith(written + "・") ? note.substring(written.length() + 1) : note;
        }
        return value(note);
    }

    /** 「甲：…」 and 「乙：…」, a line each: only the side that reads otherwise. */
    private void bySide(String row, Field field, Read read) {
        for (String side : List.of("甲", "乙")) {
            String was = side(read.sent(), side);
            String is = side(read.returned(), side);
            if (Objects.equals(was, is)) {
                continue;
            }
            UUID party = side.equals("甲") ? hospital : vendor;
            Read one = new Read(read.place(), read.label(), was, is, side(read.standing(), side));
            if (field == Field.SERVICE_LEVELS) {
                levels(row, party, one, is == null ? List.of() : List.of(is.split("、")));
            } else {
                propose(row, FieldPath.of(field, party), is, one);
            }
        }
    }

    private static String side(String text, String side) {
        return text == null ? null : text.lines().filter(line -> line.startsWith(side + "：")).map(line -> value(line.substring(2))).findFirst().orElse(null);
    }

    private void levels(String row, UUID party, Read read, List<String> printed) {
        Optional<UUID> id = id(row);
        Optional<List<jp.bunkai.catalogue.ServiceLevel>> levels = id.flatMap(found -> fields.levels(found, party,
                printed.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.equals(NOTHING)).toList()));
        if (levels.isEmpty()) {
            not(read, UNREADABLE);
        } else {
            propose(row, FieldPath.of(Field.SERVICE_LEVELS, party), levels.get().isEmpty() ? null : levels.get(), read);
        }
    }

    private void propose(String row, FieldPath path, Object value, Read read) {
        Optional<UUID> id = id(row);
        if (id.isEmpty()) {
            not(read, NOT_THERE);
            return;
        }
        fields.propose(id.get(), path, value, named(read)).ifPresent(why -> not(read, why));
    }

    private Read named(Read read) {
        return new Read(read.place(), name(read.label()).ja(), read.sent(), read.returned(), read.standing());
    }

    private void not(Read read, Text why) {
        notTaken.add(new NotTaken(read.place(), name(read.label()), read.sent(), read.returned(), why));
    }

    private Text name(String tag) {
        Manifest.Entry entry = manifest.entries().get(tag.contains(":") ? tag.substring(0, tag.indexOf(':')) : tag);
        return entry == null ? new Text(tag, tag) : entry.meaning();
    }

    private static Optional<UUID> id(String row) {
        try {
            return Optional.of(ShortId.read(row));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String value(String text) {
        return text.isBlank() || text.strip().equals(NOTHING) ? null : text.strip();
    }
}
