/** What a checklist asks in a year, what the facts say to it, and what counts in that. Pure: no database, no HTTP. */
package jp.bunkai.inspection.checklist;
