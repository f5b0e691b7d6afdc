package jp.bunkai.negotiation.confirmation;

import static jp.bunkai.matrix.Scene.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowEdits.Applied;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever four parties edit, send, confirm, refuse and take out, in whatever order: what each said stands exactly while it sees what it
 * said it of.
 */
class ConfirmationPropertiesTest {

    private static final List<FieldPath> FIELDS = List.of(FieldPath.of(Field.NOTE), FieldPath.of(Field.TITLE_EN),
            FieldPath.of(Field.STANDING), FieldPath.of(Field.LETTER, id("病院")), FieldPath.of(Field.LETTER, id("A社")),
            FieldPath.of(Field.LETTER, id("B社")), FieldPath.of(Field.LETTER, id("S社")), FieldPath.of(Field.CLAUSE, id("病院")),
            FieldPath.of(Field.CLAUSE, id("A社")), FieldPath.of(Field.COST_AMOUNT, id("B社")), FieldPath.of(Field.CLAUSE, id("S社")));

    /** What a party does next. Who acts {@code behind} looks at what it saw so many steps ago. */
    record Step(Act act, String party, int behind, Map<FieldPath, Object> values) {
    }

    enum Act { SEND, CONFIRM, REFUSE, WITHDRAW }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Map<FieldPath, Object>> values = Arbitraries.maps(Arbitraries.of(FIELDS), Arbitraries.integers().between(0, 2))
                .ofMinSize(1).ofMaxSize(3).map(picked -> {
                    Map<FieldPath, Object> chosen = new HashMap<>();
                    picked.forEach((path, pick) -> chosen.put(path, value(path.field(), pick)));
                    return chosen;
                });
        Arbitrary<Step> step = Combinators.combine(Arbitraries.frequency(net.jqwik.api.Tuple.of(4, Act.SEND),
                net.jqwik.api.Tuple.of(4, Act.CONFIRM), net.jqwik.api.Tuple.of(2, Act.REFUSE), net.jqwik.api.Tuple.of(1, Act.WITHDRAW)),
                Arbitraries.of(Table.PARTIES), Arbitraries.frequency(net.jqwik.api.Tuple.of(3, 0), net.jqwik.api.Tuple.of(1, 1),
                        net.jqwik.api.Tuple.of(1, 3)), values).as(Step::new);
        return step.list().ofMinSize(4).ofMaxSize(40);
    }

    /** Few values, so that a row often comes back to what it was. */
    private static Object value(Field field, int pick) {
        return switch (field) {
            case LETTER -> pick == 0 ? null : Letter.values()[pick];
            case STANDING -> pick == 2 ? Standing.OUT : Standing.IN;
            case COST_AMOUNT -> pick == 0 ? null : (Long) (pick * 1000L);
            default -> pick == 0 ? null : "値" + pick;
        };
    }

    /** A table with what each party saw after each step. */
    private static final class Run {
        private final Table table = new Table();
        private final List<Map<String, String>> digests = new ArrayList<>();
        private final List<Map<String, Optional<Map<String, Object>>>> seen = new ArrayList<>();
        private final List<Long> versions = new ArrayList<>();

        Run() {
            table.set(FieldPath.of(Field.OUT_REASON), "機器なし");
            look();
        }

        private void look() {
            Map<String, String> shown = new LinkedHashMap<>();
            Map<String, Optional<Map<String, Object>>> contents = new LinkedHashMap<>();
            for (String party : Table.PARTIES) {
                shown.put(party, table.shown(party));
                contents.put(party, Sees.of(party, table.state()));
            }
            digests.add(shown);
            seen.add(contents);
            versions.add(table.version());
        }

        Optional<Map<String, Object>> sees(String party) {
            return Sees.of(party, table.state());
        }

        private int then(Step step) {
            return Math.max(0, seen.size() - 1 - step.behind());
        }

        /** What the actor looked at when it acted. */
        Optional<Map<String, Object>> looked(Step step) {
            return seen.get(then(step)).get(step.party());
        }

        /** Whether it came to pass. */
        boolean take(Step step) {
            String shown = digests.get(then(step)).get(step.party());
            boolean done = switch (step.act()) {
                case SEND -> table.send(step.values(), versions.get(then(step))).isPresent();
                case CONFIRM -> table.confirm(step.party(), shown).isEmpty();
                case REFUSE -> table.refuse(step.party(), shown, step.party().equals("病院") ? List.of("A社") : List.of()).isEmpty();
                case WITHDRAW -> table.withdraw(step.party()).isEmpty();
            };
            look();
            return done;
        }
    }

    private static Run run(List<Step> steps, Consumer<Run> after) {
        Run run = new Run();
        steps.forEach(step -> {
            run.take(step);
            after.accept(run);
        });
        return run;
    }

    @Property(tries = 300)
    void noUpdateIsLostHoweverMuchIsSaidInBetween(@ForAll("steps") List<Step> steps) {
        Run run = new Run();
        Map<FieldPath, Object> replayed = new HashMap<>(run.table.state().values());
        for (Step step : steps) {
            Map<FieldPath, Object> before = run.table.state().values();
            if (step.act() == Act.SEND) {
                Optional<Applied> sent = run.table.send(step.values(), run.versions.get(run.then(step)));
                sent.ifPresent(applied -> applied.changes().forEach(change -> replayed.put(change.path(), change.after())));
                sent.ifPresent(applied -> step.values().forEach((path, value) -> assertEquals(value, run.table.state().get(path))));
                run.look();
            } else {
                run.take(step);
                assertEquals(before, run.table.state().values(), "a word changes nothing");
            }
        }
        replayed.values().removeIf(Objects::isNull);
        assertEquals(replayed, run.table.state().values());
    }

    @Property(tries = 300)
    void nothingIsConfirmedOrRefusedUnseen(@ForAll("steps") List<Step> steps) {
        Run run = new Run();
        for (Step step : steps) {
            Optional<Map<String, Object>> looked = run.looked(step);
            Optional<Map<String, Object>> stands = run.sees(step.party());
            boolean done = run.take(step);
            if (done && (step.act() == Act.CONFIRM || step.act() == Act.REFUSE)) {
                assertTrue(stands.isPresent());
                assertEquals(looked, stands);
            }
        }
    }

    @Property(tries = 300)
    void aWordStandsExactlyWhileItsSpeakerSeesWhatItWasSaidOf(@ForAll("steps") List<Step> steps) {
        Run run = new Run();
        Map<String, Step> last = new HashMap<>();
        Map<String, Optional<Map<String, Object>>> saidOf = new HashMap<>();
        for (Step step : steps) {
            if (run.take(step) && step.act() != Act.SEND) {
                last.put(step.party(), step);
                saidOf.put(step.party(), run.sees(step.party()));
            }
            last.forEach((party, word) -> {
                boolean same = run.sees(party).isPresent() && saidOf.get(party).equals(run.sees(party));
                PartyStand stand = run.table.word(party, "病院");
                if (run.sees(party).isPresent()) {
                    assertEquals(same && word.act() == Act.CONFIRM, stand.confirmed(), () -> party + " of " + run.sees(party));
                    assertEquals(same && word.act() == Act.REFUSE, stand.refused());
                }
            });
        }
    }

    @Property(tries = 300)
    void afterARefusalOrWithdrawalNothingRevives(@ForAll("steps") List<Step> steps) {
        Run run = new Run();
        Map<String, Act> last = new HashMap<>();
        for (Step step : steps) {
            if (run.take(step) && step.act() != Act.SEND) {
                last.put(step.party(), step.act());
            }
            last.forEach((party, act) -> {
                if (act != Act.CONFIRM) {
                    assertFalse(run.table.word(party, "病院").confirmed());
                    assertFalse(run.table.word(party, party).confirmed());
                    assertFalse(run.table.seenBy("病院").state() == ConfirmationState.CONFIRMED && needed(run, party));
                }
            });
        }
    }

    private static boolean needed(Run run, String party) {
        return run.table.seenBy("病院").parties().stream().anyMatch(stand -> stand.needed() && stand.party().id().equals(id(party)));
    }

    @Property(tries = 300)
    void theDigestIsTheSameForEveryPathToTheSameStateAndOnlyForIt(@ForAll("steps") List<Step> steps) {
        Map<String, Map<Map<String, Object>, String>> digests = new HashMap<>();
        run(steps, run -> Table.PARTIES.forEach(party -> run.sees(party).ifPresent(content -> {
            String digest = run.table.shown(party);
            Map<Map<String, Object>, String> known = digests.computeIfAbsent(party, any -> new HashMap<>());
            assertEquals(digest, known.computeIfAbsent(content, any -> digest));
            assertEquals(known.size(), known.values().stream().distinct().count());
        })));
    }

    @Property(tries = 300)
    void aChangeInvisibleToAPartyVoidsNothingItKnowsAndAVisibleOneDoes(@ForAll("steps") List<Step> steps) {
        Run run = new Run();
        for (Step step : steps) {
            Map<String, Optional<Map<String, Object>>> before = run.seen.get(run.seen.size() - 1);
            Map<String, List<PartyStand>> stood = stands(run, before);
            run.take(step);
            if (step.act() != Act.SEND) {
                continue;
            }
            before.forEach((party, content) -> {
                if (content.isEmpty() || run.sees(party).isEmpty()) {
                    return;
                }
                List<PartyStand> now = stands(run, before).get(party);
                if (content.equals(run.sees(party))) {
                    assertEquals(stood.get(party), now);
                } else {
                    for (int i = 0; i < now.size(); i++) {
                        assertFalse(stood.get(party).get(i).stands() && now.get(i).stands());
                    }
                }
            });
        }
    }

    /** Of each party with a part: its own word and the hospital's, as it sees them. */
    private static Map<String, List<PartyStand>> stands(Run run, Map<String, Optional<Map<String, Object>>> seen) {
        Map<String, List<PartyStand>> stands = new HashMap<>();
        seen.keySet().forEach(party -> stands.put(party, List.of(withoutNeed(run.table.word(party, party)),
                withoutNeed(run.table.word("病院", party)))));
        return stands;
    }

    private static PartyStand withoutNeed(PartyStand stand) {
        return new PartyStand(null, false, stand.word(), stand.stands());
    }
}
