package jp.bunkai.load;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The dossier at which everybody sits: six parties and so many rows, each of which every party sees whole. */
final class Table {

    /** Of each vendor: with all that goes with them fewer than 300 rows. */
    private static final int SYSTEMS = 2;

    private final Api api;
    private final List<People.Somebody> speakers;
    private final UUID dossierId;
    private final Map<Integer, String> parties = new TreeMap<>();
    private final List<Map<String, String>> etags = new ArrayList<>();
    private final List<Map<String, String>> letters = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private int size;

    Table(Api api, People people, int wanted) throws IOException, InterruptedException {
        this.api = api;
        this.speakers = people.all().subList(0, People.ORGANISATIONS);
        JsonObject begun = api.post(speakers.get(0).token(), "/api/dossiers", description(people.organisations()));
        dossierId = UUID.fromString(begun.getString("id"));
        for (int i = 0; i < People.ORGANISATIONS; i++) {
            String organisation = people.organisations().get(i).toString();
            parties.put(i, objects(begun, "parties").stream().filter(party -> party.getString("organisationId").equals(organisation)).findFirst()
                    .orElseThrow().getString("id"));
        }
        fill(wanted);
        for (People.Somebody speaker : speakers) {
            Map<String, String> tags = new TreeMap<>();
            Map<String, String> held = new TreeMap<>();
            for (JsonObject row : objects(api.get(speaker.token(), path("/matrix")), "rows")) {
                tags.put(row.getString("id"), row.getString("etag"));
                String letter = row.getJsonObject("letters").getString(party(speaker.organisation()));
                if (letter != null) {
                    held.put(row.getString("id"), letter);
                }
            }
            etags.add(tags);
            letters.add(held);
        }
    }

    String path(String rest) {
        return "/api/dossiers/" + dossierId + rest;
    }

    /** How many rows there are, also those not everybody sees whole. */
    int size() {
        return size;
    }

    /** Rows that everybody may see and edit. */
    List<String> rows() {
        return rows;
    }

    String party(int organisation) {
        return parties.get(organisation);
    }

    /** The tags of all rows for one organisation, as they stand before the load. */
    Map<String, String> etags(int organisation) {
        return etags.get(organisation);
    }

    /** The letters that one organisation holds, by row, before the load. */
    Map<String, String> letters(int organisation) {
        return letters.get(organisation);
    }

    /** Enters duties of the hospital's own until there are as many rows as wanted, and opens the meeting in which all edit together. */
    private void fill(int wanted) throws IOException, InterruptedException {
        String hospital = speakers.get(0).token();
        JsonObject matrix = api.get(hospital, path("/matrix"));
        int count = matrix.getJsonArray("rows").size();
        String area = matrix.getJsonArray("areas").getJsonObject(0).getString("id");
        for (int i = count; i < wanted; i++) {
            api.post(hospital, path("/rows"), new JsonObject().put("title", new JsonObject().put("ja", "負荷試験の実施事項 " + i)).put("area", area)
                    .put("phase", "NORMAL").put("scope", new JsonObject().put("kind", "DOSSIER")));
        }
        api.post(hospital, path("/meetings"), new JsonObject().put("title", "負荷試験"));
        List<JsonObject> all = objects(api.get(hospital, path("/matrix")), "rows");
        size = all.size();
        all.stream().filter(row -> !row.getJsonObject("scope").getString("kind").equals("ASSET"))
                .forEach(row -> rows.add(row.getString("id")));
    }

    private static JsonObject description(List<UUID> organisations) {
        JsonArray parties = new JsonArray();
        JsonArray systems = new JsonArray();
        JsonArray assets = new JsonArray();
        String[] functions = {"EHR", "NETWORK", "DEPARTMENTAL", "DEPARTMENTAL", "CONNECTED"};
        for (int i = 1; i < organisations.size(); i++) {
            parties.add(new JsonObject().put("key", "v" + i).put("organisationId", organisations.get(i).toString()).put("function", functions[i - 1]));
            for (int system = 1; system <= SYSTEMS; system++) {
                String kind = system > 1 ? "OTHER" : i == 1 ? "EHR" : i == 2 ? "NETWORK" : "OTHER";
                systems.add(new JsonObject().put("key", "s" + i + "-" + system).put("kind", kind).put("name", "システム" + i + "-" + system)
                        .put("vendorKey", "v" + i));
            }
            assets.add(new JsonObject().put("kind", i == 2 ? "VPN" : "SERVER").put("label", "機器" + i).put("count", 1).put("actsAsServer", false)
                    .put("maintainedByKey", "v" + i).put("systemKey", "s" + i + "-1"));
        }
        return new JsonObject().put("name", "負荷試験 " + UUID.randomUUID()).put("pattern", "EHR_AND_NETWORK").put("parties", parties)
                .put("systems", systems).put("assets", assets).put("contracts", new JsonArray());
    }

    private static List<JsonObject> objects(JsonObject from, String name) {
        return from.getJsonArray(name).stream().map(JsonObject.class::cast).toList();
    }
}
