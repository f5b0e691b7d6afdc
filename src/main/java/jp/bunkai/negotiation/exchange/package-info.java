/**
 * The matrix as a workbook (xlsx), out and in: written with everything its reader may see and nothing else, and read back as differences
 * against what was exported, each a proposed edit. Nothing here applies one. Leans on {@code matrix}, on {@code negotiation.confirmation} for how rows stand, on the
 * parts of {@code negotiation.workbook} that read cells, and on {@code platform.ooxml}, which looks at a file before anything opens it.
 */
package jp.bunkai.negotiation.exchange;
