/**
 * Digital signatures of Office packages (ECMA-376 part 2), written and read: over every part and every relationship, core properties
 * included. Knows no revision and no round; leans on {@code annex.docx} for reading XML safely. Files pass {@code platform.ooxml} before
 * anything here opens them.
 */
package jp.bunkai.signoff.seal.opc;
