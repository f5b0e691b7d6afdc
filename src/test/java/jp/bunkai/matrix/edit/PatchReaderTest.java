package jp.bunkai.matrix.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Bound;
import jp.bunkai.catalogue.CadenceUnit;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelUnit;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.Scene;
import jp.bunkai.matrix.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A patch as it comes in: what is read of it, and what is refused where. */
class PatchReaderTest {

    private static final UUID A = Scene.id("A社");
    private static final UUID B = Scene.id("B社");
    private static final UUID SUB = Scene.id("下請社");
    private final Scene scene = new Scene().vendor("A社").vendor("B社").subcontractor("下請社", "A社").vendor("離れた社").left("離れた社")
            .contract("保守契約", "A社");

    /** Reads a patch in which the names of parties and contracts stand for their ids, and ' for the quotation mark. */
    private PatchReader.Reading read(String viewer, String json) {
        String body = json.replace('\'', '"');
        for (String name : List.of("病院", "A社", "B社", "下請社", "離れた社", "保守契約", "知らない社")) {
            body = body.replace("<" + name + ">", Scene.id(name).toString());
        }
        try {
            return PatchReader.read(new ObjectMapper().readTree(body), scene.arrangement(), scene.sightOf(viewer));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Map<FieldPath, Object> values(String json) {
        PatchReader.Reading reading = read("病院", json);
        assertEquals(List.of(), reading.problems());
        return reading.patch().values();
    }

    private List<String> problems(String json) {
        return read("病院", json).problems().stream()
                .map(problem -> problem.code() + " " + named(problem.pointer())).toList();
    }

    private static String named(String pointer) {
        String named = pointer;
        for (String name : List.of("病院", "A社", "B社", "下請社", "離れた社", "知らない社")) {
            named = named.replace(Scene.id(name).toString(), name);
        }
        return named;
    }

    @Test
    void readsEveryKindOfField() {
        Map<FieldPath, Object> values = values("""
                {'letters':{'<A社>':'AR','<B社>':null},
                 'terms':{'<A社>':{'cost':{'class':'SEPARATE','amount':120000,'taxIncluded':true},'contractId':'<保守契約>','clause':' 第8条 '}},
                 'title':{'ja':'VPNの更新'},'note':'一行目\\r\\n二行目','standing':'OUT','outReason':'','changeReason':'打合せ'}""");
        Map<FieldPath, Object> expected = new HashMap<>();
        expected.put(FieldPath.of(Field.LETTER, A), Letter.AR);
        expected.put(FieldPath.of(Field.LETTER, B), null);
        expected.put(FieldPath.of(Field.COST_CLASS, A), CostClass.SEPARATE);
        expected.put(FieldPath.of(Field.COST_AMOUNT, A), 120_000L);
        expected.put(FieldPath.of(Field.COST_TAX_INCLUDED, A), true);
        expected.put(FieldPath.of(Field.CONTRACT, A), Scene.id("保守契約"));
        expected.put(FieldPath.of(Field.CLAUSE, A), "第8条");
        expected.put(FieldPath.of(Field.TITLE_JA), "VPNの更新");
        expected.put(FieldPath.of(Field.NOTE), "一行目\n二行目");
        expected.put(FieldPath.of(Field.STANDING), Standing.OUT);
        expected.put(FieldPath.of(Field.OUT_REASON), null);
        assertEquals(expected, values);
        assertEquals("打合せ", read("病院", "{'changeReason':'打合せ'}").patch().reason());
    }

    @Test
    void readsServiceLevelsAsTypedTerms() {
        Object levels = values("""
                {'terms':{'<A社>':{'serviceLevels':[
                  {'kind':'DURATION','label':{'ja':'緩和','en':'mitigation'},'comparator':'AT_MOST','amount':24,'unit':'HOUR'},
                  {'kind':'SCHEDULE','cadence':{'every':1,'unit':'QUARTER'}},
                  {'kind':'TEXT','text':{'ja':'例外は承認制'}}]}}}""").get(FieldPath.of(Field.SERVICE_LEVELS, A));
        assertEquals(List.of(ServiceLevel.duration(new Text("緩和", "mitigation"), Bound.AT_MOST, 24, ServiceLevelUnit.HOUR),
                ServiceLevel.schedule(null, null, 1, CadenceUnit.QUARTER), ServiceLevel.text(null, new Text("例外は承認制", null))), levels);
    }

    @Test
    void nullClearsAllTermsOfAParty() {
        Map<FieldPath, Object> values = values("{'terms':{'<A社>':null}}");
        assertEquals(10, values.size());
        assertEquals(true, values.values().stream().allMatch(value -> value == null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'letters':{'<知らない社>':'R'}}                       | unknown-party /letters/知らない社
            {'letters':{'誰か':'R'}}                               | unknown-party /letters/誰か
            {'letters':{'<A社>':'X'}}                              | unknown-value /letters/A社
            {'letters':{'<A社>':1}}                                | wrong-type /letters/A社
            {'letters':null}                                       | wrong-type /letters
            {'letters':{'<離れた社>':'R'}}                         | party-left /letters/離れた社
            {'letters':{'<下請社>':'AR'}}                          | subcontractor-accountable /letters/下請社
            {'terms':{'<A社>':{'cost':{'amount':-1}}}}             | negative /terms/A社/cost/amount
            {'terms':{'<A社>':{'cost':{'amount':1000000000000}}}}  | too-large /terms/A社/cost/amount
            {'terms':{'<A社>':{'cost':{'amount':1.5}}}}            | wrong-type /terms/A社/cost/amount
            {'terms':{'<A社>':{'cost':{'amount':'1'}}}}            | wrong-type /terms/A社/cost/amount
            {'terms':{'<A社>':{'price':1}}}                        | unknown-field /terms/A社/price
            {'terms':{'<B社>':{'contractId':'<保守契約>'}}}        | unknown-contract /terms/B社/contractId
            {'terms':{'<A社>':{'contractId':'<A社>'}}}             | unknown-contract /terms/A社/contractId
            {'title':{'ja':' '}}                                   | required /title/ja
            {'title':{'ja':'二\\n行'}}                             | forbidden-character /title/ja
            {'note':'\\u0007'}                                     | forbidden-character /note
            {'note':'\\u202eあ'}                                   | forbidden-character /note
            {'standing':null}                                      | required /standing
            {'standing':'GONE'}                                    | unknown-value /standing
            {'scope':{'assets':[]}}                                | unknown-field /scope
            {'declaration':{'<A社>':{'recordedBy':'VENDOR'}}}      | unknown-field /declaration/A社/recordedBy
            {'etag':'1'}                                           | unknown-field /etag
            []                                                     | wrong-type
            """)
    void refusesWithThePlace(String json, String problem) {
        assertEquals(List.of(problem.trim()), problems(json).stream().map(String::trim).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'kind':'DATE','date':'2026-02-30'}                                             | impossible-date /date
            {'kind':'DATE','date':20260401}                                                 | impossible-date /date
            {'kind':'DURATION','comparator':'AT_MOST','amount':-1,'unit':'HOUR'}            | negative /amount
            {'kind':'DURATION','comparator':'AT_MOST','amount':1E400000000,'unit':'HOUR'}   | too-large /amount
            {'kind':'DURATION','comparator':'AT_MOST','amount':1,'unit':'PERCENT'}          | unsound-service-level
            {'kind':'SCHEDULE'}                                                             | unsound-service-level
            {'kind':'SCHEDULE','cadence':{'every':0,'unit':'DAY'}}                          | negative /cadence/every
            {'kind':'SCHEDULE','cadence':{'every':1}}                                       | wrong-type /cadence
            {'kind':'TEXT','text':{'en':'only English'}}                                    | required /text/ja
            {'kind':'TEXT','text':{'ja':'可'},'colour':'red'}                               | unknown-field /colour
            'daily'                                                                         | wrong-type
            """)
    void refusesAnUnsoundServiceLevel(String level, String problem) {
        String[] parts = problem.trim().split(" ");
        String place = " /terms/A社/serviceLevels/0" + (parts.length > 1 ? parts[1] : "");
        assertEquals(List.of(parts[0] + place), problems("{'terms':{'<A社>':{'serviceLevels':[" + level + "]}}}"));
    }

    @Test
    void refusesTwoAccountablePartiesInOneRequestAtBothPlaces() {
        assertEquals(List.of("two-accountable /letters/A社", "two-accountable /letters/病院"),
                problems("{'letters':{'<A社>':'A','<病院>':'AR'}}").stream().sorted().toList());
    }

    @Test
    void countsCharactersAndNotHalvesOfThem() {
        assertEquals(List.of(), problems("{'terms':{'<A社>':{'clause':'" + "𠮷".repeat(200) + "'}}}"));
        assertEquals(List.of("too-long /terms/A社/clause"), problems("{'terms':{'<A社>':{'clause':'" + "𠮷".repeat(201) + "'}}}"));
    }

    @Test
    void refusesTooManyServiceLevels() {
        String many = "{'kind':'TEXT','text':{'ja':'可'}},".repeat(21);
        assertEquals(List.of("too-many /terms/A社/serviceLevels"),
                problems("{'terms':{'<A社>':{'serviceLevels':[" + many.substring(0, many.length() - 1) + "]}}}"));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertEquals(List.of("unknown-value /letters/A社", "unknown-field /colour"), problems("{'letters':{'<A社>':'Z'},'colour':1}"));
    }

    @Test
    void aPartyThatTheViewerDoesNotSeeIsUnknownToIt() {
        assertEquals(List.of("unknown-party"), read("B社", "{'letters':{'<下請社>':'R'}}").problems().stream()
                .map(PatchProblem::code).toList());
        assertEquals(List.of(), read("A社", "{'letters':{'<下請社>':'R'}}").problems());
        assertEquals(Letter.R, read("A社", "{'letters':{'<下請社>':'R'}}").patch().values().get(FieldPath.of(Field.LETTER, SUB)));
    }

    @Test
    void aPartyThatLeftCanBeCleared() {
        assertEquals(List.of(), problems("{'letters':{'<離れた社>':null}}"));
    }
}
