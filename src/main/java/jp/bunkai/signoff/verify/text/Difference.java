package jp.bunkai.signoff.verify.text;

/** A place where a file says something else than the one it is held against. {@code found} or {@code expected} is null where one has nothing there. */
public record Difference(String control, String found, String expected) {
}
