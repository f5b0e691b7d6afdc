package jp.bunkai.matrix.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.bunkai.catalogue.Bound;
import jp.bunkai.catalogue.Cadence;
import jp.bunkai.catalogue.CadenceUnit;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelKind;
import jp.bunkai.catalogue.ServiceLevelUnit;
import jp.bunkai.catalogue.Text;

/** Reads a list of service levels as the API writes them, each as a whole, and says for each what is wrong where. */
final class ServiceLevelReader {

    private static final int TEXT_LIMIT = 200;
    private static final int LARGEST_FIGURE = 1_000_000;
    private static final int LARGEST_EVERY = 1000;
    private static final Set<String> MEMBERS = Set.of("kind", "label", "comparator", "amount", "unit", "cadence", "date", "text");

    private final String pointer;
    private final JsonNode node;
    private final List<PatchProblem> problems;

    private ServiceLevelReader(String pointer, JsonNode node, List<PatchProblem> problems) {
        this.pointer = pointer;
        this.node = node;
        this.problems = problems;
    }

    static List<ServiceLevel> read(String pointer, JsonNode list, int limit, List<PatchProblem> problems) {
        if (!list.isArray()) {
            problems.add(PatchProblem.wrongType(pointer));
            return List.of();
        }
        if (list.size() > limit) {
            problems.add(PatchProblem.tooMany(pointer, limit));
            return List.of();
        }
        List<ServiceLevel> levels = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int before = problems.size();
            ServiceLevel level = new ServiceLevelReader(pointer + "/" + i, list.get(i), problems).level();
            if (problems.size() == before) {
                levels.add(level);
            }
        }
        return levels;
    }

    private ServiceLevel level() {
        if (!node.isObject()) {
            problems.add(PatchProblem.wrongType(pointer));
            return null;
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!MEMBERS.contains(name)) {
                problems.add(PatchProblem.unknownField(pointer + "/" + name));
            }
        });
        int before = problems.size();
        ServiceLevelKind kind = constant("kind", ServiceLevelKind.class);
        Bound comparator = constant("comparator", Bound.class);
        BigDecimal amount = figure();
        ServiceLevelUnit unit = constant("unit", ServiceLevelUnit.class);
        Cadence cadence = cadence();
        LocalDate date = date();
        Text label = text("label");
        Text text = text("text");
        if (problems.size() > before) {
            return null;
        }
        if (ServiceLevel.flaw(kind, comparator, amount, unit, cadence, date, text) != null) {
            problems.add(PatchProblem.unsoundLevel(pointer));
            return null;
        }
        return new ServiceLevel(kind, label, comparator, amount, unit, cadence, date, text);
    }

    private boolean has(String member) {
        return node.hasNonNull(member);
    }

    private <E> E constant(String member, Class<E> type) {
        return has(member) ? new ValueReader(pointer + "/" + member, problems).constant(type, node.get(member)) : null;
    }

    private BigDecimal figure() {
        if (!has("amount")) {
            return null;
        }
        String at = pointer + "/amount";
        if (!node.get("amount").isNumber()) {
            problems.add(PatchProblem.wrongType(at));
            return null;
        }
        if (!Double.isFinite(node.get("amount").doubleValue())) {
            problems.add(PatchProblem.tooLarge(at));
            return null;
        }
        BigDecimal amount = node.get("amount").decimalValue();
        if (amount.signum() < 0) {
            problems.add(PatchProblem.negative(at));
        } else if (amount.compareTo(BigDecimal.valueOf(LARGEST_FIGURE)) > 0 || amount.scale() > 4) {
            problems.add(PatchProblem.tooLarge(at));
        }
        return amount;
    }

    private Cadence cadence() {
        if (!has("cadence")) {
            return null;
        }
        JsonNode cadence = node.get("cadence");
        String at = pointer + "/cadence";
        if (!cadence.isObject() || cadence.size() != 2 || !cadence.path("every").isInt() || !cadence.hasNonNull("unit")) {
            problems.add(PatchProblem.wrongType(at));
            return null;
        }
        int every = cadence.get("every").intValue();
        if (every < 1 || every > LARGEST_EVERY) {
            problems.add(every < 1 ? PatchProblem.negative(at + "/every") : PatchProblem.tooLarge(at + "/every"));
            return null;
        }
        CadenceUnit unit = new ValueReader(at + "/unit", problems).constant(CadenceUnit.class, cadence.get("unit"));
        return unit == null ? null : new Cadence(every, unit);
    }

    private LocalDate date() {
        if (!has("date")) {
            return null;
        }
        try {
            return LocalDate.parse(node.get("date").textValue() == null ? "" : node.get("date").textValue());
        } catch (DateTimeException impossible) {
            problems.add(PatchProblem.impossibleDate(pointer + "/date"));
            return null;
        }
    }

    private Text text(String member) {
        if (!has(member)) {
            return null;
        }
        String at = pointer + "/" + member;
        JsonNode text = node.get(member);
        if (!text.isObject()) {
            problems.add(PatchProblem.wrongType(at));
            return null;
        }
        String ja = new ValueReader(at + "/ja", problems).text(text.get("ja"), TEXT_LIMIT, false);
        String en = new ValueReader(at + "/en", problems).text(text.get("en"), TEXT_LIMIT, false);
        if (ja == null) {
            problems.add(PatchProblem.required(at + "/ja"));
        }
        return new Text(ja, en);
    }
}
