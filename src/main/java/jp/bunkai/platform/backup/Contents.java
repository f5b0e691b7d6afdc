package jp.bunkai.platform.backup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in a backup file beside the rows: the head, and the end that tells what must have come before it. */
final class Contents {

    static final String FORMAT = "bunkai-backup";
    static final int VERSION = 1;
    static final String HEAD = "backup.json";
    static final String KEYS = "keys.json";
    static final String END = "end.json";

    /** Rows may hold documents; they are bounded by what the database took. */
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build())
            .addModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private Contents() {
    }

    /** The beginning of every backup. */
    record Head(String format, int version, Instant takenAt, String server, Schema schema) {
    }

    /** Everything that stands in the database and is no row. */
    record Schema(List<Table> tables, List<Trigger> triggers, List<String> grants) {
    }

    /**
     * A table as it is made again.
     *
     * @param create the statement
     * @param columns without those that the database computes
     * @param withRows false for what must not come back: sessions that people have left since
     */
    record Table(String name, String create, List<Column> columns, boolean withRows) {

        @JsonIgnore
        String entry() {
            return "tables/" + name + ".jsonl";
        }

        /** Every row as texts and bytes that mean the same to every server, whatever its settings. */
        @JsonIgnore
        String select() {
            return "select " + columns.stream().map(Column::expression).collect(Collectors.joining(", ")) + " from `" + name + "`";
        }

        @JsonIgnore
        String insert() {
            return "insert into `" + name + "` (" + columns.stream().map(column -> "`" + column.name() + "`").collect(Collectors.joining(", ")) + ") values ("
                    + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        }
    }

    /** How the values of a column are written. */
    enum Kind {
        TEXT, BYTES, OTHER
    }

    /** A column of a table. */
    record Column(String name, Kind kind) {

        @JsonIgnore
        String expression() {
            return kind == Kind.OTHER ? "cast(`" + name + "` as char)" : "`" + name + "`";
        }
    }

    /** A trigger, without the account that made it: whoever restores it is its owner. */
    record Trigger(String name, String table, String timing, String event, String statement, String sqlMode, String characterSet, String collation) {

        @JsonIgnore
        String create() {
            return "create trigger `" + name + "` " + timing + " " + event + " on `" + table + "` for each row " + statement;
        }
    }

    /** What an installation with the embedded database keeps in its folder and cannot do without: its secret, and the seal it made itself. */
    record Keys(String secret, byte[] seal) {
    }

    /** The last entry: every entry before it, in order. */
    record End(List<Entry> entries) {
    }

    /**
     * What an entry must be.
     *
     * @param rows how many lines
     * @param sum of the SHA-256 of all lines, whatever their order
     */
    record Entry(String name, String sha256, long rows, String sum) {
    }
}
