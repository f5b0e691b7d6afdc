package jp.bunkai.disclosure.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rule over all: every answer is right or listed as unread, none is wrong. Writes the table to target/reading-accuracy.md. */
class CorpusTest {

    private static final List<Case> CASES = Stream.of(JahisCases.all(), Mds2Cases.all(), ChecklistCases.all(), HeadingCases.all())
            .flatMap(List::stream).toList();

    @TestFactory
    List<DynamicTest> eachWorkbookIsReadAsItIsWrittenOut() {
        return CASES.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> {
            Outcome outcome = Outcome.of(one);
            assertEquals(one.forms(), outcome.forms(), "forms");
            assertEquals(String.join("\n", one.answers()), String.join("\n", outcome.answers()));
            assertEquals(one.unread(), outcome.unread(), "cells listed as unread");
        })).toList();
    }

    @Test
    void noAnswerIsWrong() throws IOException {
        List<Outcome> outcomes = CASES.stream().map(Outcome::of).toList();
        StringBuilder table = new StringBuilder("# Reading accuracy\n\n| workbook | right | listed as unread | wrong |\n|---|--:|--:|--:|\n");
        outcomes.forEach(one -> table.append("| ").append(one.asked().name()).append(" | ").append(one.right()).append(" | ").append(one.listed())
                .append(" | ").append(one.wrong()).append(" |\n"));
        int wrong = outcomes.stream().mapToInt(Outcome::wrong).sum();
        table.append("| **").append(outcomes.size()).append(" workbooks** | ").append(outcomes.stream().mapToInt(Outcome::right).sum()).append(" | ")
                .append(outcomes.stream().mapToInt(Outcome::listed).sum()).append(" | ").append(wrong).append(" |\n");
        Report.write("1-accuracy", table.toString());

        assertEquals(0, wrong);
        assertTrue(outcomes.size() >= 60, "the corpus has " + outcomes.size() + " workbooks");
        assertTrue(Files.exists(Path.of("target/reading-accuracy.md")));
    }
}
