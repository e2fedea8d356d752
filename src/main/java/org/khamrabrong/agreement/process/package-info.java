/** Connects drafting and the life cycle to the engine. */
package org.khamrabrong.agreement.process;
