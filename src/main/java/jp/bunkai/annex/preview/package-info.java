/** A generated annex as blocks that a browser can show: read back from the DOCX itself, so that the screen shows what the paper says. */
package jp.bunkai.annex.preview;
