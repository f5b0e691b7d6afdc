/** What every feature stands on and no feature owns. Leans on nothing of ours; subpackages: backup, embedded, http, ooxml, persistence, security, spreadsheet, time, upload. */
package jp.bunkai.platform;
