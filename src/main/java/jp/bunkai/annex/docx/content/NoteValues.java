package jp.bunkai.annex.docx.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.bunkai.annex.AnnexContent.Accepted;
import jp.bunkai.annex.AnnexContent.SpecialNote;
import jp.bunkai.annex.docx.Manifest;
import jp.bunkai.annex.docx.Template;
import jp.bunkai.annex.docx.Values;
import jp.bunkai.platform.time.JapaneseDates;

/** 特記事項 of 別紙13: what both sides accepted in place of, or beside, the text of the template. The words are theirs; nothing is added to them. */
public final class NoteValues {

    /** A control within a text, as {@code DocumentReading} writes it. */
    private static final Pattern CONTROL = Pattern.compile("〔([a-z][A-Za-z0-9.-]{0,29})(?::[A-Za-z0-9_-]{1,33})?〕");

    private final List<SpecialNote> notes;
    private final Manifest manifest;

    NoteValues(List<SpecialNote> notes, Manifest manifest) {
        this.notes = notes;
        this.manifest = manifest;
    }

    /** Whether a template prints special notes: the control around them, and all that one says. */
    public static boolean printed(Template template) {
        return List.of("note", "note.place", "note.was", "note.is", "note.by").stream().allMatch(template::holds);
    }

    void into(Values document) {
        document.keep("notes.some", !notes.isEmpty()).repeat("note", notes.stream().map(note -> Values.row(note.key())
                .text("note.place", note.place()).text("note.was", note.before() == null ? "（なし・追加）" : readable(note.before()))
                .text("note.is", note.after() == null ? "（削除）" : readable(note.after()))
                .text("note.by", side("甲", note.hospital()) + "\n" + side("乙", note.vendor()))).toList());
    }

    private static String side(String mark, Accepted accepted) {
        return mark + "　" + accepted.person() + (accepted.proposed() ? "　提案 " : "　") + JapaneseDates.common(accepted.on());
    }

    private String readable(String text) {
        return CONTROL.matcher(text).replaceAll(found -> {
            Manifest.Entry entry = manifest.entries().get(found.group(1));
            return Matcher.quoteReplacement("〔" + (entry == null ? "…" : entry.meaning().ja()) + "〕");
        });
    }
}
