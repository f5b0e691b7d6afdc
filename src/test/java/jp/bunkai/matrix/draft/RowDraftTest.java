package jp.bunkai.matrix.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Declaration;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.FieldVersion;
import jp.bunkai.matrix.edit.RowEdits;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.edit.RowState;
import org.junit.jupiter.api.Test;

/** A draft of a row: what it lays over the row, how members merge into it, and how it meets what the others sent. */
class RowDraftTest {

    private static final UUID VENDOR = new UUID(0, 2);
    private static final FieldPath NOTE = FieldPath.of(Field.NOTE);
    private static final FieldPath LETTER = FieldPath.of(Field.LETTER, VENDOR);
    private static final FieldPath ANSWER = FieldPath.of(Field.ANSWER, VENDOR);
    private static final RowState AGREED = RowState.of(Map.of(FieldPath.of(Field.TITLE_JA), "更新", NOTE, "合意"));
    private static final Map<FieldPath, FieldVersion> UNCHANGED = Map.of();

    private static FieldVersion version(long number, String who) {
        return new FieldVersion(number, new UUID(9, who.hashCode()), who, new UUID(8, 8), Instant.parse("2026-11-21T00:00:00Z"));
    }

    /** The draft after a member's edit that has to fit. */
    private static RowDraft edited(RowDraft draft, RowState agreed, long rowVersion, Seen seen, Map<FieldPath, ?> values, String who) {
        RowEdits.Applied applied = assertInstanceOf(RowEdits.Applied.class, draft.merge(agreed, UNCHANGED, seen, RowPatch.of(values)));
        return draft.after(draft.holding(applied.changes(), agreed, rowVersion, version(0, who), null));
    }

    private static RowDraft noted(String note) {
        return edited(RowDraft.NONE, AGREED, 4, Seen.agreed(4), Map.of(NOTE, note), "高橋");
    }

    private static RowState with(FieldPath path, Object value) {
        Map<FieldPath, Object> values = new HashMap<>();
        values.put(path, value);
        return AGREED.with(values);
    }

    private static List<FieldPath> unsent(RowDraft draft, RowState agreed) {
        return draft.unsent(agreed).stream().map(HeldEdit::path).toList();
    }

    @Test
    void liesOverWhatWasAgreedAndLeavesTheRest() {
        RowDraft draft = noted("案");
        assertEquals("案", draft.over(AGREED).note());
        assertEquals("更新", draft.over(AGREED).title().ja());
        assertEquals("合意", AGREED.note());
        assertEquals(List.of(NOTE), unsent(draft, AGREED));
        assertEquals(1, draft.version());
    }

    @Test
    void membersWhoTouchDifferentFieldsAreBothHeld() {
        RowDraft draft = edited(noted("案"), AGREED, 4, Seen.agreed(4), Map.of(LETTER, Letter.R), "山本");
        assertEquals(List.of(NOTE, LETTER), unsent(draft, AGREED));
        assertEquals(2, draft.version());
    }

    @Test
    void aMemberWhoDidNotSeeAColleaguesValueGetsBoth() {
        RowEdits.Conflicts conflicts = assertInstanceOf(RowEdits.Conflicts.class,
                noted("案").merge(AGREED, UNCHANGED, Seen.agreed(4), RowPatch.of(Map.of(NOTE, "別の案"))));
        RowEdits.Conflict conflict = conflicts.conflicts().get(0);
        assertEquals("別の案", conflict.yours());
        assertEquals("案", conflict.theirs());
        assertEquals("高橋", conflict.setBy().name());
    }

    @Test
    void whoSawItChangesItOn() {
        RowDraft draft = edited(noted("案"), AGREED, 6, new Seen(6, 1), Map.of(NOTE, "新しい案"), "山本");
        assertEquals("新しい案", draft.over(AGREED).note());
        assertEquals(2, draft.version());
        assertEquals(4, draft.unsent(AGREED).get(0).base(), "still on the version on which it was first held");
    }

    @Test
    void goingBackAndForthIsNoticedByWhoSawTheMiddle() {
        RowDraft back = edited(noted("案"), AGREED, 4, new Seen(4, 1), Map.of(NOTE, "合意"), "山本");
        assertTrue(back.unsent(AGREED).isEmpty());
        assertEquals(2, back.version(), "its number goes on, so that its tag is a new one");
        assertInstanceOf(RowEdits.Conflicts.class, back.merge(AGREED, UNCHANGED, new Seen(4, 1), RowPatch.of(Map.of(NOTE, "第三の案"))));
        assertInstanceOf(RowEdits.Applied.class, back.merge(AGREED, UNCHANGED, new Seen(4, 2), RowPatch.of(Map.of(NOTE, "第三の案"))));
    }

