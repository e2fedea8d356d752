/** Connects publication to the engine. */
package org.khamrabrong.publication.process;
