/**
 * Reads a disclosure (MDS, SDS, MDS2, the ministries' checklists and confirmation sheet) from the workbook that its maker filled.
 *
 * <p>One rule stands over all: an answer is right, or it is listed as unread; it is never guessed. So whatever is hidden, crossed out,
 * doubled, drawn, merged over several questions, or computed without a result comes back as a
 * {@link jp.bunkai.disclosure.reading.Doubt} with its sheet, its cell and a sentence for people, beside what could be read.
 *
 * <p>{@link jp.bunkai.disclosure.reading.DisclosureReader} is the door. Behind it: {@code HeaderFinder} finds tables by their headings,
 * {@code FormFinder} what form they are, {@code TableReader} reads row by row, {@code NoteBlock} what 備考 numbers stand for,
 * {@code HeadingFields} who made what. The wording of official questions is in no file of ours: it is taken from the user's own.
 *
 * <p>Pure: no HTTP, no database. Leans on {@code platform.spreadsheet} and {@code platform.http} (problems), and on {@code catalogue} for texts in two languages.
 */
package jp.bunkai.disclosure.reading;
