/** What every feature stands on and no feature owns. Leans on nothing of ours; subpackages: embedded, http, persistence, security, time. */
package jp.bunkai.platform;
