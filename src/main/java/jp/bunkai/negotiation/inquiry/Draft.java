package jp.bunkai.negotiation.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Cost;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Terms;

/** What stands for one vendor in a row at the moment (案), in one line: its letter, its answer and its own terms. */
final class Draft {

    private Draft() {
    }

    static Text of(RowFact row, UUID vendor) {
        List<Text> parts = new ArrayList<>();
        Letter letter = row.letter(vendor);
        if (letter != null) {
            parts.add(Wording.letter(letter));
        }
        Answer answer = row.declared(vendor);
        if (answer != null) {
            Text word = Wording.answer(answer);
            parts.add(new Text("ご回答: " + word.ja(), "answered: " + word.en()));
        }
        Terms terms = row.terms(vendor);
        for (ServiceLevel level : terms.serviceLevels()) {
            parts.add(new Text(level.written(Language.JA), level.written(Language.EN)));
        }
        if (terms.cost().costClass() != null) {
            parts.add(cost(terms.cost()));
        }
        return parts.isEmpty() ? new Text("（なし）", "(none)") : Wording.listed(parts);
    }

    private static Text cost(Cost cost) {
        Text word = Wording.costClass(cost.costClass());
        if (cost.amount() == null) {
            return new Text("費用: " + word.ja(), "cost: " + word.en());
        }
        Text yen = Wording.yen(cost.amount());
        Text unit = cost.unit() == null ? new Text("", "") : Wording.costUnit(cost.unit());
        return new Text("費用: " + word.ja() + " " + unit.ja() + yen.ja(), "cost: " + word.en() + ", " + yen.en()
                + (cost.unit() == null ? "" : " " + unit.en().toLowerCase(Locale.ROOT)));
    }
}