    @Test
    void aFieldThatOthersChangedUnseenConflictsAtOnceWhereNothingIsHeld() {
        Map<FieldPath, FieldVersion> versions = Map.of(NOTE, version(5, "佐藤"));
        assertInstanceOf(RowEdits.Conflicts.class, RowDraft.NONE.merge(AGREED, versions, Seen.agreed(4), RowPatch.of(Map.of(NOTE, "案"))));
        assertInstanceOf(RowEdits.Applied.class, RowDraft.NONE.merge(AGREED, versions, Seen.agreed(5), RowPatch.of(Map.of(NOTE, "案"))));
    }

    @Test
    void whatOthersSentMeanwhileMeetsTheDraftWithBothValues() {
        Map<FieldPath, FieldVersion> versions = Map.of(NOTE, version(5, "佐藤"), FieldPath.of(Field.TITLE_JA), version(5, "佐藤"));
        RowState meanwhile = with(NOTE, "病院の案");
        List<RowEdits.Conflict> conflicts = noted("案").conflicts(meanwhile, versions);
        assertEquals(1, conflicts.size());
        assertEquals("案", conflicts.get(0).yours());
        assertEquals("病院の案", conflicts.get(0).theirs());
        assertTrue(noted("案").conflicts(AGREED, UNCHANGED).isEmpty());
        assertTrue(noted("案").conflicts(with(NOTE, "案"), versions).isEmpty(), "both want the same");
        assertTrue(noted("案").unsent(with(NOTE, "案")).isEmpty());
    }

    @Test
    void keepingOnesOwnStandsUntilTheOtherChangesAgain() {
        RowState meanwhile = with(NOTE, "病院の案");
        RowDraft draft = noted("案");
        RowDraft kept = draft.after(draft.keeping(List.of(NOTE), 5));
        assertTrue(kept.conflicts(meanwhile, Map.of(NOTE, version(5, "佐藤"))).isEmpty());
        assertEquals(1, kept.conflicts(meanwhile, Map.of(NOTE, version(6, "佐藤"))).size());
        assertEquals(draft.version(), kept.version(), "a colleague sees the same as before");
    }

    @Test
    void lettingGoTakesTheOthersValueAndCountsOn() {
        RowDraft draft = noted("案");
        RowDraft free = draft.after(draft.releasing(List.of(NOTE), version(0, "山本")));
        assertEquals("合意", free.over(AGREED).note());
        assertEquals(2, free.version());
        assertInstanceOf(RowEdits.Conflicts.class, free.merge(AGREED, UNCHANGED, new Seen(4, 1), RowPatch.of(Map.of(NOTE, "第三の案"))));
    }

    @Test
    void becomesOneEditOfTheRow() {
        RowDraft draft = edited(noted("案"), AGREED, 4, Seen.agreed(4), Map.of(LETTER, Letter.R), "山本");
        assertEquals(Map.of(NOTE, "案", LETTER, Letter.R), draft.patch(AGREED).values());
        assertEquals(Map.of(LETTER, Letter.R), draft.patch(with(NOTE, "案")).values());
    }

    @Test
    void aPreparedDeclarationIsThePartysOwn() {
        RowState recorded = AGREED.with(Map.of(ANSWER, Answer.MINE, FieldPath.of(Field.RECORDED_BY, VENDOR), RecordedBy.HOSPITAL,
                FieldPath.of(Field.SOURCE, VENDOR), new UUID(7, 7)));
        RowDraft draft = edited(RowDraft.NONE, recorded, 4, Seen.agreed(4), Map.of(ANSWER, Answer.NOT_MINE), "鈴木");
        assertEquals(new Declaration(Answer.NOT_MINE, null, RecordedBy.VENDOR, null), draft.over(recorded).declarations().get(VENDOR));
    }

    @Test
    void aRowBackInAsAgreedHasNothingUnsent() {
        FieldPath standing = FieldPath.of(Field.STANDING);
        FieldPath why = FieldPath.of(Field.OUT_REASON);
        RowDraft out = edited(RowDraft.NONE, AGREED, 4, Seen.agreed(4), Map.of(standing, Standing.OUT, why, "機器がない"), "高橋");
        assertEquals(List.of(standing, why), unsent(out, AGREED));
        Map<FieldPath, Object> back = new HashMap<>();
        back.put(standing, Standing.IN);
        back.put(why, null);
        assertTrue(edited(out, AGREED, 4, new Seen(4, 1), back, "高橋").unsent(AGREED).isEmpty());
    }
}
