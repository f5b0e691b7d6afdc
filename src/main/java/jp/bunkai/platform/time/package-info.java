/** Time comes from an injected {@link java.time.Clock}, so that tests can set it. Leans on nothing of ours. */
package jp.bunkai.platform.time;
