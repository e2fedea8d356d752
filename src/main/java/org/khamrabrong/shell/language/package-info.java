/** The message bundles of all capabilities, and the language and light a person chose. */
package org.khamrabrong.shell.language;
