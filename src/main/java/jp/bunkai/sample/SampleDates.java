package jp.bunkai.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of the sample that stay near to today whenever it is entered: {@code today-P20D}, {@code month-P19M} (the first day of that
 * month) and {@code month-end+P5M} (its last).
 */
final class SampleDates {

    private static final Pattern RELATIVE = Pattern.compile("(today|month|month-end)([+-])(P\\d+[DMY])");

    private final LocalDate today;

    SampleDates(LocalDate today) {
        this.today = today;
    }

    /** The same tree with a date in place of each relative one. */
    JsonNode resolved(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(resolved(member.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, resolved(array.get(i)));
            }
        }
        return node.isTextual() ? resolved(node.textValue()) : node;
    }

    private TextNode resolved(String text) {
        Matcher relative = RELATIVE.matcher(text);
        if (!relative.matches()) {
            return new TextNode(text);
        }
        Period away = Period.parse(relative.group(3));
        LocalDate day = relative.group(2).equals("+") ? today.plus(away) : today.minus(away);
        return new TextNode((switch (relative.group(1)) {
            case "month" -> day.withDayOfMonth(1);
            case "month-end" -> day.with(TemporalAdjusters.lastDayOfMonth());
            default -> day;
        }).toString());
    }
}
