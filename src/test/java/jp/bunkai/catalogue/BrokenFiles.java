package jp.bunkai.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The shipped files with some words replaced, to see what the loader says to them. */
final class BrokenFiles {

    private final Map<String, String> changed = new HashMap<>();

    /** In this file, the words that stand there replaced by others. */
    BrokenFiles with(String file, String words, String others) {
        String text = changed.computeIfAbsent(file, BrokenFiles::shipped);
        if (!text.contains(words)) {
            throw new IllegalArgumentException("not in " + file + ": " + words);
        }
        changed.put(file, text.replace(words, others));
        return this;
    }

    /** This file with other content; null for none. */
    BrokenFiles instead(String file, String content) {
        changed.put(file, content);
        return this;
    }

    Catalogue load() {
        return new CatalogueLoader(this::open).load();
    }

    private InputStream open(String file) {
        String text = changed.containsKey(file) ? changed.get(file) : shipped(file);
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String shipped(String file) {
        try (InputStream in = CatalogueLoader.class.getResourceAsStream("/catalogue/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
