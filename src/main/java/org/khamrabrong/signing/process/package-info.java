/** Connects signing to the engine. */
package org.khamrabrong.signing.process;
