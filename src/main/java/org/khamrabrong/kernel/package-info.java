/** Value types that every capability speaks; the JDK only. */
package org.khamrabrong.kernel;
