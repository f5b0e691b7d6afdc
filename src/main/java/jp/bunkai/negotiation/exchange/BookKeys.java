package jp.bunkai.negotiation.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Language;

/**
 * What the very hidden sheet keeps of an export: whose it is, what stood in each cell, and the state of each row that it saw. It is
 * sealed with a code that only this installation can make, so that what a person or a program changed in it is noticed.
 */
record BookKeys(UUID dossierId, UUID organisationId, String catalogue, Language language, Instant exportedAt, List<Table> tables,
        Map<String, UUID> contracts) {

    static final String SHEET = "_bunkai";
    static final String FORMAT = "bunkai-matrix-1";
    /** Where the words of the contracts begin, counted from 0. */
    static final int CONTRACTS = 2;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() { };
    private static final char CELL = '\u001f';
    private static final char LINE = '\u001e';

    /** A table as it went out; {@code codes} and the texts of each line are in the order of its columns. */
    record Table(String sheet, boolean terms, List<String> codes, List<Line> lines) {
    }

    /** A line as it went out; {@code party} is null in a table of duties. */
    record Line(String key, int number, UUID rowId, UUID party, String etag, List<String> texts) {
    }

    /** The lines of the hidden sheet, cell by cell. */
    static List<List<String>> grid(MatrixBook book, UnaryOperator<byte[]> seal) {
        List<List<String>> grid = new ArrayList<>();
        grid.add(List.of(book.dossierId().toString(), book.organisationId().toString(), book.catalogue(), book.language().name(),
                book.exportedAt().toString()));
        book.contracts().forEach((label, id) -> grid.add(List.of("C", id.toString(), label)));
        for (BookTable table : book.tables()) {
            List<String> head = new ArrayList<>(List.of("T", table.sheet(), table.terms() ? "TERMS" : "DUTIES"));
            table.columns().forEach(column -> head.add(column.code()));
            grid.add(head);
            for (BookLine line : table.lines()) {
                grid.add(List.of("L", line.key(), String.valueOf(line.number()), line.rowId().toString(),
                        line.party() == null ? "none" : line.party().toString(), line.etag(),
                        json(line.cells().stream().map(BookCell::text).toList())));
            }
        }
        grid.add(0, List.of(FORMAT, code(grid, seal)));
        return grid;
    }

    private static String json(List<String> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(List<List<String>> grid, UnaryOperator<byte[]> seal) {
        String all = grid.stream().map(line -> String.join(String.valueOf(CELL), line)).collect(Collectors.joining(String.valueOf(LINE)));
        return Base64.getEncoder().encodeToString(seal.apply(all.getBytes(StandardCharsets.UTF_8)));
    }

    /** What a hidden sheet says; empty where it is not one of ours, or not as it was written. */
    static Optional<BookKeys> of(List<List<String>> grid, UnaryOperator<byte[]> seal) {
        if (grid.size() < 2 || grid.get(0).size() != 2 || !grid.get(0).get(0).equals(FORMAT)) {
            return Optional.empty();
        }
        List<List<String>> lines = grid.subList(1, grid.size());
        byte[] said = grid.get(0).get(1).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(said, code(lines, seal).getBytes(StandardCharsets.US_ASCII))) {
            return Optional.empty();
        }
        // It is as it was written here, so its form needs no doubt.
        List<String> head = lines.get(0);
        List<Table> tables = new ArrayList<>();
        Map<String, UUID> contracts = new LinkedHashMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            switch (line.get(0)) {
                case "C" -> contracts.put(line.get(2), UUID.fromString(line.get(1)));
                case "T" -> tables.add(new Table(line.get(1), line.get(2).equals("TERMS"), List.copyOf(line.subList(3, line.size())), new ArrayList<>()));
                default -> tables.get(tables.size() - 1).lines().add(line(line));
            }
        }
        return Optional.of(new BookKeys(UUID.fromString(head.get(0)), UUID.fromString(head.get(1)), head.get(2), Language.valueOf(head.get(3)),
                Instant.parse(head.get(4)), tables, contracts));
    }

    private static Line line(List<String> cells) {
        try {
            return new Line(cells.get(1), Integer.parseInt(cells.get(2)), UUID.fromString(cells.get(3)),
                    cells.get(4).equals("none") ? null : UUID.fromString(cells.get(4)), cells.get(5), JSON.readValue(cells.get(6), TEXTS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sealed line cannot be read", e);
        }
    }
}
