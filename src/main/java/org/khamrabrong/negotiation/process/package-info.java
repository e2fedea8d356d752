/** Connects both negotiations to the engine. */
package org.khamrabrong.negotiation.process;
