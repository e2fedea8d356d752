/** Shows everyone what was signed and, later, what came of it. */
package org.khamrabrong.publication;
