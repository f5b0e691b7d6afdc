package jp.bunkai.disclosure.reading;

/** Something that was read, and where. */
public record Found<T>(T value, Place place) {
}
