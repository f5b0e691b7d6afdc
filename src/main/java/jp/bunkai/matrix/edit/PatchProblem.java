package jp.bunkai.matrix.edit;

import jp.bunkai.catalogue.Text;

/** What is wrong at one place of a patch: a JSON pointer, a stable word for programs, and what to mend. It repeats no value. */
public record PatchProblem(String pointer, String code, Text detail) {

    static PatchProblem wrongType(String pointer) {
        return new PatchProblem(pointer, "wrong-type",
                new Text("値の形式が違います。", "This is not the kind of value expected here."));
    }

    static PatchProblem unknownField(String pointer) {
        return new PatchProblem(pointer, "unknown-field", new Text("この項目はありません。", "There is no such field."));
    }

    static PatchProblem unknownValue(String pointer) {
        return new PatchProblem(pointer, "unknown-value", new Text("選べる値ではありません。", "This is none of the values to choose from."));
    }

    static PatchProblem unknownParty(String pointer) {
        return new PatchProblem(pointer, "unknown-party", new Text("この案件にこの当事者はいません。", "This dossier has no such party."));
    }

    static PatchProblem partyLeft(String pointer) {
        return new PatchProblem(pointer, "party-left",
                new Text("この当事者は案件を離れています。消すことだけができます。", "This party has left the dossier; its part can only be cleared."));
    }

    static PatchProblem twoAccountable(String pointer) {
        return new PatchProblem(pointer, "two-accountable",
                new Text("責任（A）は一行に一者だけです。", "Only one party of a row can be accountable (A)."));
    }

    static PatchProblem subcontractorAccountable(String pointer) {
        return new PatchProblem(pointer, "subcontractor-accountable",
                new Text("再委託先は A を持てません。A は元請の事業者に付けてください。",
                        "A subcontractor cannot hold A; give A to its prime vendor."));
    }

    static PatchProblem tooLong(String pointer, int limit) {
        return new PatchProblem(pointer, "too-long", new Text(limit + "文字以内で入力してください。", "Enter at most " + limit + " characters."));
    }

    static PatchProblem forbiddenCharacter(String pointer) {
        return new PatchProblem(pointer, "forbidden-character",
                new Text("使えない文字（制御文字など）が含まれています。", "It holds characters that cannot be used, such as control characters."));
    }

    static PatchProblem required(String pointer) {
        return new PatchProblem(pointer, "required", new Text("空にはできません。", "This cannot be empty."));
    }

    static PatchProblem negative(String pointer) {
        return new PatchProblem(pointer, "negative", new Text("0 以上の数を入力してください。", "Enter a number of 0 or more."));
    }

    static PatchProblem tooLarge(String pointer) {
        return new PatchProblem(pointer, "too-large", new Text("数が大きすぎます。", "The number is too large."));
    }

    static PatchProblem tooMany(String pointer, int limit) {
        return new PatchProblem(pointer, "too-many", new Text(limit + "件までです。", "At most " + limit + " entries."));
    }

    static PatchProblem impossibleDate(String pointer) {
        return new PatchProblem(pointer, "impossible-date",
                new Text("存在しない日付です。年-月-日（例 2026-04-01）で入力してください。", "There is no such day. Enter year-month-day, such as 2026-04-01."));
    }

    static PatchProblem unknownContract(String pointer) {
        return new PatchProblem(pointer, "unknown-contract",
                new Text("この当事者が関わる契約にこれはありません。", "This is no contract of this party."));
    }

    static PatchProblem unsoundLevel(String pointer) {
        return new PatchProblem(pointer, "unsound-service-level",
                new Text("サービス水準の種類と、数値・単位・頻度・日付・文の組み合わせが合いません。",
                        "The kind of service level does not go with this figure, unit, cadence, date or text."));
    }
}
