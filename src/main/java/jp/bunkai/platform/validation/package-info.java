/** What text from outside must be to be kept: bounded, without control characters, and well-formed. Leans on nothing of ours. */
package jp.bunkai.platform.validation;
