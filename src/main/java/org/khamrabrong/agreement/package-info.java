/** Owns an agreement from the first draft to its closing: content, stage, immutable versions. */
package org.khamrabrong.agreement;
