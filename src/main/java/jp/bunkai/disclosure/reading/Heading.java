package jp.bunkai.disclosure.reading;

import java.time.LocalDate;

/** Who made what, which version of it, when this was said and whom to ask; what was not found is null. */
public record Heading(Found<String> maker, Found<String> product, Found<String> version, Found<LocalDate> date, Found<String> contact) {
}
