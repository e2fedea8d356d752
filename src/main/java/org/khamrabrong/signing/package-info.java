/** Decides who signs an agreement in which order, and keeps the proof. */
package org.khamrabrong.signing;
