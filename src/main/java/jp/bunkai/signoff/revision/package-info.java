/** The annex of a pair as it is being agreed, and its revisions (版): frozen for signature, never changed afterwards. */
package jp.bunkai.signoff.revision;
