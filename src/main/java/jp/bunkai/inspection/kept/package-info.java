/** What is kept of an inspection pack: the pack, the users' own workbooks, and the answers that people confirmed. Leans on {@code inspection.checklist}. */
package jp.bunkai.inspection.kept;
