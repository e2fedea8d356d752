/** Login, frame, menu, languages, errors and security around all capabilities. */
package org.khamrabrong.shell;
