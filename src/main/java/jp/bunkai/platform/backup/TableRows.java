package jp.bunkai.platform.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The rows of a table as lines of JSON, one array of texts each (bytes in Base64), and back. One row is held at a time, and a batch of small
 * ones on the way back.
 */
final class TableRows {

    private static final long BATCH_BYTES = 2L << 20;
    private static final int BATCH_ROWS = 500;

    private TableRows() {
    }

    static void write(Connection connection, Contents.Table table, OutputStream target) throws SQLException, IOException {
        try (JsonGenerator json = Contents.JSON.createGenerator(target); Statement statement = connection.createStatement()) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(new SerializedString(""));
            // Any number above zero keeps the driver from reading the whole answer first.
            statement.setFetchSize(1);
            try (ResultSet row = statement.executeQuery(table.select())) {
                while (row.next()) {
                    json.writeStartArray();
                    writeValues(row, table.columns(), json);
                    json.writeEndArray();
                    json.writeRaw('\n');
                }
            }
        }
    }

    private static void writeValues(ResultSet row, List<Contents.Column> columns, JsonGenerator json) throws SQLException, IOException {
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).kind() == Contents.Kind.BYTES ? row.getBytes(i + 1) : row.getString(i + 1);
            if (value == null) {
                json.writeNull();
            } else if (value instanceof byte[] bytes) {
                json.writeBinary(bytes);
            } else {
                json.writeString((String) value);
            }
        }
    }

    static void load(Connection connection, Contents.Table table, InputStream lines) throws SQLException, IOException {
        try (JsonParser json = Contents.JSON.createParser(lines); PreparedStatement insert = connection.prepareStatement(table.insert())) {
            long waitingBytes = 0;
            int waiting = 0;
            while (json.nextToken() == JsonToken.START_ARRAY) {
                waitingBytes += bind(json, table.columns(), insert);
                insert.addBatch();
                if (++waiting == BATCH_ROWS || waitingBytes > BATCH_BYTES) {
                    insert.executeBatch();
                    waiting = 0;
                    waitingBytes = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        }
    }

    /** How many bytes, or characters, the row has. */
    private static long bind(JsonParser json, List<Contents.Column> columns, PreparedStatement insert) throws SQLException, IOException {
        long size = 0;
        for (int i = 1; i <= columns.size(); i++) {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                insert.setObject(i, null);
            } else if (columns.get(i - 1).kind() == Contents.Kind.BYTES) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                json.readBinaryValue(bytes);
                insert.setBytes(i, bytes.toByteArray());
                size += bytes.size();
            } else {
                String text = json.getText();
                insert.setString(i, text);
                size += text.length();
            }
        }
        if (json.nextToken() != JsonToken.END_ARRAY) {
            throw new IOException("A row has more values than its table has columns");
        }
        return size;
    }
}
