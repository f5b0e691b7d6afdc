/**
 * Records of explanations (説明の記録): what one side explained to the other with which documents, and what that answered. Nothing here is ever
 * changed; an answer takes over no risk. Leans on {@code risk.register} and what stands below it.
 */
package jp.bunkai.risk.explanation;
