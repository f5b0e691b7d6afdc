/** What a Word document says, apart from how it is written: its text by content control and cell, compared across programs that save differently. */
package jp.bunkai.signoff.verify.text;
