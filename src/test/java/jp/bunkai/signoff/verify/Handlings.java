package jp.bunkai.signoff.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What happens to files that nobody alters: they are renamed, copied, mailed, packed and packed anew. */
final class Handlings {

    private Handlings() {
    }

    static Map<String, UnaryOperator<byte[]>> all() {
        Map<String, UnaryOperator<byte[]>> all = new LinkedHashMap<>();
        all.put("改名 / renamed", file -> onDisk(file, "annex.docx", "別紙 最終版(2).docx"));
        all.put("複写 / copied", byte[]::clone);
        all.put("メール添付 / mailed (Base64)", file -> Base64.getMimeDecoder().decode(Base64.getMimeEncoder().encode(file)));
        all.put("外側のZIPに入れて出す / put into a ZIP and taken out", file -> Zips.read(Zips.write(Map.of("annex.bin", file))).get("annex.bin"));
        all.put("gzip転送 / sent compressed", Handlings::compressed);
        all.put("再ダウンロード / downloaded in pieces", Handlings::inPieces);
        all.put("部品の時刻を変更 / times of entries changed", file -> Zips.write(Zips.read(file), 6, Instant.parse("2031-01-02T03:04:05Z"), false));
        all.put("圧縮率を変更 / packed harder", file -> Zips.write(Zips.read(file), 9, Instant.parse("2026-11-22T06:00:00Z"), false));
        all.put("無圧縮で格納 / stored without packing", file -> Zips.write(Zips.read(file), 0, Instant.parse("2026-11-22T06:00:00Z"), true));
        all.put("部品の順を変更 / entries in another order", Handlings::reordered);
        return all;
    }

    private static byte[] onDisk(byte[] file, String name, String renamed) {
        try {
            Path folder = Files.createTempDirectory("handled");
            Path moved = Files.move(Files.write(folder.resolve(name), file), folder.resolve(renamed));
            byte[] read = Files.readAllBytes(moved);
            Files.delete(moved);
            Files.delete(folder);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compressed(byte[] file) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(file);
            }
            return new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] inPieces(byte[] file) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int at = 0; at < file.length; at += 1000) {
            whole.write(file, at, Math.min(1000, file.length - at));
        }
        return whole.toByteArray();
    }

    /** A container's first entry stays the first. */
    private static byte[] reordered(byte[] file) {
        Map<String, byte[]> entries = Zips.read(file);
        List<String> names = new ArrayList<>(entries.keySet());
        Collections.reverse(names);
        if (names.remove("mimetype")) {
            names.add(0, "mimetype");
        }
        Map<String, byte[]> turned = new LinkedHashMap<>();
        names.forEach(name -> turned.put(name, entries.get(name)));
        return Zips.write(turned);
    }
}
