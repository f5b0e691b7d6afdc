package jp.bunkai.negotiation.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.negotiation.inquiry.InquiryTopic;
import jp.bunkai.platform.spreadsheet.CellSheet;

/** What the hidden sheet of a returned workbook says: whose it is, which questions it held, and the contracts offered for choice. */
record KeyList(UUID dossierId, UUID partyId, Map<String, Key> keys, Map<String, UUID> contracts) {

    /** A question as it went out: its number, what it said, and the row or the topic that it was about (the other is null). */
    record Key(String number, String digest, UUID rowId, InquiryTopic topic) {
    }

    /** The hidden sheet among these, if there is exactly one that is sound. */
    static Optional<KeyList> of(List<CellSheet> sheets) {
        List<CellSheet> marked = sheets.stream().filter(sheet -> sheet.text(0, 0).equals(KeySheet.FORMAT)).toList();
        if (marked.size() != 1) {
            return Optional.empty();
        }
        CellSheet sheet = marked.get(0);
        Map<String, Key> keys = new LinkedHashMap<>();
        Map<String, UUID> contracts = new LinkedHashMap<>();
        try {
            for (int row : sheet.rows().tailMap(KeySheet.FIRST).keySet()) {
                if (!sheet.text(row, 0).isEmpty()) {
                    keys.put(sheet.text(row, 0), key(sheet, row));
                }
                if (!sheet.text(row, KeySheet.CONTRACT_COLUMN).isEmpty()) {
                    contracts.put(sheet.text(row, KeySheet.CONTRACT_COLUMN + 1),
                            UUID.fromString(sheet.text(row, KeySheet.CONTRACT_COLUMN)));
                }
            }
            return Optional.of(new KeyList(UUID.fromString(sheet.text(1, 1)), UUID.fromString(sheet.text(2, 1)), keys, contracts));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Key key(CellSheet sheet, int row) {
        String key = sheet.text(row, 0);
        Optional<InquiryTopic> topic = InquiryTopic.named(key);
        return new Key(sheet.text(row, 1), sheet.text(row, 2), topic.isPresent() ? null : UUID.fromString(key), topic.orElse(null));
    }
}
