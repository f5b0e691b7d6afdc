/** How fast documents are written, beside other libraries, in one run. Part of the Maven profile {@code bench} only. */
package jp.bunkai.bench;
