package jp.bunkai.risk.alert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/**
 * Reads title, CVE numbers and product names of a CSAF 2.0 file. The file is hostile until proven otherwise: it is read once from its
 * beginning without being held as a tree, within bounds of size, depth, and length, and what it names beyond the bounds is counted only.
 */
final class CsafReader {

    /** In bytes. */
    static final int LIMIT = 4 << 20;
    private static final int DEEPEST = 60;
    private static final int LONGEST_STRING = 200_000;
    private static final int MOST = 100;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(LIMIT).maxNestingDepth(DEEPEST).maxStringLength(LONGEST_STRING)
                    .maxNameLength(500).maxNumberLength(50).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

    private final Set<String> cves = new LinkedHashSet<>();
    private final Set<String> products = new LinkedHashSet<>();
    private String version;
    private String title;
    private String body = "";
    private String reference;
    private int more;

    private CsafReader() {
    }

    static AlertReading read(byte[] file) {
        CsafReader reader = new CsafReader();
        try (JsonParser json = JSON.createParser(file)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw notCsaf();
            }
            reader.top(json);
            if (json.nextToken() != null) {
                throw notCsaf();
            }
        } catch (IOException broken) {
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, "JSON として読めないか、大きさ・深さの上限を超えています。本文を貼り付けて送ることもできます。",
                    "This is not readable JSON, or beyond the bounds of size and depth. You can paste its text instead.");
        }
        if (!"2.0".equals(reader.version) || reader.title == null) {
            throw notCsaf();
        }
        return new AlertReading(reader.title, reader.body, reader.reference, List.copyOf(reader.cves), List.copyOf(reader.products), reader.more);
    }

    private static ProblemException notCsaf() {
        return ProblemException.of(ProblemType.NOT_PROCESSABLE, "CSAF 2.0 の形式ではありません（document の csaf_version と title が必要です）。本文を貼り付けて送ることもできます。",
                "This is not CSAF 2.0 (it needs csaf_version and title in document). You can paste its text instead.");
    }

    private void top(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String part = json.currentName();
            json.nextToken();
            switch (part) {
                case "document" -> document(json);
                case "product_tree" -> products(json);
                case "vulnerabilities" -> vulnerabilities(json);
                default -> json.skipChildren();
            }
        }
    }

    private void document(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                title = "title".equals(name) ? PlainLine.of(json.getText(), 300) : title;
                version = "csaf_version".equals(name) ? json.getText() : version;
            } else if ("notes".equals(name)) {
                each(json, fields -> {
                    if (body.isEmpty() && Set.of("summary", "description").contains(fields.getOrDefault("category", ""))) {
                        body = PlainLine.prose(fields.getOrDefault("text", ""), 10_000);
                    }
                });
            } else if ("references".equals(name)) {
                each(json, fields -> {
                    if (reference == null && fields.getOrDefault("url", "").startsWith("https://")) {
                        reference = PlainLine.of(fields.get("url"), 500);
                    }
                });
            } else {
                json.skipChildren();
            }
        }
    }

    private void vulnerabilities(JsonParser json) throws IOException {
        each(json, fields -> AlertWords.cves(fields.getOrDefault("cve", "")).forEach(cve -> add(cves, cve)));
    }

    /** What carries a product id is a product, wherever it stands; of branches the names of makers and products count too. */
    private void products(JsonParser json) throws IOException {
        if (!json.currentToken().isStructStart()) {
            return;
        }
        Map<String, String> fields = new HashMap<>();
        for (JsonToken token = json.nextToken(); !token.isStructEnd(); token = json.nextToken()) {
            if (token.isStructStart()) {
                products(json);
            } else if (token == JsonToken.VALUE_STRING && json.currentName() != null) {
                fields.put(json.currentName(), json.getText());
            }
        }
        boolean branch = Set.of("vendor", "product_name", "product_family").contains(fields.getOrDefault("category", ""));
        if (fields.containsKey("name") && (fields.containsKey("product_id") || branch)) {
            String product = PlainLine.of(fields.get("name"), 150);
            if (product != null) {
                add(products, product);
            }
        }
    }

    private void add(Set<String> to, String value) {
        if (to.size() < MOST) {
            to.add(value);
        } else if (!to.contains(value)) {
            more++;
        }
    }

    /** What is done with the texts of one object of a list. */
    private interface Fields {
        void take(Map<String, String> fields);
    }

    /** The texts of each object of a list, one object at a time. */
    private static void each(JsonParser json, Fields taker) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                continue;
            }
            Map<String, String> fields = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    fields.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
            taker.take(fields);
        }
    }
}
